package org.terreau.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.production.DestinationKind.CULTIVATORS;
import static org.terreau.production.Grown.day;
import static org.terreau.production.Grown.destination;
import static org.terreau.production.Grown.harvest;
import static org.terreau.production.Grown.number;
import static org.terreau.production.Grown.of;
import static org.terreau.production.Grown.planting;
import static org.terreau.production.Grown.price;
import static org.terreau.production.Grown.production;
import static org.terreau.production.Grown.to;
import static org.terreau.production.ProductionIndicatorsTests.NOTHING;
import static org.terreau.production.ProductionIndicatorsTests.YEAR;
import static org.terreau.production.ProductionIndicatorsTests.figure;
import static org.terreau.production.ProductionIndicatorsTests.french;
import static org.terreau.production.ProductionIndicatorsTests.listed;
import static org.terreau.production.ProductionIndicatorsTests.measure;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.terreau.garden.Garden;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;

/** What was harvested, where it went, on which area, and at which price. */
class HarvestIndicatorsTests {

    private static Production harvests() {
        return production()
                .addHarvest(harvest("2026-07-20", "10")
                        .variety("Marmande")
                        .addDestination(to("croix-rouge", "2"))
                        .addDestination(to("midi-et-partage", "3"))
                        .addDestination(destination(CULTIVATORS, "4").build())
                        .build())
                .addHarvest(harvest("2026-08-20", "10")
                        .variety("marmande ")
                        .addDestination(to("croix-rouge", "1"))
                        .build())
                .addHarvest(harvest("2026-09-20", "4").unit(HarvestUnit.CRATE).build())
                .addHarvest(harvest("2026-10-20", "1")
                        .addDestination(to("croix-rouge", "1"))
                        .addDestination(to("midi-et-partage", "1"))
                        .build())
                .addHarvest(harvest("2025-09-20", "400").build())
                .build();
    }

    @Test
    void redistribution() {
        Measurement given = listed("redistributed", harvests());
        assertThat(given.getValue()).contains(number("6.00"));
        assertThat(french(given.getCounted()))
                .containsExactly("croix-rouge\u00A0: 3 kg", "midi-et-partage\u00A0: 3 kg");
        assertThat(french(given.getMissing()))
                .containsExactly(
                        "tomate, 2026-09-20\u00A0: 4 caisse (le poids de l’unité n’est pas connu)",
                        "tomate, 2026-10-20\u00A0: 1 kg (les destinations dépassent la récolte)");
        Measurement rate = listed("redistribution-rate", harvests());
        assertThat(rate.getValue()).contains(number("30.0"));
        assertThat(rate.getDenominator()).contains(number("20"));
        assertThat(rate.getMissing()).hasSize(2);
        assertThat(french(rate.getCounted()))
                .containsExactly("croix-rouge\u00A0: 15,0\u00A0% (3 kg)", "midi-et-partage\u00A0: 15,0\u00A0% (3 kg)");
        assertThat(listed("harvested", harvests()).getValue()).contains(number("21.00"));
        assertThat(listed("varieties-redistributed", harvests()).getValue()).contains(number("1"));
    }

    /** 2 + 1 of 30 kg, 3 kg to a namesake, 5 kg to nobody knows whom: 36.7% in all, and each by its name. */
    @Test
    void theRateOfEachPartnerByName() {
        Production production = of(
                harvest("2026-07-20", "10")
                        .addDestination(to("croix-rouge", "2"))
                        .addDestination(to("a", "3")),
                harvest("2026-08-20", "20")
                        .addDestination(to("croix-rouge", "1"))
                        .addDestination(
                                destination(DestinationKind.PARTNER, "5").build()));
        GrownIn grown = new GrownIn(
                production, List.of(), id -> id.equals("croix-rouge") || id.equals("a") ? "Croix-Rouge" : id);
        Measurement rate = ProductionIndicators.standard()
                .measure("production.redistribution-rate", new WithFigures<>(grown, Figures.NONE), YEAR);
        assertThat(rate.getValue()).contains(number("36.7"));
        assertThat(french(rate.getCounted()))
                .containsExactly(
                        "Croix-Rouge\u00A0: 10,0\u00A0% (3 kg)",
                        "Croix-Rouge (croix-rouge)\u00A0: 10,0\u00A0% (3 kg)",
                        "partenaires non nommés\u00A0: 16,7\u00A0% (5 kg)");
        DestinationLedger ledger = DestinationLedger.of(production, YEAR);
        assertThat(ledger.percentToPartner("croix-rouge", 2)).contains(number("10.00"));
        assertThat(ledger.percentToPartner("nobody", 0)).contains(BigDecimal.ZERO);
        assertThat(DestinationLedger.of(NOTHING, YEAR).percentToPartner("croix-rouge", 1))
                .isEmpty();
    }

