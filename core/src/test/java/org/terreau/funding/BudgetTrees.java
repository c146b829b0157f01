package org.terreau.funding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.DateRange;

/** Random budgets: sound ones, any ones, hostile ones; and ways to change them. */
public final class BudgetTrees {

    private static final int DEEP = 3;

    private static final List<String> LEFT =
            List.of("60", "601", "606", "61", "64", "641", "65", "603", "86", "864", "EXC");
    private static final List<String> RIGHT =
            List.of("70", "74", "74etat", "74com", "75", "756", "87", "870", "875", "INS");
    private static final List<String> WEIRD =
            List.of("", "é", "6", "60", "EXC", "79", "740", "875", "99", "{account}", "86", "\uD83C", "9".repeat(40));
    private static final List<String> CURRENCIES = List.of("EUR", "CHF", "JPY", "TND");

    private BudgetTrees() {}

    /** Any budget in euros: subtotals and totals are declared or not, and are right by chance. */
    public static Arbitrary<Budget> any() {
        Arbitrary<Long> cents = Arbitraries.longs().between(-5_000, 500_000);
        return budgets(lines(LEFT, cents, true, DEEP), lines(RIGHT, cents, true, DEEP));
    }

    /** A budget in which every declared subtotal is the sum of its lines, and either side is balanced. */
    static Arbitrary<Budget> sound() {
        return consistent().map(BudgetTrees::balanced);
    }

    /** A budget in which every declared subtotal is the sum of its lines. */
    static Arbitrary<Budget> consistent() {
        Arbitrary<Long> cents = Arbitraries.longs().between(-5_000, 500_000);
        return budgets(lines(LEFT, cents, false, DEEP), lines(RIGHT, cents, false, DEEP));
    }

    private static Arbitrary<Budget> budgets(Arbitrary<List<BudgetLine>> left, Arbitrary<List<BudgetLine>> right) {
        return Combinators.combine(left, right, Arbitraries.of(RoundingPolicy.class), Arbitraries.of(true, false))
                .as((expenses, income, rounding, detailed) -> Budgets.cerfa()
                        .expenses(expenses)
                        .income(income)
                        .rounding(rounding)
                        .detailed(detailed)
                        .build());
    }

    private static Arbitrary<List<BudgetLine>> lines(
            List<String> accounts, Arbitrary<Long> cents, boolean wrong, int depth) {
        return line(accounts, cents, wrong, depth).list().ofMaxSize(5);
    }

    private static Arbitrary<BudgetLine> line(List<String> accounts, Arbitrary<Long> cents, boolean wrong, int depth) {
        Arbitrary<BudgetLine> leaf = Combinators.combine(
                        Arbitraries.of(accounts),
                        cents.map(Money::ofMinor).optional(0.9),
                        Arbitraries.of("a", "b").optional(0.2))
                .as((account, amount, funder) ->
                        Budgets.line(account).amount(amount).funder(funder).build());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<BudgetLine> node = Combinators.combine(
                        Arbitraries.of(accounts),
                        Arbitraries.lazy(() -> line(accounts, cents, wrong, depth - 1))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.of(true, false),
                        wrong ? cents.optional(0.3) : Arbitraries.just(Optional.<Long>empty()))
                .as((account, below, declares, slip) -> node(account, below, declares, slip));
        return Arbitraries.frequencyOf(Tuple.of(2, leaf), Tuple.of(1, node));
    }

    private static BudgetLine node(String account, List<BudgetLine> below, boolean declares, Optional<Long> slip) {
        BudgetLine line = Budgets.line(account).lines(below).build();
        Money sum = Money.ofMinor(BudgetOracle.below(line).longValueExact() + slip.orElse(0L));
        return declares ? line.toBuilder().amount(sum).build() : line;
    }

    /** Adds to the smaller side what it lacks, in cash and in kind. */
    private static Budget balanced(Budget budget) {
        Budget.Builder builder = budget.toBuilder();
        add(builder, BudgetOracle.gap(budget), "60", "70");
        add(builder, BudgetOracle.gapInKind(budget), "860", "871");
        return builder.build();
    }

    private static void add(Budget.Builder budget, BigInteger gap, String left, String right) {
        BudgetLine line = Budgets.line(gap.signum() > 0 ? left : right)
                .amount(Money.ofMinor(gap.abs().longValueExact()))
                .build();
        if (gap.signum() > 0) {
            budget.addExpense(line);
        } else {
            budget.addIncome(line);
        }
    }

    /** Totals as they should be printed. */
    static Budget withTotals(Budget budget) {
        BudgetBalance balance = BudgetBalance.of(budget).orElseThrow();
        return budget.toBuilder()
                .declaredTotals(DeclaredTotals.builder()
                        .expenses(balance.getExpenses())
                        .income(balance.getIncome())
                        .expensesWithInKind(balance.getExpenses().plus(balance.getUsesInKind()))
                        .incomeWithInKind(balance.getIncome().plus(balance.getContributionsInKind()))
                        .build())
                .build();
    }

