package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How a decision ended. */
public enum Outcome implements Labelled {
    /** Adopted. */
    ADOPTED("adoptée", "adopted"),
    /** Rejected. */
    REJECTED("rejetée", "rejected"),
    /** Postponed. */
    POSTPONED("reportée", "postponed");

    private final String french;
    private final String english;

    Outcome(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
