package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.Gardens.FIRST;
import static org.terreau.water.Gardens.bed;
import static org.terreau.water.Gardens.crop;
import static org.terreau.water.Gardens.days;
import static org.terreau.water.Gardens.number;
import static org.terreau.water.Gardens.of;
import static org.terreau.water.Gardens.single;
import static org.terreau.water.Gardens.tap;
import static org.terreau.water.Gardens.weather;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.terreau.money.Rate;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.balance.LedgerState;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.coefficient.CropResponses;
import org.terreau.water.coefficient.ThermalSeasonLength;
import org.terreau.water.weather.ValueOrigin;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherVariable;

/** What one crop leaves to the next, and what each of them is judged by. The soil holds 250 mm a metre. */
class BedSeasonTests {

    private static final double EXACT = 1e-9;
    private static final WaterPlan DRY = WaterPlan.need(FIRST).giving(WateringMode.RAIN_ONLY);

    private static WaterCrop.Builder deep(String id, int begins, int days) {
        return crop("b", FIRST.plusDays(begins), days).id(id).rootDepthM(number("1"));
    }

    private static BedBudget budget(double[] rain, WaterCrop.Builder... crops) {
        Water.Builder water =
                single().addWaterSources(tap()).addWateredBeds(bed("b", "tap").build());
        for (WaterCrop.Builder each : crops) {
            water.addWaterCrops(each.build());
        }
        WaterBudget budget = WaterBudget.of(of(water), weather(FIRST, days(rain.length, 5), rain), DRY);
        assertThat(budget.unreckoned()).isEmpty();
        return budget.beds().get(0);
    }

    @Test
    void theSecondCropFindsWhatTheFirstHasLeft() {
        BedBudget bed = budget(days(110, 0), deep("first", 0, 50), deep("second", 60, 50));
        WaterLedger ledger = bed.ledger();
        double left = 250 - ledger.state(LedgerState.PROFILE_DEPLETION, 49);
        double between = 0;
        for (int day = 50; day < 60; day++) {
            between += ledger.state(LedgerState.ACTUAL_EVAPOTRANSPIRATION, day);
        }
        assertThat(250 - ledger.state(LedgerState.PROFILE_DEPLETION, 59)).isCloseTo(left - between, within(EXACT));
        // its roots are at their full depth on the third day, in soil that is as dry as that
        double drunk = ledger.state(LedgerState.ACTUAL_EVAPOTRANSPIRATION, 60)
                + ledger.state(LedgerState.ACTUAL_EVAPOTRANSPIRATION, 61)
                + ledger.state(LedgerState.ACTUAL_EVAPOTRANSPIRATION, 62);
        assertThat(ledger.state(LedgerState.TAW, 62)).isCloseTo(250, within(EXACT));
        assertThat(ledger.state(LedgerState.DEPLETION, 62)).isCloseTo(250 - left + between + drunk, within(EXACT));
        assertThat(bed.totals().actualEvapotranspirationMm()).isLessThan(250);
        assertThat(bed.totals().mm(LedgerTerm.ROOT_GROWTH)).isZero();
        assertThat(bed.totals().residualMm()).isCloseTo(0, within(EXACT));
    }

    @Test
    void rainBetweenTheCropsIsThereForTheSecond() {
        double[] rain = days(110, 0);
        rain[55] = 80;
        BedBudget dry = budget(days(110, 0), deep("first", 0, 50), deep("second", 60, 50));
        BedBudget wet = budget(rain, deep("first", 0, 50), deep("second", 60, 50));
        double more = wet.totals().actualEvapotranspirationMm()
                - dry.totals().actualEvapotranspirationMm()
                + wet.totals().finalStoredMm()
                - dry.totals().finalStoredMm();
        assertThat(more).isCloseTo(80, within(EXACT));
        assertThat(wet.totals().mm(LedgerTerm.DEEP_PERCOLATION)).isZero();
    }

