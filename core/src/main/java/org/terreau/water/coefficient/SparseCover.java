package org.terreau.water.coefficient;

/**
 * Coefficients of crops that do not cover the ground, and of plants that no table names, from their height and cover:
 * FAO-56 (1998) chapter 9, Eq. 97 to 101, and the reduction of Example 40.
 *
 * <p>Shares are held within 0 to 1, heights within 0 to 20 m, leaf areas at 0 and above; a coefficient that is not
 * finite counts as zero.
 */
public final class SparseCover {

    private SparseCover() {}

    /**
     * Returns the basal coefficient of plants of a height that cover the ground fully, in the climate of the tables:
     * Eq. 100.
     *
     * @param heightM m
     * @return 1.0 to 1.2
     */
    public static double fullCoverKcb(double heightM) {
        return Math.min(1 + 0.1 * height(heightM), 1.2);
    }

    /**
     * Returns the basal coefficient of plants that cover the ground fully, adjusted to the climate: Eq. 99.
     *
     * @param heightM m
     * @param windAt2m m/s
     * @param humidityMin least relative humidity, percent
     * @return the coefficient
     */
    public static double fullCoverKcb(double heightM, double windAt2m, double humidityMin) {
        return fullCoverKcb(heightM) + ClimateAdjustment.term(windAt2m, humidityMin, heightM);
    }

    /**
     * Returns the basal coefficient of plants that cover part of the ground: Eq. 98.
     *
     * @param kcMin of dry bare soil, 0.15 to 0.20
     * @param kcbFull under full cover (Eq. 99)
     * @param cover the share of the ground that they cover, seen from above
     * @param effectiveCover the share that they shade (Eq. 101)
     * @param heightM m
     * @return between both coefficients
     */
    public static double kcbByCover(double kcMin, double kcbFull, double cover, double effectiveCover, double heightM) {
        double shade = Math.pow(Held.share(effectiveCover), 1 / (1 + height(heightM)));
        return between(kcMin, kcbFull, Math.min(1, Math.min(2 * Held.share(cover), shade)));
    }

    /**
     * Returns the basal coefficient from the leaf area: Eq. 97.
     *
     * @param kcMin of dry bare soil
     * @param kcbFull under full cover (Eq. 99)
     * @param leafAreaIndex m² of leaves for each m² of ground
     * @return between both coefficients
     */
    public static double kcbByLeafArea(double kcMin, double kcbFull, double leafAreaIndex) {
        double leaves = leafAreaIndex > 0 ? leafAreaIndex : 0;
        return between(kcMin, kcbFull, 1 - Math.exp(-0.7 * leaves));
    }

    /** Between both in a way that no difference of theirs overflows. */
    private static double between(double kcMin, double kcbFull, double share) {
        return Held.number(kcMin) * (1 - share) + Held.number(kcbFull) * share;
    }

    /**
     * Returns the share of the ground that plants shade when the sun is not overhead: Eq. 101.
     *
     * @param cover the share that they cover, seen from above
     * @param sunElevationDegrees mean elevation of the sun at midday
     * @return 0 to 1; the cover itself when the sun is not above the horizon
     */
    public static double effectiveCover(double cover, double sunElevationDegrees) {
        double sine = Math.sin(Math.toRadians(sunElevationDegrees));
        return sine > 0 ? Math.min(1, Held.share(cover) / sine) : Held.share(cover);
    }

    /**
     * Returns what is taken off Kc mid and Kcb mid for plants that stand less densely than usual (Example 40): {@code 1
     * - sqrt(fc / fc dense)}.
     *
     * @param cover the share of the ground that they cover
     * @param denseCover the share that they would cover when grown as usual
     * @return 0 to 1; 0 when they stand as densely or more, or nothing is known
     */
    public static double reduction(double cover, double denseCover) {
        double dense = Held.share(denseCover);
        return dense > 0 ? Math.max(0, 1 - Math.sqrt(Held.share(cover) / dense)) : 0;
    }

    private static double height(double heightM) {
        return Double.isFinite(heightM) ? Math.max(0, Math.min(20, heightM)) : 0;
    }
}
