package org.terreau.money;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an amount that a person wrote: either the amount, or why there is none.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class AmountReading {

    /** Why a text was not read as an amount. */
    public enum Problem {
        /** Nothing but spaces. */
        EMPTY,
        /** Longer than {@link FrenchAmount#MAX_LENGTH} characters. */
        TOO_LONG,
        /** Something other than one number: {@code 1O0}, {@code 2h30}, {@code 1e5}, {@code 12 %}, {@code 12,}. */
        NOT_A_NUMBER,
        /** One separator before exactly three digits, thousand or decimal: {@code 1.234}, {@code 97,200}. */
        AMBIGUOUS,
        /** Separators that leave no thousands: {@code 1 2345}, {@code 12 34,5}, {@code 0,0,12}. */
        BAD_GROUPING,
        /** Fractions of a cent: {@code 1234,567}, {@code 0,123}. */
        TOO_MANY_DECIMALS,
        /** An amount in another currency than the euro: {@code 12 CHF}, {@code $5}, {@code 100 F}. */
        OTHER_CURRENCY,
        /** More than {@link Money} holds. */
        OUT_OF_RANGE
    }

    private final @Nullable Money value;
    private final @Nullable Problem problem;

    private AmountReading(@Nullable Money value, @Nullable Problem problem) {
        this.value = value;
        this.problem = problem;
    }

    static AmountReading of(Money value) {
        return new AmountReading(value, null);
    }

    static AmountReading refused(Problem problem) {
        return new AmountReading(null, problem);
    }

    /**
     * Returns the amount, in euros.
     *
     * @return the amount; empty exactly when there is a problem
     */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns why there is no amount.
     *
     * @return the problem; empty exactly when there is an amount
     */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /**
     * Tells whether the other object is a reading with the same outcome.
     *
     * @param other any object or null
     * @return true for the same amount or the same problem
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AmountReading that && problem == that.problem && Objects.equals(value, that.value);
    }

    /**
     * Returns a hash that equal readings share.
     *
     * @return the hash
     */
    @Override
    public int hashCode() {
        return Objects.hash(value, problem);
    }

    /**
     * Returns the amount or the name of the problem.
     *
     * @return such as {@code 1234.56} or {@code AMBIGUOUS}
     */
    @Override
    public String toString() {
        return String.valueOf(value == null ? problem : value);
    }
}
