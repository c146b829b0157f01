package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.finding.Source;
import org.terreau.funding.CarrierKind;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

class LegalFiguresTests {

    private static final LegalFigures FIGURES = LegalFigures.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "agreement.threshold, 2026-11-22, 23000",
        "agreement.threshold, 2001-06-06, 23000",
        "agreement.threshold, 2001-06-05,",
        "state-investment.cap, 2018-09-30, 80",
        "state-investment.cap, 2018-10-01, 100",
        "de-minimis.ceiling, 2013-12-31,",
        "de-minimis.ceiling, 2023-12-31, 200000",
        "de-minimis.ceiling, 2024-01-01, 300000",
        "de-minimis.ceiling, 2031-01-01,",
        "gift.coluche.ceiling, 2025-10-13, 1000",
        "gift.coluche.ceiling, 2025-10-14, 2000",
        "post-aid.amount, 2019-12-31, 20199",
        "post-aid.amount, 2020-01-01,",
        "post-aid.amount, 2021-09-30,",
        "post-aid.amount, 2021-10-01, 21096",
        "post-aid.amount, 2024-10-31, 23196",
        "post-aid.amount, 2024-11-01, 23921",
        "post-aid.support, 2024-11-01, 1233",
        "post-aid.support, 2022-05-01,",
        "fse-plus.rate.national, 2022-01-01, 53",
        "sponsorship.turnover-share, 2022-01-01, 0.5",
        "nothing.at-all, 2022-01-01,",
        "agreement.threshold, +999999999-12-31, 23000",
        "agreement.threshold, -999999999-01-01,"
    })
    void findsByDay(String id, LocalDate day, BigDecimal value) {
        assertThat(FIGURES.find(id, day).map(LegalFigure::value)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void readsByUnit() {
        assertThat(figure(FigureId.AGREEMENT_THRESHOLD).money()).isEqualTo(Money.euros(23_000));
        assertThat(figure(FigureId.OWN_SHARE_MINIMUM).rate()).isEqualTo(Rate.of(1, 5));
        assertThat(figure(FigureId.PAYMENT_DAYS).number()).isEqualTo(60);
        assertThatThrownBy(() -> figure(FigureId.PAYMENT_DAYS).money()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> figure(FigureId.PAYMENT_DAYS).rate()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> figure(FigureId.AGREEMENT_THRESHOLD).number())
                .isInstanceOf(IllegalStateException.class);
    }

    /** The table and the constants name the same ids. */
    @Test
    void everyIdIsAConstant() throws Exception {
        List<String> constants = new ArrayList<>();
        for (Field each : FigureId.class.getFields()) {
            if (Modifier.isStatic(each.getModifiers())) {
                constants.add((String) each.get(null));
            }
        }
        assertThat(FIGURES.all().stream().map(LegalFigure::id).distinct()).containsExactlyElementsOf(constants);
    }

    @Test
    void everyFigureSaysWhatItIsAndWhereItComesFrom() {
        assertThat(FIGURES.all()).hasSizeGreaterThan(70).allSatisfy(each -> {
            assertThat(each.label().label(Locale.FRENCH)).isNotBlank().doesNotContain("'");
            assertThat(each.label().label(Locale.ENGLISH)).isNotBlank().doesNotContain("'");
            assertThat(each.source().getTitle()).isNotBlank().doesNotStartWith("http");
            assertThat(each.source().getReference()).isPresent();
            assertThat(each.source().getInForce()).isPresent();
        });
    }

    /** No two figures of one id are in force on the same day, so that the order of the table decides nothing. */
    @Test
    void noFigureOverlapsAnother() {
        for (LegalFigure each : FIGURES.all()) {
            assertThat(FIGURES.of(each.id()).stream()
                            .filter(other -> other.source()
                                    .getInForce()
                                    .orElseThrow()
                                    .overlaps(each.source().getInForce().orElseThrow())))
                    .containsExactly(each);
        }
    }

    @Test
    void aHostReplacesAndAdds() {
        LegalFigure old = figure(FigureId.POST_AID_AMOUNT);
        assertThat(old.isStale(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(old.isStale(LocalDate.of(2026, 1, 1))).isTrue();
        LegalFigures more = FIGURES.with(euros(FigureId.POST_AID_AMOUNT, "24400", LocalDate.of(2026, 1, 1)));
        assertThat(more.find(FigureId.POST_AID_AMOUNT, LocalDate.of(2025, 12, 31)))
                .contains(old);
        assertThat(more.find(FigureId.POST_AID_AMOUNT, TODAY).orElseThrow().money())
                .isEqualTo(Money.euros(24_400));
        assertThat(FIGURES.find(FigureId.POST_AID_AMOUNT, TODAY)).contains(old);

        LegalFigures again = more.with(euros(FigureId.POST_AID_AMOUNT, "24500", LocalDate.of(2026, 1, 1)));
        assertThat(again.of(FigureId.POST_AID_AMOUNT)).hasSameSizeAs(more.of(FigureId.POST_AID_AMOUNT));
        assertThat(again.find(FigureId.POST_AID_AMOUNT, TODAY).orElseThrow().money())
                .isEqualTo(Money.euros(24_500));
        assertThat(again.of("nothing.at-all")).isEmpty();
    }

    @Test
    void aFigureKeepsItsUnit() {
        assertThatThrownBy(() -> FIGURES.with(euros(FigureId.PAYMENT_DAYS, "60", TODAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("payment.days");
    }

    @Test
    void figuresOfOnesOwnAlone() {
        LegalFigure own = euros("my.threshold", "500", TODAY);
        assertThat(LegalFigures.of(List.of(own)).all()).containsExactly(own);
        assertThat(LegalFigures.of(FIGURES.all()).all()).isEqualTo(FIGURES.all());
        assertThatThrownBy(() -> LegalFigures.of(List.of(euros(FigureId.PAYMENT_DAYS, "60", TODAY))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Without figures nothing is computed, and nothing throws. */
    @Test
    void noFiguresAtAll() {
        LegalFigures none = LegalFigures.of(List.of());
        Money euro = Money.euros(1);
        assertThat(GiftRelief.of(HouseholdGift.of(euro, GiftRegime.GENERAL, TODAY, Optional.empty()), none)
                        .reduction())
                .isEmpty();
        assertThat(GiftRelief.of(CompanyGift.of(euro, TODAY, Optional.empty()), none)
                        .reduction())
                .isEmpty();
        YearMonth month = YearMonth.of(2025, 1);
        assertThat(PostAid.of(BigDecimal.ONE, month, month, Rate.ZERO, none)
                        .estimate()
                        .amount())
                .isEmpty();
        DirectCosts costs = DirectCosts.of(euro, euro);
        assertThat(FlatRates.of(FlatRateOption.INDIRECT_15_OF_STAFF, costs, Optional.empty(), TODAY, none)
                        .amount())
                .isEmpty();
        assertThat(FlatRates.isMandatory(euro, false, TODAY, none)).isFalse();
        assertThat(OwnShare.of(CarrierKind.REGION, Set.of(), Money.ZERO, euro, TODAY, none)
                        .applies())
                .isFalse();
        DeMinimisGrant grant = new DeMinimisGrant(TODAY, euro);
        assertThat(DeMinimis.of(List.of(grant), grant, DeMinimis.Activity.GENERAL, Month.JANUARY, none)
                        .isOver())
                .isFalse();
        assertThat(Deadlines.report(TODAY, none)).isEmpty();
        assertThat(VolunteerValue.supportOverCost(euro, euro, TODAY, none)).isEmpty();
    }

    @Test
    void aFigureIsOneOfItsUnit() {
        Source source = Source.of("Test", "1");
        Text label = Text.of("x");
        for (String bad : List.of("-1", "0.001", "1e100000000", "1e-100000000")) {
            assertThatThrownBy(() -> LegalFigure.of("x", new BigDecimal(bad), LegalUnit.EURO, label, source))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> LegalFigure.of("x", new BigDecimal("2.5"), LegalUnit.MONTHS, label, source))
                .isInstanceOf(IllegalArgumentException.class);
        LegalFigure undated = LegalFigure.of("x", BigDecimal.TEN, LegalUnit.DAYS, label, source);
        assertThat(undated.isInForce(LocalDate.MIN)).isTrue();
        assertThat(undated.isInForce(LocalDate.MAX)).isTrue();
    }

    private static LegalFigure euros(String id, String value, LocalDate first) {
        Source source = Source.builder()
                .title("Arrêté de test")
                .inForce(DateRange.of(first, LocalDate.of(9999, 12, 31)))
                .build();
        return LegalFigure.of(id, new BigDecimal(value), LegalUnit.EURO, Text.of("test"), source);
    }

    private static LegalFigure figure(String id) {
        return FIGURES.find(id, TODAY).orElseThrow();
    }
}
