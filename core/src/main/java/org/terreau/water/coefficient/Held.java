package org.terreau.water.coefficient;

/** Numbers held within what they can be, so that no formula gives what is no number. */
final class Held {

    private Held() {}

    /** The number, or zero when it is not finite. */
    static double number(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    /** The number, or zero when it is not finite or below zero. */
    static double positive(double value) {
        return Math.max(0, number(value));
    }

    /** The number within 0 and 1; zero when it is not finite. */
    static double share(double value) {
        return Math.min(1, positive(value));
    }
}
