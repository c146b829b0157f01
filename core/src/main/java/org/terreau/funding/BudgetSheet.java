package org.terreau.funding;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.terreau.money.Apportionment;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/**
 * A budget laid out flat for calculating: its lines resolved once into columns, on which balance, subtotals and shares
 * are loops over longs.
 *
 * <p>For one look at one budget {@link BudgetBalance#of} and {@link FunderShares#of(Budget, int)} are shorter; make a
 * sheet to calculate again and again on the same budgets. Immutable.
 */
public final class BudgetSheet {

    private static final byte INCOME = 1;
    private static final byte IN_KIND = 2;
    private static final byte DECLARED = 4;
    private static final byte HAS_LINES = 8;

    private final Currency currency;
    private final long[] amounts;
    private final int[] parents;
    private final byte[] flags;
    private final int[] funded;
    private final String[] funders;

    /**
     * Whether no sum of these amounts, whatever their signs, can go beyond a long: mostly, and then plain sums will do.
     */
    private final boolean small;

    private BudgetSheet(
            Currency currency, long[] amounts, int[] parents, byte[] flags, int[] funded, String[] funders) {
        this.currency = currency;
        this.amounts = amounts;
        this.parents = parents;
        this.flags = flags;
        this.funded = funded;
        this.funders = funders;
        long largest = 0;
        for (long each : amounts) {
            largest = Math.max(largest, each == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(each));
        }
        this.small = largest <= (Long.MAX_VALUE / 4) / Math.max(1, amounts.length);
    }

    /**
     * Lays a budget out.
     *
     * @param budget any budget
     * @return the sheet; empty when its lines are in several currencies (rule BUD-020) or nest deeper than
     *     {@link BudgetLine#MOST_LEVELS} (rule BUD-023)
     */
    public static Optional<BudgetSheet> of(Budget budget) {
        if (Amounts.isTooDeep(budget) || !Amounts.isOneCurrency(budget)) {
            return Optional.empty();
        }
        Layout layout = new Layout();
        layout.lines(budget.getExpenses(), -1, (byte) 0, true);
        layout.lines(budget.getIncome(), -1, INCOME, false);
        return Optional.of(layout.sheet(Amounts.currency(budget)));
    }

    /**
     * Balances the budget.
     *
     * @return the balance; empty when a sum goes beyond what money can hold (rule BUD-013)
     */
    public Optional<BudgetBalance> balance() {
        if (small && areChaptersDeclared()) {
            return balanceOfSmall();
        }
        long[] counted = areChaptersDeclared() ? amounts : counted();
        long expenses = side(counted, 0);
        long income = side(counted, INCOME);
        long uses = side(counted, IN_KIND);
        long contributions = side(counted, INCOME | IN_KIND);
        return BudgetBalance.of(currency, expenses, income, uses, contributions);
    }

