package org.terreau.water.balance;

/** Runoff by the SCS curve number, with the moisture of the evaporation layer (ASCE manual 70, 2016). */
final class CurveNumber {

    private final double average;
    private final double dry;
    private final double wet;
    private final double tewMm;
    private final double rewMm;

    CurveNumber(SoilProperties soil) {
        average = soil.curveNumber();
        // equations 14-14 and 14-15
        dry = average / (2.281 - 0.01281 * average);
        wet = average / (0.427 + 0.00573 * average);
        tewMm = soil.tewMm();
        rewMm = soil.rewMm();
    }

    /** For a day that begins with this depletion of the evaporation layer; equations 14-18 to 14-20. */
    double number(double evaporationDepletionMm) {
        double wetBelow = 0.5 * rewMm;
        double dryFrom = 0.7 * rewMm + 0.3 * tewMm;
        if (evaporationDepletionMm <= wetBelow) {
            return wet;
        }
        if (evaporationDepletionMm >= dryFrom) {
            return dry;
        }
        return ((evaporationDepletionMm - wetBelow) * dry + (dryFrom - evaporationDepletionMm) * wet)
                / (0.2 * rewMm + 0.3 * tewMm);
    }

    /** For soil whose surface is not followed. */
    double averageNumber() {
        return average;
    }

    /** Equations 14-12 and 14-13. */
    static double runoffMm(double depthMm, double number) {
        double retention = Math.max(0, 250 * (100 / number - 1));
        double above = depthMm - 0.2 * retention;
        if (above <= 0) {
            return 0;
        }
        return Math.min(above * above / (depthMm + 0.8 * retention), depthMm);
    }
}
