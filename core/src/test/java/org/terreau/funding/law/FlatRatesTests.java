package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.terreau.money.Money;
import org.terreau.money.Rate;

class FlatRatesTests {

    private static final LegalFigures FIGURES = LegalFigures.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "INDIRECT_7_OF_DIRECT, 30000.00, 20000.00, 0.00, 3500.00",
        "INDIRECT_7_OF_DIRECT, 30000.00, 20000.00, 1000.00, 3570.00",
        "INDIRECT_15_OF_STAFF, 30000.00, 20000.00, 0.00, 4500.00",
        "INDIRECT_25_OF_DIRECT, 30000.00, 20000.00, 0.00, 12500.00",
        "STAFF_20_OF_OTHER_DIRECT, 0.00, 20000.00, 0.00, 4000.00",
        "OTHER_40_OF_STAFF, 30000.00, 0.00, 5000.00, 12000.00",
        // down to the cent: 15 % of 0.19 is 0.0285
        "INDIRECT_15_OF_STAFF, 0.19, 0.00, 0.00, 0.02",
        "INDIRECT_15_OF_STAFF, 0.00, 0.00, 0.00, 0.00"
    })
    void amounts(
            FlatRateOption option, BigDecimal staff, BigDecimal other, BigDecimal participants, BigDecimal amount) {
        FlatRates found = FlatRates.of(
                option, new DirectCosts(Money.of(staff), Money.of(other), Money.of(participants), false, false), DAY);
        assertThat(found.amount()).contains(Money.of(amount));
        assertThat(found.isAllowed()).isTrue();
        assertThat(found.estimate().figures()).extracting(LegalFigure::id).containsExactly(option.figureId());
    }

    @Test
    void theRateForAllOtherCostsLeavesNoOtherCost() {
        FlatRates besides = of(FlatRateOption.OTHER_40_OF_STAFF, DirectCosts.of(euros(100), Money.ofMinor(1)));
        assertThat(besides.exclusions()).containsExactly(FlatRates.Exclusion.OTHER_COSTS_BESIDES);
        assertThat(besides.amount()).contains(euros(40));
        assertThat(besides.isAllowed()).isFalse();
        DirectCosts flatStaff = new DirectCosts(euros(100), Money.ZERO, euros(50), true, false);
        assertThat(of(FlatRateOption.OTHER_40_OF_STAFF, flatStaff).exclusions())
                .containsExactly(FlatRates.Exclusion.STAFF_IS_FLAT_RATE);
        assertThat(of(FlatRateOption.INDIRECT_15_OF_STAFF, flatStaff).exclusions())
                .isEmpty();
    }

    @Test
    void largeContractsExcludeTheRateForStaff() {
        DirectCosts costs = new DirectCosts(Money.ZERO, euros(100), Money.ZERO, false, true);
        assertThat(of(FlatRateOption.STAFF_20_OF_OTHER_DIRECT, costs).exclusions())
                .containsExactly(FlatRates.Exclusion.PUBLIC_CONTRACTS);
        assertThat(of(FlatRateOption.INDIRECT_7_OF_DIRECT, costs).isAllowed()).isTrue();
    }

    @Test
    void aRateMayBeAgreedUpToTheHighest() {
        DirectCosts costs = DirectCosts.of(euros(1000), Money.ZERO);
        FlatRates agreed = FlatRates.of(
                FlatRateOption.INDIRECT_15_OF_STAFF, costs, Optional.of(Rate.ofPercent("12.5")), DAY, FIGURES);
        assertThat(agreed.amount()).contains(euros(125));
        assertThat(agreed.isAllowed()).isTrue();
        assertThat(FlatRates.of(
                                FlatRateOption.INDIRECT_15_OF_STAFF,
                                costs,
                                Optional.of(Rate.ofPercent("15.01")),
                                DAY,
                                FIGURES)
                        .exclusions())
                .containsExactly(FlatRates.Exclusion.RATE_OVER_MAXIMUM);
        assertThat(FlatRates.of(FlatRateOption.INDIRECT_15_OF_STAFF, costs, Optional.of(Rate.of(-1, 3)), DAY, FIGURES)
                        .exclusions())
                .containsExactly(FlatRates.Exclusion.RATE_BELOW_ZERO);
    }

    @Test
    void eachProgrammeHasItsDays() {
        DirectCosts costs = DirectCosts.of(euros(100), Money.ZERO);
        LocalDate before = LocalDate.of(2018, 1, 1);
        assertThat(FlatRates.of(FlatRateOption.OTHER_40_OF_STAFF, costs, before).amount())
                .isEmpty();
        FlatRates old = FlatRates.of(FlatRateOption.OTHER_40_OF_STAFF_2014, costs, before);
        assertThat(old.amount()).contains(euros(40));
        assertThat(old.estimate().remarks().toString()).contains("not read");
        assertThat(of(FlatRateOption.OTHER_40_OF_STAFF_2014, costs).amount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200000.00, false, 2024-06-01, true",
        "200000.01, false, 2024-06-01, false",
        "200000.00, true, 2024-06-01, false",
        "50000.00, false, 2018-01-01, true",
        "50000.01, false, 2018-01-01, false",
        "1.00, false, 2021-01-01, false",
        "1.00, false, 2028-01-01, false"
    })
    void whenSimplifiedCostsAreMandatory(BigDecimal cost, boolean stateAid, LocalDate day, boolean mandatory) {
        assertThat(FlatRates.isMandatory(Money.of(cost), stateAid, day, FIGURES))
                .isEqualTo(mandatory);
    }

    @ParameterizedTest
    @EnumSource(FlatRateOption.class)
    void hostileValues(FlatRateOption option) {
        Money francs = Money.parse("1.00 CHF");
        for (Money each : List.of(Money.ofMinor(Long.MIN_VALUE), Money.ofMinor(-1), francs)) {
            assertThat(of(option, DirectCosts.of(each, Money.ZERO)).amount()).isEmpty();
            assertThat(of(option, DirectCosts.of(Money.ZERO, each)).amount()).isEmpty();
        }
        assertThat(FlatRates.isMandatory(francs, false, DAY, FIGURES)).isFalse();
        Money most = Money.ofMinor(Long.MAX_VALUE);
        for (LocalDate day : List.of(LocalDate.MIN, DAY, LocalDate.of(2015, 1, 1), LocalDate.MAX)) {
            FlatRates.of(option, new DirectCosts(most, most, most, true, true), day);
            FlatRates huge = FlatRates.of(
                    option, DirectCosts.of(most, most), Optional.of(Rate.of(Long.MAX_VALUE, 1)), day, FIGURES);
            assertThat(huge.amount()).isEmpty();
        }
    }

    private static FlatRates of(FlatRateOption option, DirectCosts costs) {
        return FlatRates.of(option, costs, DAY);
    }

    private static Money euros(long euros) {
        return Money.euros(euros);
    }
}
