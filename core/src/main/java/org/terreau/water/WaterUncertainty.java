package org.terreau.water;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.terreau.water.evapotranspiration.EvapotranspirationSeries;
import org.terreau.water.evapotranspiration.ReferenceEvapotranspiration;
import org.terreau.water.weather.WeatherSeries;

/**
 * How sure a budget is: the ranges that the tables carry, drawn at random and carried through to litres and stress.
 *
 * <pre>{@code
 * WaterUncertainty sure = WaterUncertainty.of(gardens, weather, plan, UncertaintyOptions.usual());
 * sure.litres().low();    // nine times in ten it is more
 * sure.litres().high();   // nine times in ten it is less
 * }</pre>
 *
 * <p>Each value is drawn evenly from its range and independently of the others; the same row of the table, the same
 * soil and the same bed have one value in a sample. Quantiles are of type 7 of Hyndman and Fan (1996). The weather is
 * taken as known. The band says what the tables do not know, and not how wrong they are. Immutable.
 */
public final class WaterUncertainty {

    private final WaterBudget central;
    private final List<DrawnRange> drawn;
    private final int samples;
    private final int failed;
    private final Optional<Band> litres;
    private final Optional<Band> stressDays;
    private final List<BedBand> beds;
    private final Map<UncertainInput, Band> alone;
    private final Map<UncertainInput, Double> shares;

    /**
     * How sure the budget of a bed is.
     *
     * @param central the bed with every value in the middle of its range
     * @param litres what it is given, losses included
     * @param stressDays days on which its crops had less water than they could use
     */
    public record BedBand(BedBudget central, Band litres, Band stressDays) {}

    private WaterUncertainty(
            WaterBudget central,
            List<DrawnRange> drawn,
            Samples all,
            Map<UncertainInput, Band> alone,
            Map<UncertainInput, Double> shares) {
        this.central = central;
        this.drawn = List.copyOf(drawn);
        this.samples = all.count();
        this.failed = all.asked() - all.count();
        boolean any = all.count() > 0 && !central.beds().isEmpty();
        this.litres = any ? Optional.of(Band.of(all.litres())) : Optional.empty();
        this.stressDays = any ? Optional.of(Band.of(all.stressDays())) : Optional.empty();
        List<BedBand> bands = new ArrayList<>();
        for (int i = 0; any && i < central.beds().size(); i++) {
            bands.add(new BedBand(central.beds().get(i), Band.of(all.column(2 * i)), Band.of(all.column(2 * i + 1))));
        }
        this.beds = List.copyOf(bands);
        this.alone = alone;
        this.shares = shares;
    }

    /**
     * Draws budgets of a dossier, with the evapotranspiration that its weather allows.
     *
     * @param gardens the water of the dossier, with its gardens and plantings
     * @param weather the weather
     * @param plan what is asked
     * @param options how many samples, from which seed
     * @return how sure the budget is
     */
    public static WaterUncertainty of(
            WateredGardens gardens, WeatherSeries weather, WaterPlan plan, UncertaintyOptions options) {
        return of(gardens, weather, ReferenceEvapotranspiration.standard().of(weather), plan, options);
    }

    /**
     * Draws budgets of a dossier.
     *
     * @param gardens the water of the dossier, with its gardens and plantings
     * @param weather the weather
     * @param evapotranspiration of the same days
     * @param plan what is asked
     * @param options how many samples, from which seed
     * @return how sure the budget is
     * @throws IllegalArgumentException when the evapotranspiration is of other days than the weather
     */
    public static WaterUncertainty of(
            WateredGardens gardens,
            WeatherSeries weather,
            EvapotranspirationSeries evapotranspiration,
            WaterPlan plan,
            UncertaintyOptions options) {
        GardenWeather felt =
                GardenWeather.of(weather, evapotranspiration, gardens.water().getRainReadings());
        Map<String, DrawnRange> told = new LinkedHashMap<>();
        WaterBudget central = WaterBudget.of(gardens, felt, plan, ValueDraw.telling(told), 0, true);
        List<DrawnRange> drawn = List.copyOf(told.values());
        Samples all = Samples.of(
                central,
                options,
                sample -> WaterBudget.of(gardens, felt, plan, ValueDraw.random(options.seed(), sample), 0, false));
        Map<UncertainInput, Band> alone = new EnumMap<>(UncertainInput.class);
        Map<UncertainInput, Double> variances = new EnumMap<>(UncertainInput.class);
        for (UncertainInput each : options.shares() ? inputs(drawn) : Set.<UncertainInput>of()) {
            Samples one = Samples.of(
                    central,
                    options,
                    sample -> WaterBudget.of(
                            gardens,
                            felt,
                            plan,
                            ValueDraw.random(options.seed(), sample).only(each),
                            0,
                            false));
            if (one.count() > 0) {
                alone.put(each, Band.of(one.litres()));
                variances.put(each, variance(one.litres()));
            }
        }
        return new WaterUncertainty(central, drawn, all, Collections.unmodifiableMap(alone), shares(variances));
    }

