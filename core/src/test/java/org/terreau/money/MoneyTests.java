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

class MoneyTests {

    private static final Currency FRANC = Currency.getInstance("CHF");
    private static final Currency YEN = Currency.getInstance("JPY");
    private static final Currency DINAR = Currency.getInstance("TND");
    private static final Money MOST = Money.ofMinor(Long.MAX_VALUE);
    private static final Money LEAST = Money.ofMinor(Long.MIN_VALUE);
    private static final Money CENT = Money.ofMinor(1);

    @ParameterizedTest
    @CsvSource({
        "97200.00, 9720000",
        "-0.50, -50",
        "12, 1200",
        "12.5, 1250",
        "0, 0",
        "-0, 0",
        "0.00, 0",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.08, -9223372036854775808",
        "12.00 EUR, 1200"
    })
    void parsesEuros(String text, long cents) {
        assertThat(Money.parse(text)).isEqualTo(Money.ofMinor(cents));
    }

    @Test
    void parsesOtherCurrenciesToTheirOwnDecimals() {
        assertThat(Money.parse("12.00 CHF")).isEqualTo(Money.ofMinor(1200, FRANC));
        assertThat(Money.parse("12 JPY")).isEqualTo(Money.ofMinor(12, YEN));
        assertThat(Money.parse("1.234 TND")).isEqualTo(Money.ofMinor(1234, DINAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "+5",
                "007",
                "00",
                "-012.00",
                ".5",
                "5.",
                "12.345",
                "1e5",
                "1,5",
                "1 234",
                " 12",
                "12 ",
                "12\n",
                "--5",
                "١٢",
                "１２",
                "NaN",
                "12.00CHF",
                "12.00 chf",
                "12.00  CHF",
                "12.00 CH",
                "12.00 CHF ",
                "1.5 JPY",
                "1.2345 TND",
                "0.00001",
                "12 XAU",
                "12 XXX",
                "12 ZZZ",
                "92233720368547758.08",
                "-92233720368547758.09",
                "100000000000000000",
                "99999999999999999999999999",
                "9223372036854775808 JPY"
            })
    void refusesToParseAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessageContaining(
                        '"' + text.substring(0, Math.min(text.length(), 40)).replace('\n', '\uFFFD'));
    }

