package org.terreau.funding;

import java.math.BigInteger;
import java.util.List;
import org.terreau.money.Money;

/** The sums of a budget in one currency in the slow and obvious way, without limits. */
final class BudgetOracle {

    private BudgetOracle() {}

    /** What a line counts for: what it declares, or else what stands below it. */
    static BigInteger of(BudgetLine line) {
        return line.getAmount().map(BudgetOracle::of).orElseGet(() -> below(line));
    }

    static BigInteger of(Money amount) {
        return BigInteger.valueOf(amount.getMinorUnits());
    }

    static BigInteger below(BudgetLine line) {
        return line.getLines().stream().map(BudgetOracle::of).reduce(BigInteger.ZERO, BigInteger::add);
    }

    static BigInteger cash(List<BudgetLine> chapters) {
        return chapters.stream()
                .filter(each -> !isInKind(each))
                .map(BudgetOracle::of)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    static BigInteger inKind(List<BudgetLine> chapters) {
        return chapters.stream()
                .filter(BudgetOracle::isInKind)
                .map(BudgetOracle::of)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    static BigInteger gap(Budget budget) {
        return cash(budget.getIncome()).subtract(cash(budget.getExpenses()));
    }

    static BigInteger gapInKind(Budget budget) {
        return inKind(budget.getIncome()).subtract(inKind(budget.getExpenses()));
    }

    /** How many lines declare something else than what stands below them. */
    static long wrongSubtotals(List<BudgetLine> lines) {
        long wrong = 0;
        for (BudgetLine each : lines) {
            boolean declares = each.getAmount().isPresent() && !each.getLines().isEmpty();
            wrong += declares && !of(each).equals(below(each)) ? 1 : 0;
            wrong += wrongSubtotals(each.getLines());
        }
        return wrong;
    }

    /** All lines, at every level. */
    static int lines(List<BudgetLine> lines) {
        return lines.stream().mapToInt(each -> 1 + lines(each.getLines())).sum();
    }

    static boolean isInKind(BudgetLine line) {
        return line.getAccount().startsWith("86") || line.getAccount().startsWith("87");
    }
}
