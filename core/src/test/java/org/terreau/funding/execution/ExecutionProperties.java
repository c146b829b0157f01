package org.terreau.funding.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.BudgetTrees;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** A slow and obvious second computation beside each calculator. */
class ExecutionProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Provide
    Arbitrary<Budget> budgets() {
        return BudgetTrees.any();
    }

    @Property(tries = 500)
    void totalsAreThoseOfTheBudgetsAndOfTheirHeads(
            @ForAll("budgets") Budget planned, @ForAll("budgets") Budget realised) {
        BudgetComparison comparison = BudgetComparison.of(planned, realised);
        BudgetBalance before = BudgetBalance.of(planned).orElseThrow();
        BudgetBalance after = BudgetBalance.of(realised).orElseThrow();
        Variance expenses = comparison.getExpenses().orElseThrow();
        assertThat(expenses.getPlanned()).isEqualTo(before.getExpenses());
        assertThat(expenses.getRealised()).isEqualTo(after.getExpenses());
        assertThat(expenses.getDelta()).isEqualTo(after.getExpenses().minus(before.getExpenses()));
        assertThat(comparison.getHeads().stream()
                        .map(each -> each.variance().getRealised())
                        .reduce(Money::plus))
                .contains(after.getExpenses());
        assertThat(comparison.getRows().stream()
                        .filter(each -> each.depth() == 0)
                        .map(each -> each.variance().getDelta())
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(expenses.getDelta()
                        .plus(comparison.getIncome().orElseThrow().getDelta())
                        .plus(comparison.getUsesInKind().orElseThrow().getDelta())
                        .plus(comparison.getContributionsInKind().orElseThrow().getDelta()));
    }

    @Property(tries = 300)
    void backIsTheOppositeOfForth(@ForAll("budgets") Budget planned, @ForAll("budgets") Budget realised) {
        List<BudgetComparison.Row> forth =
                BudgetComparison.of(planned, realised).getRows();
        List<BudgetComparison.Row> back = BudgetComparison.of(realised, planned).getRows();
        assertThat(back).hasSameSizeAs(forth);
        for (BudgetComparison.Row each : forth) {
            assertThat(back)
                    .anyMatch(other -> other.side() == each.side()
                            && other.path().equals(each.path())
                            && other.funder().equals(each.funder())
                            && other.variance()
                                    .getDelta()
                                    .equals(each.variance().getDelta().negated()));
        }
        assertThat(BudgetComparison.of(planned, planned).getRows())
                .allMatch(each -> each.variance().getDelta().isZero());
    }

    @Property
    void theBoundIsComparedExactly(
            @ForAll @LongRange(min = -100_000, max = 100_000) long planned,
            @ForAll @LongRange(min = -100_000, max = 100_000) long realised,
            @ForAll @LongRange(min = 0, max = 300) long numerator) {
        Variance variance =
                Variance.of(Money.ofMinor(planned), Money.ofMinor(realised)).orElseThrow();
        boolean over = planned != 0 && Math.abs(realised - planned) * 100 > numerator * Math.abs(planned);
        assertThat(variance.exceeds(Rate.of(numerator, 100))).isEqualTo(over);
    }

    @Property
    void whatIsDueIsTheMostThatTheRateAllows(
            @ForAll @LongRange(min = 0, max = 10_000_000) long granted,
            @ForAll @LongRange(min = 1, max = 10_000_000) long planned,
            @ForAll @LongRange(min = 0, max = 20_000_000) long realised,
            @ForAll @LongRange(min = 0, max = 20_000_000) long received) {
        GrantSettlement settlement = GrantSettlement.ofPlan(
                        Money.ofMinor(granted),
                        Money.ofMinor(planned),
                        Money.ofMinor(realised),
                        Money.ofMinor(received))
                .orElseThrow();
        BigInteger share = BigInteger.valueOf(granted)
                .multiply(BigInteger.valueOf(realised))
                .divide(BigInteger.valueOf(planned));
        long due = share.min(BigInteger.valueOf(granted)).longValueExact();
        assertThat(settlement.getDue()).isEqualTo(Money.ofMinor(due));
        assertThat(settlement.getRefund()).isEqualTo(Money.ofMinor(Math.max(0, received - due)));
        assertThat(settlement.getBalance()).isEqualTo(Money.ofMinor(Math.max(0, due - received)));
        assertThat(ExecutionRules.settlements().check(settlement, DAY).isEmpty())
                .isEqualTo(received <= due);
    }

    @Property
    void nothingGivenOrSpentIsLostInALedger(@ForAll("money") List<Long> given, @ForAll("money") List<Long> spent) {
        int years = Math.min(given.size(), spent.size());
        DedicatedFund.Builder fund = DedicatedFund.builder().id("fund");
        for (int i = 0; i < years; i++) {
            fund.addYear(DedicatedFundYear.builder()
                    .year(DateRange.year(2020 + i))
                    .opening(Money.ZERO)
                    .closing(Money.ZERO)
                    .tranche(Money.ofMinor(given.get(i)))
                    .spent(Money.ofMinor(spent.get(i)))
                    .build());
        }
        Optional<DedicatedFundLedger> ledger = DedicatedFundLedger.of(fund.build());
        assertThat(ledger.isPresent()).isEqualTo(years > 0);
        if (ledger.isEmpty()) {
            return;
        }
        long held = 0;
        long own = 0;
        for (int i = 0; i < years; i++) {
            held += given.get(i) - spent.get(i);
            if (held < 0) {
                own -= held;
                held = 0;
            }
            DedicatedFundLedger.Year year = ledger.get().getYears().get(i);
            assertThat(year.closing()).isEqualTo(Money.ofMinor(held));
            assertThat(year.opening().plus(year.toFund()).minus(year.fromFund()))
                    .isEqualTo(year.closing());
            assertThat(year.fromFund().getMinorUnits())
                    .isBetween(0L, year.opening().getMinorUnits());
        }
        assertThat(ledger.get().getOwnFinancing()).isEqualTo(Money.ofMinor(own));
        long all = given.subList(0, years).stream().mapToLong(Long::longValue).sum()
                - spent.subList(0, years).stream().mapToLong(Long::longValue).sum();
        assertThat(ledger.get().getClosing().minus(ledger.get().getOwnFinancing()))
                .isEqualTo(Money.ofMinor(all));

        DedicatedFund booked = booked(ledger.get());
        assertThat(ExecutionRules.dedicatedFunds()
                        .minus("CAR-008")
                        .check(booked, DAY)
                        .isEmpty())
                .isTrue();
        assertThat(ExecutionRules.dedicatedFunds().check(booked, DAY).isEmpty()).isEqualTo(own == 0);
    }

    private static DedicatedFund booked(DedicatedFundLedger ledger) {
        return DedicatedFund.builder()
                .id("fund")
                .years(ledger.getYears().stream()
                        .map(each -> DedicatedFundYear.builder()
                                .year(each.year())
                                .opening(each.opening())
                                .tranche(each.tranche())
                                .spent(each.spent())
                                .toFund(each.toFund())
                                .fromFund(each.fromFund())
                                .closing(each.closing())
                                .build())
                        .toList())
                .build();
    }

    @Provide
    Arbitrary<List<Long>> money() {
        return Arbitraries.longs().between(0, 1_000_000).list().ofMaxSize(6);
    }

    /** Four years to the day pass and a day more does not, also from 29 February. */
    @Property
    void fourYearsToTheDay(@ForAll @LongRange(min = 0, max = 20_000) long offset) {
        LocalDate first = LocalDate.of(2007, 1, 16).plusDays(offset);
        LocalDate last = first.plusYears(4).minusDays(1);
        assertThat(lasts(first, last)).isTrue();
        assertThat(lasts(first, last.plusDays(1))).isFalse();
    }

    private static boolean lasts(LocalDate first, LocalDate last) {
        Agreement agreement = Agreement.builder()
                .id("agreement")
                .award(Money.ZERO)
                .period(DateRange.of(first, last))
                .build();
        return ExecutionRules.agreements().check(agreement, DAY).isEmpty();
    }

    @Property(tries = 300)
    void tranchesAddUpOrAreTold(@ForAll("money") List<Long> amounts, @ForAll @LongRange(min = -2, max = 2) long slip) {
        long sum = amounts.stream().mapToLong(Long::longValue).sum();
        Agreement agreement = Agreement.builder()
                .id("agreement")
                .award(Money.ofMinor(sum + slip))
                .tranches(amounts.stream()
                        .map(each -> AgreementTranche.builder()
                                .amount(Money.ofMinor(each))
                                .build())
                        .toList())
                .build();
        assertThat(ExecutionRules.agreements().check(agreement, DAY).isEmpty())
                .isEqualTo(slip == 0 || amounts.isEmpty());
    }

    @Provide
    Arbitrary<Rate> rates() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.longs().between(1, 1000))
                .as(Rate::of);
    }

    @Property
    void aCentMoreWouldBeOverTheRate(
            @ForAll("rates") Rate rate, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long cost) {
        Money granted = Money.ofMinor(Long.MAX_VALUE);
        GrantSettlement settlement = GrantSettlement.of(granted, rate, Money.ofMinor(cost), Money.ZERO)
                .orElseThrow();
        assertThat(rate.isExceededBy(settlement.getDue(), Money.ofMinor(cost))).isFalse();
        if (!settlement.getDue().equals(granted)) {
            assertThat(rate.isExceededBy(settlement.getDue().plus(Money.ofMinor(1)), Money.ofMinor(cost)))
                    .isTrue();
        }
    }
}
