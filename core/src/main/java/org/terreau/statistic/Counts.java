package org.terreau.statistic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Sums of counts that never wrap. */
final class Counts {

    /** What {@link #sum} returns for a sum out of the range of long. */
    static final long NONE = Long.MIN_VALUE;

    private Counts() {}

    static long sum(List<BreakdownCell> cells) {
        long sum = 0;
        for (int i = 0; i < cells.size(); i++) {
            long count = cells.get(i).getCount();
            long next = sum + count;
            if (((sum ^ next) & (count ^ next)) < 0) {
                BigInteger exact = exact(cells);
                return exact.bitLength() < Long.SIZE ? exact.longValue() : NONE;
            }
            sum = next;
        }
        return sum;
    }

    /**
     * Of how many members the percentages should be: the printed total, else the sum; {@link #NONE} when out of range.
     */
    static long base(Breakdown table) {
        long total = table.getTotal().orElse(0L);
        return total > 0 ? total : sum(table.getCells());
    }

    /** The sum as a fact, a {@code Long} wherever it is one. */
    static Object sumFact(List<BreakdownCell> cells) {
        return fact(exact(cells));
    }

    /** By how much the sum is over a number, as a fact; negative when it is under. */
    static BigInteger excess(List<BreakdownCell> cells, long number) {
        return exact(cells).subtract(BigInteger.valueOf(number));
    }

    static Object fact(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return new BigDecimal(number);
    }

    private static BigInteger exact(List<BreakdownCell> cells) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < cells.size(); i++) {
            sum = sum.add(BigInteger.valueOf(cells.get(i).getCount()));
        }
        return sum;
    }
}
