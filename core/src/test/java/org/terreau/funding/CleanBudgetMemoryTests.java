package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;

/**
 * A rule that does not fire allocates nothing: what its check costs in memory does not grow with the budget.
 *
 * <p>Since Java 22 the compiler takes an {@code Optional} that is asked and dropped apart; before, each costs 16 bytes
 * that die at once. So it is measured to the byte where that can be done, and elsewhere what else would be allocated
 * for a line is found: a text, a list, an iterator, a boxed number. It is measured in a process of its own, since the
 * coverage agent of the build keeps the compiler from taking things apart.
 */
class CleanBudgetMemoryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final boolean OPTIONAL_IS_FREE = Runtime.version().feature() >= 22;
    private static final int RUNS = 2_000;

    @Test
    void theMemoryOfARuleThatDoesNotFireDoesNotGrowWithTheBudget(TestReporter reporter)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CleanBudgetMemoryTests.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reporter.publishEntry("bytes", told);
        assertThat(process.waitFor()).as(told).isZero();
        assertThat(told).contains("BUD-001", "FUN-001", "whole book");
    }

    /** Measures each rule and the whole book; ends with 1 when the memory of one grows by more than it may. */
    public static void main(String[] args) throws InterruptedException {
        RuleBook<Budget> book = FundingRules.budgets();
        boolean grown = false;
        for (Rule each : book.rules()) {
            grown |= isOver(each.getCode(), book.only(each.getCode()), OPTIONAL_IS_FREE ? 0.5 : 48);
        }
        grown |= isOver("whole book", book, OPTIONAL_IS_FREE ? 0.5 : 256);
        System.exit(grown ? 1 : 0);
    }

    /** Measures again while it is over: on a busy machine the compiler comes late. */
    private static boolean isOver(String name, RuleBook<Budget> book, double most) throws InterruptedException {
        Budget few = CleanBudgets.of(3, 4);
        Budget many = CleanBudgets.of(15, 20);
        double lines = lines(many) - lines(few);
        double growth = growth(book, few, many) / lines;
        for (int again = 0; again < 10 && growth > most; again++) {
            Thread.sleep(300);
            growth = growth(book, few, many) / lines;
        }
        System.out.println(name + " " + growth + " bytes a line");
        return growth > most;
    }

    private static long growth(RuleBook<Budget> book, Budget few, Budget many) {
        if (!book.check(few, DAY).isEmpty() || !book.check(many, DAY).isEmpty()) {
            throw new IllegalStateException("Only rules that do not fire can be measured");
        }
        long small = bytes(book, few);
        return bytes(book, many) - small;
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
        if (found > 0) {
            throw new IllegalStateException("Something was found");
        }
        return least / RUNS;
    }
}
