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
import static org.terreau.water.Gardens.tank;
import static org.terreau.water.Gardens.tap;
import static org.terreau.water.Gardens.watering;
import static org.terreau.water.Gardens.weather;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.terreau.money.Rate;
import org.terreau.water.balance.LedgerState;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.supply.SpillageRule;
import org.terreau.water.supply.TankSizing;

/**
 * Days reckoned by hand: TAW 50 mm, p 0.5 at ETc 5 mm, so RAW 25 mm; a bed of 10 m² lacks 5 mm more each evening and,
 * managed at nine tenths, is watered with 25 mm on the sixth morning.
 */
class WaterBudgetTests {

    private static final double EXACT = 1e-9;
    private static final WaterPlan NEED = WaterPlan.need(FIRST).managedAt(0.9);

    private static WaterBudget budget(Water.Builder water, WaterPlan plan, double[] et0, double[] rain) {
        return WaterBudget.of(of(water), weather(FIRST, et0, rain), plan);
    }

    private static Water.Builder oneBed(WateredBed.Builder bed) {
        WateredBed built = bed.build();
        return single().addWaterSources(tap())
                .addWateredBeds(built)
                .addWaterCrops(crop(built.getId(), FIRST, 20).build());
    }

    private static int[] wateringDays(BedBudget bed) {
        return IntStream.range(0, bed.ledger().days())
                .filter(day -> bed.litres(day) > 0)
                .toArray();
    }

    @Test
    void aBedIsFilledWhenItsReadilyAvailableWaterIsGone() {
        WaterBudget budget = budget(oneBed(bed("b", "tap")), NEED, days(20, 5), days(20, 0));
        assertThat(budget.unreckoned()).isEmpty();
        BedBudget bed = budget.beds().get(0);
        assertThat(bed.ledger().state(LedgerState.RAW, 4)).isCloseTo(25, within(EXACT));
        assertThat(wateringDays(bed)).containsExactly(5, 10, 15);
        assertThat(bed.litres(5)).isCloseTo(250, within(EXACT));
        assertThat(bed.litres()).isCloseTo(750, within(EXACT));
        assertThat(bed.litresPerM2()).isCloseTo(75, within(EXACT));
        assertThat(bed.stressDays()).isZero();
        assertThat(budget.sources()).hasSize(1);
        assertThat(budget.sources().get(0).givenL()).isCloseTo(750, within(EXACT));
        assertThat(budget.decisions()).hasSize(4);
        WateringDecision second = budget.decisions().get(1);
        assertThat(second.day()).isEqualTo(5);
        assertThat(second.depletionMm()).isCloseTo(25, within(EXACT));
        assertThat(second.givenL()).isCloseTo(250, within(EXACT));
        assertThat(second.isShort()).isFalse();
        // the evening of day 5 lacks 30 mm: Ks falls below 1 on the day that begins so
        assertThat(second.daysUntilStress().orElseThrow()).isLessThanOrEqualTo(1);
    }

    @Test
    void rainFillsTheSoilAndTheRestSinks() {
        double[] rain = days(20, 0);
        rain[2] = 30;
        BedBudget bed =
                budget(oneBed(bed("b", "tap")), NEED, days(20, 5), rain).beds().get(0);
        assertThat(bed.ledger().mm(LedgerTerm.DEEP_PERCOLATION, 2)).isCloseTo(20, within(EXACT));
        assertThat(bed.ledger().state(LedgerState.DEPLETION, 2)).isCloseTo(5, within(EXACT));
        assertThat(wateringDays(bed)).containsExactly(7, 12, 17);
        BedBudget covered = budget(oneBed(bed("b", "tap").underCover(true)), NEED, days(20, 5), rain)
                .beds()
                .get(0);
        assertThat(covered.totals().mm(LedgerTerm.RAIN)).isZero();
        assertThat(wateringDays(covered)).containsExactly(5, 10, 15);
    }

