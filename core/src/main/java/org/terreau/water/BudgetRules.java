package org.terreau.water;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.water.coefficient.CropQuantity;
import org.terreau.water.evapotranspiration.EvapotranspirationMethod;
import org.terreau.water.evapotranspiration.EvapotranspirationSummary;

/** What a budget does not reckon, and what it rests on. */
final class BudgetRules {

    private BudgetRules() {}

    static RuleBook<KnownBudget> book(RuleTexts texts) {
        return RuleBook.<KnownBudget>empty()
                .plus(
                        texts.rule("water.budget.unreckoned", "WAT-048", Severity.ERROR, Sources.HONEST),
                        BudgetRules::unreckoned)
                .plus(
                        texts.rule("water.budget.partial", "WAT-049", Severity.WARNING, Sources.HONEST),
                        BudgetRules::partial)
                .plus(
                        texts.rule("water.budget.not-asked", "WAT-050", Severity.INFO, Sources.HONEST),
                        BudgetRules::notAsked)
                .plus(
                        texts.rule("water.budget.rain-unknown", "WAT-051", Severity.WARNING, Sources.HONEST),
                        BudgetRules::rainUnknown)
                .plus(
                        texts.rule("water.budget.evapotranspiration-filled", "WAT-052", Severity.INFO, Sources.HONEST),
                        BudgetRules::filled)
                .plus(
                        texts.rule("water.budget.evapotranspiration-method", "WAT-053", Severity.INFO, Sources.MISSING),
                        BudgetRules::methods);
    }

    private static boolean isNotAsked(UnreckonedCause cause) {
        return cause == UnreckonedCause.NO_CROP || cause == UnreckonedCause.OUTSIDE_WEATHER;
    }

    private static Facts named(KnownBudget budget, Unreckoned each) {
        Facts facts = Facts.of("bed", budget.known().bedName(each.wateredBed()));
        return each.crop().isPresent()
                ? facts.and("crop", budget.known().cropName(each.crop().get()))
                : facts;
    }

    private static void report(Unreckoned each, Facts facts, String variant, Reporter reporter) {
        Told.of(reporter, KnownWater.BEDS, each.bed(), facts, variant);
    }

    private static String variant(UnreckonedCause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void unreckoned(KnownBudget budget, Reporter reporter) {
        for (Unreckoned each : budget.budget().unreckoned()) {
            if (each.cause().isPartial() || isNotAsked(each.cause())) {
                continue;
            }
            Facts facts = named(budget, each).and("cause", each.cause());
            if (each.cause() == UnreckonedCause.COEFFICIENTS_MISSING) {
                facts = facts.and("lacking", lacking(each.detail()));
            } else if (each.cause() == UnreckonedCause.IMPOSSIBLE_VALUE) {
                facts = facts.and("day", each.from().orElse(budget.budget().day(0)))
                        .and("what", StoppingValue.of(each.detail()));
            }
            report(each, facts, variant(each.cause()), reporter);
        }
    }

    /** The quantities that a detail ends with. */
    private static List<CropQuantity> lacking(String detail) {
        List<String> names =
                List.of(detail.substring(detail.lastIndexOf(':') + 1).strip().split(", ", -1));
        return Arrays.stream(CropQuantity.values())
                .filter(each -> names.contains(each.name()))
                .toList();
    }

    private static void partial(KnownBudget budget, Reporter reporter) {
        for (Unreckoned each : budget.budget().unreckoned()) {
            if (each.cause().isPartial()) {
                Facts facts = named(budget, each)
                        .and("cause", each.cause())
                        .and("day", each.from().orElse(budget.budget().day(0)));
                report(each, facts, variant(each.cause()), reporter);
            }
        }
    }

    private static void notAsked(KnownBudget budget, Reporter reporter) {
        for (Unreckoned each : budget.budget().unreckoned()) {
            if (isNotAsked(each.cause())) {
                report(
                        each,
                        named(budget, each),
                        each.cause() == UnreckonedCause.NO_CROP ? "" : variant(each.cause()),
                        reporter);
            }
        }
    }

    private static void rainUnknown(KnownBudget budget, Reporter reporter) {
        int days = budget.budget().unknownRainDays();
        if (days > 0) {
            reporter.report(Facts.of("days", days)
                    .and("all", budget.budget().weather().days())
                    .and("first", budget.budget().firstUnknownRainDay())
                    .and("station", budget.budget().weather().station().name()));
        }
    }

    private static void filled(KnownBudget budget, Reporter reporter) {
        int days = budget.budget().filledEvapotranspirationDays();
        if (days > 0) {
            reporter.report(Facts.of("days", days)
                    .and("all", budget.budget().weather().days())
                    .and("first", budget.budget().firstFilledDay())
                    .and("station", budget.budget().weather().station().name())
                    .and("most", GardenWeather.MOST_FILLED_DAYS));
        }
    }

    private static void methods(KnownBudget budget, Reporter reporter) {
        EvapotranspirationSummary summary = budget.budget().evapotranspiration().summary();
        List<Labelled> counts = new ArrayList<>();
        int weaker = 0;
        for (Map.Entry<EvapotranspirationMethod, Integer> each :
                summary.daysByMethod().entrySet()) {
            EvapotranspirationMethod method = each.getKey();
            int days = each.getValue();
            if (days == 0 || method == EvapotranspirationMethod.NONE) {
                continue;
            }
            weaker += method == EvapotranspirationMethod.PENMAN_MONTEITH ? 0 : days;
            counts.add(new Text(
                    method.label(Locale.FRENCH) + "\u00A0: " + days + (days == 1 ? " jour" : " jours"),
                    method.label(Locale.ENGLISH) + ": " + days + (days == 1 ? " day" : " days")));
        }
        if (weaker > 0) {
            reporter.report(Facts.of("counts", counts));
        }
    }
}
