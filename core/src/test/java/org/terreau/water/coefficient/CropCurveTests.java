package org.terreau.water.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.coefficient.CurveColumn.GROUND_COVER;
import static org.terreau.water.coefficient.CurveColumn.HEIGHT;
import static org.terreau.water.coefficient.CurveColumn.KC;
import static org.terreau.water.coefficient.CurveColumn.KCB;
import static org.terreau.water.coefficient.CurveColumn.KC_MAX;
import static org.terreau.water.coefficient.CurveColumn.ROOT_DEPTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed numbers of FAO-56 (1998), and two seasons of pyfao56 under its own counting of days. */
class CropCurveTests {

    private static final CurveOptions STANDARD = CurveOptions.standard();

    static CropCoefficients crop(double ini, double mid, double end, double height) {
        return CropCoefficients.builder("x", "x", "x")
                .with(CropQuantity.KC_INI, ini)
                .with(CropQuantity.KC_MID, mid)
                .with(CropQuantity.KC_END, end)
                .with(CropQuantity.KCB_INI, ini)
                .with(CropQuantity.KCB_MID, mid)
                .with(CropQuantity.KCB_END, end)
                .with(CropQuantity.HEIGHT_MAX, height)
                .with(CropQuantity.ROOT_DEPTH_MAX, 1.7)
                .build();
    }

    /** Example 28, page 133: dry beans at Kimberly, stages of 25, 25, 30 and 20 days. */
    @ParameterizedTest
    @CsvSource({"20,0.15", "40,0.77", "70,1.19", "95,0.56"})
    void example28(int day, double printed) {
        CropCurve curve = CropCurve.shape(crop(0.15, 1.19, 0.35, 0.4), new StageLengths(25, 25, 30, 20), 100, STANDARD);
        assertThat(curve.value(KC, day - 1)).isCloseTo(printed, within(0.005));
    }

    /** Example 29, page 136: Kcb of dry beans adjusted; Kcb end below 0.45 stays. */
    @Test
    void example29() {
        assertThat(ClimateAdjustment.adjusted(1.10, 2.2, 30, 0.4)).isCloseTo(1.14, within(0.005));
        assertThat(ClimateAdjustment.adjusted(1.10, 2.2, 30, 0.4)).isCloseTo(1.137153, within(1e-6));
        assertThat(ClimateAdjustment.adjusted(0.25, 2.2, 30, 0.4)).isEqualTo(0.25);
        CropCurve curve = CropCurve.shape(
                crop(0.15, 1.10, 0.25, 0.4),
                new StageLengths(25, 25, 30, 20),
                100,
                STANDARD.in(SeasonClimate.same(2.2, 30)));
        assertThat(curve.value(KCB, 60)).isCloseTo(1.137153, within(1e-6));
        assertThat(curve.value(KCB, 99)).isEqualTo(0.25);
    }

    /** Example 32, page 150: cotton under sprinklers; Kc max 1.30, fc 0.53, few 0.47, Ke 0.40. */
    @Test
    void example32() {
        double kcMax = ClimateAdjustment.kcMax(3, 20, 1, 0.9);
        assertThat(kcMax).isCloseTo(1.300691, within(1e-6));
        double cover = GroundCover.fraction(0.9, 0.15, kcMax, 1);
        assertThat(cover).isCloseTo(0.526203, within(1e-6));
        double few = GroundCover.exposedAndWetted(cover, 1);
        assertThat(few).isCloseTo(0.473797, within(1e-6));
        assertThat(Math.min(kcMax - 0.9, few * kcMax)).isCloseTo(0.40, within(0.006));
    }

    /** Example 34, page 151: the same under drip; few 0.19, Ke 0.25, Kc 1.15. */
    @Test
    void example34() {
        double kcMax = ClimateAdjustment.kcMax(3, 20, 1, 0.9);
        double cover = GroundCover.fraction(0.9, 0.15, kcMax, 1);
        double few = GroundCover.exposedAndWetted(cover, IrrigationMethod.DRIP.wetted(0, cover));
        assertThat(few).isCloseTo(0.194759, within(1e-6));
        assertThat(few * kcMax).isCloseTo(0.25, within(0.006));
        assertThat(0.9 + few * kcMax).isCloseTo(1.15, within(0.006));
    }

    /** Example 35, page 154: Kc max 1.21 of a crop of 0.3 m in wind of 1.6 m/s and 35 %. */
    @Test
    void example35KcMax() {
        assertThat(ClimateAdjustment.kcMax(1.6, 35, 0.3, 0.3)).isCloseTo(1.212028, within(1e-6));
        assertThat(new SoilWater(0.23, 0.10, 0.1, 8).totalEvaporableMm()).isCloseTo(18, within(1e-9));
    }

    private static double windAt2m(double wind, double heightM) {
        return wind * 4.87 / Math.log(67.8 * heightM - 5.42);
    }

