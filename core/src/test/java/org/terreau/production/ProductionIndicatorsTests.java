package org.terreau.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.production.DestinationKind.CULTIVATORS;
import static org.terreau.production.Grown.day;
import static org.terreau.production.Grown.delivery;
import static org.terreau.production.Grown.destination;
import static org.terreau.production.Grown.harvest;
import static org.terreau.production.Grown.number;
import static org.terreau.production.Grown.of;
import static org.terreau.production.Grown.on;
import static org.terreau.production.Grown.planting;
import static org.terreau.production.Grown.price;
import static org.terreau.production.Grown.production;
import static org.terreau.production.Grown.scheme;
import static org.terreau.production.Grown.to;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.garden.Garden;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.Qualifier;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;

class ProductionIndicatorsTests {

    private static final Optional<DateRange> YEAR = Optional.of(on("2026"));
    private static final Production NOTHING = production().build();

    private static Figure figure(String key, String value) {
        return Figure.builder()
                .key(key)
                .label(key)
                .value(number(value))
                .unit(key.endsWith("hectares") ? "ha" : key.endsWith("kg") ? "kg" : "u")
                .qualifier(Qualifier.AT_LEAST)
                .build();
    }

    /** What seed 004 states: more than 775 000 baskets a year, 25 000 households, 470 hectares. */
    private static final Figures COCAGNE = new Figures(List.of(
            figure("network.baskets", "775000").toBuilder().period(on("2019")).build(),
            figure("network.households", "25000"),
            figure("network.hectares", "470")));

    private static Measurement measure(
            String id, Production production, Figures figures, Optional<DateRange> period, Garden... gardens) {
        return ProductionIndicators.standard()
                .measure(
                        "production." + id,
                        new WithFigures<>(new GrownIn(production, List.of(gardens)), figures),
                        period);
    }

    private static Measurement listed(String id, Production production) {
        return measure(id, production, Figures.NONE, YEAR, Grown.garden().build());
    }

    private static List<String> french(List<? extends org.terreau.value.Labelled> things) {
        return things.stream().map(each -> each.label(Locale.FRENCH)).toList();
    }

    @Test
    void nothingIsNeverZero() {
        WithFigures<GrownIn> nothing = new WithFigures<>(new GrownIn(NOTHING, List.of()), Figures.NONE);
        for (Measurement each : ProductionIndicators.standard().measureAll(nothing, YEAR)) {
            assertThat(each.getStatus()).as(each.toString()).isEqualTo(Measurement.Status.NOT_COMPUTABLE);
            assertThat(each.getReason()).isPresent();
        }
        assertThat(ProductionIndicators.standard().indicators())
                .extracting(Indicator::getId)
                .hasSize(18)
                .allMatch(each -> each.startsWith("production."));
    }

    @Test
    void theNetworkOfSeed004() {
        assertThat(measure("baskets", NOTHING, COCAGNE, Optional.empty()).getValue())
                .contains(number("775000"));
        Measurement perHousehold = measure("baskets-per-household", NOTHING, COCAGNE, Optional.empty());
        assertThat(perHousehold.getValue()).contains(number("31.0"));
        assertThat(perHousehold.getCounted()).hasSize(2);
        // 775 000 × 7 ÷ (25 000 × 365) = 0.5945…
        assertThat(measure("baskets-per-household-week", NOTHING, COCAGNE, Optional.empty())
                        .getValue())
                .contains(number("0.59"));
        // 775 000 ÷ 470 = 1 648.93…
        assertThat(measure("baskets-per-hectare", NOTHING, COCAGNE, Optional.empty())
                        .getValue())
                .contains(number("1648.9"));
        assertThat(measure("solidarity-share", NOTHING, COCAGNE, Optional.empty())
                        .getValue())
                .isEmpty();
        assertThat(measure("baskets-per-household", NOTHING, COCAGNE, Optional.of(on("2021")))
                        .getValue())
                .isEmpty();
    }

