package org.terreau.water.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class CropCurveProperties {

    private static final double EXACT = 1e-12;

    @Provide
    Arbitrary<StageLengths> stages() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 80);
        return Combinators.combine(days, days, days, days).as(StageLengths::new);
    }

    @Provide
    Arbitrary<StageLengths> anyStages() {
        Arbitrary<Integer> days = Arbitraries.integers();
        return Combinators.combine(days, days, days, days).as(StageLengths::new);
    }

    @Provide
    Arbitrary<CropCoefficients> crops() {
        return Arbitraries.of(CoefficientTable.fao56Of1998().rows());
    }

    private static double[] column(CropCoefficients crop, StageLengths stages, int days, CurveOptions options) {
        return CropCurve.shape(crop, stages, days, options)
                .column(CurveColumn.KC)
                .orElseThrow();
    }

    @Property
    void aCurveStaysBetweenItsValuesAndIsContinuous(
            @ForAll("crops") CropCoefficients crop, @ForAll("stages") StageLengths stages) {
        double ini = crop.valueOr(CropQuantity.KC_INI, 0);
        double mid = crop.valueOr(CropQuantity.KC_MID, 0);
        double end = crop.valueOr(CropQuantity.KC_END, 0);
        int days = (int) stages.total() + 10;
        double[] kc = column(crop, stages, days, CurveOptions.standard());
        double growth = Math.abs(mid - ini) / Math.max(1, stages.development());
        double decline = Math.abs(end - mid) / Math.max(1, stages.lateSeason());
        for (int day = 0; day < days; day++) {
            assertThat(kc[day])
                    .isBetween(Math.min(ini, Math.min(mid, end)) - EXACT, Math.max(ini, Math.max(mid, end)) + EXACT);
            if (day > 0) {
                assertThat(Math.abs(kc[day] - kc[day - 1])).isLessThanOrEqualTo(growth + decline + EXACT);
            }
        }
        assertThat(kc[days - 1]).isEqualTo(end);
    }

    @Property
    void withinAStageTheCurveGoesOneWay(@ForAll("crops") CropCoefficients crop, @ForAll("stages") StageLengths stages) {
        CropCurve curve = CropCurve.shape(crop, stages, (int) stages.total(), CurveOptions.standard());
        double rising = Math.signum(crop.valueOr(CropQuantity.KC_MID, 0) - crop.valueOr(CropQuantity.KC_INI, 0));
        double falling = Math.signum(crop.valueOr(CropQuantity.KC_END, 0) - crop.valueOr(CropQuantity.KC_MID, 0));
        for (int day = 1; day < curve.days(); day++) {
            double step = curve.value(CurveColumn.KC, day) - curve.value(CurveColumn.KC, day - 1);
            if (curve.stage(day) != curve.stage(day - 1)) {
                continue;
            }
            double way = switch (curve.stage(day)) {
                case DEVELOPMENT -> rising;
                case LATE_SEASON -> falling;
                default -> 0;
            };
            assertThat(step * way).isGreaterThanOrEqualTo(0);
            assertThat(way == 0 ? step : 0).isZero();
        }
    }

    /** The interpolation of Eq. 66 as the paper writes it, stage by stage. */
    @Property
    void everyDayFollowsEquation66(
            @ForAll("crops") CropCoefficients crop,
            @ForAll("stages") StageLengths stages,
            @ForAll @IntRange(min = 1, max = 400) int number) {
        CropCurve curve = CropCurve.shape(crop, stages, 400, CurveOptions.standard());
        double mid = crop.valueOr(CropQuantity.KC_MID, 0);
        double before = crop.valueOr(CropQuantity.KC_INI, 0);
        double next = before;
        CropStage stage = stages.stage(number);
        switch (stage) {
            case INITIAL -> {}
            case DEVELOPMENT -> next = mid;
            case MID_SEASON -> {
                before = mid;
                next = mid;
            }
            default -> {
                before = mid;
                next = crop.valueOr(CropQuantity.KC_END, 0);
            }
        }
        double expected = stage == CropStage.OVER
                ? next
                : before + (number - stages.before(stage)) / (double) stages.days(stage) * (next - before);
        assertThat(curve.value(CurveColumn.KC, number - 1)).isCloseTo(expected, within(EXACT));
        assertThat(curve.stage(number - 1)).isEqualTo(stage);
    }

    @Property
    void aConstantClimateDayByDayIsTheSameAsItsMean(
            @ForAll("crops") CropCoefficients crop,
            @ForAll("stages") StageLengths stages,
            @ForAll @DoubleRange(min = 0, max = 9) double wind,
            @ForAll @DoubleRange(min = 0, max = 100) double humidity) {
        int days = (int) stages.total() + 3;
        double[] winds = new double[days];
        double[] humidities = new double[days];
        Arrays.fill(winds, wind);
        Arrays.fill(humidities, humidity);
        CropCurve daily =
                CropCurve.shape(crop, stages, days, CurveOptions.standard().in(winds, humidities));
        CropCurve mean = CropCurve.shape(
                crop, stages, days, CurveOptions.standard().in(SeasonClimate.of(winds, humidities, stages)));
        CropCurve same =
                CropCurve.shape(crop, stages, days, CurveOptions.standard().in(SeasonClimate.same(wind, humidity)));
        for (int day = 0; day < days; day++) {
            assertThat(daily.value(CurveColumn.KC, day)).isCloseTo(same.value(CurveColumn.KC, day), within(1e-9));
            if (stages.midSeason() > 0 && stages.lateSeason() > 0) {
                assertThat(mean.value(CurveColumn.KC, day)).isCloseTo(same.value(CurveColumn.KC, day), within(1e-9));
            }
        }
    }

    @Property
    void dryWindRaisesCoefficientsAndMoistCalmLowersThem(
            @ForAll @DoubleRange(min = 0.45, max = 1.3) double table,
            @ForAll @DoubleRange(min = 0.1, max = 10) double height) {
        assertThat(ClimateAdjustment.adjusted(table, 6, 20, height)).isGreaterThan(table);
        assertThat(ClimateAdjustment.adjusted(table, 1, 80, height)).isLessThan(table);
        assertThat(ClimateAdjustment.adjusted(table, 2, 45, height)).isCloseTo(table, within(EXACT));
        assertThat(ClimateAdjustment.adjusted(table, 99, -5, height))
                .isEqualTo(ClimateAdjustment.adjusted(table, 6, 20, height));
        assertThat(ClimateAdjustment.adjusted(table, Double.NaN, Double.NaN, height))
                .isCloseTo(table, within(EXACT));
    }

    @Property
    void everyNumberOfACurveIsFiniteWhateverComesIn(
            @ForAll("anyStages") StageLengths stages,
            @ForAll int first,
            @ForAll double wild,
            @ForAll @DoubleRange(min = -0.5, max = 2) double tame,
            @ForAll boolean isDaily) {
        CropCoefficients.Builder crop = CropCoefficients.builder("x", "x", "x");
        boolean isWild = false;
        for (CropQuantity each : CropQuantity.values()) {
            crop.with(each, Coefficient.range(tame, isWild ? wild : tame + 0.5));
            isWild = !isWild;
        }
        CurveOptions options = CurveOptions.standard()
                .firstDayNumber(first)
                .beginning(wild, tame)
                .kcMin(wild)
                .soilDepth(wild)
                .inRange(wild);
        CropCurve curve = CropCurve.shape(
                crop.build(),
                stages,
                40,
                isDaily
                        ? options.in(new double[] {wild, tame, Double.NaN}, new double[] {tame, wild, 45})
                        : options.in(new SeasonClimate(wild, tame, tame, wild)));
        for (CurveColumn column : CurveColumn.values()) {
            curve.column(column)
                    .ifPresent(values -> assertThat(Arrays.stream(values).allMatch(Double::isFinite))
                            .as(column + " " + Arrays.toString(values))
                            .isTrue());
        }
    }

    @Property
    void heightAndRootsNeverShrinkAndCoverIsAShare(
            @ForAll("crops") CropCoefficients crop, @ForAll("stages") StageLengths stages, @ForAll RootGrowth growth) {
        CropCurve curve = CropCurve.shape(
                crop, stages, (int) stages.total() + 5, CurveOptions.standard().rootGrowth(growth));
        for (CurveColumn column : new CurveColumn[] {CurveColumn.HEIGHT, CurveColumn.ROOT_DEPTH}) {
            for (int day = 1; curve.has(column) && day < curve.days(); day++) {
                assertThat(curve.value(column, day)).isGreaterThanOrEqualTo(curve.value(column, day - 1));
            }
        }
        for (int day = 0; curve.has(CurveColumn.GROUND_COVER) && day < curve.days(); day++) {
            assertThat(curve.value(CurveColumn.GROUND_COVER, day)).isBetween(0.0, GroundCover.MOST);
            assertThat(curve.value(CurveColumn.KC_MAX, day))
                    .isGreaterThanOrEqualTo(curve.value(CurveColumn.KCB, day) + 0.05 - EXACT);
        }
    }

    @Property
    void scaledStagesMakeUpTheSeasonInProportion(
            @ForAll("stages") StageLengths stages, @ForAll @IntRange(min = 0, max = 400) int season) {
        StageLengths scaled = stages.scaledTo(season);
        assertThat(scaled.total()).isEqualTo(season);
        for (CropStage stage : CropStage.values()) {
            if (stages.total() > 0) {
                double share = (double) stages.days(stage) * season / stages.total();
                assertThat((double) scaled.days(stage)).isCloseTo(share, within(1.0));
            }
        }
        if (stages.total() > 0) {
            assertThat(stages.scaledTo((int) stages.total())).isEqualTo(stages);
        }
    }
}
