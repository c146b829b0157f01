package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.value.DateRange;

class FigureChoiceTests {

    private static final String KEY = "network.gardens";
    private static final Optional<DateRange> YEAR = Optional.of(DateRange.year(2015));

    private static Figure dated(String period, String value) {
        return Statements.gardens(DateRange.parse(period), value);
    }

    @Test
    void aMonthInTheYearDoesNotContradictTheYear() {
        Figures figures = new Figures(List.of(dated("2015-06", "20"), dated("2015", "56"), dated("2015-07", "3")));
        assertThat(figures.choose(KEY, YEAR).value()).hasValue(new BigDecimal("56"));
    }

    @Test
    void twoMonthsWithoutTheYearDo() {
        Figures figures = new Figures(List.of(dated("2015-06", "20"), dated("2015-07", "3")));
        assertThat(figures.choose(KEY, YEAR).value()).isEmpty();
        assertThat(figures.choose(KEY, YEAR).why().label(Locale.ENGLISH)).contains("contradict");
    }

    @Test
    void aPlanForTheYearGivesWayToWhatCameInIt() {
        Figure plan =
                dated("2015", "60").toBuilder().qualifier(Qualifier.PLANNED).build();
        assertThat(new Figures(List.of(plan, dated("2015-06", "20")))
                        .choose(KEY, YEAR)
                        .value())
                .hasValue(new BigDecimal("20"));
        assertThat(new Figures(List.of(plan)).choose(KEY, YEAR).value()).hasValue(new BigDecimal("60"));
    }

    @Test
    void aNumberTooLongIsNeverCountedWith() {
        for (String huge : List.of("1e100000000", "1e-100000000", "9".repeat(100))) {
            Figures figures = new Figures(List.of(Statements.gardens(huge).build()));
            Figures.Choice choice = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> figures.choose(KEY, Optional.empty()));
            assertThat(choice.value()).isEmpty();
            assertThat(choice.why().label(Locale.FRENCH)).contains("trop long");
            assertThat(Figures.isShort(new BigDecimal(huge))).isFalse();
            assertThat(Figures.least(figures.all().get(0))).isEmpty();
            assertThat(Figures.greatest(figures.all().get(0))).isEmpty();
        }
        assertThat(Figures.isShort(new BigDecimal("123456789012345678.123456789")))
                .isTrue();
    }

    @Test
    void whatAFigureAllows() {
        assertThat(bounds(Qualifier.EXACT)).isEqualTo("4600 to 4600");
        assertThat(bounds(Qualifier.PLANNED)).isEqualTo("4600 to 4600");
        assertThat(bounds(Qualifier.ABOUT)).isEqualTo("4550 to 4650");
        assertThat(bounds(Qualifier.AT_LEAST)).isEqualTo("4600 to any");
        assertThat(bounds(Qualifier.AT_MOST)).isEqualTo("any to 4600");
    }

    private static String bounds(Qualifier qualifier) {
        Figure figure = Statements.gardens(qualifier, "4600");
        return Figures.least(figure).map(BigDecimal::toPlainString).orElse("any")
                + " to "
                + Figures.greatest(figure).map(BigDecimal::toPlainString).orElse("any");
    }
}
