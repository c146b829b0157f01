package org.terreau.examples.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.BudgetSheet;

/**
 * Balance, subtotals and shares of a million budgets of 20 lines, against hand-written loops over arrays of long.
 *
 * <p>The million is a thousand times the same {@code distinct} budgets, so that the calculation is measured and not the
 * memory of the machine; with {@code -p distinct=1000000 -jvmArgs -Xmx12g} all are distinct.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
@Fork(
        value = 1,
        jvmArgs = {"-Xms12g", "-Xmx12g"})
public class BalanceBenchmark {

    private static final int CHAPTERS = 4;
    private static final int LINES = 4;
    private static final int FUNDERS = 4;
    private static final int AMOUNTS = CHAPTERS * (LINES + 1) + 1 + FUNDERS;

    private static final int BUDGETS = 1_000_000;

    /** How many of the budgets are distinct. */
    @Param("1000")
    public int distinct;

    private Budget[] values = {};
    private BudgetSheet[] sheets = {};
    private long[] amounts = {};

    /** Generates the same budgets as values and as an array. */
    @Setup
    public void generate() {
        Random random = new Random(42);
        values = new Budget[distinct];
        sheets = new BudgetSheet[distinct];
        amounts = new long[distinct * AMOUNTS];
        int next = 0;
        for (int i = 0; i < distinct; i++) {
            values[i] = GeneratedBudgets.budget(i, random);
            sheets[i] = BudgetSheet.of(values[i]).orElseThrow();
            for (BudgetLine chapter : values[i].getExpenses()) {
                amounts[next++] = cents(chapter);
                for (BudgetLine line : chapter.getLines()) {
                    amounts[next++] = cents(line);
                }
            }
            BudgetLine subsidies = values[i].getIncome().get(0);
            amounts[next++] = cents(subsidies);
            for (BudgetLine line : subsidies.getLines()) {
                amounts[next++] = cents(line);
            }
        }
    }

    private static long cents(BudgetLine line) {
        return line.getAmount().orElseThrow().getMinorUnits();
    }

    /** Terreau's calculators on budgets that were laid out, checked for overflow. */
    @Benchmark
    public void sheets(Blackhole hole) {
        for (int b = 0; b < BUDGETS; b++) {
            BudgetSheet each = sheets[b % distinct];
            hole.consume(each.balance().orElseThrow().isBalanced());
            hole.consume(each.areSubtotalsSound());
            hole.consume(each.shares(1));
        }
    }

    /** The same, with laying the budgets out. */
    @Benchmark
    public void layingOut(Blackhole hole) {
        for (int b = 0; b < BUDGETS; b++) {
            BudgetSheet each = BudgetSheet.of(values[b % distinct]).orElseThrow();
            hole.consume(each.balance().orElseThrow().isBalanced());
            hole.consume(each.areSubtotalsSound());
            hole.consume(each.shares(1));
        }
    }

    /** The same by hand, unchecked, over an array. */
    @Benchmark
    public void handWrittenLoops(Blackhole hole) {
        for (int b = 0; b < BUDGETS; b++) {
            int at = b % distinct * AMOUNTS;
            long expenses = 0;
            for (int chapter = 0; chapter < CHAPTERS; chapter++) {
                expenses += amounts[at];
                long subtotal = 0;
                for (int line = 1; line <= LINES; line++) {
                    subtotal += amounts[at + line];
                }
                hole.consume(subtotal);
                at += LINES + 1;
            }
            long income = amounts[at++];
            hole.consume(expenses == income);
            long funders = 0;
            for (int i = 0; i < FUNDERS; i++) {
                funders += amounts[at + i];
            }
            hole.consume(funders);
            hole.consume(shares(amounts, at, funders));
        }
    }

    /** Tenths of a percent by largest remainder. */
    private static long[] shares(long[] amounts, int at, long total) {
        long[] shares = new long[FUNDERS];
        long[] rests = new long[FUNDERS];
        long given = 0;
        for (int i = 0; i < FUNDERS; i++) {
            long product = amounts[at + i] * 1000;
            shares[i] = product / total;
            rests[i] = product % total;
            given += shares[i];
        }
        for (; given < 1000; given++) {
            int most = 0;
            for (int i = 1; i < FUNDERS; i++) {
                if (rests[i] > rests[most]) {
                    most = i;
                }
            }
            shares[most]++;
            rests[most] = -1;
        }
        return shares;
    }
}
