package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.finding.Source;
import org.terreau.value.Text;

class DeadlinesTests {

    private static final LegalFigures FIGURES = LegalFigures.standard();

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-06-30",
        "2025-08-31, 2026-02-28",
        "2023-08-31, 2024-02-29",
        "2025-02-28, 2025-08-31",
        "2024-02-28, 2024-08-28",
        "2024-02-29, 2024-08-31",
        "2025-06-30, 2025-12-31",
        "2025-08-15, 2026-02-15",
        "2025-08-30, 2026-02-28",
        "2000-04-12,"
    })
    void report(LocalDate yearEnd, LocalDate due) {
        assertThat(Deadlines.report(yearEnd, FIGURES).map(Deadline::due)).isEqualTo(java.util.Optional.ofNullable(due));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, 2025-04-30", "2025-04-30, 2025-07-30", "2023-11-30, 2024-02-29", "2017-07-31,"})
    void openData(LocalDate signed, LocalDate due) {
        assertThat(Deadlines.openData(signed, FIGURES).map(Deadline::due))
                .isEqualTo(java.util.Optional.ofNullable(due));
    }

    @Test
    void payment() {
        Deadline deadline = Deadlines.payment(LocalDate.of(2025, 3, 1), FIGURES).orElseThrow();
        assertThat(deadline.due()).isEqualTo("2025-04-30");
        assertThat(deadline.isMissedBy(LocalDate.of(2025, 4, 30))).isFalse();
        assertThat(deadline.isMissedBy(LocalDate.of(2025, 5, 1))).isTrue();
        assertThat(deadline.daysLate(LocalDate.of(2025, 5, 1))).isEqualTo(1);
        assertThat(deadline.daysLate(LocalDate.MIN)).isZero();
        assertThat(deadline.daysLate(LocalDate.MAX)).isPositive();
        assertThat(Deadlines.payment(LocalDate.of(2021, 7, 2), FIGURES)).isEmpty();
    }

    @Test
    void accounts() {
        assertThat(Deadlines.accountsPublication(LocalDate.of(2025, 6, 15), FIGURES)
                        .orElseThrow()
                        .due())
                .isEqualTo("2025-09-15");
    }

    /** Also with a host's figure that is in force on every day there is, and longer than all time. */
    @Test
    void extremeDaysNeverThrow() {
        LegalFigures endless = FIGURES;
        for (String id :
                List.of(FigureId.REPORT_MONTHS, FigureId.OPEN_DATA_MONTHS, FigureId.ACCOUNTS_PUBLICATION_MONTHS)) {
            endless = endless.with(ever(id, LegalUnit.MONTHS));
        }
        endless = endless.with(ever(FigureId.PAYMENT_DAYS, LegalUnit.DAYS));
        for (LegalFigures figures : List.of(FIGURES, endless)) {
            for (LocalDate day :
                    List.of(LocalDate.MIN, LocalDate.of(0, 2, 29), LocalDate.MAX.minusDays(1), LocalDate.MAX)) {
                assertThat(Deadlines.report(day, figures).stream())
                        .allMatch(each -> !each.due().isBefore(day));
                assertThat(Deadlines.openData(day, figures).stream())
                        .allMatch(each -> !each.due().isBefore(day));
                assertThat(Deadlines.payment(day, figures).stream())
                        .allMatch(each -> !each.due().isBefore(day));
                assertThat(Deadlines.accountsPublication(day, figures).stream())
                        .allMatch(each -> !each.due().isBefore(day));
            }
        }
        assertThat(Deadlines.plusMonths(LocalDate.MAX, -1)).isEqualTo("+999999999-11-30");
        assertThat(Deadlines.plusMonths(LocalDate.MIN, -1)).isEqualTo(LocalDate.MIN);
    }

    private static LegalFigure ever(String id, LegalUnit unit) {
        return LegalFigure.of(id, BigDecimal.valueOf(Integer.MAX_VALUE), unit, Text.of("ever"), Source.of("Test", "1"));
    }
}
