package org.terreau.water.balance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How a crop’s water use is told from the reference evapotranspiration. */
public enum KcMethod implements Labelled {
    /** One coefficient Kc for plant and soil together (equation 58). */
    SINGLE("coefficient cultural unique", "single crop coefficient"),
    /** Kcb for the plant and Ke for the soil surface (equation 69). */
    DUAL("coefficient cultural double", "dual crop coefficient");

    private final String french;
    private final String english;

    KcMethod(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
