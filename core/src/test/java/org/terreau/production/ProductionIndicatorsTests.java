package org.terreau.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.production.Grown.day;
import static org.terreau.production.Grown.delivery;
import static org.terreau.production.Grown.harvest;
import static org.terreau.production.Grown.number;
import static org.terreau.production.Grown.of;
import static org.terreau.production.Grown.on;
import static org.terreau.production.Grown.planting;
import static org.terreau.production.Grown.production;
import static org.terreau.production.Grown.scheme;

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

    static final Optional<DateRange> YEAR = Optional.of(on("2026"));
    static final Production NOTHING = production().build();

    static Figure figure(String key, String value) {
        return Figure.builder()
                .key(key)
                .label(key)
                .value(number(value))
                .unit(key.endsWith("hectares") ? "ha" : key.endsWith("kg") ? "kg" : "u")
                .qualifier(Qualifier.AT_LEAST)
                .build();
    }

    /** What seed 004 states: more than 775 000 baskets a year, 25 000 households, 470 hectares. */
    static final Figures COCAGNE = new Figures(List.of(
            figure("network.baskets", "775000").toBuilder().period(on("2019")).build(),
            figure("network.households", "25000"),
            figure("network.hectares", "470")));

    static Measurement measure(
            String id, Production production, Figures figures, Optional<DateRange> period, Garden... gardens) {
        return ProductionIndicators.standard()
                .measure(
                        "production." + id,
                        new WithFigures<>(new GrownIn(production, List.of(gardens)), figures),
                        period);
    }

    static Measurement listed(String id, Production production) {
        return measure(id, production, Figures.NONE, YEAR, Grown.garden().build());
    }

    static List<String> french(List<? extends org.terreau.value.Labelled> things) {
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
