package org.terreau.production;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.terreau.garden.Bed;
import org.terreau.garden.BedSection;
import org.terreau.garden.Garden;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** Plantings, harvests and gardens for tests. */
final class Grown {

    private Grown() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static DateRange on(String text) {
        return DateRange.parse(text);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Planting.Builder planting(String id, String crop) {
        return Planting.builder().id(id).crop(crop).garden("vignoble");
    }

    /** In section s of bed b of plot p of site n. */
    static Planting.Builder placed(String id, String planted, String lastHarvest) {
        return planting(id, "tomate")
                .site("n")
                .plot("p")
                .bed("b")
                .section("s")
                .planted(day(planted))
                .lastHarvest(day(lastHarvest));
    }

    static Harvest.Builder harvest(String on, String quantity) {
        return Harvest.builder()
                .id("h")
                .garden("vignoble")
                .crop("tomate")
                .on(on(on))
                .quantity(number(quantity));
    }

    static Destination.Builder destination(DestinationKind kind, String quantity) {
        return Destination.builder().kind(kind).quantity(number(quantity));
    }

    static Destination to(String partner, String quantity) {
        return destination(DestinationKind.PARTNER, quantity).partner(partner).build();
    }

    static BasketScheme.Builder scheme() {
        return BasketScheme.builder().id("paniers").title("Paniers");
    }

    static BasketDelivery.Builder delivery(String on, int baskets) {
        return BasketDelivery.builder().on(on(on)).baskets(baskets);
    }

    static ReferencePrice price(String crop, String period, String perKg) {
        ReferencePrice.Builder price = ReferencePrice.builder().crop(crop).perKg(Money.parse(perKg));
        return period.isEmpty() ? price.build() : price.period(on(period)).build();
    }

    static Production.Builder production() {
        return Production.builder();
    }

    static Production of(Planting.Builder... plantings) {
        Production.Builder production = production();
        for (Planting.Builder each : plantings) {
            production.addPlanting(each.build());
        }
        return production.build();
    }

    static Production of(Harvest.Builder... harvests) {
        Production.Builder production = production();
        for (Harvest.Builder each : harvests) {
            production.addHarvest(each.build());
        }
        return production.build();
    }

    static Production of(BasketScheme.Builder scheme) {
        return production().addBasketScheme(scheme.build()).build();
    }

    /** A garden of one bed of 1.2 m × 10 m in two sections. */
    static Garden.Builder garden() {
        Bed bed = Bed.builder()
                .id("b")
                .widthM(number("1.2"))
                .lengthM(number("10"))
                .addSection(BedSection.builder().id("s").lengthM(number("4")).build())
                .addSection(BedSection.builder().id("t").lengthM(number("6")).build())
                .build();
        Plot plot = Plot.builder().id("p").areaM2(number("40")).addBed(bed).build();
        Site site = Site.builder()
                .id("n")
                .name("Nord")
                .areaM2(number("15000"))
                .addPlot(plot)
                .build();
        return Garden.builder().id("vignoble").name("Le Vignoble").addSite(site);
    }

    static GrownIn in(Production production) {
        return new GrownIn(production, List.of(garden().build()));
    }
}
