package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What is known of pollution in the soil of a site. */
public enum PollutionStatus implements Labelled {
    /** Not studied. */
    NOT_STUDIED("non étudiée", "not studied"),
    /** Suspected. */
    SUSPECTED("soupçonnée", "suspected"),
    /** Found. */
    FOUND("constatée", "found"),
    /** Remedied. */
    REMEDIED("traitée", "remedied"),
    /** None found. */
    NONE_FOUND("non décelée", "none found");

    private final String french;
    private final String english;

    PollutionStatus(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
