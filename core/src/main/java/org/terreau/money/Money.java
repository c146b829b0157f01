package org.terreau.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money: a whole number of minor units (cents) of one currency, the euro unless said otherwise.
 *
 * <p>From −92 233 720 368 547 758.08 to 92 233 720 368 547 758.07 in a currency with two decimals. Nothing here rounds
 * or wraps: a result out of range is an {@link ArithmeticException}, two currencies in one operation are a
 * {@link CurrencyMismatchException}. Shares of an amount are {@link Apportionment}'s work, rates of it {@link Rate}'s.
 *
 * <p>Its JSON form is a string, so that no reader makes a floating-point number of it: {@code "97200.00"},
 * {@code "-0.50"}, {@code "12.00 CHF"}. Immutable and safe for use by many threads.
 */
public final class Money implements Comparable<Money> {

    /**
     * The texts that {@link #parse} accepts with up to 18 digits, decimals included, as a regular expression for JSON
     * Schema (ECMA-262). Of another currency it can only say the shape: whether the code exists, and how many decimals
     * it has, the expression does not know.
     */
    public static final String PATTERN =
            "^-?(?:(?:0|[1-9][0-9]{0,15})(?:\\.[0-9]{1,2})?|(?:0|[1-9][0-9]{0,13})(?:\\.[0-9]{1,4})? [A-Z]{3})$";

    private static final Currency EURO = Currency.getInstance("EUR");

    /** No euros. */
    public static final Money ZERO = new Money(0, EURO);

    private static final int MOST_PLACES = 4;

    private final long minorUnits;
    private final Currency currency;

    private Money(long minorUnits, Currency currency) {
        this.minorUnits = minorUnits;
        this.currency = currency;
    }

    /**
     * Returns an amount of euro cents.
     *
     * @param cents the cents, any long
     * @return the amount
     */
    public static Money ofMinor(long cents) {
        return new Money(cents, EURO);
    }

