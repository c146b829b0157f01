package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How roots go down. They never come up again. */
public enum RootGrowth implements Labelled {
    /** With the basal coefficient (FAO-56 Eq. 8-1): they stay while Kcb does, and are full at mid-season. */
    WITH_KCB("avec Kcb", "with Kcb"),
    /** Evenly from the first day to the beginning of mid-season. */
    EVEN("régulière", "even"),
    /** Full from the first day: trees, vines, perennials. */
    FULL("complète", "full");

    private final String french;
    private final String english;

    RootGrowth(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
