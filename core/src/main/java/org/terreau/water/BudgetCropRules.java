package org.terreau.water;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/** What a budget takes for its crops otherwise than one might think. */
final class BudgetCropRules {

    private static final Source WETTING =
            Source.of("FAO Irrigation and Drainage Paper 56 (1998)", "Equations 59 to 61 and Table 12");

    private BudgetCropRules() {}

    static RuleBook<KnownBudget> book(RuleTexts texts) {
        return RuleBook.<KnownBudget>empty()
                .plus(
                        texts.rule("water.budget.single-coefficient", "WAT-063", Severity.INFO, WETTING),
                        BudgetCropRules::single)
                .plus(
                        texts.rule("water.budget.stages-by-days", "WAT-064", Severity.WARNING, Sources.HONEST),
                        BudgetCropRules::stagesByDays);
    }

    private static void single(KnownBudget budget, Reporter reporter) {
        int beds = budget.budget().beds().size();
        if (beds > 0 && !budget.known().isDual()) {
            reporter.report(Facts.of("beds", beds), beds == 1 ? "one" : "");
        }
    }

    private static void stagesByDays(KnownBudget budget, Reporter reporter) {
        List<WaterCrop> crops = budget.known().water().getWaterCrops();
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < crops.size(); i++) {
            indexes.putIfAbsent(crops.get(i).getId(), i);
        }
        for (BedBudget bed : budget.budget().beds()) {
            for (PlantedCrop each : bed.crops()) {
                if (each.entry().getThermalStages().orElse(false)
                        && each.warmth().isEmpty()) {
                    boolean stated = CropPlanner.statedStages(each.entry()) != null;
                    boolean none = each.coefficients().thermalStages().isEmpty();
                    Told.of(
                            reporter,
                            KnownWater.CROPS,
                            indexes.getOrDefault(each.entry().getId(), 0),
                            "thermalStages",
                            Facts.of("crop", budget.known().cropName(each.entry()))
                                    .and("bed", bed.name()),
                            stated ? "stated" : none ? "table" : "");
                }
            }
        }
    }
}
