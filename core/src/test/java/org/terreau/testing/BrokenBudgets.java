package org.terreau.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.DeclaredTotals;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.RoundingPolicy;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.DateRange;

/** Each rule on budgets with the edit that breaks it, and what a sound budget must be like for the edit to do that. */
final class BrokenBudgets {

    private static final Currency FRANCS = Currency.getInstance("CHF");
    private static final Money FIFTY_CENTS = Money.ofMinor(50);
    private static final String CHAPTER_OF_REST = "68";

    /** Which chapter of the expenses, or which row of the table, an edit falls on. */
    private interface Edit {
        Budget apply(Budget sound, int pick);
    }

    private record Breach(Predicate<Budget> fits, UnaryOperator<Budget> prepare, Edit edit) {}

    private final Map<String, Breach> breaches = new TreeMap<>();

    private BrokenBudgets() {
        sums();
        lines();
        totals();
        tables();
    }

    static Arbitrary<Broken<Budget>> budgets() {
        List<Arbitrary<Broken<Budget>>> all = new ArrayList<>();
        new BrokenBudgets()
                .breaches.forEach((code, breach) -> all.add(Combinators.combine(
                                SoundBudgets.budgets().filter(breach.fits),
                                Arbitraries.integers().between(0, 20))
                        .as((budget, pick) -> Broken.by(
                                code, breach.prepare.apply(budget), sound -> breach.edit.apply(sound, pick)))));
        return Arbitraries.oneOf(all);
    }

    private void add(String code, Predicate<Budget> fits, Edit edit) {
        add(code, fits, UnaryOperator.identity(), edit);
    }

    private void add(String code, Predicate<Budget> fits, UnaryOperator<Budget> prepare, Edit edit) {
        breaches.put(code, new Breach(fits, prepare, edit));
    }

    private void sums() {
        Predicate<Budget> bare = each -> each.getDeclaredTotals().isEmpty();
        Predicate<Budget> inCents = each -> each.getRounding() == RoundingPolicy.CENTS;
        add("BUD-001", bare.and(inCents), (sound, pick) -> withIncome(sound, "75", Money.ofMinor(pick + 1)));
        add("BUD-011", bare.and(inCents.negate()), (sound, pick) -> withIncome(sound, "75", Money.euros(1)));
        add(
                "BUD-002",
                bare.and(BrokenBudgets::isValued),
                (sound, pick) -> sound.toBuilder()
                        .income(without(sound.getIncome(), "87"))
                        .build());
        add(
                "BUD-003",
                each -> true,
                (sound, pick) -> onLine(
                        sound,
                        pick,
                        line -> List.of(line.toBuilder()
                                .amount(unit(sound).plus(amount(line)))
                                .build())));
        add(
                "BUD-012",
                bare.and(each -> !each.isDetailed()),
                (sound, pick) ->
                        sound.toBuilder().expenses(List.of()).income(List.of()).build());
        add("BUD-013", inCents, (sound, pick) -> withExpense(sound, CHAPTER_OF_REST, Money.ofMinor(Long.MAX_VALUE)));
        add("BUD-017", each -> true, (sound, pick) -> renamed(sound, "70", "INS"));
        add(
                "BUD-018",
                each -> true,
                budget -> renamed(budget, "70", "INS"),
                (sound, pick) -> onExpense(
                        sound,
                        pick,
                        chapter -> List.of(chapter.toBuilder().account("EXC").build())));
        add("BUD-020", each -> true, (sound, pick) -> withExpense(sound, CHAPTER_OF_REST, Money.ofMinor(100, FRANCS)));
    }