    /**
     * Returns an amount of the smallest units of a currency: cents for EUR, centimes for CHF, yen for JPY.
     *
     * @param minorUnits the units, any long
     * @param currency their currency
     * @return the amount
     * @throws IllegalArgumentException for a currency without minor units, such as gold (XAU) or none (XXX)
     */
    public static Money ofMinor(long minorUnits, Currency currency) {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("Not a currency to count in: " + currency.getCurrencyCode());
        }
        return new Money(minorUnits, currency);
    }

    /**
     * Returns an amount of whole euros.
     *
     * @param euros the euros, up to 92,233,720,368,547,758 either way
     * @return the amount
     * @throws ArithmeticException when out of range
     */
    public static Money euros(long euros) {
        if (!Exact.fits(euros, 100)) {
            throw outOfRange(euros + " euros");
        }
        return new Money(euros * 100, EURO);
    }

    /**
     * Returns a decimal number of euros.
     *
     * @param amount the euros; trailing zeros do not count as decimals
     * @return the amount
     * @throws ArithmeticException for a fraction of a cent, or when out of range; at once, also for 1e100000000
     */
    public static Money of(BigDecimal amount) {
        return of(amount, EURO);
    }

    /**
     * Returns a decimal number of units of a currency.
     *
     * @param amount the francs, dollars or yen; trailing zeros do not count as decimals
     * @param currency their currency
     * @return the amount
     * @throws ArithmeticException for more decimals than the currency has, or when out of range; at once, also for
     *     1e100000000
     * @throws IllegalArgumentException for a currency without minor units, such as gold (XAU) or none (XXX)
     */
    public static Money of(BigDecimal amount, Currency currency) {
        Money none = ofMinor(0, currency);
        return none.with(Exact.scaled(amount, none.places()));
    }

    /**
     * Reads the JSON form: an optional minus, digits without leading zeros, decimals after a point (at most as many as
     * the currency has), and a space and the ISO 4217 code when the currency is not the euro. What people type is read
     * by {@link FrenchAmount}.
     *
     * @param text the form that {@link #toString} gives, or the same with fewer decimals
     * @return the amount
     * @throws IllegalArgumentException for any other text and for an amount out of range; the message quotes the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int at = start;
        long negated = 0;
        while (at < length && Exact.isDigit(text.charAt(at))) {
            negated = Exact.append(negated, text.charAt(at++) - '0');
        }
        if (at == start || (at > start + 1 && text.charAt(start) == '0')) {
            throw notMoney(text);
        }
        int places = 0;
        if (at < length && text.charAt(at) == '.') {
            at++;
            while (at < length && Exact.isDigit(text.charAt(at))) {
                negated = Exact.append(negated, text.charAt(at++) - '0');
                places++;
            }
            if (places == 0 || places > MOST_PLACES) {
                throw notMoney(text);
            }
        }
        Currency currency = at == length ? EURO : currencyAt(at, text);
        int missing = currency.getDefaultFractionDigits() - places;
        if (missing < 0) {
            throw notMoney(text);
        }
        for (; missing > 0; missing--) {
            negated = Exact.append(negated, 0);
        }
        if (negated == Exact.OVERFLOW || (negated == Long.MIN_VALUE && start == 0)) {
            throw new IllegalArgumentException("Amount of money out of range: " + Exact.quote(text));
        }
        return new Money(start == 0 ? -negated : negated, currency);
    }

    private static Currency currencyAt(int at, String text) {
        if (at + 4 != text.length() || text.charAt(at) != ' ') {
            throw notMoney(text);
        }
        try {
            return Currency.getInstance(text.substring(at + 1));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("Unknown currency: " + Exact.quote(text), unknown);
        }
    }

    private static IllegalArgumentException notMoney(String text) {
        return new IllegalArgumentException("Not an amount of money: " + Exact.quote(text)
                + ". Maybe write it like \"1234.50\" or \"1234.50 CHF\".");
    }

    /**
     * Returns the number of minor units: cents for euros.
     *
     * @return the units, negative for a negative amount
     */
    public long getMinorUnits() {
        return minorUnits;
    }

    /**
     * Returns the currency.
     *
     * @return the currency, never one without minor units
     */
    public Currency getCurrency() {
        return currency;
    }

    /**
     * Returns this amount plus another.
     *
     * @param other an amount of the same currency
     * @return the exact sum
     * @throws ArithmeticException when out of range
     * @throws CurrencyMismatchException when the currencies differ
     */
    public Money plus(Money other) {
        requireCurrencyOf(other);
        long sum = minorUnits + other.minorUnits;
        if (((minorUnits ^ sum) & (other.minorUnits ^ sum)) < 0) {
            throw outOfRange(this + " + " + other);
        }
        return with(sum);
    }

    /**
     * Returns this amount minus another.
     *
     * @param other an amount of the same currency
     * @return the exact difference
     * @throws ArithmeticException when out of range
     * @throws CurrencyMismatchException when the currencies differ
     */
    public Money minus(Money other) {
        requireCurrencyOf(other);
        long difference = minorUnits - other.minorUnits;
        if (((minorUnits ^ other.minorUnits) & (minorUnits ^ difference)) < 0) {
            throw outOfRange(this + " - " + other);
        }
        return with(difference);
    }

    /**
     * Returns this amount a number of times.
     *
     * @param times how many times, any long
     * @return the exact product
     * @throws ArithmeticException when out of range
     */
    public Money times(long times) {
        if (!Exact.fits(minorUnits, times)) {
            throw outOfRange(this + " times " + times);
        }
        return with(minorUnits * times);
    }

    /**
     * Returns this amount with the other sign.
     *
     * @return the opposite
     * @throws ArithmeticException for the one amount whose opposite is out of range
     */
    public Money negated() {
        if (minorUnits == Long.MIN_VALUE) {
            throw outOfRange("The opposite of " + this);
        }
        return with(-minorUnits);
    }

    /**
     * Returns this amount without its sign.
     *
     * @return this amount when not negative, else its opposite
     * @throws ArithmeticException for the one amount whose opposite is out of range
     */
    public Money abs() {
        return minorUnits < 0 ? negated() : this;
    }

    /**
     * Tells the sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return Long.signum(minorUnits);
    }

    /**
     * Tells whether this is nothing.
     *
     * @return true for zero of any currency
     */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /**
     * Tells whether this is less than nothing.
     *
     * @return true below zero
     */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /**
     * Tells whether this is not a whole number of euros (of francs, of dollars).
     *
     * @return true when there are cents; never for a currency without decimals
     */
    public boolean hasCents() {
        return minorUnits % Exact.powerOfTen(places()) != 0;
    }

    /**
     * Returns the amount in euros (francs, dollars).
     *
     * @return the exact number, its scale being the currency's number of decimals
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(minorUnits, places());
    }

    /**
     * Compares two amounts of one currency.
     *
     * @param other an amount of the same currency
     * @return negative, zero or positive as this is less than, equal to or more than the other
     * @throws CurrencyMismatchException when the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireCurrencyOf(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    /**
     * Tells whether the other object is the same amount of the same currency.
     *
     * @param other any object or null
     * @return true for an equal amount; zero euros and zero francs differ
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money that && minorUnits == that.minorUnits && currency.equals(that.currency);
    }

    /**
     * Returns a hash that equal amounts share.
     *
     * @return the hash, the same in every run
     */
    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minorUnits) + currency.getCurrencyCode().hashCode();
    }

    /**
     * Returns the JSON form: always the currency's number of decimals, and the ISO code when it is not the euro. What
     * people read is written by {@link NumberText}.
     *
     * @return such as {@code 97200.00}, {@code -0.50} or {@code 12.00 CHF}
     */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(24).append(minorUnits);
        int places = places();
        int start = minorUnits < 0 ? 1 : 0;
        while (text.length() <= places + start) {
            text.insert(start, '0');
        }
        if (places > 0) {
            text.insert(text.length() - places, '.');
        }
        return currency.equals(EURO)
                ? text.toString()
                : text.append(' ').append(currency.getCurrencyCode()).toString();
    }

    void requireCurrencyOf(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }

    Money with(long units) {
        return new Money(units, currency);
    }

    private int places() {
        return currency.getDefaultFractionDigits();
    }

    private static ArithmeticException outOfRange(String what) {
        return new ArithmeticException(what + " is out of range");
    }
}
