package org.terreau.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact rate: a fraction of two longs in lowest terms, its denominator positive. For example, 25.7 % is 257/1000.
 *
 * <p>Rates are compared by cross-multiplication in 128 bits, never after rounding: 80.01 % is over 80 %, and so is one
 * cent over 80 % of a million. Any sign and any size that fits is allowed; whether a rate makes sense is the caller's
 * to say.
 *
 * <p>Its JSON form is a string: {@code "0.257"}, {@code "1"}, {@code "1/3"}. Immutable and safe for use by many
 * threads.
 */
public final class Rate implements Comparable<Rate> {

    /**
     * Texts that {@link #parse} accepts, as a regular expression for JSON Schema (ECMA-262). It accepts longer numbers
     * too, as long as the fraction in lowest terms fits in two longs.
     */
    public static final String PATTERN =
            "^-?(?:(?:0|[1-9][0-9]{0,8})\\.[0-9]{1,9}|(?:0|[1-9][0-9]{0,17})(?:/[1-9][0-9]{0,17})?)$";

    /** The rate 0. */
    public static final Rate ZERO = new Rate(0, 1);

    /** The rate 1, which is 100 %. */
    public static final Rate ONE = new Rate(1, 1);

    private static final int MAX_TEXT = 100;
    private static final int PRINTED_PLACES = 6;
    private static final int MAX_PERCENT_DECIMALS = 100;
    private static final BigInteger TEN = BigInteger.TEN;

    private final long numerator;
    private final long denominator;

    private Rate(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a fraction.
     *
     * @param numerator what stands over the line, any long
     * @param denominator what stands under the line, any long but zero
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException when the denominator is zero
     * @throws ArithmeticException when the fraction needs 2^63, one more than a long holds
     */
    public static Rate of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new IllegalArgumentException("A rate of " + numerator + "/0 does not exist");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = Math.abs(numerator);
        long rest = Math.abs(denominator);
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        divisor = denominator < 0 ? -divisor : divisor;
        return new Rate(numerator / divisor, denominator / divisor);
    }

    /**
     * Returns a rate given in percent.
     *
     * @param percent such as {@code "25.7"}: an optional minus, digits, and decimals after a point
     * @return the exact rate, here 257/1000
     * @throws IllegalArgumentException for any other text; the message quotes it
     * @throws ArithmeticException when the fraction does not fit in two longs
     */
    public static Rate ofPercent(String percent) {
        if (percent.length() > MAX_TEXT || !isDecimal(percent)) {
            throw new IllegalArgumentException(
                    "Not a percentage: " + Exact.quote(percent) + ". Maybe write it like \"25.7\".");
        }
        return ofPercent(new BigDecimal(percent));
    }

    /**
     * Returns a rate given in percent.
     *
     * @param percent the percentage, 25.7 for 25.7 %
     * @return the exact rate
     * @throws ArithmeticException when the fraction does not fit in two longs; at once, also for 1e100000000
     */
    public static Rate ofPercent(BigDecimal percent) {
        return of(percent, 2);
    }

    /**
     * Returns what share of a whole a part is.
     *
     * @param part the part, of any sign
     * @param whole the whole, of any sign
     * @return part ÷ whole, exactly; empty when the whole is zero
     * @throws CurrencyMismatchException when the currencies differ
     * @throws ArithmeticException when the fraction needs 2^63, one more than a long holds
     */
    public static Optional<Rate> between(Money part, Money whole) {
        part.requireCurrencyOf(whole);
        return whole.isZero() ? Optional.empty() : Optional.of(of(part.getMinorUnits(), whole.getMinorUnits()));
    }

