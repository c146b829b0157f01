package org.terreau.water.drought;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.value.TimeRange;

/**
 * The rules on restrictions: whether the orders are in force, their levels known, their texts understood, what they
 * oblige to; and whether a garden's hours keep to them. The day is that of the check.
 */
public final class DroughtRules {

    static final RuleTexts TEXTS = RuleTexts.beside(DroughtRules.class);

    private static final Source ORDER = Source.of("Code de l’environnement", "articles R. 211-66 et R. 211-67");
    private static final Source READING = Source.of("Terreau", "ce qui n’est pas compris n’est pas permis");

    private static final RuleBook<DroughtSituation> SITUATION = RuleBook.<DroughtSituation>empty()
            .plus(TEXTS.rule("water.drought.order-in-force", "DRO-001", Severity.WARNING, ORDER), DroughtRules::inForce)
            .plus(TEXTS.rule("water.drought.no-level", "DRO-002", Severity.WARNING, ORDER), DroughtRules::noLevel)
            .plus(
                    TEXTS.rule("water.drought.unknown-level", "DRO-003", Severity.WARNING, ORDER),
                    DroughtRules::unknownLevel)
            .plus(TEXTS.rule("water.drought.text", "DRO-004", Severity.WARNING, READING), DroughtRules::text)
            .plus(
                    TEXTS.rule("water.drought.zones-of-a-type", "DRO-005", Severity.WARNING, READING),
                    DroughtRules::several)
            .plus(
                    TEXTS.rule("water.drought.restricted", "DRO-006", Severity.OBLIGATION, ORDER),
                    DroughtRules::restricted)
            .plus(
                    TEXTS.rule("water.drought.municipal-order", "DRO-007", Severity.WARNING, READING),
                    DroughtRules::municipal);

    private static final RuleBook<PlannedWatering> PLAN = RuleBook.<PlannedWatering>empty()
            .plus(
                    TEXTS.rule("water.drought.forbidden-hours", "DRO-008", Severity.ERROR, ORDER),
                    (plan, reporter) -> hours(plan, Permission.FORBIDDEN, reporter))
            .plus(
                    TEXTS.rule("water.drought.unclear-hours", "DRO-009", Severity.WARNING, READING),
                    (plan, reporter) -> hours(plan, Permission.UNKNOWN, reporter));

    private DroughtRules() {}

    /**
     * Returns the rules on the zones of a place.
     *
     * @return the book
     */
    public static RuleBook<DroughtSituation> situation() {
        return SITUATION;
    }

    /**
     * Returns the rules on the hours in which a garden means to water.
     *
     * @return the book
     */
    public static RuleBook<PlannedWatering> plan() {
        return PLAN;
    }

    private static String name(DroughtZone zone) {
        return zone.getName().or(zone::getCode).orElse(zone.getId());
    }

    private static boolean isOver(DroughtZone zone, LocalDate day) {
        Optional<LocalDate> last = zone.getOrder().flatMap(DroughtOrder::getLastDay);
        return last.isPresent() && last.get().isBefore(day);
    }

    private static boolean isAhead(DroughtZone zone, LocalDate day) {
        Optional<LocalDate> first = zone.getOrder().flatMap(DroughtOrder::getFirstDay);
        return first.isPresent() && first.get().isAfter(day);
    }

    private static boolean isInForce(DroughtZone zone, LocalDate day) {
        return !isOver(zone, day) && !isAhead(zone, day);
    }

    private static void inForce(DroughtSituation situation, Reporter reporter) {
        for (int i = 0; i < situation.zones().size(); i++) {
            DroughtZone zone = situation.zones().get(i);
            Optional<DroughtOrder> order = zone.getOrder();
            reporter.in("droughtZones", i);
            reporter.in("order");
            if (isOver(zone, reporter.asOf())) {
                Facts facts = Facts.of("zone", name(zone));
                reporter.report(
                        facts.and("day", order.flatMap(DroughtOrder::getLastDay).orElse(LocalDate.EPOCH)));
            } else if (isAhead(zone, reporter.asOf())) {
                Facts facts = Facts.of("zone", name(zone));
                reporter.report(
                        facts.and(
                                "day", order.flatMap(DroughtOrder::getFirstDay).orElse(LocalDate.EPOCH)),
                        "ahead");
            } else if (order.flatMap(DroughtOrder::getFirstDay).isEmpty()) {
                reporter.report(Facts.of("zone", name(zone)), "dates");
            }
            reporter.out();
            reporter.out();
        }
    }

