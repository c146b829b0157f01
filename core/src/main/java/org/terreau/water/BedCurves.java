package org.terreau.water;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.terreau.water.balance.CropDays;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.coefficient.CropCurve;
import org.terreau.water.coefficient.CropQuantity;
import org.terreau.water.coefficient.CurveColumn;
import org.terreau.water.coefficient.CurveOptions;
import org.terreau.water.coefficient.GrowthHabit;
import org.terreau.water.coefficient.MixedBed;
import org.terreau.water.coefficient.SeasonClimate;

/**
 * The daily columns of a bed over its season, of all that grows on it: one crop after another, side by side (Eq. 104),
 * and bare soil between.
 *
 * <p>Where crops share the bed, Kc is theirs by equation 104; where they do not cover it, the rest is bare. The height
 * is that of the highest, the roots are those of the deepest, and p is weighted by share and coefficient.
 */
final class BedCurves {

    /** An assumption: bare soil is accounted as deep as the young roots of what comes next ({@link CurveOptions}). */
    private static final double BARE_ROOTS_M = 0.2;

    /** An assumption: p of bare soil, and of crops for which no table has it; Table 22 is mostly from 0.3 to 0.6. */
    private static final double USUAL_P = 0.5;

    /**
     * An assumption: what is being sown stands a centimetre high, and roots as deep, that nothing is divided by zero.
     */
    private static final double LEAST_M = 0.01;

    private final KcMethod method;
    private final GardenWeather weather;
    private final double[] coefficient;
    private final double[] heightM;
    private final double[] rootDepthM;
    private final double[] depletionFraction;
    private final int firstDay;
    private final double bareRootsM;

    /** What the balance takes, and the depth of the roots on each day. */
    @SuppressWarnings("ArrayRecordComponent") // read on hot paths, never leaves the package
    record Shaped(CropDays days, double[] rootDepthM) {}

    private BedCurves(KcMethod method, GardenWeather weather, int firstDay, int days, BedSoil soil) {
        this.method = method;
        this.weather = weather;
        this.firstDay = firstDay;
        bareRootsM = Math.min(BARE_ROOTS_M, soil.deepestM());
        coefficient = new double[days];
        heightM = new double[days];
        rootDepthM = new double[days];
        depletionFraction = new double[days];
    }

    /** The columns of a bed from a day of the weather on; the weather may end before they do. */
    static Shaped of(
            KcMethod method,
            GardenWeather weather,
            int firstDay,
            int days,
            List<PlantedCrop> crops,
            WateredBed bed,
            double mulched,
            BedSoil soil,
            ValueDraw draw) {
        BedCurves curves = new BedCurves(method, weather, firstDay, days, soil);
        UnaryOperator<CropCoefficients> mulch =
                mulched > 0 ? crop -> CropsUnderMulch.of(crop, method, bed, mulched, draw) : UnaryOperator.identity();
        curves.fill(crops, mulch, soil);
        CropDays columns = method == KcMethod.DUAL
                ? CropDays.dual(curves.coefficient, curves.heightM, curves.rootDepthM, curves.depletionFraction)
                : CropDays.single(curves.coefficient, curves.rootDepthM, curves.depletionFraction);
        return new Shaped(columns, curves.rootDepthM);
    }