    @Test
    void trustInRainWaitsForIt() {
        double[] rain = days(20, 0);
        rain[6] = 20;
        Water.Builder water = oneBed(bed("b", "tap"));
        BedBudget trusting =
                budget(water, NEED.trustingRain(1, 2), days(20, 5), rain).beds().get(0);
        BedBudget wary =
                budget(water, NEED.trustingRain(0, 2), days(20, 5), rain).beds().get(0);
        BedBudget half = budget(water, NEED.trustingRain(0.1, 2), days(20, 5), rain)
                .beds()
                .get(0);
        assertThat(wateringDays(trusting)[0]).isGreaterThan(5);
        assertThat(wary.litres(5)).isCloseTo(250, within(EXACT));
        // 25 − 0.1 · 20 = 23 is still more than 22.5
        assertThat(half.litres(5)).isCloseTo(230, within(EXACT));
    }

    @Test
    void theFirstSourceGivesWhatItHasAndTheNextTheRest() {
        Water.Builder water = single().addWaterSources(tank(100, 100, 1, SpillageRule.YIELD_AFTER_SPILLAGE), tap())
                .addWateredBeds(bed("b", "tank", "tap").build())
                .addWaterCrops(crop("b", FIRST, 12).build());
        WaterBudget budget = budget(water, NEED, days(12, 5), days(12, 0));
        BedBudget bed = budget.beds().get(0);
        assertThat(bed.litres("tank")).isCloseTo(100, within(EXACT));
        assertThat(bed.litres("tap")).isCloseTo(400, within(EXACT));
        SourceBudget tank = budget.sources().get(0);
        assertThat(tank.askedL()).isCloseTo(500, within(EXACT));
        assertThat(tank.volumetricReliability().orElseThrow()).isCloseTo(0.2, within(EXACT));
        assertThat(tank.timeReliability().orElseThrow()).isZero();
        assertThat(tank.storedL(4)).isEqualTo(100);
        assertThat(tank.storedL(5)).isZero();
        WaterBudget unlimited = budget(water, NEED.withoutLimits(), days(12, 5), days(12, 0));
        assertThat(unlimited.beds().get(0).litres("tank")).isCloseTo(500, within(EXACT));
    }

    /** Both have the same Ky: the drier one comes first. */
    @Test
    void whatIsShortGoesWhereADayWithoutItCostsMost() {
        Water.Builder water = single().addWaterSources(
                        tap().toBuilder().dailyLimitL(number("100")).build())
                .addWateredBeds(
                        bed("dry", "tap").initialDepletionMm(number("30")).build())
                .addWateredBeds(
                        bed("drier", "tap").initialDepletionMm(number("40")).build())
                .addWaterCrops(
                        crop("dry", FIRST, 5).build(), crop("drier", FIRST, 5).build());
        WaterBudget budget = budget(water, NEED, days(5, 5), days(5, 0));
        assertThat(budget.beds().get(0).litres(0)).isZero();
        assertThat(budget.beds().get(1).litres(0)).isCloseTo(100, within(EXACT));
        assertThat(budget.decisions().get(0).isShort()).isTrue();
        assertThat(budget.sources().get(0).givenL(0)).isCloseTo(100, within(EXACT));
    }

    @Test
    void aReadingCountsOnTheNextMorning() {
        SoilReading.Builder reading =
                SoilReading.builder().wateredBed("b").on(FIRST.plusDays(1)).depletionMm(number("30"));
        WaterBudget dry =
                budget(oneBed(bed("b", "tap")).addSoilReadings(reading.build()), NEED, days(20, 5), days(20, 0));
        BedBudget bed = dry.beds().get(0);
        assertThat(wateringDays(bed)[0]).isEqualTo(2);
        assertThat(bed.litres(2)).isCloseTo(300, within(EXACT));
        assertThat(bed.ledger().mm(LedgerTerm.CORRECTION_LOSS, 2)).isCloseTo(20, within(EXACT));
        assertThat(dry.decisions().get(1).depletionMm()).isCloseTo(30, within(EXACT));
        BedBudget wet = budget(
                        oneBed(bed("b", "tap"))
                                .addSoilReadings(reading.on(FIRST.plusDays(4))
                                        .depletionMm(number("0"))
                                        .build()),
                        NEED,
                        days(20, 5),
                        days(20, 0))
                .beds()
                .get(0);
        assertThat(wateringDays(wet)).containsExactly(10, 15);
        assertThat(wet.ledger().mm(LedgerTerm.CORRECTION_GAIN, 5)).isCloseTo(25, within(EXACT));
    }

