package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.terreau.funding.CarrierKind;
import org.terreau.money.Money;

/** The calculators against slow and obvious second computations. */
class LawProperties {

    private static final LegalFigures FIGURES = LegalFigures.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final long MOST = 5_000_000_000L;

    @Property
    void ownShare(@ForAll @LongRange(min = 0) long own, @ForAll @LongRange(min = 0) long other) {
        OwnShare share =
                OwnShare.of(CarrierKind.MUNICIPALITY, Set.of(), Money.ofMinor(own), Money.ofMinor(other), DAY, FIGURES);
        BigInteger base = BigInteger.valueOf(own).add(BigInteger.valueOf(other));
        if (base.bitLength() > 63) {
            assertThat(share.ruling()).isEqualTo(OwnShare.Ruling.NOT_ADDABLE);
            return;
        }
        BigInteger five = BigInteger.valueOf(5);
        assertThat(share.isMet())
                .isEqualTo(BigInteger.valueOf(own).multiply(five).compareTo(base) >= 0);
        BigInteger least = BigInteger.valueOf(share.minimum().orElseThrow().getMinorUnits());
        assertThat(least.multiply(five)).isGreaterThanOrEqualTo(base);
        assertThat(least.subtract(BigInteger.ONE).multiply(five)).isLessThan(base);
        assertThat(share.missing().orElseThrow().isZero()).isEqualTo(share.isMet());
    }

    @Property
    void household(
            @ForAll @LongRange(min = 0, max = MOST) long gift,
            @ForAll @LongRange(min = 0, max = MOST) long income,
            @ForAll boolean coluche) {
        GiftRelief relief = GiftRelief.of(HouseholdGift.of(
                Money.ofMinor(gift),
                coluche ? GiftRegime.COLUCHE : GiftRegime.GENERAL,
                DAY,
                Optional.of(Money.ofMinor(income))));
        long high = coluche ? Math.min(gift, 200_000) : 0;
        long rest = Math.min(gift - high, income / 5);
        BigDecimal hundredths = BigDecimal.valueOf(75 * high + 66 * rest);
        assertThat(relief.reduction().orElseThrow().getMinorUnits())
                .isEqualTo(hundredths
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .longValueExact());
        assertThat(relief.carryForward().orElseThrow().getMinorUnits()).isEqualTo(gift - high - rest);
    }

    @Property
    void company(
            @ForAll @LongRange(min = 0, max = MOST) long gift,
            @ForAll @LongRange(min = 0, max = 1000 * MOST) long turnover,
            @ForAll boolean inNeed) {
        GiftRelief relief = GiftRelief.of(
                new CompanyGift(Money.ofMinor(gift), DAY, Optional.of(Money.ofMinor(turnover)), inNeed, Money.ZERO));
        long counted = Math.min(gift, Math.max(2_000_000, turnover / 200));
        long high = inNeed ? counted : Math.min(counted, 200_000_000);
        BigDecimal hundredths = BigDecimal.valueOf(60 * high + 40 * (counted - high));
        assertThat(relief.reduction().orElseThrow().getMinorUnits())
                .isEqualTo(hundredths
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .longValueExact());
        assertThat(relief.carryForward().orElseThrow().getMinorUnits()).isEqualTo(gift - counted);
    }

    /** Day by day back from the new aid, instead of by the first day of a window. */
    @Property(tries = 200)
    void deMinimis(
            @ForAll @Size(max = 6) List<@LongRange(min = 0, max = 2000) Long> ages,
            @ForAll @LongRange(min = 0, max = 2191) long dayOf2024To2029,
            @ForAll @LongRange(min = 0, max = 15_000_000) long amount) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(dayOf2024To2029);
        List<DeMinimisGrant> earlier = ages.stream()
                .map(age -> new DeMinimisGrant(day.minusDays(age), Money.ofMinor(amount)))
                .toList();
        long counted = 1;
        for (LocalDate each = day; each.isAfter(day.minusYears(3)); each = each.minusDays(1)) {
            for (DeMinimisGrant grant : earlier) {
                counted += grant.day().equals(each) ? 1 : 0;
            }
        }
        DeMinimis found = DeMinimis.of(
                earlier,
                new DeMinimisGrant(day, Money.ofMinor(amount)),
                DeMinimis.Activity.GENERAL,
                Month.JANUARY,
                FIGURES);
        assertThat(found.sum()).contains(Money.ofMinor(amount * counted));
        assertThat(found.isOver()).isEqualTo(amount * counted > 30_000_000);
    }
}
