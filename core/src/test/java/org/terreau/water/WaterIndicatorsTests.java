package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.water.Gardens.FIRST;
import static org.terreau.water.Gardens.days;
import static org.terreau.water.Gardens.number;
import static org.terreau.water.Gardens.watering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.money.Money;
import org.terreau.production.Harvest;
import org.terreau.production.HarvestUnit;
import org.terreau.production.Planting;
import org.terreau.production.Production;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.water.supply.SpillageRule;

class WaterIndicatorsTests {

    private static final Optional<DateRange> MAY = Optional.of(DateRange.parse("2025-05"));
    private static final WaterSource PRICED =
            Gardens.tap().toBuilder().pricePerM3(Money.parse("4.50")).build();
    private static final WaterSource TANK = Gardens.tank(1000, 0, 10, SpillageRule.YIELD_AFTER_SPILLAGE);

    /** 300 l from the tap and 100 l from the tank on b, 600 l of no known origin on c; 50 l in June. */
    private static Water.Builder may() {
        return Gardens.single()
                .addWaterSources(PRICED, TANK)
                .addWateredBeds(
                        Gardens.bed("b", "tap").group("mardi").build(),
                        Gardens.bed("c").areaM2(number("15")).build())
                .addWaterCrops(
                        Gardens.crop("b", FIRST, 60).planting("tomates").build(),
                        Gardens.crop("c", FIRST, 60).planting("salades").build())
                .addWaterings(
                        watering("b", FIRST, 300),
                        watering("b", FIRST.plusDays(9), 60).toBuilder()
                                .waterSource("tank")
                                .build(),
                        watering("b", FIRST.plusDays(9), 40).toBuilder()
                                .waterSource("tank")
                                .build(),
                        watering("c", FIRST.plusDays(20), 600),
                        watering("b", FIRST.plusDays(31), 50));
    }

    private static Production harvests() {
        return Production.builder()
                .addPlantings(planting("tomates"), planting("salades"))
                .addHarvests(
                        harvest("tomates", "12.5", HarvestUnit.KILOGRAM), harvest("salades", "20", HarvestUnit.PIECE))
                .build();
    }

    private static Planting planting(String id) {
        return Planting.builder().id(id).crop(id).garden("g").planted(FIRST).build();
    }

    private static Harvest harvest(String planting, String quantity, HarvestUnit unit) {
        return Harvest.builder()
                .id("h-" + planting)
                .garden("g")
                .crop(planting)
                .planting(planting)
                .on(DateRange.parse("2025-05-30"))
                .quantity(number(quantity))
                .unit(unit)
                .build();
    }

    private static Measurement measure(String id, Water.Builder water, Optional<DateRange> period) {
        WateredGardens gardens = new WateredGardens(water.build(), List.of(), harvests());
        return WaterIndicators.standard().measure(id, new WithFigures<>(gardens, Figures.NONE), period);
    }

