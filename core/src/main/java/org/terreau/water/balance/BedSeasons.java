package org.terreau.water.balance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The balances of very many bed-seasons in one call. The result does not depend on the number of threads. */
public final class BedSeasons {

    /** How many seasons a thread takes at a time. */
    private static final int PORTION = 32;

    private BedSeasons() {}

    /**
     * Adds up many seasons. Only their totals are kept.
     *
     * @param count how many
     * @param seasons gives the season of an index; it is called once for each, by several threads at a time
     * @param threads how many threads, the calling one included; 1 or more
     * @return the totals, by index
     * @throws IllegalArgumentException if there are less than no seasons, or no threads
     */
    public static List<SeasonTotals> totals(int count, IntFunction<BedSeason> seasons, int threads) {
        SeasonTotals[] totals = new SeasonTotals[checked(count, threads)];
        run(count, threads, worker -> index -> totals[index] = worker.totals(seasons.apply(index)));
        return Collections.unmodifiableList(Arrays.asList(totals));
    }

    /**
     * Reckons many seasons and keeps all their days.
     *
     * @param count how many
     * @param seasons gives the season of an index; it is called once for each, by several threads at a time
     * @param threads how many threads, the calling one included; 1 or more
     * @return the ledgers, by index
     * @throws IllegalArgumentException if there are less than no seasons, or no threads
     */
    public static List<WaterLedger> ledgers(int count, IntFunction<BedSeason> seasons, int threads) {
        WaterLedger[] ledgers = new WaterLedger[checked(count, threads)];
        run(count, threads, worker -> index -> ledgers[index] = WaterBalance.of(seasons.apply(index)));
        return Collections.unmodifiableList(Arrays.asList(ledgers));
    }

    private static int checked(int count, int threads) {
        if (count < 0 || threads < 1) {
            throw new IllegalArgumentException(count + " seasons cannot be reckoned by " + threads + " threads.");
        }
        return count;
    }

    private interface Task {
        void run(int index);
    }

    /** What a thread uses again for each season. */
    private static final class Worker {
        private @Nullable LedgerColumns columns;

        SeasonTotals totals(BedSeason season) {
            BalanceRun run = new BalanceRun(season, columns, false);
            run.finish();
            columns = run.columns();
            return run.ledger().totals();
        }
    }

    private static void run(int count, int threads, Function<Worker, Task> taskOf) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            Task task = taskOf.apply(new Worker());
            try {
                for (int i = next.getAndAdd(PORTION); i < count && i >= 0; i = next.getAndAdd(PORTION)) {
                    int end = Math.min(count, i + PORTION);
                    for (int k = i; k < end; k++) {
                        task.run(k);
                    }
                }
            } catch (RuntimeException | Error problem) {
                failure.compareAndSet(null, problem);
                next.set(count);
            }
        };
        int helpers = Math.min(threads, count / PORTION + 1) - 1;
        Thread[] others = new Thread[helpers];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(work, "bed-seasons-" + i);
            others[i].setDaemon(true);
            others[i].start();
        }
        work.run();
        join(others);
        Throwable problem = failure.get();
        if (problem instanceof RuntimeException bad) {
            throw bad;
        }
        if (problem instanceof Error bad) {
            throw bad;
        }
    }

    /** Waits for all, and keeps an interruption for the caller. */
    private static void join(Thread[] threads) {
        boolean interrupted = false;
        for (Thread each : threads) {
            boolean ended = false;
            while (!ended) {
                try {
                    each.join();
                    ended = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
