package org.terreau.water.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** Bed-seasons by chance: usual gardens and years, or any that the ranges allow. */
final class RandomSeasons {

    private final Random random;
    private final boolean hostile;

    /**
     * How near to nothing a soil may come: what it holds, how deep roots are, what of p and of REW is left to its
     * limit.
     */
    private final double least;

    private RandomSeasons(long seed, boolean hostile, double least) {
        this.random = new Random(seed);
        this.hostile = hostile;
        this.least = least;
    }

    static BedSeason usual(long seed) {
        return new RandomSeasons(seed, false, 0.05).season();
    }

    /** Any values, but no soil so thin that rounding decides between stress and none. */
    static BedSeason wild(long seed) {
        return new RandomSeasons(seed, true, 0.05).season();
    }

    static BedSeason hostile(long seed) {
        return new RandomSeasons(seed, true, 0).season();
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** A usual value, or any within hard limits, their ends often among them. */
    private double value(double least, double most, double hardLeast, double hardMost) {
        if (!hostile || random.nextInt(3) > 0) {
            return between(least, most);
        }
        return switch (random.nextInt(3)) {
            case 0 -> hardLeast;
            case 1 -> hardMost;
            default -> between(hardLeast, hardMost);
        };
    }

    private static double[] days(int days, DoubleSupplier value) {
        return DoubleStream.generate(value).limit(days).toArray();
    }

    /** Goes up and, now and then, down again; now and then it stays. */
    private double[] walk(int days, double least, double most, double hardLeast, double hardMost) {
        double[] values = new double[days];
        double now = value(least, most, hardLeast, hardMost);
        for (int d = 0; d < days; d++) {
            if (random.nextInt(hostile ? 3 : 10) == 0) {
                now = value(least, most, hardLeast, hardMost);
            }
            values[d] = now;
        }
        return values;
    }

    private BedSeason season() {
        int days = 1 + random.nextInt(120);
        return new BedSeason(crop(days), soil(), forcing(days), irrigation(days), readings(days), options());
    }

    private CropDays crop(int days) {
        double[] kc = walk(days, 0.15, 1.25, 0, 3);
        double[] roots = walk(days, 0.1, 1.2, 0.001 + least, 20);
        double[] fraction = walk(days, 0.3, 0.6, 0, 1 - least);
        if (random.nextInt(4) == 0) {
            return CropDays.single(kc, roots, fraction);
        }
        CropDays crop =
                CropDays.dual(kc, walk(days, 0.05, 2, 0, 100), roots, fraction).withKcMin(value(0.1, 0.2, 0, 0.5));
        return random.nextBoolean()
                ? crop
                : crop.withGroundCover(days(days, () -> random.nextBoolean() ? -1 : value(0, 1, 0, 1)));
    }

    private SoilProperties soil() {
        double wilting = value(0.05, 0.2, 0, 0.9);
        double capacity = Math.min(1, wilting + value(0.05, 0.2, 1e-5 + least, 1));
        double tew = value(10, 30, 0.01 + 20 * least, 1000);
        SoilProperties soil = SoilProperties.of(capacity, wilting, tew, tew * value(0.2, 0.6, 0, 0.999999 - least))
                .withInitialDepletion(value(0, 50, 0, 100_000))
                .withInitialEvaporation(tew * value(0, 1, 0, 1))
                .withSubsoilDepletion(random.nextBoolean() ? 0 : value(0, 1, 0, 1))
                .withCurveNumber(value(50, 90, 1, 100))
                .withMulch(random.nextBoolean() ? 1 : value(0, 1, 0, 1));
        return random.nextInt(3) > 0 ? soil : soil.withLayers(layers());
    }

    private List<SoilLayer> layers() {
        List<SoilLayer> layers = new ArrayList<>();
        double bottom = 0;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            // whole centimetres, as pyfao56 asks for
            bottom += (5 + random.nextInt(50)) / 100.0;
            double wilting = value(0.05, 0.2, 0, 0.9);
            double capacity = Math.min(1, wilting + value(0.05, 0.2, 1e-5 + least, 1));
            layers.add(new SoilLayer(bottom, capacity, wilting, value(wilting, capacity, 0, 1)));
        }
        return layers;
    }

    private DailyForcing forcing(int days) {
        DailyForcing forcing = DailyForcing.of(
                days(days, () -> value(0, 9, 0, 50)),
                days(days, () -> random.nextInt(4) > 0 ? 0 : value(0, 30, 0, 2000)));
        if (random.nextBoolean()) {
            forcing = forcing.withAir(days(days, () -> value(0.5, 8, 0, 120)), days(days, () -> value(15, 90, 0, 100)));
        }
        return random.nextBoolean() ? forcing : forcing.withCapillaryRise(days(days, () -> value(0, 2, 0, 100)));
    }

    private Irrigation irrigation(int days) {
        int count = random.nextInt(4);
        List<IrrigationLine> lines = new ArrayList<>();
        double[][] given = new double[count][];
        for (int i = 0; i < count; i++) {
            lines.add(new IrrigationLine(
                    List.of("tap", "tank", "river").get(random.nextInt(3)),
                    value(0.6, 1, 0.001, 1),
                    value(0.2, 1, 0.01, 1),
                    random.nextInt(3) == 0));
            given[i] = days(days, () -> random.nextInt(6) > 0 ? 0 : value(0, 30, 0, 10_000));
        }
        Irrigation irrigation = random.nextBoolean() ? Irrigation.given(lines, given) : Irrigation.by(lines);
        if (count == 0 || random.nextBoolean()) {
            return irrigation;
        }
        int line = random.nextInt(count);
        return irrigation.withRule(
                switch (random.nextInt(3)) {
                    case 0 -> IrrigationRule.refillAt(line, value(0.5, 1, 0, 3));
                    case 1 -> IrrigationRule.depthAt(line, value(0.5, 1, 0, 3), value(5, 20, 0, 100));
                    default -> IrrigationRule.every(line, 1 + random.nextInt(9), value(5, 20, 0, 100));
                });
    }

    private DepletionReadings readings(int days) {
        if (random.nextInt(3) > 0) {
            return DepletionReadings.none();
        }
        int[] on = random.ints(3, 0, days + 10).toArray();
        return DepletionReadings.of(on, days(3, () -> value(0, 60, 0, 100_000)));
    }

    private BalanceOptions options() {
        BalanceOptions options = BalanceOptions.usual()
                .withOrder(EventOrder.values()[random.nextInt(3)])
                .withRunoff(RunoffMethod.values()[random.nextInt(3)])
                .withSurfaceTranspiration(random.nextBoolean() ? 0 : value(0, 0.2, 0, 1))
                .withoutLightRain(random.nextBoolean() ? 0 : value(0.2, 0.2, 0, 10));
        options = random.nextBoolean() ? options : options.withConstantDepletionFraction();
        return random.nextBoolean() ? options : options.withTallReference();
    }
}