    @Test
    void messageQuotesALongTextInPartAndWithoutWhatCannotBePrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("x".repeat(1_000_000)))
                .withMessageContaining("\"" + "x".repeat(40) + "…\"")
                .satisfies(thrown -> assertThat(thrown.getMessage().length()).isLessThan(150));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("\uD800\u001B"))
                .withMessageContaining("\"\uFFFD\uFFFD\"");
    }

    @Test
    void writesTheCanonicalText() {
        assertThat(Money.euros(97_200)).hasToString("97200.00");
        assertThat(Money.ofMinor(-50)).hasToString("-0.50");
        assertThat(Money.ofMinor(5)).hasToString("0.05");
        assertThat(Money.ZERO).hasToString("0.00");
        assertThat(MOST).hasToString("92233720368547758.07");
        assertThat(LEAST).hasToString("-92233720368547758.08");
        assertThat(Money.ofMinor(1200, FRANC)).hasToString("12.00 CHF");
        assertThat(Money.ofMinor(-7, YEN)).hasToString("-7 JPY");
        assertThat(Money.ofMinor(7, DINAR)).hasToString("0.007 TND");
    }

    @Test
    void bothJacksonsReadAndWriteTheCanonicalText() throws Exception {
        var jackson2 = new com.fasterxml.jackson.databind.ObjectMapper();
        var jackson3 = new tools.jackson.databind.ObjectMapper();
        Money francs = Money.ofMinor(1200, FRANC);

        assertThat(jackson2.writeValueAsString(francs)).isEqualTo("\"12.00 CHF\"");
        assertThat(jackson3.writeValueAsString(francs)).isEqualTo("\"12.00 CHF\"");
        assertThat(jackson2.readValue("\"12.00 CHF\"", Money.class)).isEqualTo(francs);
        assertThat(jackson3.readValue("\"12.00 CHF\"", Money.class)).isEqualTo(francs);
        assertThat(jackson2.readValue("\"0.257\"", Rate.class)).isEqualTo(Rate.of(257, 1000));
        assertThat(jackson3.writeValueAsString(Rate.of(2, 6))).isEqualTo("\"1/3\"");
    }

    @Test
    void takesDecimalsThatTheCurrencyHas() {
        assertThat(Money.of(new BigDecimal("1735.71"))).isEqualTo(Money.ofMinor(173_571));
        assertThat(Money.of(new BigDecimal("1735.7100000"))).isEqualTo(Money.ofMinor(173_571));
        assertThat(Money.of(new BigDecimal("1.2E+3"))).isEqualTo(Money.euros(1200));
        assertThat(Money.of(new BigDecimal("12"), YEN)).isEqualTo(Money.ofMinor(12, YEN));
        assertThat(Money.of(new BigDecimal("-92233720368547758.08"))).isEqualTo(LEAST);
        assertThat(Money.of(new BigDecimal("0E-100000000"))).isEqualTo(Money.ZERO);
        assertThat(Money.of(new BigDecimal("0E+100000000"))).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.005",
                "1735.711",
                "92233720368547758.08",
                "-92233720368547758.09",
                "1e19",
                "1e100000000",
                "-1e100000000",
                "1e-100000000",
                "1e2147483647",
                "1e-2147483647",
                "9.99e-3"
            })
    void refusesDecimalsThatItCannotHoldAndDoesSoAtOnce(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(() -> Money.of(new BigDecimal(text)))
                        .withMessageContaining(new BigDecimal(text).toString()));
    }

    @Test
    void refusesAMillionDigitsAtOnce() {
        BigDecimal wide = new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000), 900_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(() -> Money.of(wide))
                        .withMessageContaining("more than a thousand digits"));
    }

    @Test
    void refusesYenWithDecimals() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.of(new BigDecimal("12.5"), YEN))
                .withMessage("\"12.5\" has more than 0 decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XXX", "XDR"})
    void refusesCurrenciesWithoutMinorUnits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ofMinor(1, Currency.getInstance(code)))
                .withMessageContaining(code);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(BigDecimal.ONE, Currency.getInstance(code)))
                .withMessageContaining(code);
    }

    @Test
    void calculates() {
        assertThat(Money.euros(3).plus(CENT)).isEqualTo(Money.ofMinor(301));
        assertThat(Money.euros(3).minus(CENT)).isEqualTo(Money.ofMinor(299));
        assertThat(Money.ofMinor(2_392_100).times(5)).isEqualTo(Money.euros(119_605));
        assertThat(Money.euros(3).negated()).isEqualTo(Money.euros(-3));
        assertThat(Money.euros(-3).abs()).isEqualTo(Money.euros(3));
        assertThat(Money.euros(3).abs()).isEqualTo(Money.euros(3));
        assertThat(LEAST.plus(MOST)).isEqualTo(Money.ofMinor(-1));
        assertThat(LEAST.times(1)).isEqualTo(LEAST);
    }

    @Test
    void throwsRatherThanWraps() {
        assertOverflow(() -> MOST.plus(CENT), "92233720368547758.07 + 0.01 is out of range");
        assertOverflow(() -> LEAST.plus(CENT.negated()), "-92233720368547758.08 + -0.01 is out of range");
        assertOverflow(() -> LEAST.minus(CENT), "-92233720368547758.08 - 0.01 is out of range");
        assertOverflow(() -> Money.ZERO.minus(LEAST), "0.00 - -92233720368547758.08 is out of range");
        assertOverflow(() -> MOST.times(2), "92233720368547758.07 times 2 is out of range");
        assertOverflow(() -> LEAST.times(-1), "-92233720368547758.08 times -1 is out of range");
        assertOverflow(LEAST::negated, "The opposite of -92233720368547758.08 is out of range");
        assertOverflow(LEAST::abs, "The opposite of -92233720368547758.08 is out of range");
        assertOverflow(() -> Money.euros(92_233_720_368_547_759L), "92233720368547759 euros is out of range");
        assertThat(Money.euros(92_233_720_368_547_758L)).hasToString("92233720368547758.00");
    }

    private static void assertOverflow(Runnable calculation, String message) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(calculation::run)
                .withMessage(message);
    }

    @Test
    void twoCurrenciesDoNotMix() {
        Money euro = Money.euros(1);
        Money franc = Money.ofMinor(100, FRANC);

        assertMismatch(() -> euro.plus(franc));
        assertMismatch(() -> euro.minus(franc));
        assertMismatch(() -> euro.compareTo(franc));
        assertThat(euro).isNotEqualTo(franc);
        assertThat(Money.ZERO).isNotEqualTo(Money.ofMinor(0, FRANC));
    }

    private static void assertMismatch(Runnable calculation) {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(calculation::run)
                .withMessage("Two currencies in one operation: EUR and CHF")
                .satisfies(thrown -> {
                    assertThat(thrown.getFirst().getCurrencyCode()).isEqualTo("EUR");
                    assertThat(thrown.getSecond()).isEqualTo(FRANC);
                });
    }

    @Test
    void tellsWhatItIs() {
        assertThat(CENT.signum()).isOne();
        assertThat(Money.ofMinor(-1).signum()).isEqualTo(-1);
        assertThat(Money.ofMinor(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(CENT.isZero()).isFalse();
        assertThat(Money.ofMinor(97_200_50).hasCents()).isTrue();
        assertThat(Money.ofMinor(-1).hasCents()).isTrue();
        assertThat(Money.euros(97_200).hasCents()).isFalse();
        assertThat(Money.ofMinor(7, YEN).hasCents()).isFalse();
        assertThat(Money.ofMinor(1000, DINAR).hasCents()).isFalse();
        assertThat(Money.ofMinor(100, DINAR).hasCents()).isTrue();
        assertThat(Money.ofMinor(97_200_50).toBigDecimal()).isEqualTo(new BigDecimal("97200.50"));
        assertThat(Money.ofMinor(7, YEN).toBigDecimal()).isEqualTo(new BigDecimal("7"));
        assertThat(Money.ofMinor(7, FRANC).getMinorUnits()).isEqualTo(7);
        assertThat(Money.ofMinor(7, FRANC).getCurrency()).isEqualTo(FRANC);
        assertThat(Money.ofMinor(7).getCurrency()).isEqualTo(Currency.getInstance("EUR"));
    }

    @Test
    void equalAmountsShareTheirHash() {
        assertThat(Money.parse("12")).isEqualTo(Money.parse("12.00")).hasSameHashCodeAs(Money.parse("12.00"));
        assertThat(CENT).doesNotHaveSameHashCodeAs(Money.ofMinor(2)).doesNotHaveSameHashCodeAs(Money.ofMinor(1, FRANC));
        assertThat(CENT).isNotEqualTo(Money.ofMinor(2)).isNotEqualTo("0.01").isNotEqualTo(null);
        assertThat(CENT).isGreaterThan(Money.ZERO).isLessThan(Money.ofMinor(2));
    }
}
