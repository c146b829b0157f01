package org.terreau.water.balance;

import org.jspecify.annotations.Nullable;

/**
 * What a crop is on each day of a season: its coefficient, height, roots, cover and sensitivity. Immutable.
 *
 * <p>A value that is not a number or out of its range is kept out of the balance: the run ends on that day and says so
 * ({@link WaterLedger#stop()}). Ranges: coefficients 0 to 3, height 0 to 100 m, roots 0.001 to 20 m, p 0 to 1.
 */
public final class CropDays {

    /** In a ground cover: reckon this day by equation 76. */
    public static final double COVER_BY_EQUATION_76 = -1;

    /** Kc of bare dry soil, the lower limit of equation 76: 0.15 to 0.20 in FAO-56. */
    public static final double USUAL_KC_MIN = 0.15;

    private final KcMethod method;
    private final DailyColumn coefficient;
    private final DailyColumn heightM;
    private final DailyColumn rootDepthM;
    private final DailyColumn depletionFraction;
    private final @Nullable DailyColumn groundCover;
    private final double kcMin;
    private final @Nullable BalanceStop stop;

    private CropDays(
            KcMethod method,
            DailyColumn coefficient,
            DailyColumn heightM,
            DailyColumn rootDepthM,
            DailyColumn depletionFraction,
            @Nullable DailyColumn groundCover,
            double kcMin) {
        this.method = method;
        this.coefficient = coefficient;
        this.heightM = heightM;
        this.rootDepthM = rootDepthM;
        this.depletionFraction = depletionFraction;
        this.groundCover = groundCover;
        this.kcMin = kcMin;
        this.stop = findStop();
    }

    private @Nullable BalanceStop findStop() {
        int days = days();
        BalanceStop first = kcMin >= 0 && kcMin <= 0.5 ? null : new BalanceStop(0, StopCause.CROP, "kcMin");
        first = coefficient.earlier(first, StopCause.CROP, 0, days);
        first = heightM.earlier(first, StopCause.CROP, 0, days);
        first = rootDepthM.earlier(first, StopCause.CROP, 0, days);
        first = depletionFraction.earlier(first, StopCause.CROP, 0, days);
        return groundCover == null ? first : groundCover.earlier(first, StopCause.CROP, 0, days);
    }

    /**
     * A crop with one coefficient.
     *
     * @param kc Kc of each day, adjusted to the climate
     * @param rootDepthM the depth of the roots on each day, in metres
     * @param depletionFraction the tabulated p of each day
     * @return the crop
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static CropDays single(double[] kc, double[] rootDepthM, double[] depletionFraction) {
        return of(KcMethod.SINGLE, kc, new double[kc.length], rootDepthM, depletionFraction);
    }

    /**
     * A crop with a basal coefficient, beside which the soil evaporates. The ground cover is reckoned by equation 76.
     *
     * @param kcb Kcb of each day, adjusted to the climate
     * @param heightM the height of the crop on each day, in metres
     * @param rootDepthM the depth of the roots on each day, in metres
     * @param depletionFraction the tabulated p of each day
     * @return the crop
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static CropDays dual(double[] kcb, double[] heightM, double[] rootDepthM, double[] depletionFraction) {
        return of(KcMethod.DUAL, kcb, heightM, rootDepthM, depletionFraction);
    }

    private static CropDays of(KcMethod method, double[] kc, double[] heightM, double[] rootDepthM, double[] fraction) {
        DailyColumn.checkLength("heightM", heightM, kc.length);
        DailyColumn.checkLength("rootDepthM", rootDepthM, kc.length);
        DailyColumn.checkLength("depletionFraction", fraction, kc.length);
        return new CropDays(
                method,
                new DailyColumn("coefficient", kc, 0, 3),
                new DailyColumn("heightM", heightM, 0, 100),
                new DailyColumn("rootDepthM", rootDepthM, 0.001, 20),
                new DailyColumn("depletionFraction", fraction, 0, 1),
                null,
                USUAL_KC_MIN);
    }

    /**
     * The same crop with a ground cover that was seen.
     *
     * @param fraction the part of the ground under leaves on each day, 0 to 1; {@link #COVER_BY_EQUATION_76} for a day
     *     on which it was not seen
     * @return the crop
     * @throws IllegalArgumentException if there are not as many days
     */
    public CropDays withGroundCover(double[] fraction) {
        DailyColumn.checkLength("groundCover", fraction, days());
        return new CropDays(
                method,
                coefficient,
                heightM,
                rootDepthM,
                depletionFraction,
                new DailyColumn("groundCover", fraction, COVER_BY_EQUATION_76, 1),
                kcMin);
    }

    /**
     * The same crop with another Kc of bare dry soil.
     *
     * @param minimum the lower limit of equation 76, 0 to 0.5; pyfao56 takes Kcb of the initial stage
     * @return the crop
     */
    public CropDays withKcMin(double minimum) {
        return new CropDays(method, coefficient, heightM, rootDepthM, depletionFraction, groundCover, minimum);
    }

    /**
     * Returns whether there is one coefficient or two.
     *
     * @return the method
     */
    public KcMethod method() {
        return method;
    }

    /**
     * Returns the length of the season.
     *
     * @return the number of days
     */
    public int days() {
        return coefficient.values().length;
    }

    double[] coefficient() {
        return coefficient.values();
    }

    double[] heightM() {
        return heightM.values();
    }

    double[] rootDepthM() {
        return rootDepthM.values();
    }

    double[] depletionFraction() {
        return depletionFraction.values();
    }

    double @Nullable [] groundCover() {
        return groundCover == null ? null : groundCover.values();
    }

    double kcMin() {
        return kcMin;
    }

    /** The first day that cannot be reckoned. */
    @Nullable
    BalanceStop stop() {
        return stop;
    }
}
