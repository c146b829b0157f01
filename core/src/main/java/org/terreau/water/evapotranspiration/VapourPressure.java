package org.terreau.water.evapotranspiration;

/**
 * The pressure of water vapour: saturated, and as it is by each way of measuring it (FAO-56, Eq. 11 to 19 and 48), in
 * kPa.
 *
 * <p>The paper prefers them in this order: measured or from the dew point, psychrometer, both humidities, the greatest
 * humidity, the mean humidity, the least temperature.
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class VapourPressure {

    private VapourPressure() {}

    /**
     * Returns the saturation vapour pressure e° (Eq. 11).
     *
     * @param temperatureC °C, -100 to 100
     * @return kPa
     */
    public static double saturation(double temperatureC) {
        double t = Bounds.temperature(temperatureC);
        return 0.6108 * Math.exp(17.27 * t / (t + 237.3));
    }

    /**
     * Returns the mean saturation vapour pressure of a day, decade or month (Eq. 12): the mean of both extremes, since
     * that of the mean temperature is too low.
     *
     * @param minimumC the least temperature, °C
     * @param maximumC the greatest temperature, °C
     * @return kPa
     */
    public static double meanSaturation(double minimumC, double maximumC) {
        return (saturation(minimumC) + saturation(maximumC)) / 2;
    }

    /**
     * Returns the slope Δ of the saturation curve (Eq. 13).
     *
     * @param temperatureC the mean temperature, °C
     * @param constants whose rounding: FAO-56 writes 4098 times e°, ASCE-EWRI 2503; they differ by two in 100 000
     * @return kPa for each °C
     */
    public static double slope(double temperatureC, Constants constants) {
        double t = Bounds.temperature(temperatureC);
        double d = t + 237.3;
        return constants.slopeFactor() * Math.exp(17.27 * t / d) / (d * d);
    }

    /**
     * Returns the vapour pressure from the dew point (Eq. 14).
     *
     * @param dewPointC °C
     * @return kPa
     */
    public static double fromDewPoint(double dewPointC) {
        return saturation(dewPointC);
    }

    /**
     * Returns the vapour pressure from a psychrometer (Eq. 15 and 16).
     *
     * @param dryBulbC °C
     * @param wetBulbC °C, not above the dry bulb
     * @param pressureKPa the pressure of the air
     * @param coefficient of the instrument: 0.000662 ventilated at 5 m/s, 0.000800 naturally at 1 m/s, 0.001200 indoors
     * @return kPa, not below 0
     */
    public static double fromPsychrometer(double dryBulbC, double wetBulbC, double pressureKPa, double coefficient) {
        double depression = Bounds.within(dryBulbC - wetBulbC, 0, 100);
        double gamma = Bounds.within(coefficient, 0, 0.01) * Bounds.within(pressureKPa, 20, 120);
        return Math.max(0, saturation(wetBulbC) - gamma * depression);
    }

    /**
     * Returns the vapour pressure from both humidities (Eq. 17).
     *
     * @param minimumC the least temperature, °C
     * @param maximumC the greatest temperature, °C
     * @param humidityMin the least relative humidity, %
     * @param humidityMax the greatest relative humidity, %
     * @return kPa
     */
    public static double fromHumidities(double minimumC, double maximumC, double humidityMin, double humidityMax) {
        return fromSaturations(saturation(minimumC), saturation(maximumC), humidityMin, humidityMax);
    }

    /** Eq. 17 once both saturation vapour pressures are known. */
    static double fromSaturations(double minimumKPa, double maximumKPa, double humidityMin, double humidityMax) {
        return (minimumKPa * Bounds.humidity(humidityMax) + maximumKPa * Bounds.humidity(humidityMin)) / 200;
    }

    /**
     * Returns the vapour pressure from the greatest humidity alone (Eq. 18): where errors in the least one are large.
     *
     * @param minimumC the least temperature, °C
     * @param humidityMax the greatest relative humidity, %
     * @return kPa
     */
    public static double fromHumidityMax(double minimumC, double humidityMax) {
        return saturation(minimumC) * Bounds.humidity(humidityMax) / 100;
    }

    /**
     * Returns the vapour pressure from the mean humidity (Eq. 19): less desirable than Eq. 17 and 18.
     *
     * @param minimumC the least temperature, °C
     * @param maximumC the greatest temperature, °C
     * @param humidityMean the mean relative humidity, %
     * @return kPa
     */
    public static double fromHumidityMean(double minimumC, double maximumC, double humidityMean) {
        return meanSaturation(minimumC, maximumC) * Bounds.humidity(humidityMean) / 100;
    }

    /**
     * Returns the vapour pressure when no humidity is known (Eq. 48): the air is taken to be saturated at dawn.
     *
     * @param minimumC the least temperature, °C
     * @param depressionC how far the dew point stays below it: 0 over a well-watered place (Eq. 48), 2 to 3 in an arid
     *     climate (Annex 6 of the paper; ASCE-EWRI, Appendix E takes 2)
     * @return kPa
     */
    public static double fromMinimumTemperature(double minimumC, double depressionC) {
        return saturation(minimumC - Bounds.within(depressionC, 0, 20));
    }
}
