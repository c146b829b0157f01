package org.terreau.production;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** Whether plantings follow the order of the work, and share their places only on purpose. */
final class PlantingRules {

    static final String PLANTINGS = "plantings";

    private PlantingRules() {}

    static RuleBook<Production> book(RuleTexts texts) {
        return RuleBook.<Production>empty()
                .plus(
                        texts.rule("production.planting.dates", "PRD-001", Severity.ERROR, Sources.ORDER),
                        PlantingRules::dates)
                .plus(
                        texts.rule("production.planting.seed-lot", "PRD-002", Severity.ERROR, Sources.SAME),
                        PlantingRules::seedLots)
                .plus(
                        texts.rule("production.planting.shared-place", "PRD-003", Severity.WARNING, Sources.PLACE),
                        PlantingRules::sharedPlaces)
                .plus(
                        texts.rule("production.planting.intercropping", "PRD-004", Severity.INFO, Sources.PLACE),
                        PlantingRules::intercropping);
    }

    private static void dates(Production production, Reporter reporter) {
        List<Planting> plantings = production.getPlantings();
        for (int i = 0; i < plantings.size(); i++) {
            Planting planting = plantings.get(i);
            PlantingStep before = null;
            for (PlantingStep step : PlantingStep.ALL) {
                LocalDate day = step.of(planting);
                if (day == null) {
                    continue;
                }
                LocalDate earlier = before == null ? null : before.of(planting);
                if (before != null && earlier != null && day.isBefore(earlier)) {
                    reporter.in(PLANTINGS, i);
                    reporter.in(step.member());
                    reporter.report(named(planting)
                            .and("step", step)
                            .and("day", day)
                            .and("before", before)
                            .and("other", earlier));
                    reporter.out();
                    reporter.out();
                }
                before = step;
            }
        }
    }

    private static Facts named(Planting planting) {
        return Facts.of("planting", planting.getId()).and("crop", planting.getCrop());
    }

    private static void seedLots(Production production, Reporter reporter) {
        List<Planting> plantings = production.getPlantings();
        Map<String, SeedLot> lots = null;
        for (int i = 0; i < plantings.size(); i++) {
            Planting planting = plantings.get(i);
            if (planting.getSeedLot().isEmpty()) {
                continue;
            }
            lots = lots == null ? lots(production) : lots;
            SeedLot lot = lots.get(planting.getSeedLot().get());
            if (lot != null && !lot.getCrop().equals(planting.getCrop())) {
                reporter.in(PLANTINGS, i);
                reporter.in("seedLot");
                reporter.report(named(planting).and("lot", lot.getId()).and("other", lot.getCrop()));
                reporter.out();
                reporter.out();
            }
        }
    }

    static Map<String, SeedLot> lots(Production production) {
        Map<String, SeedLot> lots = new HashMap<>();
        for (SeedLot each : production.getSeedLots()) {
            lots.putIfAbsent(each.getId(), each);
        }
        return lots;
    }

    private static void sharedPlaces(Production production, Reporter reporter) {
        List<Planting> plantings = production.getPlantings();
        List<Occupation.Clash> clashes = Occupation.clashes(plantings);
        for (int i = 0; i < clashes.size(); i++) {
            Occupation.Clash clash = clashes.get(i);
            Planting planting = plantings.get(clash.planting());
            Planting other = plantings.get(clash.other());
            reporter.in(PLANTINGS, clash.planting());
            reporter.report(
                    named(planting)
                            .and("other", other.getId())
                            .and("otherCrop", other.getCrop())
                            .and("section", planting.getSection().orElse(""))
                            .and("bed", planting.getBed().orElse(""))
                            .and("from", clash.from())
                            .and("until", clash.until()),
                    planting.getBed().isPresent() ? "" : "section");
            reporter.out();
        }
    }

    private static void intercropping(Production production, Reporter reporter) {
        List<Planting> plantings = production.getPlantings();
        Intercropping declared = null;
        Map<String, Planting> byId = null;
        for (int i = 0; i < plantings.size(); i++) {
            List<String> others = plantings.get(i).getIntercroppedWith();
            for (int j = 0; j < others.size(); j++) {
                declared = declared == null ? Intercropping.of(plantings) : declared;
                byId = byId == null ? byId(plantings) : byId;
                intercropped(i, plantings.get(i), j, byId.get(others.get(j)), declared, reporter);
            }
        }
    }

    private static void intercropped(
            int i, Planting planting, int j, @Nullable Planting other, Intercropping declared, Reporter reporter) {
        if (other == null) {
            return;
        }
        boolean itself = other.getId().equals(planting.getId());
        if (itself || !declared.isDeclared(other.getId(), planting.getId())) {
            reporter.in(PLANTINGS, i);
            reporter.in("intercroppedWith", j);
            reporter.report(
                    named(planting).and("other", other.getId()).and("otherCrop", other.getCrop()),
                    itself ? "itself" : "");
            reporter.out();
            reporter.out();
        }
    }

    static Map<String, Planting> byId(List<Planting> plantings) {
        Map<String, Planting> byId = new HashMap<>();
        for (int i = 0; i < plantings.size(); i++) {
            byId.putIfAbsent(plantings.get(i).getId(), plantings.get(i));
        }
        return byId;
    }
}
