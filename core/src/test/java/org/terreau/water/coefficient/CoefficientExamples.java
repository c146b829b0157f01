package org.terreau.water.coefficient;

import static org.terreau.water.coefficient.CropQuantity.BASE_TEMPERATURE;
import static org.terreau.water.coefficient.CropQuantity.DEPLETION_FRACTION;
import static org.terreau.water.coefficient.CropQuantity.KCB_MID;
import static org.terreau.water.coefficient.CropQuantity.KC_MID;
import static org.terreau.water.coefficient.CropQuantity.UPPER_TEMPERATURE;

import java.util.List;
import org.terreau.finding.RuleExample;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class CoefficientExamples {

    private static final StageLengths STAGES = new StageLengths(30, 40, 45, 30);

    private CoefficientExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        return List.of(
                table("CWR-001", of(row("a").build(), row("a").build()), of(row("a").build(), row("b").build())),
                table(
                        "CWR-002",
                        of(row("a").with(KC_MID, Coefficient.range(1.2, 1.1)).build()),
                        of(row("a").with(KC_MID, Coefficient.range(1.1, 1.2)).build())),
                table(
                        "CWR-002",
                        of(row("a").with(KC_MID, Double.NaN).build()),
                        of(row("a").with(KC_MID, 1.1).build())),
                table(
                        "CWR-003",
                        of(row("a").with(KC_MID, 115).build()),
                        of(row("a").with(KC_MID, 1.15).build())),
                table(
                        "CWR-003",
                        of(row("a").with(CropQuantity.ROOT_DEPTH_MAX, 0).build()),
                        of(row("a").with(CropQuantity.ROOT_DEPTH_MAX, 0.3).build())),
                table(
                        "CWR-004",
                        of(row("a").with(DEPLETION_FRACTION, 0.05).build()),
                        of(row("a").with(DEPLETION_FRACTION, 0.1).build())),
                table(
                        "CWR-004",
                        of(row("a").with(DEPLETION_FRACTION, 40).build()),
                        of(row("a").with(DEPLETION_FRACTION, 0.4).build())),
                table(
                        "CWR-005",
                        of(row("a").with(KC_MID, 1.0).with(KCB_MID, 1.1).build()),
                        of(row("a").with(KC_MID, 1.1).with(KCB_MID, 1.1).build())),
                table(
                        "CWR-006",
                        of(row("a").with(BASE_TEMPERATURE, 28)
                                .with(UPPER_TEMPERATURE, 7)
                                .build()),
                        of(row("a").with(BASE_TEMPERATURE, 7)
                                .with(UPPER_TEMPERATURE, 28)
                                .build())),
                soil("CWR-007", new SoilWater(0.12, 0.32, 0.1, 8), new SoilWater(0.32, 0.12, 0.1, 8)),
                soil("CWR-007", new SoilWater(Double.NaN, 0.12, 0.1, 8), new SoilWater(0.32, 0.12, 0.1, 8)),
                soil("CWR-008", new SoilWater(32, 12, 0.1, 8), new SoilWater(0.32, 0.12, 0.1, 8)),
                soil("CWR-008", new SoilWater(0.7, 0.12, 0.1, 8), new SoilWater(0.6, 0.12, 0.1, 8)),
                soil("CWR-009", new SoilWater(0.32, 0.12, 0.1, 27), new SoilWater(0.32, 0.12, 0.1, 26)),
                choice("CWR-010", choice("tomatte", STAGES, 1), choice("Tomates", STAGES, 1)),
                choice("CWR-010", choice("xyzxyzxyz", STAGES, 1), choice("tomate", STAGES, 1)),
                choice("CWR-011", choice("poireau", STAGES, 1), choice("oignon", STAGES, 1)),
                choice("CWR-011", choice("thym", STAGES, 1), choice("menthe", STAGES, 1)),
                choice("CWR-012", choice("tomate", STAGES, 0.4), choice("tomate", STAGES, 0.7)),
                choice("CWR-012", choice("tomate", STAGES, 0.4), choice("tomate", STAGES, 0)),
                choice("CWR-013", choice("tomate", new StageLengths(30, -1, 45, 30), 1), choice("tomate", STAGES, 1)),
                choice("CWR-013", choice("tomate", new StageLengths(0, 0, 0, 0), 1), choice("tomate", STAGES, 1)),
                choice(
                        "CWR-014",
                        choice("tomate", new StageLengths(90, 30, 200, 47), 1),
                        choice("tomate", new StageLengths(90, 30, 200, 46), 1)));
    }

    private static CropCoefficients.Builder row(String id) {
        return CropCoefficients.builder(id, "culture " + id, "crop " + id);
    }

    private static CoefficientTable of(CropCoefficients... rows) {
        return CoefficientTable.of("own", "2026", "own", "own", List.of(rows));
    }

    private static CropChoice choice(String crop, StageLengths stages, double soilDepth) {
        return new CropChoice(crop, CoefficientTable.fao56Of1998(), stages, soilDepth);
    }

    private static RuleExample<CoefficientTable> table(String code, CoefficientTable fires, CoefficientTable spares) {
        return new RuleExample<>(code, CoefficientRules.tables(), fires, spares);
    }

    private static RuleExample<SoilWater> soil(String code, SoilWater fires, SoilWater spares) {
        return new RuleExample<>(code, CoefficientRules.soils(), fires, spares);
    }

    private static RuleExample<CropChoice> choice(String code, CropChoice fires, CropChoice spares) {
        return new RuleExample<>(code, CoefficientRules.choices(), fires, spares);
    }
}
