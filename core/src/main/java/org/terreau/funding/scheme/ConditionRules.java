package org.terreau.funding.scheme;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/** The conditions of a scheme that no amount makes up for: who, what, where, when, and beside what. */
final class ConditionRules {

    private ConditionRules() {}

    static RuleBook<Application> book(RuleTexts texts, Source terms) {
        return RuleBook.<Application>empty()
                .plus(rule(texts, terms, "carrier", "FUN-024"), ConditionRules::carrier)
                .plus(rule(texts, terms, "nature", "FUN-028"), ConditionRules::nature)
                .plus(rule(texts, terms, "territory", "FUN-025"), ConditionRules::territory)
                .plus(rule(texts, terms, "no-rate", "FUN-029"), ConditionRules::withoutRate)
                .plus(rule(texts, terms, "minimum-cost", "FUN-015"), ConditionRules::minimumCost)
                .plus(rule(texts, terms, "dates", "FUN-026"), ConditionRules::dates)
                .plus(rule(texts, terms, "waiting-time", "FUN-014"), ConditionRules::waiting)
                .plus(rule(texts, terms, "stacking", "FUN-027"), ConditionRules::stacking);
    }

    private static Rule rule(RuleTexts texts, Source terms, String what, String code) {
        return texts.rule("funding.scheme." + what, code, Severity.ERROR, terms);
    }

    private static void carrier(Application application, Reporter reporter) {
        if (!Terms.isForCarrier(application)) {
            reporter.report(SchemeRules.facts(application)
                    .and("carrier", application.getCarrier().orElseThrow())
                    .and("wanted", application.getScheme().getCarriers()));
        }
    }

    private static void nature(Application application, Reporter reporter) {
        if (!Terms.isForNature(application)) {
            reporter.report(SchemeRules.facts(application)
                    .and("nature", application.getNature().orElseThrow())
                    .and("wanted", application.getScheme().getNatures()));
        }
    }

    private static void territory(Application application, Reporter reporter) {
        if (!Terms.isForPlace(application)) {
            reporter.report(SchemeRules.facts(application)
                    .and("territories", application.getTerritories())
                    .and("wanted", application.getScheme().getTerritories()));
        }
    }

    private static void withoutRate(Application application, Reporter reporter) {
        if (Terms.isWithoutRate(application)) {
            reporter.report(SchemeRules.facts(application));
        }
    }

    private static void minimumCost(Application application, Reporter reporter) {
        Optional<Money> least = application.getScheme().getMinEligibleCost();
        if (least.isEmpty() || !ApplicationAmounts.isCostKnown(application)) {
            return;
        }
        Currency currency = ApplicationAmounts.currency(application);
        long cost = ApplicationAmounts.eligibleCost(application, currency);
        long bound = MinorUnits.of(least.get(), currency);
        if (cost != MinorUnits.NONE && bound != MinorUnits.NONE && cost < bound) {
            Facts facts = SchemeRules.facts(application)
                    .and("cost", Money.ofMinor(cost, currency))
                    .and("min", least.get());
            long missing = MinorUnits.subtract(bound, cost);
            boolean far = missing == MinorUnits.NONE;
            reporter.report(far ? facts : facts.and("missing", Money.ofMinor(missing, currency)), far ? "far" : "");
        }
    }

    private static void dates(Application application, Reporter reporter) {
        Scheme scheme = application.getScheme();
        if (!Terms.isOpen(application)) {
            reporter.report(SchemeRules.facts(application)
                    .and("date", application.getRequestedOn().orElseThrow())
                    .and("open", scheme.getOpen().orElseThrow()));
        }
        if (!Terms.isInTime(application)) {
            reporter.report(
                    SchemeRules.facts(application)
                            .and("period", application.getPeriod().orElseThrow())
                            .and("wanted", scheme.getProjectPeriod().orElseThrow()),
                    "period");
        }
    }

    private static void waiting(Application application, Reporter reporter) {
        if (Terms.isRepeated(application)) {
            reporter.report(
                    SchemeRules.facts(application)
                            .and("previous", application.getPreviousRequest().orElseThrow()),
                    "once");
        } else if (Terms.isTooEarly(application)) {
            reporter.report(SchemeRules.facts(application)
                    .and("previous", application.getPreviousRequest().orElseThrow())
                    .and("request", application.getRequestedOn().orElseThrow())
                    .and(
                            "years",
                            application.getScheme().getYearsBetweenRequests().orElseThrow())
                    .and("date", Objects.requireNonNull(Terms.earliest(application))));
        }
    }

    private static void stacking(Application application, Reporter reporter) {
        String conflict = Terms.conflict(application);
        if (conflict != null) {
            reporter.report(SchemeRules.facts(application).and("other", conflict));
        }
        if (!Terms.isAccompanied(application)) {
            reporter.report(
                    SchemeRules.facts(application)
                            .and("wanted", application.getScheme().getOnlyWith()),
                    "alone");
        }
    }
}
