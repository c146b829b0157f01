package org.terreau.funding;

import java.util.List;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;

/** Budgets and tables in few words, for tests. */
final class Budgets {

    private Budgets() {}

    static BudgetLine.Builder line(String account) {
        return BudgetLine.builder().account(account);
    }

    static BudgetLine line(String account, String amount, BudgetLine... below) {
        return line(account).amount(Money.parse(amount)).addLines(below).build();
    }

    static BudgetLine funded(String account, String funder, String amount) {
        return line(account).funder(funder).amount(Money.parse(amount)).build();
    }

    static BudgetLine labelled(String account, String label, String amount) {
        return line(account).label(label).amount(Money.parse(amount)).build();
    }

    /** A budget on Cerfa 12156*06, in cents. */
    static Budget.Builder cerfa() {
        return Budget.builder().id("budget").form("CERFA_12156_06");
    }

    static Budget cerfa(List<BudgetLine> expenses, List<BudgetLine> income) {
        return cerfa().expenses(expenses).income(income).build();
    }

    static FunderRow row(String funder, String amount) {
        return FunderRow.builder().funder(funder).amount(Money.parse(amount)).build();
    }

    static FunderRow row(String funder, String amount, String share) {
        return FunderRow.builder()
                .from(row(funder, amount))
                .printedShare(PrintedPercent.parse(share))
                .build();
    }

    static FunderTable table(FunderRow... rows) {
        return FunderTable.builder().addRows(rows).build();
    }
}
