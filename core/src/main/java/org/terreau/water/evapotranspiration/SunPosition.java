package org.terreau.water.evapotranspiration;

/**
 * Where the sun stands by the day of the year, the latitude and the hour (FAO-56, Eq. 22 to 25 and 30 to 34), with the
 * length of the day. Angles are in radians; the leap year's 366th day is a day as any other.
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class SunPosition {

    private static final double YEAR = 2 * Math.PI / 365;

    private SunPosition() {}

    /**
     * Returns an angle in radians (Eq. 22).
     *
     * @param latitude degrees, south negative, -90 to 90
     * @return radians
     */
    public static double latitude(double latitude) {
        return Bounds.latitude(latitude) * Math.PI / 180;
    }

    /**
     * Returns the inverse relative distance to the sun, squared (Eq. 23).
     *
     * @param dayOfYear 1 to 366
     * @return about 0.967 to 1.033
     */
    public static double inverseDistance(int dayOfYear) {
        return 1 + 0.033 * Math.cos(YEAR * Bounds.dayOfYear(dayOfYear));
    }

    /**
     * Returns the declination of the sun (Eq. 24).
     *
     * @param dayOfYear 1 to 366
     * @return radians, -0.409 to 0.409
     */
    public static double declination(int dayOfYear) {
        return 0.409 * Math.sin(YEAR * Bounds.dayOfYear(dayOfYear) - 1.39);
    }

    /**
     * Returns the hour angle of the sunset (Eq. 25); where the sun does not set it is π, where it does not rise 0.
     *
     * @param latitude degrees, south negative
     * @param dayOfYear 1 to 366
     * @return radians, 0 to π
     */
    public static double sunsetAngle(double latitude, int dayOfYear) {
        double cosine = -Math.tan(latitude(latitude)) * Math.tan(declination(dayOfYear));
        return Math.acos(Math.max(-1, Math.min(1, cosine)));
    }

    /**
     * Returns the length of the day N (Eq. 34).
     *
     * @param latitude degrees, south negative
     * @param dayOfYear 1 to 366
     * @return hours, 0 to 24
     */
    public static double dayLength(double latitude, int dayOfYear) {
        return 24 / Math.PI * sunsetAngle(latitude, dayOfYear);
    }

    /**
     * Returns the seasonal correction of the solar time (Eq. 32 and 33).
     *
     * @param dayOfYear 1 to 366
     * @return hours
     */
    public static double seasonalCorrection(int dayOfYear) {
        double b = 2 * Math.PI * (Bounds.dayOfYear(dayOfYear) - 81) / 364;
        return 0.1645 * Math.sin(2 * b) - 0.1255 * Math.cos(b) - 0.025 * Math.sin(b);
    }

    /**
     * Returns the hour angle of the sun (Eq. 31), brought between -π and π.
     *
     * @param dayOfYear 1 to 366
     * @param hour the clock's standard time in the middle of the period: 14.5 between 14 h and 15 h
     * @param longitude degrees, east positive (the paper counts westward)
     * @param zoneLongitude of the middle of the time zone, degrees, east positive: 15 for each hour before UTC
     * @return radians, 0 at the solar noon
     */
    public static double hourAngle(int dayOfYear, double hour, double longitude, double zoneLongitude) {
        double east = Bounds.longitude(longitude) - Bounds.within(zoneLongitude, -270, 270);
        double solar = Bounds.within(hour, 0, 24) + east / 15 + seasonalCorrection(dayOfYear);
        double angle = Math.PI / 12 * (solar - 12);
        return angle - 2 * Math.PI * Math.floor((angle + Math.PI) / (2 * Math.PI));
    }

    /**
     * Returns the height of the sun above the horizon (ASCE-EWRI Eq. 62).
     *
     * @param latitude degrees, south negative
     * @param dayOfYear 1 to 366
     * @param hourAngle as of {@link #hourAngle}
     * @return radians, negative at night
     */
    public static double height(double latitude, int dayOfYear, double hourAngle) {
        double phi = latitude(latitude);
        double delta = declination(dayOfYear);
        double angle = Bounds.within(hourAngle, -Math.PI, Math.PI);
        double sine = Math.sin(phi) * Math.sin(delta) + Math.cos(phi) * Math.cos(delta) * Math.cos(angle);
        return Math.asin(Math.max(-1, Math.min(1, sine)));
    }
}
