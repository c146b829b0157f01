package org.terreau.production;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/** Whether harvests fit their plantings, are entered once, and can be weighed. */
final class HarvestRules {

    static final String HARVESTS = "harvests";

    private HarvestRules() {}

    /** Harvests with the plantings that they may name. */
    private record Planted(List<Harvest> harvests, Map<String, Planting> plantings) {

        static Planted of(Production production) {
            boolean any = false;
            for (int i = 0; i < production.getHarvests().size() && !any; i++) {
                any = production.getHarvests().get(i).getPlanting().isPresent();
            }
            return new Planted(
                    production.getHarvests(), any ? PlantingRules.byId(production.getPlantings()) : Map.of());
        }

        @Nullable
        Planting of(int index) {
            Optional<String> id = harvests.get(index).getPlanting();
            return id.isPresent() ? plantings.get(id.get()) : null;
        }
    }

    /** What is one harvest, when it is entered twice. */
    private record Entry(String planting, DateRange on, HarvestUnit unit, BigDecimal quantity) {}

    /** What has one weight for a unit, or none. */
    private record CropUnit(String crop, HarvestUnit unit) {}

    static RuleBook<Production> book(RuleTexts texts) {
        RuleBook<Planted> planted = RuleBook.<Planted>empty()
                .plus(
                        texts.rule("production.harvest.planting", "PRD-005", Severity.ERROR, Sources.SAME),
                        HarvestRules::ofAnother)
                .plus(
                        texts.rule("production.harvest.early", "PRD-006", Severity.ERROR, Sources.ORDER),
                        HarvestRules::early)
                .plus(
                        texts.rule("production.harvest.outside", "PRD-007", Severity.WARNING, Sources.ORDER),
                        HarvestRules::outside);
        RuleBook<Production> book = planted.resolving(Planted::of);
        return book.plus(
                        texts.rule("production.future", "PRD-008", Severity.ERROR, Sources.CALENDAR),
                        HarvestRules::future)
                .plus(
                        texts.rule("production.harvest.twice", "PRD-009", Severity.WARNING, Sources.ONCE),
                        HarvestRules::twice)
                .plus(texts.rule("production.zero", "PRD-010", Severity.INFO, Sources.LEDGER), HarvestRules::zero)
                .plus(
                        texts.rule("production.harvest.unit-weight", "PRD-011", Severity.WARNING, Sources.WEIGHT),
                        HarvestRules::unitWeight)
                .plus(
                        texts.rule("production.harvest.no-weight", "PRD-012", Severity.INFO, Sources.WEIGHT),
                        (production, reporter) -> weights(production, reporter, false))
                .plus(
                        texts.rule("production.harvest.weight-source", "PRD-013", Severity.INFO, Sources.WEIGHT),
                        (production, reporter) -> weights(production, reporter, true));
    }

    static Facts named(Harvest harvest) {
        return Facts.of("crop", harvest.getCrop()).and("on", Days.fact(harvest.getOn()));
    }

    private static void ofAnother(Planted planted, Reporter reporter) {
        for (int i = 0; i < planted.harvests().size(); i++) {
            Planting planting = planted.of(i);
            if (planting == null) {
                continue;
            }
            Harvest harvest = planted.harvests().get(i);
            if (!planting.getCrop().equals(harvest.getCrop())) {
                another(i, harvest, planting, "crop", harvest.getCrop(), planting.getCrop(), reporter);
            }
            if (!planting.getGarden().equals(harvest.getGarden())) {
                another(i, harvest, planting, "garden", harvest.getGarden(), planting.getGarden(), reporter);
            } else if (harvest.getSite().isPresent()
                    && planting.getSite().isPresent()
                    && !harvest.getSite().get().equals(planting.getSite().get())) {
                another(
                        i,
                        harvest,
                        planting,
                        "site",
                        harvest.getSite().get(),
                        planting.getSite().get(),
                        reporter);
            }
        }
    }

    private static void another(
            int i, Harvest harvest, Planting planting, String member, String own, String other, Reporter reporter) {
        reporter.in(HARVESTS, i);
        reporter.in(member);
        reporter.report(
                named(harvest).and("planting", planting.getId()).and("own", own).and("other", other), member);
        reporter.out();
        reporter.out();
    }

    /** A harvest before the last of the days on which its planting was sown or planted. */
    private static void early(Planted planted, Reporter reporter) {
        for (int i = 0; i < planted.harvests().size(); i++) {
            Planting planting = planted.of(i);
            if (planting == null) {
                continue;
            }
            LocalDate sown = planting.getSown().orElse(null);
            LocalDate out = planting.getPlanted().orElse(null);
            boolean isOut = out != null && (sown == null || !out.isBefore(sown));
            LocalDate begin = isOut ? out : sown;
            Harvest harvest = planted.harvests().get(i);
            if (begin != null && harvest.getOn().getLast().isBefore(begin)) {
                report(
                        i,
                        named(harvest)
                                .and("planting", planting.getId())
                                .and("step", isOut ? PlantingStep.PLANTED : PlantingStep.SOWN)
                                .and("day", begin),
                        "",
                        reporter);
            }
        }
    }

