package org.terreau.water.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table 11 of FAO-56 (1998), and degree days of the revision. */
class StageTests {

    private static final StageTable TABLE = StageTable.fao56Of1998();
    private static final Set<StageRegion> FRANCE = EnumSet.of(StageRegion.EUROPE, StageRegion.MEDITERRANEAN);

    private static StageChoice choose(String crop, Month month) {
        return TABLE.choose(crop, month, FRANCE).orElseThrow();
    }

    @Test
    void everyRowMakesUpItsPrintedTotalOrIsMarked() {
        assertThat(TABLE.rows()).hasSize(96);
        for (StageRow row : TABLE.rows()) {
            boolean sums = row.shortest().total() == row.printedTotal()
                    || row.longest().total() == row.printedTotal();
            assertThat(sums || row.misprint()).as(row.toString()).isTrue();
            assertThat(row.shortest().total()).isBetween(30L, 366L);
            assertThat(row.longest().total()).isBetween(row.shortest().total(), 366L);
        }
        assertThat(TABLE.rows().stream().filter(StageRow::isChoice).map(StageRow::crop))
                .containsExactly("carrot", "spinach", "pepper", "potato");
    }

    /** Sweet maize at Idaho: 30 + 30 + 30 + 10 = 100, printed 110. */
    @Test
    void misprintsOfTheTableAreMarkedAndTheLengthsAreUsed() {
        List<StageRow> misprints =
                TABLE.rows().stream().filter(StageRow::misprint).toList();
        assertThat(misprints).extracting(StageRow::crop).containsExactly("eggplant", "corn");
        assertThat(misprints.get(1).lengths().total()).isEqualTo(100);
        assertThat(misprints.get(1).printedTotal()).isEqualTo(110);
    }

    @Test
    void ofTwoLengthsTheMiddleIsTaken() {
        StageRow carrot =
                TABLE.rows().stream().filter(StageRow::isChoice).findFirst().orElseThrow();
        assertThat(carrot.shortest().midSeason()).isEqualTo(30);
        assertThat(carrot.longest().midSeason()).isEqualTo(50);
        assertThat(carrot.lengths()).isEqualTo(new StageLengths(20, 30, 40, 20));
    }

    @Test
    void theNearestMonthIsChosenThenTheRegionAndTheChoiceIsExplained() {
        StageChoice tomato = choose("tomato", Month.MAY);
        assertThat(tomato.lengths()).isEqualTo(new StageLengths(30, 40, 45, 30));
        assertThat(tomato.monthsOff()).isZero();
        assertThat(tomato.regionMatched()).isTrue();
        assertThat(tomato.candidates()).isEqualTo(5);
        assertThat(tomato.explain(Locale.ENGLISH)).contains("mediterranean", "among 5", "same month");
        assertThat(tomato.explain(Locale.FRENCH)).contains("même mois", "parmi 5");
        assertThat(TABLE.choose("tomato", Month.MAY, Set.of(StageRegion.CALIFORNIA))
                        .orElseThrow()
                        .lengths())
                .isEqualTo(new StageLengths(35, 40, 50, 30));
        assertThat(choose("potato", Month.APRIL).row().region()).isEqualTo("europe");
        assertThat(choose("lettuce", Month.DECEMBER).monthsOff()).isEqualTo(1);
    }

    /** December is one month from January, and two from February. */
    @Test
    void monthsAreCountedRoundTheYear() {
        assertThat(choose("celery", Month.DECEMBER).row().planting()).isEqualTo("jan");
        assertThat(choose("celery", Month.DECEMBER).monthsOff()).isEqualTo(1);
        assertThat(choose("beet", Month.DECEMBER).monthsOff()).isEqualTo(2);
        assertThat(choose("celery", Month.FEBRUARY).row().planting()).isEqualTo("jan");
    }

