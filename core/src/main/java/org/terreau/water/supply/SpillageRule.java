package org.terreau.water.supply;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * Whether water is drawn before or after the tank spills, on a day (Jenkins and Pearson 1978). With the demand D, the
 * inflow Q, the capacity V and the storage S of the evening before:
 */
public enum SpillageRule implements Labelled {
    /** The careful one: Y = min(D, S); S' = min(S + Q − Y, V − Y). */
    YIELD_AFTER_SPILLAGE("prélèvement après débordement", "yield after spillage"),
    /** The hopeful one: Y = min(D, S + Q); S' = min(S + Q − Y, V). */
    YIELD_BEFORE_SPILLAGE("prélèvement avant débordement", "yield before spillage");

    private final String french;
    private final String english;

    SpillageRule(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
