package org.terreau.funding;

import java.util.Currency;
import java.util.Optional;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/**
 * The balance of a budget: both sides in cash, both sides in kind, and what lies between them. Exact; immutable.
 *
 * <p>A chapter counts by its declared amount, or by the sum of its lines when it declares none.
 */
public final class BudgetBalance {

    private final Currency currency;
    private final long expenses;
    private final long income;
    private final long usesInKind;
    private final long contributionsInKind;

    private BudgetBalance(Currency currency, long expenses, long income, long usesInKind, long contributionsInKind) {
        this.currency = currency;
        this.expenses = expenses;
        this.income = income;
        this.usesInKind = usesInKind;
        this.contributionsInKind = contributionsInKind;
    }

    /**
     * Balances a budget.
     *
     * @param budget any budget
     * @return the balance; empty when the amounts cannot be added, because they are in several currencies (rule
     *     BUD-020), sum up beyond what money can hold (rule BUD-013) or nest too deep (rule BUD-023)
     */
    public static Optional<BudgetBalance> of(Budget budget) {
        return BudgetSheet.of(budget).flatMap(BudgetSheet::balance);
    }

    static Optional<BudgetBalance> of(
            Currency currency, long expenses, long income, long usesInKind, long contributionsInKind) {
        boolean exists = MinorUnits.subtract(income, expenses) != MinorUnits.NONE
                && MinorUnits.add(expenses, usesInKind) != MinorUnits.NONE
                && MinorUnits.add(income, contributionsInKind) != MinorUnits.NONE
                && MinorUnits.subtract(contributionsInKind, usesInKind) != MinorUnits.NONE;
        return exists
                ? Optional.of(new BudgetBalance(currency, expenses, income, usesInKind, contributionsInKind))
                : Optional.empty();
    }

    /**
     * Sums up the lines below a line.
     *
     * @param line a chapter or another line with lines below it
     * @return the sum; empty when the amounts cannot be added, or nest deeper than {@link BudgetLine#MOST_LEVELS}
     */
    public static Optional<Money> subtotal(BudgetLine line) {
        if (Amounts.isDeeper(line.getLines(), BudgetLine.MOST_LEVELS)) {
            return Optional.empty();
        }
        Currency first = Amounts.first(line.getLines());
        Currency currency = first == null ? Money.ZERO.getCurrency() : first;
        long sum = Amounts.below(line, currency);
        return sum == MinorUnits.NONE ? Optional.empty() : Optional.of(Money.ofMinor(sum, currency));
    }

    /**
     * Returns the total of the charges without 86.
     *
     * @return the amount
     */
    public Money getExpenses() {
        return Money.ofMinor(expenses, currency);
    }

    /**
     * Returns the total of the produits without 87.
     *
     * @return the amount
     */
    public Money getIncome() {
        return Money.ofMinor(income, currency);
    }

    /**
     * Returns the total of 86.
     *
     * @return the amount
     */
    public Money getUsesInKind() {
        return Money.ofMinor(usesInKind, currency);
    }

    /**
     * Returns the total of 87.
     *
     * @return the amount
     */
    public Money getContributionsInKind() {
        return Money.ofMinor(contributionsInKind, currency);
    }

    /**
     * Returns what lies between the sides in cash.
     *
     * @return produits less charges: above zero for an excess of income
     */
    public Money getGap() {
        return Money.ofMinor(income - expenses, currency);
    }

    /**
     * Returns what lies between the sides in kind.
     *
     * @return 87 less 86
     */
    public Money getGapInKind() {
        return Money.ofMinor(contributionsInKind - usesInKind, currency);
    }

    /**
     * Tells whether cash balances to the cent, and contributions in kind balance to the cent apart from it.
     *
     * @return true when both do
     */
    public boolean isBalanced() {
        return income == expenses && usesInKind == contributionsInKind;
    }

    @Override
    public String toString() {
        return getExpenses() + " = " + getIncome() + "?";
    }
}
