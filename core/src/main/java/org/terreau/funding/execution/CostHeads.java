package org.terreau.funding.execution;

import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.terreau.funding.Account;
import org.terreau.funding.Amounts;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.money.MinorUnits;

/** The sums of a budget's charges in cash by head, in minor units. */
final class CostHeads {

    private CostHeads() {}

    /** What 68 holds besides 689 is under another head. */
    static Map<CostHead, Long> of(Budget budget, Currency currency) {
        Map<CostHead, Long> sums = new EnumMap<>(CostHead.class);
        for (BudgetLine chapter : budget.getExpenses()) {
            String code = chapter.getAccount();
            if (!Account.isInKind(code)) {
                CostHead head = CostHead.of(code);
                boolean isMixed = code.startsWith("68") && head == CostHead.OTHER;
                long earmarked = isMixed ? earmarked(chapter, currency) : 0;
                sums.merge(CostHead.EARMARKED, earmarked, MinorUnits::add);
                sums.merge(head, MinorUnits.subtract(Amounts.of(chapter, currency), earmarked), MinorUnits::add);
            }
        }
        return sums;
    }

    private static long earmarked(BudgetLine line, Currency currency) {
        long sum = 0;
        for (BudgetLine below : line.getLines()) {
            boolean isWhole = CostHead.of(below.getAccount()) == CostHead.EARMARKED;
            sum = MinorUnits.add(sum, isWhole ? Amounts.of(below, currency) : earmarked(below, currency));
        }
        return sum;
    }
}
