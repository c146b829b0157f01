package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.Gardens.days;
import static org.terreau.water.Gardens.number;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.terreau.money.Rate;
import org.terreau.water.drought.DroughtOrder;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.WaterUsage;
import org.terreau.water.drought.ZoneType;
import org.terreau.water.supply.SpillageRule;
import org.terreau.water.weather.WeatherSeries;

/** A season of twenty days from 1 May 2025 on, in the weather of 2019 to 2026. */
class ClimateReplayTests {

    private static final LocalDate FIRST = LocalDate.parse("2019-01-01");
    private static final LocalDate BEGINS = LocalDate.parse("2025-05-01");
    private static final int DAYS = (int) (LocalDate.parse("2026-05-10").toEpochDay() - FIRST.toEpochDay());
    private static final WaterPlan NEED = WaterPlan.need(BEGINS).managedAt(0.9);

    /** ET0 of 5 mm and no rain, but that 2020 and 2023 have 30 mm on 3 May, and 2021 twice. */
    private static double[] rain() {
        double[] rain = days(DAYS, 0);
        for (String day : new String[] {"2020-05-03", "2023-05-03", "2021-05-03", "2021-05-11"}) {
            rain[(int) (LocalDate.parse(day).toEpochDay() - FIRST.toEpochDay())] = 30;
        }
        return rain;
    }

    private static WateredGardens garden(WaterSource... sources) {
        Water.Builder water = Gardens.single()
                .addWaterSources(sources)
                .addWateredBeds(Gardens.bed("b", sources[0].getId()).build())
                .addWaterCrops(Gardens.crop("b", BEGINS, 20).build());
        return Gardens.of(water);
    }

    private static void set(double[] values, String day, double value) {
        values[(int) (LocalDate.parse(day).toEpochDay() - FIRST.toEpochDay())] = value;
    }

