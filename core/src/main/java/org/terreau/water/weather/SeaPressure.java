package org.terreau.water.weather;

/**
 * The pressure at a station by that at sea level: the ratio of FAO-56 Eq. 7, {@code ((293 − 0.0065 z) / 293)^5.26},
 * applied to the pressure that was measured instead of to 101.3 kPa.
 */
final class SeaPressure {

    private static final double EXPONENT = 5.26;

    private SeaPressure() {}

    static double ratio(double altitudeM) {
        return Math.pow((293 - 0.0065 * altitudeM) / 293, EXPONENT);
    }

    /** Turns the pressure of a row into that at the station; it is missing where the altitude is. */
    static void reduce(DayRow row) {
        int pressure = WeatherVariable.PRESSURE.column();
        boolean known = row.altitudeM >= -500 && row.altitudeM <= 9_000;
        row.values[pressure] = known ? row.values[pressure] * ratio(row.altitudeM) : Double.NaN;
    }
}
