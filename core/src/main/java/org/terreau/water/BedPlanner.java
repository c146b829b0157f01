package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Bed;
import org.terreau.money.Rate;
import org.terreau.water.balance.BalanceOptions;
import org.terreau.water.balance.BedSeason;
import org.terreau.water.balance.DailyForcing;
import org.terreau.water.balance.DepletionReadings;
import org.terreau.water.balance.Irrigation;
import org.terreau.water.balance.IrrigationLine;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.balance.RunoffMethod;
import org.terreau.water.balance.SoilProperties;
import org.terreau.water.coefficient.Coefficient;
import org.terreau.water.coefficient.CropResponses;
import org.terreau.water.coefficient.IrrigationMethod;
import org.terreau.water.coefficient.Mulch;

/** Makes of what a dossier says of its beds what the balance needs; and tells of which it cannot. */
final class BedPlanner {

    private static final double NOT_MEASURED = -1;

    /** An assumption: where Table 24 has no Ky of a crop, yield falls by the share that water falls short. */
    private static final double USUAL_SENSITIVITY = 1;

    private record OrderCase(String source, IrrigationMethod method) {}

    /** The balance spreads water over no less of the soil. */
    private static final double LEAST_WETTED = 0.01;

    /** The balance takes no more from a line on a day. */
    static final double MOST_MM = 9_999;

    private final WateredGardens gardens;
    private final WaterSettings settings;
    private final GardenWeather weather;
    private final WaterPlan plan;
    private final DroughtCases drought;
    private final Map<OrderCase, OrderDays> ordersByCase = new HashMap<>();
    private final ValueDraw draw;
    private final int yearsLater;
    private final Map<String, Integer> sources;
    private final CropPlanner crops;
    private final List<Unreckoned> unreckoned;
    private final Map<String, GardenSoil> soils = new HashMap<>();
    private final BedPlaces places;
    private final Map<String, List<WaterCrop>> cropsByBed = new HashMap<>();
    private final Map<String, List<Watering>> wateringsByBed = new HashMap<>();
    private final Map<String, List<SoilReading>> readingsByBed = new HashMap<>();

    BedPlanner(
            WateredGardens gardens,
            WaterSettings settings,
            GardenWeather weather,
            WaterPlan plan,
            CropPlanner crops,
            Map<String, Integer> sources,
            ValueDraw draw,
            int yearsLater,
            List<Unreckoned> unreckoned) {
        this.gardens = gardens;
        this.settings = settings;
        this.weather = weather;
        this.plan = plan;
        this.drought = DroughtCases.of(gardens);
        this.crops = crops;
        this.sources = sources;
        this.draw = draw;
        this.yearsLater = yearsLater;
        this.unreckoned = unreckoned;
        Water water = gardens.water();
        water.getSoils().forEach(each -> soils.putIfAbsent(each.getId(), each));
        places = new BedPlaces(gardens.gardens());
        water.getWaterCrops()
                .forEach(each -> cropsByBed
                        .computeIfAbsent(each.getWateredBed(), bed -> new ArrayList<>())
                        .add(each));
        water.getWaterings()
                .forEach(each -> wateringsByBed
                        .computeIfAbsent(each.getWateredBed(), bed -> new ArrayList<>())
                        .add(each));
        water.getSoilReadings()
                .forEach(each -> readingsByBed
                        .computeIfAbsent(each.getWateredBed(), bed -> new ArrayList<>())
                        .add(each));
    }

