package org.terreau.water.coefficient;

/**
 * How much of the soil plants cover, and how much of it is both bare and wet: FAO-56 (1998) Eq. 75 and 76, and the note
 * on drip under a canopy (Example 34).
 */
public final class GroundCover {

    /** The greatest cover that Eq. 76 gives, so that some soil is always left. */
    public static final double MOST = 0.99;

    /** Below it the soil is taken as bare: the difference must be positive for the power. */
    private static final double LEAST_DIFFERENCE = 0.01;

    private GroundCover() {}

    /**
     * Returns the share of the ground that plants cover: Eq. 76.
     *
     * @param kcb the basal coefficient of the day
     * @param kcMin the coefficient of dry bare soil, 0.15 to 0.20
     * @param kcMax the greatest coefficient of the day (Eq. 72)
     * @param heightM height of the plants, m
     * @return 0 to 0.99; 0 for what cannot be calculated
     */
    public static double fraction(double kcb, double kcMin, double kcMax, double heightM) {
        double above = kcb - kcMin;
        double span = kcMax - kcMin;
        if (!(above > 0) || !(span >= LEAST_DIFFERENCE) || !Double.isFinite(above / span)) {
            return 0;
        }
        double exponent = Double.isFinite(heightM) ? 1 + 0.5 * Math.max(0, heightM) : 1;
        return Math.min(MOST, Math.pow(above / span, exponent));
    }

    /**
     * Returns the share of the soil that is both exposed and wetted: Eq. 75.
     *
     * @param cover share covered by plants
     * @param wetted share wetted by rain or irrigation
     * @return the lesser of what is exposed and what is wetted, 0.01 to 1
     */
    public static double exposedAndWetted(double cover, double wetted) {
        return Math.max(0.01, Math.min(1 - Held.share(cover), Held.share(wetted)));
    }

    /**
     * Returns the wetted share that counts when drip irrigation wets the soil under the canopy: {@code fw (1 - 2/3
     * fc)}.
     *
     * @param wetted share wetted by the drippers
     * @param cover share covered by plants
     * @return the share to use for the wetted one
     */
    public static double dripUnderCanopy(double wetted, double cover) {
        return Held.share(wetted) * (1 - 2.0 / 3 * Held.share(cover));
    }

    /**
     * Returns the share of the ground that a crop usually covers in a stage: Table 21.
     *
     * @param stage which
     * @return a range within 0 to 1; nothing covered after the last stage
     */
    public static Coefficient usual(CropStage stage) {
        return switch (stage) {
            case INITIAL -> table(0, 0.1);
            case DEVELOPMENT -> table(0.1, 0.8);
            case MID_SEASON -> table(0.8, 1);
            case LATE_SEASON -> table(0.2, 0.8);
            case OVER -> new Coefficient(0, 0, 0, "", CoefficientBasis.ASSUMPTION);
        };
    }

    private static Coefficient table(double low, double high) {
        return new Coefficient(low, high, 1, "T", CoefficientBasis.TABLE);
    }
}
