package org.terreau.funding.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetTrees;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** Whatever can be built is judged: without an exception, twice the same, and never by a wrong sum. */
class HostileExecutionProperties {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.MIN, LocalDate.of(2026, 11, 22), LocalDate.of(9999, 12, 31), LocalDate.MAX);

    @Provide
    Arbitrary<Budget> budgets() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d");
        return Combinators.combine(BudgetTrees.hostile(), ids, ids.optional(0.7))
                .as((budget, id, revises) ->
                        budget.toBuilder().id(id).revises(revises).build());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyPairOfBudgetsIsCompared(@ForAll("budgets") Budget planned, @ForAll("budgets") Budget realised) {
        Budget onOneForm = realised.toBuilder().form(planned.getForm()).build();
        BudgetComparison comparison = BudgetComparison.of(planned, onOneForm);
        judge(ExecutionRules.comparisons(), comparison);
        judge(ExecutionRules.comparisons(Rate.ZERO), comparison);
        assertThat(ExecutionIndicators.standard().measureAll(comparison, Optional.empty()))
                .hasSize(1);
        assertThat(comparison.getRows().isEmpty() && comparison.getExpenses().isPresent())
                .isEqualTo(comparison.getObstacle().isEmpty()
                        && planned.getExpenses().isEmpty()
                        && planned.getIncome().isEmpty()
                        && realised.getExpenses().isEmpty()
                        && realised.getIncome().isEmpty());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyListOfBudgetsHasItsRevisions(@ForAll("lists") List<Budget> budgets) {
        List<BudgetComparison> comparisons = BudgetRevisions.comparisons(budgets);
        assertThat(comparisons).hasSameSizeAs(budgets);
        comparisons.forEach(each -> judge(ExecutionRules.comparisons(), each));
        for (BudgetRevisions chain : BudgetRevisions.among(budgets)) {
            assertThat(chain.getSteps()).hasSize(chain.getBudgets().size() - 1);
            assertThat(chain.getWhole()).isPresent();
        }
    }

    @Provide
    Arbitrary<List<Budget>> lists() {
        return budgets().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Money> money() {
        Arbitrary<Long> cents = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, 1L)),
                Tuple.of(1, Arbitraries.longs()),
                Tuple.of(4, Arbitraries.longs().between(-10, 1000)));
        return Arbitraries.frequencyOf(
                Tuple.of(9, cents.map(Money::ofMinor)), Tuple.of(1, Arbitraries.just(Money.parse("1.00 CHF"))));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Arbitraries.of(
                        "0001", "2023", "2024", "2024", "2025", "2024-09/2025-08", "2024-02-29", "0001/9999", "9999")
                .map(DateRange::parse);
    }

    @Provide
    Arbitrary<DedicatedFund> funds() {
        Arbitrary<DedicatedFundYear> years = Combinators.combine(
                        ranges(),
                        money(),
                        money(),
                        money().optional(0.7),
                        money().optional(0.7),
                        money().optional(0.7),
                        money().optional(0.7))
                .as((year, opening, closing, tranche, spent, in, out) -> DedicatedFundYear.builder()
                        .year(year)
                        .opening(opening)
                        .closing(closing)
                        .tranche(tranche)
                        .spent(spent)
                        .toFund(in)
                        .fromFund(out)
                        .build());
        return years.list()
                .ofMaxSize(5)
                .map(list -> DedicatedFund.builder().id("fund").years(list).build());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyFundIsJudged(@ForAll("funds") DedicatedFund fund) {
        judge(ExecutionRules.dedicatedFunds(), fund);
        judge(ExecutionRules.unverified(), fund);
        judge(ExecutionRules.unverified(Integer.MIN_VALUE), fund);
        DedicatedFundLedger.of(fund)
                .ifPresent(ledger -> assertThat(ledger.getClosing().isNegative()
                                || ledger.getOwnFinancing().isNegative())
                        .isFalse());
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        Arbitrary<LocalDate> days =
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29), LocalDate.of(2025, 12, 31));
        Arbitrary<AgreementTranche> tranches = Combinators.combine(
                        money(), ranges().optional(0.5), days.optional(0.5), money().optional(0.5), days.optional(0.5))
                .as((amount, year, due, paid, paidOn) -> AgreementTranche.builder()
                        .amount(amount)
                        .year(year)
                        .dueOn(due)
                        .paid(paid)
                        .paidOn(paidOn)
                        .build());
        Arbitrary<Agreement.Builder> plain = Combinators.combine(
                        money(), ranges().optional(0.7), tranches.list().ofMaxSize(4), Arbitraries.of(true, false))
                .as((award, period, list, keep) -> Agreement.builder()
                        .id("agreement")
                        .award(award)
                        .period(period)
                        .tranches(list)
                        .keepClause(keep));
        Arbitrary<Rate> rates = Arbitraries.of(
                Rate.ZERO, Rate.ONE, Rate.of(-1, 3), Rate.of(Long.MAX_VALUE, 1), Rate.of(1, Long.MAX_VALUE));
        return Combinators.combine(
                        plain,
                        money().optional(0.3),
                        rates.optional(0.5),
                        money().optional(0.6),
                        money().optional(0.6),
                        money().optional(0.7))
                .as((builder, keep, rate, planned, realised, spent) -> builder.keepAtMost(keep)
                        .rate(rate)
                        .plannedCost(planned)
                        .realisedCost(realised)
                        .spent(spent)
                        .build());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyAgreementIsJudged(@ForAll("agreements") Agreement agreement) {
        judge(ExecutionRules.agreements(), agreement);
        UnspentGrant.of(agreement)
                .ifPresent(unspent -> assertThat(unspent.isNegative()).isFalse());
        for (LocalDate day : DAYS) {
            assertThat(DeferredIncome.at(agreement, day)).isNotNull();
        }
        GrantSettlement.of(agreement).ifPresent(settlement -> {
            judge(ExecutionRules.settlements(), settlement);
            assertThat(settlement.getDue())
                    .isBetween(Money.ofMinor(0, settlement.getGranted().getCurrency()), settlement.getGranted());
            assertThat(settlement.getRefund().isZero()
                            || settlement.getBalance().isZero())
                    .isTrue();
        });
    }

    private static <S> void judge(RuleBook<S> book, S subject) {
        for (LocalDate day : DAYS) {
            Findings once = book.check(subject, day);
            assertThat(book.check(subject, day)).isEqualTo(once);
            for (Finding each : once) {
                assertThat(each.message(Locale.FRENCH)).isNotBlank();
                assertThat(each.message(Locale.ENGLISH)).isNotBlank();
            }
        }
    }
}