    private void fill(List<PlantedCrop> crops, UnaryOperator<CropCoefficients> mulch, BedSoil soil) {
        int count = crops.size();
        CropCurve[] shapes = new CropCurve[count];
        int[] begins = new int[count];
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            PlantedCrop crop = crops.get(i);
            begins[i] = (int) (crop.begins().toEpochDay() - weather.first().toEpochDay()) - firstDay;
            ends[i] = (int) (crop.ends().toEpochDay() - weather.first().toEpochDay()) - firstDay;
            shapes[i] = shape(crop, begins[i], ends[i] - begins[i], soil, mulch);
        }
        double[] shares = new double[count];
        double[] heights = new double[count];
        double[] values = new double[count];
        double[] fractions = new double[count];
        boolean[] hasHeight = new boolean[count];
        double[] stated = new double[count];
        for (int i = 0; i < count; i++) {
            fractions[i] = fraction(crops.get(i));
            hasHeight[i] = shapes[i].has(CurveColumn.HEIGHT);
            stated[i] = crops.get(i).areaShare();
        }
        CurveColumn column = method == KcMethod.DUAL ? CurveColumn.KCB : CurveColumn.KC;
        for (int day = 0; day < coefficient.length; day++) {
            int growing = 0;
            int next = -1;
            int last = 0;
            double covered = 0;
            double highest = 0;
            double deepest = 0;
            for (int i = 0; i < count; i++) {
                shares[i] = 0;
                if (day >= begins[i] && day < ends[i]) {
                    int at = day - begins[i];
                    growing++;
                    last = i;
                    heights[i] = hasHeight[i] ? Math.max(shapes[i].value(CurveColumn.HEIGHT, at), LEAST_M) : LEAST_M;
                    values[i] = shapes[i].value(column, at);
                    shares[i] = stated[i];
                    highest = Math.max(highest, heights[i]);
                    deepest = Math.max(deepest, shapes[i].value(CurveColumn.ROOT_DEPTH, at));
                } else if (begins[i] > day && (next < 0 || begins[i] < begins[next])) {
                    next = i;
                }
            }
            int unstated = 0;
            double taken = 0;
            for (int i = 0; i < count; i++) {
                unstated += shares[i] < 0 ? 1 : 0;
                taken += Math.max(shares[i], 0);
            }
            for (int i = 0; i < count; i++) {
                shares[i] = shares[i] < 0 ? Math.max(1 - taken, 0) / unstated : shares[i];
                covered += shares[i];
            }
            if (growing == 0 || covered <= 0) {
                bare(day, next < 0 ? null : shapes[next], column);
                continue;
            }
            boolean alone = growing == 1;
            double whole = alone ? values[last] : MixedBed.coefficient(shares, heights, values, 0);
            double open = 1 - Math.min(covered, 1);
            // bare soil evaporates by itself with two coefficients; with one as under the seedlings of the initial
            // stage
            coefficient[day] =
                    whole * (1 - open) + (method == KcMethod.SINGLE ? open * shapes[last].value(column, 0) : 0);
            heightM[day] = highest;
            rootDepthM[day] = Math.max(deepest, LEAST_M);
            depletionFraction[day] = alone ? fractions[last] : MixedBed.depletionFraction(shares, values, fractions);
        }
    }

    private static double fraction(PlantedCrop crop) {
        return crop.coefficients().valueOr(CropQuantity.DEPLETION_FRACTION, USUAL_P);
    }

    /** Bare soil: with two coefficients it only evaporates; with one, as at the beginning of what comes next. */
    private void bare(int day, @Nullable CropCurve next, CurveColumn column) {
        boolean single = method == KcMethod.SINGLE;
        coefficient[day] = single && next != null && next.days() > 0 ? next.value(column, 0) : 0;
        rootDepthM[day] = bareRootsM;
        depletionFraction[day] = USUAL_P;
    }

    /** As the dossier says; else as the table: there, trees, vines and perennials stand since an earlier year. */
    private static GrowthHabit habit(PlantedCrop crop) {
        GrowthHabit usual = crop.coefficients().habit();
        Boolean established = crop.entry().getEstablished().orElse(null);
        if (established == null) {
            return usual;
        }
        return !established ? GrowthHabit.ANNUAL : usual == GrowthHabit.ANNUAL ? GrowthHabit.STANDING : usual;
    }

    private CropCurve shape(
            PlantedCrop crop, int begins, int days, BedSoil soil, UnaryOperator<CropCoefficients> mulch) {
        double[] wind = new double[days];
        double[] humidity = new double[days];
        for (int day = 0; day < days; day++) {
            int at = firstDay + begins + day;
            boolean known = at >= 0 && at < weather.days();
            wind[day] = known ? weather.wind(at) : Double.NaN;
            humidity[day] = known ? weather.humidity(at) : Double.NaN;
        }
        CurveOptions options = CurveOptions.standard()
                .in(SeasonClimate.of(wind, humidity, crop.stages()))
                .habit(habit(crop))
                .soilDepth(soil.deepestM());
        return CropCurve.shape(mulch.apply(crop.coefficients()), crop.stages(), days, options);
    }
}
