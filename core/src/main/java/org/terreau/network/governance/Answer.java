package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What was answered to a proposal. */
public enum Answer implements Labelled {
    /** Accepted. */
    ACCEPTED("acceptée", "accepted"),
    /** Partly accepted. */
    PARTLY("acceptée en partie", "partly accepted"),
    /** Rejected. */
    REJECTED("rejetée", "rejected"),
    /** Postponed. */
    POSTPONED("reportée", "postponed");

    private final String french;
    private final String english;

    Answer(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
