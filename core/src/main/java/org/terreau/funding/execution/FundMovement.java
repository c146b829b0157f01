package org.terreau.funding.execution;

import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.MinorUnits;
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
        long sum = MinorUnits.add(opening, left(year, currency));
        long own = MinorUnits.subtract(0, sum);
        if (sum == MinorUnits.NONE || own == MinorUnits.NONE) {
            return null;
        }
        long held = Math.max(opening, 0);
        long closing = Math.max(sum, 0);
        return new FundMovement(Math.max(closing - held, 0), Math.max(held - closing, 0), closing, Math.max(own, 0));
    }

    /** What a year should close with, from the opening that is booked; without an object for it. */
    static long closing(DedicatedFundYear year, Currency currency) {
        long sum = MinorUnits.add(MinorUnits.of(year.getOpening(), currency), left(year, currency));
        return sum == MinorUnits.NONE ? MinorUnits.NONE : Math.max(sum, 0);
    }

    private static long left(DedicatedFundYear year, Currency currency) {
        return MinorUnits.subtract(amount(year.getTranche(), currency), amount(year.getSpent(), currency));
    }

    /** Nothing counts as zero. */
    static long amount(Optional<Money> amount, Currency currency) {
        return amount.isPresent() ? MinorUnits.of(amount.get(), currency) : 0;
    }
}