    @Test
    void recordedWateringsAreBookedOnTheirDayAndSource() {
        LocalDate today = FIRST.plusDays(8);
        Water.Builder water = oneBed(bed("b", "tap"))
                .addWaterings(
                        watering("b", FIRST.plusDays(3), 100),
                        watering("b", FIRST.plusDays(3), 20),
                        watering("b", FIRST.plusDays(4), 30).toBuilder()
                                .waterSource("nowhere")
                                .build(),
                        watering("b", FIRST.plusDays(400), 100));
        WaterBudget budget = budget(water, WaterPlan.from(today).managedAt(0.9), days(20, 5), days(20, 0));
        BedBudget bed = budget.beds().get(0);
        // 15 − 12 + 5 = 8, − 3 + 5 = 10 on the evening of day 4, 30 on that of day 8: at once when today comes
        assertThat(bed.ledger().state(LedgerState.DEPLETION, 3)).isCloseTo(8, within(EXACT));
        assertThat(bed.ledger().state(LedgerState.DEPLETION, 4)).isCloseTo(10, within(EXACT));
        assertThat(wateringDays(bed)).startsWith(3, 4, 8);
        assertThat(bed.litres("?")).isCloseTo(30, within(EXACT));
        assertThat(budget.sources()).extracting(SourceBudget::id).containsExactly("tap", "?");
        assertThat(budget.sources().get(1).givenL()).isCloseTo(30, within(EXACT));
        BedBudget only = budget(water, NEED.giving(WateringMode.RECORDED), days(20, 5), days(20, 0))
                .beds()
                .get(0);
        assertThat(wateringDays(only)).containsExactly(3, 4);
        assertThat(only.stressDays()).isPositive();
    }

    @Test
    void moreThanABedCanTakeIsNotBooked() {
        Water.Builder water = oneBed(bed("b", "tap"))
                .addWaterings(watering("b", FIRST.plusDays(1), 60_000), watering("b", FIRST.plusDays(1), 60_000));
        WaterBudget budget = budget(water, NEED.giving(WateringMode.RECORDED), days(20, 5), days(20, 0));
        assertThat(budget.unreckoned()).isEmpty();
        assertThat(budget.beds().get(0).ledger().days()).isEqualTo(20);
        assertThat(budget.sources().get(0).givenL()).isEqualTo(60_000);
    }

    @Test
    void aSeasonPastTheEndOfTheWeatherIsCutAndSaid() {
        WaterBudget budget = budget(oneBed(bed("b", "tap")), NEED, days(9, 5), days(9, 0));
        assertThat(budget.beds().get(0).ledger().days()).isEqualTo(9);
        assertThat(budget.unreckoned()).hasSize(1);
        Unreckoned cut = budget.unreckoned().get(0);
        assertThat(cut.cause()).isEqualTo(UnreckonedCause.WEATHER_ENDS);
        assertThat(cut.from()).contains(FIRST.plusDays(9));
    }

    @Test
    void aBedWhoseWeatherIsUnknownStopsAndAsksForNothingMore() {
        double[] et0 = days(20, 5);
        for (int day = 5; day < 12; day++) {
            et0[day] = Double.NaN;
        }
        WaterBudget budget = budget(oneBed(bed("b", "tap")), NEED, et0, days(20, 0));
        assertThat(budget.beds().get(0).ledger().days()).isEqualTo(5);
        assertThat(budget.unreckoned()).extracting(Unreckoned::cause).containsExactly(UnreckonedCause.WEATHER_UNKNOWN);
        assertThat(budget.decisions()).extracting(WateringDecision::day).containsExactly(0);
        assertThat(budget.sources().get(0).askedL()).isZero();
        assertThat(budget.sources().get(0).givenL()).isZero();
        assertThat(budget.beds().get(0).litres()).isZero();
        et0[9] = 5;
        WaterBudget filled = budget(oneBed(bed("b", "tap")), NEED, et0, days(20, 0));
        assertThat(filled.filledEvapotranspirationDays()).isEqualTo(6);
        assertThat(filled.unreckoned()).isEmpty();
        assertThat(wateringDays(filled.beds().get(0))).containsExactly(5, 10, 15);
    }

