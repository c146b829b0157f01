package org.terreau.funding.scheme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What the money is for. */
public enum ProjectNature implements Labelled {
    /** Running costs or an action. */
    OPERATING("fonctionnement", "operating"),
    /** A lasting investment. */
    INVESTMENT("investissement", "investment");

    private final String french;
    private final String english;

    ProjectNature(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