    /**
     * Returns what share of a whole a part is.
     *
     * @param part the part, of any sign
     * @param whole the whole, of any sign
     * @return part ÷ whole, exactly; empty when the whole is zero, and when the fraction in lowest terms does not fit
     *     in two longs; at once, also for 1e100000000
     */
    public static Optional<Rate> between(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0 || !Exact.isNear(part) || !Exact.isNear(whole)) {
            return Optional.empty();
        }
        int places = Math.max(part.scale(), whole.scale());
        BigInteger over = part.setScale(places).unscaledValue();
        BigInteger under = whole.setScale(places).unscaledValue();
        BigInteger divisor = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(divisor);
        under = under.divide(divisor);
        return over.bitLength() > 63 || under.bitLength() > 63
                ? Optional.empty()
                : Optional.of(new Rate(over.longValue(), under.longValue()));
    }

    /**
     * Reads the JSON form: a decimal number with a point, or two integers with a slash between. A fraction need not be
     * in lowest terms.
     *
     * @param text such as {@code "0.257"}, {@code "1"}, {@code "-1/3"}
     * @return the exact rate
     * @throws IllegalArgumentException for any other text and for a fraction that does not fit in two longs; the
     *     message quotes the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rate parse(String text) {
        if (text.length() <= MAX_TEXT) {
            int slash = text.indexOf('/');
            try {
                if (slash < 0 && isDecimal(text)) {
                    return of(new BigDecimal(text), 0);
                }
                if (slash > 0 && isInteger(text, 0, slash) && isPositiveInteger(text, slash + 1)) {
                    return of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
                }
            } catch (ArithmeticException outOfRange) {
                throw new IllegalArgumentException("Rate out of range: " + Exact.quote(text), outOfRange);
            }
        }
        throw new IllegalArgumentException(
                "Not a rate: " + Exact.quote(text) + ". Maybe write it like \"0.257\" or \"1/3\".");
    }

    private static Rate of(BigDecimal value, int placesToTheRight) {
        if (value.signum() == 0) {
            return ZERO;
        }
        Exact.requireShort(value);
        BigDecimal stripped = value.stripTrailingZeros();
        long scale = (long) stripped.scale() + placesToTheRight;
        if (Math.abs(scale) > 63) {
            throw new ArithmeticException(Exact.quote(value.toString()) + " is out of range for a rate");
        }
        BigInteger power = TEN.pow((int) Math.abs(scale));
        BigInteger digits = stripped.unscaledValue();
        return scale > 0 ? of(digits, power) : of(digits.multiply(power), BigInteger.ONE);
    }

    private static Rate of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        BigInteger over = numerator.divide(divisor);
        BigInteger under = denominator.divide(divisor);
        if (over.bitLength() > 63 || under.bitLength() > 63) {
            throw new ArithmeticException("A fraction does not fit in two longs: " + Exact.quote(over + "/" + under));
        }
        return new Rate(over.longValue(), under.longValue());
    }

    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? isInteger(text, 0, text.length())
                : isInteger(text, 0, point) && point + 1 < text.length() && areDigits(text, point + 1, text.length());
    }

    private static boolean isPositiveInteger(String text, int from) {
        return isInteger(text, from, text.length()) && text.charAt(from) >= '1';
    }

    private static boolean isInteger(String text, int from, int to) {
        int start = from < to && text.charAt(from) == '-' ? from + 1 : from;
        return start < to && areDigits(text, start, to) && (text.charAt(start) != '0' || start + 1 == to);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Exact.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns what stands over the line.
     *
     * @return the numerator in lowest terms; it carries the sign
     */
    public long getNumerator() {
        return numerator;
    }

    /**
     * Returns what stands under the line.
     *
     * @return the denominator in lowest terms, 1 or more
     */
    public long getDenominator() {
        return denominator;
    }

    /**
     * Tells the sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return Long.signum(numerator);
    }

    /**
     * Tells whether a part of a whole is more than this rate of it, to the last cent: part ÷ whole &gt; rate.
     *
     * <p>A whole of zero or less allows nothing, whatever the rate: any part above zero exceeds it.
     *
     * @param part the part, of any sign
     * @param whole the whole, of any sign
     * @return true when the part is over the rate; false when it is exactly the rate
     * @throws CurrencyMismatchException when the currencies differ
     */
    public boolean isExceededBy(Money part, Money whole) {
        part.requireCurrencyOf(whole);
        return whole.signum() <= 0
                ? part.signum() > 0
                : Exact.compareProducts(part.getMinorUnits(), denominator, numerator, whole.getMinorUnits()) > 0;
    }

    /**
     * Returns the largest amount that is not over this rate of a base: rate × base rounded down to a minor unit,
     * towards the more negative when it is below zero.
     *
     * @param base the amount to take the rate of, of any sign
     * @return the amount, in the base's currency; of a base above zero, one minor unit more would exceed the rate
     * @throws ArithmeticException when out of range, which takes a rate over 1 or under −1
     */
    public Money floorOf(Money base) {
        return base.with(Exact.floorOfProduct(base.getMinorUnits(), numerator, denominator));
    }

    /**
     * Returns the rate in percent, for people to read: do not compare it.
     *
     * @param decimals how many decimals, 0 to 100
     * @return the percentage, rounded half up (away from zero), with exactly that many decimals
     * @throws IllegalArgumentException for another number of decimals
     */
    public BigDecimal toPercent(int decimals) {
        if (decimals < 0 || decimals > MAX_PERCENT_DECIMALS) {
            throw new IllegalArgumentException("Decimals of a percentage: " + decimals + ", not 0 to 100");
        }
        return BigDecimal.valueOf(numerator)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    /**
     * Compares by cross-multiplication, without rounding.
     *
     * @param other another rate
     * @return negative, zero or positive as this is less than, equal to or more than the other
     */
    @Override
    public int compareTo(Rate other) {
        return Exact.compareProducts(numerator, other.denominator, other.numerator, denominator);
    }

    /**
     * Tells whether the other object is the same rate.
     *
     * @param other any object or null
     * @return true for an equal fraction: 1/2, 2/4 and 50 % are one
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rate that && numerator == that.numerator && denominator == that.denominator;
    }

    /**
     * Returns a hash that equal rates share.
     *
     * @return the hash, the same in every run
     */
    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    /**
     * Returns the JSON form: decimal when six decimals are enough to be exact, else a fraction in lowest terms.
     *
     * @return such as {@code 0.257}, {@code 1} or {@code 1/3}
     */
    @JsonValue
    @Override
    public String toString() {
        long power = 1;
        for (int places = 0; places <= PRINTED_PLACES; places++) {
            if (power % denominator == 0) {
                BigInteger digits = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(power / denominator));
                return new BigDecimal(digits, places).toPlainString();
            }
            power *= 10;
        }
        return numerator + "/" + denominator;
    }
}