    /** 25 kg and 5 kg on two times 10 m², 12 kg on 4 m²; what has no area or no weight is told, and is no zero. */
    @Test
    void yieldOfEachCropAndOfEachPlanting() {
        Production production = production()
                .addPlanting(planting("t1", "tomate").areaM2(number("10")).build())
                .addPlanting(planting("t2", "tomate").areaM2(number("10")).build())
                .addPlanting(planting("c1", "courge").areaM2(number("4")).build())
                .addPlanting(planting("r1", "radis").areaM2(number("3")).build())
                .addPlanting(planting("p1", "poireau").build())
                .addHarvest(harvest("2026-07-20", "25").planting("t1").build())
                .addHarvest(harvest("2026-08-20", "5").planting("t2").build())
                .addHarvest(harvest("2026-10-01", "12")
                        .crop("courge")
                        .planting("c1")
                        .build())
                .addHarvest(harvest("2026-05-01", "9")
                        .crop("radis")
                        .unit(HarvestUnit.CRATE)
                        .planting("r1")
                        .build())
                .addHarvest(harvest("2026-11-01", "7")
                        .crop("poireau")
                        .planting("p1")
                        .build())
                .build();
        Measurement byCrop = listed("yield-by-crop", production);
        assertThat(byCrop.getValue()).contains(number("1.75"));
        assertThat(french(byCrop.getCounted()))
                .containsExactly("courge\u00A0: 3,00 kg/m² (12 kg, 4 m²)", "tomate\u00A0: 1,50 kg/m² (30 kg, 20 m²)");
        assertThat(french(byCrop.getMissing()))
                .containsExactly(
                        "poireau, 2026-11-01\u00A0: 7 kg (la surface n’est pas connue)",
                        "radis, 2026-05-01\u00A0: 9 caisse (le poids de l’unité n’est pas connu)");
        Measurement byPlanting = listed("yield-by-planting", production);
        assertThat(byPlanting.getValue()).contains(number("1.75"));
        assertThat(french(byPlanting.getCounted()))
                .containsExactly(
                        "courge, c1\u00A0: 3,00 kg/m² (12 kg, 4 m²)",
                        "tomate, t1\u00A0: 2,50 kg/m² (25 kg, 10 m²)",
                        "tomate, t2\u00A0: 0,50 kg/m² (5 kg, 10 m²)");
        assertThat(byPlanting.getMissing()).isEqualTo(byCrop.getMissing());
        Production strewn = production.toBuilder()
                .addHarvest(harvest("2026-07-20", "4").build())
                .build();
        assertThat(french(listed("yield-by-planting", strewn).getMissing()))
                .contains("tomate, 2026-07-20\u00A0: 4 kg (la surface n’est pas connue)");
        for (String id : List.of("yield-by-crop", "yield-by-planting")) {
            assertThat(listed(
                                    id,
                                    of(planting("t1", "tomate")
                                            .areaM2(number("10"))
                                            .firstHarvest(day("2026-07-01"))))
                            .getReason())
                    .as("nothing harvested is not 0 kg")
                    .isPresent();
        }
    }

    @Test
    void redistributionAsStated() {
        Figures figures = new Figures(List.of(figure("harvest.kg", "800"), figure("harvest.redistributed-kg", "200")));
        assertThat(measure("redistribution-rate", NOTHING, figures, YEAR).getValue())
                .contains(number("25.0"));
        assertThat(measure("redistributed", NOTHING, figures, YEAR).getValue()).contains(number("200.00"));
        Garden garden = Grown.garden().cultivatedM2(number("400")).build();
        assertThat(measure("yield", NOTHING, figures, YEAR, garden).getValue()).contains(number("2.00"));
        Production unweighed = of(harvest("2026-09-20", "4").unit(HarvestUnit.CRATE));
        assertThat(measure("redistribution-rate", unweighed, figures, YEAR).getValue())
                .contains(number("25.0"));
        assertThat(french(measure("redistribution-rate", unweighed, Figures.NONE, YEAR)
                        .getMissing()))
                .contains("tomate, 2026-09-20\u00A0: 4 caisse (le poids de l’unité n’est pas connu)");
    }

    @Test
    void yieldOfGardensThatHaveAnArea() {
        Garden known = Grown.garden().cultivatedM2(number("100")).build();
        Production production = of(
                harvest("2026", "74"),
                harvest("2026", "9999").garden("roleur"),
                harvest("2026", "9999").garden("nowhere"));
        Measurement yield = measure("yield", production, Figures.NONE, YEAR, known);
        assertThat(yield.getValue()).contains(number("0.74"));
        assertThat(yield.getCounted()).hasSize(1);
        assertThat(yield.getMissing()).hasSize(2);
    }

    @Test
    void yieldOfAGardenThatCultivatesNothing() {
        Garden none = Grown.garden().cultivatedM2(number("0")).build();
        Measurement alone = measure("yield", of(harvest("2026", "74")), Figures.NONE, YEAR, none);
        assertThat(alone.getValue()).isEmpty();
        assertThat(alone.getReason().orElseThrow().label(java.util.Locale.ENGLISH))
                .contains("zero");
        Garden known = Grown.garden().id("roleur").cultivatedM2(number("100")).build();
        Production both = of(harvest("2026", "74"), harvest("2026", "50").garden("roleur"));
        Measurement yield = measure("yield", both, Figures.NONE, YEAR, none, known);
        assertThat(yield.getValue()).contains(number("0.50"));
        assertThat(yield.getMissing()).hasSize(1);
    }

    @Test
    void valueAtThePriceOfTheDay() {
        Production production = harvests().toBuilder()
                .addPrice(price("tomate", "2026-07", "3.20"))
                .addPrice(price("tomate", "2026-10", "1.00"))
                .addPrice(price("tomate", "2026-10", "2.00"))
                .build();
        Measurement value = listed("harvest-value", production);
        assertThat(value.getValue()).contains(number("32.00"));
        assertThat(french(value.getMissing()))
                .containsExactly(
                        "tomate, 2026-08-20\u00A0: 10 kg (aucun prix de référence)",
                        "tomate, 2026-09-20\u00A0: 4 caisse (le poids de l’unité n’est pas connu)",
                        "tomate, 2026-10-20\u00A0: 1 kg (plusieurs prix de référence)");
        Production always =
                production.toBuilder().addPrice(price("tomate", "", "2.00")).build();
        assertThat(listed("harvest-value", always).getValue()).contains(number("52.00"));
        Production francs = production.toBuilder()
                .addPrice(price("tomate", "2026-08", "3.20 CHF"))
                .build();
        assertThat(listed("harvest-value", francs).getValue()).isEmpty();
    }
}
