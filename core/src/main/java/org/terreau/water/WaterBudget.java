package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.water.balance.BalanceStop;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.coefficient.CoefficientTable;
import org.terreau.water.evapotranspiration.EvapotranspirationSeries;
import org.terreau.water.evapotranspiration.ReferenceEvapotranspiration;
import org.terreau.water.weather.WeatherSeries;

/**
 * The water of all beds of a dossier over its weather: what each bed lacked and had, day by day and by source, what
 * each source gave, and what is to be done from today on.
 *
 * <pre>{@code
 * WaterBudget budget = WaterBudget.of(gardens, weather, WaterPlan.from(today));
 * budget.beds().get(0).litres();
 * budget.decisions();   // litres, bed, day, and why
 * }</pre>
 *
 * <p>Beds that cannot be reckoned stand in {@link #unreckoned()} with the reason; the others are reckoned all the same.
 * Immutable.
 */
public final class WaterBudget {

    private final WateredGardens gardens;
    private final GardenWeather weather;
    private final WaterPlan plan;
    private final List<BedBudget> beds;
    private final List<SourceBudget> sources;
    private final List<WateringDecision> decisions;
    private final List<Unreckoned> unreckoned;

    private WaterBudget(
            WateredGardens gardens,
            GardenWeather weather,
            WaterPlan plan,
            List<BedBudget> beds,
            List<SourceBudget> sources,
            List<WateringDecision> decisions,
            List<Unreckoned> unreckoned) {
        this.gardens = gardens;
        this.weather = weather;
        this.plan = plan;
        this.beds = List.copyOf(beds);
        this.sources = List.copyOf(sources);
        this.decisions = List.copyOf(decisions);
        this.unreckoned = List.copyOf(unreckoned);
    }

    /**
     * Reckons the water of a dossier, with the evapotranspiration that its weather allows.
     *
     * @param gardens the water of the dossier, with its gardens and plantings
     * @param weather the weather, with a forecast behind it or without ({@link WeatherSeries#followedBy})
     * @param plan what is asked
     * @return the budget
     */
    public static WaterBudget of(WateredGardens gardens, WeatherSeries weather, WaterPlan plan) {
        return of(gardens, weather, ReferenceEvapotranspiration.standard().of(weather), plan);
    }

    /**
     * Reckons the water of a dossier.
     *
     * @param gardens the water of the dossier, with its gardens and plantings
     * @param weather the weather
     * @param evapotranspiration of the same days
     * @param plan what is asked
     * @return the budget
     * @throws IllegalArgumentException when the evapotranspiration is of other days than the weather
     */
    public static WaterBudget of(
            WateredGardens gardens,
            WeatherSeries weather,
            EvapotranspirationSeries evapotranspiration,
            WaterPlan plan) {
        GardenWeather felt =
                GardenWeather.of(weather, evapotranspiration, gardens.water().getRainReadings());
        return of(gardens, felt, plan, ValueDraw.central(), 0, true);
    }