    @ParameterizedTest
    @CsvSource({"leek,onion,PROXY", "kale,crucifers,GROUP_ROW", "tomato_trellis,tomato,TABLE", "apple,orchard,GROUP_ROW"
    })
    void aCropWithoutLengthsTakesThoseOfAnotherAndSaysSo(String crop, String instead, CoefficientBasis basis) {
        assertThat(choose(crop, Month.APRIL).row().crop()).isEqualTo(instead);
        assertThat(choose(crop, Month.APRIL).basis()).isEqualTo(basis);
        assertThat(TABLE.choose("oca", Month.MAY, FRANCE)).isEmpty();
    }

    @Test
    void aHostBringsItsOwnRow() {
        StageLengths own = new StageLengths(20, 30, 40, 20);
        StageRow row = new StageRow(
                "tomato",
                "tomato",
                own,
                own,
                110,
                List.of(Month.MAY),
                List.of(StageRegion.EUROPE),
                "may",
                "nord",
                false);
        assertThat(TABLE.plus(row)
                        .choose("tomato", Month.MAY, FRANCE)
                        .orElseThrow()
                        .lengths())
                .isEqualTo(own);
    }

    @Test
    void stagesAreScaledToASeason() {
        assertThat(new StageLengths(30, 40, 45, 30).scaledTo(100)).isEqualTo(new StageLengths(21, 27, 31, 21));
        assertThat(new StageLengths(0, 0, 0, 0).scaledTo(10)).isEqualTo(new StageLengths(10, 0, 0, 0));
        assertThat(new StageLengths(-5, 10, 0, 10).scaledTo(-3).total()).isZero();
        int most = Integer.MAX_VALUE;
        assertThat(new StageLengths(most, most, most, most).scaledTo(most).total())
                .isEqualTo(most);
        assertThat(new StageLengths(most, most, most, most).total()).isEqualTo(4L * most);
    }

    @Test
    void everyThermalStageIsPositiveAndOfACropWithBothTemperatures() {
        int rows = 0;
        for (CropCoefficients crop : CoefficientTable.fao56Rev1Of2025().rows()) {
            for (ThermalStages stages : crop.thermalStages()) {
                assertThat(stages.until(CropStage.INITIAL)).isBetween(20.0, 800.0);
                assertThat(stages.until(CropStage.LATE_SEASON)).isBetween(400.0, 5500.0);
                assertThat(crop.get(CropQuantity.BASE_TEMPERATURE))
                        .as(crop.id())
                        .isPresent();
                assertThat(crop.get(CropQuantity.UPPER_TEMPERATURE)).isPresent();
                rows++;
            }
        }
        assertThat(rows).isEqualTo(69);
    }

    private static ThermalSeason tomato(double least, double greatest, int days) {
        CropCoefficients tomato =
                CoefficientTable.fao56Rev1Of2025().find("tomate").orElseThrow();
        return tomato.thermalStages()
                .get(0)
                .season(tomato, constant(least, days), constant(greatest, days), ThermalMethod.MEAN_HELD)
                .orElseThrow();
    }

    private static double[] constant(double value, int days) {
        double[] values = new double[days];
        Arrays.fill(values, value);
        return values;
    }

    /** Tomatoes: 325, 660, 880 and 200 degree days over 7 °C; at 20 °C 13 a day: 25, 50.8, 67.7 and 15.4 days. */
    @Test
    void constantWarmthGivesTheLengthsByHand() {
        ThermalSeason season = tomato(15, 25, 200);
        assertThat(season.lengths()).isEqualTo(new StageLengths(25, 51, 68, 15));
        assertThat(season.begins(CropStage.DEVELOPMENT)).isEqualTo(25);
        assertThat(season.begins(CropStage.MID_SEASON)).isEqualTo(76);
        assertThat(season.begins(CropStage.LATE_SEASON)).isEqualTo(144);
        assertThat(season.isComplete()).isTrue();
        assertThat(season.degreeDays()).isCloseTo(159 * 13.0, within(1e-9));
    }

