package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedPercentTests {

    @Test
    void theDecimalsArePartOfTheValue() {
        PrintedPercent printed = PrintedPercent.parse("12.50");
        assertThat(printed.getValue()).isEqualTo(new BigDecimal("12.50"));
        assertThat(printed.getDecimals()).isEqualTo(2);
        assertThat(printed).hasToString("12.50").isNotEqualTo(PrintedPercent.parse("12.5"));
        assertThat(printed).isEqualTo(PrintedPercent.parse("12.50")).hasSameHashCodeAs(PrintedPercent.parse("12.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12,5", "12.", ".5", "+1", "1e3", "12 %", "1234567", "1.1234567", "--1", "١٢"})
    void refusesOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedPercent.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void quotesALongTextInPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedPercent.parse("9".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(100));
    }

    @Test
    void halfAUnitOfTheLastDigitIsFair() {
        assertThat(PrintedPercent.parse("12").fits(7, 56)).isTrue();
        assertThat(PrintedPercent.parse("13").fits(7, 56)).isTrue();
        assertThat(PrintedPercent.parse("12.50").fits(7, 56)).isTrue();
        assertThat(PrintedPercent.parse("12.4").fits(7, 56)).isFalse();
        assertThat(PrintedPercent.parse("8.93").fits(5, 56)).isTrue();
        assertThat(PrintedPercent.parse("8.92").fits(5, 56)).isFalse();
    }

    @Test
    void aTruncationIsNoFairPrint() {
        assertThat(PrintedPercent.parse("8.92").isTruncationOf(5, 56)).isTrue();
        assertThat(PrintedPercent.parse("8.91").isTruncationOf(5, 56)).isFalse();
        assertThat(PrintedPercent.parse("8.94").isTruncationOf(5, 56)).isFalse();
        assertThat(PrintedPercent.parse("12").isTruncationOf(7, 56)).isFalse();
    }

    @Test
    void thereIsNoShareOfNothing() {
        for (long whole : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThat(PrintedPercent.parse("0").fits(0, whole)).isFalse();
            assertThat(PrintedPercent.parse("0").isTruncationOf(0, whole)).isFalse();
        }
    }

    @Test
    void thereIsNoOverflow() {
        assertThat(PrintedPercent.parse("100").fits(Long.MAX_VALUE, Long.MAX_VALUE))
                .isTrue();
        assertThat(PrintedPercent.parse("99").fits(Long.MAX_VALUE, Long.MAX_VALUE))
                .isFalse();
        assertThat(PrintedPercent.parse("0").fits(Long.MIN_VALUE, 1)).isFalse();
        assertThat(PrintedPercent.parse("-100").fits(Long.MIN_VALUE + 1, Long.MAX_VALUE))
                .isTrue();
        assertThat(PrintedPercent.parse("999999.999999").fits(1, Long.MAX_VALUE))
                .isFalse();
    }
}