    private Optional<BudgetBalance> balanceOfSmall() {
        long expenses = 0;
        long income = 0;
        long uses = 0;
        long contributions = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (parents[i] >= 0) {
                continue;
            }
            switch (flags[i] & (INCOME | IN_KIND)) {
                case 0 -> expenses += amounts[i];
                case INCOME -> income += amounts[i];
                case IN_KIND -> uses += amounts[i];
                default -> contributions += amounts[i];
            }
        }
        return BudgetBalance.of(currency, expenses, income, uses, contributions);
    }

    /**
     * Tells whether every declared subtotal is the sum of its lines.
     *
     * @return false when one is not, or has no sum
     */
    public boolean areSubtotalsSound() {
        long[] sums = small ? plainSums() : sums();
        for (int i = 0; i < amounts.length; i++) {
            if ((flags[i] & (DECLARED | HAS_LINES)) == (DECLARED | HAS_LINES) && sums[i] != amounts[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Shares out the lines that name a funder.
     *
     * @param decimals how many decimals the percentages have, from 0 to 6
     * @return for each such line, in order, its share in units of the last decimal: 257 for 25.7 with one decimal; they
     *     add up to exactly 100 %. Empty when there is no such line, an amount is negative, all are zero, or they
     *     cannot be added
     */
    public long[] shares(int decimals) {
        long[] weights = new long[funded.length];
        long sum = 0;
        for (int i = 0; i < funded.length; i++) {
            weights[i] = amounts[funded[i]];
            sum = weights[i] < 0 ? MinorUnits.NONE : MinorUnits.add(sum, weights[i]);
        }
        return sum <= 0 ? new long[0] : Apportionment.percentages(decimals, weights);
    }

    /**
     * Names the lines that {@link #shares} is about.
     *
     * @return the ids of the funders, in order
     */
    public List<String> funders() {
        return List.of(funders);
    }

    /**
     * Returns what the funders give.
     *
     * @return the amounts of the lines that {@link #shares} is about, in order
     */
    public List<Money> fundedAmounts() {
        return Arrays.stream(funded)
                .mapToObj(each -> Money.ofMinor(amounts[each], currency))
                .toList();
    }

    /** For each line the sum of the lines below it: from the last line up, so that each is ready when it is added. */
    private long[] sums() {
        long[] above = new long[amounts.length];
        long[] under = new long[amounts.length];
        for (int i = amounts.length - 1; i >= 0; i--) {
            long amount = (flags[i] & DECLARED) != 0 ? amounts[i] : MinorUnits.add(above[i], under[i]);
            int parent = parents[i];
            if (parent >= 0 && amount > 0) {
                above[parent] = MinorUnits.add(above[parent], amount);
            } else if (parent >= 0) {
                under[parent] = MinorUnits.add(under[parent], amount);
            }
            above[i] = MinorUnits.add(above[i], under[i]);
        }
        return above;
    }

    private long[] plainSums() {
        long[] sums = new long[amounts.length];
        for (int i = amounts.length - 1; i >= 0; i--) {
            if (parents[i] >= 0) {
                sums[parents[i]] += (flags[i] & DECLARED) != 0 ? amounts[i] : sums[i];
            }
        }
        return sums;
    }

    private boolean areChaptersDeclared() {
        for (int i = 0; i < flags.length; i++) {
            if (parents[i] < 0 && (flags[i] & DECLARED) == 0) {
                return false;
            }
        }
        return true;
    }

    /** What each line counts for. */
    private long[] counted() {
        long[] counted = sums();
        for (int i = 0; i < counted.length; i++) {
            counted[i] = (flags[i] & DECLARED) != 0 ? amounts[i] : counted[i];
        }
        return counted;
    }

    private long side(long[] counted, int side) {
        long above = 0;
        long under = 0;
        for (int i = 0; i < counted.length; i++) {
            if (parents[i] < 0 && (flags[i] & (INCOME | IN_KIND)) == side) {
                if (counted[i] > 0) {
                    above = MinorUnits.add(above, counted[i]);
                } else {
                    under = MinorUnits.add(under, counted[i]);
                }
            }
        }
        return MinorUnits.add(above, under);
    }

    /** Columns that grow while the lines are walked. */
    private static final class Layout {

        private long[] amounts = new long[32];
        private int[] parents = new int[32];
        private byte[] flags = new byte[32];
        private int[] funded = new int[8];
        private String[] funders = new String[8];
        private int size;
        private int fundedSize;

        /** Lays out lines; those of the income that name a funder are noted, unless one above them does. */
        void lines(List<BudgetLine> lines, int parent, byte side, boolean noted) {
            for (BudgetLine line : lines) {
                if (size == amounts.length) {
                    amounts = Arrays.copyOf(amounts, size * 2);
                    parents = Arrays.copyOf(parents, size * 2);
                    flags = Arrays.copyOf(flags, size * 2);
                }
                int row = size++;
                Optional<Money> amount = line.getAmount();
                amounts[row] = amount.isPresent() ? amount.get().getMinorUnits() : 0;
                parents[row] = parent;
                int kind = Account.isInKind(line.getAccount()) ? IN_KIND : 0;
                int declared = amount.isPresent() ? DECLARED : 0;
                flags[row] = (byte) (side | kind | declared | (line.getLines().isEmpty() ? 0 : HAS_LINES));
                boolean isNoted =
                        !noted && amount.isPresent() && line.getFunder().isPresent();
                if (isNoted) {
                    note(line.getFunder().get(), row);
                }
                lines(line.getLines(), row, side, noted || isNoted);
            }
        }

        private void note(String funder, int row) {
            if (fundedSize == funded.length) {
                funded = Arrays.copyOf(funded, fundedSize * 2);
                funders = Arrays.copyOf(funders, fundedSize * 2);
            }
            funded[fundedSize] = row;
            funders[fundedSize++] = funder;
        }

        BudgetSheet sheet(Currency currency) {
            return new BudgetSheet(
                    currency,
                    Arrays.copyOf(amounts, size),
                    Arrays.copyOf(parents, size),
                    Arrays.copyOf(flags, size),
                    Arrays.copyOf(funded, fundedSize),
                    Arrays.copyOf(funders, fundedSize));
        }
    }
}
