package org.terreau.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTests {

    private static final Money FRANC = Money.ofMinor(100, Currency.getInstance("CHF"));

    @ParameterizedTest
    @CsvSource({
        "0.257, 257, 1000, 0.257",
        "1, 1, 1, 1",
        "1/3, 1, 3, 1/3",
        "2/6, 1, 3, 1/3",
        "-2/6, -1, 3, -1/3",
        "0.50, 1, 2, 0.5",
        "0/7, 0, 1, 0",
        "-0.8, -4, 5, -0.8",
        "1/64, 1, 64, 0.015625",
        "1/128, 1, 128, 1/128",
        "0.0000001, 1, 10000000, 1/10000000",
        "9223372036854775807, 9223372036854775807, 1, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808, 1, -9223372036854775808",
        "4611686018427387903.5, 9223372036854775807, 2, 4611686018427387903.5",
        "1/9223372036854775807, 1, 9223372036854775807, 1/9223372036854775807",
        "9223372036854775808/2, 4611686018427387904, 1, 4611686018427387904"
    })
    void parsesToLowestTermsAndWritesTheCanonicalText(String text, long over, long under, String canonical) {
        Rate rate = Rate.parse(text);
        assertThat(rate.getNumerator()).isEqualTo(over);
        assertThat(rate.getDenominator()).isEqualTo(under);
        assertThat(rate).isEqualTo(Rate.of(over, under)).hasToString(canonical);
        assertThat(Rate.parse(canonical)).isEqualTo(rate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "/",
                "1/",
                "/3",
                "1/0",
                "1/-3",
                "1/03",
                "01/3",
                "1//3",
                "1/2/3",
                "0.1/3",
                "1/0.3",
                ".5",
                "5.",
                "05",
                "+1",
                "1e2",
                "25 %",
                "25%",
                "0,25",
                " 1",
                "1 ",
                "1/ 3",
                "½",
                "٢",
                "9223372036854775808",
                "1/9223372036854775808",
                "0.00000000000000000000000000000000000000000000000000000000000000001"
            })
    void refusesToParseAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.parse(text))
                .withMessageContaining('"' + text.substring(0, Math.min(text.length(), 40)));
    }

    @Test
    void refusesALongTextAtOnce() {
        String nines = "9".repeat(3_000_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse(nines));
            assertThatIllegalArgumentException().isThrownBy(() -> Rate.parse("1/" + nines));
            assertThatIllegalArgumentException().isThrownBy(() -> Rate.ofPercent(nines));
        });
    }

    @Test
    void takesPercentages() {
        assertThat(Rate.ofPercent("25.7")).isEqualTo(Rate.of(257, 1000));
        assertThat(Rate.ofPercent("100")).isEqualTo(Rate.ONE);
        assertThat(Rate.ofPercent("0.00")).isEqualTo(Rate.ZERO);
        assertThat(Rate.ofPercent("-5")).isEqualTo(Rate.of(-1, 20));
        assertThat(Rate.ofPercent(new BigDecimal("8E+1"))).isEqualTo(Rate.of(4, 5));
        assertThat(Rate.ofPercent(new BigDecimal("0E+100000000"))).isEqualTo(Rate.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25,7", "25.7 %", "1e2", "1/3", "-", "025"})
    void refusesOtherPercentages(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.ofPercent(text))
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "-1e100000000", "1e-100000000", "1e2147483647", "1e-2147483647", "1e21"})
    void refusesAbsurdPercentagesAtOnce(String text) {
        BigDecimal percent = new BigDecimal(text);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rate.ofPercent(percent)));
    }

    @Test
    void refusesAPercentageOfAMillionDigitsAtOnce() {
        BigDecimal wide = new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000), 900_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(() -> Rate.ofPercent(wide))
                        .withMessageContaining("more than a thousand digits"));
    }

    @Test
    void reducesUpToTheEndsOfTheRange() {
        assertThat(Rate.of(-3, -6)).isEqualTo(Rate.of(1, 2));
        assertThat(Rate.of(3, -6)).isEqualTo(Rate.of(-1, 2));
        assertThat(Rate.of(0, -6)).isEqualTo(Rate.ZERO);
        assertThat(Rate.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rate.ONE);
        assertThat(Rate.of(Long.MIN_VALUE, 1).getNumerator()).isEqualTo(Long.MIN_VALUE);
        assertThat(Rate.of(2, Long.MIN_VALUE)).isEqualTo(Rate.of(-1, 1L << 62));
        assertThat(Rate.of(0, Long.MIN_VALUE)).isEqualTo(Rate.ZERO);
        assertThat(Rate.of(Long.MAX_VALUE, -Long.MAX_VALUE)).isEqualTo(Rate.of(-1, 1));
    }

    @Test
    void refusesFractionsThatDoNotExistOrFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(7, 0))
                .withMessage("A rate of 7/0 does not exist");
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(Long.MIN_VALUE, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rate.of(Long.MIN_VALUE, -1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rate.of(1, Long.MIN_VALUE));
    }

    /** The four funders of seed 003: 25 000, 31 500, 20 700 and 20 000 of 97 200 euros. */
    @Test
    void saysWhatShareAPartIs() {
        Money whole = Money.euros(97_200);
        assertThat(Rate.between(Money.euros(25_000), whole)).contains(Rate.of(125, 486));
        assertThat(Rate.between(Money.euros(25_000), whole).orElseThrow().toPercent(1))
                .hasToString("25.7");
        assertThat(Rate.between(Money.euros(-1), whole)).contains(Rate.of(-1, 97_200));
        assertThat(Rate.between(whole, Money.ZERO)).isEmpty();
        assertThat(Rate.between(Money.ZERO, Money.ZERO)).isEmpty();
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> Rate.between(whole, FRANC));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Rate.between(whole, FRANC.minus(FRANC)));
    }

    @Test
    void oneCentDecides() {
        Rate limit = Rate.ofPercent("80");
        Money whole = Money.euros(1_000_000);
        assertThat(limit.isExceededBy(Money.euros(800_000), whole)).isFalse();
        assertThat(limit.isExceededBy(Money.euros(800_000).plus(Money.ofMinor(1)), whole))
                .isTrue();
        assertThat(limit.isExceededBy(Money.ofMinor(Long.MAX_VALUE - 1), Money.ofMinor(Long.MAX_VALUE)))
                .isTrue();
        assertThat(Rate.of(1, 3).isExceededBy(Money.ofMinor(33), Money.euros(1)))
                .isFalse();
        assertThat(Rate.of(1, 3).isExceededBy(Money.ofMinor(34), Money.euros(1)))
                .isTrue();
    }

    @Test
    void aWholeOfZeroOrLessAllowsNothing() {
        Rate limit = Rate.ofPercent("80");
        for (Money whole : new Money[] {Money.ZERO, Money.euros(-5)}) {
            assertThat(limit.isExceededBy(Money.ofMinor(1), whole)).isTrue();
            assertThat(limit.isExceededBy(Money.ZERO, whole)).isFalse();
            assertThat(limit.isExceededBy(Money.euros(-9), whole)).isFalse();
        }
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> limit.isExceededBy(FRANC, Money.euros(1)));
    }

    /** 53 % of 97 200.01 is 51 516.0053 euros. */
    @Test
    void floorIsTheMostThatDoesNotExceed() {
        Rate limit = Rate.ofPercent("53");
        Money base = Money.ofMinor(9_720_001);
        assertThat(limit.floorOf(base)).isEqualTo(Money.parse("51516.00"));
        assertThat(limit.isExceededBy(Money.parse("51516.00"), base)).isFalse();
        assertThat(limit.isExceededBy(Money.parse("51516.01"), base)).isTrue();
        assertThat(limit.floorOf(base.negated())).isEqualTo(Money.parse("-51516.01"));
        assertThat(Rate.of(1, 3).floorOf(FRANC)).hasToString("0.33 CHF");
        assertThat(Rate.of(Long.MAX_VALUE - 1, Long.MAX_VALUE).floorOf(Money.ofMinor(Long.MIN_VALUE)))
                .isEqualTo(Money.ofMinor(-Long.MAX_VALUE));
    }

    @Test
    void floorThrowsRatherThanWraps() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Rate.of(3, 2).floorOf(Money.ofMinor(Long.MAX_VALUE)))
                .withMessageContaining("is out of range");
    }

    @Test
    void percentIsRoundedHalfUp() {
        assertThat(Rate.of(1, 3).toPercent(1)).hasToString("33.3");
        assertThat(Rate.of(2, 3).toPercent(0)).hasToString("67");
        assertThat(Rate.of(125, 1000).toPercent(0)).hasToString("13");
        assertThat(Rate.of(-125, 1000).toPercent(0)).hasToString("-13");
        assertThat(Rate.of(1245, 10_000).toPercent(1)).hasToString("12.5");
        assertThat(Rate.ONE.toPercent(2)).hasToString("100.00");
        assertThat(Rate.of(Long.MAX_VALUE, 1).toPercent(0)).hasToString("922337203685477580700");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.ONE.toPercent(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.ONE.toPercent(101));
        assertThat(Rate.of(1, 3).toPercent(100).scale()).isEqualTo(100);
    }

    @Test
    void comparesWhatRoundingWouldMakeEqual() {
        Rate smaller = Rate.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        Rate larger = Rate.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(smaller).isLessThan(larger);
        assertThat(larger).isGreaterThan(smaller);
        assertThat((double) smaller.getNumerator() / smaller.getDenominator()).isEqualTo(1.0);
        assertThat(Rate.of(-1, 2)).isLessThan(Rate.ZERO).isGreaterThan(Rate.of(-2, 3));
        assertThat(Rate.of(1, 2)).isEqualByComparingTo(Rate.ofPercent("50"));
        assertThat(Rate.of(1, 2).signum() + Rate.ZERO.signum()).isOne();
        assertThat(Rate.of(-1, 2).signum()).isEqualTo(-1);
    }

    @Test
    void equalRatesShareTheirHash() {
        assertThat(Rate.parse("2/4")).isEqualTo(Rate.parse("0.5")).hasSameHashCodeAs(Rate.ofPercent("50"));
        assertThat(Rate.of(1, 2)).doesNotHaveSameHashCodeAs(Rate.of(2, 1)).doesNotHaveSameHashCodeAs(Rate.of(1, 3));
        assertThat(Rate.of(1, 2))
                .isNotEqualTo(Rate.of(1, 3))
                .isNotEqualTo(Rate.of(3, 2))
                .isNotEqualTo("0.5")
                .isNotEqualTo(null);
    }

    @Test
    void betweenTwoDecimalsIsExactOrNothing() {
        assertThat(Rate.between(new BigDecimal("56"), new BigDecimal("60"))).hasValue(Rate.of(14, 15));
        assertThat(Rate.between(new BigDecimal("-0.5"), new BigDecimal("1E1"))).hasValue(Rate.of(-1, 20));
        assertThat(Rate.between(new BigDecimal("7"), new BigDecimal("-14"))).hasValue(Rate.of(-1, 2));
        assertThat(Rate.between(BigDecimal.ZERO, new BigDecimal("1E9"))).hasValue(Rate.ZERO);
        assertThat(Rate.between(new BigDecimal("1E1000"), new BigDecimal("2E1000")))
                .hasValue(Rate.of(1, 2));
        assertThat(Rate.between(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.ONE))
                .hasValue(Rate.of(Long.MIN_VALUE, 1));
        assertThat(Rate.between(BigDecimal.ONE, BigDecimal.valueOf(Long.MIN_VALUE)))
                .isEmpty();
        assertThat(Rate.between(BigDecimal.ONE, new BigDecimal("0.000"))).isEmpty();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(Rate.between(new BigDecimal("1e100000000"), BigDecimal.ONE))
                    .isEmpty();
            assertThat(Rate.between(BigDecimal.ONE, new BigDecimal("1e-100000000")))
                    .isEmpty();
            assertThat(Rate.between(new BigDecimal("1e30"), BigDecimal.ONE)).isEmpty();
        });
    }
}