    private static void outside(Planted planted, Reporter reporter) {
        for (int i = 0; i < planted.harvests().size(); i++) {
            Planting planting = planted.of(i);
            if (planting == null) {
                continue;
            }
            Harvest harvest = planted.harvests().get(i);
            LocalDate first = planting.getFirstHarvest().orElse(null);
            LocalDate last = planting.getLastHarvest().orElse(null);
            if (first != null && harvest.getOn().getLast().isBefore(first)) {
                Facts facts = named(harvest).and("planting", planting.getId()).and("day", first);
                report(i, facts, "before", reporter);
            } else if (last != null && harvest.getOn().getFirst().isAfter(last)) {
                report(i, named(harvest).and("planting", planting.getId()).and("day", last), "", reporter);
            }
        }
    }

    private static void report(int i, Facts facts, String variant, Reporter reporter) {
        reporter.in(HARVESTS, i);
        reporter.in("on");
        reporter.report(facts, variant);
        reporter.out();
        reporter.out();
    }

    private static void future(Production production, Reporter reporter) {
        List<Harvest> harvests = production.getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            if (harvests.get(i).getOn().getFirst().isAfter(reporter.asOf())) {
                report(i, named(harvests.get(i)).and("asOf", reporter.asOf()), "", reporter);
            }
        }
        WorkRules.future(production, reporter);
    }

    private static void twice(Production production, Reporter reporter) {
        List<Harvest> harvests = production.getHarvests();
        Map<Entry, Integer> known = null;
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            if (harvest.getPlanting().isEmpty() || !Numbers.isPositive(harvest.getQuantity())) {
                continue;
            }
            known = known == null ? new HashMap<>() : known;
            Entry entry = new Entry(
                    harvest.getPlanting().get(),
                    harvest.getOn(),
                    harvest.getUnit(),
                    Numbers.plain(harvest.getQuantity()));
            Integer first = known.putIfAbsent(entry, i);
            if (first != null) {
                reporter.in(HARVESTS, i);
                reporter.report(named(harvest)
                        .and("quantity", entry.quantity())
                        .and("unit", harvest.getUnit())
                        .and("planting", entry.planting())
                        .and("harvest", harvest.getId())
                        .and("other", harvests.get(first).getId()));
                reporter.out();
            }
        }
    }

    private static void zero(Production production, Reporter reporter) {
        List<Harvest> harvests = production.getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            if (harvests.get(i).getQuantity().signum() == 0) {
                reporter.in(HARVESTS, i);
                reporter.in("quantity");
                reporter.report(named(harvests.get(i)));
                reporter.out();
                reporter.out();
            }
        }
        WorkRules.zero(production, reporter);
    }

    private static void unitWeight(Production production, Reporter reporter) {
        List<Harvest> harvests = production.getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            BigDecimal weight = Weights.ofUnit(harvest.getUnit());
            if (weight == null || harvest.getKgPerUnit().isEmpty()) {
                continue;
            }
            BigDecimal stated = harvest.getKgPerUnit().get();
            if (Numbers.isSound(stated) && stated.compareTo(weight) != 0) {
                reporter.in(HARVESTS, i);
                reporter.in("kgPerUnit");
                reporter.report(named(harvest)
                        .and("unit", harvest.getUnit())
                        .and("stated", stated)
                        .and("weight", weight));
                reporter.out();
                reporter.out();
            }
        }
    }

    /**
     * Units without a weight, or with one that comes from nowhere: once for each crop and unit, at the first harvest.
     */
    private static void weights(Production production, Reporter reporter, boolean known) {
        List<Harvest> harvests = production.getHarvests();
        Map<CropUnit, int[]> found = null;
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            boolean wanted = Weights.ofUnit(harvest.getUnit()) == null
                    && harvest.getKgPerUnit().isPresent() == known
                    && (!known || harvest.getKgSource().isEmpty());
            if (wanted) {
                found = found == null ? new LinkedHashMap<>() : found;
                int at = i;
                found.computeIfAbsent(new CropUnit(harvest.getCrop(), harvest.getUnit()), each -> new int[] {at, 0})[
                        1]++;
            }
        }
        if (found != null) {
            found.forEach((each, places) -> {
                reporter.in(HARVESTS, places[0]);
                reporter.report(
                        Facts.of("crop", each.crop()).and("unit", each.unit()).and("count", places[1]),
                        places[1] == 1 ? "one" : "");
                reporter.out();
            });
        }
    }
}