    @Test
    void aShallowCropAfterADeepOneSuffersInItsOwnDepth() {
        WaterCrop.Builder shallow = crop("b", FIRST.plusDays(50), 30).id("shallow");
        BedBudget bed = budget(days(80, 0), deep("first", 0, 50), shallow);
        assertThat(bed.ledger().state(LedgerState.TAW, 60)).isCloseTo(50, within(EXACT));
        assertThat(bed.ledger().state(LedgerState.KS, 60)).isLessThan(0.5);
    }

    /** The first has all it wants, the second nothing: rain fills the soil every day of the first. */
    @Test
    void eachCropIsJudgedByItsOwnDays() {
        double[] rain = days(110, 0);
        Arrays.fill(rain, 0, 50, 5);
        BedBudget bed = budget(
                rain,
                deep("first", 0, 50).crop("tomato"),
                deep("second", 50, 60).crop("onion_green"));
        double actual = 0;
        for (int day = 50; day < 110; day++) {
            actual += bed.ledger().state(LedgerState.ACTUAL_EVAPOTRANSPIRATION, day);
        }
        assertThat(CropResponses.fao56().yieldResponse("onion_green")).isEmpty();
        assertThat(bed.relativeYield()).hasValue(1);
        BedBudget later = budget(
                rain,
                deep("first", 0, 50).crop("onion_green"),
                deep("second", 50, 60).crop("tomato"));
        assertThat(later.relativeYield().orElseThrow())
                .isCloseTo(Math.max(0, 1 - 1.05 * (1 - actual / 300)), within(EXACT));
    }

    private static double rootsMm(WaterCrop.Builder crop, int day) {
        return budget(days(40, 0), crop).ledger().state(LedgerState.TAW, day);
    }

    private static WaterCrop.Builder slow(String name) {
        return deep("first", 0, 40).crop(name).initialDays(20);
    }

    /** The soil holds 250 mm a metre, and young roots are 0.2 m deep. */
    @Test
    void whatStandsSinceAnEarlierYearHasItsRoots() {
        for (String name : List.of("apple", "grape", "asparagus", "strawberry", "artichoke", "turf", "rosemary")) {
            assertThat(rootsMm(slow(name), 0)).as(name).isCloseTo(250, within(EXACT));
            assertThat(rootsMm(slow(name).established(false), 0)).as(name).isCloseTo(50, within(EXACT));
        }
        assertThat(rootsMm(slow("tomato"), 0)).isCloseTo(50, within(EXACT));
        assertThat(rootsMm(slow("tomato").established(true), 0)).isCloseTo(250, within(EXACT));
        assertThat(rootsMm(slow("basil"), 0)).isCloseTo(50, within(EXACT));
    }

    @Test
    void aShareWithWhichNoWaterComesIsNotReplaced() {
        for (WateredBed.Builder each : List.of(
                bed("b", "tap").efficiencyRate(Rate.ZERO), bed("b", "tap").wettedRate(Rate.of(1, 101)))) {
            WaterBudget budget = WaterBudget.of(
                    of(single().addWaterSources(tap())
                            .addWateredBeds(each.build())
                            .addWaterCrops(deep("first", 0, 20).build())),
                    weather(FIRST, days(20, 5), days(20, 0)),
                    DRY);
            assertThat(budget.beds()).isEmpty();
            assertThat(budget.unreckoned())
                    .extracting(Unreckoned::cause)
                    .containsExactly(UnreckonedCause.IMPOSSIBLE_VALUE);
        }
    }

    private static BedBudget with(WaterSettings.Builder settings, WateredBed.Builder bed, GardenSoil.Builder soil) {
        Water.Builder water = single().settings(
                        settings.coefficientMethod(KcMethod.SINGLE).build())
                .soils(List.of(soil.build()))
                .addWaterSources(tap())
                .addWateredBeds(bed.build())
                .addWaterCrops(deep("first", 0, 20).build());
        return WaterBudget.of(of(water), weather(FIRST, days(20, 5), days(20, 0.9)), DRY)
                .beds()
                .get(0);
    }

