package org.terreau.funding;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/** Declared subtotals against the lines below them, with a guess at the slip that explains the gap. */
final class Subtotals {

    private Subtotals() {}

    static void check(Budget budget, Reporter reporter) {
        if (Amounts.isOneCurrency(budget)) {
            Currency currency = Amounts.currency(budget);
            check(budget.getExpenses(), "expenses", currency, reporter);
            check(budget.getIncome(), "income", currency, reporter);
        }
    }

    private static void check(List<BudgetLine> lines, String member, Currency currency, Reporter reporter) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            if (line.getLines().isEmpty()) {
                continue;
            }
            reporter.in(member, i);
            Optional<Money> declared = line.getAmount();
            if (declared.isPresent()) {
                compare(line, declared.get(), currency, reporter);
            }
            check(line.getLines(), "lines", currency, reporter);
            reporter.out();
        }
    }

    private static void compare(BudgetLine line, Money declared, Currency currency, Reporter reporter) {
        long sum = Amounts.below(line, currency);
        long gap = MinorUnits.subtract(sum, MinorUnits.of(declared, currency));
        if (sum == MinorUnits.NONE || MinorUnits.of(declared, currency) == MinorUnits.NONE || gap == 0) {
            return;
        }
        if (gap == MinorUnits.NONE) {
            reporter.report(
                    Facts.of("account", line.getAccount())
                            .and("declared", declared)
                            .and("sum", Money.ofMinor(sum, currency)),
                    "far");
            return;
        }
        Facts facts = Facts.of("account", line.getAccount())
                .and("declared", declared)
                .and("sum", Money.ofMinor(sum, currency))
                .and("gap", Money.ofMinor(gap, currency));
        for (BudgetLine each : line.getLines()) {
            long amount = Amounts.of(each, currency);
            long meant = MinorUnits.subtract(amount, gap);
            if (meant != MinorUnits.NONE && isTransposition(amount, meant)) {
                reporter.report(
                        facts.and("line", each.getLabel().orElse(each.getAccount()))
                                .and("typed", Money.ofMinor(amount, currency))
                                .and("meant", Money.ofMinor(meant, currency)),
                        "transposition");
                return;
            }
            if (amount == gap) {
                reporter.report(
                        facts.and("line", each.getLabel().orElse(each.getAccount()))
                                .and("typed", Money.ofMinor(amount, currency)),
                        "counted-twice");
                return;
            }
        }
        reporter.report(facts);
    }

    /** Whether two amounts differ by two neighbouring digits in the wrong order. */
    static boolean isTransposition(long typed, long meant) {
        if (typed <= 0 || meant <= 0 || (typed - meant) % 9 != 0 || typed == meant) {
            return false;
        }
        for (long power = 1; power <= typed / 10; power *= 10) {
            long low = typed / power % 10;
            long high = typed / power / 10 % 10;
            if (typed + (low - high) * 9 * power == meant) {
                return true;
            }
            if (power > Long.MAX_VALUE / 100) {
                return false;
            }
        }
        return false;
    }
}
