package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What became of a meeting. */
public enum MeetingStatus implements Labelled {
    /** Announced. */
    ANNOUNCED("annoncée", "announced"),
    /** Held. */
    HELD("tenue", "held"),
    /** Cancelled. */
    CANCELLED("annulée", "cancelled");

    private final String french;
    private final String english;

    MeetingStatus(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