    /** A budget with values drawn from their ranges, or of a season moved into another year. */
    static WaterBudget of(
            WateredGardens gardens,
            GardenWeather weather,
            WaterPlan plan,
            ValueDraw draw,
            int yearsLater,
            boolean explains) {
        Water water = gardens.water();
        WaterSettings settings =
                water.getSettings().orElseGet(() -> WaterSettings.builder().build());
        List<Unreckoned> unreckoned = new ArrayList<>();
        List<SourcePlan> sources = SourcePlanner.plan(water.getWaterSources(), weather, plan.limited());
        Map<String, Integer> positions = new HashMap<>();
        sources.forEach(each -> positions.putIfAbsent(each.id(), each.index()));
        CropPlanner crops = new CropPlanner(
                table(settings),
                settings.getCoefficientMethod(),
                weather.series(),
                draw,
                yearsLater,
                gardens.production().getPlantings(),
                unreckoned);
        List<BedPlan> plans =
                new BedPlanner(gardens, settings, weather, plan, crops, positions, draw, yearsLater, unreckoned).plan();
        double manageAt = settings.getManageAtRate()
                .map(BedPlanner::value)
                .map(stated -> Math.min(stated, plan.manageAt()))
                .orElse(plan.manageAt());
        GardenRun run = new GardenRun(plans, sources, weather, plan, manageAt, explains);
        run.run();
        List<BedBudget> beds = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            WaterLedger ledger = run.run(i).ledger();
            beds.add(new BedBudget(plans.get(i), ledger, run.held(i), weather.first()));
            stopped(plans.get(i), ledger, weather, unreckoned);
        }
        List<SourceBudget> given = new ArrayList<>();
        for (SourcePlan each : sources) {
            SourceBudget budget = new SourceBudget(each, run.columns(each.index()), weather.days());
            if (each.source() != null || budget.givenL() > 0) {
                given.add(budget);
            }
        }
        return new WaterBudget(gardens, weather, plan, beds, given, run.decisions(), unreckoned);
    }

    /** The table of the settings; the standard one when there is none of that name, which a rule tells. */
    static CoefficientTable table(WaterSettings settings) {
        CoefficientTable revised = CoefficientTable.fao56Rev1Of2025();
        return settings.getCoefficientTable().filter(revised.id()::equals).isPresent()
                ? revised.filledFrom(CoefficientTable.fao56Of1998())
                : CoefficientTable.fao56Of1998();
    }

    private static void stopped(BedPlan plan, WaterLedger ledger, GardenWeather weather, List<Unreckoned> unreckoned) {
        Optional<BalanceStop> stop = ledger.stop();
        if (stop.isPresent()) {
            boolean unknown =
                    Double.isNaN(weather.et0(plan.firstDay() + stop.get().day()));
            unreckoned.add(new Unreckoned(
                    plan.index(),
                    plan.bed().getId(),
                    Optional.empty(),
                    unknown ? UnreckonedCause.WEATHER_UNKNOWN : UnreckonedCause.IMPOSSIBLE_VALUE,
                    stop.get().cause() + " " + stop.get().column(),
                    Optional.of(weather.first()
                            .plusDays(plan.firstDay() + stop.get().day()))));
        }
    }

    /**
     * Returns what was reckoned.
     *
     * @return as it was given
     */
    public WateredGardens gardens() {
        return gardens;
    }

    /**
     * Returns the beds.
     *
     * @return those that could be reckoned, in the order of the dossier
     */
    public List<BedBudget> beds() {
        return beds;
    }

    /**
     * Returns the sources.
     *
     * @return in the order of the dossier; last, water of which it does not say where it came from
     */
    public List<SourceBudget> sources() {
        return sources;
    }

    /**
     * Returns what is to be watered from today on, and why.
     *
     * @return by day, then by bed; on today itself with those beds that need nothing
     */
    public List<WateringDecision> decisions() {
        return decisions;
    }

    /**
     * Returns what is not reckoned, and why.
     *
     * @return beds, crops, and ends of seasons
     */
    public List<Unreckoned> unreckoned() {
        return unreckoned;
    }

    /**
     * Returns what was asked.
     *
     * @return the plan
     */
    public WaterPlan plan() {
        return plan;
    }

    /**
     * Returns the weather.
     *
     * @return as it was given
     */
    public WeatherSeries weather() {
        return weather.series();
    }

    /**
     * Returns the evapotranspiration.
     *
     * @return as it was given or reckoned; with which method, day by day
     */
    public EvapotranspirationSeries evapotranspiration() {
        return weather.evapotranspiration();
    }

    /**
     * Tells whether the evapotranspiration that the beds felt on a day was taken between its neighbours.
     *
     * @param day a day of the weather, from 0
     * @return true where {@link #evapotranspiration()} does not know it, in a hole of at most five days
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public boolean isInterpolated(int day) {
        return weather.isInterpolated(day);
    }

    /**
     * Returns on how many days evapotranspiration was taken between its neighbours.
     *
     * @return days, in holes of at most five
     */
    public int filledEvapotranspirationDays() {
        return weather.filledEvapotranspiration();
    }

    /**
     * Returns on how many days evapotranspiration is not known.
     *
     * @return days; a bed whose season meets one is not reckoned further
     */
    public int unknownEvapotranspirationDays() {
        return weather.unknownEvapotranspiration();
    }

    /**
     * Returns on how many days the station says nothing of the rain.
     *
     * @return days, which count as dry unless the garden’s own gauge tells
     */
    public int unknownRainDays() {
        return weather.unknownRain();
    }

    /** The first day whose evapotranspiration was taken between its neighbours; there must be one. */
    LocalDate firstFilledDay() {
        return day(weather.firstFilled());
    }

    /** The first day on which the station says nothing of the rain; there must be one. */
    LocalDate firstUnknownRainDay() {
        return day(weather.firstUnknownRain());
    }

    /**
     * Returns the day of an index.
     *
     * @param day a day of the weather, from 0
     * @return the date
     */
    public LocalDate day(int day) {
        return weather.first().plusDays(day);
    }
}
