package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.Gardens.FIRST;
import static org.terreau.water.Gardens.bed;
import static org.terreau.water.Gardens.crop;
import static org.terreau.water.Gardens.days;
import static org.terreau.water.Gardens.number;
import static org.terreau.water.Gardens.tap;
import static org.terreau.water.Gardens.weather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.value.TimeRange;
import org.terreau.water.coefficient.IrrigationMethod;
import org.terreau.water.drought.DroughtOrder;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.Permission;
import org.terreau.water.drought.PermittedHours;
import org.terreau.water.drought.WaterSourceKind;
import org.terreau.water.drought.WaterUsage;
import org.terreau.water.drought.ZoneType;

/** A day of 5 mm on beds of 10 m² that lack 25 mm in the morning: 250 l each, unless an order stands against it. */
class WateringAdviceTests {

    private static final double EXACT = 1e-6;
    private static final WaterPlan PLAN = WaterPlan.from(FIRST);
    private static final WaterSource WELL = WaterSource.builder()
            .id("well")
            .garden("g")
            .kind(WaterSourceKind.WELL)
            .exemptFromOrders(true)
            .dailyLimitL(number("100"))
            .build();

    private static WateredBed.Builder dry(String id, String... sources) {
        return bed(id, sources).initialDepletionMm(number("25"));
    }

    private static DroughtZone zone(String text) {
        return DroughtZone.builder()
                .id("zone")
                .type(ZoneType.AEP)
                .level("crise")
                .order(DroughtOrder.builder()
                        .firstDay(FIRST)
                        .lastDay(FIRST.plusDays(30))
                        .build())
                .addUsage(WaterUsage.builder()
                        .name("Arrosage des jardins potagers")
                        .description(text)
                        .build())
                .build();
    }

    private static Water.Builder water(WateredBed.Builder... beds) {
        Water.Builder water = Gardens.single().addWaterSources(tap(), WELL);
        for (WateredBed.Builder each : beds) {
            WateredBed built = each.build();
            water.addWateredBeds(built)
                    .addWaterCrops(crop(built.getId(), FIRST, 1).build());
        }
        return water;
    }

    private static WaterBudget budget(Water.Builder water) {
        return budget(water, PLAN);
    }

    private static WaterBudget budget(Water.Builder water, WaterPlan plan) {
        return WaterBudget.of(Gardens.of(water), weather(FIRST, days(1, 5), days(1, 0)), plan);
    }

