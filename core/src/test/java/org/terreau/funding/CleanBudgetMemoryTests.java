package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;

/**
 * A rule that does not fire allocates nothing: what its check costs in memory does not grow with the budget.
 *
 * <p>Since Java 22 the compiler takes an {@code Optional} that is asked and dropped apart; before, each costs 16 bytes
 * that die at once. So it is measured to the byte where that can be done, and elsewhere what else would be allocated
 * for a line is found: a text, a list, an iterator, a boxed number.
 */
class CleanBudgetMemoryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final boolean OPTIONAL_IS_FREE = Runtime.version().feature() >= 22;
    private static final int RUNS = 2_000;

    @Test
    void theMemoryOfARuleDoesNotGrowWithTheBudget(TestReporter reporter) {
        RuleBook<Budget> book = FundingRules.budgets();
        Budget few = CleanBudgets.of(3, 4);
        Budget many = CleanBudgets.of(15, 20);
        assertThat(book.check(few, DAY)).isEmpty();
        assertThat(book.check(many, DAY)).isEmpty();
        int lines = lines(many) - lines(few);

        long none = bytes(RuleBook.<Budget>empty(), few);
        Map<String, String> told = new LinkedHashMap<>();
        Map<String, Long> grown = new LinkedHashMap<>();
        for (Rule each : book.rules()) {
            RuleBook<Budget> alone = book.only(each.getCode());
            long small = bytes(alone, few);
            long growth = bytes(alone, many) - small;
            told.put(each.getCode(), (small - none) + " + " + growth);
            if (growth > (OPTIONAL_IS_FREE ? lines / 2 : 48 * lines)) {
                grown.put(each.getCode(), growth / lines);
            }
        }
        reporter.publishEntry(
                "bytes of each rule, and more for " + lines + " more lines, over the " + none + " of an empty book",
                told.toString());
        assertThat(grown).as("bytes a line").isEmpty();
    }

    @Test
    void theMemoryOfTheWholeBookDoesNotGrowWithTheBudget(TestReporter reporter) {
        RuleBook<Budget> book = FundingRules.budgets();
        Budget few = CleanBudgets.of(3, 4);
        Budget many = CleanBudgets.of(15, 20);
        long none = bytes(RuleBook.<Budget>empty(), few);
        long small = bytes(book, few);
        long large = bytes(book, many);
        reporter.publishEntry(
                "bytes a check",
                "empty book " + none + ", " + lines(few) + " lines " + small + ", " + lines(many) + " lines " + large);
        long growth = (large - small) / (lines(many) - lines(few));
        assertThat(growth).as("bytes a line").isLessThanOrEqualTo(OPTIONAL_IS_FREE ? 0 : 256);
    }

    private static int lines(Budget budget) {
        return BudgetOracle.lines(budget.getExpenses()) + BudgetOracle.lines(budget.getIncome());
    }

    /** The least of a few measurements: what the compiler itself or a late loading adds is not the rule's. */
    private static long bytes(RuleBook<Budget> book, Budget budget) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        int found = 0;
        for (int round = 0; round < 10; round++) {
            long before = threads.getThreadAllocatedBytes(thread);
            for (int i = 0; i < RUNS; i++) {
                found += book.check(budget, DAY).asList().size();
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        assertThat(found).isZero();
        return least / RUNS;
    }
}
