package org.terreau.water.coefficient;

import java.util.Objects;

/**
 * How a {@link CropCurve} is shaped. Immutable: each method gives new options.
 *
 * <p>The standard: the climate of the tables, FAO-56's counting of days, ranges taken in the middle, plants of 0.05 m
 * with roots of 0.20 m at the beginning (assumptions), Kc of dry bare soil 0.15.
 */
public final class CurveOptions {

    private static final CurveOptions STANDARD = new CurveOptions();

    private SeasonClimate climate = SeasonClimate.standard();
    private double[] windAt2m = {};
    private double[] humidityMin = {};
    private int firstDayNumber = 1;
    private ReferenceSurface reference = ReferenceSurface.SHORT;
    private RootGrowth rootGrowth = RootGrowth.WITH_KCB;
    private double initialHeightM = 0.05;
    private double initialRootDepthM = 0.2;
    private double soilDepthM = Double.MAX_VALUE;
    private double kcMin = 0.15;
    private double share = 0.5;
    private boolean local;

    private CurveOptions() {}

    private CurveOptions copy() {
        CurveOptions copy = new CurveOptions();
        copy.climate = climate;
        copy.windAt2m = windAt2m;
        copy.humidityMin = humidityMin;
        copy.firstDayNumber = firstDayNumber;
        copy.reference = reference;
        copy.rootGrowth = rootGrowth;
        copy.initialHeightM = initialHeightM;
        copy.initialRootDepthM = initialRootDepthM;
        copy.soilDepthM = soilDepthM;
        copy.kcMin = kcMin;
        copy.share = share;
        copy.local = local;
        return copy;
    }

    /**
     * Returns the standard options.
     *
     * @return see the class
     */
    public static CurveOptions standard() {
        return STANDARD;
    }

    /**
     * Adjusts the coefficients to the mean wind and dryness of the stages (Eq. 62, 65, 70, 72).
     *
     * @param season the means
     * @return new options
     */
    public CurveOptions in(SeasonClimate season) {
        CurveOptions options = copy();
        options.climate = Objects.requireNonNull(season, "season");
        options.windAt2m = new double[0];
        options.humidityMin = new double[0];
        return options;
    }

    /**
     * Adjusts the coefficients day by day. Days after the end of the arrays, and numbers that are not finite, are of
     * the climate of the tables.
     *
     * @param dailyWindAt2m of each day from the first of the curve on, m/s
     * @param dailyHumidityMin of each day, percent
     * @return new options
     * @throws IllegalArgumentException when the arrays differ in length
     */
    public CurveOptions in(double[] dailyWindAt2m, double[] dailyHumidityMin) {
        if (dailyWindAt2m.length != dailyHumidityMin.length) {
            throw new IllegalArgumentException("Wind of " + dailyWindAt2m.length + " days, humidity of "
                    + dailyHumidityMin.length + ". Maybe one series begins later.");
        }
        CurveOptions options = copy();
        options.windAt2m = dailyWindAt2m.clone();
        options.humidityMin = dailyHumidityMin.clone();
        return options;
    }

    /**
     * Sets which number the first day of the curve has in the season.
     *
     * @param number 1 as FAO-56 counts (Example 28: the development of a crop with 25 initial days begins on day 26); 0
     *     as pyfao56 counts, where the initial stage is one day longer; more for a curve that begins in mid-season
     * @return new options
     */
    public CurveOptions firstDayNumber(int number) {
        CurveOptions options = copy();
        options.firstDayNumber = number;
        return options;
    }

    /**
     * Sets for which reference evapotranspiration the coefficients stand.
     *
     * @param surface grass or alfalfa
     * @return new options
     */
    public CurveOptions reference(ReferenceSurface surface) {
        CurveOptions options = copy();
        options.reference = Objects.requireNonNull(surface, "surface");
        return options;
    }

    /**
     * Sets how roots go down.
     *
     * @param growth the manner
     * @return new options
     */
    public CurveOptions rootGrowth(RootGrowth growth) {
        CurveOptions options = copy();
        options.rootGrowth = Objects.requireNonNull(growth, "growth");
        return options;
    }

    /**
     * Sets what a plant begins with.
     *
     * @param heightM height on the first day, m
     * @param rootDepthM root depth on the first day, m
     * @return new options; what is not finite or below zero counts as zero
     */
    public CurveOptions beginning(double heightM, double rootDepthM) {
        CurveOptions options = copy();
        options.initialHeightM = Held.positive(heightM);
        options.initialRootDepthM = Held.positive(rootDepthM);
        return options;
    }

    /**
     * Sets what stands already on the first day, in place of {@link #rootGrowth} and {@link #beginning}.
     *
     * @param habit annual: as in the standard; regrowing: roots are full; standing: roots and height are
     * @return new options
     */
    public CurveOptions habit(GrowthHabit habit) {
        CurveOptions options = copy();
        options.rootGrowth = habit == GrowthHabit.ANNUAL ? RootGrowth.WITH_KCB : RootGrowth.FULL;
        options.initialHeightM = habit == GrowthHabit.STANDING ? Double.MAX_VALUE : STANDARD.initialHeightM;
        options.initialRootDepthM = STANDARD.initialRootDepthM;
        return options;
    }

    /**
     * Sets how deep roots can go in the soil of the bed.
     *
     * @param depthM m; what is not above zero counts as no limit
     * @return new options
     */
    public CurveOptions soilDepth(double depthM) {
        CurveOptions options = copy();
        options.soilDepthM = depthM > 0 ? Math.min(depthM, Double.MAX_VALUE) : Double.MAX_VALUE;
        return options;
    }

    /**
     * Sets the coefficient of dry bare soil for the ground cover (Eq. 76).
     *
     * @param value 0.15 to 0.20 after the paper
     * @return new options; what is not finite or below zero counts as zero
     */
    public CurveOptions kcMin(double value) {
        CurveOptions options = copy();
        options.kcMin = Held.positive(value);
        return options;
    }

    /**
     * Sets where in their ranges the values of the table are taken: for a band of uncertainty.
     *
     * @param position 0 for the low ends, 1 for the high ones
     * @return new options
     */
    public CurveOptions inRange(double position) {
        CurveOptions options = copy();
        options.share = position;
        return options;
    }

    /**
     * Takes the coefficients as measured in the climate of the place: only Kc max and the ground cover follow the
     * weather.
     *
     * @return new options
     */
    public CurveOptions localCoefficients() {
        CurveOptions options = copy();
        options.local = true;
        return options;
    }

    SeasonClimate climate() {
        return climate;
    }

    /** Whether the coefficients of the table are to be adjusted. */
    boolean isAdjusting() {
        return !local && reference == ReferenceSurface.SHORT;
    }

    /** Whether the climate is given day by day. */
    boolean isDaily() {
        return windAt2m.length > 0;
    }

    double wind(int day) {
        return day < windAt2m.length ? windAt2m[day] : ClimateAdjustment.STANDARD_WIND;
    }

    double humidity(int day) {
        return day < humidityMin.length ? humidityMin[day] : ClimateAdjustment.STANDARD_HUMIDITY;
    }

    int firstDayNumber() {
        return firstDayNumber;
    }

    ReferenceSurface reference() {
        return reference;
    }

    RootGrowth rootGrowth() {
        return rootGrowth;
    }

    double initialHeightM() {
        return initialHeightM;
    }

    double initialRootDepthM() {
        return initialRootDepthM;
    }

    double soilDepthM() {
        return soilDepthM;
    }

    double kcMin() {
        return kcMin;
    }

    double share() {
        return share;
    }
}