    private static List<String> found(WaterBudget budget, String code) {
        return WaterRules.budgets().check(budget, FIRST).asList().stream()
                .filter(each -> each.getRule().getCode().equals(code))
                .map((Finding each) -> each.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void whatNobodyCanTellIsNotGivenAndSaid() {
        WaterBudget budget = budget(water(dry("b", "tap")).addDroughtZones(zone("Interdiction sauf accord du maire")));
        assertThat(budget.beds().get(0).litres()).isZero();
        assertThat(budget.sources().get(0).askedL()).isZero();
        AdvisedWatering watering = WateringAdvice.of(budget).get(0);
        assertThat(watering.portions()).isEmpty();
        assertThat(watering.lackingL()).isCloseTo(250, within(EXACT));
        assertThat(watering.heldBackL()).isCloseTo(250, within(EXACT));
        assertThat(watering.restrictions()).hasSize(1);
        assertThat(watering.restrictions().get(0).source()).isEqualTo("tap");
        assertThat(watering.restrictions().get(0).answer()).isEqualTo(Permission.UNKNOWN);
        assertThat(WateringLoad.of(budget, List.of(watering), CarryingPace.usual()))
                .isEmpty();
        assertThat(found(budget, "WAT-061")).hasSize(1);
        assertThat(found(budget, "WAT-061").get(0))
                .contains("nobody can tell", "tap", "250 l", "Interdiction sauf accord du maire");
        assertThat(found(budget, "WAT-060")).isEmpty();
    }

    @Test
    void whatIsHeldBackComesFromTheNextSourceAsFarAsItGoes() {
        WaterBudget budget =
                budget(water(dry("b", "tap", "well")).addDroughtZones(zone("Interdiction sauf accord du maire")));
        assertThat(budget.beds().get(0).litres("tap")).isZero();
        assertThat(budget.beds().get(0).litres("well")).isCloseTo(100, within(EXACT));
        AdvisedWatering watering = WateringAdvice.of(budget).get(0);
        assertThat(watering.heldBackL()).isCloseTo(150, within(EXACT));
        assertThat(watering.portions()).hasSize(1);
        assertThat(watering.portions().get(0).answer()).isEqualTo(Permission.NOT_FORBIDDEN);
    }

    @Test
    void noMoreIsGivenThanFlowsInTheFreeMinutes() {
        DroughtZone zone = zone("Interdit de 0 h à 6 h et de 6 h 10 à 24 h");
        WaterBudget one = budget(water(dry("b", "tap")).addDroughtZones(zone));
        assertThat(one.beds().get(0).litres()).isCloseTo(100, within(EXACT));
        AdvisedWatering.Portion portion =
                WateringAdvice.of(one).get(0).portions().get(0);
        assertThat(portion.hours())
                .extracting(PermittedHours.Slot::during)
                .containsExactly(TimeRange.parse("06:00-06:10"));
        assertThat(portion.leftL()).isZero();
        assertThat(portion.answer()).isEqualTo(Permission.NOT_FORBIDDEN);
        assertThat(one.decisions().get(0).heldBackL()).isCloseTo(150, within(EXACT));
        assertThat(found(one, "WAT-061").get(0)).contains("forbids hours");
        // one tap: the ten minutes are there once
        WaterBudget two = budget(water(dry("b", "tap"), dry("c", "tap")).addDroughtZones(zone));
        assertThat(two.sources().get(0).givenL()).isCloseTo(100, within(EXACT));
        Water.Builder fast = water(dry("b", "tap"))
                .addDroughtZones(zone)
                .waterSources(
                        List.of(tap().toBuilder().flowLPerMinute(number("20")).build()));
        assertThat(budget(fast).sources().get(0).givenL()).isCloseTo(200, within(EXACT));
        // without limits nothing stands against it
        assertThat(budget(water(dry("b", "tap")).addDroughtZones(zone), PLAN.withoutLimits())
                        .sources()
                        .get(0)
                        .givenL())
                .isCloseTo(250, within(EXACT));
    }

    /** A litre a minute: twelve hours for all sprinklers together, the whole day for the drip line beside them. */
    @Test
    void methodsWithOtherHoursDoNotTakeEachOthersMinutes() {
        Water.Builder water = water(
                        dry("drip", "tap").method(IrrigationMethod.DRIP),
                        dry("b", "tap"),
                        dry("c", "tap"),
                        dry("d", "tap"))
                .addDroughtZones(zone("Interdit de 8 h à 20 h, sauf goutte-à-goutte"))
                .waterSources(
                        List.of(tap().toBuilder().flowLPerMinute(number("1")).build()));
        WaterBudget budget = budget(water);
        assertThat(budget.beds().get(0).litres()).isCloseTo(250, within(EXACT));
        assertThat(budget.sources().get(0).givenL()).isCloseTo(250 + 720, within(EXACT));
        List<AdvisedWatering> advice = WateringAdvice.of(budget);
        assertThat(advice).allMatch(each -> each.portions().get(0).leftL() == 0);
        assertThat(overlaps(advice)).isFalse();
        assertThat(advice.stream().mapToDouble(AdvisedWatering::heldBackL).sum())
                .isCloseTo(30, within(EXACT));
    }

    private static boolean overlaps(List<AdvisedWatering> advice) {
        BitSet taken = new BitSet();
        boolean twice = false;
        for (AdvisedWatering each : advice) {
            for (AdvisedWatering.Portion portion : each.portions()) {
                for (PermittedHours.Slot slot : portion.hours()) {
                    int from = slot.during().getFromMinute();
                    int next = taken.nextSetBit(from);
                    twice |= next >= 0 && next < slot.during().getToMinute();
                    taken.set(from, slot.during().getToMinute());
                }
            }
        }
        return twice;
    }

    @Test
    void aTapServesOneBedAfterTheOther() {
        List<WateredBed.Builder> beds = new ArrayList<>();
        IntStream.range(0, 20).forEach(at -> beds.add(dry("b" + at, "tap")));
        WaterBudget budget =
                budget(water(beds.toArray(WateredBed.Builder[]::new)).addDroughtZones(zone("Interdit de 9 h à 19 h")));
        List<AdvisedWatering> advice = WateringAdvice.of(budget);
        assertThat(advice).hasSize(20).allMatch(each -> each.portions().get(0).leftL() == 0);
        assertThat(overlaps(advice)).isFalse();
        assertThat(advice.get(1).portions().get(0).hours().get(0).during()).isEqualTo(TimeRange.parse("06:25-06:50"));
        // 20 · 25 minutes: six hours as one would like, and the rest around them
        Set<Integer> hours = advice.stream()
                .flatMap(each -> each.portions().get(0).hours().stream())
                .map(each -> each.during().getFromMinute() / 60)
                .collect(Collectors.toSet());
        assertThat(hours).contains(6, 7, 8, 19, 20, 21).doesNotContain(9, 12, 18);
    }

    /** Of three times 83.3 l each takes nine begun minutes: the bound counts them, so that all find hours. */
    @Test
    void whatIsBookedFindsHoursToTheMinute() {
        WateredBed.Builder[] beds = IntStream.range(0, 9)
                .mapToObj(at -> dry("b" + at, "tap").areaM2(number(1 + at * 0.37)))
                .toArray(WateredBed.Builder[]::new);
        WaterBudget budget = budget(water(beds).addDroughtZones(zone("Interdit de 0 h à 6 h et de 6 h 23 à 24 h")));
        List<AdvisedWatering> advice = WateringAdvice.of(budget);
        assertThat(overlaps(advice)).isFalse();
        assertThat(advice).allMatch(each -> each.portions().stream().allMatch(portion -> portion.leftL() == 0));
        assertThat(budget.sources().get(0).givenL()).isBetween(200.0, 230.0);
        assertThat(Arrays.stream(advice.toArray(AdvisedWatering[]::new))
                        .mapToDouble(AdvisedWatering::heldBackL)
                        .sum())
                .isCloseTo(
                        advice.stream().mapToDouble(AdvisedWatering::lackingL).sum(), within(EXACT));
    }

    @Test
    void withoutAnyZoneWaterIsGivenAndNobodySaysThatItIsAllowed() {
        WaterBudget budget = budget(water(dry("b", "tap")));
        assertThat(budget.beds().get(0).litres()).isCloseTo(250, within(EXACT));
        AdvisedWatering watering = WateringAdvice.of(budget).get(0);
        assertThat(watering.heldBackL()).isZero();
        assertThat(watering.portions().get(0).answer()).isEqualTo(Permission.UNKNOWN);
        assertThat(watering.portions().get(0).hours()).isEmpty();
        assertThat(found(budget, "WAT-062")).hasSize(1);
        assertThat(found(budget, "WAT-061")).isEmpty();
        // an order that is over is none
        DroughtZone over = zone("Interdit").toBuilder()
                .order(DroughtOrder.builder()
                        .firstDay(FIRST.minusDays(9))
                        .lastDay(FIRST.minusDays(1))
                        .build())
                .build();
        assertThat(budget(water(dry("b", "tap")).addDroughtZones(over))
                        .beds()
                        .get(0)
                        .litres())
                .isCloseTo(250, within(EXACT));
    }

    /** Water of an origin that no zone stands for, while some order is in force. */
    @Test
    void anOriginThatNoZoneStandsForWaitsOnlyForAnOrderInForce() {
        Water.Builder pond = water(dry("b", "pond"))
                .waterSources(List.of(WaterSource.builder()
                        .id("pond")
                        .garden("g")
                        .kind(WaterSourceKind.POND)
                        .build()));
        assertThat(budget(pond).beds().get(0).litres()).isCloseTo(250, within(EXACT));
        assertThat(budget(pond.addDroughtZones(zone("Interdit"))).beds().get(0).litres())
                .isZero();
    }

    @Test
    void rainWaterWithoutATankGivesNothing() {
        Water.Builder water = water(dry("b", "butt"))
                .waterSources(List.of(WaterSource.builder()
                        .id("butt")
                        .garden("g")
                        .kind(WaterSourceKind.RAIN)
                        .build()));
        WaterBudget budget = budget(water);
        assertThat(budget.beds().get(0).litres()).isZero();
        assertThat(budget.decisions().get(0).isShort()).isTrue();
        assertThat(budget.decisions().get(0).heldBackL()).isZero();
        assertThat(budget(water, PLAN.withoutLimits()).beds().get(0).litres()).isCloseTo(250, within(EXACT));
    }

    @Test
    void aSourceGivesNoMoreThanFlowsInADay() {
        Water.Builder water = water(dry("b", "tap"))
                .waterSources(List.of(tap().toBuilder()
                        .exemptFromOrders(true)
                        .flowLPerMinute(number("0.1"))
                        .build()));
        WaterBudget budget = budget(water);
        assertThat(budget.beds().get(0).litres()).isCloseTo(144, within(EXACT));
        assertThat(budget.decisions().get(0).heldBackL()).isZero();
        assertThat(WateringAdvice.of(budget).get(0).portions().get(0).leftL()).isZero();
    }

    @Test
    void aZoneInVigilanceThatSaysNothingHoldsNoWaterBack() {
        DroughtZone silent = zone("Interdit").toBuilder()
                .usages(List.of())
                .level("vigilance")
                .build();
        assertThat(budget(water(dry("b", "tap")).addDroughtZones(silent))
                        .beds()
                        .get(0)
                        .litres())
                .isCloseTo(250, within(EXACT));
        DroughtZone alert = silent.toBuilder().level("alerte").build();
        assertThat(budget(water(dry("b", "tap")).addDroughtZones(alert))
                        .beds()
                        .get(0)
                        .litres())
                .isZero();
    }
}
