package org.terreau.water.evapotranspiration;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * The surface whose evapotranspiration is the reference. {@link #SHORT} is the default and what FAO-56 crop
 * coefficients are made for; {@link #TALL} gives a fifth to a half more, and needs coefficients of its own.
 */
public enum ReferenceCrop implements Labelled {
    /** Grass of 0.12 m: FAO-56 Eq. 6, ASCE-EWRI Table 1. */
    SHORT("gazon de 0,12 m", "grass of 0.12 m", 900, 0.34, 37, 0.24, 0.96, 0.1, 0.5),
    /** Alfalfa of 0.50 m: ASCE-EWRI Table 1. */
    TALL("luzerne de 0,50 m", "alfalfa of 0.50 m", 1600, 0.38, 66, 0.25, 1.7, 0.04, 0.2);

    private final String french;
    private final String english;
    private final double dailyNumerator;
    private final double dailyDenominator;
    private final double hourlyNumerator;
    private final double dayDenominator;
    private final double nightDenominator;
    private final double daySoilHeat;
    private final double nightSoilHeat;

    ReferenceCrop(
            String french,
            String english,
            double dailyNumerator,
            double dailyDenominator,
            double hourlyNumerator,
            double dayDenominator,
            double nightDenominator,
            double daySoilHeat,
            double nightSoilHeat) {
        this.french = french;
        this.english = english;
        this.dailyNumerator = dailyNumerator;
        this.dailyDenominator = dailyDenominator;
        this.hourlyNumerator = hourlyNumerator;
        this.dayDenominator = dayDenominator;
        this.nightDenominator = nightDenominator;
        this.daySoilHeat = daySoilHeat;
        this.nightSoilHeat = nightSoilHeat;
    }

    /** Cn of a day. */
    double dailyNumerator() {
        return dailyNumerator;
    }

    /** Cd of a day. */
    double dailyDenominator() {
        return dailyDenominator;
    }

    /** Cn of an hour. */
    double hourlyNumerator() {
        return hourlyNumerator;
    }

    /** Cd of an hour: FAO-56 (Eq. 53) knows one for grass, ASCE-EWRI one by day and one by night. */
    double hourlyDenominator(Constants constants, boolean isDay) {
        if (this == SHORT && constants == Constants.FAO56) {
            return dailyDenominator;
        }
        return isDay ? dayDenominator : nightDenominator;
    }

    /** G as a share of Rn within an hour. */
    double soilHeat(boolean isDay) {
        return isDay ? daySoilHeat : nightSoilHeat;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
