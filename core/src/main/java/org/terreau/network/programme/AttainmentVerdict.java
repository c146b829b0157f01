package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a figure says of a target. */
public enum AttainmentVerdict implements Labelled {
    /** The target is reached. */
    REACHED("atteint", "reached"),
    /** The target is missed. */
    MISSED("non atteint", "missed"),
    /** The figure does not decide it: a forecast, a rounded number, a bound, a part of the days. */
    OPEN("non tranché", "not decided"),
    /** There is no target, or no figure that can be held against it. */
    UNKNOWN("non mesuré", "not measured");

    private final String french;
    private final String english;

    AttainmentVerdict(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
