package org.terreau.water.balance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How much rain runs off before it enters the soil. */
public enum RunoffMethod implements Labelled {
    /** All water enters the soil. */
    NONE("sans ruissellement", "no runoff"),
    /**
     * SCS curve number with the moisture of the evaporation layer (ASCE manual 70, equations 14-12 to 14-20);
     * irrigation does not run off, as in pyfao56. With a single coefficient, which does not follow that layer, the
     * number for average moisture.
     */
    CURVE_NUMBER("numéro de courbe, pluie", "curve number, rain only"),
    /** The same, on rain and irrigation together; each loses in proportion. */
    CURVE_NUMBER_WITH_IRRIGATION("numéro de courbe, pluie et arrosage", "curve number, rain and irrigation");

    private final String french;
    private final String english;

    RunoffMethod(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
