package org.terreau.water.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RainTankTests {

    private static final Offset<Double> NEAR = within(1e-9);

    private static RainCatchment roof() {
        return new RainCatchment(List.of(RoofPart.of(RoofSurface.SLOPED_SMOOTH, 20)), new FirstFlush(0.5, 3), 1);
    }

    /** The expected values of tank_small_case.json. */
    @ParameterizedTest
    @CsvSource({
        "YAS, YIELD_AFTER_SPILLAGE, 1358.6, 0.754778, 0.70, 103.0, 0.0",
        "YBS, YIELD_BEFORE_SPILLAGE, 1458.6, 0.810333, 0.766667, 0.0, 3.0"
    })
    void theWorkedMonthByBothRules(
            String name, SpillageRule rule, double yield, double volumetric, double time, double spill, double end) {
        TankCase worked = TankCase.of(name);
        double[] inflow = roof().inflowL(worked.rainMm());
        assertThat(inflow).hasSize(30).containsExactly(worked.inflowL(), NEAR);
        TankSeries series = new RainTank(500, 0, rule).over(inflow, worked.demandL());
        for (int i = 0; i < 30; i++) {
            assertThat(series.yieldL(i)).as("yield of day " + i).isCloseTo(worked.column(6)[i], NEAR);
            assertThat(series.spillL(i)).as("spill of day " + i).isCloseTo(worked.column(7)[i], NEAR);
            assertThat(series.storageL(i)).as("storage of day " + i).isCloseTo(worked.column(8)[i], NEAR);
        }
        TankTotals totals = series.totals();
        assertThat(totals.inflowL()).isCloseTo(1461.6, NEAR);
        assertThat(totals.demandL()).isCloseTo(1800, NEAR);
        assertThat(totals.yieldL()).isCloseTo(yield, NEAR);
        assertThat(totals.spillL()).isCloseTo(spill, NEAR);
        assertThat(totals.endL()).isCloseTo(end, NEAR);
        assertThat(series.volumetricReliability().orElseThrow()).isCloseTo(volumetric, within(5e-7));
        assertThat(series.timeReliability().orElseThrow()).isCloseTo(time, within(5e-7));
    }

    /** Equation by equation on one day: S 300, Q 400, D 250, V 500. */
    @Test
    void theEquationsOnOneDay() {
        TankRun after = new RainTank(500, 300, SpillageRule.YIELD_AFTER_SPILLAGE).start();
        assertThat(after.advance(400, 250)).isEqualTo(250);
        assertThat(after.storageL()).isEqualTo(250);
        assertThat(after.spillL()).isEqualTo(200);
        TankRun before = new RainTank(500, 300, SpillageRule.YIELD_BEFORE_SPILLAGE).start();
        assertThat(before.advance(400, 250)).isEqualTo(250);
        assertThat(before.storageL()).isEqualTo(450);
        assertThat(before.spillL()).isEqualTo(0);
    }

    @Test
    void theFirstFlushOfEachDayOrAfterADrySpell() {
        double[] rain = {2, 3, 0, 4};
        RainCatchment bare =
                RainCatchment.of(new RoofPart(RoofSurface.FLAT, 10, 1)).withFilterEfficiency(1);
        assertThat(bare.inflowL(rain)).containsExactly(20, 30, 0, 40);
        assertThat(bare.withFirstFlush(FirstFlush.eachDay(0.5)).inflowL(rain)).containsExactly(15, 25, 0, 35);
        assertThat(bare.withFirstFlush(new FirstFlush(0.5, 1)).inflowL(rain)).containsExactly(15, 30, 0, 35);
        assertThat(bare.withFirstFlush(new FirstFlush(0.5, 2)).inflowL(rain)).containsExactly(15, 30, 0, 40);
        assertThat(bare.withFirstFlush(new FirstFlush(2.5, 2)).inflowL(rain)).containsExactly(0, 25, 0, 40);
    }

    @Test
    void coefficientsAreThoseOfTheStandards() {
        assertThat(RoofSurface.SLOPED_SMOOTH.coefficient()).isEqualTo(0.9);
        assertThat(RoofSurface.SLOPED_ROUGH.coefficient()).isEqualTo(0.8);
        assertThat(RoofSurface.FLAT.coefficient()).isEqualTo(0.8);
        assertThat(RoofSurface.FLAT_GRAVEL.coefficient()).isEqualTo(0.7);
        assertThat(RoofSurface.FLAT_GRAVEL.coefficient(RunoffStandard.DIN_1989_1))
                .isEqualTo(0.6);
        assertThat(RoofSurface.GREEN_INTENSIVE.coefficient()).isEqualTo(0.3);
        assertThat(RoofSurface.GREEN_EXTENSIVE.coefficient()).isEqualTo(0.5);
        assertThat(RoofSurface.SEALED_GROUND.coefficient()).isEqualTo(0.8);
        assertThat(RoofSurface.PAVED_GROUND.coefficient()).isEqualTo(0.5);
        assertThat(RoofSurface.FLAT_GRAVEL.dispute().orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(RoofSurface.FLAT.dispute()).isEmpty();
        assertThat(RunoffStandard.EN_16941_1.source().isVerified()).isTrue();
        assertThat(RunoffStandard.DIN_1989_1.source().isVerified()).isFalse();
        for (RoofSurface each : RoofSurface.values()) {
            assertThat(each.verdict().label(Locale.FRENCH)).isNotBlank();
        }
        RainCatchment tiles = RainCatchment.of(RoofPart.of(RoofSurface.SLOPED_ROUGH, 50));
        assertThat(tiles.litresPerMm()).isCloseTo(50 * 0.8 * 0.9, within(1e-12));
    }

    @Test
    void badNumbersBringNothingAndBadCodeIsTold() {
        double[] bad = {Double.NaN, Double.POSITIVE_INFINITY, -1, 1e300, 5};
        RainCatchment roof =
                RainCatchment.of(new RoofPart(RoofSurface.FLAT, 1, 1)).withFilterEfficiency(1);
        assertThat(roof.inflowL(bad)).containsExactly(0, 0, 0, 0, 5);
        CatchmentRun run = roof.start();
        run.advance(Double.NaN);
        assertThat(run.unknownDays()).isEqualTo(1);
        for (double each : bad) {
            RainCatchment absurd = new RainCatchment(
                    List.of(new RoofPart(RoofSurface.FLAT, each, each)), new FirstFlush(each, -3), each);
            assertThat(Double.isFinite(absurd.litresPerMm())).isTrue();
            for (double litres : absurd.inflowL(bad)) {
                assertThat(litres).isBetween(0.0, Double.MAX_VALUE);
            }
            TankTotals totals = new RainTank(each, each, SpillageRule.YIELD_AFTER_SPILLAGE)
                    .over(bad, bad)
                    .totals();
            assertThat(totals.yieldL()).isBetween(0.0, 1e13);
        }
        RainTank tank = RainTank.of(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tank.over(new double[2], new double[3]))
                .withMessageContaining("Maybe");
        TankSeries none = tank.over(new double[0], new double[0]);
        assertThat(none.days()).isZero();
        assertThat(none.volumetricReliability()).isEmpty();
        assertThat(none.timeReliability()).isEmpty();
    }

    @Test
    void aCurveRisesAndFlattens() {
        TankCase worked = TankCase.of("YAS");
        TankSizing sizing = TankSizing.of(worked.inflowL(), worked.demandL(), SpillageRule.YIELD_AFTER_SPILLAGE);
        List<TankSize> curve = sizing.curve(800, 100, 200, 400, 500, 600);
        assertThat(curve).extracting(TankSize::capacityL).containsExactly(100.0, 200.0, 400.0, 500.0, 600.0, 800.0);
        assertThat(curve.get(3).totals().yieldL()).isCloseTo(1358.6, NEAR);
        TankSize wanted = sizing.smallestFor(0.75, 1).orElseThrow();
        assertThat(wanted.totals().volumetricReliability().orElseThrow()).isGreaterThanOrEqualTo(0.75);
        assertThat(sizing.at(wanted.capacityL() - 1)
                        .totals()
                        .volumetricReliability()
                        .orElseThrow())
                .isLessThan(0.75);
        assertThat(sizing.smallestFor(0.9, 1)).isEmpty();
        TankSize flat = TankSizing.flattens(curve, 0.01).orElseThrow();
        assertThat(flat.totals().yieldL()).isEqualTo(curve.get(5).totals().yieldL());
        assertThat(flat.capacityL()).isEqualTo(600);
        assertThat(TankSizing.flattens(curve, 1e9).orElseThrow().capacityL()).isEqualTo(100);
        assertThat(TankSizing.flattens(List.of(), 1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> sizing.smallestFor(75, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> sizing.smallestFor(0.5, 0));
    }
}