    private static List<String> french(List<Labelled> things) {
        return things.stream()
                .map(each -> each.label(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    private static void assertNone(Measurement measured, String reason) {
        assertThat(measured.getValue()).isEmpty();
        assertThat(measured.getReason().orElseThrow().label(Locale.FRENCH)).contains(reason);
    }

    @Test
    void nothingIsNeverZero() {
        for (Measurement each : WaterIndicators.standard()
                .measureAll(new WithFigures<>(Gardens.of(Gardens.water()), Figures.NONE), MAY)) {
            assertThat(each.getStatus()).as(each.toString()).isEqualTo(Measurement.Status.NOT_COMPUTABLE);
            assertThat(each.getReason()).isPresent();
        }
        WaterBudget nothing = WaterBudget.of(
                Gardens.of(Gardens.water()), Gardens.weather(FIRST, days(5, 5), days(5, 0)), WaterPlan.need(FIRST));
        for (Measurement each : BudgetIndicators.with(harvests()).measureAll(nothing, Optional.empty())) {
            assertNone(each, "aucune planche");
        }
        assertThat(WaterIndicators.standard().indicators()).hasSize(6);
        assertThat(BudgetIndicators.with(harvests()).indicators())
                .extracting(Indicator::getId)
                .hasSize(7)
                .allMatch(each -> each.startsWith("water.budget-"));
    }

    @Test
    void litresByOriginAndGroup() {
        Measurement given = measure("water.given", may(), MAY);
        assertThat(given.getValue()).contains(number("1000"));
        assertThat(french(given.getCounted()))
                .containsExactly(
                        "eau du réseau : 300 l",
                        "eau de pluie stockée : 100 l",
                        "provenance inconnue : 600 l",
                        "groupe non précisé : 600 l",
                        "mardi : 400 l");
        assertThat(measure("water.given", may(), Optional.empty()).getValue()).contains(number("1050"));
        Measurement lost = measure("water.given", may().addWaterings(watering("nowhere", FIRST, 7)), MAY);
        assertThat(lost.getValue()).contains(number("1000"));
        assertThat(french(lost.getMissing())).containsExactly("nowhere, 2025-05-01 (planche inconnue)");
        assertNone(measure("water.given", may(), Optional.of(DateRange.parse("2024"))), "aucun arrosage");
    }

    @Test
    void litresPerAreaAndShareOfRain() {
        // 1 000 l on 10 m² and 15 m²
        assertThat(measure("water.given-per-m2", may(), MAY).getValue()).contains(number("40.0"));
        Water.Builder noArea = may().wateredBeds(List.of(
                Gardens.bed("b", "tap").build(),
                Gardens.bed("c").areaM2(Optional.empty()).build()));
        Measurement one = measure("water.given-per-m2", noArea, MAY);
        assertThat(one.getValue()).contains(number("40.0"));
        assertThat(one.getNumerator()).contains(number("400.0"));
        assertThat(french(one.getMissing())).containsExactly("c (la surface n’est pas connue)");
        // 100 of the 400 l of known origin
        Measurement rain = measure("water.rain-share", may(), MAY);
        assertThat(rain.getValue()).contains(number("25.0"));
        assertThat(french(rain.getMissing())).containsExactly("c, 2025-05-21 (provenance inconnue)");
        assertNone(
                measure("water.rain-share", may().waterings(List.of(watering("c", FIRST, 5))), MAY),
                "d’où vient l’eau");
    }

    @Test
    void costIsThatOfTheSourcesWithAPrice() {
        // 0.3 m³ at 4.50 €
        Measurement cost = measure("water.cost", may(), MAY);
        assertThat(cost.getValue()).contains(number("1.35"));
        assertThat(french(cost.getMissing()))
                .containsExactly(
                        "tank : 100 l (le prix n’est pas connu)",
                        "provenance inconnue : 600 l (le prix n’est pas connu)");
        assertNone(measure("water.cost", may().waterSources(List.of(Gardens.tap(), TANK)), MAY), "n’a de prix");
        WaterSource francs =
                PRICED.toBuilder().pricePerM3(Money.parse("4.50 CHF")).build();
        assertNone(measure("water.cost", may().waterSources(List.of(francs, TANK)), MAY), "euros");
    }

    @Test
    void harvestByWaterGiven() {
        // 12.5 kg by the 0.4 m³ of bed b; the salads of bed c have no weight
        Measurement productivity = measure("water.productivity", may(), MAY);
        assertThat(productivity.getValue()).contains(number("31.25"));
        assertThat(french(productivity.getMissing()))
                .anyMatch(each -> each.startsWith("salades") && each.contains("poids"))
                .contains("c (aucune récolte pesée)");
        assertNone(
                measure("water.productivity", may().waterings(List.of(watering("c", FIRST, 5))), MAY), "récolte pesée");
        // the same planting on two beds is harvested once
        Water.Builder shared = may().addWaterCrops(Gardens.crop("c", FIRST, 60)
                .id("more")
                .planting("tomates")
                .build());
        assertThat(measure("water.productivity", shared, MAY).getValue()).contains(number("12.50"));
    }

    @Test
    void wateringsAWeek() {
        // b on two days and c on one, in 31 days
        assertThat(measure("water.waterings-per-week", may(), MAY).getValue()).contains(number("0.7"));
        // and from the first to the last, 32 days, four of them
        assertThat(measure("water.waterings-per-week", may(), Optional.empty()).getValue())
                .contains(number("0.9"));
        assertNone(
                measure("water.waterings-per-week", may(), Optional.of(DateRange.parse("2025-05-01/2025-05-06"))),
                "moins d’une semaine");
    }

    /** Twenty days of 5 mm: 25 mm on days 5, 10 and 15; rain of 30 mm on day 2, of which 20 mm sink. */
    private static WaterBudget budget(WaterSource source, double rainMm) {
        double[] rain = days(20, 0);
        rain[2] = rainMm;
        return WaterBudget.of(
                Gardens.of(Gardens.single()
                        .addWaterSources(source)
                        .addWateredBeds(Gardens.bed("b", source.getId()).build())
                        .addWaterCrops(
                                Gardens.crop("b", FIRST, 20).planting("tomates").build())),
                Gardens.weather(FIRST, days(20, 5), rain),
                WaterPlan.need(FIRST).managedAt(0.9));
    }

    private static Measurement measure(String id, WaterBudget budget) {
        return BudgetIndicators.with(harvests()).measure("water.budget-" + id, budget, MAY);
    }

    @Test
    void aBudgetWithEnoughWater() {
        WaterBudget budget = budget(Gardens.tap(), 0);
        assertThat(measure("per-m2", budget).getValue()).contains(number("75.0"));
        assertThat(measure("stress-days", budget).getValue()).contains(number("0"));
        assertThat(measure("rain-share", budget).getValue()).contains(number("0.0"));
        assertThat(measure("percolation-share", budget).getValue()).contains(number("0.0"));
        // 12.5 kg by 20 days of 5 mm on 10 m², 1 m³
        assertThat(measure("productivity", budget).getValue()).contains(number("12.50"));
        assertNone(measure("tank-reliability", budget), "cuve");
        // 105 mm came, 20 sank
        WaterBudget wet = budget(Gardens.tap(), 30);
        assertThat(measure("percolation-share", wet).getValue()).contains(number("19.0"));
        // rain is 30 of the 70 mm on day 2, and 3/7, 3/14, 3/28 of what is used after each watering:
        // 25 · 3/7 + 25 · 3/14 + 25 · 3/28 + 15 · 3/56 = 19.55 of the 100 mm
        assertThat(measure("rain-share", wet).getValue()).contains(number("19.6"));
        assertNone(
                BudgetIndicators.standard()
                        .measure("water.budget-per-m2", wet, Optional.of(DateRange.parse("2025-05-02/2025-05-31"))),
                "dépasse la période");
    }

    @Test
    void aBudgetThatRunsDry() {
        WaterBudget dry = budget(Gardens.tank(1000, 100, 10, SpillageRule.YIELD_AFTER_SPILLAGE), 0);
        Measurement reliability = measure("tank-reliability", dry);
        assertThat(reliability.getValue().orElseThrow())
                .isGreaterThan(number("0"))
                .isLessThan(number("20"));
        assertThat(french(reliability.getCounted())).hasSize(2).anyMatch(each -> each.contains("0,0 %"));
        assertThat(measure("stress-days", dry).getValue().orElseThrow()).isGreaterThan(number("5"));
        Measurement yield = measure("relative-yield", dry);
        assertThat(yield.getValue().isPresent())
                .isEqualTo(dry.beds().get(0).relativeYield().isPresent());
    }
}
