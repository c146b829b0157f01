package org.terreau.water.evapotranspiration;

/**
 * The Penman–Monteith equation for a reference crop: FAO-56 Eq. 6 for a day, ten days or a month and Eq. 53 for an
 * hour, which ASCE-EWRI Eq. 1 writes with constants for two crops.
 *
 * <p>What comes out may be a little below 0 when dew falls: a series takes it for 0.
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class PenmanMonteith {

    private PenmanMonteith() {}

    /**
     * Returns the reference evapotranspiration of a day.
     *
     * @param temperatureC the mean of both extremes (Eq. 9), °C
     * @param availableMJ Rn - G, MJ/m²/day
     * @param windMs at 2 m, m/s
     * @param deficitKPa es - ea; a negative one counts as 0
     * @param psychrometricKPa γ, kPa for each °C, 0.01 to 0.1
     * @param crop grass, or alfalfa as by ASCE-EWRI
     * @param constants whose slope of the saturation curve
     * @return mm/day
     */
    public static double daily(
            double temperatureC,
            double availableMJ,
            double windMs,
            double deficitKPa,
            double psychrometricKPa,
            ReferenceCrop crop,
            Constants constants) {
        return of(
                temperatureC,
                availableMJ,
                windMs,
                deficitKPa,
                psychrometricKPa,
                VapourPressure.slope(temperatureC, constants),
                crop.dailyNumerator(),
                crop.dailyDenominator());
    }

    /**
     * Returns the reference evapotranspiration of an hour.
     *
     * @param temperatureC the mean of the hour, °C
     * @param netRadiationMJ Rn, MJ/m²/h; it is day while it is not negative
     * @param windMs at 2 m, m/s
     * @param deficitKPa e° - ea; a negative one counts as 0
     * @param psychrometricKPa γ, kPa for each °C, 0.01 to 0.1
     * @param crop grass, or alfalfa as by ASCE-EWRI
     * @param constants FAO-56 has one resistance of grass for day and night (Eq. 53), ASCE-EWRI a lower one by day
     * @return mm/h
     */
    public static double hourly(
            double temperatureC,
            double netRadiationMJ,
            double windMs,
            double deficitKPa,
            double psychrometricKPa,
            ReferenceCrop crop,
            Constants constants) {
        return of(
                temperatureC,
                netRadiationMJ - SoilHeatFlux.hourly(netRadiationMJ, crop),
                windMs,
                deficitKPa,
                psychrometricKPa,
                VapourPressure.slope(temperatureC, constants),
                crop.hourlyNumerator(),
                crop.hourlyDenominator(constants, netRadiationMJ >= 0));
    }

    private static double of(
            double temperatureC,
            double availableMJ,
            double windMs,
            double deficitKPa,
            double psychrometricKPa,
            double slope,
            double numerator,
            double denominator) {
        double wind = Bounds.wind(windMs);
        double gamma = Bounds.within(psychrometricKPa, 0.01, 0.1);
        double deficit = Math.max(0, Bounds.within(deficitKPa, -110, 110));
        double energy = Constants.MM_PER_MJ * slope * Bounds.within(availableMJ, -1_000, 1_000);
        return (energy + gamma * numerator / (Bounds.temperature(temperatureC) + 273) * wind * deficit)
                / (slope + gamma * (1 + denominator * wind));
    }
}
