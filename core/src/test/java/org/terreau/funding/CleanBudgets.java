package org.terreau.funding;

import java.math.BigDecimal;
import java.util.List;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.DateRange;

/** Budgets in which no rule finds anything, not even something worth knowing. */
final class CleanBudgets {

    private static final List<String> CHAPTERS = List.of("60", "61", "62", "64", "65");
    private static final int EUROS_A_LINE = 200;

    private CleanBudgets() {}

    /**
     * Makes a budget on Cerfa 12156*06 with all that can be declared: five chapters on the left; on the right as much
     * again, half of it from sales and half from funders, whose table stands beside it with printed shares.
     *
     * @param lines how many lines below each chapter on the left
     * @param funders how many funders, at least 2, that share equally: 4, 20 and 50 print without rounding
     */
    static Budget of(int lines, int funders) {
        Money half = Money.euros((long) EUROS_A_LINE / 2 * lines * CHAPTERS.size());
        Money each = Money.ofMinor(half.getMinorUnits() / funders);
        BudgetLine.Builder subsidies = Budgets.line("74").amount(half);
        FunderTable.Builder table = FunderTable.builder().total(half);
        PrintedPercent share =
                PrintedPercent.parse(BigDecimal.valueOf(1_000L / funders, 1).toPlainString());
        for (int i = 0; i < funders; i++) {
            subsidies.addLine(
                    Budgets.line("74etat-" + i).funder("f" + i).amount(each).build());
            table.addRow(FunderRow.builder()
                    .funder("f" + i)
                    .amount(each)
                    .printedShare(share)
                    .build());
        }
        Budget.Builder budget = Budgets.cerfa()
                .period(DateRange.year(2026))
                .rounding(RoundingPolicy.WHOLE_EUROS)
                .detailed(true)
                .addIncome(Budgets.line("70")
                        .amount(half)
                        .addLine(Budgets.line("70a").amount(half).build())
                        .build())
                .addIncome(subsidies.build())
                .addIncome(Budgets.line("87", "10.00", Budgets.labelled("870", "Bénévolat", "10.00")))
                .funderTable(table.build());
        CHAPTERS.forEach(account -> budget.addExpense(chapter(account, lines)));
        budget.addExpense(Budgets.line("86", "10.00", Budgets.line("864", "10.00")));
        return BudgetTrees.withTotals(budget.build());
    }

    private static BudgetLine chapter(String account, int lines) {
        BudgetLine.Builder chapter =
                Budgets.line(account).label("Chapitre").amount(Money.euros((long) EUROS_A_LINE * lines));
        for (int i = 0; i < lines; i++) {
            chapter.addLine(Budgets.line(account + "-" + i)
                    .label("Ligne")
                    .amount(Money.euros(EUROS_A_LINE))
                    .build());
        }
        return chapter.build();
    }
}
