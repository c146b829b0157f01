package org.terreau.funding;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.money.Money;

/** The currencies that a budget uses: in its lines, its declared totals, its table of funders. */
final class Currencies {

    private Currencies() {}

    /** Whether there is at most one; without making a list of them. */
    static boolean isOne(Budget budget) {
        if (Amounts.first(budget.getExpenses()) == null && Amounts.first(budget.getIncome()) == null) {
            return of(budget).size() < 2;
        }
        Currency currency = Amounts.currency(budget);
        return Amounts.isOneCurrency(budget)
                && (budget.getDeclaredTotals().isEmpty()
                        || isOne(budget.getDeclaredTotals().get(), currency))
                && (budget.getFunderTable().isEmpty()
                        || isOne(budget.getFunderTable().get(), currency));
    }

    static boolean isOne(DeclaredTotals totals, Currency currency) {
        return isIn(totals.getExpenses(), currency)
                && isIn(totals.getIncome(), currency)
                && isIn(totals.getExpensesWithInKind(), currency)
                && isIn(totals.getIncomeWithInKind(), currency);
    }

    static boolean isOne(FunderTable table, Currency currency) {
        for (int i = 0; i < table.getRows().size(); i++) {
            if (!table.getRows().get(i).getAmount().getCurrency().equals(currency)) {
                return false;
            }
        }
        return isIn(table.getTotal(), currency);
    }

    private static boolean isIn(Optional<Money> amount, Currency currency) {
        return amount.isEmpty() || amount.get().getCurrency().equals(currency);
    }

    /** Their codes, in the order in which they appear. */
    static List<String> of(Budget budget) {
        Set<String> codes = new LinkedHashSet<>();
        lines(budget.getExpenses(), codes);
        lines(budget.getIncome(), codes);
        if (budget.getDeclaredTotals().isPresent()) {
            DeclaredTotals totals = budget.getDeclaredTotals().get();
            add(totals.getExpenses(), codes);
            add(totals.getIncome(), codes);
            add(totals.getExpensesWithInKind(), codes);
            add(totals.getIncomeWithInKind(), codes);
        }
        if (budget.getFunderTable().isPresent()) {
            budget.getFunderTable().get().getRows().forEach(each -> add(Optional.of(each.getAmount()), codes));
            add(budget.getFunderTable().get().getTotal(), codes);
        }
        return List.copyOf(codes);
    }

    private static void lines(List<BudgetLine> lines, Set<String> codes) {
        for (BudgetLine each : lines) {
            add(each.getAmount(), codes);
            lines(each.getLines(), codes);
        }
    }

    private static void add(Optional<Money> amount, Set<String> codes) {
        amount.map(Money::getCurrency).map(Currency::getCurrencyCode).ifPresent(codes::add);
    }
}
