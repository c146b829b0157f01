package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How the degree days of a day come from its least and greatest temperature. */
public enum ThermalMethod implements Labelled {
    /**
     * The mean of both, then held between the base and the upper temperature: what users of the revision of 2025
     * describe. Its own text was not read.
     */
    MEAN_HELD("moyenne, puis bornée", "mean, then held"),
    /** Each of both held between the base and the upper temperature, then their mean. */
    EACH_HELD("extrêmes bornées, puis moyenne", "each held, then mean");

    private final String french;
    private final String english;

    ThermalMethod(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Returns the degree days of a day.
     *
     * @param temperatureMin the least temperature, °C
     * @param temperatureMax the greatest temperature, °C
     * @param base below which the crop does not develop, °C
     * @param upper above which it does not develop faster, °C
     * @return degree days, at least 0; 0 when a number is not finite
     */
    public double degreeDays(double temperatureMin, double temperatureMax, double base, double upper) {
        double mean = this == MEAN_HELD
                ? held((temperatureMin + temperatureMax) / 2, base, upper)
                : (held(temperatureMin, base, upper) + held(temperatureMax, base, upper)) / 2;
        double sum = mean - base;
        return Double.isFinite(sum) ? Math.max(0, sum) : 0;
    }

    private static double held(double temperature, double base, double upper) {
        return Math.max(base, Math.min(upper, temperature));
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
