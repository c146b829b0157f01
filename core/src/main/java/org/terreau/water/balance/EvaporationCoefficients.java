package org.terreau.water.balance;

/**
 * What the soil surface can evaporate beside a crop: equations 71, 72, 74, 75 and 76 of FAO-56, without checks, for
 * numbers that were checked before. For callers there are {@link org.terreau.water.coefficient.ClimateAdjustment} and
 * {@link org.terreau.water.coefficient.GroundCover}, with which a test compares them.
 */
final class EvaporationCoefficients {

    private EvaporationCoefficients() {}

    /**
     * The upper limit of Kc under a grass reference, equation 72.
     *
     * @param windAt2m wind at 2 m in m/s, used within 1 to 6
     * @param humidityMin least relative humidity in percent, used within 20 to 80
     * @param heightM height of the crop in metres
     * @param kcb basal coefficient
     * @return Kcmax
     */
    static double kcMax(double windAt2m, double humidityMin, double heightM, double kcb) {
        return kcMax(windAt2m, humidityMin, kcb, heightFactor(heightM), 1.2);
    }

    static double heightFactor(double heightM) {
        return Math.pow(heightM / 3, 0.3);
    }

    /** Equation 72, its power of the height already known. */
    static double kcMax(double windAt2m, double humidityMin, double kcb, double heightFactor, double ofReference) {
        double wind = Math.min(Math.max(windAt2m, 1), 6);
        double humidity = Math.min(Math.max(humidityMin, 20), 80);
        double climate = (0.04 * (wind - 2) - 0.004 * (humidity - 45)) * heightFactor;
        return Math.max(ofReference + climate, kcb + 0.05);
    }

    /**
     * The part of the ground under leaves, equation 76, with the 0.01 that FAO-56 puts under Kcb − Kcmin.
     *
     * @param kcb basal coefficient
     * @param kcMin Kc of bare dry soil
     * @param kcMax upper limit of Kc
     * @param heightM height of the crop in metres
     * @return fc, 0 to 0.99
     */
    static double groundCover(double kcb, double kcMin, double kcMax, double heightM) {
        return groundCover(kcb, kcMin, kcMax, heightM, 0.01);
    }

    static double groundCover(double kcb, double kcMin, double kcMax, double heightM, double leastDifference) {
        double part = Math.max(kcb - kcMin, leastDifference) / (kcMax - kcMin);
        if (part <= 0) {
            return 0;
        }
        return Math.min(Math.pow(part, 1 + 0.5 * heightM), 0.99);
    }

    /**
     * The part of the ground that is bare and wet, equation 75.
     *
     * @param groundCover fc
     * @param wettedFraction fw, Table 20
     * @param underCanopy whether drippers under the leaves wet it, so that fw is taken times 1 − ⅔·fc
     * @return few, 0.01 to 1
     */
    static double exposed(double groundCover, double wettedFraction, boolean underCanopy) {
        double wetted = underCanopy ? wettedFraction * (1 - 2.0 / 3 * groundCover) : wettedFraction;
        return Math.min(Math.max(Math.min(1 - groundCover, wetted), 0.01), 1);
    }

    /**
     * How much the drying of the surface holds back evaporation, equation 74.
     *
     * @param depletionMm De
     * @param tewMm total evaporable water
     * @param rewMm readily evaporable water, below {@code tewMm}
     * @return Kr, 0 to 1
     */
    static double reduction(double depletionMm, double tewMm, double rewMm) {
        return Math.min(Math.max((tewMm - depletionMm) / (tewMm - rewMm), 0), 1);
    }

    /**
     * The coefficient of the soil, equation 71.
     *
     * @param reduction Kr
     * @param kcMax upper limit of Kc
     * @param kcb basal coefficient
     * @param exposed few
     * @return Ke
     */
    static double ke(double reduction, double kcMax, double kcb, double exposed) {
        return Math.min(reduction * (kcMax - kcb), exposed * kcMax);
    }
}
