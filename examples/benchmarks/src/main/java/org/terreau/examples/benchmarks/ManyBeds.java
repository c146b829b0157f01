package org.terreau.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.terreau.water.balance.BalanceOptions;
import org.terreau.water.balance.BedSeason;
import org.terreau.water.balance.BedSeasons;
import org.terreau.water.balance.CropDays;
import org.terreau.water.balance.DailyForcing;
import org.terreau.water.balance.Irrigation;
import org.terreau.water.balance.IrrigationLine;
import org.terreau.water.balance.IrrigationRule;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.SeasonTotals;
import org.terreau.water.balance.SoilProperties;

/**
 * Many bed-seasons of 200 days in one call over shared weather, each bed with a soil and a crop of its own: whether the
 * time grows with their number, what more threads bring, and that the results are the same on any number of threads.
 *
 * <pre>{@code
 * java -Xmx512m -cp benchmarks.jar org.terreau.examples.benchmarks.ManyBeds 100000
 * }</pre>
 */
public final class ManyBeds {

    private static final int DAYS = 200;

    private final DailyForcing sky;

    private ManyBeds() {
        Random random = new Random(42);
        double[] et0 = new double[DAYS];
        double[] rain = new double[DAYS];
        for (int d = 0; d < DAYS; d++) {
            et0[d] = 3 + 3 * random.nextDouble();
            rain[d] = random.nextInt(5) == 0 ? 15 * random.nextDouble() : 0;
        }
        sky = DailyForcing.of(et0, rain);
    }

    /**
     * Runs a tenth of the beds, then all of them, on one thread and on two.
     *
     * @param args how many beds; 100 000 where none is said
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int beds = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        ManyBeds many = new ManyBeds();
        many.run(beds / 10, 1, out);
        for (int round = 0; round < 3; round++) {
            double few = many.run(beds / 10, 1, out);
            double one = many.run(beds, 1, out);
            double two = many.run(beds, 2, out);
            if (Double.doubleToLongBits(one) != Double.doubleToLongBits(two) || few <= 0) {
                throw new IllegalStateException("One thread gives " + one + ", two give " + two);
            }
        }
        out.println("The same results on one thread and on two. Most heap: "
                + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB.");
    }

    /** Prints the time, and returns a sum that depends on every bed. */
    private double run(int beds, int threads, PrintStream out) {
        IntFunction<BedSeason> seasons = this::season;
        long start = System.nanoTime();
        List<SeasonTotals> totals = BedSeasons.totals(beds, seasons, threads);
        double seconds = (System.nanoTime() - start) / 1e9;
        double sum = 0;
        for (int i = 0; i < totals.size(); i++) {
            sum = sum * 0.999 + totals.get(i).mm(LedgerTerm.IRRIGATION) * (1 + i % 7);
        }
        out.println(beds + " beds, " + threads + " threads: " + Math.round(seconds * 1000) + " ms, "
                + Math.round(beds * (double) DAYS / seconds / 1000) + " thousand garden-days a second");
        return sum;
    }

    private BedSeason season(int bed) {
        double mid = 0.9 + bed % 13 * 0.02;
        double deepest = 0.3 + bed % 17 * 0.05;
        double[] kcb = new double[DAYS];
        double[] height = new double[DAYS];
        double[] roots = new double[DAYS];
        double[] fraction = new double[DAYS];
        for (int d = 0; d < DAYS; d++) {
            double grown = Math.min(Math.max((d - 20 - bed % 11) / 50.0, 0), 1);
            kcb[d] = d < 150 ? 0.15 + (mid - 0.15) * grown : mid - 0.6 * (d - 150) / 50.0;
            height[d] = 0.05 + 0.95 * grown;
            roots[d] = 0.2 + (deepest - 0.2) * grown;
            fraction[d] = 0.4;
        }
        return new BedSeason(
                CropDays.dual(kcb, height, roots, fraction),
                SoilProperties.of(0.22 + bed % 5 * 0.02, 0.1, 20 + bed % 3, 8),
                sky,
                Irrigation.by(List.of(new IrrigationLine("tap", 0.8, 0.4, false)))
                        .withRule(IrrigationRule.refillAt(0, 0.9)),
                BalanceOptions.usual());
    }
}
