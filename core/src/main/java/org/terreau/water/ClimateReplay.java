package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Text;
import org.terreau.water.evapotranspiration.EvapotranspirationSeries;
import org.terreau.water.evapotranspiration.ReferenceEvapotranspiration;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherVariable;

/**
 * The same garden and crops in the weather of every year of a long series, and what they need in a dry one.
 *
 * <p>The crops are those that grow at some time in the calendar year of {@link WaterPlan#today()}; their days are moved
 * by whole years. What was recorded, measured in the soil or read in the garden’s gauge belongs to its own year and is
 * left aside, and so are drought orders: no year meets them. Before each season tanks fill as {@link StorageTank} says,
 * from what the dossier says is in them. Years whose season the weather does not cover whole are left out, and said.
 *
 * <p>The need of the dry year is enough in 8 years of 10 (in French « année sèche quinquennale »): the quantile 0.8 by
 * the plotting position of Weibull, r ÷ (n + 1), taken straight between two years (type 6 of Hyndman and Fan 1996). It
 * is the usual one for rare years, and a cautious one: with few years it lies higher than type 7. From five years on it
 * lies within the needs that occurred. Immutable.
 */
public final class ClimateReplay {

    /** The fewest years from which a dry year can be told. */
    public static final int FEWEST_YEARS = 5;

    private static final double EIGHT_IN_TEN = 0.8;
    private static final Text TOO_FEW = new Text(
            "moins de cinq années entières : le besoin d’une année sèche ne peut pas être donné",
            "fewer than five whole years: the need of a dry year cannot be told");

    private final List<ReplayYear> years;
    private final List<SkippedYear> skipped;
    private final List<Unreckoned> unreckoned;

    private ClimateReplay(List<ReplayYear> years, List<SkippedYear> skipped, List<Unreckoned> unreckoned) {
        this.years = List.copyOf(years);
        this.skipped = List.copyOf(skipped);
        this.unreckoned = List.copyOf(unreckoned);
    }

    /**
     * Replays a garden, with the evapotranspiration that the weather allows.
     *
     * @param gardens the water of the dossier, with its gardens and plantings
     * @param weather the weather of many years
     * @param plan what is asked; recorded waterings are none of a replay, the beds get what they need, or rain only
     * @return the years
     */
    public static ClimateReplay of(WateredGardens gardens, WeatherSeries weather, WaterPlan plan) {
        return of(gardens, weather, ReferenceEvapotranspiration.standard().of(weather), plan);
    }

    /**
     * Replays a garden.
     *
     * @param gardens the water of the dossier, with its gardens and plantings
     * @param weather the weather of many years
     * @param evapotranspiration of the same days
     * @param plan what is asked; recorded waterings are none of a replay, the beds get what they need, or rain only
     * @return the years
     * @throws IllegalArgumentException when the evapotranspiration is of other days than the weather
     */
    public static ClimateReplay of(
            WateredGardens gardens,
            WeatherSeries weather,
            EvapotranspirationSeries evapotranspiration,
            WaterPlan plan) {
        GardenWeather felt = GardenWeather.of(weather, evapotranspiration, List.of());
        WaterPlan asked = plan.mode() == WateringMode.RAIN_ONLY ? plan : plan.giving(WateringMode.AS_NEEDED);
        List<Unreckoned> unreckoned = new ArrayList<>();
        WateredGardens bare = bare(gardens, felt, plan.today().getYear(), unreckoned);
        List<ReplayYear> years = new ArrayList<>();
        List<SkippedYear> skipped = new ArrayList<>();
        List<PlantedCrop> crops = crops(bare, felt, 0, new ArrayList<>());
        if (!crops.isEmpty()) {
            int own = begin(crops).getYear();
            for (int year = weather.first().getYear(); year <= weather.last().getYear(); year++) {
                WaterBudget need = replay(bare, felt, asked, year, year - own, crops.size(), years, skipped);
                if (need != null && years.size() == 1) {
                    unreckoned.addAll(need.unreckoned());
                }
            }
        }
        return new ClimateReplay(years, skipped, List.copyOf(new LinkedHashSet<>(unreckoned)));
    }

