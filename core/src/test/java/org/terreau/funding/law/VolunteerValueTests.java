package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.terreau.money.Money;

class VolunteerValueTests {

    private static final LegalFigures FIGURES = LegalFigures.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void hoursTimesRate() {
        assertThat(value("120", "15.00")).isEqualTo("Optional[1800.00]");
        assertThat(value("0.5", "11.65")).isEqualTo("Optional[5.83]");
        assertThat(value("0", "11.65")).isEqualTo("Optional[0.00]");
        assertThat(value("1607", "0")).isEqualTo("Optional[0.00]");
        assertThat(VolunteerValue.of(BigDecimal.TEN, Money.euros(2)).estimate().steps())
                .hasSize(1);
    }

    @Test
    void hostileValues() {
        for (String hours : List.of("-1", "1e100000000", "1e-100000000", "1e30")) {
            assertThat(value(hours, "15.00")).as(hours).isEqualTo("Optional.empty");
        }
        assertThat(value("1", "-0.01")).isEqualTo("Optional.empty");
        assertThat(value("1", "15.00 CHF")).isEqualTo("Optional.empty");
        assertThat(VolunteerValue.of(BigDecimal.TEN, Money.ofMinor(Long.MAX_VALUE))
                        .value())
                .isEmpty();
    }

    @Test
    void publicSupportIsNotOverTheCostWithoutInKind() {
        Money cost = Money.euros(100_000);
        assertThat(VolunteerValue.supportOverCost(cost, cost, DAY, FIGURES)).contains(Money.ZERO);
        assertThat(VolunteerValue.supportOverCost(Money.parse("100000.01"), cost, DAY, FIGURES))
                .contains(Money.ofMinor(1));
        assertThat(VolunteerValue.supportOverCost(Money.ZERO, cost, DAY, FIGURES))
                .contains(Money.ZERO);
        assertThat(VolunteerValue.supportOverCost(cost, cost, LocalDate.of(2015, 1, 1), FIGURES))
                .isEmpty();
        assertThat(VolunteerValue.supportOverCost(
                        Money.ofMinor(Long.MAX_VALUE), Money.ofMinor(Long.MIN_VALUE), DAY, FIGURES))
                .isEmpty();
        assertThat(VolunteerValue.supportOverCost(Money.parse("1 JPY"), Money.parse("1 JPY"), DAY, FIGURES))
                .isEmpty();
    }

    private static String value(String hours, String rate) {
        return VolunteerValue.of(new BigDecimal(hours), Money.parse(rate))
                .value()
                .toString();
    }
}
