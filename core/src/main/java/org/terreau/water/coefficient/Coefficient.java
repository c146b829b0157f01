package org.terreau.water.coefficient;

import java.util.Objects;

/**
 * A reference value as published: with its range, what it rests on, and how many transcriptions of the source agree on
 * it.
 *
 * @param low the lower end of the range
 * @param high the upper end; the same as the lower when the source gives one number
 * @param transcriptions how many independent transcriptions agree; 0 when none was counted
 * @param witnesses the letters of these transcriptions, such as {@code S+W}; the data file says what they are
 * @param basis what the value rests on
 */
public record Coefficient(double low, double high, int transcriptions, String witnesses, CoefficientBasis basis) {

    /**
     * Makes a value.
     *
     * @param low the lower end; any number, the rules of this room judge it
     * @param high the upper end
     * @param transcriptions how many transcriptions agree
     * @param witnesses their letters
     * @param basis what it rests on
     */
    public Coefficient {
        Objects.requireNonNull(witnesses, "witnesses");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Makes a value of one's own.
     *
     * @param value the number
     * @return the value
     */
    public static Coefficient of(double value) {
        return new Coefficient(value, value, 0, "", CoefficientBasis.OWN);
    }

    /**
     * Makes a range of one's own.
     *
     * @param low the lower end
     * @param high the upper end
     * @return the value
     */
    public static Coefficient range(double low, double high) {
        return new Coefficient(low, high, 0, "", CoefficientBasis.OWN);
    }

    /**
     * Returns the central value: the middle of the range.
     *
     * @return the value to calculate with
     */
    public double value() {
        return at(0.5);
    }

    /**
     * Returns a value within the range.
     *
     * @param share where in the range, from 0 (low) to 1 (high); what is outside is taken to the nearer end, and what
     *     is no number to the middle
     * @return the value there
     */
    public double at(double share) {
        if (Double.compare(low, high) == 0) {
            return low;
        }
        double inside = Double.isNaN(share) ? 0.5 : Math.max(0, Math.min(1, share));
        return inside <= 0 ? low : inside >= 1 ? high : low + (high - low) * inside;
    }

    /**
     * Tells whether the source gives a range rather than one number.
     *
     * @return true when the ends differ
     */
    public boolean isRange() {
        return Double.compare(low, high) != 0;
    }

    /**
     * Tells whether one can calculate with it.
     *
     * @return true when both ends are finite and in order
     */
    public boolean isUsable() {
        return Double.isFinite(low) && Double.isFinite(high) && low <= high;
    }

    /**
     * Copies the value onto another basis.
     *
     * @param other the new basis
     * @return the same numbers
     */
    public Coefficient on(CoefficientBasis other) {
        return new Coefficient(low, high, transcriptions, witnesses, other);
    }
}
