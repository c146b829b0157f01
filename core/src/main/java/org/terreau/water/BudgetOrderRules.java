package org.terreau.water;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.value.TimeRange;
import org.terreau.water.drought.Grounds;
import org.terreau.water.drought.GroundsReason;
import org.terreau.water.drought.Permission;
import org.terreau.water.drought.PermissionDay;

/** What drought orders keep back, and where none is known. */
final class BudgetOrderRules {

    private static final double LEAST_LITRES = 1;
    private static final int LONGEST_TEXT = 200;

    private BudgetOrderRules() {}

    static RuleBook<KnownBudget> book(RuleTexts texts) {
        return RuleBook.<KnownBudget>empty()
                .plus(
                        texts.rule("water.budget.closed", "WAT-060", Severity.OBLIGATION, Sources.ORDER),
                        BudgetOrderRules::closed)
                .plus(
                        texts.rule("water.budget.held-back", "WAT-061", Severity.WARNING, Sources.ORDER),
                        BudgetOrderRules::heldBack)
                .plus(
                        texts.rule("water.budget.no-zone", "WAT-062", Severity.INFO, Sources.ORDER),
                        BudgetOrderRules::withoutZone);
    }

    /** Days from today on, on which an order forbids a source to a bed from midnight to midnight. */
    private static void closed(KnownBudget budget, Reporter reporter) {
        for (BedBudget each : budget.budget().beds()) {
            List<String> sources = each.ledger().irrigationSources();
            for (int line = 0; line < sources.size(); line++) {
                BitSet days = each.closed(line);
                if (!days.isEmpty()) {
                    Facts facts = Facts.of("bed", each.name())
                            .and("source", budget.known().sourceName(sources.get(line)))
                            .and("first", budget.budget().day(days.nextSetBit(0)))
                            .and("days", days.cardinality());
                    Told.of(reporter, KnownWater.BEDS, each.index(), facts, "");
                }
            }
        }
    }

    /** Days on which a source gives a bed less than it could: the first, how many, and the worst. */
    private record Held(WateringDecision first, int days, WateringDecision worst) {

        Held and(WateringDecision other) {
            return new Held(first, days + 1, other.heldBackL() > worst.heldBackL() ? other : worst);
        }
    }

    private static void heldBack(KnownBudget budget, Reporter reporter) {
        Map<Integer, Map<String, Held>> byBed = new TreeMap<>();
        DroughtCases orders = DroughtCases.of(budget.budget().gardens().water());
        for (WateringDecision each : budget.budget().decisions()) {
            if (each.heldBackL() >= LEAST_LITRES) {
                BedBudget bed = budget.budget().beds().get(each.bed());
                for (AdvisedWatering.Restriction restriction :
                        WateringAdvice.restrictions(budget.budget(), bed, each, orders)) {
                    byBed.computeIfAbsent(each.bed(), any -> new LinkedHashMap<>())
                            .compute(
                                    restriction.source(),
                                    (source, before) -> before == null ? new Held(each, 1, each) : before.and(each));
                }
            }
        }
        byBed.forEach((at, bySource) ->
                bySource.forEach((source, held) -> report(budget, orders, at, source, held, reporter)));
    }

    private static void report(
            KnownBudget budget, DroughtCases orders, int at, String source, Held held, Reporter reporter) {
        BedBudget bed = budget.budget().beds().get(at);
        PermissionDay permission =
                orders.ask(bed.bed(), source, budget.budget().day(held.worst().day()));
        Permission answer = AdvisedWatering.Restriction.of(source, permission).answer();
        Facts facts = Facts.of("bed", bed.name())
                .and("source", budget.known().sourceName(source))
                .and("first", budget.budget().day(held.first().day()))
                .and("days", held.days())
                .and("litres", Told.rounded(held.worst().heldBackL()))
                .and("worst", budget.budget().day(held.worst().day()))
                .and("text", because(permission));
        Told.of(reporter, KnownWater.BEDS, bed.index(), facts, answer == Permission.FORBIDDEN ? "forbidden" : "");
    }

    /** What stands against some hours of a day: texts word for word, and what is missing. */
    private static List<Labelled> because(PermissionDay permission) {
        List<Labelled> texts = new ArrayList<>();
        for (Grounds each : permission.grounds()) {
            List<TimeRange> free =
                    each.week().notForbidden().of(permission.day().getDayOfWeek());
            boolean binds = OrderDays.minutes(free).nextClearBit(0) < 24 * 60;
            if (!binds || each.reason() == GroundsReason.NOT_IN_FORCE) {
                continue;
            }
            String text = cut(each.text().replaceAll("\\s+", " ").strip());
            Labelled said = each.reason() == GroundsReason.TEXT
                    ? new Text("«\u00A0" + text + "\u00A0»", "“" + text + "”")
                    : new Text(each.reason().label(Locale.FRENCH), each.reason().label(Locale.ENGLISH));
            if (!texts.contains(said)) {
                texts.add(said);
            }
        }
        return texts;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, LONGEST_TEXT).strip() + "…";
    }

    private static void withoutZone(KnownBudget budget, Reporter reporter) {
        for (SourceBudget each : budget.budget().sources()) {
            WaterSource source = each.source().orElse(null);
            if (source != null && each.firstUnasked() >= 0) {
                Facts facts = Facts.of("source", KnownWater.name(source))
                        .and("first", budget.budget().day(each.firstUnasked()));
                Told.of(reporter, KnownWater.SOURCES, each.index(), facts, "");
            }
        }
    }
}
