package org.terreau.funding.execution;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Reporter;
import org.terreau.funding.Amounts;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.Side;
import org.terreau.money.Money;
import org.terreau.value.Labelled;

/**
 * A budget beside the one that it realises or revises: line by line, by the heads of the compte rendu financier, and in
 * total, in euros and in percent (arrêté du 11 octobre 2006, PRMX0609605A, art. 2 and 3). Exact; immutable.
 *
 * <p>Lines are matched by side, by the codes from the chapter down to the line, and by funder. A line counts by its
 * declared amount, or by the sum of its lines when it declares none; one that stands in one of the budgets only counts
 * as nothing in the other. Two lines of one budget that cannot be told apart (rule BUD-007) count together.
 */
public final class BudgetComparison {

    /** Why two budgets cannot be compared. */
    public enum Obstacle implements Labelled {
        /** There is no second budget. */
        NOTHING_TO_COMPARE("aucun budget antérieur", "no earlier budget"),
        /** A code means something else on another form. */
        FORMS("ils ne sont pas sur le même formulaire", "they are on different forms"),
        /** Amounts in different currencies have no difference. */
        CURRENCIES("ils ne sont pas dans une seule monnaie", "they are not in one currency"),
        /** A sum or a difference is more than money can hold. */
        RANGE("leurs montants dépassent les limites du calcul exact", "their amounts go beyond exact calculation"),
        /** The budget revises itself, alone or by way of others. */
        CYCLE("ils se révisent l’un l’autre", "they revise each other");

        private final String french;
        private final String english;

