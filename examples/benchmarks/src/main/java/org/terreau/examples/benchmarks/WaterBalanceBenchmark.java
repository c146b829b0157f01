package org.terreau.examples.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.terreau.water.balance.BalanceOptions;
import org.terreau.water.balance.BedSeason;
import org.terreau.water.balance.BedSeasons;
import org.terreau.water.balance.CropDays;
import org.terreau.water.balance.DailyForcing;
import org.terreau.water.balance.Irrigation;
import org.terreau.water.balance.IrrigationLine;
import org.terreau.water.balance.SeasonTotals;
import org.terreau.water.balance.SoilProperties;
import org.terreau.water.balance.WaterBalance;
import org.terreau.water.balance.WaterLedger;

/**
 * The dual crop coefficient balance of a season of 200 days with its whole ledger, against a hand-written loop of the
 * same equations over arrays that checks nothing and tells no source from another. A score is garden-days a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WaterBalanceBenchmark {

    private static final int DAYS = 200;
    private static final int BEDS = 1_000;

    /** For the call over many beds. */
    @Param("1")
    public int threads;

    private double[] kcb = {};
    private double[] height = {};
    private double[] roots = {};
    private double[] fraction = {};
    private double[] et0 = {};
    private double[] rain = {};
    private double[] wind = {};
    private double[] humidity = {};
    private double[] given = {};
    private BedSeason season = season();

    /** Generates a summer and a bed. */
    @Setup
    public void generate() {
        season = season();
    }

    private BedSeason season() {
        Random random = new Random(42);
        kcb = new double[DAYS];
        height = new double[DAYS];
        roots = new double[DAYS];
        fraction = new double[DAYS];
        et0 = new double[DAYS];
        rain = new double[DAYS];
        wind = new double[DAYS];
        humidity = new double[DAYS];
        given = new double[DAYS];
        for (int d = 0; d < DAYS; d++) {
            double grown = Math.min(Math.max((d - 30) / 50.0, 0), 1);
            kcb[d] = d < 150 ? 0.15 + 0.95 * grown : 1.1 - 0.6 * (d - 150) / 50.0;
            height[d] = 0.05 + 0.95 * grown;
            roots[d] = 0.2 + 0.6 * grown;
            fraction[d] = 0.4;
            et0[d] = 3 + 3 * random.nextDouble();
            rain[d] = random.nextInt(5) == 0 ? 15 * random.nextDouble() : 0;
            wind[d] = 1 + 3 * random.nextDouble();
            humidity[d] = 30 + 40 * random.nextDouble();
            given[d] = d % 5 == 0 ? 12 : 0;
        }
        return new BedSeason(
                CropDays.dual(kcb, height, roots, fraction),
                SoilProperties.of(0.3, 0.15, 25, 9),
                DailyForcing.of(et0, rain).withAir(wind, humidity),
                Irrigation.given(List.of(new IrrigationLine("tank", 0.8, 0.4, false)), new double[][] {given}),
                BalanceOptions.usual());
    }

    /** Terreau, with the ledger by source. */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public WaterLedger ledger() {
        return WaterBalance.of(season);
    }

    /** Terreau, many beds under one sky; only the totals are kept. */
    @Benchmark
    @OperationsPerInvocation(DAYS * BEDS)
    public List<SeasonTotals> manyBeds() {
        return BedSeasons.totals(BEDS, i -> season, threads);
    }

    /** The same equations by hand: 24 columns, water early in the day. */
    @Benchmark
    @OperationsPerInvocation(DAYS)
    public double[][] handWrittenLoop() {
        double tew = 25;
        double rew = 9;
        double perMetre = 1000 * (0.3 - 0.15);
        double[][] out = new double[24][DAYS];
        double de = tew;
        double dr = 0;
        double fw = 1;
        double taw = perMetre * roots[0];
        for (int d = 0; d < DAYS; d++) {
            double et = et0[d];
            double tawNow = perMetre * roots[d];
            double growth = tawNow - taw;
            taw = tawNow;
            double gross = given[d];
            double net = gross * 0.8;
            double fallen = rain[d];
            if (gross > 0) {
                fw = 0.4;
            } else if (fallen >= 3) {
                fw = 1;
            }
            double kc = kcb[d];
            double u2 = Math.min(Math.max(wind[d], 1), 6);
            double rh = Math.min(Math.max(humidity[d], 20), 80);
            double limit = 1.2 + (0.04 * (u2 - 2) - 0.004 * (rh - 45)) * Math.pow(height[d] / 3, 0.3);
            double kcMax = Math.max(limit, kc + 0.05);
            double part = Math.max(kc - 0.15, 0.01) / (kcMax - 0.15);
            double fc = Math.min(Math.pow(part, 1 + 0.5 * height[d]), 0.99);
            double few = Math.max(Math.min(1 - fc, fw), 0.01);
            double left = de - fallen - net / fw;
            double dpe = Math.max(-left, 0);
            de = Math.max(left, 0);
            double kr = Math.min(Math.max((tew - de) / (tew - rew), 0), 1);
            double ke = Math.min(kr * (kcMax - kc), few * kcMax);
            double e = ke * et;
            double etc = (kc + ke) * et;
            double p = Math.min(Math.max(fraction[d] + 0.04 * (5 - etc), 0.1), 0.8);
            double raw = p * taw;
            double after = dr - fallen - net;
            double dp = Math.max(-after, 0);
            dr = Math.max(after, 0);
            double ks = dr <= raw ? 1 : Math.max((taw - dr) / (taw - raw), 0);
            double t = ks * kc * et;
            double eta = e + t;
            double end = dr + eta;
            double below = Math.max(end - taw, 0);
            dr = Math.min(end, taw);
            de = Math.min(de + e / few, tew);
            out[0][d] = fallen;
            out[1][d] = gross;
            out[2][d] = growth;
            out[3][d] = below;
            out[4][d] = gross - net;
            out[5][d] = e;
            out[6][d] = t;
            out[7][d] = dp;
            out[8][d] = taw - dr;
            out[9][d] = dr;
            out[10][d] = taw;
            out[11][d] = p;
            out[12][d] = raw;
            out[13][d] = ks;
            out[14][d] = kc;
            out[15][d] = kcMax;
            out[16][d] = fc;
            out[17][d] = fw;
            out[18][d] = few;
            out[19][d] = kr;
            out[20][d] = ke;
            out[21][d] = de;
            out[22][d] = dpe;
            out[23][d] = etc;
        }
        return out;
    }
}