    /** The beds that can be reckoned, in the order of the dossier. */
    List<BedPlan> plan() {
        List<BedPlan> plans = new ArrayList<>();
        List<WateredBed> beds = gardens.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            BedPlan plan = plan(i, beds.get(i));
            if (plan != null) {
                plans.add(plan);
            }
        }
        return plans;
    }

    private @Nullable BedPlan plan(int index, WateredBed bed) {
        Bed place = places.place(bed);
        List<PlantedCrop> planted = crops.plan(index, bed, cropsByBed.getOrDefault(bed.getId(), List.of()));
        GardenSoil stated = bed.getSoil().map(soils::get).orElse(null);
        BedSoil soil = stated == null ? null : BedSoil.of(stated, draw).orElse(null);
        double area = places.areaM2(bed).map(Number::doubleValue).orElse(0.0);
        UnreckonedCause cause = stated == null
                ? UnreckonedCause.NO_SOIL
                : soil == null
                        ? UnreckonedCause.SOIL_UNKNOWN
                        : !soil.isPossible()
                                ? UnreckonedCause.SOIL_IMPOSSIBLE
                                : !(area > 0 && area < 1e9) ? UnreckonedCause.NO_AREA : null;
        String impossible = impossibleRate(bed);
        if (cause == null && !impossible.isEmpty()) {
            unreckoned.add(new Unreckoned(
                    index,
                    bed.getId(),
                    Optional.empty(),
                    UnreckonedCause.IMPOSSIBLE_VALUE,
                    impossible,
                    Optional.of(weather.first())));
            return null;
        }
        if (cause != null || soil == null) {
            unreckoned.add(new Unreckoned(
                    index,
                    bed.getId(),
                    Optional.empty(),
                    cause == null ? UnreckonedCause.NO_SOIL : cause,
                    bed.getSoil().orElse(""),
                    Optional.empty()));
            return null;
        }
        List<PlantedCrop> within = within(index, bed, planted);
        return within.isEmpty() ? null : plan(index, bed, place, area, within, soil);
    }

    /** The share with which no water reaches the roots, or hardly any soil gets wet; empty when there is none. */
    private static String impossibleRate(WateredBed bed) {
        if (bed.getEfficiencyRate().map(BedPlanner::value).orElse(1.0) <= 0) {
            return "efficiencyRate";
        }
        return bed.getWettedRate().map(BedPlanner::value).orElse(1.0) < LEAST_WETTED ? "wettedRate" : "";
    }

    /** The crops of which some day lies in the weather. */
    private List<PlantedCrop> within(int index, WateredBed bed, List<PlantedCrop> planted) {
        LocalDate first = weather.first();
        LocalDate end = first.plusDays(weather.days());
        List<PlantedCrop> within = new ArrayList<>();
        for (PlantedCrop each : planted) {
            if (each.begins().isBefore(end) && each.ends().isAfter(first)) {
                within.add(each);
            } else {
                unreckoned.add(new Unreckoned(
                        index,
                        bed.getId(),
                        Optional.of(each.entry().getId()),
                        UnreckonedCause.OUTSIDE_WEATHER,
                        each.begins() + " – " + each.ends().minusDays(1),
                        Optional.empty()));
            }
        }
        return within;
    }

    private BedPlan plan(
            int index, WateredBed bed, @Nullable Bed place, double area, List<PlantedCrop> planted, BedSoil soil) {
        LocalDate first = planted.get(0).begins();
        LocalDate end = planted.get(0).ends();
        for (PlantedCrop each : planted) {
            first = each.begins().isBefore(first) ? each.begins() : first;
            end = each.ends().isAfter(end) ? each.ends() : end;
        }
        int firstDay = Math.max(0, (int) (first.toEpochDay() - weather.first().toEpochDay()));
        int wanted = (int) (end.toEpochDay() - weather.first().toEpochDay()) - firstDay;
        int days = Math.min(wanted, weather.days() - firstDay);
        double mulched = bed.getMulch() == Mulch.NONE
                ? 0
                : bed.getMulchRate().map(BedPlanner::value).orElse(1.0);
        BedCurves.Shaped shaped = BedCurves.of(
                settings.getCoefficientMethod(), weather, firstDay, days, planted, bed, mulched, soil, draw);
        boolean covered = bed.getUnderCover().orElse(place != null && place.isCovered());
        DailyForcing forcing =
                risen(bed, weather.forcing(bed.getGarden(), covered)).between(firstDay, days);
        List<String> lineSources = lineSources(bed);
        Irrigation irrigation = Irrigation.by(lines(bed, lineSources));
        BalanceOptions options = BalanceOptions.usual()
                .withOrder(settings.getEventOrder())
                .withRunoff(soil.curveNumber() > 0 ? RunoffMethod.CURVE_NUMBER : RunoffMethod.NONE)
                .withoutLightRain(
                        settings.getLightRainRate().map(BedPlanner::value).orElse(0.0));
        double[] measured = measured(bed, soil, shaped.rootDepthM(), firstDay);
        BedSeason season = new BedSeason(
                shaped.days(),
                properties(bed, soil, mulched, shaped.rootDepthM()),
                forcing,
                irrigation,
                readings(measured),
                options);
        if (first.isBefore(weather.first())) {
            unreckoned.add(new Unreckoned(
                    index,
                    bed.getId(),
                    Optional.empty(),
                    UnreckonedCause.WEATHER_BEGINS,
                    String.valueOf(first),
                    Optional.of(weather.first())));
        }
        if (days < wanted) {
            unreckoned.add(new Unreckoned(
                    index,
                    bed.getId(),
                    Optional.empty(),
                    UnreckonedCause.WEATHER_ENDS,
                    String.valueOf(end.minusDays(1)),
                    Optional.of(weather.first().plusDays(weather.days()))));
        }
        int[] sourceOf = lineSources.stream().mapToInt(sources::get).toArray();
        String name = bed.getName().orElse(bed.getId());
        return new BedPlan(
                index,
                bed,
                name,
                area,
                firstDay,
                covered,
                season,
                sourceOf,
                recorded(bed, lineSources, area, firstDay, days),
                orders(bed, lineSources),
                measured,
                List.copyOf(planted),
                sensitivity(planted));
    }

    private DailyForcing risen(WateredBed bed, DailyForcing forcing) {
        double rise = bed.getCapillaryRiseMm().map(Number::doubleValue).orElse(0.0);
        if (rise <= 0) {
            return forcing;
        }
        double[] daily = new double[weather.days()];
        Arrays.fill(daily, rise);
        return forcing.withCapillaryRise(daily);
    }

    /** A share, held within 0 to 1. */
    static double value(Rate rate) {
        double value = (double) rate.getNumerator() / rate.getDenominator();
        return Math.min(Math.max(value, 0), 1);
    }

    /** The sources that the bed names, and those of which its waterings came besides. */
    private List<String> lineSources(WateredBed bed) {
        Map<String, Boolean> named = new LinkedHashMap<>();
        bed.getWaterSources().forEach(each -> named.put(known(each), true));
        for (Watering each : wateringsByBed.getOrDefault(bed.getId(), List.of())) {
            each.getWaterSource().ifPresent(source -> named.put(known(source), true));
        }
        return named.isEmpty() ? List.of(SourcePlan.NOT_SAID) : List.copyOf(named.keySet());
    }

    /** A source that the dossier does not have is water of which nothing is said. */
    private String known(String source) {
        return sources.containsKey(source) ? source : SourcePlan.NOT_SAID;
    }

    private List<IrrigationLine> lines(WateredBed bed, List<String> lineSources) {
        IrrigationMethod method = bed.getMethod();
        double wetted = bed.getWettedRate()
                .map(BedPlanner::value)
                .orElseGet(() -> settings.getCoefficientMethod() == KcMethod.SINGLE
                        ? method.wetted().value() // not asked for
                        : draw.at(method.wetted(), UncertainInput.WETTED_SHARE, bed.getId(), ""));
        double efficiency = bed.getEfficiencyRate()
                .map(BedPlanner::value)
                .orElseGet(() -> draw.at(method.efficiency(), UncertainInput.EFFICIENCY, bed.getId(), ""));
        List<IrrigationLine> lines = new ArrayList<>();
        for (String each : lineSources) {
            lines.add(new IrrigationLine(each, efficiency, wetted, method.isUnderCanopy()));
        }
        return lines;
    }

    private SoilProperties properties(WateredBed bed, BedSoil soil, double mulched, double[] rootDepthM) {
        double initial = bed.getInitialDepletionMm().map(Number::doubleValue).orElse(0.0);
        SoilProperties properties = soil.properties(rootDepthM, initial);
        if (settings.getCoefficientMethod() == KcMethod.SINGLE) {
            return properties; // what evaporates is in its coefficients
        }
        Coefficient less = bed.getMulch().evaporationReduction(mulched);
        return properties.withMulch(1 - draw.at(less, UncertainInput.MULCH, bed.getId(), ""));
    }

    /** Readings at the end of a day correct the next morning: by day, negative where none does. */
    private double[] measured(WateredBed bed, BedSoil soil, double[] rootDepthM, int firstDay) {
        double[] measured = new double[rootDepthM.length];
        Arrays.fill(measured, NOT_MEASURED);
        int end = 0;
        for (SoilReading each : readingsByBed.getOrDefault(bed.getId(), List.of())) {
            long day = each.getOn().toEpochDay() + 1 - weather.first().toEpochDay() - firstDay;
            if (yearsLater == 0 && day >= 0 && day < rootDepthM.length) {
                var depletion = soil.depletionMm(each, rootDepthM[(int) Math.max(day - 1, 0)]);
                if (depletion.isPresent()) {
                    measured[(int) day] = depletion.getAsDouble();
                    end = Math.max(end, (int) day + 1);
                }
            }
        }
        return Arrays.copyOf(measured, end);
    }

    private static DepletionReadings readings(double[] measured) {
        int[] days = new int[measured.length];
        double[] depletions = new double[measured.length];
        int count = 0;
        for (int day = 0; day < measured.length; day++) {
            if (measured[day] >= 0) {
                days[count] = day;
                depletions[count++] = measured[day];
            }
        }
        return DepletionReadings.of(Arrays.copyOf(days, count), Arrays.copyOf(depletions, count));
    }

    private LocalDate later(LocalDate day) {
        return yearsLater == 0 || Math.abs(day.getYear()) > 9_999 ? day : day.plusYears(yearsLater);
    }

    private double[][] recorded(WateredBed bed, List<String> lineSources, double area, int firstDay, int days) {
        double[][] recorded = new double[lineSources.size()][days];
        for (Watering each : wateringsByBed.getOrDefault(bed.getId(), List.of())) {
            long day = later(each.getOn()).toEpochDay() - weather.first().toEpochDay() - firstDay;
            int line = each.getWaterSource()
                    .map(this::known)
                    .map(lineSources::indexOf)
                    .orElse(0);
            double depth = each.getLitres().doubleValue() / area;
            if (day >= 0 && day < days && depth > 0 && recorded[line][(int) day] + depth < MOST_MM) {
                recorded[line][(int) day] += depth;
            }
        }
        return recorded;
    }

    /** Orders are asked from today on: of the past it is recorded what was given. */
    private OrderDays[] orders(WateredBed bed, List<String> lineSources) {
        OrderDays[] orders = new OrderDays[lineSources.size()];
        long today = plan.today().toEpochDay() - weather.first().toEpochDay();
        int first = (int) Math.min(Math.max(today, 0), weather.days());
        for (int line = 0; line < orders.length; line++) {
            String source = lineSources.get(line);
            orders[line] = plan.limited()
                    ? ordersByCase.computeIfAbsent(
                            new OrderCase(source, bed.getMethod()),
                            any -> OrderDays.of(
                                    drought,
                                    gardens.water().getDroughtZones(),
                                    bed,
                                    source,
                                    weather.first(),
                                    first,
                                    weather.days()))
                    : OrderDays.NOT_ASKED;
        }
        return orders;
    }

    private static double sensitivity(List<PlantedCrop> planted) {
        double most = 0;
        for (PlantedCrop each : planted) {
            double ky = CropResponses.fao56()
                    .yieldResponse(each.coefficients().id())
                    .map(Coefficient::value)
                    .orElse(0.0);
            most = Math.max(most, ky);
        }
        return most > 0 ? most : USUAL_SENSITIVITY;
    }
}