    @Test
    void eachWholeYearHasItsNeed() {
        WeatherSeries weather = Gardens.weather(FIRST, days(DAYS, 5), rain());
        ClimateReplay replay = ClimateReplay.of(garden(Gardens.tap()), weather, NEED);
        assertThat(replay.years())
                .extracting(ReplayYear::year)
                .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025);
        // the season of 2026 ends on 20 May, the weather on 9 May
        assertThat(replay.skipped()).containsExactly(new SkippedYear(2026, SkippedYear.Why.NOT_WHOLE, 11));
        double[] needs = replay.years().stream().mapToDouble(ReplayYear::needL).toArray();
        assertThat(needs[0]).isCloseTo(750, within(1e-6));
        for (ReplayYear each : replay.years()) {
            WateredGardens moved = Gardens.of(Gardens.single()
                    .addWaterSources(Gardens.tap())
                    .addWateredBeds(Gardens.bed("b", "tap").build())
                    .addWaterCrops(
                            Gardens.crop("b", BEGINS.withYear(each.year()), 20).build()));
            assertThat(each.needL())
                    .isEqualTo(
                            WaterBudget.of(moved, weather, NEED).beds().get(0).litres());
            assertThat(each.needMm()).isCloseTo(each.needL() / 10, within(1e-9));
            assertThat(each.first()).isEqualTo(BEGINS.withYear(each.year()));
            assertThat(each.stressDays()).isZero();
        }
        assertThat(replay.years().get(1).rainMm()).isEqualTo(30);
        // seven years: rank 0.8 · 8 = 6.4 lies between the sixth and the seventh need
        Arrays.sort(needs);
        assertThat(replay.dryYearNeedL().orElseThrow()).isCloseTo(needs[5] + 0.4 * (needs[6] - needs[5]), within(1e-9));
        assertThat(replay.usualNeedL().orElseThrow()).isEqualTo(needs[3]);
        assertThat(replay.reason()).isEmpty();
    }

    @Test
    void yearsWithHolesAreLeftOutAndFewerThanFiveTellNothing() {
        double[] et0 = days(DAYS, 5);
        double[] rain = rain();
        set(rain, "2019-05-20", Double.NaN);
        for (int day = 4; day < 10; day++) {
            set(et0, "2020-05-0" + day, Double.NaN);
        }
        set(rain, "2022-05-21", Double.NaN);
        set(rain, "2023-05-01", Double.NaN);
        ClimateReplay replay = ClimateReplay.of(garden(Gardens.tap()), Gardens.weather(FIRST, et0, rain), NEED);
        assertThat(replay.skipped())
                .containsExactly(
                        new SkippedYear(2019, SkippedYear.Why.RAIN_UNKNOWN, 1),
                        new SkippedYear(2020, SkippedYear.Why.EVAPOTRANSPIRATION_UNKNOWN, 6),
                        new SkippedYear(2023, SkippedYear.Why.RAIN_UNKNOWN, 1),
                        new SkippedYear(2026, SkippedYear.Why.NOT_WHOLE, 11));
        assertThat(replay.years()).hasSize(4);
        assertThat(replay.dryYearNeedL()).isEmpty();
        assertThat(replay.usualNeedL()).isEmpty();
        assertThat(replay.reason()).isPresent();
    }

    @Test
    void aTankThatRunsDryIsLessReliableAndTheNeedStays() {
        WateredGardens gardens = garden(Gardens.tank(1000, 500, 10, SpillageRule.YIELD_AFTER_SPILLAGE));
        WeatherSeries weather = Gardens.weather(FIRST, days(DAYS, 5), rain());
        ClimateReplay replay = ClimateReplay.of(gardens, weather, NEED);
        ReplayYear dry = replay.years().get(0);
        assertThat(dry.needL()).isCloseTo(750, within(1e-6));
        assertThat(dry.givenL()).isCloseTo(500, within(1e-6));
        assertThat(dry.stressDays()).isPositive();
        assertThat(dry.tanks()).hasSize(1);
        assertThat(dry.tanks().get(0).volumetric().orElseThrow()).isLessThan(1);
        ReplayYear wet = replay.years().get(2);
        assertThat(wet.tanks().get(0).volumetric()).hasValue(1);
        assertThat(ClimateReplay.of(gardens, weather, NEED.withoutLimits())
                        .years()
                        .get(0)
                        .tanks())
                .isEmpty();
    }

    /** What was recorded belongs to its own year: the replay of that year does not know it. */
    @Test
    void recordsAndReadingsAreLeftAside() {
        WateredGardens plain = garden(Gardens.tap());
        WateredGardens recorded = new WateredGardens(
                plain.water().toBuilder()
                        .addWaterings(Gardens.watering("b", BEGINS.plusDays(1), 100))
                        .addSoilReadings(SoilReading.builder()
                                .wateredBed("b")
                                .on(BEGINS.plusDays(2))
                                .depletionMm(number("40"))
                                .build())
                        .addRainReadings(RainReading.builder()
                                .garden("g")
                                .on(BEGINS.plusDays(3))
                                .rainMm(number("20"))
                                .build())
                        .addWaterCrops(Gardens.crop("b", BEGINS.plusYears(1), 20)
                                .id("next")
                                .build())
                        .build(),
                plain.gardens(),
                plain.production());
        WeatherSeries weather = Gardens.weather(FIRST, days(DAYS, 5), rain());
        assertThat(ClimateReplay.of(
                                recorded,
                                weather,
                                WaterPlan.from(BEGINS).managedAt(0.9).trustingRain(0, 0))
                        .years())
                .isEqualTo(ClimateReplay.of(plain, weather, NEED).years());
    }

    /** Orders of the dossier’s own year say nothing of the others: each year gets as if there were none. */
    @Test
    void noYearMeetsAnOrder() {
        WateredGardens plain = garden(Gardens.tap());
        DroughtZone zone = DroughtZone.builder()
                .id("zone")
                .type(ZoneType.AEP)
                .level("crise")
                .order(DroughtOrder.builder().firstDay(FIRST).build())
                .addUsage(WaterUsage.builder()
                        .name("Arrosage des jardins potagers")
                        .description("Interdit")
                        .build())
                .build();
        WateredGardens ordered = new WateredGardens(
                plain.water().toBuilder().addDroughtZones(zone).build(), plain.gardens(), plain.production());
        WeatherSeries weather = Gardens.weather(FIRST, days(DAYS, 5), rain());
        assertThat(WaterBudget.of(ordered, weather, NEED).beds().get(0).litres())
                .isZero();
        assertThat(ClimateReplay.of(ordered, weather, NEED).years())
                .isEqualTo(ClimateReplay.of(plain, weather, NEED).years());
    }

    /** 30 mm on 10 m² in the year before fill the tank; what fell earlier than 366 days before does not count. */
    @Test
    void aTankGathersTheRainOfTheYearBefore() {
        double[] rain = days(DAYS, 0);
        set(rain, "2020-04-29", 30);
        set(rain, "2023-01-15", 30);
        WateredGardens gardens = garden(Gardens.tank(1000, 0, 10, SpillageRule.YIELD_AFTER_SPILLAGE));
        WateredGardens unfiltered = new WateredGardens(
                gardens.water().toBuilder()
                        .waterSources(List.of(gardens.water().getWaterSources().get(0).toBuilder()
                                .tank(gardens.water().getWaterSources().get(0).getTank().orElseThrow().toBuilder()
                                        .filterRate(Rate.ONE)
                                        .build())
                                .build()))
                        .build(),
                gardens.gardens(),
                gardens.production());
        WeatherSeries weather = Gardens.weather(FIRST, days(DAYS, 5), rain);
        ClimateReplay replay = ClimateReplay.of(unfiltered, weather, NEED);
        assertThat(replay.years())
                .extracting(ReplayYear::givenL)
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other))
                .containsExactly(0.0, 300.0, 0.0, 0.0, 300.0, 0.0, 0.0);
        // the filter of EN 16941-1 lets nine tenths through where the dossier says nothing
        assertThat(ClimateReplay.of(gardens, weather, NEED).years().get(1).givenL())
                .isCloseTo(270, within(1e-6));
    }

    @Test
    void withoutCropsThereAreNoYears() {
        ClimateReplay none = ClimateReplay.of(
                Gardens.of(Gardens.single().addWateredBeds(Gardens.bed("b").build())),
                Gardens.weather(FIRST, days(DAYS, 5), rain()),
                NEED);
        assertThat(none.years()).isEmpty();
        assertThat(none.dryYearNeedL()).isEmpty();
        assertThat(none.unreckoned()).extracting(Unreckoned::cause).containsExactly(UnreckonedCause.NO_CROP);
    }
}
