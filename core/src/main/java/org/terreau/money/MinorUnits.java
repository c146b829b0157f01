package org.terreau.money;

import java.util.Currency;

/**
 * Sums of amounts in minor units, for calculators that add up many amounts without an object for each step.
 *
 * <p>A sum that does not exist, because currencies are mixed or because it goes beyond the range of a long, is
 * {@link #NONE}; it never wraps, and whatever is added to it is {@link #NONE} too.
 */
public final class MinorUnits {

    /** No sum. The one amount of that value, the most negative of all, counts as beyond the range. */
    public static final long NONE = Long.MIN_VALUE;

    private MinorUnits() {}

    /**
     * Takes the minor units of an amount.
     *
     * @param amount the amount
     * @param currency the currency of the sum
     * @return its minor units; {@link #NONE} when it is in another currency
     */
    public static long of(Money amount, Currency currency) {
        return amount.getCurrency().equals(currency) ? amount.getMinorUnits() : NONE;
    }

    /**
     * Adds.
     *
     * @param a a sum
     * @param b another
     * @return the sum of both, or {@link #NONE}
     */
    public static long add(long a, long b) {
        long sum = a + b;
        boolean overflow = ((a ^ sum) & (b ^ sum)) < 0;
        return overflow || a == NONE || b == NONE ? NONE : sum;
    }

    /**
     * Subtracts.
     *
     * @param a a sum
     * @param b what is taken away
     * @return what is left, or {@link #NONE}
     */
    public static long subtract(long a, long b) {
        return b == NONE ? NONE : add(a, -b);
    }
}
