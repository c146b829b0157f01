package org.terreau.water.evapotranspiration;

/**
 * The radiation of the sun at the ground, Rs, where it is not measured, and under a clear sky, Rso (FAO-56, Eq. 35 to
 * 37 and 49 to 51; ASCE-EWRI, Appendix D), in MJ/m² for the step that is looked at.
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class SolarRadiation {

    /** The share of Ra that reaches the ground under an overcast sky, where none is calibrated (Eq. 35). */
    public static final double ANGSTROM_A = 0.25;
    /** The share that a clear sky adds, where none is calibrated (Eq. 35). */
    public static final double ANGSTROM_B = 0.50;
    /** The adjustment of Eq. 50 inland. */
    public static final double INLAND = 0.16;
    /** The adjustment of Eq. 50 at the coast. */
    public static final double COAST = 0.19;

    private SolarRadiation() {}

    /**
     * Returns the radiation from the hours of sunshine (Eq. 35, Ångström). More sunshine than daylight counts as all of
     * it; where there is no daylight there is none.
     *
     * @param sunshineHours n, 0 to 24
     * @param dayLengthHours N, 0 to 24
     * @param extraterrestrialMJ Ra
     * @param a the share under an overcast sky, {@link #ANGSTROM_A} unless calibrated
     * @param b what a clear sky adds, {@link #ANGSTROM_B} unless calibrated
     * @return MJ/m²
     */
    public static double fromSunshine(
            double sunshineHours, double dayLengthHours, double extraterrestrialMJ, double a, double b) {
        double sunshine = Bounds.within(sunshineHours, 0, 24);
        double daylight = Bounds.within(dayLengthHours, 0, 24);
        double share = daylight > 0 ? Math.min(1, sunshine / daylight) : sunshine + daylight >= 0 ? 0 : Double.NaN;
        return (Bounds.fraction(a) + Bounds.fraction(b) * share) * Bounds.radiation(extraterrestrialMJ);
    }

    /**
     * Returns the radiation under a clear sky from calibrated values (Eq. 36).
     *
     * @param extraterrestrialMJ Ra
     * @param a as in {@link #fromSunshine}
     * @param b as in {@link #fromSunshine}
     * @return MJ/m²
     */
    public static double clearSkyCalibrated(double extraterrestrialMJ, double a, double b) {
        return (Bounds.fraction(a) + Bounds.fraction(b)) * Bounds.radiation(extraterrestrialMJ);
    }

    /**
     * Returns the radiation under a clear sky from the altitude (Eq. 37): the default.
     *
     * @param extraterrestrialMJ Ra
     * @param altitudeM metres above the sea
     * @return MJ/m²
     */
    public static double clearSky(double extraterrestrialMJ, double altitudeM) {
        return (0.75 + 2e-5 * Bounds.altitude(altitudeM)) * Bounds.radiation(extraterrestrialMJ);
    }

    /**
     * Returns the radiation under a clear sky in full (ASCE-EWRI Eq. D.1 to D.4): instead of Eq. 37 where the air is
     * moist or dusty, or the sun low. Annex 3 of FAO-56 has the same form with older exponents, which are not offered.
     *
     * @param extraterrestrialMJ Ra
     * @param vapourPressureKPa ea
     * @param pressureKPa of the air
     * @param sineOfHeight the sine of the sun's height: {@link #meanSineOfHeight} for a day; below 0.01 it counts as
     *     0.01
     * @param turbidity 1 for clean air, 0.5 for very dusty air
     * @return MJ/m²
     */
    public static double clearSkyTurbid(
            double extraterrestrialMJ,
            double vapourPressureKPa,
            double pressureKPa,
            double sineOfHeight,
            double turbidity) {
        double sine = Math.max(0.01, Bounds.within(sineOfHeight, -1, 1));
        double pressure = Bounds.within(pressureKPa, 20, 120);
        double water = 0.14 * Bounds.vapour(vapourPressureKPa) * pressure + 2.1;
        double direct = 0.98
                * Math.exp(-0.00146 * pressure / (Bounds.within(turbidity, 0.1, 1) * sine)
                        - 0.075 * Math.pow(water / sine, 0.4));
        double diffuse = direct >= 0.15 ? 0.35 - 0.36 * direct : 0.18 + 0.82 * direct;
        return (direct + diffuse) * Bounds.radiation(extraterrestrialMJ);
    }

    /**
     * Returns the mean sine of the sun's height over a day, weighted by radiation (ASCE-EWRI Eq. D.5), at least 0.1.
     *
     * @param latitude degrees, south negative
     * @param dayOfYear 1 to 366
     * @return 0.1 to 1
     */
    public static double meanSineOfHeight(double latitude, int dayOfYear) {
        double phi = SunPosition.latitude(latitude);
        double season = Math.sin(2 * Math.PI / 365 * Bounds.dayOfYear(dayOfYear) - 1.39);
        return Math.max(0.1, Math.sin(0.85 + 0.3 * phi * season - 0.42 * phi * phi));
    }

    /**
     * Returns the radiation of the place from that of a station nearby (Eq. 49): for the same relief and less than 50
     * km.
     *
     * @param stationMJ Rs of the station
     * @param stationExtraterrestrialMJ Ra of the station, over 0
     * @param extraterrestrialMJ Ra of the place
     * @return MJ/m²
     */
    public static double fromStation(double stationMJ, double stationExtraterrestrialMJ, double extraterrestrialMJ) {
        double share = Bounds.radiation(stationMJ) / Bounds.within(stationExtraterrestrialMJ, 1e-6, 1_000);
        return Bounds.fraction(share) * Bounds.radiation(extraterrestrialMJ);
    }

    /**
     * Returns the radiation from the range of temperature (Eq. 50, Hargreaves), at most that under a clear sky. For a
     * day or a month; not on an island.
     *
     * @param minimumC the least temperature, °C
     * @param maximumC the greatest temperature, °C, not below the least
     * @param extraterrestrialMJ Ra
     * @param clearSkyMJ Rso
     * @param adjustment {@link #INLAND} or {@link #COAST}
     * @return MJ/m²
     */
    public static double fromTemperatures(
            double minimumC, double maximumC, double extraterrestrialMJ, double clearSkyMJ, double adjustment) {
        double range = Bounds.temperature(maximumC) - Bounds.temperature(minimumC);
        double estimate = Bounds.fraction(adjustment) * Math.sqrt(range) * Bounds.radiation(extraterrestrialMJ);
        return Math.min(Bounds.radiation(clearSkyMJ), estimate);
    }

    /**
     * Returns the radiation of a month on an island (Eq. 51): for altitudes under 100 m, at most 20 km from the coast
     * all round. Not for days.
     *
     * @param extraterrestrialMJ Ra
     * @return MJ/m²/day, not below 0
     */
    public static double island(double extraterrestrialMJ) {
        return Math.max(0, 0.7 * Bounds.radiation(extraterrestrialMJ) - 4);
    }
}
