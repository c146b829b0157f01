package org.terreau.production;

import java.math.BigDecimal;

/** Which numbers can be counted with, and in which form they are told. */
final class Numbers {

    private static final int MOST_BITS = 256;
    private static final int MOST_PLACES = 1_000;

    private Numbers() {}

    /** Tells whether arithmetic on the number takes no noticeable time. */
    static boolean isSound(BigDecimal number) {
        return number.scale() <= MOST_PLACES
                && number.scale() >= -MOST_PLACES
                && number.unscaledValue().bitLength() <= MOST_BITS;
    }

    /** Tells whether the number can be a quantity: sound and not negative. */
    static boolean isQuantity(BigDecimal number) {
        return number.signum() >= 0 && isSound(number);
    }

    /** Tells whether the number can be a weight or an area: sound and over zero. */
    static boolean isPositive(BigDecimal number) {
        return number.signum() > 0 && isSound(number);
    }

    /** The same number without zeros at its end, so that equal numbers are equal; of a sound number. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