    /** 4.5 t are not 4.5 kg. */
    @Test
    void aFigureInAnotherUnitIsNotCountedWith() {
        Figure tonnes = figure("harvest.kg", "4.5").toBuilder().unit("t").build();
        Figure redistributed = figure("harvest.redistributed-kg", "200");
        Figures figures = new Figures(List.of(tonnes, redistributed));
        for (String id : List.of("harvested", "redistribution-rate", "yield")) {
            Measurement found =
                    measure(id, NOTHING, figures, YEAR, Grown.garden().build());
            assertThat(found.getValue()).as(id).isEmpty();
        }
        assertThat(measure("redistributed", NOTHING, figures, YEAR).getValue()).contains(number("200.00"));
        Amount stated = Amount.stated(figures, "harvest.kg", YEAR);
        assertThat(stated.value()).isEmpty();
        assertThat(stated.reason().label(Locale.FRENCH))
                .isEqualTo("«\u00A0harvest.kg\u00A0» est énoncé en «\u00A0t\u00A0», et non en kg");
        assertThat(stated.reason().label(Locale.ENGLISH)).isEqualTo("\"harvest.kg\" is stated in \"t\", and not in kg");
        Figures squareMetres = new Figures(List.of(
                figure("network.baskets", "775000"),
                figure("network.hectares", "4700000").toBuilder().unit("m²").build()));
        assertThat(measure("baskets-per-hectare", NOTHING, squareMetres, Optional.empty())
                        .getReason()
                        .orElseThrow()
                        .label(Locale.FRENCH))
                .contains("m²", "ha");
    }

    @Test
    void theSameListedAsAScheme() {
        Production production = of(scheme().households(25_000)
                .householdsMeant(Qualifier.AT_LEAST)
                .addDelivery(delivery("2026", 775_000).meant(Qualifier.AT_LEAST).build()));
        assertThat(listed("baskets-per-household", production).getValue()).contains(number("31.0"));
        assertThat(listed("baskets-per-household-week", production).getValue()).contains(number("0.59"));
        assertThat(french(listed("baskets-per-household", production).getCounted()))
                .containsExactly(
                        "Paniers\u00A0: 775\u202F000 paniers, non exact",
                        "Paniers\u00A0: 25\u202F000 foyers, au moins");
        assertThat(measure("baskets-per-hectare", production, COCAGNE, YEAR).getValue())
                .contains(number("1648.9"));
        BasketYear year = BasketYear.of(production.getBasketSchemes(), YEAR);
        assertThat(year.perHousehold(1)).contains(number("31.0"));
        assertThat(year.perHouseholdAndWeek(on("2026"), 2)).contains(number("0.59"));
        assertThat(year.perHectare(number("470"), 1)).contains(number("1648.9"));
        assertThat(year.perHectare(BigDecimal.ZERO, 1)).isEmpty();
        assertThat(year.solidarityPercent(1)).isEmpty();
        assertThat(year.isExact()).isFalse();
    }

    @Test
    void baskets() {
        Production production = of(scheme().garden("vignoble")
                .households(10)
                .addDelivery(delivery("2026-03-05", 30).solidarity(3).build())
                .addDelivery(delivery("2026-03-12", 10).solidarity(2).build())
                .addDelivery(delivery("2026-03-19", 100).build())
                .addDelivery(
                        delivery("2026-03-26", 999).meant(Qualifier.PLANNED).build())
                .addDelivery(delivery("2026-12-30/2027-01-02", 999).build())
                .addDelivery(delivery("2025-03-26", 999).build()));
        assertThat(listed("baskets", production).getValue()).contains(number("140"));
        assertThat(listed("baskets", production).getMissing()).hasSize(1);
        assertThat(listed("baskets-per-household", production).getValue()).contains(number("14.0"));
        Measurement share = listed("solidarity-share", production);
        assertThat(share.getValue()).contains(number("12.5"));
        assertThat(share.getMissing()).hasSize(2);
        Garden garden = Grown.garden().cultivatedM2(number("5000")).build();
        assertThat(measure("baskets-per-hectare", production, Figures.NONE, YEAR, garden)
                        .getValue())
                .contains(number("280.0"));
        Garden fallow = Grown.garden().cultivatedM2(number("0")).build();
        assertThat(measure("baskets-per-hectare", production, COCAGNE, YEAR, fallow)
                        .getValue())
                .isEmpty();
        // no area of the garden: the hectares of the network are others
        assertThat(measure(
                                "baskets-per-hectare",
                                production,
                                COCAGNE,
                                YEAR,
                                Grown.garden().build())
                        .getValue())
                .isEmpty();
    }

