package org.terreau.funding.execution;

import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.money.Rate;

/** The rules of this room, in the order in which a person would look. */
public final class ExecutionRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(ExecutionRules.class);
    private static final Rate BOUND = Rate.of(1, 10);
    private static final int DORMANT_YEARS = 2;
    private static final RuleBook<BudgetComparison> COMPARISONS = comparisons(BOUND);
    private static final RuleBook<GrantSettlement> SETTLEMENTS = AgreementRules.settlements(TEXTS);
    private static final RuleBook<Agreement> AGREEMENTS = AgreementRules.book(TEXTS);
    private static final RuleBook<DedicatedFund> FUNDS = DedicatedFundRules.book(TEXTS);
    private static final RuleBook<DedicatedFund> UNVERIFIED = unverified(DORMANT_YEARS);

    private ExecutionRules() {}

    /**
     * Returns the rules on a budget beside the one that it realises or revises. A variance over 10 % is to be
     * explained.
     *
     * <p>Findings are placed in the later budget.
     *
     * @return the book
     */
    public static RuleBook<BudgetComparison> comparisons() {
        return COMPARISONS;
    }

    /**
     * Returns the rules on a budget beside the one that it realises or revises.
     *
     * @param bound the share of the planned amount over which a variance is to be explained; exactly the bound is not
     * @return the book
     */
    public static RuleBook<BudgetComparison> comparisons(Rate bound) {
        return ComparisonRules.book(TEXTS, bound);
    }

    /**
     * Returns the rules on grants recomputed on the realised cost.
     *
     * @return the book
     */
    public static RuleBook<GrantSettlement> settlements() {
        return SETTLEMENTS;
    }

    /**
     * Returns the rules on agreements, their tranches, and what was left of them.
     *
     * @return the book
     */
    public static RuleBook<Agreement> agreements() {
        return AGREEMENTS;
    }

    /**
     * Returns the rules on dedicated funds over years.
     *
     * @return the book
     */
    public static RuleBook<DedicatedFund> dedicatedFunds() {
        return FUNDS;
    }

    /**
     * Returns the rules on dedicated funds that rest on memory alone: two years without movement. They are in no other
     * book.
     *
     * @return the book
     */
    public static RuleBook<DedicatedFund> unverified() {
        return UNVERIFIED;
    }

    /**
     * Returns the rules on dedicated funds that rest on memory alone.
     *
     * @param years how many full years without movement make a fund dormant; at least 1
     * @return the book
     */
    public static RuleBook<DedicatedFund> unverified(int years) {
        return DedicatedFundRules.unverified(TEXTS, Math.max(years, 1));
    }
}
