package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What became of a session. */
public enum SessionStatus implements Labelled {
    /** Planned. */
    PLANNED("prévue", "planned"),
    /** Held. */
    HELD("tenue", "held"),
    /** Cancelled. */
    CANCELLED("annulée", "cancelled");

    private final String french;
    private final String english;

    SessionStatus(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
