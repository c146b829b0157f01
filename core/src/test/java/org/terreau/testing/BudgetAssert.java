package org.terreau.testing;

import java.util.Optional;
import org.terreau.finding.RuleBook;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.Form;
import org.terreau.funding.Forms;
import org.terreau.funding.FundingRules;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** Assertions on a budget; judged by {@link FundingRules#budgets()}. */
public final class BudgetAssert extends JudgedAssert<BudgetAssert, Budget> {

    private Forms forms = Forms.standard();

    BudgetAssert(Budget actual) {
        super(actual, BudgetAssert.class);
    }

    /**
     * Judges with forms of one's own.
     *
     * @param known the forms that the budget may name
     * @return this
     */
    public BudgetAssert with(Forms known) {
        forms = known;
        return this;
    }

    @Override
    RuleBook<Budget> usualBook() {
        return FundingRules.budgets(forms);
    }

    @Override
    Optional<DateRange> period() {
        return actual.getPeriod();
    }

    @Override
    String name() {
        return "The budget " + actual.getId();
    }

    private BudgetBalance balance() {
        isNotNull();
        Optional<BudgetBalance> balance = BudgetBalance.of(actual);
        if (balance.isEmpty()) {
            failWithMessage(
                    "%s",
                    name() + " has no sums to compare:"
                            + Told.list(check().filter(
                                            each -> each.getRule().getCode().equals("BUD-020")
                                                    || each.getRule().getCode().equals("BUD-013"))));
        }
        return balance.orElseThrow();
    }

    /**
     * Verifies that income equals expenses to the cent, in cash, and that what is given in kind (87) equals how it is
     * used (86).
     *
     * @return this; also when there is nothing in kind
     */
    public BudgetAssert balances() {
        return balancesInCash().balancesInKind();
    }

    /**
     * Verifies that income equals expenses to the cent, in cash.
     *
     * @return this
     */
    public BudgetAssert balancesInCash() {
        BudgetBalance sums = balance();
        return even("cash", sums.getExpenses(), sums.getIncome(), sums.getGap());
    }

    /**
     * Verifies that what is given in kind (87) equals how it is used (86), to the cent.
     *
     * @return this; also when there is nothing in kind
     */
    public BudgetAssert balancesInKind() {
        BudgetBalance sums = balance();
        return even("kind", sums.getUsesInKind(), sums.getContributionsInKind(), sums.getGapInKind());
    }

    private BudgetAssert even(String what, Money left, Money right, Money gap) {
        if (!gap.isZero()) {
            failWithMessage(
                    "%s",
                    name() + " should balance in " + what + ", but " + left + " stand on the left and " + right
                            + " on the right: the gap is " + gap
                            + Told.list(FundingRules.budgets(forms)
                                    .only("BUD-001", "BUD-002", "BUD-011")
                                    .check(actual, day())));
        }
        return this;
    }

    /**
     * Verifies the sum of the expenses in cash.
     *
     * @param amount the sum
     * @return this
     */
    public BudgetAssert hasExpenses(Money amount) {
        return sum("expenses", balance().getExpenses(), amount);
    }

    /**
     * Verifies the sum of the income in cash.
     *
     * @param amount the sum
     * @return this
     */
    public BudgetAssert hasIncome(Money amount) {
        return sum("income", balance().getIncome(), amount);
    }

    private BudgetAssert sum(String what, Money sum, Money wanted) {
        if (!sum.equals(wanted)) {
            failWithMessage("%s", name() + " should have " + what + " of " + wanted + ", but has " + sum);
        }
        return this;
    }

    /**
     * Verifies on which form it stands.
     *
     * @param form the id, such as {@code CERFA_12156_06}, or {@link Form#FREE}
     * @return this
     */
    public BudgetAssert isOnForm(String form) {
        isNotNull();
        if (!actual.getForm().equals(form)) {
            failWithMessage("%s", name() + " should stand on form " + form + ", but stands on " + actual.getForm());
        }
        return this;
    }
}
