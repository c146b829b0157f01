package org.terreau.funding;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/**
 * Sums over lines in minor units, without an object for each step.
 *
 * <p>A sum that does not exist is {@link MinorUnits#NONE}.
 */
public final class Amounts {

    private Amounts() {}

    /**
     * Tells whether lines of a budget nest deeper than {@link BudgetLine#MOST_LEVELS}: then no walk down them may be
     * begun.
     *
     * @param budget any budget
     * @return true when one does; rule BUD-023 tells it
     */
    public static boolean isTooDeep(Budget budget) {
        return isDeeper(budget.getExpenses(), BudgetLine.MOST_LEVELS)
                || isDeeper(budget.getIncome(), BudgetLine.MOST_LEVELS);
    }

    /** Whether lines take more levels than given; it goes down no further than that. */
    static boolean isDeeper(List<BudgetLine> lines, int levels) {
        if (levels == 0) {
            return !lines.isEmpty();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isDeeper(lines.get(i).getLines(), levels - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The currency of the first amount of a budget's lines; euros when it has none. */
    static Currency currency(Budget budget) {
        Currency found = first(budget.getExpenses());
        if (found == null) {
            found = first(budget.getIncome());
        }
        return found == null ? Money.ZERO.getCurrency() : found;
    }

    /**
     * Finds the currency of the first amount.
     *
     * @param lines the lines of one side
     * @return it; null when they and the lines below them have no amount
     */
    public static @Nullable Currency first(List<BudgetLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            Optional<Money> amount = line.getAmount();
            Currency found = amount.isPresent() ? amount.get().getCurrency() : first(line.getLines());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Tells whether all lines of a budget are in one currency. Where they are not, no sum of it says anything, and rule
     * BUD-020 speaks alone.
     *
     * @param budget any budget
     * @return true also for a budget without amounts
     */
    public static boolean isOneCurrency(Budget budget) {
        Currency currency = currency(budget);
        return other(currency, budget.getExpenses()) == null && other(currency, budget.getIncome()) == null;
    }

    /** The first currency that is not the given one; null when there is none. */
    static @Nullable Currency other(Currency currency, List<BudgetLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            Optional<Money> amount = line.getAmount();
            if (amount.isPresent() && !amount.get().getCurrency().equals(currency)) {
                return amount.get().getCurrency();
            }
            Currency below = other(currency, line.getLines());
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /**
     * Tells what a line counts for: its own amount, or else the sum of the lines below it.
     *
     * @param line a line
     * @param currency the currency to add in
     * @return minor units; {@link MinorUnits#NONE} when the amounts cannot be added
     */
    public static long of(BudgetLine line, Currency currency) {
        Optional<Money> amount = line.getAmount();
        return amount.isPresent() ? MinorUnits.of(amount.get(), currency) : below(line, currency);
    }

    /**
     * The sum of the lines below a line. What is above zero and what is below are summed apart, so that the order of
     * the lines does not decide whether the sum exists.
     */
    static long below(BudgetLine line, Currency currency) {
        List<BudgetLine> lines = line.getLines();
        long above = 0;
        long under = 0;
        for (int i = 0; i < lines.size(); i++) {
            long amount = of(lines.get(i), currency);
            if (amount > 0) {
                above = MinorUnits.add(above, amount);
            } else {
                under = MinorUnits.add(under, amount);
            }
        }
        return MinorUnits.add(above, under);
    }

    /** The sum of the chapters of one side, either the cash ones or those in kind. */
    static long side(List<BudgetLine> chapters, boolean inKind, Currency currency) {
        long above = 0;
        long under = 0;
        for (int i = 0; i < chapters.size(); i++) {
            BudgetLine chapter = chapters.get(i);
            if (Account.isInKind(chapter.getAccount()) == inKind) {
                long amount = of(chapter, currency);
                if (amount > 0) {
                    above = MinorUnits.add(above, amount);
                } else {
                    under = MinorUnits.add(under, amount);
                }
            }
        }
        return MinorUnits.add(above, under);
    }

    /**
     * Whether no sum of these amounts and of those below them, whatever their signs, comes near the range of a long.
     */
    static boolean isSmall(List<BudgetLine> lines) {
        return magnitude(lines) <= Long.MAX_VALUE / 8;
    }

    /** The sum of the amounts without their signs; no more than the range of a long allows. */
    private static long magnitude(List<BudgetLine> lines) {
        long sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Money> amount = lines.get(i).getAmount();
            long own = amount.isPresent() ? amount.get().getMinorUnits() : 0;
            long more = own == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(own);
            long below = magnitude(lines.get(i).getLines());
            boolean fits = more <= Long.MAX_VALUE - below && more + below <= Long.MAX_VALUE - sum;
            sum = fits ? sum + more + below : Long.MAX_VALUE;
        }
        return sum;
    }

    /** Whether the lines below one of these lines, at any depth, have no sum. */
    static boolean isUnsummable(List<BudgetLine> lines, Currency currency) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            if (!line.getLines().isEmpty()
                    && (below(line, currency) == MinorUnits.NONE || isUnsummable(line.getLines(), currency))) {
                return true;
            }
        }
        return false;
    }

    /** The sum of the rows of a table. */
    static long rows(FunderTable table, Currency currency) {
        List<FunderRow> rows = table.getRows();
        long above = 0;
        long under = 0;
        for (int i = 0; i < rows.size(); i++) {
            long amount = MinorUnits.of(rows.get(i).getAmount(), currency);
            if (amount > 0) {
                above = MinorUnits.add(above, amount);
            } else {
                under = MinorUnits.add(under, amount);
            }
        }
        return MinorUnits.add(above, under);
    }

    /** How many detail lines of the cash chapters have an amount other than zero. */
    static int leaves(List<BudgetLine> lines) {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            if (Account.isInKind(line.getAccount())) {
                continue;
            }
            if (!line.getLines().isEmpty()) {
                count += leaves(line.getLines());
            } else if (line.getAmount().isPresent() && !line.getAmount().get().isZero()) {
                count++;
            }
        }
        return count;
    }
}
