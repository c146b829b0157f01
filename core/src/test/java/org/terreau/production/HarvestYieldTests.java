package org.terreau.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.production.Grown.day;
import static org.terreau.production.Grown.harvest;
import static org.terreau.production.Grown.number;
import static org.terreau.production.Grown.on;
import static org.terreau.production.Grown.placed;
import static org.terreau.production.Grown.planting;
import static org.terreau.production.Grown.production;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.garden.Garden;

class HarvestYieldTests {

    private static final Optional<org.terreau.value.DateRange> YEAR = Optional.of(on("2026"));

    /** 74 kg on an allotment of 74 m² is the kilogram a square metre of the Sussex allotments. */
    @Test
    void aGardenYieldsOnItsCultivatedArea() {
        Garden garden = Grown.garden().cultivatedM2(number("74")).build();
        Production production = production()
                .addPlanting(planting("t", "tomate").areaM2(number("5")).build())
                .addHarvest(harvest("2026", "74").build())
                .build();
        HarvestYield yield = HarvestYield.byGarden(new GrownIn(production, List.of(garden)), YEAR)
                .get(0);
        assertThat(yield.kgPerM2(2)).contains(number("1.00"));
        assertThat(yield.areaFrom()).isEqualTo(HarvestYield.AreaFrom.GARDEN);
    }

    /** Zero is stated: neither the sites nor the plantings stand in for it. */
    @Test
    void onAnAreaOfZeroThereIsNoYield() {
        Garden garden = Grown.garden()
                .cultivatedM2(number("0"))
                .addSites(org.terreau.garden.Site.builder()
                        .id("a")
                        .name("A")
                        .cultivatedM2(number("74"))
                        .build())
                .build();
        Production production = production()
                .addPlanting(planting("t", "tomate").areaM2(number("5")).build())
                .addHarvest(harvest("2026", "74").build())
                .build();
        HarvestYield yield = HarvestYield.byGarden(new GrownIn(production, List.of(garden)), YEAR)
                .get(0);
        assertThat(yield.areaM2()).contains(number("0"));
        assertThat(yield.areaFrom()).isEqualTo(HarvestYield.AreaFrom.GARDEN);
        assertThat(yield.kgPerM2(2)).isEmpty();
    }

    @Test
    void withoutItOneCropAfterAnotherCountsOnce() {
        Production production = production()
                .addPlanting(placed("a", "2026-03-01", "2026-06-01")
                        .areaM2(number("10"))
                        .build())
                .addPlanting(placed("b", "2026-06-01", "2026-10-01")
                        .areaM2(number("10"))
                        .build())
                .addPlanting(placed("c", "2026-07-01", "2026-10-01")
                        .areaM2(number("2"))
                        .build())
                .addPlanting(placed("d", "2026-03-01", "2026-10-01")
                        .section("t")
                        .areaM2(number("3"))
                        .build())
                .addPlanting(placed("e", "2025-03-01", "2025-10-01")
                        .areaM2(number("90"))
                        .build())
                .addHarvest(harvest("2026-07", "30").build())
                .build();
        HarvestYield yield = HarvestYield.byGarden(Grown.in(production), YEAR).get(0);
        assertThat(yield.areaM2()).contains(number("15"));
        assertThat(yield.kgPerM2(1)).contains(number("2.0"));
        assertThat(yield.areaFrom()).isEqualTo(HarvestYield.AreaFrom.PLANTINGS);
    }

    @Test
    void aCropYieldsOnThePlantingsThatWereHarvestedOrFailed() {
        Production production = production()
                .addPlanting(planting("a", "laitue").areaM2(number("10")).build())
                .addPlanting(planting("failed", "laitue")
                        .areaM2(number("5"))
                        .lastHarvest(day("2026-05-01"))
                        .build())
                .addPlanting(planting("later", "laitue")
                        .areaM2(number("80"))
                        .firstHarvest(day("2027-05-01"))
                        .build())
                .addPlanting(planting("b", "radis").build())
                .addHarvest(
                        harvest("2026-05-01", "30").crop("laitue").planting("a").build())
                .addHarvest(
                        harvest("2026-05-01", "3").crop("radis").planting("b").build())
                .addHarvest(harvest("2026-05-01", "1").crop("laitue").build())
                .build();
        List<HarvestYield> yields = HarvestYield.byCrop(production, YEAR);
        assertThat(yields).extracting(HarvestYield::of).containsExactly("laitue", "radis");
        assertThat(yields.get(0).kgPerM2(2)).contains(number("2.00"));
        assertThat(yields.get(0).uncounted()).hasSize(1);
        assertThat(yields.get(1).kgPerM2(2)).isEmpty();
        assertThat(yields.get(1).areaFrom()).isEqualTo(HarvestYield.AreaFrom.NOTHING);

        List<HarvestYield> byPlanting = HarvestYield.byPlanting(production, YEAR);
        assertThat(byPlanting).extracting(HarvestYield::of).containsExactly("a", "b", "failed");
        assertThat(byPlanting.get(0).kgPerM2(0)).contains(BigDecimal.valueOf(3));
        assertThat(byPlanting.get(2).kg()).isZero();
    }
}