    private void lines() {
        add(
                "BUD-005",
                each -> true,
                (sound, pick) -> onLine(
                        sound,
                        pick,
                        line -> List.of(
                                line.toBuilder()
                                        .amount(amount(line).plus(unit(sound)))
                                        .build(),
                                line.toBuilder()
                                        .account(line.getAccount() + "x")
                                        .amount(unit(sound).negated())
                                        .build())));
        add("BUD-006", each -> true, (sound, pick) -> renamed(sound, "70", "64"));
        add(
                "BUD-007",
                each -> true,
                (sound, pick) -> onLine(
                        sound,
                        pick,
                        line -> List.of(
                                line, line.toBuilder().amount(Money.ZERO).build())));
        add(
                "BUD-008",
                each -> true,
                (sound, pick) -> onExpense(
                        sound,
                        pick,
                        chapter -> List.of(chapter.toBuilder().account("99").build())));
        add(
                "BUD-009",
                each -> true,
                budget -> budget.toBuilder()
                        .form("CERFA_12156_06")
                        .period(DateRange.year(2026))
                        .build(),
                (sound, pick) -> withIncome(sound, "79", Money.ZERO));
        add(
                "BUD-010",
                each -> each.getRounding() == RoundingPolicy.WHOLE_EUROS,
                (sound, pick) -> onLine(
                        sound,
                        pick,
                        line -> List.of(
                                line.toBuilder()
                                        .amount(amount(line).minus(FIFTY_CENTS))
                                        .build(),
                                line.toBuilder()
                                        .account(line.getAccount() + "x")
                                        .amount(FIFTY_CENTS)
                                        .build())));
        add(
                "BUD-014",
                each -> each.isDetailed() && largest(each) >= 0,
                (sound, pick) -> onExpense(
                        sound,
                        largest(sound),
                        chapter -> List.of(chapter.toBuilder().lines(List.of()).build())));
        add(
                "BUD-021",
                each -> each.isDetailed() && each.getDeclaredTotals().isEmpty(),
                (sound, pick) -> sound.toBuilder()
                        .expenses(without(sound.getExpenses(), "86"))
                        .income(without(sound.getIncome(), "87"))
                        .build());
        add(
                "BUD-022",
                each -> true,
                (sound, pick) ->
                        sound.toBuilder().form("CERFA_12156_" + (7 + pick)).build());
        add("BUD-023", each -> true, (sound, pick) -> onLine(sound, pick, line -> List.of(buried(line))));
    }

    private static BudgetLine buried(BudgetLine line) {
        BudgetLine top = line;
        for (int i = 0; i < BudgetLine.MOST_LEVELS; i++) {
            top = BudgetLine.builder().account(line.getAccount()).addLine(top).build();
        }
        return top;
    }

    private void totals() {
        Predicate<Budget> declared = each -> each.getDeclaredTotals().isPresent();
        add(
                "BUD-004",
                declared,
                (sound, pick) -> declaring(
                        sound,
                        sound.getDeclaredTotals()
                                .flatMap(DeclaredTotals::getExpenses)
                                .orElseThrow()
                                .minus(unit(sound))));
        add(
                "BUD-019",
                declared.and(BrokenBudgets::isValued),
                (sound, pick) -> declaring(
                        sound,
                        sound.getDeclaredTotals()
                                .flatMap(DeclaredTotals::getExpensesWithInKind)
                                .orElseThrow()));
    }

    private static Budget declaring(Budget budget, Money expenses) {
        return budget.toBuilder()
                .declaredTotals(budget.getDeclaredTotals().orElseThrow().toBuilder()
                        .expenses(expenses)
                        .build())
                .build();
    }

    private void tables() {
        Predicate<Budget> table = each -> each.getFunderTable().isPresent();
        Predicate<Budget> printed = table.and(each -> each.getFunderTable()
                .orElseThrow()
                .getRows()
                .get(0)
                .getPrintedShare()
                .isPresent());
        add(
                "BUD-016",
                printed,
                budget -> onRow(
                        budget,
                        0,
                        row -> row.toBuilder().printedShare(Optional.empty()).build()),
                (sound, pick) -> onRow(
                        sound,
                        rows(sound) - 1,
                        row -> row.toBuilder()
                                .printedShare(PrintedPercent.parse(row.getPrintedShare()
                                        .orElseThrow()
                                        .getValue()
                                        .add(BigDecimal.ONE)
                                        .toPlainString()))
                                .build()));
        add(
                "FUN-002",
                printed,
                (sound, pick) -> onTable(
                        sound,
                        each -> each.toBuilder()
                                .printedTotal(PrintedPercent.parse("99.0"))
                                .build()));
        add(
                "FUN-001",
                table.and(each -> rows(each) > 2),
                BrokenBudgets::bareTable,
                (sound, pick) -> onRow(
                        sound,
                        rows(sound) - 1,
                        row -> row.toBuilder()
                                .amount(row.getAmount().plus(unit(sound)))
                                .build()));
        add(
                "FUN-013",
                table,
                BrokenBudgets::bareTable,
                (sound, pick) -> onTable(
                        sound,
                        each -> each.toBuilder()
                                .total(each.getRows().get(0).getAmount())
                                .build()));
        add(
                "FUN-019",
                table,
                BrokenBudgets::bareTable,
                (sound, pick) -> onTable(
                        sound,
                        each -> each.toBuilder()
                                .total(each.getRows().get(0).getAmount().times(3_000))
                                .build()));
    }

