package org.terreau.testing;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.DeclaredTotals;
import org.terreau.funding.Form;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.RoundingPolicy;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.DateRange;

/** Budgets in which no standard rule finds anything, not even something worth knowing. */
final class SoundBudgets {

    private static final List<String> FORMS = List.of("CERFA_12156_06", "CERFA_PLAN_1999", Form.FREE);
    private static final List<String> CHAPTERS = List.of("60", "61", "62", "63", "64", "65");
    private static final List<String> FUNDERS = List.of(
            "etat", "region", "departement", "commune", "epci", "feder", "caf", "msa", "fondation", "entreprise");

    /** How funders share a subsidy, in percent: whole numbers, none over half, so that every share prints exactly. */
    private static final List<List<Integer>> SHARES = List.of(
            List.of(50, 50),
            List.of(50, 30, 20),
            List.of(45, 44, 11),
            List.of(25, 25, 25, 25),
            List.of(40, 25, 20, 10, 5),
            List.of(10, 10, 10, 10, 10, 10, 10, 10, 10, 10));

    /** The form and how far it is filled in. */
    private record Manner(String form, RoundingPolicy rounding, boolean detailed, boolean totals, int year) {

        Money money(long units) {
            return rounding == RoundingPolicy.WHOLE_EUROS ? Money.euros(units) : Money.ofMinor(units);
        }
    }

    /** What is paid by funders: how much of the expenses in percent, who shares it how, and whether a table says so. */
    private record Subsidy(int percent, List<Integer> shares, boolean table, boolean printed) {}

    private SoundBudgets() {}

    static Arbitrary<Budget> budgets() {
        Arbitrary<Manner> manners = Combinators.combine(
                        Arbitraries.of(FORMS),
                        Arbitraries.of(RoundingPolicy.class),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(2015, 2030).shrinkTowards(2026))
                .as(Manner::new);
        Arbitrary<List<List<Integer>>> chapters = Arbitraries.integers()
                .between(1, 50_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(CHAPTERS.size());
        Arbitrary<Subsidy> subsidies = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(SHARES),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true))
                .as(Subsidy::new);
        return Combinators.combine(
                        manners, chapters, subsidies, Arbitraries.integers().between(0, 20_000))
                .as(SoundBudgets::budget);
    }

    private static Budget budget(Manner manner, List<List<Integer>> chapters, Subsidy subsidy, int inKind) {
        Budget.Builder budget = Budget.builder()
                .id("budget")
                .form(manner.form)
                .period(DateRange.year(manner.year))
                .rounding(manner.rounding)
                .detailed(manner.detailed);
        long cost = 0;
        for (int i = 0; i < chapters.size(); i++) {
            BudgetLine chapter = chapter(CHAPTERS.get(i), manner, chapters.get(i));
            budget.addExpense(chapter);
            cost += chapters.get(i).stream().mapToLong(each -> each).sum();
        }
        long part = cost * subsidy.percent / 100 / 100; // a hundredth of the subsidy, so that it can be shared exactly
        long sales = cost - 100 * part;
        budget.addIncome(chapter("70", manner, List.of((int) sales)));
        if (part > 0) {
            subsidies(budget, manner, subsidy, part);
        }
        int valued = manner.detailed ? inKind + 1 : inKind;
        if (valued > 0) {
            budget.addExpense(chapter("86", manner, List.of(valued)));
            budget.addIncome(chapter("87", manner, List.of(valued)));
        }
        if (manner.totals) {
            budget.declaredTotals(DeclaredTotals.builder()
                    .expenses(manner.money(cost))
                    .income(manner.money(cost))
                    .expensesWithInKind(manner.money(cost + valued))
                    .incomeWithInKind(manner.money(cost + valued))
                    .build());
        }
        return budget.build();
    }

    /** A chapter with a line for each amount. */
    private static BudgetLine chapter(String account, Manner manner, List<Integer> amounts) {
        return BudgetLine.builder()
                .account(account)
                .amount(manner.money(amounts.stream().mapToLong(each -> each).sum()))
                .lines(IntStream.range(0, amounts.size())
                        .mapToObj(i -> line(account + "-" + i, manner.money(amounts.get(i))))
                        .toList())
                .build();
    }

    private static BudgetLine line(String account, Money amount) {
        return BudgetLine.builder().account(account).amount(amount).build();
    }

    private static void subsidies(Budget.Builder budget, Manner manner, Subsidy subsidy, long part) {
        BudgetLine.Builder chapter = BudgetLine.builder().account("74").amount(manner.money(100 * part));
        FunderTable.Builder table = FunderTable.builder().total(manner.money(100 * part));
        for (int i = 0; i < subsidy.shares.size(); i++) {
            String funder = FUNDERS.get(i);
            int share = subsidy.shares.get(i);
            Money amount = manner.money(share * part);
            chapter.addLine(BudgetLine.builder()
                    .account("74-" + funder)
                    .funder(funder)
                    .amount(amount)
                    .build());
            FunderRow.Builder row = FunderRow.builder().funder(funder).amount(amount);
            if (subsidy.printed) {
                row.printedShare(PrintedPercent.parse(share + ".0"));
            }
            table.addRow(row.build());
        }
        budget.addIncome(chapter.build());
        if (subsidy.table) {
            budget.funderTable(table.build());
        }
    }
}