    /** Budgets that no sane person writes: every amount, several currencies, weird codes, depth and repetition. */
    public static Arbitrary<Budget> hostile() {
        Arbitrary<Money> amounts = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.longs()
                                .edgeCases(config -> config.add(
                                        Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1, -1L))
                                .map(Money::ofMinor)),
                Tuple.of(
                        4,
                        Arbitraries.of(Long.MAX_VALUE, Long.MAX_VALUE / 2, -Long.MAX_VALUE, Long.MIN_VALUE, 1L, -1L)
                                .map(Money::ofMinor)),
                Tuple.of(8, Arbitraries.longs().between(-200, 200).map(Money::ofMinor)));
        Arbitrary<Money> mixed = Combinators.combine(amounts, Arbitraries.of(CURRENCIES))
                .as((amount, code) -> Money.ofMinor(amount.getMinorUnits(), Currency.getInstance(code)));
        return Arbitraries.frequencyOf(Tuple.of(3, hostile(amounts)), Tuple.of(1, hostile(mixed)));
    }

    private static Arbitrary<Budget> hostile(Arbitrary<Money> amounts) {
        Arbitrary<List<BudgetLine>> left = hostileSide(amounts, LEFT);
        Arbitrary<List<BudgetLine>> right = hostileSide(amounts, RIGHT);
        return Combinators.combine(
                        left,
                        right,
                        Arbitraries.of("CERFA_12156_06", "CERFA_PLAN_1999", "FREE", "", "nobody's"),
                        Arbitraries.of(RoundingPolicy.class),
                        totals(amounts).optional(0.4),
                        tables(amounts).optional(0.4),
                        Arbitraries.of("2015", "2024-07/2025-06", "2025")
                                .map(DateRange::parse)
                                .optional(0.7))
                .as((expenses, income, form, rounding, totals, table, period) -> Budget.builder()
                        .id("hostile")
                        .form(form)
                        .rounding(rounding)
                        .detailed(true)
                        .expenses(expenses)
                        .income(income)
                        .declaredTotals(totals)
                        .funderTable(table)
                        .period(period)
                        .build());
    }

    private static Arbitrary<List<BudgetLine>> hostileSide(Arbitrary<Money> amounts, List<String> sane) {
        List<String> accounts = new ArrayList<>(sane);
        accounts.addAll(WEIRD);
        Arbitrary<BudgetLine> tree = hostileLine(amounts, Arbitraries.of(accounts), 2);
        Arbitrary<BudgetLine> deep = Combinators.combine(
                        tree, tree, Arbitraries.integers().between(0, 60))
                .as(BudgetTrees::chain);
        ListArbitrary<BudgetLine> few = Arbitraries.frequencyOf(Tuple.of(9, tree), Tuple.of(1, deep))
                .list()
                .ofMaxSize(6);
        Arbitrary<List<BudgetLine>> many = Combinators.combine(
                        tree, Arbitraries.integers().between(30, 1_000))
                .as((line, times) -> Collections.nCopies(times, line));
        return Arbitraries.frequencyOf(Tuple.of(19, few), Tuple.of(1, many));
    }

    private static BudgetLine chain(BudgetLine bottom, BudgetLine link, int depth) {
        BudgetLine line = bottom;
        for (int i = 0; i < depth; i++) {
            BudgetLine.Builder above = Budgets.line(link.getAccount()).addLine(line);
            if (i % 2 == 0) {
                above.amount(link.getAmount());
            }
            line = above.build();
        }
        return line;
    }

    private static Arbitrary<BudgetLine> hostileLine(Arbitrary<Money> amounts, Arbitrary<String> accounts, int depth) {
        Arbitrary<List<BudgetLine>> below = depth == 0
                ? Arbitraries.just(List.of())
                : Arbitraries.lazy(() -> hostileLine(amounts, accounts, depth - 1))
                        .list()
                        .ofMaxSize(3);
        return Combinators.combine(
                        accounts,
                        amounts.optional(0.8),
                        Arbitraries.of("Dons", "Bénévolat", "{gap}", "\u0000\u202E")
                                .optional(0.3),
                        Arbitraries.of("a", "b", "").optional(0.3),
                        below)
                .as((account, amount, label, funder, lines) -> Budgets.line(account)
                        .amount(amount)
                        .label(label)
                        .funder(funder)
                        .lines(lines)
                        .build());
    }

    private static Arbitrary<DeclaredTotals> totals(Arbitrary<Money> amounts) {
        Arbitrary<Optional<Money>> total = amounts.optional(0.7);
        return Combinators.combine(total, total, total, total)
                .as((left, right, allLeft, allRight) -> DeclaredTotals.builder()
                        .expenses(left)
                        .income(right)
                        .expensesWithInKind(allLeft)
                        .incomeWithInKind(allRight)
                        .build());
    }

    static Arbitrary<FunderTable> tables(Arbitrary<Money> amounts) {
        Arbitrary<PrintedPercent> shares = Arbitraries.of("0", "-1", "33.3", "100", "999999.999999", "50.00")
                .map(PrintedPercent::parse);
        Arbitrary<FunderRow> rows = Combinators.combine(
                        Arbitraries.of("a", "b", "", "c"), amounts, shares.optional(0.7))
                .as((funder, amount, share) -> FunderRow.builder()
                        .funder(funder)
                        .amount(amount)
                        .printedShare(share)
                        .build());
        return Combinators.combine(rows.list().ofMaxSize(5), amounts.optional(0.5), shares.optional(0.5))
                .as((list, total, printed) -> FunderTable.builder()
                        .rows(list)
                        .total(total)
                        .printedTotal(printed)
                        .build());
    }

    /** The same budget with the lines of every list in another order. */
    static Budget shuffled(Budget budget, Random random) {
        return budget.toBuilder()
                .expenses(shuffled(budget.getExpenses(), random))
                .income(shuffled(budget.getIncome(), random))
                .build();
    }

    private static List<BudgetLine> shuffled(List<BudgetLine> lines, Random random) {
        List<BudgetLine> shuffled = new ArrayList<>();
        for (BudgetLine each : lines) {
            shuffled.add(
                    each.toBuilder().lines(shuffled(each.getLines(), random)).build());
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
