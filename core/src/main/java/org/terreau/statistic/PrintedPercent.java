package org.terreau.statistic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A percentage as it was printed: {@code 12.50} and {@code 12.5} are equal numbers but different prints, so the
 * decimals are part of the value.
 *
 * <p>It is compared with counts exactly, by integers, never by rounding first.
 */
public final class PrintedPercent {

    /** What {@link #parse} accepts, as a regular expression. */
    public static final String PATTERN = "-?[0-9]{1,6}(\\.[0-9]{1,6})?";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final int MOST_DECIMALS = 6;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /** Two products of this size can be subtracted and doubled within a long. */
    private static final long SMALL = Long.MAX_VALUE / 4;

    private final BigDecimal value;
    private final long units;

    private PrintedPercent(BigDecimal value) {
        this.value = value;
        this.units = value.unscaledValue().longValue();
    }

    /**
     * Reads a percentage.
     *
     * @param text one to six digits, a point and up to six decimals where there are any, no percent sign
     * @return the percentage, decimals as given
     * @throws IllegalArgumentException when the text is of another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PrintedPercent parse(String text) {
        if (text.length() > 14 || !FORM.matcher(text).matches()) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            throw new IllegalArgumentException("\"" + shown + "\" is not a percentage such as 25.7");
        }
        return new PrintedPercent(new BigDecimal(text));
    }

    /**
     * Returns the number.
     *
     * @return 25.7 for 25.7 %, its scale being the printed decimals
     */
    public BigDecimal getValue() {
        return value;
    }

    /**
     * Returns how many decimals were printed.
     *
     * @return from 0 to 6
     */
    public int getDecimals() {
        return value.scale();
    }

    /**
     * Tells whether this is a fair print of a part of a whole: off by at most half a unit of the last printed digit.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     * @return true when it is; false for a whole of zero or less
     */
    public boolean fits(long part, long whole) {
        if (whole <= 0) {
            return false;
        }
        // |p / 10^d − 100 k / n| ≤ 1 / (2 · 10^d), times 2 n 10^d
        if (isSmall(part, whole)) {
            return Math.abs(smallDistance(part, whole)) <= whole;
        }
        return distance(part, whole).abs().compareTo(BigInteger.valueOf(whole)) <= 0;
    }

    /**
     * Tells whether this is what remains when the further digits are cut off instead of rounded.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     * @return true when it is a truncation and not a fair print
     */
    public boolean isTruncationOf(long part, long whole) {
        if (whole <= 0 || fits(part, whole)) {
            return false;
        }
        BigInteger distance = distance(part, whole);
        return distance.signum() < 0
                && distance.negate().compareTo(BigInteger.valueOf(whole).shiftLeft(1)) < 0;
    }

    /** The whole number that the digits make without their point: 1250 for 12.50. */
    long units() {
        return units;
    }

    /** How many {@link #units} make 100 percentage points, that is, the whole: 10000 for 12.50. */
    long unitsOfWhole() {
        return POWERS[getDecimals() + 2];
    }

    /**
     * Returns the percentage in the finest unit that can be printed.
     *
     * @return millionths of a percent: 25,700,000 for 25.7
     */
    public long getMillionths() {
        return units * POWERS[MOST_DECIMALS - getDecimals()];
    }

    private boolean isSmall(long part, long whole) {
        long mostPart = SMALL / unitsOfWhole();
        return whole <= SMALL / Math.max(1, Math.abs(units)) && part <= mostPart && part >= -mostPart;
    }

    /** Twice the distance from the true percentage, in units of the last printed digit, times the whole. */
    private long smallDistance(long part, long whole) {
        return 2 * (units * whole - unitsOfWhole() * part);
    }

    private BigInteger distance(long part, long whole) {
        BigInteger printed = BigInteger.valueOf(units).multiply(BigInteger.valueOf(whole));
        BigInteger exact = BigInteger.valueOf(unitsOfWhole()).multiply(BigInteger.valueOf(part));
        return printed.subtract(exact).shiftLeft(1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedPercent percent && value.equals(percent.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the text form, decimals as printed. */
    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }
}
