package org.terreau.funding.execution;

import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.funding.Amounts;
import org.terreau.money.Money;

/**
 * What a year of a dedicated fund should move, in minor units.
 *
 * @param in what goes into the fund
 * @param out what comes out of it
 * @param closing what it then holds
 * @param own what was spent beyond all that was given
 */
record FundMovement(long in, long out, long closing, long own) {

    /** Null when the amounts cannot be added. */
    static @Nullable FundMovement of(DedicatedFundYear year, long opening, Currency currency) {
        long left = Amounts.subtract(amount(year.getTranche(), currency), amount(year.getSpent(), currency));
        long sum = Amounts.add(opening, left);
        long own = Amounts.subtract(0, sum);
        if (sum == Amounts.NONE || own == Amounts.NONE) {
            return null;
        }
        long held = Math.max(opening, 0);
        long closing = Math.max(sum, 0);
        return new FundMovement(Math.max(closing - held, 0), Math.max(held - closing, 0), closing, Math.max(own, 0));
    }

    /** Nothing counts as zero. */
    static long amount(Optional<Money> amount, Currency currency) {
        return amount.isPresent() ? Amounts.of(amount.get(), currency) : 0;
    }
}
