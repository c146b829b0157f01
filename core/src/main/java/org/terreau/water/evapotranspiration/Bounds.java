package org.terreau.water.evapotranspiration;

/**
 * The ranges of the arguments of the equations: what lies outside becomes NaN and goes through the arithmetic as such.
 */
final class Bounds {

    private Bounds() {}

    static double within(double value, double least, double most) {
        return value >= least && value <= most ? value : Double.NaN;
    }

    /** Air temperature in °C: beyond what was ever measured, and far from the pole of Eq. 11 at -237.3 °C. */
    static double temperature(double celsius) {
        return within(celsius, -100, 100);
    }

    static double altitude(double metres) {
        return within(metres, -500, 9_000);
    }

    static double vapour(double kilopascals) {
        return within(kilopascals, 0, 110);
    }

    static double humidity(double percent) {
        return within(percent, 0, 100);
    }

    static double radiation(double megajoules) {
        return within(megajoules, 0, 1_000);
    }

    static double wind(double metresPerSecond) {
        return within(metresPerSecond, 0, 150);
    }

    static double fraction(double value) {
        return within(value, 0, 1);
    }

    static double latitude(double degrees) {
        return within(degrees, -90, 90);
    }

    static double longitude(double degrees) {
        return within(degrees, -180, 180);
    }

    static double dayOfYear(int day) {
        return day >= 1 && day <= 366 ? day : Double.NaN;
    }
}