    /** Eq. 104: (0.5 · 0.4 · 1.0 + 0.5 · 1.2 · 0.6) ÷ (0.5 · 0.4 + 0.5 · 1.2) = 0.7. */
    @Test
    void cropsSideBySideCountByShareAndHeight() {
        WaterCrop.Builder tall = crop("b", FIRST, 20)
                .id("tall")
                .heightM(number("1.2"))
                .kcIni(number("0.6"))
                .kcMid(number("0.6"))
                .kcEnd(number("0.6"));
        WaterCrop low = crop("b", FIRST, 20).heightM(number("0.4")).build();
        Water.Builder water = single().addWaterSources(tap())
                .addWateredBeds(bed("b", "tap").build())
                .addWaterCrops(low, tall.build());
        double[] et0 = days(20, 5);
        BedBudget mixed = budget(water, NEED, et0, days(20, 0)).beds().get(0);
        assertThat(mixed.ledger().state(LedgerState.KC, 10)).isCloseTo(0.7, within(EXACT));
        Water.Builder half = single().addWaterSources(tap())
                .addWateredBeds(bed("b", "tap").build())
                .addWaterCrops(low.toBuilder()
                        .areaRate(Rate.of(1, 2))
                        .kcIni(number("0.4"))
                        .build());
        WaterLedger ledger = budget(half, NEED, et0, days(20, 0)).beds().get(0).ledger();
        assertThat(ledger.state(LedgerState.KC, 19))
                .as("half of it as at first, half as at last")
                .isCloseTo(0.5 * ledger.state(LedgerState.KC, 0) + 0.5 * 1.0, within(EXACT));
    }

    @Test
    void bareSoilBetweenCropsIsNotWatered() {
        Water.Builder water = single().addWaterSources(tap())
                .addWateredBeds(bed("b", "tap").build())
                .addWaterCrops(
                        crop("b", FIRST, 20).id("first").build(),
                        crop("b", FIRST.plusDays(40), 20).id("second").build());
        BedBudget bed = budget(water, NEED, days(60, 5), days(60, 0)).beds().get(0);
        double given = 0;
        double between = 0;
        for (int day = 0; day < 60; day++) {
            given += bed.litres(day);
            between += day >= 20 && day < 40 ? bed.litres(day) : 0;
        }
        assertThat(between).isZero();
        assertThat(given).isPositive();
    }

    @Test
    void aTankIsSizedByWhatTheBedsAsked() {
        Water.Builder water = single().addWaterSources(tank(300, 0, 20, SpillageRule.YIELD_AFTER_SPILLAGE), tap())
                .addWateredBeds(bed("b", "tank", "tap").build())
                .addWaterCrops(crop("b", FIRST, 40).build());
        SourceBudget tank =
                budget(water, NEED, days(40, 5), days(40, 2)).sources().get(0);
        TankSizing sizing = tank.sizing().orElseThrow();
        assertThat(sizing.at(300).totals().yieldL()).isCloseTo(tank.givenL(), within(EXACT));
        assertThat(sizing.at(300).totals().spillL()).isCloseTo(tank.spilledL(), within(EXACT));
        assertThat(sizing.at(100).totals().yieldL())
                .isLessThan(sizing.at(300).totals().yieldL());
        assertThat(budget(water, NEED, days(40, 5), days(40, 2))
                        .sources()
                        .get(1)
                        .sizing())
                .isEmpty();
    }
}
