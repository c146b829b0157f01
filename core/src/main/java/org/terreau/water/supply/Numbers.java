package org.terreau.water.supply;

import java.math.BigDecimal;

/** Which numbers are quantities, and in which form they are told. */
final class Numbers {

    /** Over any area in square metres, litres or millimetres that a garden has: sums of such stay finite. */
    static final double LARGEST = 1e12;

    private Numbers() {}

    /** The number itself when it is a quantity; zero when it is negative or no number, the most when it is over it. */
    static double atMost(double number, double most) {
        return number > 0 ? Math.min(number, most) : 0;
    }

    static double share(double number) {
        return atMost(number, 1);
    }

    static boolean isQuantity(double number) {
        return number >= 0 && number <= LARGEST;
    }

    static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }

    /** As a fact: to three decimals; as a text when it is no number. */
    static Object fact(double number) {
        if (!Double.isFinite(number) || Math.abs(number) > LARGEST) {
            return Double.toString(number);
        }
        return BigDecimal.valueOf(Math.rint(number * 1000) / 1000).stripTrailingZeros();
    }
}
