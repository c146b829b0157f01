package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.OwnShare.Circumstance;
import org.terreau.funding.law.OwnShare.Ruling;
import org.terreau.money.Money;

class OwnShareTests {

    private static final LegalFigures FIGURES = LegalFigures.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "10000.00, 40000.00, true, 10000.00, 0.00",
        "9999.99, 40000.01, false, 10000.00, 0.01",
        "10000.00, 40000.01, false, 10000.01, 0.01",
        "10000.01, 40000.00, true, 10000.01, 0.00",
        "0.00, 0.00, true, 0.00, 0.00",
        "0.00, 0.01, false, 0.01, 0.01",
        "0.01, 0.04, true, 0.01, 0.00"
    })
    void twentyPercentOfPublicMoney(
            BigDecimal own, BigDecimal other, boolean met, BigDecimal minimum, BigDecimal missing) {
        OwnShare share = of(CarrierKind.MUNICIPALITY, Set.of(), Money.of(own), Money.of(other));
        assertThat(share.applies()).isTrue();
        assertThat(share.isMet()).isEqualTo(met);
        assertThat(share.minimum()).contains(Money.of(minimum));
        assertThat(share.missing()).contains(Money.of(missing));
        assertThat(share.base()).contains(Money.of(own.add(other)));
    }

    @Test
    void thirtyPercentWithALeadAuthority() {
        Set<Circumstance> lead = Set.of(Circumstance.LEAD_AUTHORITY_FIELD);
        assertThat(of(CarrierKind.MUNICIPALITY, lead, Money.euros(25_000), Money.euros(75_000))
                        .isMet())
                .isFalse();
        assertThat(of(CarrierKind.MUNICIPALITY, lead, Money.euros(30_000), Money.euros(70_000))
                        .isMet())
                .isTrue();
        LocalDate before = LocalDate.of(2013, 1, 1);
        assertThat(OwnShare.of(
                                CarrierKind.MUNICIPALITY,
                                lead,
                                Money.euros(25_000),
                                Money.euros(75_000),
                                before,
                                FIGURES)
                        .isMet())
                .isTrue();
    }

    /** Valenciennes: a CCAS and an operating budget. Its share, 21.3 %, would be enough anyway. */
    @Test
    void valenciennes() {
        OwnShare share =
                of(CarrierKind.CCAS, Set.of(Circumstance.OPERATING), Money.parse("20700.00"), Money.parse("76500.00"));
        assertThat(share.ruling()).isEqualTo(Ruling.CCAS);
        assertThat(share.applies()).isFalse();
        assertThat(share.isMet()).isTrue();
        assertThat(share.minimum()).isEmpty();
        assertThat(share.missing()).isEmpty();
        assertThat(share.rate().orElseThrow().toPercent(1)).isEqualTo("21.3");
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY,, APPLIES",
        "INTERCOMMUNAL,, APPLIES",
        "DEPARTMENT,, APPLIES",
        "REGION,, APPLIES",
        "MIXED_SYNDICATE, CLOSED_SYNDICATE, APPLIES",
        "MIXED_SYNDICATE,, NOT_A_CLOSED_SYNDICATE",
        "CCAS,, CCAS",
        "ASSOCIATION,, NOT_A_LOCAL_AUTHORITY",
        "SOCIAL_LANDLORD,, NOT_A_LOCAL_AUTHORITY",
        "COMPANY,, NOT_A_LOCAL_AUTHORITY",
        "OTHER,, NOT_A_LOCAL_AUTHORITY",
        "MUNICIPALITY, OPERATING, OPERATING",
        "MUNICIPALITY, OVERSEAS, OVERSEAS",
        "REGION, DEROGATION, DEROGATION"
    })
    void whomItBinds(CarrierKind carrier, Circumstance circumstance, Ruling ruling) {
        Set<Circumstance> set = circumstance == null ? Set.of() : Set.of(circumstance);
        assertThat(of(carrier, set, Money.ZERO, Money.euros(1)).ruling()).isEqualTo(ruling);
    }

    @Test
    void notBeforeItsFirstDay() {
        OwnShare share = OwnShare.of(
                CarrierKind.REGION, Set.of(), Money.ZERO, Money.euros(1), LocalDate.of(2011, 12, 31), FIGURES);
        assertThat(share.ruling()).isEqualTo(Ruling.NOT_IN_FORCE);
    }

    @Test
    void aCafIsNoPublicPerson() {
        assertThat(FunderKind.SOCIAL_BODY.isPublic()).isFalse();
        assertThat(FunderKind.PRIVATE.isPublic()).isFalse();
        assertThat(FunderKind.EUROPEAN_UNION.isPublic()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CarrierKind.class)
    void hostileValues(CarrierKind carrier) {
        List<Money> amounts = List.of(
                Money.ZERO,
                Money.ofMinor(1),
                Money.ofMinor(-1),
                Money.ofMinor(Long.MIN_VALUE),
                Money.ofMinor(Long.MAX_VALUE),
                Money.parse("1.00 CHF"));
        for (Money own : amounts) {
            for (Money other : amounts) {
                for (LocalDate day : List.of(LocalDate.MIN, DAY, LocalDate.MAX)) {
                    OwnShare share = OwnShare.of(carrier, EnumSet.noneOf(Circumstance.class), own, other, day, FIGURES);
                    assertThat(share.isMet() || share.applies()).isTrue();
                    assertThat(share.minimum().isPresent()).isEqualTo(share.applies());
                    share.missing();
                    share.rate();
                }
            }
        }
    }

    private static OwnShare of(CarrierKind carrier, Set<Circumstance> circumstances, Money own, Money otherPublic) {
        return OwnShare.of(carrier, circumstances, own, otherPublic, DAY, FIGURES);
    }
}
