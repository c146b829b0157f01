package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.money.Money;

class BudgetProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Provide
    Arbitrary<Budget> budgets() {
        return BudgetTrees.any();
    }

    @Provide
    Arbitrary<Budget> consistent() {
        return BudgetTrees.consistent();
    }

    @Provide
    Arbitrary<Budget> sound() {
        return BudgetTrees.sound();
    }

    @Property(tries = 1000)
    void theBalanceIsThatOfTheSlowObviousWay(@ForAll("budgets") Budget budget) {
        BudgetBalance balance = BudgetBalance.of(budget).orElseThrow();

        assertSame(balance.getExpenses(), BudgetOracle.cash(budget.getExpenses()));
        assertSame(balance.getIncome(), BudgetOracle.cash(budget.getIncome()));
        assertSame(balance.getUsesInKind(), BudgetOracle.inKind(budget.getExpenses()));
        assertSame(balance.getContributionsInKind(), BudgetOracle.inKind(budget.getIncome()));
        assertSame(balance.getGap(), BudgetOracle.gap(budget));
        assertSame(balance.getGapInKind(), BudgetOracle.gapInKind(budget));
        assertThat(balance.isBalanced())
                .isEqualTo(BudgetOracle.gap(budget).signum() == 0
                        && BudgetOracle.gapInKind(budget).signum() == 0);
    }

    @Property(tries = 1000)
    void theSumRulesFindWhatTheSlowObviousWayFinds(@ForAll("budgets") Budget budget) {
        Findings findings = check(budget);
        boolean unbalanced = BudgetOracle.gap(budget).signum() != 0;
        long wrong =
                BudgetOracle.wrongSubtotals(budget.getExpenses()) + BudgetOracle.wrongSubtotals(budget.getIncome());
        Statistics.label("wrong subtotals").collect(Math.min(wrong, 3));
        Statistics.label("wrong subtotals").coverage(check -> check.check(3L).percentage(share -> share > 1));

        assertThat(count(findings, "BUD-001") + count(findings, "BUD-011")).isEqualTo(unbalanced ? 1 : 0);
        assertThat(count(findings, "BUD-002"))
                .isEqualTo(BudgetOracle.gapInKind(budget).signum() != 0 ? 1 : 0);
        assertThat(count(findings, "BUD-003")).isEqualTo(wrong);
        assertThat(codes(findings)).doesNotContain("BUD-004", "BUD-013", "BUD-019", "BUD-020");
    }

    @Property(tries = 1000)
    void theOrderOfLinesMeansNothing(@ForAll("budgets") Budget budget, @ForAll Random random) {
        assertThat(graded(check(BudgetTrees.shuffled(budget, random)))).isEqualTo(graded(check(budget)));
    }

    @Property(tries = 1000)
    void aSoundBudgetAddsUp(@ForAll("sound") Budget budget) {
        assertThat(codes(check(budget)))
                .doesNotContain("BUD-001", "BUD-002", "BUD-003", "BUD-004", "BUD-011", "BUD-013", "BUD-020");
        Budget withTotals = BudgetTrees.withTotals(budget);
        assertThat(codes(check(withTotals))).doesNotContain("BUD-001", "BUD-002", "BUD-003", "BUD-004", "BUD-019");
    }

    @Property(tries = 1000)
    void moreDetailBreaksNothing(@ForAll("budgets") Budget budget, @ForAll Random random, @ForAll int part) {
        Optional<Budget> split = changeOneLeaf(budget, random, leaf -> {
            Money amount = leaf.getAmount().orElseThrow();
            return leaf.toBuilder()
                    .addLine(Budgets.line(leaf.getAccount() + "a")
                            .amount(Money.ofMinor(part))
                            .build())
                    .addLine(Budgets.line(leaf.getAccount() + "b")
                            .amount(amount.minus(Money.ofMinor(part)))
                            .build())
                    .build();
        });
        Assume.that(split.isPresent());

        Set<String> before = codes(check(budget));
        Set<String> after = codes(check(split.get()));
        after.removeAll(before);
        assertThat(after).doesNotContain("BUD-001", "BUD-002", "BUD-003", "BUD-004", "BUD-013", "BUD-019");
    }

    /** One slip of the pen is found once: at the next declared amount above it, or else in the balance. */
    @Property(tries = 1000)
    void oneWrongLeafIsFoundWhereItShows(
            @ForAll("sound") Budget budget,
            @ForAll Random random,
            @ForAll @LongRange(min = -999, max = 999) long slip) {
        Assume.that(slip != 0);
        long seed = random.nextLong();
        Optional<Budget> broken = changeOneLeaf(
                budget,
                new Random(seed),
                leaf -> leaf.toBuilder()
                        .amount(leaf.getAmount().orElseThrow().plus(Money.ofMinor(slip)))
                        .build());
        Assume.that(broken.isPresent());

        Findings findings = check(broken.get());
        Findings subtotals = findings.ofRule("BUD-003");
        boolean declaredAbove = BudgetOracle.wrongSubtotals(broken.get().getExpenses())
                        + BudgetOracle.wrongSubtotals(broken.get().getIncome())
                == 1;
        Statistics.label("declared above").collect(declaredAbove);
        Statistics.label("declared above").coverage(check -> check.check(true).percentage(share -> share > 5));
        if (declaredAbove) {
            assertThat(subtotals.asList()).hasSize(1);
            assertThat(subtotals.asList().get(0).getFacts().get("gap")).isEqualTo(Money.ofMinor(slip));
            assertThat(codes(findings)).doesNotContain("BUD-001", "BUD-002", "BUD-011");
        } else {
            assertThat(subtotals).isEmpty();
            Set<String> sums = codes(findings);
            sums.retainAll(Set.of("BUD-001", "BUD-002", "BUD-011"));
            assertThat(sums).hasSize(1);
        }
    }

    /** A total printed wrong by an amount is found, and only that total. */
    @Property(tries = 500)
    void oneWrongTotalIsFound(
            @ForAll("sound") Budget budget, @ForAll @LongRange(min = 1, max = 99) long slip, @ForAll boolean left) {
        DeclaredTotals right =
                BudgetTrees.withTotals(budget).getDeclaredTotals().orElseThrow();
        Money wrong =
                (left ? right.getExpenses() : right.getIncome()).orElseThrow().plus(Money.ofMinor(slip));
        DeclaredTotals.Builder totals = right.toBuilder();
        Budget broken = budget.toBuilder()
                .declaredTotals((left ? totals.expenses(wrong) : totals.income(wrong)).build())
                .build();

        List<Finding> found = check(broken).ofRule("BUD-004").asList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).getPointer()).isEqualTo("/declaredTotals/" + (left ? "expenses" : "income"));
        assertThat(found.get(0).getFacts().get("declared")).isEqualTo(wrong);
    }

    /** A finding points at a place that is there, and what stands there is what it speaks of. */
    @Property(tries = 500)
    void aFindingPointsAtTheLineThatItNames(@ForAll("budgets") Budget budget) {
        for (Finding each : check(budget)) {
            if (each.getPointer().startsWith("/expenses") || each.getPointer().startsWith("/income")) {
                BudgetLine line = at(budget, each.getPointer());
                Map<String, Object> facts = each.getFacts().asMap();
                assertThat(facts.getOrDefault("account", line.getAccount())).isEqualTo(line.getAccount());
            }
        }
    }

    private static BudgetLine at(Budget budget, String pointer) {
        String[] steps = pointer.split("/");
        List<BudgetLine> lines = steps[1].equals("expenses") ? budget.getExpenses() : budget.getIncome();
        for (int i = 2; i + 1 < steps.length; i += 2) {
            assertThat(steps[i + 1]).isEqualTo("lines");
            lines = lines.get(Integer.parseInt(steps[i])).getLines();
        }
        return lines.get(Integer.parseInt(steps[steps.length - 1]));
    }

    /** Changes one of the detail lines that have an amount; nothing when there is none. */
    private static Optional<Budget> changeOneLeaf(Budget budget, Random random, UnaryOperator<BudgetLine> change) {
        int leaves = leaves(budget.getExpenses()) + leaves(budget.getIncome());
        if (leaves == 0) {
            return Optional.empty();
        }
        int[] left = {random.nextInt(leaves)};
        return Optional.of(budget.toBuilder()
                .expenses(changed(budget.getExpenses(), left, change))
                .income(changed(budget.getIncome(), left, change))
                .build());
    }

    private static int leaves(List<BudgetLine> lines) {
        int leaves = 0;
        for (BudgetLine each : lines) {
            leaves += isLeaf(each) ? 1 : leaves(each.getLines());
        }
        return leaves;
    }

    private static boolean isLeaf(BudgetLine line) {
        return line.getLines().isEmpty() && line.getAmount().isPresent();
    }

    private static List<BudgetLine> changed(List<BudgetLine> lines, int[] left, UnaryOperator<BudgetLine> change) {
        List<BudgetLine> changed = new ArrayList<>();
        for (BudgetLine each : lines) {
            if (isLeaf(each)) {
                changed.add(left[0]-- == 0 ? change.apply(each) : each);
            } else {
                changed.add(each.toBuilder()
                        .lines(changed(each.getLines(), left, change))
                        .build());
            }
        }
        return changed;
    }

    private static Findings check(Budget budget) {
        return FundingRules.budgets().check(budget, DAY);
    }

    private static long count(Findings findings, String code) {
        return findings.ofRule(code).asList().size();
    }

    private static Set<String> codes(Findings findings) {
        Set<String> codes = new TreeSet<>();
        findings.forEach(each -> codes.add(each.getRule().getCode()));
        return codes;
    }

    private static Set<String> graded(Findings findings) {
        Set<String> graded = new TreeSet<>();
        findings.forEach(each -> graded.add(each.getRule().getCode() + " " + each.getSeverity()));
        return graded;
    }

    private static void assertSame(Money found, BigInteger expected) {
        assertThat(BudgetOracle.of(found)).isEqualTo(expected);
    }
}
