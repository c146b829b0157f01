package org.terreau.examples.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.terreau.finding.RuleBook;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.FundingRules;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.PlanRules;

/**
 * The whole rule book with schemes over 20 000 plans of 8 sources and their budgets, against the balance alone of the
 * same budgets.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PlanBenchmark.PLANS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g"})
public class PlanBenchmark {

    static final int PLANS = 20_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private final Budget[] budgets = new Budget[PLANS];
    private final FinancingPlan[] plans = new FinancingPlan[PLANS];
    private final RuleBook<FinancingPlan> planBook = PlanRules.of(GeneratedPlans.schemes(), LegalFigures.standard());
    private final RuleBook<Budget> budgetBook = FundingRules.budgets();
    private final RuleBook<Budget> balanceRules =
            FundingRules.budgets().only("BUD-001", "BUD-002", "BUD-003", "BUD-004");

    /** Generates the budgets and the plans that pay for them. */
    @Setup
    public void generate() {
        Random random = new Random(7);
        for (int i = 0; i < PLANS; i++) {
            budgets[i] = GeneratedBudgets.budget(i, random);
            plans[i] = GeneratedPlans.plan(budgets[i], i, random);
        }
    }

    /** The balance alone: both sides of each budget summed and compared by the calculator. */
    @Benchmark
    public void balanceAlone(Blackhole hole) {
        for (Budget each : budgets) {
            hole.consume(BudgetBalance.of(each).orElseThrow().isBalanced());
        }
    }

    /** The balance alone, as the rules BUD-001 to BUD-004. */
    @Benchmark
    public void balanceRulesAlone(Blackhole hole) {
        for (Budget each : budgets) {
            hole.consume(balanceRules.check(each, AS_OF));
        }
    }

    /** Every rule on plans, with the schemes of their sources. */
    @Benchmark
    public void plansWithSchemes(Blackhole hole) {
        for (FinancingPlan each : plans) {
            hole.consume(planBook.check(each, AS_OF));
        }
    }

    /** Every rule on plans and on their budgets. */
    @Benchmark
    public void plansAndBudgets(Blackhole hole) {
        for (int i = 0; i < PLANS; i++) {
            hole.consume(planBook.check(plans[i], AS_OF));
            hole.consume(budgetBook.check(budgets[i], AS_OF));
        }
    }
}
