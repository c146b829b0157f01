package org.terreau.water.coefficient;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The daily arrays of a crop's season: Kc, Kcb, Kc max, height, root depth and ground cover.
 *
 * <p>FAO-56 (1998): stages joined by straight lines (Eq. 66); Kc and Kcb adjusted to the climate (Eq. 62, 65, 70, from
 * 0.45 on); Kc max (Eq. 72); ground cover (Eq. 76); roots with Kcb (Eq. 8-1). After the last stage the values of the
 * end go on. With a climate given day by day the term of each day is added from mid-season on, and grows in with the
 * development, so that a constant climate gives the same as its mean.
 *
 * <p>Immutable. A column whose values the crop does not have is not there; {@link #missing()} says which are lacking.
 * Every number in a column is finite.
 */
public final class CropCurve {

    /** Values above it are of no plant: they are not calculated with. */
    private static final double MOST = 1000;

    private final StageLengths stages;
    private final int days;
    private final int first;
    private final Map<CurveColumn, double[]> columns = new EnumMap<>(CurveColumn.class);
    private final Set<CropQuantity> missing = EnumSet.noneOf(CropQuantity.class);

    private CropCurve(StageLengths stages, int days, int first) {
        this.stages = stages;
        this.days = days;
        this.first = first;
    }

    /**
     * Shapes the season of a crop.
     *
     * @param crop the values of the tables
     * @param stages the lengths of its stages
     * @param days how many days the arrays have
     * @param options climate, counting of days, what the plants begin with
     * @return the curve
     * @throws IllegalArgumentException when {@code days} is below zero
     */
    public static CropCurve shape(CropCoefficients crop, StageLengths stages, int days, CurveOptions options) {
        Objects.requireNonNull(crop, "crop");
        if (days < 0) {
            throw new IllegalArgumentException("A curve of " + days + " days. Maybe the season ends before it begins.");
        }
        CropCurve curve = new CropCurve(stages, days, options.firstDayNumber());
        curve.fill(crop, new StageShape(stages, days, options.firstDayNumber()), options);
        return curve;
    }

    private void fill(CropCoefficients crop, StageShape shape, CurveOptions options) {
        double heightMax = taken(crop, CropQuantity.HEIGHT_MAX, options);
        double[] height = heightMax >= 0 ? height(heightMax, shape, options) : null;
        put(CurveColumn.HEIGHT, height);
        put(CurveColumn.ROOT_DEPTH, roots(taken(crop, CropQuantity.ROOT_DEPTH_MAX, options), shape, options));
        double adjustedHeight = heightMax >= 0 ? heightMax : 0.1;
        put(
                CurveColumn.KC,
                coefficient(
                        taken(crop, CropQuantity.KC_INI, options),
                        taken(crop, CropQuantity.KC_MID, options),
                        taken(crop, CropQuantity.KC_END, options),
                        adjustedHeight,
                        shape,
                        options));
        double[] kcb = coefficient(
                taken(crop, CropQuantity.KCB_INI, options),
                taken(crop, CropQuantity.KCB_MID, options),
                taken(crop, CropQuantity.KCB_END, options),
                adjustedHeight,
                shape,
                options);
        put(CurveColumn.KCB, kcb);
        if (kcb != null && height != null) {
            cover(kcb, height, options);
        }
    }

    /** The value of the table, or -1 where there is none that one can calculate with. */
    private double taken(CropCoefficients crop, CropQuantity quantity, CurveOptions options) {
        Coefficient value = crop.usable(quantity);
        if (value == null || value.low() < 0 || value.high() > MOST) {
            missing.add(quantity);
            return -1;
        }
        return value.at(options.share());
    }

    private void put(CurveColumn column, double @Nullable [] values) {
        if (values != null) {
            columns.put(column, values);
        }
    }

    private double[] height(double heightMax, StageShape shape, CurveOptions options) {
        double begin = Math.min(options.initialHeightM(), heightMax);
        double[] height = new double[days];
        for (int day = 0; day < days; day++) {
            height[day] = begin + (heightMax - begin) * shape.progress(day);
        }
        return height;
    }

    private double @Nullable [] roots(double depthMax, StageShape shape, CurveOptions options) {
        if (depthMax < 0) {
            return null;
        }
        double deepest = Math.min(depthMax, options.soilDepthM());
        double begin = Math.min(options.initialRootDepthM(), deepest);
        double[] roots = new double[days];
        for (int day = 0; day < days; day++) {
            double grown = switch (options.rootGrowth()) {
                case WITH_KCB -> shape.progress(day);
                case EVEN -> shape.even(day);
                case FULL -> 1;
            };
            roots[day] = Math.min(deepest, begin + (depthMax - begin) * grown);
        }
        return roots;
    }

    private double @Nullable [] coefficient(
            double initial, double mid, double end, double heightM, StageShape shape, CurveOptions options) {
        if (initial < 0 || mid < 0 || end < 0) {
            return null;
        }
        if (!options.isAdjusting()) {
            return shape.values(initial, mid, end);
        }
        if (options.isDaily()) {
            return daily(initial, mid, end, heightM, shape, options);
        }
        SeasonClimate climate = options.climate();
        return shape.values(
                initial,
                atLeastZero(ClimateAdjustment.adjusted(mid, climate.midWindAt2m(), climate.midHumidityMin(), heightM)),
                atLeastZero(
                        ClimateAdjustment.adjusted(end, climate.lateWindAt2m(), climate.lateHumidityMin(), heightM)));
    }

    private double[] daily(
            double initial, double mid, double end, double heightM, StageShape shape, CurveOptions options) {
        double[] values = shape.values(initial, mid, end);
        double ofMid = mid >= ClimateAdjustment.LEAST_ADJUSTED ? 1 : 0;
        double ofEnd = end >= ClimateAdjustment.LEAST_ADJUSTED ? 1 : 0;
        double power = ClimateAdjustment.term(1, ClimateAdjustment.STANDARD_HUMIDITY, heightM)
                / ClimateAdjustment.dryness(1, ClimateAdjustment.STANDARD_HUMIDITY);
        for (int day = 0; day < days; day++) {
            double decline = shape.decline(day);
            double weight = shape.progress(day) * (ofMid * (1 - decline) + ofEnd * decline);
            double term = power * ClimateAdjustment.dryness(options.wind(day), options.humidity(day));
            values[day] = atLeastZero(values[day] + weight * term);
        }
        return values;
    }

    private static double atLeastZero(double value) {
        return Math.max(0, value);
    }

    /** Powers are slow, and most days of a season have the height and the coefficients of the day before. */
    private void cover(double[] kcb, double[] height, CurveOptions options) {
        double[] kcMax = new double[days];
        double[] cover = new double[days];
        SeasonClimate climate = options.climate();
        double midDryness = ClimateAdjustment.dryness(climate.midWindAt2m(), climate.midHumidityMin());
        double lateDryness = ClimateAdjustment.dryness(climate.lateWindAt2m(), climate.lateHumidityMin());
        boolean isTall = options.reference() == ReferenceSurface.TALL;
        boolean isDaily = options.isDaily();
        long late = stages.before(CropStage.LATE_SEASON);
        double factor = days == 0 ? 0 : ClimateAdjustment.heightFactor(height[0]);
        for (int day = 0; day < days; day++) {
            boolean grown = day > 0 && height[day] != height[day - 1];
            if (isTall) {
                kcMax[day] = Math.max(1, kcb[day] + 0.05);
            } else {
                factor = grown ? ClimateAdjustment.heightFactor(height[day]) : factor;
                double dryness = (long) day + first > late ? lateDryness : midDryness;
                kcMax[day] = ClimateAdjustment.kcMaxOf(
                        isDaily ? ClimateAdjustment.dryness(options.wind(day), options.humidity(day)) : dryness,
                        factor,
                        kcb[day]);
            }
            boolean same = day > 0 && !grown && kcb[day] == kcb[day - 1] && kcMax[day] == kcMax[day - 1];
            cover[day] =
                    same ? cover[day - 1] : GroundCover.fraction(kcb[day], options.kcMin(), kcMax[day], height[day]);
        }
        columns.put(CurveColumn.KC_MAX, kcMax);
        columns.put(CurveColumn.GROUND_COVER, cover);
    }

    /**
     * Returns how many days the curve has.
     *
     * @return the length of every column
     */
    public int days() {
        return days;
    }

    /**
     * Returns the lengths of the stages.
     *
     * @return as given
     */
    public StageLengths stages() {
        return stages;
    }

    /**
     * Returns the stage of a day.
     *
     * @param day its index from the first day of the curve
     * @return the stage
     */
    public CropStage stage(int day) {
        return stages.stage((long) Objects.checkIndex(day, days) + first);
    }

    /**
     * Tells whether a column is there.
     *
     * @param column which
     * @return false when the crop lacks a value that it needs
     */
    public boolean has(CurveColumn column) {
        return columns.containsKey(column);
    }

    /**
     * Returns a value.
     *
     * @param column which
     * @param day its index from the first day of the curve
     * @return the value, finite
     * @throws IllegalStateException when the column is not there
     */
    public double value(CurveColumn column, int day) {
        double[] values = columns.get(column);
        if (values == null) {
            throw new IllegalStateException("The curve has no " + column + ": the crop lacks some of " + missing
                    + ". Maybe fill its gaps from another edition of the table.");
        }
        return values[Objects.checkIndex(day, days)];
    }

    /**
     * Returns a column.
     *
     * @param column which
     * @return a copy; empty when the crop lacks a value that it needs
     */
    public Optional<double[]> column(CurveColumn column) {
        return Optional.ofNullable(columns.get(column)).map(double[]::clone);
    }

    /**
     * Returns the quantities that the crop lacks, or that one cannot calculate with.
     *
     * @return of those that a curve is shaped from
     */
    public Set<CropQuantity> missing() {
        return Set.copyOf(missing);
    }
}
