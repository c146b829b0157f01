package org.terreau.funding.execution;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.funding.Side;
import org.terreau.money.Rate;

/** Whether a realised or revised budget keeps to the one before it, line by line. */
final class ComparisonRules {

    private ComparisonRules() {}

    static RuleBook<BudgetComparison> book(RuleTexts texts, Rate bound) {
        Rule comparable = texts.rule("funding.variance.comparable", "VAR-006", Severity.WARNING, Sources.REPORT);
        Rule unplanned = texts.rule("funding.variance.unplanned-line", "VAR-003", Severity.WARNING, Sources.REPORT);
        Rule toExplain = texts.rule("funding.variance.to-explain", "VAR-002", Severity.WARNING, Sources.REPORT);
        Rule told = texts.rule("funding.variance.told", "VAR-001", Severity.INFO, Sources.REPORT);
        return RuleBook.<BudgetComparison>empty()
                .plus(comparable, ComparisonRules::comparable)
                .plus(unplanned, ComparisonRules::unplanned)
                .plus(toExplain, (comparison, reporter) -> toExplain(comparison, reporter, bound))
                .plus(told, ComparisonRules::told);
    }

    private static void comparable(BudgetComparison comparison, Reporter reporter) {
        Optional<BudgetComparison.Obstacle> obstacle = comparison.getObstacle();
        if (obstacle.isPresent() && obstacle.get() != BudgetComparison.Obstacle.NOTHING_TO_COMPARE) {
            reporter.in("revises");
            reporter.report(Facts.of("reason", obstacle.get()));
            reporter.out();
        }
    }

    private static void unplanned(BudgetComparison comparison, Reporter reporter) {
        List<BudgetComparison.Row> rows = comparison.getRows();
        for (int i = 0; i < rows.size(); i++) {
            Variance variance = rows.get(i).variance();
            if (variance.isUnplanned()) {
                report(comparison, i, facts(rows.get(i)).and("realised", variance.getRealised()), "", reporter);
            }
        }
    }

    private static void toExplain(BudgetComparison comparison, Reporter reporter, Rate bound) {
        List<BudgetComparison.Row> rows = comparison.getRows();
        for (int i = 0; i < rows.size(); i++) {
            Variance variance = rows.get(i).variance();
            if (variance.exceeds(bound)) {
                Facts facts = withDelta(facts(rows.get(i)), variance).and("bound", bound.toPercent(1));
                report(comparison, i, facts, "", reporter);
            }
        }
    }

    private static void told(BudgetComparison comparison, Reporter reporter) {
        List<BudgetComparison.Row> rows = comparison.getRows();
        for (int i = 0; i < rows.size(); i++) {
            Variance variance = rows.get(i).variance();
            if (!variance.getDelta().isZero()) {
                String variant = variance.isUnplanned() ? "unplanned" : "";
                report(comparison, i, withDelta(facts(rows.get(i)), variance), variant, reporter);
            }
        }
        total(comparison.getExpenses(), Side.EXPENSE, reporter);
        total(comparison.getIncome(), Side.INCOME, reporter);
    }

    private static void total(Optional<Variance> variance, Side side, Reporter reporter) {
        if (variance.isPresent() && !variance.get().getDelta().isZero()) {
            String variant = variance.get().isUnplanned() ? "total-unplanned" : "total";
            reporter.report(withDelta(Facts.of("side", side), variance.get()), variant);
        }
    }

    private static Facts facts(BudgetComparison.Row row) {
        return Facts.of("account", row.account())
                .and(
                        "line",
                        row.label().map(label -> row.account() + " " + label).orElse(row.account()));
    }

    /** Without a fact "percent" where nothing was planned. */
    private static Facts withDelta(Facts facts, Variance variance) {
        Facts more = facts.and("planned", variance.getPlanned())
                .and("realised", variance.getRealised())
                .and("delta", variance.getDelta());
        return variance.getPercent(1)
                .map(percent -> more.and("percent", percent))
                .orElse(more);
    }

    private static void report(BudgetComparison comparison, int row, Facts facts, String variant, Reporter reporter) {
        int depth = comparison.enter(row, reporter);
        reporter.report(facts, variant);
        for (int i = 0; i < depth; i++) {
            reporter.out();
        }
    }
}