    @Test
    void householdsOfTheNetworkAreNotThoseOfAGarden() {
        Production production =
                of(scheme().garden("vignoble").addDelivery(delivery("2026", 775).build()));
        Measurement perHousehold = measure("baskets-per-household", production, COCAGNE, YEAR);
        assertThat(perHousehold.getValue()).isEmpty();
        assertThat(french(perHousehold.getMissing())).containsExactly("Paniers");
    }

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

    @Test
    void hoursAndVolumes() {
        Production production = production()
                .addWork(work(Task.WATERING, "2026-03-05", 90))
                .addWork(work(Task.WATERING, "2026-03-06", 15))
                .addWork(work(Task.SOIL, "2026-03", 600))
                .addWork(work(Task.SOIL, "2026/2027", 600))
                .addWork(work(Task.SOIL, "2026", -600))
                .addResource(litres(Resource.COMPOST, "2026-03", "250.4"))
                .addResource(litres(Resource.COMPOST, "2026-04", "250"))
                .addResource(litres(Resource.RAIN_WATER, "2026-04", "1000"))
                .addResource(litres(Resource.RAIN_WATER, "2026-04", "-1"))
                .build();
        Measurement hours = listed("hours", production);
        assertThat(hours.getValue()).contains(number("11.75"));
        assertThat(french(hours.getCounted())).containsExactly("travail du sol\u00A0: 10 h", "arrosage\u00A0: 1,75 h");
        assertThat(hours.getMissing()).hasSize(2);
        assertThat(listed("compost", production).getValue()).contains(number("500"));
        assertThat(listed("rain-water", production).getValue()).contains(number("1000"));
        assertThat(listed("rain-water", production).getMissing()).hasSize(1);
    }

    private static WorkRecord work(Task task, String on, int minutes) {
        return WorkRecord.builder()
                .garden("vignoble")
                .task(task)
                .on(on(on))
                .minutes(minutes)
                .build();
    }

    private static ResourceRecord litres(Resource kind, String on, String litres) {
        return ResourceRecord.builder()
                .garden("vignoble")
                .kind(kind)
                .on(on(on))
                .litres(number(litres))
                .build();
    }

    @Test
    void whatGrows() {
        Production production = production()
                .addPlanting(planting("a", "tomate")
                        .variety("Marmande")
                        .planted(day("2026-05-01"))
                        .build())
                .addPlanting(planting("b", "tomate")
                        .variety("Noire de Crimée")
                        .sown(day("2026-03-01"))
                        .build())
                .addPlanting(planting("c", "ail")
                        .planted(day("2025-10-01"))
                        .lastHarvest(day("2026-07-01"))
                        .build())
                .addPlanting(planting("d", "radis").variety("Flamboyant").build())
                .addPlanting(planting("e", "poireau")
                        .variety("Bleu")
                        .sown(day("2025-03-01"))
                        .build())
                .addHarvest(harvest("2026-07-20", "1").crop("miel").build())
                .build();
        Measurement crops = listed("crops", production);
        assertThat(crops.getValue()).contains(number("3"));
        assertThat(french(crops.getCounted())).containsExactly("ail", "miel", "tomate");
        assertThat(french(crops.getMissing())).containsExactly("radis, d (sans date)");
        Measurement varieties = listed("varieties", production);
        assertThat(varieties.getValue()).contains(number("2"));
        assertThat(french(varieties.getMissing()))
                .containsExactly("ail, c (la variété n’est pas dite)", "radis, d (sans date)");
        assertThat(measure("varieties", production, Figures.NONE, Optional.empty())
                        .getValue())
                .contains(number("4"));
        Figures figures = new Figures(List.of(figure("varieties.grown", "40")));
        assertThat(measure("varieties", NOTHING, figures, YEAR).getValue()).contains(number("40"));
    }
}