        Obstacle(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /**
     * A line in both budgets, or in one of them.
     *
     * @param side on which side it stands
     * @param path the codes from its chapter down to itself
     * @param label its label, where one of the budgets prints one; the later budget's if both do
     * @param funder the funder that it names
     * @param variance its amounts and what lies between them
     */
    public record Row(
            Side side, List<String> path, Optional<String> label, Optional<String> funder, Variance variance) {

        /** Copies the path. */
        public Row {
            path = List.copyOf(path);
        }

        /**
         * Returns the code of the line.
         *
         * @return the last of the path
         */
        public String account() {
            return path.get(path.size() - 1);
        }

        /**
         * Tells how deep the line stands.
         *
         * @return 0 for a chapter
         */
        public int depth() {
            return path.size() - 1;
        }
    }

    /**
     * A head of the compte rendu financier.
     *
     * @param head the head
     * @param variance its amounts and what lies between them
     */
    public record HeadRow(CostHead head, Variance variance) {}

    private static final BudgetComparison NONE = new BudgetComparison(Obstacle.NOTHING_TO_COMPARE);

    private final @Nullable Obstacle obstacle;
    private final List<Row> rows;
    private final List<int[]> places;
    private final List<HeadRow> heads;
    private final List<Variance> totals;

    private BudgetComparison(Obstacle obstacle) {
        this.obstacle = obstacle;
        this.rows = List.of();
        this.places = List.of();
        this.heads = List.of();
        this.totals = List.of();
    }

    private BudgetComparison(List<Row> rows, List<int[]> places, List<HeadRow> heads, List<Variance> totals) {
        this.obstacle = null;
        this.rows = List.copyOf(rows);
        this.places = List.copyOf(places);
        this.heads = List.copyOf(heads);
        this.totals = List.copyOf(totals);
    }

    /**
     * Compares two budgets.
     *
     * @param planned the earlier budget: a forecast, or a revision of one
     * @param realised the later budget: a revision, or what was realised
     * @return the comparison; without rows and with an obstacle when they are on different forms, are not in one
     *     currency, or go beyond what money can hold
     */
    public static BudgetComparison of(Budget planned, Budget realised) {
        if (Amounts.isTooDeep(planned) || Amounts.isTooDeep(realised)) {
            return new BudgetComparison(Obstacle.RANGE);
        }
        if (!planned.getForm().equals(realised.getForm())) {
            return new BudgetComparison(Obstacle.FORMS);
        }
        Currency before = currency(planned);
        Currency after = currency(realised);
        Currency currency = before == null ? after : before;
        boolean isOne = Amounts.isOneCurrency(planned)
                && Amounts.isOneCurrency(realised)
                && (after == null || after.equals(currency));
        if (!isOne) {
            return new BudgetComparison(Obstacle.CURRENCIES);
        }
        return compare(planned, realised, currency == null ? Money.ZERO.getCurrency() : currency);
    }

    /**
     * Returns the comparison of a budget that revises no other.
     *
     * @return a comparison without rows
     */
    public static BudgetComparison none() {
        return NONE;
    }

    static BudgetComparison cycle() {
        return new BudgetComparison(Obstacle.CYCLE);
    }

    private static @Nullable Currency currency(Budget budget) {
        Currency found = Amounts.first(budget.getExpenses());
        return found == null ? Amounts.first(budget.getIncome()) : found;
    }

    private static BudgetComparison compare(Budget planned, Budget realised, Currency currency) {
        Optional<BudgetBalance> before = BudgetBalance.of(planned);
        Optional<BudgetBalance> after = BudgetBalance.of(realised);
        if (before.isEmpty() || after.isEmpty()) {
            return new BudgetComparison(Obstacle.RANGE);
        }
        ComparedLines lines = new ComparedLines(currency);
        lines.lay(planned, false);
        lines.lay(realised, true);
        List<Variance> totals = new ArrayList<>();
        List<HeadRow> heads = new ArrayList<>();
        boolean exists = lines.read()
                && add(
                        totals,
                        in(currency, before.get().getExpenses()),
                        after.get().getExpenses(),
                        currency)
                && add(
                        totals,
                        in(currency, before.get().getIncome()),
                        after.get().getIncome(),
                        currency)
                && add(
                        totals,
                        in(currency, before.get().getUsesInKind()),
                        after.get().getUsesInKind(),
                        currency)
                && add(
                        totals,
                        in(currency, before.get().getContributionsInKind()),
                        after.get().getContributionsInKind(),
                        currency)
                && addHeads(heads, CostHeads.of(planned, currency), CostHeads.of(realised, currency), currency);
        return exists
                ? new BudgetComparison(lines.rows(), lines.places(), heads, totals)
                : new BudgetComparison(Obstacle.RANGE);
    }

    /** A budget without any amount is summed up as no euros, whatever the currency of the other. */
    private static Money in(Currency currency, Money amount) {
        return Money.ofMinor(amount.getMinorUnits(), currency);
    }

    private static boolean add(List<Variance> to, Money planned, Money realised, Currency currency) {
        Optional<Variance> variance = Variance.of(planned, in(currency, realised));
        variance.ifPresent(to::add);
        return variance.isPresent();
    }

    private static boolean addHeads(
            List<HeadRow> to, Map<CostHead, Long> planned, Map<CostHead, Long> realised, Currency currency) {
        for (CostHead head : CostHead.values()) {
            Optional<Variance> variance = Variance.of(
                    Money.ofMinor(planned.getOrDefault(head, 0L), currency),
                    Money.ofMinor(realised.getOrDefault(head, 0L), currency));
            variance.ifPresent(found -> to.add(new HeadRow(head, found)));
        }
        return to.size() == CostHead.values().length;
    }

    /**
     * Says why there is nothing to see.
     *
     * @return the obstacle; empty when the budgets were compared
     */
    public Optional<Obstacle> getObstacle() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * Returns the lines.
     *
     * @return charges, then produits; each line before those below it, in the order of the earlier budget, then those
     *     that only the later one has
     */
    public List<Row> getRows() {
        return rows;
    }

    /**
     * Returns the charges without 86 by the heads of the compte rendu financier.
     *
     * @return every head in order; empty when there is an obstacle
     */
    public List<HeadRow> getHeads() {
        return heads;
    }

    /**
     * Returns the total of the charges without 86.
     *
     * @return it; empty when there is an obstacle
     */
    public Optional<Variance> getExpenses() {
        return total(0);
    }

    /**
     * Returns the total of the produits without 87.
     *
     * @return it; empty when there is an obstacle
     */
    public Optional<Variance> getIncome() {
        return total(1);
    }

    /**
     * Returns the total of 86.
     *
     * @return it; empty when there is an obstacle
     */
    public Optional<Variance> getUsesInKind() {
        return total(2);
    }

    /**
     * Returns the total of 87.
     *
     * @return it; empty when there is an obstacle
     */
    public Optional<Variance> getContributionsInKind() {
        return total(3);
    }

    private Optional<Variance> total(int index) {
        return totals.isEmpty() ? Optional.empty() : Optional.of(totals.get(index));
    }

    /** Steps to a row in the later budget: to its line, or to the one above it that stands there. */
    int enter(int row, Reporter reporter) {
        int[] place = places.get(row);
        String member = rows.get(row).side() == Side.EXPENSE ? "expenses" : "income";
        for (int i = 0; i < place.length; i++) {
            reporter.in(i == 0 ? member : "lines", place[i]);
        }
        return place.length;
    }

    @Override
    public String toString() {
        return obstacle == null ? getExpenses() + ", " + rows.size() + " lines" : obstacle.toString();
    }
}
