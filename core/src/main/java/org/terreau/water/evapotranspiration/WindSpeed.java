package org.terreau.water.evapotranspiration;

/**
 * The speed of the wind at 2 m above short grass (FAO-56, Eq. 47).
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class WindSpeed {

    /** What FAO-56 takes where no wind is known: the mean of over 2000 stations, m/s. */
    public static final double DEFAULT_2M = 2.0;

    private WindSpeed() {}

    /**
     * Returns the share of the wind at a height that blows at 2 m (Eq. 47).
     *
     * @param heightM the height of the measurement, 0.5 to 200 m: below, the logarithmic profile no longer holds
     * @return the factor, 1 within 0.1 % at 2 m
     */
    public static double factor(double heightM) {
        return 4.87 / Math.log(67.8 * Bounds.within(heightM, 0.5, 200) - 5.42);
    }

    /**
     * Returns the wind at 2 m (Eq. 47).
     *
     * @param windMs the wind at the height, 0 to 150 m/s
     * @param heightM the height, 0.5 to 200 m
     * @return m/s
     */
    public static double at2m(double windMs, double heightM) {
        return Bounds.wind(windMs) * factor(heightM);
    }
}
