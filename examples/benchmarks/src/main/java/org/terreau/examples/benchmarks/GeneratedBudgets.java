package org.terreau.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.money.Money;

/** Balanced budgets of 20 lines: 4 chapters of expenses with 4 lines each, one of subsidies with 4 funders. */
final class GeneratedBudgets {

    private static final String[][] EXPENSES = {
        {"60", "601", "604", "606", "607"},
        {"61", "613", "615", "616", "618"},
        {"62", "622", "623", "625", "628"},
        {"64", "641", "645", "647", "648"},
    };
    private static final String[] FUNDERS = {"etat", "region", "departement", "commune"};
    private static final String[] LINES = {"74etat", "74region", "74dep", "74com"};

    private GeneratedBudgets() {}

    static Budget budget(int number, Random random) {
        List<BudgetLine> expenses = new ArrayList<>();
        long total = 0;
        for (String[] chapter : EXPENSES) {
            long sum = 0;
            BudgetLine.Builder line = BudgetLine.builder().account(chapter[0]);
            for (int i = 1; i < chapter.length; i++) {
                long cents = 100L * (1 + random.nextInt(20_000));
                sum += cents;
                line.addLine(BudgetLine.builder()
                        .account(chapter[i])
                        .amount(Money.ofMinor(cents))
                        .build());
            }
            expenses.add(line.amount(Money.ofMinor(sum)).build());
            total += sum;
        }
        BudgetLine.Builder subsidies = BudgetLine.builder().account("74").amount(Money.ofMinor(total));
        long left = total;
        for (int i = 0; i < FUNDERS.length; i++) {
            long cents = i + 1 < FUNDERS.length ? left / 2 / 100 * 100 : left;
            left -= cents;
            subsidies.addLine(BudgetLine.builder()
                    .account(LINES[i])
                    .funder(FUNDERS[i])
                    .amount(Money.ofMinor(cents))
                    .build());
        }
        return Budget.builder()
                .id("b" + number)
                .form("CERFA_12156_06")
                .expenses(expenses)
                .addIncome(subsidies.build())
                .build();
    }
}
