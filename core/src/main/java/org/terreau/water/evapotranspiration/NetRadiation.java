package org.terreau.water.evapotranspiration;

/**
 * What of the radiation stays at the surface (FAO-56, Eq. 38 to 40), in MJ/m² for the day or the hour.
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class NetRadiation {

    /** The share of the radiation that both reference crops throw back. */
    static final double ALBEDO = 0.23;

    private static final double KELVIN = 273.16;

    private NetRadiation() {}

    /**
     * Returns the net shortwave radiation Rns of the reference crop (Eq. 38).
     *
     * @param solarMJ Rs
     * @return MJ/m²
     */
    public static double shortwave(double solarMJ) {
        return (1 - ALBEDO) * Bounds.radiation(solarMJ);
    }

    /**
     * Returns the relative radiation Rs/Rso, held within what the constants allow: at most 1, and with ASCE-EWRI at
     * least 0.3.
     *
     * @param solarMJ Rs
     * @param clearSkyMJ Rso
     * @param inTheDark what to take where Rso is 0: FAO-56 names 0.4 to 0.6 for a humid, 0.7 to 0.8 for an arid climate
     * @param constants whose limits
     * @return 0 to 1
     */
    public static double relative(double solarMJ, double clearSkyMJ, double inTheDark, Constants constants) {
        double clear = Bounds.radiation(clearSkyMJ);
        double sun = Bounds.radiation(solarMJ);
        double share = clear > 0 ? sun / clear : clear + sun >= 0 ? Bounds.fraction(inTheDark) : Double.NaN;
        return Math.max(constants.leastRelativeRadiation(), Math.min(1, share));
    }

    /**
     * Returns the net outgoing longwave radiation Rnl of a day (Eq. 39).
     *
     * @param minimumC the least temperature, °C
     * @param maximumC the greatest temperature, °C
     * @param vapourPressureKPa ea
     * @param relative Rs/Rso, as of {@link #relative}
     * @param constants whose Stefan–Boltzmann constant
     * @return MJ/m²/day
     */
    public static double longwave(
            double minimumC, double maximumC, double vapourPressureKPa, double relative, Constants constants) {
        double fourth = (fourthPower(minimumC) + fourthPower(maximumC)) / 2;
        return constants.sigmaDay() * fourth * humidity(vapourPressureKPa) * cloudiness(relative);
    }

    /**
     * Returns the net outgoing longwave radiation of an hour (Eq. 39 with the hourly constant of the paper's page 74).
     *
     * @param temperatureC the mean temperature of the hour, °C
     * @param vapourPressureKPa ea
     * @param relative Rs/Rso; at night that of the hours before sunset
     * @param constants whose Stefan–Boltzmann constant
     * @return MJ/m²/h
     */
    public static double longwaveHourly(
            double temperatureC, double vapourPressureKPa, double relative, Constants constants) {
        return constants.sigmaHour() * fourthPower(temperatureC) * humidity(vapourPressureKPa) * cloudiness(relative);
    }

    /**
     * Returns the net radiation Rn (Eq. 40).
     *
     * @param shortwaveMJ Rns
     * @param longwaveMJ Rnl
     * @return MJ/m²
     */
    public static double of(double shortwaveMJ, double longwaveMJ) {
        return Bounds.radiation(shortwaveMJ) - Bounds.within(longwaveMJ, -1_000, 1_000);
    }

    private static double fourthPower(double celsius) {
        double kelvin = Bounds.temperature(celsius) + KELVIN;
        return kelvin * kelvin * (kelvin * kelvin);
    }

    private static double humidity(double vapourPressureKPa) {
        return 0.34 - 0.14 * Math.sqrt(Bounds.vapour(vapourPressureKPa));
    }

    private static double cloudiness(double relative) {
        return 1.35 * Bounds.fraction(relative) - 0.35;
    }
}
