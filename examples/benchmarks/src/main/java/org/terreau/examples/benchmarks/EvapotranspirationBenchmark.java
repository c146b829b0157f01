package org.terreau.examples.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.terreau.water.evapotranspiration.EvapotranspirationSeries;
import org.terreau.water.evapotranspiration.ReferenceEvapotranspiration;
import org.terreau.water.weather.ValueOrigin;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

/**
 * Reference evapotranspiration of 30 years of days with its chain of methods, against the bare FAO-56 formula in a loop
 * over arrays. {@link #bareFormula} works Ra out for each day, as a plain program does; {@link #bareFormulaWithTable}
 * has it for each day of the year beforehand, which is the hardest baseline.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EvapotranspirationBenchmark {

    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final int DAYS = 10_958;
    private static final double LATITUDE = 43.6;
    private static final double ALTITUDE = 150;

    private WeatherSeries weather =
            WeatherSeries.builder(WeatherStation.unplaced("none"), FIRST, 0).build();
    private final int[] dayOfYear = new int[DAYS];
    private final double[] minimum = new double[DAYS];
    private final double[] maximum = new double[DAYS];
    private final double[] humidityMin = new double[DAYS];
    private final double[] humidityMax = new double[DAYS];
    private final double[] wind = new double[DAYS];
    private final double[] radiation = new double[DAYS];

    /** Generates the same weather as a series and as arrays. */
    @Setup
    public void generate() {
        Random random = new Random(42);
        WeatherSeries.Builder builder =
                WeatherSeries.builder(new WeatherStation("x", "x", LATITUDE, 1.4, ALTITUDE, 10), FIRST, DAYS);
        for (int i = 0; i < DAYS; i++) {
            dayOfYear[i] = FIRST.plusDays(i).getDayOfYear();
            double season = Math.sin(2 * Math.PI * (dayOfYear[i] - 105) / 365);
            minimum[i] = 8 + 7 * season + 3 * random.nextGaussian();
            maximum[i] = minimum[i] + 4 + 10 * random.nextDouble();
            humidityMin[i] = 30 + 30 * random.nextDouble();
            humidityMax[i] = 70 + 30 * random.nextDouble();
            wind[i] = 1 + 5 * random.nextDouble();
            radiation[i] = (14 + 9 * season) * (0.3 + 0.7 * random.nextDouble());
            builder.set(WeatherVariable.TEMPERATURE_MIN, i, minimum[i], ValueOrigin.VALIDATED)
                    .set(WeatherVariable.TEMPERATURE_MAX, i, maximum[i], ValueOrigin.VALIDATED)
                    .set(WeatherVariable.HUMIDITY_MIN, i, humidityMin[i], ValueOrigin.VALIDATED)
                    .set(WeatherVariable.HUMIDITY_MAX, i, humidityMax[i], ValueOrigin.VALIDATED)
                    .set(WeatherVariable.WIND, i, wind[i], ValueOrigin.VALIDATED)
                    .set(WeatherVariable.RADIATION, i, radiation[i], ValueOrigin.VALIDATED);
        }
        weather = builder.build();
    }

    /** Terreau: the chain, the stamps, the wind at 2 m and the humidity beside. */
    @Benchmark
    public EvapotranspirationSeries terreau() {
        return ReferenceEvapotranspiration.standard().of(weather);
    }

    /** The bare formula, unchecked, over arrays. */
    @Benchmark
    public double[] bareFormula() {
        double[] mm = new double[DAYS];
        for (int i = 0; i < DAYS; i++) {
            mm[i] = formula(i, extraterrestrial(dayOfYear[i]));
        }
        return mm;
    }

    /** The same, with Ra from a table that is made first. */
    @Benchmark
    public double[] bareFormulaWithTable() {
        double[] table = new double[367];
        for (int day = 1; day < table.length; day++) {
            table[day] = extraterrestrial(day);
        }
        double[] mm = new double[DAYS];
        for (int i = 0; i < DAYS; i++) {
            mm[i] = formula(i, table[dayOfYear[i]]);
        }
        return mm;
    }

    private static double extraterrestrial(int day) {
        double phi = Math.toRadians(LATITUDE);
        double distance = 1 + 0.033 * Math.cos(2 * Math.PI / 365 * day);
        double declination = 0.409 * Math.sin(2 * Math.PI / 365 * day - 1.39);
        double sunset = Math.acos(-Math.tan(phi) * Math.tan(declination));
        return 24
                * 60
                / Math.PI
                * 0.0820
                * distance
                * (sunset * Math.sin(phi) * Math.sin(declination)
                        + Math.cos(phi) * Math.cos(declination) * Math.sin(sunset));
    }

    private static double saturation(double celsius) {
        return 0.6108 * Math.exp(17.27 * celsius / (celsius + 237.3));
    }

    private double formula(int i, double extraterrestrial) {
        double low = minimum[i];
        double high = maximum[i];
        double mean = (low + high) / 2;
        double ofLow = saturation(low);
        double ofHigh = saturation(high);
        double vapour = (ofLow * humidityMax[i] + ofHigh * humidityMin[i]) / 200;
        double slope = 4098 * saturation(mean) / ((mean + 237.3) * (mean + 237.3));
        double gamma = 0.665e-3 * 101.3 * Math.pow((293 - 0.0065 * ALTITUDE) / 293, 5.26);
        double clear = (0.75 + 2e-5 * ALTITUDE) * extraterrestrial;
        double lowK = low + 273.16;
        double highK = high + 273.16;
        double longwave = 4.903e-9
                * (lowK * lowK * lowK * lowK + highK * highK * highK * highK)
                / 2
                * (0.34 - 0.14 * Math.sqrt(vapour))
                * (1.35 * Math.min(1, radiation[i] / clear) - 0.35);
        double net = 0.77 * radiation[i] - longwave;
        double wind2 = wind[i] * 4.87 / Math.log(67.8 * 10 - 5.42);
        return (0.408 * slope * net + gamma * 900 / (mean + 273) * wind2 * ((ofLow + ofHigh) / 2 - vapour))
                / (slope + gamma * (1 + 0.34 * wind2));
    }
}