    private static Set<UncertainInput> inputs(List<DrawnRange> drawn) {
        Set<UncertainInput> inputs = new TreeSet<>();
        drawn.forEach(each -> inputs.add(each.input()));
        return inputs;
    }

    private static Map<UncertainInput, Double> shares(Map<UncertainInput, Double> variances) {
        double sum = 0;
        for (double each : variances.values()) {
            sum += each;
        }
        Map<UncertainInput, Double> shares = new EnumMap<>(UncertainInput.class);
        for (Map.Entry<UncertainInput, Double> each : variances.entrySet()) {
            if (sum > 0) {
                shares.put(each.getKey(), each.getValue() / sum);
            }
        }
        return Collections.unmodifiableMap(shares);
    }

    private static double variance(double[] values) {
        double mean = DoubleStream.of(values).sum() / values.length;
        double sum = 0;
        for (double each : values) {
            sum += (each - mean) * (each - mean);
        }
        return sum / values.length;
    }

    /**
     * Returns the budget with every value in the middle of its range.
     *
     * @return the same as {@link WaterBudget#of}
     */
    public WaterBudget central() {
        return central;
    }

    /**
     * Returns which values were drawn.
     *
     * @return in the order in which the budget asks for them; empty when the dossier and the tables leave none open
     */
    public List<DrawnRange> drawn() {
        return drawn;
    }

    /**
     * Returns from how many samples the bands are.
     *
     * @return those that could be reckoned
     */
    public int samples() {
        return samples;
    }

    /**
     * Returns how many samples could not be reckoned.
     *
     * @return those in which a bed of the central budget is missing or ends earlier, such as one whose soil holds no
     *     water
     */
    public int failedSamples() {
        return failed;
    }

    /**
     * Returns how much all beds are given.
     *
     * @return litres, losses included; empty when no bed could be reckoned
     */
    public Optional<Band> litres() {
        return litres;
    }

    /**
     * Returns on how many days beds suffer.
     *
     * @return bed-days; empty when no bed could be reckoned
     */
    public Optional<Band> stressDays() {
        return stressDays;
    }

    /**
     * Returns how sure each bed is.
     *
     * @return in the order of the central budget
     */
    public List<BedBand> beds() {
        return beds;
    }

    /**
     * Returns how the litres of all beds spread when only one kind of input is drawn.
     *
     * @return by input; empty when the options do not ask for it
     */
    public Map<UncertainInput, Band> litresByInput() {
        return alone;
    }

    /**
     * Returns how much of the spread each kind of input causes.
     *
     * @return by input, its variance of the litres when drawn alone, as a share of the sum of these variances; empty
     *     when the options do not ask for it, or nothing spreads
     */
    public Map<UncertainInput, Double> shareByInput() {
        return shares;
    }

    /** What each sample gives: its beds, each with litres and stress days. */
    @SuppressWarnings("ArrayRecordComponent") // stays within this class
    private record Samples(double[][] rows, int asked) {

        static Samples of(WaterBudget central, UncertaintyOptions options, IntFunction<WaterBudget> budgets) {
            double[][] rows = new double[options.samples()][];
            IntStream samples = IntStream.range(0, options.samples());
            // each leaves its row at its own number, so that the order in which they come does not matter
            (options.parallel() ? samples.parallel() : samples)
                    .forEach(sample -> rows[sample] = row(central, budgets.apply(sample)));
            double[][] whole =
                    Arrays.stream(rows).filter(each -> each.length > 0).toArray(double[][]::new);
            return new Samples(whole, rows.length);
        }

        private static double[] row(WaterBudget central, WaterBudget sample) {
            List<BedBudget> beds = sample.beds();
            if (beds.size() != central.beds().size()) {
                return new double[0];
            }
            double[] row = new double[2 * beds.size() + 2];
            for (int i = 0; i < beds.size(); i++) {
                BedBudget bed = beds.get(i);
                BedBudget middle = central.beds().get(i);
                if (bed.index() != middle.index()
                        || bed.totals().days() != middle.totals().days()) {
                    return new double[0];
                }
                row[2 * i] = bed.litres();
                row[2 * i + 1] = bed.stressDays();
                row[row.length - 2] += bed.litres();
                row[row.length - 1] += bed.stressDays();
            }
            return row;
        }

        int count() {
            return rows.length;
        }

        double[] column(int column) {
            return Arrays.stream(rows).mapToDouble(each -> each[column]).toArray();
        }

        double[] litres() {
            return Arrays.stream(rows)
                    .mapToDouble(each -> each[each.length - 2])
                    .toArray();
        }

        double[] stressDays() {
            return Arrays.stream(rows)
                    .mapToDouble(each -> each[each.length - 1])
                    .toArray();
        }
    }
}