    /** Without printed shares and without a total of its own, so that one amount can change alone. */
    private static Budget bareTable(Budget budget) {
        return onTable(
                budget,
                table -> table.toBuilder()
                        .total(Optional.empty())
                        .rows(table.getRows().stream()
                                .map(row -> row.toBuilder()
                                        .printedShare(Optional.empty())
                                        .build())
                                .toList())
                        .build());
    }

    private static Budget onTable(Budget budget, UnaryOperator<FunderTable> edit) {
        return budget.toBuilder()
                .funderTable(edit.apply(budget.getFunderTable().orElseThrow()))
                .build();
    }

    private static Budget onRow(Budget budget, int index, UnaryOperator<FunderRow> edit) {
        return onTable(budget, table -> {
            List<FunderRow> rows = new ArrayList<>(table.getRows());
            rows.set(index, edit.apply(rows.get(index)));
            return table.toBuilder().rows(rows).build();
        });
    }

    private static int rows(Budget budget) {
        return budget.getFunderTable().orElseThrow().getRows().size();
    }

    private static boolean isValued(Budget budget) {
        return budget.getIncome().stream().anyMatch(each -> each.getAccount().equals("87"));
    }

    private static Money unit(Budget budget) {
        return budget.getRounding() == RoundingPolicy.WHOLE_EUROS ? Money.euros(1) : Money.ofMinor(1);
    }

    private static Money amount(BudgetLine line) {
        return line.getAmount().orElseThrow();
    }

    private static BudgetLine chapter(String account, Money amount) {
        return BudgetLine.builder()
                .account(account)
                .amount(amount)
                .addLine(BudgetLine.builder()
                        .account(account + "-0")
                        .amount(amount)
                        .build())
                .build();
    }

    private static Budget withIncome(Budget budget, String account, Money amount) {
        return budget.toBuilder().addIncome(chapter(account, amount)).build();
    }

    private static Budget withExpense(Budget budget, String account, Money amount) {
        return budget.toBuilder().addExpense(chapter(account, amount)).build();
    }

    private static List<BudgetLine> without(List<BudgetLine> lines, String account) {
        return lines.stream().filter(each -> !each.getAccount().equals(account)).toList();
    }

    private static Budget renamed(Budget budget, String account, String other) {
        return budget.toBuilder()
                .income(budget.getIncome().stream()
                        .map(each -> each.getAccount().equals(account)
                                ? each.toBuilder().account(other).build()
                                : each)
                        .toList())
                .build();
    }

    /** The chapter of the expenses over a fifth of them; −1 when there is none. */
    private static int largest(Budget budget) {
        List<BudgetLine> cash = without(budget.getExpenses(), "86");
        Money total = cash.stream().map(BrokenBudgets::amount).reduce(Money.ZERO, Money::plus);
        for (int i = 0; i < cash.size(); i++) {
            if (amount(cash.get(i)).times(5).compareTo(total) > 0) {
                return i;
            }
        }
        return -1;
    }

    private interface Split {
        List<BudgetLine> apply(BudgetLine line);
    }

    private static Budget onExpense(Budget budget, int pick, Split split) {
        int cash = without(budget.getExpenses(), "86").size();
        return budget.toBuilder()
                .expenses(replaced(budget.getExpenses(), pick % cash, split))
                .build();
    }

    /** The first line of a chapter of the expenses. */
    private static Budget onLine(Budget budget, int pick, Split split) {
        return onExpense(
                budget,
                pick,
                chapter -> List.of(chapter.toBuilder()
                        .lines(replaced(chapter.getLines(), 0, split))
                        .build()));
    }

    private static List<BudgetLine> replaced(List<BudgetLine> lines, int index, Split split) {
        List<BudgetLine> changed = new ArrayList<>(lines);
        BudgetLine line = changed.remove(index);
        changed.addAll(index, split.apply(line));
        return changed;
    }
}
