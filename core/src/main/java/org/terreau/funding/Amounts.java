package org.terreau.funding;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.Money;

/**
 * Sums over lines in minor units, without an object for each step.
 *
 * <p>A sum that does not exist, because currencies are mixed or because it goes beyond the range of a long, is
 * {@link #NONE}; it never wraps, and whatever is added to it is {@link #NONE} too.
 */
final class Amounts {

    static final long NONE = Long.MIN_VALUE;

    private Amounts() {}

    static long add(long a, long b) {
        long sum = a + b;
        boolean overflow = ((a ^ sum) & (b ^ sum)) < 0;
        return overflow || a == NONE || b == NONE ? NONE : sum;
    }

    static long subtract(long a, long b) {
        return b == NONE ? NONE : add(a, -b);
    }

    /** The currency of the first amount of a budget; euros when it has none. */
    static Currency currency(Budget budget) {
        Currency found = first(budget.getExpenses());
        if (found == null) {
            found = first(budget.getIncome());
        }
        return found == null ? Money.ZERO.getCurrency() : found;
    }

    static @Nullable Currency first(List<BudgetLine> lines) {
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

    /** What a line counts for: its own amount, or else the sum of the lines below it. */
    static long of(BudgetLine line, Currency currency) {
        Optional<Money> amount = line.getAmount();
        return amount.isPresent() ? of(amount.get(), currency) : below(line, currency);
    }

    static long of(Money amount, Currency currency) {
        return amount.getCurrency() == currency ? amount.getMinorUnits() : NONE;
    }

    /** The sum of the lines below a line. */
    static long below(BudgetLine line, Currency currency) {
        List<BudgetLine> lines = line.getLines();
        long sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum = add(sum, of(lines.get(i), currency));
        }
        return sum;
    }

    /** The sum of the chapters of one side, either the cash ones or those in kind. */
    static long side(List<BudgetLine> chapters, boolean inKind, Currency currency) {
        long sum = 0;
        for (int i = 0; i < chapters.size(); i++) {
            BudgetLine chapter = chapters.get(i);
            if (Account.isInKind(chapter.getAccount()) == inKind) {
                sum = add(sum, of(chapter, currency));
            }
        }
        return sum;
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
