package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.money.Money;

/** Whatever can be built is judged: without an exception, twice the same, and never by a wrong sum. */
class HostileBudgetProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Set<String> SUMS = Set.of("BUD-001", "BUD-002", "BUD-003", "BUD-004", "BUD-011", "BUD-019");

    @Provide
    Arbitrary<Budget> hostile() {
        return BudgetTrees.hostile();
    }

    /** Flat budgets with few and great amounts, so that many sums lie just within and just beyond the range. */
    @Provide
    Arbitrary<Budget> great() {
        Arbitrary<Money> amounts = Arbitraries.of(Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE / 2, 1L, -1L, -7L)
                .map(Money::ofMinor);
        Arbitrary<BudgetLine> left = Combinators.combine(Arbitraries.of("60", "61", "64", "86"), amounts)
                .as((account, amount) -> Budgets.line(account).amount(amount).build());
        Arbitrary<BudgetLine> right = Combinators.combine(Arbitraries.of("70", "74", "75", "87"), amounts)
                .as((account, amount) -> Budgets.line(account).amount(amount).build());
        return Combinators.combine(left.list().ofMaxSize(4), right.list().ofMaxSize(4))
                .as(Budgets::cerfa);
    }

    @Property(tries = 1000)
    void everyBudgetIsJudgedTwiceTheSame(@ForAll("hostile") Budget budget) {
        Findings once = check(budget);
        Findings twice = check(budget.toBuilder().build());

        assertThat(twice).isEqualTo(once);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(twice.text(locale)).isEqualTo(once.text(locale));
        }
        BudgetBalance.of(budget)
                .ifPresent(balance -> assertThat(balance.toString()).isNotEmpty());
        assertThat(FunderShares.of(budget, 1)).isEqualTo(FunderShares.of(budget, 1));
    }

    @Property(tries = 1000)
    void theOrderOfLinesMeansNothing(@ForAll("hostile") Budget budget, @ForAll Random random) {
        assertThat(codes(check(BudgetTrees.shuffled(budget, random)))).isEqualTo(codes(check(budget)));
    }

    @Property(tries = 1000)
    void theOrderOfGreatAmountsMeansNothing(@ForAll("great") Budget budget, @ForAll Random random) {
        assertThat(codes(check(BudgetTrees.shuffled(budget, random)))).isEqualTo(codes(check(budget)));
    }

    /** Lines in several currencies are said, whatever else is wrong; where there is one currency, nothing is. */
    @Property(tries = 1000)
    void currenciesAreNeverAdded(@ForAll("hostile") Budget budget) {
        Set<String> ofLines = new HashSet<>();
        collect(budget.getExpenses(), ofLines);
        collect(budget.getIncome(), ofLines);
        Set<String> ofAll = new HashSet<>(ofLines);
        budget.getDeclaredTotals()
                .ifPresent(totals -> Stream.of(
                                totals.getExpenses(),
                                totals.getIncome(),
                                totals.getExpensesWithInKind(),
                                totals.getIncomeWithInKind())
                        .flatMap(Optional::stream)
                        .forEach(each -> ofAll.add(each.getCurrency().getCurrencyCode())));
        budget.getFunderTable().ifPresent(table -> {
            table.getTotal().ifPresent(each -> ofAll.add(each.getCurrency().getCurrencyCode()));
            table.getRows()
                    .forEach(each -> ofAll.add(each.getAmount().getCurrency().getCurrencyCode()));
        });
        Statistics.label("mixed lines").collect(ofLines.size() > 1);
        Statistics.label("mixed lines").coverage(check -> check.check(true).percentage(share -> share > 5));

        Set<String> codes = codes(check(budget));
        if (ofLines.size() > 1) {
            assertThat(codes).contains("BUD-020");
            assertThat(BudgetBalance.of(budget)).isEmpty();
        } else if (ofAll.size() == 1) {
            assertThat(codes).doesNotContain("BUD-020");
        }
    }

    /** A sum that does not exist is said; one that exists is right. */
    @Property(tries = 1000)
    void sumsAreRightOrRefused(@ForAll("great") Budget budget) {
        List<BigInteger> sums = List.of(
                BudgetOracle.cash(budget.getExpenses()),
                BudgetOracle.cash(budget.getIncome()),
                BudgetOracle.inKind(budget.getExpenses()),
                BudgetOracle.inKind(budget.getIncome()),
                BudgetOracle.cash(budget.getExpenses()).add(BudgetOracle.inKind(budget.getExpenses())),
                BudgetOracle.cash(budget.getIncome()).add(BudgetOracle.inKind(budget.getIncome())),
                BudgetOracle.gap(budget),
                BudgetOracle.gapInKind(budget));
        boolean beyond = sums.stream().anyMatch(each -> each.bitLength() > 63);
        Statistics.label("beyond").collect(beyond);
        Statistics.label("beyond").coverage(check -> {
            check.check(true).percentage(share -> share > 10);
            check.check(false).percentage(share -> share > 10);
        });

        Set<String> codes = codes(check(budget));
        if (beyond) {
            assertThat(codes).contains("BUD-013");
            assertThat(BudgetBalance.of(budget)).isEmpty();
        } else if (BudgetBalance.of(budget).isPresent()) {
            BudgetBalance balance = BudgetBalance.of(budget).get();
            assertThat(codes).doesNotContain("BUD-013");
            assertThat(BudgetOracle.of(balance.getExpenses())).isEqualTo(sums.get(0));
            assertThat(BudgetOracle.of(balance.getIncome())).isEqualTo(sums.get(1));
            assertThat(BudgetOracle.of(balance.getGap())).isEqualTo(sums.get(6));
        } else {
            assertThat(codes).contains("BUD-013"); // refused on the way to a sum that exists: said all the same
        }
    }

    /** The facts of the sum rules fit each other exactly: no amount among them was wrapped. */
    @Property(tries = 1000)
    void noFactIsAWrappedSum(@ForAll("hostile") Budget budget) {
        for (Finding each : check(budget)) {
            if (each.getRule().getCode().equals("BUD-003") && each.getFacts().get("gap") != null) {
                assertThat(fact(each, "sum").subtract(fact(each, "declared"))).isEqualTo(fact(each, "gap"));
            }
            if (each.getRule().getCode().equals("BUD-001")) {
                assertThat(fact(each, "income").subtract(fact(each, "expenses")).abs())
                        .isEqualTo(fact(each, "gap"));
            }
            if (each.getRule().getCode().equals("BUD-002")) {
                assertThat(fact(each, "contributions")
                                .subtract(fact(each, "uses"))
                                .abs())
                        .isEqualTo(fact(each, "gap"));
            }
            assertThat(SUMS.contains(each.getRule().getCode())
                            && each.getFacts().asMap().values().stream()
                                    .anyMatch(value ->
                                            value instanceof Money money && money.getMinorUnits() == Long.MIN_VALUE))
                    .isFalse();
        }
    }

    @Property(tries = 500)
    void everyTableOfFundersIsJudged(@ForAll("hostileTables") FunderTable table) {
        Findings once = FundingRules.funderTables().check(table, DAY);
        assertThat(FundingRules.funderTables().check(table, DAY)).isEqualTo(once);
        assertThat(once.text(Locale.FRENCH)).isEqualTo(once.text(Locale.FRENCH));
        FunderShares.of(table, 6).ifPresent(shares -> assertThat(shares).hasSameSizeAs(table.getRows()));
    }

    @Provide
    Arbitrary<FunderTable> hostileTables() {
        Arbitrary<Money> amounts = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, -1L, 0L, 1L)),
                        Tuple.of(1, Arbitraries.longs()),
                        Tuple.of(2, Arbitraries.longs().between(0, 1000)))
                .map(Money::ofMinor);
        Arbitrary<Money> francs = Arbitraries.of("1.00 CHF", "1.00").map(Money::parse);
        return Arbitraries.frequencyOf(
                Tuple.of(3, BudgetTrees.tables(amounts)), Tuple.of(1, BudgetTrees.tables(francs)));
    }

    private static BigInteger fact(Finding finding, String name) {
        return BudgetOracle.of((Money) finding.getFacts().get(name));
    }

    private static void collect(List<BudgetLine> lines, Set<String> currencies) {
        List<BudgetLine> rest = new ArrayList<>(lines);
        while (!rest.isEmpty()) {
            BudgetLine line = rest.remove(rest.size() - 1);
            line.getAmount()
                    .ifPresent(amount -> currencies.add(amount.getCurrency().getCurrencyCode()));
            rest.addAll(line.getLines());
        }
    }

    private static Findings check(Budget budget) {
        return FundingRules.budgets().check(budget, DAY);
    }

    private static Set<String> codes(Findings findings) {
        Set<String> codes = new TreeSet<>();
        findings.forEach(each -> codes.add(each.getRule().getCode()));
        return codes;
    }
}
