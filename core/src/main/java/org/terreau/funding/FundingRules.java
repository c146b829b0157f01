package org.terreau.funding;

import java.math.BigDecimal;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** The rules of this room, in the order in which a person would look. */
public final class FundingRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(FundingRules.class);
    private static final RuleBook<FunderTable> TABLES = FunderRules.tables(TEXTS);
    private static final RuleBook<Budget> BUDGETS = budgets(Forms.standard());
    private static final RuleBook<FormConversion> CONVERSIONS = ChartRules.conversions(TEXTS);
    private static final RuleBook<Allocation> ALLOCATIONS =
            RuleBook.<Allocation>empty().plus(weightsRule(), FundingRules::weights);

    private FundingRules() {}

    /**
     * Returns the rules on budgets with the standard forms: those on the balance, on the lines, and on the table of
     * funders that stands beside them.
     *
     * @return the book
     */
    public static RuleBook<Budget> budgets() {
        return BUDGETS;
    }

    /**
     * Returns the rules on budgets with forms of one's own.
     *
     * @param forms the forms that budgets may refer to
     * @return the book
     */
    public static RuleBook<Budget> budgets(Forms forms) {
        AccountChanges changes = new AccountChanges(forms);
        ChartRules charts = ChartRules.of(forms, changes);
        return glances(forms, changes, charts).resolving(budget -> BudgetGlance.of(budget, forms, charts));
    }

    /** The rules on budgets that were glanced at. */
    static RuleBook<BudgetGlance> glances(Forms forms, AccountChanges changes, ChartRules charts) {
        return BalanceRules.book(TEXTS, forms)
                .plus(LineRules.book(TEXTS, forms, changes, charts))
                .plus(FunderRules.budgets(TEXTS))
                .plus(TABLES.part("funderTable", glance -> glance.budget.getFunderTable()));
    }

    /**
     * Returns the rules on tables of funders.
     *
     * @return the book
     */
    public static RuleBook<FunderTable> funderTables() {
        return TABLES;
    }

    /**
     * Returns the rules on budgets carried over to another form.
     *
     * @return the book
     */
    public static RuleBook<FormConversion> conversions() {
        return CONVERSIONS;
    }

    /**
     * Returns the rules on amounts to be shared out.
     *
     * @return the book
     */
    public static RuleBook<Allocation> allocations() {
        return ALLOCATIONS;
    }

    private static Rule weightsRule() {
        return TEXTS.rule("funding.allocation.weights", "ALC-005", Severity.ERROR, Sources.LARGEST_REMAINDER);
    }

    private static void weights(Allocation allocation, Reporter reporter) {
        boolean someNegative = false;
        boolean allZero = true;
        for (BigDecimal weight : allocation.getWeights()) {
            someNegative |= weight.signum() < 0;
            allZero &= weight.signum() == 0;
        }
        if (someNegative || allZero) {
            reporter.in("weights");
            reporter.report(Facts.of(
                    "weights", allocation.getWeights().stream().limit(20).toList()));
            reporter.out();
        }
    }
}
