package org.terreau.water.evapotranspiration;

/**
 * The radiation at the top of the air, Ra (FAO-56, Eq. 21 and 28), in MJ/m² for the day or the hour.
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class ExtraterrestrialRadiation {

    private ExtraterrestrialRadiation() {}

    /**
     * Returns the radiation of a day (Eq. 21); 0 in the polar night.
     *
     * @param latitude degrees, south negative
     * @param dayOfYear 1 to 366
     * @return MJ/m²/day
     */
    public static double daily(double latitude, int dayOfYear) {
        double phi = SunPosition.latitude(latitude);
        double delta = SunPosition.declination(dayOfYear);
        double sunset = SunPosition.sunsetAngle(latitude, dayOfYear);
        double height = sunset * Math.sin(phi) * Math.sin(delta) + Math.cos(phi) * Math.cos(delta) * Math.sin(sunset);
        return Math.max(0, 24 / Math.PI * Constants.SOLAR * SunPosition.inverseDistance(dayOfYear) * height);
    }

    /**
     * Returns the radiation of an hour (Eq. 28 to 30). What of the hour is before sunrise or after sunset counts for
     * nothing (ASCE-EWRI Eq. 56).
     *
     * @param latitude degrees, south negative
     * @param dayOfYear 1 to 366
     * @param hourAngle in the middle of the hour, as of {@link SunPosition#hourAngle}
     * @return MJ/m²/h
     */
    public static double hourly(double latitude, int dayOfYear, double hourAngle) {
        double phi = SunPosition.latitude(latitude);
        double delta = SunPosition.declination(dayOfYear);
        double sunset = SunPosition.sunsetAngle(latitude, dayOfYear);
        double angle = Bounds.within(hourAngle, -Math.PI, Math.PI);
        double from = Math.max(-sunset, Math.min(sunset, angle - Math.PI / 24));
        double to = Math.max(-sunset, Math.min(sunset, angle + Math.PI / 24));
        double height = (to - from) * Math.sin(phi) * Math.sin(delta)
                + Math.cos(phi) * Math.cos(delta) * (Math.sin(to) - Math.sin(from));
        return Math.max(0, 12 / Math.PI * Constants.SOLAR * SunPosition.inverseDistance(dayOfYear) * height);
    }
}
