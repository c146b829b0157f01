package org.terreau.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.terreau.finding.Findings;
import org.terreau.indicator.Measurement;
import org.terreau.json.JsonLibrary;
import org.terreau.json.ReportWriter;
import org.terreau.value.TimeRange;
import org.terreau.water.AdvisedWatering;
import org.terreau.water.BedBudget;
import org.terreau.water.SourceBudget;
import org.terreau.water.Unreckoned;
import org.terreau.water.WaterBudget;
import org.terreau.water.WaterShare;
import org.terreau.water.WateringDecision;
import org.terreau.water.WateringLoad;
import org.terreau.water.balance.LedgerState;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.drought.Grounds;
import org.terreau.water.drought.PermissionDay;
import org.terreau.water.evapotranspiration.EvapotranspirationSummary;

/** The water of a season for a program: members with stable names, units in the names. */
final class WaterTree {

    private final WaterAnswer answer;
    private final WaterBudget budget;

    WaterTree(WaterAnswer answer) {
        this.answer = answer;
        this.budget = answer.budget();
    }

    String text(String file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", file);
        tree.put("id", answer.dossier().getId());
        tree.put("asOf", answer.asOf().toString());
        tree.put("weather", weather());
        tree.put("evapotranspiration", evapotranspiration());
        tree.put("orders", orders());
        List<Object> advice = new ArrayList<>();
        answer.advice().forEach(each -> advice.add(advised(each)));
        tree.put("advice", advice);
        List<Object> decisions = new ArrayList<>();
        budget.decisions().forEach(each -> decisions.add(decision(each)));
        tree.put("decisions", decisions);
        List<Object> loads = new ArrayList<>();
        answer.loads().forEach(each -> loads.add(load(each)));
        tree.put("loads", loads);
        List<Object> beds = new ArrayList<>();
        budget.beds().forEach(each -> beds.add(bed(each)));
        tree.put("beds", beds);
        List<Object> sources = new ArrayList<>();
        budget.sources().forEach(each -> sources.add(source(each)));
        tree.put("sources", sources);
        tree.put("shares", shares());
        List<Object> unreckoned = new ArrayList<>();
        budget.unreckoned().forEach(each -> unreckoned.add(unreckoned(each)));
        tree.put("unreckoned", unreckoned);
        List<Object> indicators = new ArrayList<>();
        answer.measurements().forEach(each -> indicators.add(measured(each)));
        tree.put("indicators", indicators);
        answer.studies().addTo(tree);
        Findings all = answer.found()
                .and(answer.weather().findings())
                .and(answer.evapotranspirationFindings())
                .and(answer.orders().findings());
        return ReportWriter.of(JsonLibrary.present()).findings(tree, all, true);
    }

    private static Map<String, Object> measured(Measurement measurement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("indicator", measurement.getIndicator().getId());
        tree.put("unit", measurement.getIndicator().getUnit().label(Locale.ENGLISH));
        tree.put("status", measurement.getStatus().name());
        measurement.getValue().ifPresent(value -> tree.put("value", value));
        return tree;
    }