    private static void noLevel(DroughtSituation situation, Reporter reporter) {
        for (int i = 0; i < situation.zones().size(); i++) {
            DroughtZone zone = situation.zones().get(i);
            if (zone.getLevel().isEmpty()) {
                reporter.in("droughtZones", i);
                reporter.report(Facts.of("zone", name(zone)));
                reporter.out();
            }
        }
    }

    private static void unknownLevel(DroughtSituation situation, Reporter reporter) {
        for (int i = 0; i < situation.zones().size(); i++) {
            DroughtZone zone = situation.zones().get(i);
            if (zone.getLevel().isPresent() && situation.levels().of(zone).isEmpty()) {
                reporter.in("droughtZones", i);
                reporter.in("level");
                reporter.report(Facts.of("zone", name(zone))
                        .and("level", zone.getLevel().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void text(DroughtSituation situation, Reporter reporter) {
        for (int i = 0; i < situation.zones().size(); i++) {
            List<WaterUsage> usages = situation.zones().get(i).getUsages();
            for (int k = 0; k < usages.size(); k++) {
                Set<GardenUse> uses = UsageNames.uses(usages.get(k).getName());
                if (!uses.contains(GardenUse.CROP)
                        && GeneralNames.read(usages.get(k)).isPresent()) {
                    text(usages.get(k), i, k, reporter);
                }
            }
        }
    }

    private static void text(WaterUsage usage, int zone, int index, Reporter reporter) {
        Interpretation read = UsageInterpretation.of(usage);
        if (read.isUnderstood()) {
            return;
        }
        reporter.in("zones", zone);
        reporter.in("usages", index);
        reporter.in("description");
        if (read.unclear().isEmpty()) {
            reporter.report(Facts.of("usage", usage.getName()), "none");
        } else {
            Unclear first = read.unclear().get(0);
            reporter.report(
                    Facts.of("usage", usage.getName()).and("part", first.part()).and("reason", first.reason()));
        }
        reporter.out();
        reporter.out();
        reporter.out();
    }

    private static void several(DroughtSituation situation, Reporter reporter) {
        Map<ZoneType, DroughtZone> seen = new EnumMap<>(ZoneType.class);
        for (int i = 0; i < situation.zones().size(); i++) {
            DroughtZone zone = situation.zones().get(i);
            if (zone.getType().isEmpty() || !isInForce(zone, reporter.asOf())) {
                continue;
            }
            DroughtZone before = seen.putIfAbsent(zone.getType().get(), zone);
            if (before != null) {
                reporter.in("droughtZones", i);
                reporter.report(Facts.of("zone", name(zone))
                        .and("other", name(before))
                        .and("type", zone.getType().get()));
                reporter.out();
            }
        }
    }

    private static void restricted(DroughtSituation situation, Reporter reporter) {
        for (int i = 0; i < situation.zones().size(); i++) {
            DroughtZone zone = situation.zones().get(i);
            Optional<DroughtLevel> level = situation.levels().of(zone);
            if (level.isPresent()
                    && level.get().getRank() >= DroughtLevels.RESTRICTING
                    && isInForce(zone, reporter.asOf())) {
                reporter.in("droughtZones", i);
                reporter.in("level");
                reporter.report(
                        Facts.of("zone", name(zone)).and("level", level.get().getFrench()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void municipal(DroughtSituation situation, Reporter reporter) {
        for (int i = 0; i < situation.zones().size(); i++) {
            DroughtZone zone = situation.zones().get(i);
            if (zone.getMunicipalOrder().isPresent()) {
                reporter.in("droughtZones", i);
                reporter.in("municipalOrder");
                reporter.report(Facts.of("zone", name(zone))
                        .and("order", zone.getMunicipalOrder().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void hours(PlannedWatering plan, Permission answer, Reporter reporter) {
        if (plan.hours().isEmpty()) {
            return;
        }
        PermissionDay day = WateringPermission.standard().on(plan.watering(), plan.zones(), reporter.asOf());
        for (int i = 0; i < plan.hours().size(); i++) {
            TimeRange each = plan.hours().get(i);
            if (day.during(each) == answer) {
                reporter.in("hours", i);
                Facts facts = Facts.of("hours", each.toString())
                        .and("source", plan.watering().source())
                        .and("day", reporter.asOf());
                List<String> free =
                        day.notForbidden().stream().map(TimeRange::toString).toList();
                if (free.isEmpty()) {
                    reporter.report(facts, "none");
                } else {
                    reporter.report(facts.and("free", free));
                }
                reporter.out();
            }
        }
    }
}
