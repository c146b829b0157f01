package org.terreau.water.evapotranspiration;

import java.util.Arrays;

/**
 * What depends on the latitude and the day of the year alone, worked out once for each of at most 366 days of a call.
 */
final class RadiationTable {

    private static final int DAYS = 367;

    private final double latitude;
    private final double[] extraterrestrial = new double[DAYS];
    private final double[] dayLength = new double[DAYS];
    private final double[] sine = new double[DAYS];

    RadiationTable(double latitude) {
        this.latitude = latitude;
        Arrays.fill(extraterrestrial, Double.NaN);
        Arrays.fill(dayLength, Double.NaN);
        Arrays.fill(sine, Double.NaN);
    }

    double extraterrestrial(int dayOfYear) {
        if (Double.isNaN(extraterrestrial[dayOfYear])) {
            extraterrestrial[dayOfYear] = ExtraterrestrialRadiation.daily(latitude, dayOfYear);
        }
        return extraterrestrial[dayOfYear];
    }

    double dayLength(int dayOfYear) {
        if (Double.isNaN(dayLength[dayOfYear])) {
            dayLength[dayOfYear] = SunPosition.dayLength(latitude, dayOfYear);
        }
        return dayLength[dayOfYear];
    }

    double meanSine(int dayOfYear) {
        if (Double.isNaN(sine[dayOfYear])) {
            sine[dayOfYear] = SolarRadiation.meanSineOfHeight(latitude, dayOfYear);
        }
        return sine[dayOfYear];
    }
}
