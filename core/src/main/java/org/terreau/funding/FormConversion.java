package org.terreau.funding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.terreau.funding.LineChange.Kind;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.Labelled;

/**
 * A budget carried over from its form to another form or chart, and what became of each line that did not stay as it
 * was. Lines are carried by what they mean, never by their code: 870 is volunteering on the State's forms and gifts in
 * kind in the chart of 2018.
 *
 * <pre>{@code
 * FormConversion conversion = FormConversion.of(budget, "PCA_2018", Forms.standard());
 * conversion.getRefusal().ifPresent(refusal -> System.err.println(refusal.label(locale)));
 * conversion.getBudget().ifPresent(converted -> write(converted));
 * conversion.getChanges().forEach(change -> System.out.println(change.text(locale)));
 * boolean whole = conversion.isWhole();                                   // nothing was left behind
 * Findings findings = FundingRules.conversions().check(conversion, asOf); // codes that a careless copy would confuse
 * }</pre>
 *
 * <p>No amount is lost in silence: for each side, in cash and in kind, what the lines add up to is what they add up to
 * on the other form plus what {@link #notCarried()} lists. Declared subtotals and totals are lowered by what left them.
 * All else about the budget stays as it is. A budget on no form is read by the chart in force when its year opens.
 */
public final class FormConversion {

    /** Why a budget could not be converted at all. */
    public enum Refusal implements Labelled {
        /** The form that the budget is on is not known (rule BUD-022). */
        UNKNOWN_FORM("le formulaire du budget n’est pas connu", "the form of the budget is not known"),
        /** The form that it should be carried to is not known. */
        UNKNOWN_TARGET("le formulaire d’arrivée n’est pas connu", "the form to convert to is not known"),
        /** Its amounts are in several currencies or too large (rules BUD-020 and BUD-013). */
        NOT_ADDABLE(
                "les montants ne peuvent être additionnés\u00A0: plusieurs monnaies, ou sommes trop grandes",
                "the amounts cannot be added: several currencies, or sums too large");

        private final String french;
        private final String english;

