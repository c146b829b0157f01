package org.terreau.water.coefficient;

/**
 * How wind and dry air change the coefficients of the tables, which are of a sub-humid climate (least relative humidity
 * about 45 %, wind about 2 m/s): FAO-56 (1998) Eq. 62 (Kc mid), 65 (Kc end), 70 (Kcb), 72 (Kc max).
 *
 * <p>As the paper states, wind is held within 1 to 6 m/s, the least relative humidity within 20 to 80 %, the height of
 * Eq. 62, 65 and 70 within 0.1 to 10 m. Wind and humidity that are not finite count as standard: 2 m/s, 45 %; a
 * coefficient that is not finite counts as zero.
 */
public final class ClimateAdjustment {

    /** The wind of the tables, m/s at 2 m. */
    public static final double STANDARD_WIND = 2;

    /** The least relative humidity of the tables, percent. */
    public static final double STANDARD_HUMIDITY = 45;

    /** Values of the table below this one are of crops that dry on the field, and are not adjusted. */
    public static final double LEAST_ADJUSTED = 0.45;

    private ClimateAdjustment() {}

    /**
     * Returns what wind and dry air add to a coefficient.
     *
     * @param windAt2m m/s
     * @param humidityMin least relative humidity, percent
     * @param heightM height of the crop, m
     * @return the term of Eq. 62, 65 and 70, which may be below zero
     */
    public static double term(double windAt2m, double humidityMin, double heightM) {
        return dryness(windAt2m, humidityMin) * Math.pow(held(heightM, 0.1, 10, 0.1) / 3, 0.3);
    }

    /** The part of the term without the height. */
    static double dryness(double windAt2m, double humidityMin) {
        return 0.04 * (held(windAt2m, 1, 6, STANDARD_WIND) - STANDARD_WIND)
                - 0.004 * (held(humidityMin, 20, 80, STANDARD_HUMIDITY) - STANDARD_HUMIDITY);
    }

    /**
     * Adjusts a coefficient of the table (mid-season or end; Kc or Kcb).
     *
     * @param table the value of the table
     * @param windAt2m mean of the stage, m/s
     * @param humidityMin mean of the stage, percent
     * @param heightM height of the crop, m
     * @return the adjusted value; the value of the table when that is below 0.45
     */
    public static double adjusted(double table, double windAt2m, double humidityMin, double heightM) {
        return table >= LEAST_ADJUSTED ? Held.number(table) + term(windAt2m, humidityMin, heightM) : Held.number(table);
    }

    /**
     * Returns the greatest coefficient right after wetting: Eq. 72, for the grass reference.
     *
     * @param windAt2m m/s
     * @param humidityMin least relative humidity, percent
     * @param heightM height of the crop, m; held within 0.001 to 10
     * @param kcb the basal coefficient of the day
     * @return Kc max, at least {@code kcb + 0.05}
     */
    public static double kcMax(double windAt2m, double humidityMin, double heightM, double kcb) {
        return kcMaxOf(dryness(windAt2m, humidityMin), heightFactor(heightM), kcb);
    }

    static double kcMaxOf(double dryness, double heightFactor, double kcb) {
        return Math.max(1.2 + dryness * heightFactor, Held.number(kcb) + 0.05);
    }

    /** The part of Eq. 72 that is of the height: the same while plants do not grow. */
    static double heightFactor(double heightM) {
        return Math.pow(held(heightM, 0.001, 10, 0.001) / 3, 0.3);
    }

    private static double held(double value, double least, double most, double otherwise) {
        return Double.isFinite(value) ? Math.max(least, Math.min(most, value)) : otherwise;
    }
}
