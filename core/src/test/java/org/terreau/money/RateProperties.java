package org.terreau.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class RateProperties {

    private static final Pattern PATTERN = Pattern.compile(Rate.PATTERN);

    @Property(tries = 1000)
    void isInLowestTerms(@ForAll("rates") Rate rate) {
        assertThat(rate.getDenominator()).isPositive();
        assertThat(big(rate.getNumerator()).gcd(big(rate.getDenominator()))).isEqualTo(BigInteger.ONE);
    }

    @Property(tries = 1000)
    void parseGivesBackWhatToStringWrote(@ForAll("rates") Rate rate) {
        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    }

    @Property(tries = 1000)
    void isWrittenAsADecimalExactlyWhenSixPlacesAreEnough(@ForAll("rates") Rate rate) {
        boolean decimal = BigInteger.TEN.pow(6).mod(big(rate.getDenominator())).signum() == 0;
        assertThat(rate.toString().contains("/")).isEqualTo(!decimal);
    }

    @Property(tries = 1000)
    void comparesAsCrossMultiplicationDoes(@ForAll("rates") Rate a, @ForAll("rates") Rate b) {
        int expected = big(a.getNumerator())
                .multiply(big(b.getDenominator()))
                .compareTo(big(b.getNumerator()).multiply(big(a.getDenominator())));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 1000)
    void isExceededExactlyAsTheFractionsSay(
            @ForAll("rates") Rate rate, @ForAll("units") long part, @ForAll("units") long whole) {
        boolean exceeded = rate.isExceededBy(Money.ofMinor(part), Money.ofMinor(whole));
        boolean expected = whole <= 0
                ? part > 0
                : big(part)
                                .multiply(big(rate.getDenominator()))
                                .compareTo(big(rate.getNumerator()).multiply(big(whole)))
                        > 0;
        assertThat(exceeded).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void floorIsTheLargestThatDoesNotExceed(@ForAll("rates") Rate rate, @ForAll("units") long units) {
        BigInteger floor = new BigDecimal(big(units).multiply(big(rate.getNumerator())))
                .divide(new BigDecimal(rate.getDenominator()), 0, RoundingMode.FLOOR)
                .toBigInteger();
        Money base = Money.ofMinor(units);
        Statistics.label("fits").collect(floor.bitLength() <= 63);
        Statistics.label("fits").coverage(check -> check.check(true).percentage(percent -> percent > 20));
        if (floor.bitLength() > 63) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> rate.floorOf(base));
            return;
        }
        Money most = rate.floorOf(base);
        assertThat(most.getMinorUnits()).isEqualTo(floor.longValueExact());
        if (units > 0 && most.getMinorUnits() < Long.MAX_VALUE) {
            assertThat(rate.isExceededBy(most, base)).isFalse();
            assertThat(rate.isExceededBy(most.plus(Money.ofMinor(1)), base)).isTrue();
        }
    }

    @Property(tries = 1000)
    void percentIsWithinHalfAUnitOfItsLastDecimal(@ForAll("rates") Rate rate, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal percent = rate.toPercent(decimals);
        assertThat(percent.scale()).isEqualTo(decimals);
        BigDecimal error = percent.multiply(new BigDecimal(rate.getDenominator()))
                .subtract(new BigDecimal(rate.getNumerator()).movePointRight(2))
                .abs();
        BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals).multiply(new BigDecimal(rate.getDenominator()));
        assertThat(error).isLessThanOrEqualTo(half);
    }

    @Property(tries = 1000)
    void ofPercentIsTheInverseOfAnExactPercentage(@ForAll int hundredths) {
        BigDecimal percent = BigDecimal.valueOf(hundredths, 2);
        Rate rate = Rate.ofPercent(percent);
        assertThat(rate.toPercent(2)).isEqualTo(percent);
        assertThat(Rate.ofPercent(percent.toPlainString())).isEqualTo(rate);
    }

    @Property(tries = 3000)
    void whatThePatternMatchesIsParsed(@ForAll("texts") String text) {
        boolean matches = PATTERN.matcher(text).matches();
        Statistics.label("matches").collect(matches);
        Statistics.label("matches").coverage(check -> {
            check.check(true).percentage(percent -> percent > 10);
            check.check(false).percentage(percent -> percent > 10);
        });
        boolean parsed;
        try {
            Rate.parse(text);
            parsed = true;
        } catch (IllegalArgumentException refused) {
            parsed = false;
        }
        assertThat(parsed).as(text).isEqualTo(matches);
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    @Provide
    Arbitrary<Rate> rates() {
        Arbitrary<Long> over = units().filter(n -> n != Long.MIN_VALUE);
        Arbitrary<Long> under = units().filter(n -> n != Long.MIN_VALUE && n != 0);
        Arbitrary<Long> round = Arbitraries.of(1L, 2L, 5L, 64L, 100L, 1000L, 15_625L, 1_000_000L);
        return Arbitraries.oneOf(
                Combinators.combine(over, under).as(Rate::of),
                Combinators.combine(over, round).as(Rate::of));
    }

    @Provide
    Arbitrary<Long> units() {
        return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-100_000_000, 100_000_000));
    }

    /** Texts near the grammar, within the digits that the pattern allows. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(9);
        Arbitrary<String> sign = Arbitraries.of("", "", "", "-", "+");
        Arbitrary<String> mark = Arbitraries.of("", ".", ".", "/", "/", ",", " ", "/-", "//");
        return Combinators.combine(sign, digits, mark, digits)
                .as((s, left, m, right) -> s + left + m + (m.isEmpty() ? "" : right));
    }
}
