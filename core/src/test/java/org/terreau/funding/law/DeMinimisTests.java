package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.funding.law.DeMinimis.Activity;
import org.terreau.funding.law.DeMinimis.Ruling;
import org.terreau.money.Money;

class DeMinimisTests {

    private static final List<DeMinimisGrant> EARLIER =
            List.of(grant("2021-06-01", "100000.00"), grant("2022-06-01", "90000.00"));

    /** The same aid on both sides of 1 January 2024. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-20, 30000.00, 2021-01-01, 220000.00, true",
        "2023-12-20, 10000.00, 2021-01-01, 200000.00, false",
        "2023-12-20, 10000.01, 2021-01-01, 200000.01, true",
        "2024-01-10, 30000.00, 2021-01-11, 220000.00, false",
        "2024-01-10, 110000.00, 2021-01-11, 300000.00, false",
        "2024-01-10, 110000.01, 2021-01-11, 300000.01, true",
        "2024-05-31, 110000.01, 2021-06-01, 300000.01, true",
        "2024-06-01, 110000.01, 2021-06-02, 200000.01, false",
        "2024-02-29, 1.00, 2021-03-01, 190001.00, false"
    })
    void ceilingAndWindow(LocalDate day, String amount, LocalDate first, String sum, boolean over) {
        DeMinimis found = DeMinimis.of(EARLIER, grant(day.toString(), amount), Activity.GENERAL);
        assertThat(found.ruling()).isEqualTo(Ruling.APPLIES);
        assertThat(found.first()).isEqualTo(first);
        assertThat(found.sum()).contains(Money.parse(sum));
        assertThat(found.isOver()).isEqualTo(over);
        assertThat(found.left().orElseThrow().isNegative()).isEqualTo(over);
    }

    @Test
    void aFiscalYearOfItsOwn() {
        DeMinimisGrant added = grant("2023-12-20", "30000.00");
        assertThat(first(added, Month.SEPTEMBER)).isEqualTo("2021-09-01");
        assertThat(first(added, Month.DECEMBER)).isEqualTo("2021-12-01");
        assertThat(first(grant("2023-08-31", "1.00"), Month.SEPTEMBER)).isEqualTo("2020-09-01");
    }

    private static LocalDate first(DeMinimisGrant added, Month start) {
        return DeMinimis.of(EARLIER, added, Activity.GENERAL, start, LegalFigures.standard())
                .first();
    }

    @Test
    void laterAidDoesNotCount() {
        DeMinimis found =
                DeMinimis.of(List.of(grant("2025-06-02", "299999.00")), grant("2025-06-01", "2.00"), Activity.GENERAL);
        assertThat(found.counted()).isEmpty();
        assertThat(found.isOver()).isFalse();
    }

    @Test
    void growingFoodIsAnotherRegulation() {
        DeMinimis found = DeMinimis.of(EARLIER, grant("2024-01-10", "900000.00"), Activity.PRIMARY_AGRICULTURE);
        assertThat(found.ruling()).isEqualTo(Ruling.PRIMARY_AGRICULTURE);
        assertThat(found.isOver()).isFalse();
        assertThat(found.ruling().label(java.util.Locale.FRENCH)).contains("1408/2013");
    }

    @Test
    void aServiceOfGeneralInterestHasItsOwnCeiling() {
        DeMinimisGrant added = grant("2024-01-10", "560000.00");
        assertThat(DeMinimis.of(EARLIER, added, Activity.GENERAL_INTEREST_SERVICE)
                        .isOver())
                .isFalse();
        assertThat(DeMinimis.of(EARLIER, added, Activity.GENERAL).isOver()).isTrue();
    }

    @Test
    void hostileValues() {
        List<DeMinimisGrant> earlier = List.of(
                new DeMinimisGrant(LocalDate.MIN, Money.ofMinor(Long.MAX_VALUE)),
                new DeMinimisGrant(LocalDate.MAX, Money.ofMinor(Long.MIN_VALUE)),
                grant("2025-01-01", "92233720368547758.07"));
        assertThat(DeMinimis.of(earlier, grant("2025-01-02", "0.01"), Activity.GENERAL)
                        .ruling())
                .isEqualTo(Ruling.NOT_ADDABLE);
        assertThat(DeMinimis.of(earlier, grant("2025-01-02", "-0.01"), Activity.GENERAL)
                        .isOver())
                .isTrue();
        assertThat(DeMinimis.of(List.of(grant("2025-01-01", "1.000 KWD")), grant("2025-01-02", "1"), Activity.GENERAL)
                        .ruling())
                .isEqualTo(Ruling.NOT_ADDABLE);
        for (LocalDate day :
                List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2031, 1, 1), LocalDate.of(2013, 1, 1))) {
            for (Activity each : List.of(Activity.GENERAL, Activity.PRIMARY_AGRICULTURE)) {
                DeMinimis found = DeMinimis.of(earlier, new DeMinimisGrant(day, Money.euros(1)), each);
                assertThat(found.isOver()).isFalse();
                assertThat(found.left()).isEmpty();
            }
        }
    }

    private static DeMinimisGrant grant(String day, String amount) {
        return new DeMinimisGrant(LocalDate.parse(day), Money.parse(amount));
    }
}
