package org.terreau.funding.execution;

import java.util.List;
import java.util.Optional;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** Budgets, funds and agreements in few words, for tests. */
final class Executions {

    private Executions() {}

    static BudgetLine line(String account, String amount, BudgetLine... below) {
        return BudgetLine.builder()
                .account(account)
                .amount(Money.parse(amount))
                .addLines(below)
                .build();
    }

    static BudgetLine open(String account, BudgetLine... below) {
        return BudgetLine.builder().account(account).addLines(below).build();
    }

    static BudgetLine funded(String account, String funder, String amount) {
        return line(account, amount).toBuilder().funder(funder).build();
    }

    static Budget budget(List<BudgetLine> expenses, List<BudgetLine> income) {
        return Budget.builder().id("budget").expenses(expenses).income(income).build();
    }

    static Budget expenses(BudgetLine... lines) {
        return budget(List.of(lines), List.of());
    }

    static Budget named(String id, String revises, String amount) {
        return expenses(line("60", amount)).toBuilder()
                .id(id)
                .revises(Optional.of(revises).filter(earlier -> !earlier.isEmpty()))
                .build();
    }

    static BudgetComparison chapter(String planned, String realised) {
        return BudgetComparison.of(expenses(line("60", planned)), expenses(line("60", realised)));
    }

    /** A year in the order of the books: opening, tranche, spent, 689, 789, closing. */
    static DedicatedFundYear year(
            String year, String opening, String tranche, String spent, String in, String out, String closing) {
        return DedicatedFundYear.builder()
                .year(DateRange.parse(year))
                .opening(Money.parse(opening))
                .tranche(Money.parse(tranche))
                .spent(Money.parse(spent))
                .toFund(Money.parse(in))
                .fromFund(Money.parse(out))
                .closing(Money.parse(closing))
                .build();
    }

    /** A year of which only the fund is known. */
    static DedicatedFundYear year(String year, String opening, String in, String out, String closing) {
        return DedicatedFundYear.builder()
                .year(DateRange.parse(year))
                .opening(Money.parse(opening))
                .toFund(Money.parse(in))
                .fromFund(Money.parse(out))
                .closing(Money.parse(closing))
                .build();
    }

    static DedicatedFund fund(DedicatedFundYear... years) {
        return DedicatedFund.builder().id("fund").addYears(years).build();
    }

    static Agreement.Builder agreement(String award) {
        return Agreement.builder().id("agreement").award(Money.parse(award));
    }

    static AgreementTranche.Builder tranche(String amount) {
        return AgreementTranche.builder().amount(Money.parse(amount));
    }

    static AgreementTranche paid(String amount, String paid) {
        return tranche(amount).paid(Money.parse(paid)).build();
    }

    static GrantSettlement settlement(String granted, String percent, String cost, String received) {
        return GrantSettlement.of(
                        Money.parse(granted), Rate.ofPercent(percent), Money.parse(cost), Money.parse(received))
                .orElseThrow();
    }
}
