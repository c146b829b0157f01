package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PrintedPercentProperties {

    @Property(tries = 1000)
    void whatWasRoundedFits(
            @ForAll @LongRange(min = 1) long whole,
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll @IntRange(max = 1_000) int per) {
        long part = BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(per, 3))
                .toBigInteger()
                .longValueExact();
        BigDecimal exact = BigDecimal.valueOf(part).movePointRight(2);
        for (RoundingMode mode :
                new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN}) {
            String printed =
                    exact.divide(BigDecimal.valueOf(whole), decimals, mode).toPlainString();
            assertThat(PrintedPercent.parse(printed).fits(part, whole)).isTrue();
        }
    }

    @Property(tries = 2000)
    void fitsIsTheDistanceInLongDecimals(
            @ForAll("prints") String text, @ForAll("parts") long part, @ForAll("wholes") long whole) {
        PrintedPercent printed = PrintedPercent.parse(text);
        BigDecimal allowed = BigDecimal.valueOf(5, printed.getDecimals() + 1).multiply(BigDecimal.valueOf(whole));
        BigDecimal off = printed.getValue()
                .multiply(BigDecimal.valueOf(whole))
                .subtract(BigDecimal.valueOf(part).movePointRight(2));
        assertThat(printed.fits(part, whole)).isEqualTo(off.abs().compareTo(allowed) <= 0);
    }

    @Property(tries = 2000)
    void aTruncationIsWhatRoundingDownPrints(
            @ForAll @LongRange(max = 1_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000) long whole,
            @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal cut = BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), new MathContext(60))
                .setScale(decimals, RoundingMode.DOWN);
        PrintedPercent printed = PrintedPercent.parse(cut.toPlainString());
        assertThat(printed.fits(part, whole) ^ printed.isTruncationOf(part, whole))
                .isTrue();
    }

    @Property
    void aPrintIsReadBack(@ForAll("prints") String text) {
        assertThat(PrintedPercent.parse(PrintedPercent.parse(text).toString())).isEqualTo(PrintedPercent.parse(text));
    }

    @Provide
    Arbitrary<String> prints() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMaxLength(3).ofMinLength(1),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999"), new BigDecimal("999999"))
                        .ofScale(6)
                        .map(each -> each.toPlainString()),
                Arbitraries.integers()
                        .between(0, 10_000)
                        .map(each -> BigDecimal.valueOf(each, 2).toPlainString()));
    }

    @Provide
    Arbitrary<Long> parts() {
        return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(0, 100));
    }

    @Provide
    Arbitrary<Long> wholes() {
        return Arbitraries.oneOf(
                Arbitraries.longs().greaterOrEqual(1), Arbitraries.longs().between(1, 100));
    }
}
