package org.terreau.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class MoneyProperties {

    private static final Pattern PATTERN = Pattern.compile(Money.PATTERN);
    private static final List<String> CODES = List.of("EUR", "CHF", "JPY", "TND", "CLF", "XAU", "ZZZ");

    @Property(tries = 1000)
    void parseGivesBackWhatToStringWrote(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
        assertThat(Money.of(money.toBigDecimal(), money.getCurrency())).isEqualTo(money);
    }

    @Property(tries = 1000)
    void calculatesAsBigIntegerDoesOrThrows(@ForAll long a, @ForAll long b) {
        Money left = Money.ofMinor(a);
        Money right = Money.ofMinor(b);
        BigInteger x = BigInteger.valueOf(a);
        BigInteger y = BigInteger.valueOf(b);

        assertSame(x.add(y), () -> left.plus(right));
        assertSame(x.subtract(y), () -> left.minus(right));
        assertSame(x.multiply(y), () -> left.times(b));
        assertSame(x.multiply(BigInteger.valueOf(b % 100)), () -> left.times(b % 100));
        assertSame(x.multiply(BigInteger.valueOf(100)), () -> Money.euros(a));
        assertThat(left.compareTo(right)).isEqualTo(x.compareTo(y));
    }

    private static void assertSame(BigInteger expected, Supplier<Money> calculation) {
        if (expected.bitLength() > 63) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(calculation::get);
        } else {
            assertThat(calculation.get().getMinorUnits()).isEqualTo(expected.longValueExact());
        }
    }

    @Property(tries = 1000)
    void takesADecimalExactlyWhenItIsAWholeNumberOfCents(@ForAll("decimals") BigDecimal decimal) {
        BigDecimal cents = decimal.movePointRight(2).stripTrailingZeros();
        boolean holds = cents.scale() <= 0 && cents.toBigInteger().bitLength() <= 63;
        Statistics.label("holds").collect(holds);
        Statistics.label("holds").coverage(check -> {
            check.check(true).percentage(percent -> percent > 10);
            check.check(false).percentage(percent -> percent > 10);
        });
        if (holds) {
            assertThat(Money.of(decimal).toBigDecimal()).isEqualByComparingTo(decimal);
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(decimal));
        }
    }

    @Property(tries = 3000)
    void patternMatchesExactlyWhatIsParsedOfEuros(@ForAll("euroTexts") String text) {
        boolean parsed = parses(text);
        Statistics.label("parsed").collect(parsed);
        Statistics.label("parsed").coverage(check -> {
            check.check(true).percentage(percent -> percent > 10);
            check.check(false).percentage(percent -> percent > 10);
        });
        assertThat(PATTERN.matcher(text).matches()).as(text).isEqualTo(parsed);
    }

    @Property(tries = 3000)
    void patternMatchesExactlyWhatIsParsedOfCurrenciesWithEnoughDecimals(
            @ForAll("euroTexts") String number, @ForAll("codes") String code) {
        String text = number + " " + code;
        int point = number.indexOf('.');
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        int places = code.equals("ZZZ") ? -1 : Currency.getInstance(code).getDefaultFractionDigits();
        boolean parsed = parses(text);
        boolean within = number.length() <= 14;
        if (decimals <= places && within) {
            assertThat(PATTERN.matcher(text).matches()).as(text).isEqualTo(parsed);
        } else if (within) {
            assertThat(parsed).as(text).isFalse();
        }
        Statistics.label("parsed").collect(parsed);
        Statistics.label("parsed").coverage(check -> check.check(true).percentage(percent -> percent > 5));
    }

    private static boolean parses(String text) {
        try {
            Money.parse(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Property(tries = 1000)
    void parseOfAnyTextReturnsOrSaysSo(@ForAll String text) {
        parses(text);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Combinators.combine(Arbitraries.longs(), codes().filter(code -> !code.matches("XAU|ZZZ")))
                .as((units, code) -> Money.ofMinor(units, Currency.getInstance(code)));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(CODES);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.bigIntegers(),
                                Arbitraries.longs().map(BigInteger::valueOf),
                                Arbitraries.longs()
                                        .map(BigInteger::valueOf)
                                        .map(n -> n.multiply(BigInteger.TEN.pow(9)))),
                        Arbitraries.integers().between(-12, 12))
                .as(BigDecimal::new);
    }

    /** Texts near the grammar, of at most 18 digits as the pattern counts them: 16 before the point and 2 after it. */
    @Provide
    Arbitrary<String> euroTexts() {
        Arbitrary<String> sign = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("", "-")), Tuple.of(1, Arbitraries.of("+", " ", "--")));
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(16);
        Arbitrary<String> point = Arbitraries.of("", ".", ".", ",", "..", " ");
        Arbitrary<String> decimals =
                Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(3);
        Arbitrary<String> near = Combinators.combine(sign, digits, point, decimals)
                .as((s, whole, p, rest) -> s + whole + p + (p.isEmpty() ? "" : rest));
        Arbitrary<String> noise =
                Arbitraries.strings().withChars("-0123456789. ").ofMaxLength(12);
        return Arbitraries.oneOf(near, near, near, noise);
    }
}
