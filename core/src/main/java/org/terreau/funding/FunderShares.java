package org.terreau.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.terreau.money.Apportionment;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/** Who pays what share: percentages by largest remainder, so that they print to exactly 100. */
public final class FunderShares {

    private FunderShares() {}

    /**
     * Shares out a table of funders.
     *
     * @param table the table
     * @param decimals how many decimals to print, from 0 to 6
     * @return a share for each row, in the order of the rows; empty when there are none: an amount is negative, all are
     *     zero, currencies are mixed, or the rows sum up to more than the table's total
     */
    public static Optional<List<FunderShare>> of(FunderTable table, int decimals) {
        List<FunderRow> rows = table.getRows();
        List<String> funders = new ArrayList<>(rows.size());
        List<Money> amounts = new ArrayList<>(rows.size());
        for (FunderRow row : rows) {
            funders.add(row.getFunder());
            amounts.add(row.getAmount());
        }
        return shares(funders, amounts, table.getTotal(), decimals);
    }

    /**
     * Shares out the income lines of a budget that name a funder.
     *
     * @param budget the budget
     * @param decimals how many decimals to print, from 0 to 6
     * @return a share for each such line, in order, of their sum; empty when there is no such line, or as above
     */
    public static Optional<List<FunderShare>> of(Budget budget, int decimals) {
        Optional<BudgetSheet> sheet = BudgetSheet.of(budget);
        return sheet.isEmpty()
                ? Optional.empty()
                : shares(sheet.get().funders(), sheet.get().fundedAmounts(), Optional.empty(), decimals);
    }

    private static Optional<List<FunderShare>> shares(
            List<String> funders, List<Money> amounts, Optional<Money> total, int decimals) {
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        Currency currency = amounts.get(0).getCurrency();
        long[] weights = new long[amounts.size() + (total.isPresent() ? 1 : 0)];
        long sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            weights[i] = MinorUnits.of(amounts.get(i), currency);
            if (weights[i] < 0) {
                return Optional.empty();
            }
            sum = MinorUnits.add(sum, weights[i]);
        }
        if (total.isPresent()) {
            long rest = MinorUnits.subtract(MinorUnits.of(total.get(), currency), sum);
            weights[weights.length - 1] = rest;
            sum = rest < 0 ? MinorUnits.NONE : MinorUnits.add(sum, rest);
        }
        if (sum <= 0) {
            return Optional.empty();
        }
        long[] percents = Apportionment.percentages(decimals, weights);
        List<FunderShare> shares = new ArrayList<>(amounts.size());
        for (int i = 0; i < amounts.size(); i++) {
            shares.add(new FunderShare(funders.get(i), amounts.get(i), BigDecimal.valueOf(percents[i], decimals)));
        }
        return Optional.of(shares);
    }
}
