package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.money.Money;

class GiftReliefTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        // alemftrain.fr, CGI art. 200: 66 % of 200 is 132, it costs 68
        "GENERAL, 200.00, 50000.00, 132.00, 0.00",
        "GENERAL, 200.00,, 132.00, 0.00",
        "GENERAL, 10000.00, 50000.00, 6600.00, 0.00",
        "GENERAL, 10000.01, 50000.00, 6600.00, 0.01",
        "GENERAL, 200.00, 0.00, 0.00, 200.00",
        "GENERAL, 200.00, -5.00, 0.00, 200.00",
        "GENERAL, 0.00, 50000.00, 0.00, 0.00",
        // half up, once: 0.66 × 0.75 is 0.495
        "GENERAL, 0.75, 50000.00, 0.50, 0.00",
        "GENERAL, 0.74, 50000.00, 0.49, 0.00",
        // the limit is cut to the cent: 20 % of 0.04 is 0.008
        "GENERAL, 1.00, 0.04, 0.00, 1.00",
        // moneyvox.fr: at most 1 500 at 75 %
        "COLUCHE, 2000.00, 50000.00, 1500.00, 0.00",
        "COLUCHE, 2000.01, 50000.00, 1500.01, 0.00",
        "COLUCHE, 2000.00, 0.00, 1500.00, 0.00",
        // what is over the ceiling falls under the limit
        "COLUCHE, 5000.00, 10000.00, 2820.00, 1000.00"
    })
    void households(GiftRegime regime, BigDecimal amount, BigDecimal income, BigDecimal cut, BigDecimal carried) {
        GiftRelief relief = GiftRelief.of(HouseholdGift.of(
                Money.of(amount), regime, DAY, Optional.ofNullable(income).map(Money::of)));
        assertThat(relief.reduction()).contains(Money.of(cut));
        assertThat(relief.carryForward()).contains(Money.of(carried));
        assertThat(relief.cost()).contains(Money.of(amount.subtract(cut)));
        assertThat(relief.counted()).contains(Money.of(amount.subtract(carried)));
        assertThat(relief.carryForwardYears().orElseThrow().number()).isEqualTo(5);
    }

    /** moneyvox.fr on 14 October 2025: 1 200 gave 882, and gives 900. */
    @Test
    void theDayDecides() {
        Money gift = Money.euros(1200);
        assertThat(coluche(gift, LocalDate.of(2025, 10, 13)).reduction()).contains(Money.euros(882));
        assertThat(coluche(gift, LocalDate.of(2025, 10, 14)).reduction()).contains(Money.euros(900));
        assertThat(coluche(gift, LocalDate.of(2019, 12, 31)).reduction()).isEmpty();
        assertThat(coluche(gift, LocalDate.MIN).estimate().reason()).isPresent();
    }

    @Test
    void earlierGiftsOfTheYearTakeTheirPart() {
        GiftRelief coluche = GiftRelief.of(new HouseholdGift(
                Money.euros(1000), GiftRegime.COLUCHE, DAY, Optional.empty(), Money.euros(1500), Money.ZERO));
        assertThat(coluche.reduction()).contains(Money.euros(375 + 330));
        GiftRelief general = GiftRelief.of(new HouseholdGift(
                Money.euros(1000),
                GiftRegime.GENERAL,
                DAY,
                Optional.of(Money.euros(10_000)),
                Money.ZERO,
                Money.euros(1_600)));
        assertThat(general.reduction()).contains(Money.euros(264));
        assertThat(general.carryForward()).contains(Money.euros(600));
    }

    @ParameterizedTest
    @CsvSource({
        "10000.00, 1000000.00, false, 6000.00, 0.00",
        "20000.00, 1000000.00, false, 12000.00, 0.00",
        "20000.01, 1000000.00, false, 12000.00, 0.01",
        "20000.01, 4000000.00, false, 12000.00, 0.01",
        "25000.00, 5000000.00, false, 15000.00, 0.00",
        "25000.00,, false, 15000.00, 0.00",
        "25000.00, -1.00, false, 12000.00, 5000.00",
        "2000000.00, 400000000.00, false, 1200000.00, 0.00",
        "2000001.00, 1000000000.00, false, 1200000.40, 0.00",
        "2000001.00, 1000000000.00, true, 1200000.60, 0.00",
        "3000000.00, 400000000.00, false, 1200000.00, 1000000.00"
    })
    void companies(BigDecimal amount, BigDecimal turnover, boolean inNeed, BigDecimal cut, BigDecimal carried) {
        GiftRelief relief = GiftRelief.of(new CompanyGift(
                Money.of(amount), DAY, Optional.ofNullable(turnover).map(Money::of), inNeed, Money.ZERO));
        assertThat(relief.reduction()).contains(Money.of(cut));
        assertThat(relief.carryForward()).contains(Money.of(carried));
    }

    @Test
    void aCompanysEarlierGiftsTakeTheirPart() {
        GiftRelief relief = GiftRelief.of(new CompanyGift(
                Money.euros(1_000_000), DAY, Optional.of(Money.euros(1_000_000_000)), false, Money.euros(1_500_000)));
        assertThat(relief.reduction()).contains(Money.euros(300_000 + 200_000));
    }

    @Test
    void explainsItself() {
        GiftRelief relief = coluche(Money.euros(1200), LocalDate.of(2025, 10, 13));
        assertThat(relief.estimate().figures())
                .extracting(LegalFigure::id)
                .containsExactly(FigureId.GIFT_COLUCHE_CEILING, FigureId.GIFT_COLUCHE_RATE, FigureId.GIFT_GENERAL_RATE);
        assertThat(relief.estimate().steps().stream().map(Step::result).map(BigDecimal::stripTrailingZeros))
                .containsExactly(new BigDecimal("1E+3"), new BigDecimal("7.5E+2"), new BigDecimal("132"));
        assertThat(relief.estimate().remarks().toString()).contains("taxable income unknown");
        assertThat(GiftRelief.of(CompanyGift.of(Money.euros(1), DAY, Optional.of(Money.euros(1))))
                        .estimate()
                        .remarks()
                        .toString())
                .contains("were not read");
    }

    /** A gift in francs, one below zero, the largest there is: no exception, and no amount that is not one. */
    @Test
    void hostileGifts() {
        Money most = Money.ofMinor(Long.MAX_VALUE);
        Money francs = Money.parse("10.00 CHF");
        for (Money each : new Money[] {Money.ofMinor(-1), Money.ofMinor(Long.MIN_VALUE), francs}) {
            assertThat(coluche(each, DAY).reduction()).isEmpty();
            assertThat(coluche(each, DAY).cost()).isEmpty();
            assertThat(GiftRelief.of(CompanyGift.of(each, DAY, Optional.empty()))
                            .reduction())
                    .isEmpty();
            assertThat(coluche(each, DAY).estimate().reason().orElseThrow().label(Locale.FRENCH))
                    .isNotBlank();
        }
        assertThat(GiftRelief.of(CompanyGift.of(Money.euros(1), DAY, Optional.of(francs)))
                        .reduction())
                .isEmpty();
        assertThat(coluche(most, DAY).reduction()).isPresent();
        assertThat(coluche(most, LocalDate.MAX).reduction()).isPresent();
        assertThat(GiftRelief.of(new CompanyGift(most, DAY, Optional.of(most), false, most))
                        .reduction())
                .contains(Money.ZERO);
    }

    private static GiftRelief coluche(Money amount, LocalDate day) {
        return GiftRelief.of(HouseholdGift.of(amount, GiftRegime.COLUCHE, day, Optional.empty()));
    }
}
