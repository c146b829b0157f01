package org.terreau.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Shares out a total by weights so that the shares add up to it: the method of the largest remainder.
 *
 * <p>Five laws hold for every total and all weights in the range of long:
 *
 * <ul>
 *   <li>the shares add up to the total, exactly;
 *   <li>each share is its exact quota, total × weight ÷ sum of weights, rounded down or up; a weight of zero gets zero;
 *   <li>the units left over go to the largest remainders; on a tie to the larger weight, then to the lower index;
 *   <li>a negative total gives the shares of the positive one with the other sign;
 *   <li>the order of the weights does not matter, but between equal weights.
 * </ul>
 *
 * <p>Weights that cannot share, because there are none, one is below zero or all are zero, are an
 * {@link IllegalArgumentException}: check data before.
 */
public final class Apportionment {

    private static final int MOST_DECIMALS = 16;
    private static final int FEW = 64;

    private Apportionment() {}

    /**
     * Shares out a whole number of units.
     *
     * @param total the units to share out, any long
     * @param weights one weight for each share, zero or more; not changed
     * @return the shares, in the order of the weights
     * @throws IllegalArgumentException when there are no weights, one is negative or all are zero
     */
    public static long[] shares(long total, long... weights) {
        long sum = 0;
        boolean wide = total == Long.MIN_VALUE;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("Weight " + i + " is negative: " + weights[i]);
            }
            sum += weights[i];
            wide |= sum < 0;
        }
        if (sum == 0 && !wide) {
            throw new IllegalArgumentException("Nothing to share by: the " + weights.length + " weights sum to zero");
        }
        long size = Math.abs(total);
        return wide || !Exact.fits(size, sum) ? wideShares(total, weights) : narrowShares(total, size, sum, weights);
    }

    private static long[] narrowShares(long total, long size, long sum, long[] weights) {
        long[] shares = new long[weights.length];
        long[] rests = new long[weights.length];
        long left = size;
        for (int i = 0; i < weights.length; i++) {
            long product = size * weights[i];
            long share = product / sum;
            shares[i] = share;
            rests[i] = product - share * sum;
            left -= share;
        }
        if (left > 0) {
            if (weights.length <= FEW) {
                handOut((int) left, shares, rests, weights);
            } else {
                handOutSorted((int) left, shares, rests, weights);
            }
        }
        if (total < 0) {
            for (int i = 0; i < shares.length; i++) {
                shares[i] = -shares[i];
            }
        }
        return shares;
    }

    private static void handOut(int units, long[] shares, long[] rests, long[] weights) {
        for (int left = units; left > 0; left--) {
            int best = 0;
            for (int i = 1; i < rests.length; i++) {
                if (rests[i] > rests[best] || (rests[i] == rests[best] && weights[i] > weights[best])) {
                    best = i;
                }
            }
            shares[best]++;
            rests[best] = -1;
        }
    }

    private static void handOutSorted(int units, long[] shares, long[] rests, long[] weights) {
        long lastRest = nthLargest(units, rests.clone());
        long[] tied = new long[rests.length];
        int ties = 0;
        int left = units;
        for (int i = 0; i < rests.length; i++) {
            if (rests[i] > lastRest) {
                shares[i]++;
                left--;
            } else if (rests[i] == lastRest) {
                tied[ties++] = weights[i];
            }
        }
        long lastWeight = nthLargest(left, Arrays.copyOf(tied, ties));
        for (int i = 0; i < rests.length; i++) {
            if (rests[i] == lastRest && weights[i] > lastWeight) {
                shares[i]++;
                left--;
            }
        }
        for (int i = 0; left > 0; i++) {
            if (rests[i] == lastRest && weights[i] == lastWeight) {
                shares[i]++;
                left--;
            }
        }
    }

    private static long nthLargest(int n, long[] numbers) {
        Arrays.sort(numbers);
        return numbers[numbers.length - n];
    }

    private static long[] wideShares(long total, long[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            sum = sum.add(BigInteger.valueOf(weight));
        }
        BigInteger size = BigInteger.valueOf(total).abs();
        BigInteger[] shares = new BigInteger[weights.length];
        BigInteger[] rests = new BigInteger[weights.length];
        Integer[] order = new Integer[weights.length];
        BigInteger left = size;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = size.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(sum);
            shares[i] = parts[0];
            rests[i] = parts[1];
            order[i] = i;
            left = left.subtract(parts[0]);
        }
        Arrays.sort(
                order,
                Comparator.comparing((Integer i) -> rests[i])
                        .thenComparingLong(i -> weights[i])
                        .reversed());
        for (int i = 0; i < left.intValue(); i++) {
            shares[order[i]] = shares[order[i]].add(BigInteger.ONE);
        }
        long[] result = new long[weights.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (total < 0 ? shares[i].negate() : shares[i]).longValue();
        }
        return result;
    }

    /**
     * Shares out an amount of money to the last minor unit.
     *
     * @param total the amount to share out, of any sign
     * @param weights one weight for each share, zero or more
     * @return the shares, in the order of the weights and in the currency of the total; unmodifiable
     * @throws IllegalArgumentException when there are no weights, one is negative or all are zero
     */
    public static List<Money> shares(Money total, long... weights) {
        long[] shares = shares(total.getMinorUnits(), weights);
        List<Money> amounts = new ArrayList<>(shares.length);
        for (long share : shares) {
            amounts.add(total.with(share));
        }
        return List.copyOf(amounts);
    }

    /**
     * Shares out an amount of money in proportion to other amounts, such as a cost by what each funder gives.
     *
     * @param total the amount to share out, of any sign
     * @param weights one amount for each share, zero or more, all of one currency, which need not be that of the total
     * @return the shares, in the order of the weights and in the currency of the total; unmodifiable
     * @throws IllegalArgumentException when there are no weights, one is negative or all are zero
     * @throws CurrencyMismatchException when the weights are of several currencies
     */
    public static List<Money> shares(Money total, List<Money> weights) {
        long[] units = new long[weights.size()];
        for (int i = 0; i < units.length; i++) {
            weights.get(0).requireCurrencyOf(weights.get(i));
            units[i] = weights.get(i).getMinorUnits();
        }
        return shares(total, units);
    }

    /**
     * Returns what percentage of their sum each amount is, so that the printed percentages add up to exactly 100.
     *
     * @param decimals how many decimals the percentages are printed with, 0 to 16
     * @param amounts the amounts, zero or more; not changed
     * @return the percentages in units of their last decimal: with one decimal, 257 is 25.7 % and all sum to 1000
     * @throws IllegalArgumentException for another number of decimals, and when there are no amounts, one is negative
     *     or all are zero
     */
    public static long[] percentages(int decimals, long... amounts) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("Decimals of a percentage: " + decimals + ", not 0 to " + MOST_DECIMALS);
        }
        return shares(100 * Exact.powerOfTen(decimals), amounts);
    }
}
