package org.terreau.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTests {

    private static final NumberText FRENCH = NumberText.of(Locale.FRENCH);
    private static final NumberText ENGLISH = NumberText.of(Locale.ENGLISH);
    private static final Money FRANCS = Money.ofMinor(-1250, Currency.getInstance("CHF"));
    private static final Money YEN = Money.ofMinor(1_234, Currency.getInstance("JPY"));

    @Test
    void writesAmountsInFrench() {
        assertThat(FRENCH.print(Money.euros(97_200))).isEqualTo("97\u202F200\u00A0€");
        assertThat(FRENCH.print(Money.ofMinor(173_571))).isEqualTo("1\u202F735,71\u00A0€");
        assertThat(FRENCH.print(Money.ofMinor(-5))).isEqualTo("-0,05\u00A0€");
        assertThat(FRENCH.print(Money.ZERO)).isEqualTo("0\u00A0€");
        assertThat(FRENCH.print(Money.euros(999))).isEqualTo("999\u00A0€");
        assertThat(FRENCH.print(FRANCS)).isEqualTo("-12,50\u00A0CHF");
        assertThat(FRENCH.print(YEN)).isEqualTo("1\u202F234\u00A0JPY");
        assertThat(FRENCH.print(Money.ofMinor(Long.MIN_VALUE)))
                .isEqualTo("-92\u202F233\u202F720\u202F368\u202F547\u202F758,08\u00A0€");
    }

    @Test
    void writesAmountsInEnglish() {
        assertThat(ENGLISH.print(Money.euros(97_200))).isEqualTo("€97,200.00");
        assertThat(ENGLISH.print(Money.ofMinor(173_571))).isEqualTo("€1,735.71");
        assertThat(ENGLISH.print(Money.ofMinor(-5))).isEqualTo("-€0.05");
        assertThat(ENGLISH.print(FRANCS)).isEqualTo("-CHF\u00A012.50");
        assertThat(ENGLISH.print(YEN)).isEqualTo("JPY\u00A01,234");
    }

    @Test
    void writesPercentages() {
        assertThat(FRENCH.percent(new BigDecimal("25.7"))).isEqualTo("25,7\u00A0%");
        assertThat(ENGLISH.percent(new BigDecimal("25.7"))).isEqualTo("25.7%");
        assertThat(FRENCH.percent(new BigDecimal("100.0"))).isEqualTo("100,0\u00A0%");
        assertThat(ENGLISH.percent(new BigDecimal("-1234.5"))).isEqualTo("-1,234.5%");
    }

    @Test
    void writesWholeNumbers() {
        assertThat(FRENCH.print(999)).isEqualTo("999");
        assertThat(FRENCH.print(1000)).isEqualTo("1\u202F000");
        assertThat(ENGLISH.print(-1_234_567)).isEqualTo("-1,234,567");
        assertThat(FRENCH.print(0)).isEqualTo("0");
        assertThat(ENGLISH.print(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    }

    @ParameterizedTest
    @CsvSource({
        "1234.50, '1,234.50'",
        "1E+3, '1,000'",
        "-0.001, -0.001",
        "0.00, 0.00",
        "0E+5, 0",
        "0E-41, 0",
        "0E-2, 0.00",
        "1E+39, '1,000,000,000,000,000,000,000,000,000,000,000,000,000'",
        "1E+40, 1E+40",
        "1E-39, 0.000000000000000000000000000000000000001",
        "1E-40, 1E-40",
        "1E+100000000, 1E+100000000",
        "-1.5E-100000000, -1.5E-100000000",
        "9.99999999999999E+2147483600, 1E+2147483601",
        "1E+2147483647, 1E+2147483647",
        "1.5E-2147483645, 1.5E-2147483645",
        "123456789012345678901234567890123456789012345, 1.23456789012E+44"
    })
    void writesDecimals(BigDecimal number, String expected) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(ENGLISH.print(number)).isEqualTo(expected));
    }

    @Test
    void writesDecimalsInFrench() {
        assertThat(FRENCH.print(new BigDecimal("1234.50"))).isEqualTo("1\u202F234,50");
        assertThat(FRENCH.print(new BigDecimal("1.5E+50"))).isEqualTo("1,5E+50");
        assertThat(FRENCH.print(new BigDecimal(BigInteger.ONE.shiftLeft(100_000))))
                .isEqualTo("9,99002093014E+30102");
    }

    @Test
    void anyFrenchIsFrenchAndAnythingElseIsEnglish() {
        assertThat(NumberText.of(Locale.CANADA_FRENCH).print(1000)).isEqualTo("1\u202F000");
        assertThat(NumberText.of(Locale.GERMAN).print(1000)).isEqualTo("1,000");
        assertThat(NumberText.of(Locale.ROOT).print(1000)).isEqualTo("1,000");
    }
}
