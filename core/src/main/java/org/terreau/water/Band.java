package org.terreau.water;

import java.util.Arrays;

/**
 * How widely a result spreads: the least and the greatest value, the median, and the values below which a tenth and
 * nine tenths lie.
 *
 * @param least the least
 * @param low a tenth lies below
 * @param median half lies below
 * @param high nine tenths lie below
 * @param most the greatest
 */
public record Band(double least, double low, double median, double high, double most) {

    /** Takes the band of at least one value. */
    static Band of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Band(
                sorted[0],
                quantile(sorted, 0.1),
                quantile(sorted, 0.5),
                quantile(sorted, 0.9),
                sorted[sorted.length - 1]);
    }

    /** Type 7 of Hyndman and Fan (1996): between the order statistics around 1 + (n − 1) p. */
    static double quantile(double[] sorted, double share) {
        return between(sorted, (sorted.length - 1) * share);
    }

    /**
     * Type 6 of Hyndman and Fan (1996): between the order statistics around (n + 1) p, so that the r-th of n values has
     * the plotting position r ÷ (n + 1) of Weibull.
     */
    static double plotted(double[] sorted, double share) {
        return between(sorted, (sorted.length + 1) * share - 1);
    }

    private static double between(double[] sorted, double place) {
        double held = Math.min(Math.max(place, 0), sorted.length - 1.0);
        int below = (int) held;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (held - below);
    }

    /**
     * Returns how wide the middle four fifths are.
     *
     * @return from the value with a tenth below to the value with nine tenths below
     */
    public double width() {
        return high - low;
    }
}
