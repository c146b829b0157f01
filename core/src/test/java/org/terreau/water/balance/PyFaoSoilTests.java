package org.terreau.water.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A soil in layers and runoff as pyfao56 reckons them: daily output of its own trials (kthorp/pyfao56, public domain,
 * tests 05 and 08), rounded to three decimals.
 */
class PyFaoSoilTests {

    private static final PyFaoTrial MAIZE_2015 = new PyFaoTrial(
            "maize2015",
            0.15,
            1.05,
            0.15,
            new int[] {24, 32, 40, 41},
            0.01,
            2,
            0.2,
            1.2,
            0.55,
            0.29,
            0.068,
            0.29,
            0.1,
            9,
            10);

    private static void same(double[] found, DayTable output, String column, double tolerance) {
        for (int d = 0; d < found.length; d++) {
            double expected = output.number(column, d);
            assertThat(Math.abs(found[d] - expected))
                    .as("%s on day %s: %s, not %s", column, d, found[d], expected)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    /** Layers down to the deepest root: 105 cm. TEW is that of 77 whole millimetres of the first layer. */
    @Test
    void maizeOf2022InLayers() {
        double[] bottom = {0.15, 0.45, 0.75, 1.05};
        double[] capacity = {0.29, 0.24, 0.182, 0.158};
        double[] initial = {0.26, 0.22, 0.172, 0.158};
        List<SoilLayer> layers = IntStream.range(0, 4)
                .mapToObj(i -> new SoilLayer(bottom[i], capacity[i], capacity[i] / 2, initial[i]))
                .toList();
        BalanceOptions options = BalanceOptions.pyfao56().withTallReference().withConstantDepletionFraction();
        BedSeason uniform = PyFaoTrial.CORN.season(options);
        double tew = 77 * (0.29 - 0.145 / 2);
        BedSeason layered = new BedSeason(
                uniform.crop(),
                SoilProperties.of(0.29, 0.145, tew, 8).withLayers(layers),
                uniform.forcing(),
                uniform.irrigation(),
                options);
        WaterLedger ledger = WaterBalance.of(layered);
        DayTable output = DayTable.of("pyfao56_corn2022_layers_output_daily.csv");
        assertThat(ledger.days()).isEqualTo(output.days());
        Map<String, LedgerState> states = Map.of(
                "De", LedgerState.EVAPORATION_DEPLETION,
                "Kr", LedgerState.KR,
                "DPe", LedgerState.EVAPORATION_PERCOLATION,
                "ETc", LedgerState.CROP_EVAPOTRANSPIRATION,
                "TAW", LedgerState.TAW,
                "RAW", LedgerState.RAW,
                "Ks", LedgerState.KS,
                "ETa", LedgerState.ACTUAL_EVAPOTRANSPIRATION,
                "Dr", LedgerState.DEPLETION,
                "Drmax", LedgerState.PROFILE_DEPLETION);
        states.forEach((column, state) -> same(ledger.column(state), output, column, 5.1e-4));
        same(ledger.column(LedgerTerm.DEEP_PERCOLATION), output, "DP", 5.1e-4);
        same(ledger.column(LedgerTerm.TRANSPIRATION), output, "T", 5.1e-4);
        double stored = ledger.state(LedgerState.STORED, 0) + ledger.state(LedgerState.PROFILE_DEPLETION, 0);
        assertThat(Math.abs(stored - output.number("TAWrmax", 0))).isLessThan(5.1e-4);
    }

    /** Its ETref is only known rounded, which moves depletions by some hundredths of a millimetre. */
    @Test
    void maizeOf2015WithRunoff() {
        DayTable output = DayTable.of("pyfao56_maize2015_runoff_daily.csv");
        DailyForcing forcing = DailyForcing.of(output.column("ETref"), output.column("Rain"))
                .withAir(MAIZE_2015.windAt2m(output.column("Wndsp")), output.column("RHmin"));
        WaterLedger ledger = WaterBalance.of(new BedSeason(
                MAIZE_2015.crop(output.days()),
                MAIZE_2015.soil().withCurveNumber(75),
                forcing,
                Irrigation.none(),
                BalanceOptions.pyfao56().withRunoff(RunoffMethod.CURVE_NUMBER)));
        same(ledger.column(LedgerTerm.RUNOFF), output, "Runoff", 2e-3);
        same(ledger.column(LedgerState.EVAPORATION_DEPLETION), output, "De", 1e-2);
        same(ledger.column(LedgerState.DEPLETION), output, "Dr", 2e-2);
        same(ledger.column(LedgerTerm.DEEP_PERCOLATION), output, "DP", 5e-3);
        same(ledger.column(LedgerState.KS), output, "Ks", 1e-3);
        same(ledger.column(LedgerState.GROUND_COVER), output, "fc", 6e-4);
        assertThat(ledger.totals().mm(LedgerTerm.RUNOFF)).isGreaterThan(5);
    }

    /** By hand: CN 75 becomes 87.54 where the surface is wet, S 35.58 mm, 50 mm of rain leave 23.4 mm to run off. */
    @Test
    void runoffByHand() {
        CurveNumber curve = new CurveNumber(SoilProperties.of(0.3, 0.1, 20, 9).withCurveNumber(75));
        assertThat(curve.number(0)).isEqualTo(curve.number(4.5)).isBetween(87.54, 87.541);
        assertThat(curve.number(20)).isEqualTo(75 / (2.281 - 0.01281 * 75));
        assertThat(curve.number(4.5000001)).isBetween(87.53, 87.541);
        assertThat(CurveNumber.runoffMm(50, curve.number(0))).isBetween(23.4, 23.5);
        assertThat(CurveNumber.runoffMm(7.1, curve.number(0))).isZero();
        assertThat(CurveNumber.runoffMm(7.2, curve.number(0))).isPositive();
        assertThat(CurveNumber.runoffMm(30, 100)).isEqualTo(30);
    }
}
