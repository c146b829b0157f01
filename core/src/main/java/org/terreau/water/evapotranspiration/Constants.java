package org.terreau.water.evapotranspiration;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * Whose rounded constants are used. {@link #FAO56} is the default; {@link #ASCE_EWRI} changes a day by less than 0.005
 * mm, save on very dull ones: it takes no sky for darker than 0.3 of a clear one, where FAO-56 has no such limit.
 *
 * <p>Both have the solar constant of 0.0820 MJ/m²/min, which is 4.92 MJ/m²/h.
 */
public enum Constants implements Labelled {
    /** FAO-56 (1998): 4098 × 0.6108 in the slope, 4.903e-9 and 2.043e-10 for Stefan and Boltzmann, Rs/Rso at most 1. */
    FAO56("FAO-56 (1998)", "FAO-56 (1998)", 4098 * 0.6108, 4.903e-9, 2.043e-10, 0),
    /** ASCE-EWRI (2005): 2503 in the slope, 4.901e-9 and 2.042e-10, Rs/Rso between 0.3 and 1. */
    ASCE_EWRI("ASCE-EWRI (2005)", "ASCE-EWRI (2005)", 2503, 4.901e-9, 2.042e-10, 0.3);

    /** The solar constant, MJ/m²/h. */
    static final double SOLAR = 4.92;

    /** How many mm of water one MJ/m² evaporates: 1 / 2.45. */
    static final double MM_PER_MJ = 0.408;

    private final String french;
    private final String english;
    private final double slopeFactor;
    private final double sigmaDay;
    private final double sigmaHour;
    private final double leastRelativeRadiation;

    Constants(
            String french,
            String english,
            double slopeFactor,
            double sigmaDay,
            double sigmaHour,
            double leastRelativeRadiation) {
        this.french = french;
        this.english = english;
        this.slopeFactor = slopeFactor;
        this.sigmaDay = sigmaDay;
        this.sigmaHour = sigmaHour;
        this.leastRelativeRadiation = leastRelativeRadiation;
    }

    double slopeFactor() {
        return slopeFactor;
    }

    double sigmaDay() {
        return sigmaDay;
    }

    double sigmaHour() {
        return sigmaHour;
    }

    double leastRelativeRadiation() {
        return leastRelativeRadiation;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
