package org.terreau.water.evapotranspiration;

/**
 * The same science a second time, written step by step from the paper with its units of a minute and its arctangent
 * (Eq. 26), for one day at a time and in no hurry. Shares no code with what it judges.
 */
final class SlowPenmanMonteith {

    private SlowPenmanMonteith() {}

    static double extraterrestrial(double latitude, int day) {
        double phi = StrictMath.PI * latitude / 180;
        double declination = 0.409 * StrictMath.sin(2 * StrictMath.PI * day / 365 - 1.39);
        double distance = 1 + 0.033 * StrictMath.cos(2 * StrictMath.PI * day / 365);
        double tangents = StrictMath.tan(phi) * StrictMath.tan(declination);
        double x = 1 - tangents * tangents;
        double sunset;
        if (x <= 0) {
            sunset = tangents > 0 ? StrictMath.PI : 0;
        } else {
            sunset = StrictMath.PI / 2 - StrictMath.atan(-tangents / StrictMath.sqrt(x));
        }
        double minutes = 24 * 60 / StrictMath.PI * 0.0820;
        return minutes * distance * sunset * StrictMath.sin(phi) * StrictMath.sin(declination)
                + minutes * distance * StrictMath.cos(phi) * StrictMath.cos(declination) * StrictMath.sin(sunset);
    }

    /** FAO-56 Eq. 6, not below 0. */
    static double mm(
            double latitude,
            double altitude,
            int day,
            double low,
            double high,
            double vapour,
            double windAt10m,
            double radiation) {
        double mean = (low + high) / 2;
        double pressure = 101.3 * StrictMath.exp(5.26 * StrictMath.log(1 - 0.0065 * altitude / 293));
        double gamma = pressure * 0.000665;
        double slope = 4098 * hundredths(mean) / 100 / StrictMath.pow(mean + 237.3, 2);
        double saturation = (hundredths(low) + hundredths(high)) / 2 / 100;
        double clear = extraterrestrial(latitude, day) * (75 + altitude * 0.002) / 100;
        double ratio = radiation > clear ? 1 : radiation / clear;
        double emitted = 4.903e-9 * (StrictMath.pow(low + 273.16, 4) + StrictMath.pow(high + 273.16, 4)) / 2;
        double lost = emitted * (0.34 - 0.14 * StrictMath.sqrt(vapour)) * (1.35 * ratio - 0.35);
        double net = radiation - 0.23 * radiation - lost;
        double wind = windAt10m * 4.87 / StrictMath.log(672.58);
        double deficit = saturation < vapour ? 0 : saturation - vapour;
        double resistance = slope + gamma + gamma * 0.34 * wind;
        double mm = 0.408 * slope * net / resistance + gamma * wind * 900 / (mean + 273) * deficit / resistance;
        return mm > 0 ? mm : 0;
    }

    private static double hundredths(double celsius) {
        return 61.08 * StrictMath.pow(StrictMath.E, 17.27 * celsius / (celsius + 237.3));
    }
}