    @Test
    void lightRainWaterFromBelowAndDrySubsoilCanBeStated() {
        GardenSoil.Builder soil = Gardens.soil().toBuilder();
        BedBudget usual = with(WaterSettings.builder(), bed("b", "tap"), soil);
        assertThat(usual.totals().mm(LedgerTerm.INTERCEPTION)).isZero();
        assertThat(usual.totals().mm(LedgerTerm.ROOT_GROWTH)).isCloseTo(200, within(EXACT));
        BedBudget light = with(WaterSettings.builder().lightRainRate(Rate.of(1, 5)), bed("b", "tap"), soil);
        assertThat(light.totals().mm(LedgerTerm.INTERCEPTION)).isCloseTo(18, within(EXACT));
        BedBudget fed = with(WaterSettings.builder(), bed("b", "tap").capillaryRiseMm(number("2")), soil);
        assertThat(fed.totals().mm(LedgerTerm.CAPILLARY_RISE)).isCloseTo(40, within(EXACT));
        BedBudget dry = with(WaterSettings.builder(), bed("b", "tap"), soil.subsoilDepletionRate(Rate.of(1, 4)));
        assertThat(dry.totals().mm(LedgerTerm.ROOT_GROWTH)).isCloseTo(150, within(EXACT));
    }

    /** Lettuce has a short row and a long one: whichever ends nearer to what is stated is taken, and told. */
    @Test
    void theRowOfDegreeDaysIsThatWhichFitsTheSeason() {
        PlantedCrop brief = warm(20);
        PlantedCrop lasting = warm(140);
        assertThat(brief.warmth().orElseThrow().season()).isEqualTo(ThermalSeasonLength.SHORT);
        assertThat(lasting.warmth().orElseThrow().season()).isEqualTo(ThermalSeasonLength.LONG);
        assertThat(lasting.stages().total()).isGreaterThan(brief.stages().total());
        assertThat(lasting.chosen()).isEmpty();
    }

    private static PlantedCrop warm(int lasts) {
        WeatherSeries.Builder weather = weather(FIRST, days(200, 5), days(200, 5)).toBuilder();
        for (int day = 0; day < 200; day++) {
            weather.set(WeatherVariable.TEMPERATURE_MIN, day, 8, ValueOrigin.VALIDATED);
            weather.set(WeatherVariable.TEMPERATURE_MAX, day, 20, ValueOrigin.VALIDATED);
        }
        Water.Builder water = Gardens.water()
                .settings(WaterSettings.builder()
                        .coefficientTable("fao56-rev1-2025")
                        .build())
                .addWateredBeds(bed("b").build())
                .addWaterCrops(WaterCrop.builder()
                        .id("c")
                        .wateredBed("b")
                        .crop("lettuce")
                        .begins(FIRST)
                        .ends(FIRST.plusDays(lasts))
                        .thermalStages(true)
                        .build());
        return WaterBudget.of(of(water), weather.build(), DRY)
                .beds()
                .get(0)
                .crops()
                .get(0);
    }

    @Test
    void anInterpolatedDayIsTold() {
        double[] et0 = days(30, 5);
        et0[3] = Double.NaN;
        Arrays.fill(et0, 10, 16, Double.NaN);
        WaterBudget budget = WaterBudget.of(of(single()), weather(FIRST, et0, days(30, 0)), DRY);
        assertThat(IntStream.range(0, 30).filter(budget::isInterpolated)).containsExactly(3);
    }

    @Test
    void theSoilBelowIsAsTheBeginningWasStated() {
        Water.Builder water = single().addWaterSources(tap())
                .addWateredBeds(bed("b", "tap").initialDepletionMm(number("30")).build())
                .addWaterCrops(
                        deep("first", 0, 50).build(), deep("second", 60, 50).build());
        BedBudget bed = WaterBudget.of(of(water), weather(FIRST, days(110, 0), days(110, 0)), DRY)
                .beds()
                .get(0);
        assertThat(bed.totals().initialStoredMm()).isCloseTo(220, within(EXACT));
        assertThat(bed.ledger().state(LedgerState.DEPLETION, 0)).isCloseTo(30, within(EXACT));
    }
}
