package org.terreau.water.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BalanceRunTests {

    private static final int DAYS = 10;
    private static final SoilProperties SOIL = SoilProperties.of(0.3, 0.1, 20, 9);
    private static final IrrigationLine CAN = new IrrigationLine("tank", 0.8, 0.5, false);

    private static double[] all(double value) {
        double[] values = new double[DAYS];
        Arrays.fill(values, value);
        return values;
    }

    /** ETc 5 mm a day, TAW 100 mm, RAW 50 mm. */
    private static CropDays crop() {
        return CropDays.single(all(1), all(0.5), all(0.5));
    }

    private static DailyForcing dry() {
        return DailyForcing.of(all(5), all(0));
    }

    private static BedSeason season(SoilProperties soil, Irrigation irrigation) {
        return new BedSeason(crop(), soil, dry(), irrigation, BalanceOptions.usual());
    }

    private static BedSeason season(DailyForcing forcing) {
        return new BedSeason(crop(), SOIL, forcing, Irrigation.none(), BalanceOptions.usual());
    }

    @Test
    void aGardenDecidesFromTheEveningBefore() {
        BalanceRun run = WaterBalance.start(season(SOIL.withInitialDepletion(48), Irrigation.by(List.of(CAN))));
        assertThat(run.rawMm()).isCloseTo(50, within(1e-9));
        assertThat(run.daysUntilStress()).hasValue(1);
        assertThat(run.advance()).isTrue();
        assertThat(run.depletionMm()).isCloseTo(53, within(1e-12));
        assertThat(run.daysUntilStress()).hasValue(0);
        assertThat(run.advance(run.depletionMm() / CAN.efficiency())).isTrue();
        assertThat(run.depletionMm()).isCloseTo(5, within(1e-9));
        assertThat(run.daysUntilStress()).isEmpty();
        WaterLedger ledger = run.ledger();
        assertThat(ledger.days()).isEqualTo(2);
        assertThat(ledger.mm(LedgerTerm.IRRIGATION, 1)).isCloseTo(66.25, within(1e-9));
        assertThat(ledger.mm(LedgerTerm.APPLICATION_LOSS, 1)).isCloseTo(13.25, within(1e-9));
        run.advance();
        assertThat(ledger.days()).isEqualTo(2);
        assertThat(run.day()).isEqualTo(3);
    }

    @Test
    void theRunEndsWithTheSeason() {
        BalanceRun run = WaterBalance.start(season(dry()));
        for (int d = 0; d < DAYS; d++) {
            assertThat(run.advance()).isTrue();
        }
        assertThat(run.advance()).isFalse();
        assertThat(run.stop()).isEmpty();
        assertThat(run.daysUntilStress()).isEmpty();
    }

    @Test
    void aRuleWatersWhenRawIsUsed() {
        Irrigation refill = Irrigation.by(List.of(CAN)).withRule(IrrigationRule.refillAt(0, 1));
        WaterLedger ledger = WaterBalance.of(season(SOIL.withInitialDepletion(41), refill));
        // 46, 51, and on the third morning 51 are refilled
        assertThat(ledger.column(LedgerTerm.IRRIGATION)[1]).isZero();
        assertThat(ledger.column(LedgerTerm.IRRIGATION)[2]).isCloseTo(51 / 0.8, within(1e-9));
        assertThat(ledger.column(LedgerTerm.DEEP_PERCOLATION)[2]).isCloseTo(0, within(1e-9));
        assertThat(ledger.totals().mm(LedgerTerm.IRRIGATION)).isCloseTo(51 / 0.8, within(1e-9));
    }

    @Test
    void aRuleWatersEveryThirdDay() {
        IrrigationRule rule = new IrrigationRule(0, 0, 3, 16, 18);
        WaterLedger ledger =
                WaterBalance.of(season(SOIL, Irrigation.by(List.of(CAN)).withRule(rule)));
        assertThat(ledger.column(LedgerTerm.IRRIGATION)).containsExactly(18, 0, 0, 18, 0, 0, 18, 0, 0, 18);
    }

    @Test
    void aMeasurementIsBooked() {
        BedSeason season = new BedSeason(
                crop(),
                SOIL.withInitialDepletion(20),
                dry(),
                Irrigation.none(),
                DepletionReadings.of(new int[] {2, 4}, new double[] {10, 60}),
                BalanceOptions.usual());
        WaterLedger ledger = WaterBalance.of(season);
        // 20, 25, 30 and then 10 instead; 15, 20 and then 60 instead
        assertThat(ledger.mm(LedgerTerm.CORRECTION_GAIN, 2)).isCloseTo(20, within(1e-9));
        assertThat(ledger.state(LedgerState.DEPLETION, 2)).isCloseTo(15, within(1e-9));
        assertThat(ledger.mm(LedgerTerm.CORRECTION_LOSS, 4)).isCloseTo(40, within(1e-9));
        assertThat(ledger.residualMm(2)).isCloseTo(0, within(1e-12));
        assertThat(ledger.residualMm(4)).isCloseTo(0, within(1e-12));

        BalanceRun run = WaterBalance.start(season(SOIL.withInitialDepletion(20), Irrigation.none()));
        run.advance();
        run.correct(10);
        assertThat(run.daysUntilStress()).hasValue(8);
        assertThat(run.daysUntilStress(8)).hasValue(8);
        assertThat(run.daysUntilStress(7)).isEmpty();
        assertThat(run.daysUntilStress(-1)).isEmpty();
        run.advance();
        assertThat(run.depletionMm()).isCloseTo(15, within(1e-9));
        assertThat(run.ledger().mm(LedgerTerm.CORRECTION_GAIN, 1)).isCloseTo(15, within(1e-9));
    }

    @Test
    void whatPlantsDrankIsToldBySource() {
        double[] rain = all(0);
        rain[0] = 30;
        double[] given = all(0);
        given[0] = 37.5;
        BedSeason season = new BedSeason(
                crop(),
                SOIL.withInitialDepletion(60),
                DailyForcing.of(all(5), rain),
                Irrigation.given(List.of(CAN), new double[][] {given}),
                BalanceOptions.usual());
        WaterLedger ledger = WaterBalance.of(season);
        // 40 of the soil, 30 of rain, 30 of the tank
        assertThat(ledger.mm(LedgerTerm.EVAPOTRANSPIRATION, WaterLedger.SOIL, 0))
                .isCloseTo(2, within(1e-9));
        assertThat(ledger.mm(LedgerTerm.EVAPOTRANSPIRATION, WaterLedger.RAIN, 0))
                .isCloseTo(1.5, within(1e-9));
        assertThat(ledger.mm(LedgerTerm.EVAPOTRANSPIRATION, WaterLedger.FIRST_IRRIGATION, 9))
                .isCloseTo(1.5, within(1e-9));
        assertThat(ledger.mm(LedgerTerm.APPLICATION_LOSS, WaterLedger.FIRST_IRRIGATION, 0))
                .isCloseTo(7.5, within(1e-9));
        assertThat(ledger.irrigationSources()).containsExactly("tank");
    }

    @Test
    void whatIsNotKnownEndsTheRunAndSaysSo() {
        double[] et = all(5);
        et[4] = Double.NaN;
        WaterLedger ledger = WaterBalance.of(season(DailyForcing.of(et, all(0))));
        assertThat(ledger.days()).isEqualTo(4);
        assertThat(ledger.stop()).contains(new BalanceStop(4, StopCause.WEATHER, "et0Mm"));
        assertThat(ledger.totals().stop()).isEqualTo(ledger.stop());

        assertStop(season(dry().between(3, 5)), new BalanceStop(5, StopCause.WEATHER_ENDS, "et0Mm"));
        double[] rain = all(0);
        rain[7] = -999;
        assertStop(season(DailyForcing.of(all(5), rain)), new BalanceStop(7, StopCause.WEATHER, "rainMm"));
        assertStop(
                season(SoilProperties.of(0.1, 0.3, 20, 9), Irrigation.none()),
                new BalanceStop(0, StopCause.SOIL, "thetaFc"));
        assertStop(
                season(SOIL, Irrigation.by(List.of(new IrrigationLine("tap", 0, 1, false)))),
                new BalanceStop(0, StopCause.IRRIGATION, "lines"));
        assertStop(
                season(SOIL, Irrigation.by(List.of(CAN)).withRule(IrrigationRule.refillAt(1, 1))),
                new BalanceStop(0, StopCause.IRRIGATION, "rule"));
        assertStop(
                season(SOIL.withMulch(Double.POSITIVE_INFINITY), Irrigation.none()),
                new BalanceStop(0, StopCause.SOIL, "mulchFactor"));
        assertStop(
                season(
                        SOIL.withLayers(List.of(new SoilLayer(0.5, 0.3, 0.1, 0.2), new SoilLayer(0.4, 0.3, 0.1, 0.2))),
                        Irrigation.none()),
                new BalanceStop(0, StopCause.SOIL, "layers"));
        assertStop(
                new BedSeason(
                        crop(),
                        SOIL,
                        dry(),
                        Irrigation.none(),
                        BalanceOptions.usual().withSurfaceTranspiration(2)),
                new BalanceStop(0, StopCause.OPTIONS, "surfaceTranspiration"));
        assertStop(
                new BedSeason(
                        crop(),
                        SOIL,
                        dry(),
                        Irrigation.none(),
                        DepletionReadings.of(new int[] {3}, new double[] {-1}),
                        BalanceOptions.usual()),
                new BalanceStop(3, StopCause.MEASUREMENT, "readings"));
        double[] roots = all(0.5);
        roots[2] = 0;
        assertStop(
                new BedSeason(
                        CropDays.single(all(1), roots, all(0.5)),
                        SOIL,
                        dry(),
                        Irrigation.none(),
                        BalanceOptions.usual()),
                new BalanceStop(2, StopCause.CROP, "rootDepthM"));
    }

    private static void assertStop(BedSeason season, BalanceStop expected) {
        WaterLedger ledger = WaterBalance.of(season);
        assertThat(ledger.stop()).contains(expected);
        assertThat(ledger.days()).isEqualTo(expected.day());
        assertThat(ledger.totals().residualMm()).isCloseTo(0, within(1e-9));
    }

    @Test
    void anImpossibleDecisionEndsTheRun() {
        BalanceRun run = WaterBalance.start(season(SOIL, Irrigation.by(List.of(CAN))));
        run.advance(5);
        assertThat(run.advance(Double.NaN)).isFalse();
        assertThat(run.advance()).isFalse();
        assertThat(run.stop()).contains(new BalanceStop(1, StopCause.IRRIGATION, "decidedMm"));
        assertThat(run.ledger().days()).isEqualTo(1);
        assertThatThrownBy(() -> run.advance(1, 2)).isInstanceOf(IllegalArgumentException.class);

        BalanceRun measured = WaterBalance.start(season(SOIL, Irrigation.none()));
        measured.correct(-3);
        assertThat(measured.advance()).isFalse();
        assertThat(measured.daysUntilStress()).isEmpty();
        assertThat(measured.stop()).contains(new BalanceStop(0, StopCause.MEASUREMENT, "measuredMm"));
    }

    @Test
    void badCodeIsTold() {
        assertThatThrownBy(() -> CropDays.single(all(1), new double[3], all(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rootDepthM has 3 days, the others have 10");
        assertThatThrownBy(() -> DailyForcing.of(all(1), new double[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dry().between(5, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Irrigation.given(List.of(CAN), new double[0][]))
                .isInstanceOf(IllegalArgumentException.class);
        WaterLedger ledger = WaterBalance.of(season(dry()));
        assertThatThrownBy(() -> ledger.mm(LedgerTerm.RAIN, DAYS)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ledger.mm(LedgerTerm.RAIN, 3, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aSeasonOfNoDaysIsEmpty() {
        CropDays none = CropDays.dual(new double[0], new double[0], new double[0], new double[0]);
        WaterLedger ledger =
                WaterBalance.of(new BedSeason(none, SOIL, dry(), Irrigation.none(), BalanceOptions.usual()));
        assertThat(ledger.days()).isZero();
        assertThat(ledger.stop()).isEmpty();
        assertThat(ledger.totals().relativeYield(1)).isEmpty();
        BalanceRun run =
                WaterBalance.start(new BedSeason(none, SOIL, dry(), Irrigation.none(), BalanceOptions.usual()));
        assertThat(run.advance()).isFalse();
        assertThat(run.depletionMm()).isZero();
        assertThat(run.daysUntilStress()).isEmpty();
    }

    /** Equation 90 with the evapotranspiration of Example 37: 46.48 of 60 mm. */
    @Test
    void theYieldThatIsLeft() {
        SeasonTotals totals = WaterBalance.of(new BedSeason(
                        CropDays.single(all(1.2), all(0.8), all(0.4)),
                        SoilProperties.of(0.32, 0.12, 20, 9).withInitialDepletion(55),
                        dry(),
                        Irrigation.none(),
                        BalanceOptions.usual().withConstantDepletionFraction()))
                .totals();
        assertThat(totals.stressDays()).isEqualTo(8);
        assertThat(totals.leastKs()).isCloseTo(0.62, within(0.006));
        double part = totals.actualEvapotranspirationMm() / totals.cropEvapotranspirationMm();
        assertThat(totals.cropEvapotranspirationMm()).isCloseTo(60, within(1e-9));
        assertThat(totals.actualEvapotranspirationMm()).isCloseTo(104.5051 - 55, within(1e-4));
        assertThat(totals.relativeYield(1.05)).hasValue(1 - 1.05 * (1 - part));
        assertThat(totals.relativeYield(Double.NaN)).isEmpty();
    }

    @Test
    void allHasANameInBothLanguages() {
        for (LedgerTerm each : LedgerTerm.values()) {
            assertThat(each.label(Locale.FRENCH)).isNotBlank();
        }
        assertThat(LedgerTerm.RAIN.label(Locale.FRENCH)).isEqualTo("pluie");
        assertThat(LedgerState.KS.label(Locale.ENGLISH)).isEqualTo("stress coefficient");
        assertThat(EventOrder.LATE.label(Locale.ENGLISH)).isEqualTo("equation 88 to the letter");
        assertThat(StopCause.SOIL.label(Locale.FRENCH)).isEqualTo("sol impossible");
        assertThat(RunoffMethod.NONE.label(Locale.FRENCH)).isEqualTo("sans ruissellement");
        assertThat(KcMethod.DUAL.label(Locale.FRENCH)).isEqualTo("coefficient cultural double");
    }

    /** A row of a ledger has each term and each state once. */
    @Test
    void termsAndStatesStandInTheirOrder() {
        for (int i = 0; i < LedgerTerm.values().length; i++) {
            assertThat(LedgerTerm.values()[i].column()).isEqualTo(i);
        }
        for (int i = 0; i < LedgerState.values().length; i++) {
            assertThat(LedgerState.values()[i].column()).isEqualTo(i);
        }
    }

    @Test
    void evaporableWaterThatCannotBeReckonedIsNone() {
        assertThat(SoilProperties.totalEvaporableWaterMm(0.3, 0.1, 0.1)).isEqualTo(25);
        assertThat(SoilProperties.totalEvaporableWaterMm(0.1, 0.3, 0.1)).isZero();
        assertThat(SoilProperties.totalEvaporableWaterMm(Double.NaN, 0.1, 0.1)).isZero();
        assertThat(SoilProperties.totalEvaporableWaterMm(Double.MAX_VALUE, 0.1, 1))
                .isZero();
    }
}
