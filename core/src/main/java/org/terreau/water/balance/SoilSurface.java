package org.terreau.water.balance;

/** The layer that dries by evaporation, from day to day: equations 71 to 79. */
final class SoilSurface {

    private final double tewMm;
    private final double rewMm;
    private final double mulchFactor;
    private final double kcMin;
    private final double kcMaxOfReference;
    private final double leastDifference;
    private final double surfaceTranspiration;
    private final boolean reducesBeforeWater;
    private final boolean tall;

    // from day to day
    private double depletionMm;
    private double wetted = 1;
    private boolean underCanopy;

    // of the day
    private double kcMax;
    private double groundCover;
    private double exposed;
    private double reduction;
    private double ke;
    private double percolationMm;

    // what a power was last taken of
    private double powerHeightM = Double.NaN;
    private double heightFactor;
    private double coverKcb = Double.NaN;
    private double coverKcMax;
    private double coverHeightM;
    private double cover;

    SoilSurface(BedSeason season) {
        SoilProperties soil = season.soil();
        BalanceOptions options = season.options();
        tewMm = soil.tewMm();
        rewMm = soil.rewMm();
        mulchFactor = soil.mulchFactor();
        kcMin = season.crop().kcMin();
        tall = options.tallReference();
        kcMaxOfReference = tall ? 1.0 : 1.2;
        reducesBeforeWater = options.order() == EventOrder.PYFAO56;
        leastDifference = reducesBeforeWater ? 0 : 0.01;
        surfaceTranspiration = options.surfaceTranspiration();
        depletionMm = soil.initialEvaporationMm();
    }

    void copyState(SoilSurface other) {
        depletionMm = other.depletionMm;
        wetted = other.wetted;
        underCanopy = other.underCanopy;
    }

    /** Says which part of the surface the last water wetted. */
    void wet(double fraction, boolean underLeaves) {
        wetted = fraction;
        underCanopy = underLeaves;
    }

    /** What the crop and the air of a day allow; equations 72, 75, 76. A power is taken only of new numbers. */
    void cover(double kcb, double heightM, double windAt2m, double humidityMin, double seenCover) {
        if (heightM != powerHeightM) {
            powerHeightM = heightM;
            heightFactor = tall ? 0 : EvaporationCoefficients.heightFactor(heightM);
        }
        kcMax = EvaporationCoefficients.kcMax(windAt2m, humidityMin, kcb, heightFactor, kcMaxOfReference);
        groundCover = seenCover >= 0 ? seenCover : coverByEquation(kcb, heightM);
        exposed = EvaporationCoefficients.exposed(groundCover, wetted, underCanopy);
    }

    private double coverByEquation(double kcb, double heightM) {
        if (kcb != coverKcb || kcMax != coverKcMax || heightM != coverHeightM) {
            coverKcb = kcb;
            coverKcMax = kcMax;
            coverHeightM = heightM;
            cover = EvaporationCoefficients.groundCover(kcb, kcMin, kcMax, heightM, leastDifference);
        }
        return cover;
    }

    /** Takes in a day’s water and tells Ke; equations 71, 74, 79. */
    void takeIn(double rainMm, double irrigationMm, double kcb) {
        double left = depletionMm - (rainMm + irrigationMm / wetted);
        percolationMm = Math.max(-left, 0);
        if (reducesBeforeWater) {
            reduction = EvaporationCoefficients.reduction(depletionMm, tewMm, rewMm);
        }
        depletionMm = Math.max(left, 0);
        if (!reducesBeforeWater) {
            reduction = EvaporationCoefficients.reduction(depletionMm, tewMm, rewMm);
        }
        ke = mulchFactor * EvaporationCoefficients.ke(reduction, kcMax, kcb, exposed);
    }

    /** Gives off a day’s evaporation; equation 77. */
    void dry(double evaporationMm, double transpirationMm) {
        double end = depletionMm + evaporationMm / exposed + surfaceTranspiration * transpirationMm;
        depletionMm = Math.min(end, tewMm);
    }

    double depletionMm() {
        return depletionMm;
    }

    double wetted() {
        return wetted;
    }

    double kcMax() {
        return kcMax;
    }

    double groundCover() {
        return groundCover;
    }

    double exposed() {
        return exposed;
    }

    double reduction() {
        return reduction;
    }

    double ke() {
        return ke;
    }

    double percolationMm() {
        return percolationMm;
    }
}