    @Test
    void aColdSpringShiftsTheStages() {
        double[] least = constant(15, 200);
        double[] greatest = constant(25, 200);
        Arrays.fill(least, 0, 30, 5);
        Arrays.fill(greatest, 0, 30, 15);
        CropCoefficients tomato =
                CoefficientTable.fao56Rev1Of2025().find("tomate").orElseThrow();
        ThermalSeason cold = tomato.thermalStages()
                .get(0)
                .season(tomato, least, greatest, ThermalMethod.MEAN_HELD)
                .orElseThrow();
        assertThat(cold.begins(CropStage.DEVELOPMENT)).isEqualTo(49);
        assertThat(cold.begins(CropStage.MID_SEASON)).isGreaterThan(76);
        CropCurve curve = CropCurve.shape(tomato, cold.lengths(), 200, CurveOptions.standard());
        CropCurve warm = CropCurve.shape(tomato, tomato(15, 25, 200).lengths(), 200, CurveOptions.standard());
        assertThat(curve.value(CurveColumn.KC, 60)).isLessThan(warm.value(CurveColumn.KC, 60));
    }

    @Test
    void whatTheTemperaturesDoNotReachIsNotKnown() {
        ThermalSeason season = tomato(15, 25, 60);
        assertThat(season.reached()).isEqualTo(CropStage.DEVELOPMENT);
        assertThat(season.isComplete()).isFalse();
        assertThat(season.begins(CropStage.MID_SEASON)).isEqualTo(-1);
        assertThat(season.completedWith(new StageLengths(30, 40, 45, 30))).isEqualTo(new StageLengths(25, 40, 45, 30));
        assertThat(tomato(15, 25, 0).reached()).isEqualTo(CropStage.INITIAL);
        assertThat(tomato(-10, 3, 300).begins(CropStage.DEVELOPMENT)).isEqualTo(-1);
    }

    @Test
    void missingTemperaturesAreCountedAndTakeTheDayBefore() {
        double[] least = constant(15, 200);
        least[3] = Double.NaN;
        least[4] = Double.POSITIVE_INFINITY;
        CropCoefficients tomato =
                CoefficientTable.fao56Rev1Of2025().find("tomate").orElseThrow();
        ThermalStages stages = tomato.thermalStages().get(0);
        ThermalSeason season = stages.season(tomato, least, constant(25, 200), ThermalMethod.MEAN_HELD)
                .orElseThrow();
        assertThat(season.missingDays()).isEqualTo(2);
        assertThat(season.lengths()).isEqualTo(tomato(15, 25, 200).lengths());
        assertThatThrownBy(() -> stages.season(tomato, least, new double[3], ThermalMethod.MEAN_HELD))
                .isInstanceOf(IllegalArgumentException.class);
        CropCoefficients leek = CoefficientTable.fao56Rev1Of2025().find("leek").orElseThrow();
        assertThat(stages.season(leek, least, least, ThermalMethod.MEAN_HELD)).isEmpty();
    }

    @Test
    void theTwoMethodsDifferWhereADayCrossesABound() {
        assertThat(ThermalMethod.MEAN_HELD.degreeDays(2, 16, 7, 28)).isCloseTo(2, within(1e-12));
        assertThat(ThermalMethod.EACH_HELD.degreeDays(2, 16, 7, 28)).isCloseTo(4.5, within(1e-12));
        assertThat(ThermalMethod.MEAN_HELD.degreeDays(20, 40, 7, 28)).isCloseTo(21, within(1e-12));
        assertThat(ThermalMethod.EACH_HELD.degreeDays(20, 40, 7, 28)).isCloseTo(17, within(1e-12));
        assertThat(ThermalMethod.MEAN_HELD.degreeDays(10, 20, 7, 28))
                .isEqualTo(ThermalMethod.EACH_HELD.degreeDays(10, 20, 7, 28));
    }
}