        Refusal(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    private final Budget source;
    private final String target;
    private final Optional<Form> form;
    private final Optional<Budget> budget;
    private final Optional<Refusal> refusal;
    private final List<LineChange> changes;

    private FormConversion(
            Budget source,
            String target,
            Optional<Form> form,
            Optional<Budget> budget,
            Optional<Refusal> refusal,
            List<LineChange> changes) {
        this.source = source;
        this.target = target;
        this.form = form;
        this.budget = budget;
        this.refusal = refusal;
        this.changes = Collections.unmodifiableList(changes);
    }

    /**
     * Converts a budget.
     *
     * @param budget any budget
     * @param target the id of the form or chart to carry it to
     * @param forms the forms that both ids refer to
     * @return the conversion; refused when a form is not known or the amounts cannot be added
     */
    public static FormConversion of(Budget budget, String target, Forms forms) {
        Optional<Form> from = forms.find(budget.getForm());
        Optional<Form> onto = forms.find(target);
        if (from.isEmpty() || onto.isEmpty()) {
            return refused(budget, target, onto, from.isEmpty() ? Refusal.UNKNOWN_FORM : Refusal.UNKNOWN_TARGET);
        }
        if (from.get().getId().equals(target)) {
            return new FormConversion(budget, target, onto, Optional.of(budget), Optional.empty(), List.of());
        }
        if (!isAddable(budget)) {
            return refused(budget, target, onto, Refusal.NOT_ADDABLE);
        }
        return convert(budget, from.get(), onto.get(), forms);
    }

    private static FormConversion refused(Budget budget, String target, Optional<Form> onto, Refusal refusal) {
        return new FormConversion(budget, target, onto, Optional.empty(), Optional.of(refusal), List.of());
    }

    private static boolean isAddable(Budget budget) {
        return Amounts.isOneCurrency(budget)
                && Amounts.isSmall(budget.getExpenses())
                && Amounts.isSmall(budget.getIncome());
    }

    private static FormConversion convert(Budget budget, Form from, Form onto, Forms forms) {
        Optional<Form> books = budget.getPeriod().flatMap(period -> forms.chartOn(period.getFirst()));
        List<Form> charts = forms.charts();
        boolean isFree = onto.getAccounts().isEmpty();
        Form numbers = isFree && !charts.isEmpty() ? books.orElse(charts.get(charts.size() - 1)) : onto;
        CodeMeanings source = new CodeMeanings(from, forms, books);
        CodeMeanings said = new CodeMeanings(numbers, forms, books);
        Currency currency = Amounts.currency(budget);
        ConvertedSide expenses = new ConvertedSide(from, source, numbers, said, isFree, currency);
        ConvertedSide income = new ConvertedSide(from, source, numbers, said, isFree, currency);
        expenses.carry(budget.getExpenses(), "expenses");
        income.carry(budget.getIncome(), "income");
        Budget converted = budget.toBuilder()
                .form(onto.getId())
                .expenses(expenses.lines())
                .income(income.lines())
                .declaredTotals(budget.getDeclaredTotals().map(totals -> lowered(totals, expenses, income)))
                .build();
        List<LineChange> changes = new ArrayList<>(expenses.changes());
        changes.addAll(income.changes());
        return new FormConversion(
                budget, onto.getId(), Optional.of(onto), Optional.of(converted), Optional.empty(), changes);
    }

    /** Printed totals less what is not in them any more. */
    private static DeclaredTotals lowered(DeclaredTotals totals, ConvertedSide expenses, ConvertedSide income) {
        UnaryOperator<Money> lessExpenses = total -> less(total, expenses.lost(false));
        UnaryOperator<Money> lessIncome = total -> less(total, income.lost(false));
        UnaryOperator<Money> lessUses = total -> less(total, expenses.lost(true));
        UnaryOperator<Money> lessContributions = total -> less(total, income.lost(true));
        return totals.toBuilder()
                .expenses(totals.getExpenses().map(lessExpenses))
                .income(totals.getIncome().map(lessIncome))
                .expensesWithInKind(
                        totals.getExpensesWithInKind().map(lessExpenses).map(lessUses))
                .incomeWithInKind(totals.getIncomeWithInKind().map(lessIncome).map(lessContributions))
                .build();
    }

    /** A total less an amount; the total itself where that cannot be said. */
    private static Money less(Money total, Money amount) {
        long rest = total.getCurrency().equals(amount.getCurrency())
                ? MinorUnits.subtract(total.getMinorUnits(), amount.getMinorUnits())
                : MinorUnits.NONE;
        return rest == MinorUnits.NONE ? total : Money.ofMinor(rest, total.getCurrency());
    }

    /**
     * Returns the budget that was converted.
     *
     * @return it, as it was
     */
    public Budget getSource() {
        return source;
    }

    /**
     * Returns the form that was asked for.
     *
     * @return its id, known or not
     */
    public String getTarget() {
        return target;
    }

    /**
     * Returns the form that the budget was carried to.
     *
     * @return it; empty when it is not known
     */
    public Optional<Form> getForm() {
        return form;
    }

    /**
     * Returns the budget on the other form.
     *
     * @return it; the same budget when it is on that form already; empty when the conversion was refused
     */
    public Optional<Budget> getBudget() {
        return budget;
    }

    /**
     * Returns why nothing was converted.
     *
     * @return the reason; empty when there is a budget
     */
    public Optional<Refusal> getRefusal() {
        return refusal;
    }

    /**
     * Returns what became of the lines that did not stay as they were.
     *
     * @return in the order of the budget: expenses, then income
     */
    public List<LineChange> getChanges() {
        return changes;
    }

    /**
     * Returns the lines whose amounts are not in the new budget. A line left blank is none: nothing is lost with it.
     *
     * @return those of the changes, in order
     */
    public List<LineChange> notCarried() {
        return of(Kind.NOT_CARRIED);
    }

    /**
     * Returns the lines that count in a wider line, or that became one with others.
     *
     * @return those of the changes, in order
     */
    public List<LineChange> merged() {
        return of(Kind.MERGED);
    }

    /**
     * Returns the lines that have another code and are otherwise the same.
     *
     * @return those of the changes, in order
     */
    public List<LineChange> renamed() {
        return of(Kind.RENAMED);
    }

    private List<LineChange> of(Kind kind) {
        return changes.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Tells whether everything came over.
     *
     * @return true when there is a budget and no amount other than zero was left behind
     */
    public boolean isWhole() {
        return budget.isPresent()
                && notCarried().stream().flatMap(each -> each.amount().stream()).allMatch(Money::isZero);
    }
}
