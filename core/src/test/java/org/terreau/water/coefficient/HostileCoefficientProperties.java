package org.terreau.water.coefficient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.terreau.finding.ExampleChecks;

/** Whatever comes in, nothing is thrown and no result is no number. */
class HostileCoefficientProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Provide
    Arbitrary<Double> wild() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY,
                        Double.MAX_VALUE,
                        -Double.MAX_VALUE,
                        Double.MIN_VALUE,
                        -0.0,
                        0.0,
                        1.0),
                Arbitraries.doubles().between(-2, 2),
                Arbitraries.doubles());
    }

    @Property
    void noFormulaGivesWhatIsNoNumber(@ForAll @Size(5) List<@From("wild") Double> in) {
        double a = in.get(0);
        double b = in.get(1);
        double c = in.get(2);
        double d = in.get(3);
        double e = in.get(4);
        assertThat(InitialKc.wetted(a, b, c, d)).isBetween(0.0, 1.15);
        assertThat(InitialKc.lightReadilyEvaporableMm(a)).isBetween(2.5, 7.0);
        assertThat(InitialKc.partlyWetted(a, b)).isFinite().isNotNegative();
        assertThat(InitialKc.depthWhereWettedMm(a, b)).isFinite().isNotNegative();
        assertThat(InitialKc.between(a, b, c)).isFinite();
        assertThat(ClimateAdjustment.adjusted(a, b, c, d)).isFinite();
        assertThat(ClimateAdjustment.kcMax(a, b, c, d)).isFinite();
        assertThat(GroundCover.fraction(a, b, c, d)).isBetween(0.0, GroundCover.MOST);
        assertThat(GroundCover.exposedAndWetted(a, b)).isBetween(0.01, 1.0);
        assertThat(GroundCover.dripUnderCanopy(a, b)).isBetween(0.0, 1.0);
        assertThat(SparseCover.fullCoverKcb(a, b, c)).isBetween(0.5, 2.0);
        assertThat(SparseCover.effectiveCover(a, b)).isBetween(0.0, 1.0);
        assertThat(SparseCover.reduction(a, b)).isBetween(0.0, 1.0);
        assertThat(SparseCover.kcbByLeafArea(a, b, c)).isFinite();
        assertThat(SparseCover.kcbByCover(a, b, c, a, b)).isFinite();
        assertThat(YieldResponse.relativeYield(a, b, c).orElse(1)).isBetween(0.0, 1.0);
        assertThat(SalinityStress.relativeYield(a, b, c)).isBetween(0.0, 1.0);
        assertThat(SalinityStress.coefficient(a, b, c, d)).isBetween(0.0, 1.0);
        assertThat(SalinityStress.withDrought(a, b, c, d)).isBetween(0.0, 1.0);
        assertThat(DepletionFraction.adjusted(a, b)).isBetween(0.1, 0.8);
        assertThat(MixedBed.coefficient(new double[] {a, b}, new double[] {c, d}, new double[] {e, 1}, a))
                .isBetween(0.0, 10.0);
        for (Mulch mulch : Mulch.values()) {
            assertThat(mulch.evaporationReduction(a).value()).isBetween(0.0, 1.0);
            assertThat(mulch.kcIni(a, b)).isFinite();
            assertThat(mulch.kc(a, b, c, d)).isFinite();
        }
        for (ThermalMethod method : ThermalMethod.values()) {
            assertThat(method.degreeDays(a, b, c, d)).isFinite().isNotNegative();
        }
        for (IrrigationMethod method : IrrigationMethod.values()) {
            assertThat(method.wetted(a, b)).isBetween(0.0, 1.0);
        }
    }

    @Property
    void coverByAreaAndLeavesIsBetweenItsCoefficients(@ForAll @Size(3) List<@From("wild") Double> in) {
        for (double kcb : new double[] {
            SparseCover.kcbByCover(0.15, 1.2, in.get(0), in.get(1), in.get(2)),
            SparseCover.kcbByLeafArea(0.15, 1.2, in.get(0))
        }) {
            assertThat(kcb).isBetween(0.15, 1.2 + 1e-12);
        }
        assertThat(SparseCover.kcbByLeafArea(in.get(0), 1.2, 1)).isFinite();
    }

    @Property
    void theRulesJudgeEverySoilAndEveryRow(@ForAll @Size(4) List<@From("wild") Double> in, @ForAll String name) {
        SoilWater soil = new SoilWater(in.get(0), in.get(1), in.get(2), in.get(3));
        CoefficientRules.soils().check(soil, DAY).forEach(ExampleChecks::assertSpeaks);
        CropCoefficients.Builder row = CropCoefficients.builder("x" + name, "x" + name, "x");
        for (CropQuantity each : CropQuantity.values()) {
            row.with(each, Coefficient.range(in.get(0), in.get(1)));
        }
        CoefficientTable table = CoefficientTable.of("own", "own", "own", "own", List.of(row.build(), row.build()));
        assertThat(CoefficientRules.tables().check(table, DAY).asList()).isNotEmpty();
        CropChoice choice = new CropChoice(name, table, new StageLengths(1, -2, 3, Integer.MAX_VALUE), in.get(2));
        assertThat(CoefficientRules.choices().check(choice, DAY).asList()).isNotEmpty();
    }

    @Property
    void anyNameIsLookedUp(@ForAll String name) {
        CoefficientTable table = CoefficientTable.fao56Of1998();
        table.find(name).ifPresent(found -> assertThat(table.rows()).contains(found));
        assertThat(table.suggestion(name)).isNotNull();
        assertThat(SoilTexture.find(name)).isNotNull();
    }
}
