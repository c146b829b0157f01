package org.terreau.garden;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exact arithmetic on areas, lengths and other numbers of a document. A number so long that arithmetic on it would take
 * noticeable time, and one below zero, are taken for unknown: null.
 */
final class Squares {

    private static final int MOST_BITS = 256;
    private static final int MOST_PLACES = 100;

    private Squares() {}

    /** Tells whether arithmetic on a number takes no noticeable time. */
    static boolean isShort(BigDecimal number) {
        return number.scale() <= MOST_PLACES
                && number.scale() >= -MOST_PLACES
                && number.unscaledValue().bitLength() <= MOST_BITS;
    }

    /** A number of more than zero that can be counted with; null for none. */
    static @Nullable BigDecimal of(Optional<BigDecimal> stated) {
        return stated.isPresent() ? of(stated.get()) : null;
    }

    static @Nullable BigDecimal of(BigDecimal number) {
        return number.signum() > 0 && isShort(number) ? number : null;
    }

    /** A number of zero or more that can be counted with; null for none. */
    static @Nullable BigDecimal orZero(Optional<BigDecimal> stated) {
        return stated.isPresent() && stated.get().signum() >= 0 && isShort(stated.get()) ? stated.get() : null;
    }

    /** The sum; what is unknown adds nothing, and nothing but unknowns is unknown. */
    static @Nullable BigDecimal add(@Nullable BigDecimal sum, @Nullable BigDecimal more) {
        if (sum == null || more == null) {
            return sum == null ? more : sum;
        }
        return sum.add(more);
    }
}
