package org.terreau.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Integer arithmetic that neither wraps nor rounds. */
final class Exact {

    /** What {@link #append} returns when the number left the range of long; no negated number is positive. */
    static final long OVERFLOW = 1;

    private static final long LAST_TO_GROW = Long.MIN_VALUE / 10;
    private static final int MAX_BITS = 4096;
    private static final int MAX_PLACES = 1_000;
    private static final int MAX_QUOTED = 40;

    private Exact() {}

    /**
     * Appends a decimal digit to a number that is kept negated, so that {@link Long#MIN_VALUE} can be reached.
     *
     * @param negated the number read so far, negated, or {@link #OVERFLOW}
     * @param digit the next digit, 0 to 9
     * @return the longer number, negated, or {@link #OVERFLOW}
     */
    static long append(long negated, int digit) {
        if (negated > 0 || negated < LAST_TO_GROW) {
            return OVERFLOW;
        }
        long next = negated * 10 - digit;
        return next > 0 ? OVERFLOW : next;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power = Math.multiplyExact(power, 10L);
        }
        return power;
    }

    /**
     * Returns value × 10^places, in a time that does not grow with the exponent of the value.
     *
     * @throws ArithmeticException when that is no integer or out of range, or when the value has over 4096 bits of
     *     digits
     */
    static long scaled(BigDecimal value, int places) {
        if (value.signum() == 0) {
            return 0;
        }
        requireShort(value);
        long integerDigits = (long) value.precision() - value.scale();
        if (integerDigits > 19) {
            throw new ArithmeticException(quote(value.toString()) + " is out of range");
        }
        BigDecimal cut = integerDigits < -places ? BigDecimal.ZERO : value.setScale(places, RoundingMode.DOWN);
        if (cut.compareTo(value) != 0) {
            throw new ArithmeticException(quote(value.toString()) + " has more than " + places + " decimals");
        }
        if (cut.unscaledValue().bitLength() > 63) {
            throw new ArithmeticException(quote(value.toString()) + " is out of range");
        }
        return cut.unscaledValue().longValue();
    }

    /** Refuses a decimal with so many digits that handling them would take noticeable time. */
    static void requireShort(BigDecimal value) {
        if (value.unscaledValue().bitLength() > MAX_BITS) {
            throw new ArithmeticException("A number of more than a thousand digits is out of range");
        }
    }

    /** Tells whether a decimal has few digits and its point is near to them. */
    static boolean isNear(BigDecimal value) {
        return value.unscaledValue().bitLength() <= MAX_BITS
                && value.scale() <= MAX_PLACES
                && value.scale() >= -MAX_PLACES;
    }

    /** Compares a × b with c × d, in 128 bits. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** Tells whether a × b is within the range of long. */
    static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    /**
     * Returns the largest integer not over value × numerator ÷ denominator.
     *
     * @throws ArithmeticException when that is out of range
     */
    static long floorOfProduct(long value, long numerator, long denominator) {
        if (fits(value, numerator)) {
            return Math.floorDiv(value * numerator, denominator);
        }
        BigInteger[] parts = BigInteger.valueOf(value)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(BigInteger.valueOf(denominator));
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        if (floor.bitLength() > 63) {
            throw new ArithmeticException(
                    value + " times " + numerator + "/" + denominator + " is out of range: " + floor);
        }
        return floor.longValue();
    }

    /** Returns a text between quotation marks, short and printable enough for a message. */
    static String quote(CharSequence text) {
        StringBuilder quoted = new StringBuilder(MAX_QUOTED + 3).append('"');
        int end = Math.min(text.length(), MAX_QUOTED);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            quoted.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '\uFFFD' : c);
        }
        return quoted.append(end < text.length() ? "…\"" : "\"").toString();
    }
}
