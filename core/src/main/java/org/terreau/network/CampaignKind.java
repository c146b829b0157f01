package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What kind of campaign it is. */
public enum CampaignKind implements Labelled {
    /** Census. */
    CENSUS("recensement", "census"),
    /** Land survey. */
    LAND_SURVEY("repérage de terrains", "land survey"),
    /** Awareness campaign. */
    AWARENESS("sensibilisation", "awareness campaign"),
    /** Other campaign. */
    OTHER("autre campagne", "other campaign");

    private final String french;
    private final String english;

    CampaignKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