    private static void assertSeason(
            String file,
            CropCoefficients crop,
            StageLengths stages,
            double zrini,
            double windHeight,
            ReferenceSurface to) {
        double[][] rows = TestFiles.numbers(file);
        double[] wind = new double[rows.length];
        double[] humidity = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            wind[i] = windAt2m(rows[i][0], windHeight);
            humidity[i] = rows[i][1];
        }
        CurveOptions options = STANDARD.in(wind, humidity)
                .localCoefficients()
                .firstDayNumber(0)
                .beginning(0.05, zrini)
                .reference(to);
        CropCurve curve = CropCurve.shape(crop, stages, rows.length, options);
        for (int i = 0; i < rows.length; i++) {
            assertThat(curve.value(KC, i)).as("Kcm " + i).isCloseTo(rows[i][2], within(1e-7));
            assertThat(curve.value(KCB, i)).as("Kcb " + i).isCloseTo(rows[i][3], within(1e-7));
            assertThat(curve.value(HEIGHT, i)).as("h " + i).isCloseTo(rows[i][4], within(1e-7));
            assertThat(curve.value(ROOT_DEPTH, i)).as("Zr " + i).isCloseTo(rows[i][5], within(1e-7));
            assertThat(curve.value(KC_MAX, i)).as("Kcmax " + i).isCloseTo(rows[i][6], within(1e-7));
            assertThat(curve.value(GROUND_COVER, i)).as("fc " + i).isCloseTo(rows[i][7], within(1e-7));
        }
    }

    @Test
    void aSeasonOfCottonIsThatOfPyfao56() {
        assertSeason(
                "season_cotton2013_dry.csv",
                cotton(),
                new StageLengths(31, 52, 50, 21),
                0.6,
                3,
                ReferenceSurface.SHORT);
    }

    private static CropCoefficients cotton() {
        return crop(0.15, 1.2, 0.573, 1.2).toBuilder()
                .with(CropQuantity.KC_INI, 0.35)
                .with(CropQuantity.KC_MID, 1.15)
                .with(CropQuantity.KC_END, 0.6)
                .build();
    }

    @Test
    void aSeasonOfCornIsThatOfPyfao56() {
        CropCoefficients corn = crop(0.15, 0.96, 0.5, 2).toBuilder()
                .with(CropQuantity.KC_INI, 0.24)
                .with(CropQuantity.KC_MID, 0.97)
                .with(CropQuantity.KC_END, 0.55)
                .with(CropQuantity.ROOT_DEPTH_MAX, 1.05)
                .build();
        assertSeason(
                "season_corn2022_default.csv", corn, new StageLengths(30, 40, 50, 50), 0.2, 2, ReferenceSurface.TALL);
    }

    /** Whoever counts days as pyfao56 does sees each day of FAO-56 one day later. */
    @Test
    void theTwoCountingsOfDaysAreOneDayApart() {
        StageLengths stages = new StageLengths(31, 52, 50, 21);
        CropCurve paper = CropCurve.shape(cotton(), stages, 199, STANDARD);
        CropCurve later = CropCurve.shape(cotton(), stages, 200, STANDARD.firstDayNumber(0));
        for (int day = 0; day < 199; day++) {
            assertThat(later.value(KCB, day + 1)).isEqualTo(paper.value(KCB, day));
            assertThat(later.stage(day + 1)).isEqualTo(paper.stage(day));
        }
    }

    @Test
    void aCropWithoutKcHasNoSuchColumnAndSaysWhy() {
        CropCoefficients leek =
                CoefficientTable.fao56Rev1Of2025().find("poireau").orElseThrow();
        CropCurve curve = CropCurve.shape(leek, new StageLengths(30, 40, 60, 20), 150, STANDARD);
        assertThat(curve.has(KC)).isFalse();
        assertThat(curve.column(KC)).isEmpty();
        assertThat(curve.missing()).contains(CropQuantity.KC_MID, CropQuantity.ROOT_DEPTH_MAX);
        assertThat(curve.has(KCB)).isTrue();
        assertThat(curve.column(GROUND_COVER).orElseThrow()).hasSize(150);
        assertThatThrownBy(() -> curve.value(KC, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void rootsStopAtTheSoilAndPerennialsBeginFull() {
        CropCoefficients crop = crop(0.15, 1.1, 0.6, 0.6);
        StageLengths stages = new StageLengths(10, 20, 30, 10);
        CropCurve shallow = CropCurve.shape(crop, stages, 70, STANDARD.soilDepth(0.4));
        assertThat(shallow.value(ROOT_DEPTH, 0)).isEqualTo(0.2);
        assertThat(shallow.value(ROOT_DEPTH, 69)).isEqualTo(0.4);
        CropCurve tree = CropCurve.shape(crop, stages, 70, STANDARD.rootGrowth(RootGrowth.FULL));
        assertThat(tree.value(ROOT_DEPTH, 0)).isEqualTo(1.7);
        CropCurve even = CropCurve.shape(crop, stages, 70, STANDARD.rootGrowth(RootGrowth.EVEN));
        assertThat(even.value(ROOT_DEPTH, 14)).isCloseTo(0.95, within(1e-12));
    }

    @Test
    void aValueOfNoPlantIsNotCalculatedWith() {
        CropCoefficients crop = crop(0.15, 1.1, 0.6, 0.6).toBuilder()
                .with(CropQuantity.KC_MID, Double.MAX_VALUE)
                .with(CropQuantity.HEIGHT_MAX, 1e9)
                .build();
        CropCurve curve = CropCurve.shape(crop, new StageLengths(10, 20, 30, 10), 70, STANDARD);
        assertThat(curve.missing()).containsExactlyInAnyOrder(CropQuantity.KC_MID, CropQuantity.HEIGHT_MAX);
        assertThat(curve.has(KC)).isFalse();
        assertThat(curve.has(KCB)).isTrue();
        assertThat(curve.has(GROUND_COVER)).isFalse();
    }

    /** Kc max and Kcb stay the same there while the plants grow: the cover must still be worked out each day. */
    @Test
    void coverFollowsTheHeightAlone() {
        CropCurve curve = CropCurve.shape(
                crop(0.8, 0.8, 0.8, 2),
                new StageLengths(10, 20, 30, 10),
                70,
                STANDARD.reference(ReferenceSurface.TALL));
        for (int day = 0; day < 70; day++) {
            double expected = GroundCover.fraction(0.8, 0.15, 1, curve.value(HEIGHT, day));
            assertThat(curve.value(GROUND_COVER, day)).isCloseTo(expected, within(1e-12));
        }
        assertThat(curve.value(GROUND_COVER, 35)).isLessThan(curve.value(GROUND_COVER, 5));
    }

    @Test
    void theClimateOfASeasonIsTheMeanOfItsStages() {
        double[] wind = {9, 9, 1, 3, Double.NaN, 4, 6, 9};
        double[] humidity = {9, 9, 30, 40, 50, 60, 70, 9};
        SeasonClimate climate = SeasonClimate.of(wind, humidity, new StageLengths(1, 1, 3, 2));
        assertThat(climate).isEqualTo(new SeasonClimate(2, 40, 5, 65));
        assertThat(SeasonClimate.of(new double[0], new double[0], new StageLengths(1, 1, 3, 2)))
                .isEqualTo(SeasonClimate.standard());
    }

    @Test
    void coverIsUsualByStage() {
        assertThat(GroundCover.usual(CropStage.MID_SEASON))
                .isEqualTo(new Coefficient(0.8, 1, 1, "T", CoefficientBasis.TABLE));
        assertThat(GroundCover.usual(CropStage.DEVELOPMENT).low())
                .isEqualTo(GroundCover.usual(CropStage.INITIAL).high());
        assertThat(GroundCover.usual(CropStage.OVER).value()).isZero();
    }

    @Test
    void badCodeIsToldSo() {
        CropCoefficients crop = crop(0.15, 1.1, 0.6, 0.6);
        assertThatThrownBy(() -> CropCurve.shape(crop, new StageLengths(1, 1, 1, 1), -1, STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.in(new double[3], new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void treesStandAndAsparagusComesUpAnew() {
        StageLengths stages = new StageLengths(20, 70, 90, 30);
        CropCurve apple = habitual("apple", stages);
        CropCurve asparagus = habitual("asparagus", stages);
        CropCurve tomato = habitual("tomato", stages);
        assertThat(apple.value(CurveColumn.HEIGHT, 0)).isEqualTo(4);
        assertThat(apple.value(CurveColumn.ROOT_DEPTH, 0)).isEqualTo(1.5);
        assertThat(asparagus.value(CurveColumn.HEIGHT, 0)).isEqualTo(0.05);
        assertThat(asparagus.value(CurveColumn.ROOT_DEPTH, 0)).isEqualTo(1.5);
        assertThat(tomato.value(CurveColumn.ROOT_DEPTH, 0)).isEqualTo(0.2);
        for (String young : List.of("basil", "parsley", "coriander", "annual_flowers")) {
            assertThat(CoefficientTable.fao56Of1998().find(young).orElseThrow().habit())
                    .isEqualTo(GrowthHabit.ANNUAL);
        }
        CoefficientTable revised = CoefficientTable.fao56Rev1Of2025();
        assertThat(revised.find("hop").orElseThrow().habit()).isEqualTo(GrowthHabit.REGROWING);
        assertThat(revised.find("olive").orElseThrow().habit()).isEqualTo(GrowthHabit.STANDING);
    }

    private static CropCurve habitual(String name, StageLengths stages) {
        CropCoefficients crop = CoefficientTable.fao56Of1998().find(name).orElseThrow();
        return CropCurve.shape(crop, stages, 210, CurveOptions.standard().habit(crop.habit()));
    }
}