    private Map<String, Object> weather() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("station", budget.weather().station().id());
        tree.put("name", budget.weather().station().name());
        if (budget.weather().days() > 0) {
            tree.put("first", budget.weather().first().toString());
            tree.put("last", budget.weather().last().toString());
        }
        answer.observedTo().ifPresent(day -> tree.put("observedTo", day.toString()));
        List<Object> files = new ArrayList<>();
        for (WeatherFiles.Part each : answer.weather().parts()) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("form", each.form().name());
            part.put("files", each.files());
            part.put("forecast", each.forecast());
            part.put("used", each.isUsed());
            files.add(part);
        }
        tree.put("files", files);
        return tree;
    }

    private Map<String, Object> evapotranspiration() {
        Map<String, Object> tree = new LinkedHashMap<>();
        EvapotranspirationSummary summary = budget.evapotranspiration().summary();
        tree.put("totalMm", WaterTables.decimal(summary.totalMm()));
        Map<String, Object> methods = new LinkedHashMap<>();
        summary.daysByMethod().forEach((method, days) -> methods.put(method.name(), days));
        tree.put("daysByMethod", methods);
        Map<String, Object> substitutions = new LinkedHashMap<>();
        summary.daysBySubstitution().forEach((each, days) -> substitutions.put(each.name(), days));
        tree.put("daysBySubstitution", substitutions);
        tree.put("filledDays", budget.filledEvapotranspirationDays());
        tree.put("unknownDays", budget.unknownEvapotranspirationDays());
        tree.put("unknownRainDays", budget.unknownRainDays());
        return tree;
    }

    private Map<String, Object> orders() {
        Map<String, Object> tree = new LinkedHashMap<>();
        answer.orders().file().ifPresent(file -> tree.put("file", file));
        tree.put("zonesRead", answer.orders().read());
        tree.put("replaced", answer.orders().replaced());
        tree.put("added", answer.orders().added());
        tree.put("kept", answer.orders().kept());
        return tree;
    }

    private static Map<String, Object> advised(AdvisedWatering watering) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", watering.day().toString());
        tree.put("bed", watering.bed().bed().getId());
        tree.put("litres", WaterTables.decimal(watering.litres()));
        tree.put("wantedL", WaterTables.decimal(watering.decision().wantedL()));
        tree.put("lackingL", WaterTables.decimal(watering.lackingL()));
        tree.put("heldBackL", WaterTables.decimal(watering.heldBackL()));
        because(tree, watering.decision());
        List<Object> portions = new ArrayList<>();
        watering.portions().forEach(each -> portions.add(portion(each)));
        tree.put("portions", portions);
        List<Object> restrictions = new ArrayList<>();
        watering.restrictions().forEach(each -> restrictions.add(restriction(each)));
        tree.put("restrictions", restrictions);
        return tree;
    }

    private static void because(Map<String, Object> tree, WateringDecision decision) {
        tree.put("depletionMm", WaterTables.decimal(decision.depletionMm()));
        tree.put("readilyAvailableMm", WaterTables.decimal(decision.rawMm()));
        tree.put("expectedRainMm", WaterTables.decimal(decision.expectedRainMm()));
        decision.daysUntilStress().ifPresent(days -> tree.put("daysUntilStress", days));
    }

    private static Map<String, Object> portion(AdvisedWatering.Portion portion) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", portion.source());
        tree.put("litres", WaterTables.decimal(portion.litres()));
        tree.put("litresWithoutHour", WaterTables.decimal(portion.leftL()));
        tree.put("permission", portion.answer().name());
        List<Object> slots = new ArrayList<>();
        portion.hours().forEach(each -> {
            Map<String, Object> slot = new LinkedHashMap<>();
            slot.put("during", each.during().toString());
            slot.put("litres", WaterTables.decimal(each.litres()));
            slots.add(slot);
        });
        tree.put("slots", slots);
        permission(tree, portion.permission());
        return tree;
    }

    private static Map<String, Object> restriction(AdvisedWatering.Restriction restriction) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", restriction.source());
        tree.put("permission", restriction.answer().name());
        permission(tree, restriction.permission());
        return tree;
    }

    private static void permission(Map<String, Object> tree, PermissionDay permission) {
        tree.put("notForbidden", ranges(permission.notForbidden()));
        tree.put("forbidden", ranges(permission.forbidden()));
        tree.put("byGuide", permission.isByGuide());
        List<Object> grounds = new ArrayList<>();
        permission.grounds().forEach(each -> grounds.add(grounds(each)));
        tree.put("grounds", grounds);
    }

    private static List<String> ranges(List<TimeRange> ranges) {
        return ranges.stream().map(TimeRange::toString).toList();
    }

    private static Map<String, Object> grounds(Grounds grounds) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reason", grounds.reason().name());
        grounds.zone().ifPresent(zone -> tree.put("zone", zone.getId()));
        tree.put("text", grounds.text());
        return tree;
    }

    private Map<String, Object> decision(WateringDecision decision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", budget.day(decision.day()).toString());
        tree.put("bed", budget.beds().get(decision.bed()).bed().getId());
        tree.put("wantedL", WaterTables.decimal(decision.wantedL()));
        tree.put("givenL", WaterTables.decimal(decision.givenL()));
        tree.put("heldBackL", WaterTables.decimal(decision.heldBackL()));
        because(tree, decision);
        return tree;
    }

    private static Map<String, Object> load(WateringLoad load) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", load.day().toString());
        tree.put("group", load.group());
        tree.put("litres", WaterTables.decimal(load.litres()));
        tree.put("minutes", WaterTables.decimal(load.minutes()));
        tree.put("beds", load.beds());
        return tree;
    }

    private static Map<String, Object> bed(BedBudget bed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", bed.bed().getId());
        tree.put("name", bed.name());
        bed.bed().getGroup().ifPresent(group -> tree.put("group", group));
        bed.bed().getPlot().ifPresent(plot -> tree.put("plot", plot));
        tree.put("areaM2", WaterTables.decimal(bed.areaM2()));
        tree.put("first", bed.first().toString());
        tree.put("days", bed.ledger().days());
        tree.put("litres", WaterTables.decimal(bed.litres()));
        tree.put("litresPerM2", WaterTables.decimal(bed.litresPerM2()));
        tree.put("stressDays", bed.stressDays());
        tree.put("leastKs", WaterTables.decimal(bed.totals().leastKs()));
        share(tree, "rainShare", WaterSeasonPage.rainShare(bed));
        share(tree, "relativeYield", bed.relativeYield());
        tree.put("cropEvapotranspirationMm", WaterTables.decimal(bed.totals().cropEvapotranspirationMm()));
        tree.put("actualEvapotranspirationMm", WaterTables.decimal(bed.totals().actualEvapotranspirationMm()));
        tree.put("initialStoredMm", WaterTables.decimal(bed.totals().initialStoredMm()));
        tree.put("finalStoredMm", WaterTables.decimal(bed.totals().finalStoredMm()));
        tree.put("residualMm", WaterTables.decimal(bed.totals().residualMm()));
        Map<String, Object> totals = new LinkedHashMap<>();
        for (LedgerTerm each : LedgerTerm.values()) {
            totals.put(WaterTables.name(each), bySource(bed, each));
        }
        tree.put("totals", totals);
        tree.put("daily", daily(bed.ledger()));
        return tree;
    }

    private static Map<String, Object> bySource(BedBudget bed, LedgerTerm term) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("all", WaterTables.decimal(bed.totals().mm(term)));
        for (int source = 0; source < bed.ledger().sources(); source++) {
            double mm = bed.totals().mm(term, source);
            if (mm > 0) {
                tree.put(WaterTables.origin(bed.ledger(), source), WaterTables.decimal(mm));
            }
        }
        return tree;
    }

    /** The ledger by columns; terms that are zero on all days are left out. */
    private static Map<String, Object> daily(WaterLedger ledger) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (LedgerTerm each : LedgerTerm.values()) {
            double[] column = ledger.column(each);
            for (double mm : column) {
                if (mm > 0) {
                    tree.put(WaterTables.name(each), list(column));
                    break;
                }
            }
        }
        for (LedgerState each : List.of(LedgerState.DEPLETION, LedgerState.RAW, LedgerState.TAW, LedgerState.KS)) {
            tree.put(WaterTables.name(each), list(ledger.column(each)));
        }
        return tree;
    }

    private static List<Object> list(double... column) {
        List<Object> list = new ArrayList<>();
        for (double each : column) {
            list.add(WaterTables.decimal(each));
        }
        return list;
    }

    private static void share(Map<String, Object> tree, String name, OptionalDouble share) {
        if (share.isPresent()) {
            tree.put(name, WaterTables.decimal(share.getAsDouble()));
        }
    }

    private static Map<String, Object> source(SourceBudget source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", source.id());
        source.source().ifPresent(stated -> {
            tree.put("kind", stated.getKind().name());
            stated.getName().ifPresent(name -> tree.put("name", name));
            stated.getPricePerM3()
                    .ifPresent(price -> tree.put("currency", price.getCurrency().getCurrencyCode()));
        });
        tree.put("askedL", WaterTables.decimal(source.askedL()));
        tree.put("givenL", WaterTables.decimal(source.givenL()));
        tree.put("cost", WaterTables.decimal(source.cost()));
        if (WaterTables.hasTank(source)) {
            tree.put("spilledL", WaterTables.decimal(source.spilledL()));
            tree.put("beyondTankL", WaterTables.decimal(source.beyondTankL()));
        }
        share(tree, "volumetricReliability", source.volumetricReliability());
        share(tree, "timeReliability", source.timeReliability());
        return tree;
    }

    private Map<String, Object> shares() {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (WaterShare.By by : WaterShare.By.values()) {
            List<Object> list = new ArrayList<>();
            for (WaterShare each : WaterShare.of(budget, by)) {
                Map<String, Object> share = new LinkedHashMap<>();
                share.put("name", each.name());
                share.put("areaM2", WaterTables.decimal(each.areaM2()));
                share.put("litres", WaterTables.decimal(each.litres()));
                share.put("rainTankL", WaterTables.decimal(each.rainTankL()));
                share.put("cost", WaterTables.decimal(each.cost()));
                list.add(share);
            }
            tree.put("by" + by.name().charAt(0) + WaterTables.humps(by.name()).substring(1), list);
        }
        return tree;
    }

    private static Map<String, Object> unreckoned(Unreckoned unreckoned) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("bed", unreckoned.wateredBed());
        unreckoned.crop().ifPresent(crop -> tree.put("crop", crop));
        tree.put("cause", unreckoned.cause().name());
        tree.put("detail", unreckoned.detail());
        unreckoned.from().ifPresent(from -> tree.put("from", from.toString()));
        return tree;
    }
}
