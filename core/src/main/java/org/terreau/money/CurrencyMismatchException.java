package org.terreau.money;

import java.util.Currency;

/**
 * Thrown when two amounts of different currencies meet in an operation that needs a single one.
 *
 * <p>It tells of a mistake in the calling code: who cannot know the currencies beforehand compares
 * {@link Money#getCurrency()} first.
 */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The currency of the first amount. */
    private final Currency first;

    /** The currency that differs from it. */
    private final Currency second;

    CurrencyMismatchException(Currency first, Currency second) {
        super("Two currencies in one operation: " + first.getCurrencyCode() + " and " + second.getCurrencyCode());
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the currency of the amount that the operation was called on, or of the first in a list.
     *
     * @return the first currency
     */
    public Currency getFirst() {
        return first;
    }

    /**
     * Returns the currency that differs from the first.
     *
     * @return the second currency
     */
    public Currency getSecond() {
        return second;
    }
}