    /** What belongs to no single year, with the crops of one year. */
    private static WateredGardens bare(
            WateredGardens gardens, GardenWeather weather, int year, List<Unreckoned> unreckoned) {
        Set<String> grown = new HashSet<>();
        for (PlantedCrop each : crops(gardens, weather, 0, unreckoned)) {
            if (each.begins().getYear() <= year && each.ends().minusDays(1).getYear() >= year) {
                grown.add(each.entry().getId());
            }
        }
        Water water = gardens.water();
        return new WateredGardens(
                water.toBuilder()
                        .waterings(List.of())
                        .soilReadings(List.of())
                        .rainReadings(List.of())
                        .droughtZones(List.of())
                        .waterCrops(water.getWaterCrops().stream()
                                .filter(each -> grown.contains(each.getId()))
                                .toList())
                        .build(),
                gardens.gardens(),
                gardens.production());
    }

    private static List<PlantedCrop> crops(
            WateredGardens gardens, GardenWeather weather, int yearsLater, List<Unreckoned> unreckoned) {
        WaterSettings settings = gardens.water()
                .getSettings()
                .orElseGet(() -> WaterSettings.builder().build());
        CropPlanner planner = new CropPlanner(
                WaterBudget.table(settings),
                settings.getCoefficientMethod(),
                weather.series(),
                ValueDraw.central(),
                yearsLater,
                gardens.production().getPlantings(),
                unreckoned);
        List<PlantedCrop> crops = new ArrayList<>();
        List<WateredBed> beds = gardens.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            String bed = beds.get(i).getId();
            List<WaterCrop> entries = gardens.water().getWaterCrops().stream()
                    .filter(each -> each.getWateredBed().equals(bed))
                    .toList();
            crops.addAll(planner.plan(i, beds.get(i), entries));
        }
        return crops;
    }

    private static LocalDate begin(List<PlantedCrop> crops) {
        LocalDate first = crops.get(0).begins();
        for (PlantedCrop each : crops) {
            first = each.begins().isBefore(first) ? each.begins() : first;
        }
        return first;
    }

    private static LocalDate end(List<PlantedCrop> crops) {
        LocalDate end = crops.get(0).ends();
        for (PlantedCrop each : crops) {
            end = each.ends().isAfter(end) ? each.ends() : end;
        }
        return end;
    }

    /** Adds the year, or says why not; the need of a year that is added. */
    private static @Nullable WaterBudget replay(
            WateredGardens gardens,
            GardenWeather weather,
            WaterPlan plan,
            int year,
            int yearsLater,
            int cropCount,
            List<ReplayYear> years,
            List<SkippedYear> skipped) {
        List<PlantedCrop> crops = crops(gardens, weather, yearsLater, new ArrayList<>());
        if (crops.size() != cropCount) {
            skipped.add(new SkippedYear(year, SkippedYear.Why.UNRECKONED, 0));
            return null;
        }
        LocalDate first = begin(crops);
        LocalDate end = end(crops);
        SkippedYear why = gap(weather, year, first, end);
        if (why != null) {
            skipped.add(why);
            return null;
        }
        WaterBudget need =
                WaterBudget.of(gardens, weather, plan.withoutLimits(), ValueDraw.central(), yearsLater, false);
        boolean stopped =
                need.unreckoned().stream().anyMatch(each -> each.cause().isPartial());
        if (stopped) {
            skipped.add(new SkippedYear(year, SkippedYear.Why.UNRECKONED, 0));
            return null;
        }
        WaterBudget given =
                plan.limited() ? WaterBudget.of(gardens, weather, plan, ValueDraw.central(), yearsLater, false) : need;
        double area = 0;
        int stress = 0;
        for (BedBudget each : given.beds()) {
            area += each.areaM2();
            stress += each.stressDays();
        }
        double rain = 0;
        for (int day = day(weather, first); day < day(weather, end); day++) {
            rain += weather.rainMm("")[day];
        }
        double litres = litres(need);
        years.add(new ReplayYear(
                year,
                first,
                end.minusDays(1),
                litres,
                area > 0 ? litres / area : 0,
                litres(given),
                stress,
                rain,
                plan.limited() ? tanks(given) : List.of()));
        return need;
    }

    private static int day(GardenWeather weather, LocalDate day) {
        return (int) (day.toEpochDay() - weather.first().toEpochDay());
    }

    private static @Nullable SkippedYear gap(GardenWeather weather, int year, LocalDate first, LocalDate end) {
        int from = day(weather, first);
        int to = day(weather, end);
        int outside = Math.max(-from, 0) + Math.max(to - weather.days(), 0);
        if (outside > 0) {
            return new SkippedYear(year, SkippedYear.Why.NOT_WHOLE, outside);
        }
        int dark = 0;
        int dry = 0;
        for (int day = from; day < to; day++) {
            dark += Double.isNaN(weather.et0(day)) ? 1 : 0;
            dry += weather.series().isMissing(WeatherVariable.RAIN, day) ? 1 : 0;
        }
        return dark > 0
                ? new SkippedYear(year, SkippedYear.Why.EVAPOTRANSPIRATION_UNKNOWN, dark)
                : dry > 0 ? new SkippedYear(year, SkippedYear.Why.RAIN_UNKNOWN, dry) : null;
    }

    private static double litres(WaterBudget budget) {
        double litres = 0;
        for (BedBudget each : budget.beds()) {
            litres += each.litres();
        }
        return litres;
    }

    private static List<ReplayYear.TankYear> tanks(WaterBudget budget) {
        List<ReplayYear.TankYear> tanks = new ArrayList<>();
        for (SourceBudget each : budget.sources()) {
            if (each.source().flatMap(WaterSource::getTank).isPresent()) {
                tanks.add(new ReplayYear.TankYear(
                        each.id(), each.askedL(), each.givenL(), each.volumetricReliability(), each.timeReliability()));
            }
        }
        return tanks;
    }

    /**
     * Returns the years.
     *
     * @return those that the weather covers whole, in their order
     */
    public List<ReplayYear> years() {
        return years;
    }

    /**
     * Returns the years that are left out.
     *
     * @return with the reason
     */
    public List<SkippedYear> skipped() {
        return skipped;
    }

    /**
     * Returns what of the dossier is not reckoned in any year.
     *
     * @return crops and beds, with the reason
     */
    public List<Unreckoned> unreckoned() {
        return unreckoned;
    }

    /**
     * Returns the need that is enough in 8 years of 10.
     *
     * @return litres, losses included; empty with fewer than {@value #FEWEST_YEARS} years, see {@link #reason()}
     */
    public OptionalDouble dryYearNeedL() {
        return years.size() < FEWEST_YEARS
                ? OptionalDouble.empty()
                : OptionalDouble.of(Band.plotted(needs(), EIGHT_IN_TEN));
    }

    /**
     * Returns the need that is enough in one year of two.
     *
     * @return litres, by the same plotting position; empty with fewer than {@value #FEWEST_YEARS} years
     */
    public OptionalDouble usualNeedL() {
        return years.size() < FEWEST_YEARS ? OptionalDouble.empty() : OptionalDouble.of(Band.plotted(needs(), 0.5));
    }

    private double[] needs() {
        double[] needs = years.stream().mapToDouble(ReplayYear::needL).toArray();
        Arrays.sort(needs);
        return needs;
    }

    /**
     * Says why there is no dry year.
     *
     * @return the reason; empty when there is one
     */
    public Optional<Text> reason() {
        return years.size() < FEWEST_YEARS ? Optional.of(TOO_FEW) : Optional.empty();
    }
}
