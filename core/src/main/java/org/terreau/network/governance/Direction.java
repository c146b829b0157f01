package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** From where participation comes. */
public enum Direction implements Labelled {
    /** From residents up. */
    ASCENDING("ascendante", "from residents up"),
    /** From the authority down. */
    DESCENDING("descendante", "from the authority down");

    private final String french;
    private final String english;

    Direction(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
