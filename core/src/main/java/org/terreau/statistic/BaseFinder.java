package org.terreau.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds of how many members a column of printed percentages can have been computed.
 *
 * <p>A base explains the column when there is for each percentage a whole number of members of which it is a fair print
 * (see {@link PrintedPercent#fits}), and these numbers can add up to the base. Mostly more than one base does: what is
 * found is possible, not proven.
 *
 * <p>Everything is exact, in integers. Equal prints are looked at once and a base is given up at the first print that
 * it cannot explain: one base costs at most one step per different print, and few columns cost as much. Immutable and
 * safe for use by many threads.
 */
public final class BaseFinder {

    /** Up to where {@link #bases} and {@link #closest} search. */
    public static final int MOST_SEARCHED = 10_000;

    /** The largest base that {@link #explains} judges: more than there are people. */
    public static final long LARGEST = 10_000_000_000L;

    /** A print and how often it stands in the column. */
    private record Print(PrintedPercent percent, long times) {

        /** The least whole number of members of which the percentage is a fair print, or more than {@link #most}. */
        long least(long base) {
            long numerator = (2 * percent.units() - 1) * base;
            return Math.max(0, -Math.floorDiv(-numerator, 2 * percent.unitsOfWhole()));
        }

        long most(long base) {
            return Math.floorDiv((2 * percent.units() + 1) * base, 2 * percent.unitsOfWhole());
        }

        /** How far the percentage of the base is from a whole number of members, in hundred-millionths of a member. */
        long distance(long base) {
            long whole = percent.unitsOfWhole();
            long rest = Math.floorMod(percent.units() * base, whole);
            return Math.min(rest, whole - rest) * (100_000_000 / whole);
        }
    }

    private final List<PrintedPercent> column;
    private final boolean complete;
    private final boolean possible;
    private final List<Print> prints;

    private BaseFinder(List<PrintedPercent> column, boolean complete) {
        this.column = List.copyOf(column);
        this.complete = complete;
        Map<PrintedPercent, Long> times = new LinkedHashMap<>();
        boolean shares = !column.isEmpty();
        for (PrintedPercent each : this.column) {
            times.merge(each, 1L, Long::sum);
            // this also bounds the products in Print
            shares &= each.units() >= 0 && each.units() <= each.unitsOfWhole();
        }
        this.possible = shares;
        List<Print> distinct = new ArrayList<>(times.size());
        times.forEach((percent, count) -> distinct.add(new Print(percent, count)));
        // the finest prints exclude the most bases
        distinct.sort(Comparator.comparingInt(each -> -each.percent.getDecimals()));
        this.prints = distinct;
    }

    /**
     * Looks at the whole column of a table.
     *
     * @param column the percentages of all cells, without the line of totals
     * @return a finder; nothing explains an empty column, a negative percentage or one over 100
     */
    public static BaseFinder of(List<PrintedPercent> column) {
        return new BaseFinder(column, true);
    }

    /**
     * Looks at a column in which some cells have no percentage: whatever the others leave over is in those.
     *
     * @param column the percentages of some of the cells
     * @return a finder; nothing explains an empty column, a negative percentage or one over 100
     */
    public static BaseFinder ofPart(List<PrintedPercent> column) {
        return new BaseFinder(column, false);
    }

    /**
     * Tells whether the percentages can have been computed on a base.
     *
     * @param base the number of members
     * @return true when they can; false for a base under one or over {@link #LARGEST}
     */
    public boolean explains(long base) {
        if (!possible || base <= 0 || base > LARGEST) {
            return false;
        }
        long leastSum = 0;
        long mostSum = 0;
        for (int i = 0; i < prints.size(); i++) {
            Print print = prints.get(i);
            long least = print.least(base);
            long most = print.most(base);
            boolean tooMany = least > 0 && print.times > (base - leastSum) / least;
            if (tooMany || least > most) {
                return false;
            }
            leastSum += print.times * least;
            mostSum = most > 0 && print.times > (base - mostSum) / most ? base : mostSum + print.times * most;
        }
        return !complete || mostSum >= base;
    }

    /**
     * Searches all bases.
     *
     * @param limit the last base to try; {@link #MOST_SEARCHED} at most are tried
     * @return those that explain the percentages, the smallest first
     */
    public List<Integer> bases(int limit) {
        List<Integer> found = new ArrayList<>();
        int last = possible ? Math.min(limit, MOST_SEARCHED) : 0;
        for (int base = 1; base <= last; base++) {
            if (explains(base)) {
                found.add(base);
            }
        }
        return found;
    }

    /**
     * Chooses among {@link #bases} the one whose percentages come nearest to whole members, all distances added up; the
     * smallest of several. For 14, 25 and 61 it is 36, of which they are 5.04, 9 and 21.96 members.
     *
     * @param limit the last base to try; {@link #MOST_SEARCHED} at most are tried
     * @return the base; empty when none explains the percentages
     */
    public OptionalInt closest(int limit) {
        return closest(bases(limit));
    }

    OptionalInt closest(List<Integer> candidates) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            int base = candidates.get(i);
            double distance = 0;
            for (int j = 0; j < prints.size(); j++) {
                distance += (double) prints.get(j).distance(base) * prints.get(j).times;
            }
            if (distance < least) {
                best = base;
                least = distance;
            }
        }
        return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /**
     * Tells the numbers of members that a base implies. On a base so large that more than one number is printed alike,
     * it is one of the sets that add up.
     *
     * @param base a base that explains the percentages
     * @return a number for each percentage, in the order of the column
     * @throws IllegalArgumentException when the base does not explain them
     */
    public List<Long> counts(long base) {
        if (!explains(base)) {
            throw new IllegalArgumentException("The base " + base + " does not explain the percentages " + prints);
        }
        long leastSum = 0;
        long mostSum = 0;
        for (Print each : prints) {
            leastSum += each.times * each.least(base);
            mostSum += each.times * each.most(base);
        }
        long slack = mostSum - leastSum;
        long spare = complete ? base - leastSum : Math.min(base - leastSum, slack / 2);
        long[] counts = new long[column.size()];
        long left = spare;
        for (int i = 0; i < counts.length; i++) {
            Print print = new Print(column.get(i), 1);
            long least = print.least(base);
            // each number stands at the same part of its range
            counts[i] = slack == 0 ? least : least + (print.most(base) - least) * spare / slack;
            left -= counts[i] - least;
        }
        List<Long> found = new ArrayList<>(counts.length);
        for (int i = 0; i < counts.length; i++) {
            boolean more = left > 0 && counts[i] < new Print(column.get(i), 1).most(base);
            left -= more ? 1 : 0;
            found.add(more ? counts[i] + 1 : counts[i]);
        }
        return found;
    }
}
