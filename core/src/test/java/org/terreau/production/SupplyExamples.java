package org.terreau.production;

import static org.terreau.production.Grown.day;
import static org.terreau.production.Grown.delivery;
import static org.terreau.production.Grown.garden;
import static org.terreau.production.Grown.harvest;
import static org.terreau.production.Grown.number;
import static org.terreau.production.Grown.of;
import static org.terreau.production.Grown.on;
import static org.terreau.production.Grown.placed;
import static org.terreau.production.Grown.planting;
import static org.terreau.production.Grown.price;
import static org.terreau.production.Grown.production;
import static org.terreau.production.Grown.scheme;

import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.garden.Garden;
import org.terreau.garden.Site;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.statistic.Qualifier;
import org.terreau.value.Frequency;

/** The examples of baskets, seed, prices, work, resources and places. */
final class SupplyExamples {

    private SupplyExamples() {}

    static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.addAll(baskets());
        all.addAll(seedAndPrices());
        all.addAll(work());
        all.addAll(places());
        return all;
    }

    private static RuleExample<Production> basket(
            String code, BasketScheme.Builder fires, BasketScheme.Builder spares) {
        return ProductionExamples.rule(code, of(fires), of(spares));
    }

    private static List<RuleExample<Production>> baskets() {
        return List.of(
                basket("PRD-019", prices("12", "12.01"), prices("12", "12")),
                basket("PRD-019", prices("12", "13"), prices("12", "13.00 CHF")),
                basket("PRD-020", apart(40, 41), apart(40, 40)),
                basket(
                        "PRD-020",
                        apart(40, 41),
                        scheme().addDelivery(delivery("2026-03-05", 40)
                                .solidarity(41)
                                .meant(Qualifier.AT_LEAST)
                                .build())),
                basket(
                        "PRD-021",
                        scheme().households(50).solidarityHouseholds(51),
                        scheme().households(50).solidarityHouseholds(50)),
                basket(
                        "PRD-021",
                        scheme().households(50).solidarityHouseholds(51),
                        scheme().households(50).householdsMeant(Qualifier.ABOUT).solidarityHouseholds(51)),
                basket(
                        "PRD-022",
                        delivered("2027-01-01").period(on("2026")),
                        delivered("2026-12-28/2027-01-03").period(on("2026"))),
                basket("PRD-023", delivered("2026-03", "2026-03-31"), delivered("2026-03", "2026-04-01")),
                basket(
                        "PRD-023",
                        delivered("2026-03-12", "2026-03-05/2026-03-12"),
                        delivered("2026-03-12", "2026-03-05")),
                basket("PRD-024", weekly("2026-03-05", 51), weekly("2026-03-05", 50)),
                basket("PRD-024", weekly("2026-03-08/2026-03-09", 101), weekly("2026-03-08/2026-03-09", 100)),
                basket(
                        "PRD-025",
                        delivered("2026-11-26"),
                        scheme().addDelivery(delivery("2026-11-26", 40)
                                .meant(Qualifier.PLANNED)
                                .build())));
    }

    private static BasketScheme.Builder prices(String price, String solidarity) {
        return scheme().price(Money.parse(price)).solidarityPrice(Money.parse(solidarity));
    }

    private static BasketScheme.Builder apart(int baskets, int solidarity) {
        return scheme().addDelivery(
                        delivery("2026-03-05", baskets).solidarity(solidarity).build());
    }

    private static BasketScheme.Builder delivered(String... days) {
        BasketScheme.Builder scheme = scheme();
        for (String each : days) {
            scheme.addDelivery(delivery(each, 40).build());
        }
        return scheme;
    }

    private static BasketScheme.Builder weekly(String on, int baskets) {
        return scheme().households(50)
                .often(Frequency.parse("1/week"))
                .addDelivery(delivery(on, baskets).build());
    }

    private static Production germinating(String rate) {
        return production()
                .addSeedLot(SeedLot.builder()
                        .id("lot")
                        .crop("haricot")
                        .germination(Rate.parse(rate))
                        .build())
                .build();
    }

    private static SeedLot.Builder lot() {
        return SeedLot.builder().id("lot").crop("haricot").grams(number("100")).year(on("2025"));
    }

    private static SeedExchange exchange(SeedDirection direction, String grams, String on) {
        return SeedExchange.builder()
                .lot("lot")
                .direction(direction)
                .grams(number(grams))
                .on(day(on))
                .build();
    }

    private static Production exchanged(SeedExchange... exchanges) {
        return production()
                .addSeedLot(lot().build())
                .addSeedExchanges(exchanges)
                .build();
    }

    private static List<RuleExample<Production>> seedAndPrices() {
        SeedExchange given = exchange(SeedDirection.GIVEN, "100.1", "2026-02-01");
        return List.of(
                ProductionExamples.rule("PRD-026", germinating("85"), germinating("0.85")),
                ProductionExamples.rule("PRD-026", germinating("-0.01"), germinating("0")),
                ProductionExamples.rule(
                        "PRD-027", exchanged(given), exchanged(exchange(SeedDirection.GIVEN, "100", "2026-02-01"))),
                ProductionExamples.rule(
                        "PRD-027",
                        exchanged(given),
                        exchanged(given, exchange(SeedDirection.RECEIVED, "0.1", "2026-02-01"))),
                ProductionExamples.rule(
                        "PRD-028",
                        exchanged(exchange(SeedDirection.GIVEN, "5", "2024-12-31")),
                        exchanged(exchange(SeedDirection.GIVEN, "5", "2025-01-01"))),
                ProductionExamples.rule(
                        "PRD-028",
                        production()
                                .addSeedLot(lot().testedOn(day("2024-12-31")).build())
                                .build(),
                        production()
                                .addSeedLot(lot().testedOn(day("2025-01-01")).build())
                                .build()),
                ProductionExamples.rule("PRD-029", of(prices("-1", "-2")), of(prices("0", "0"))),
                ProductionExamples.rule(
                        "PRD-029", priced(price("tomate", "2026", "-0.01")), priced(price("tomate", "2026", "0"))),
                ProductionExamples.rule(
                        "PRD-030",
                        priced(price("tomate", "2026", "3.20"), price("tomate", "2026-07", "2.80")),
                        priced(price("tomate", "2026-01/2026-06", "3.20"), price("tomate", "2026-07", "2.80"))),
                ProductionExamples.rule(
                        "PRD-030",
                        priced(price("tomate", "2026", "3.20"), price("tomate", "2026-07", "2.80")),
                        priced(price("tomate", "2026", "3.20"), price("tomate", "2026-07", "3.20"))),
                ProductionExamples.rule(
                        "PRD-030",
                        priced(price("tomate", "", "3.20"), price("tomate", "", "2.80")),
                        priced(price("tomate", "", "3.20"), price("tomate", "2026-07", "2.80"))));
    }

    private static Production priced(ReferencePrice... prices) {
        return production().addPrices(prices).build();
    }

    static Production worked(String on, int minutes, int people) {
        return production()
                .addWork(WorkRecord.builder()
                        .garden("vignoble")
                        .task(Task.WATERING)
                        .on(on(on))
                        .minutes(minutes)
                        .people(people)
                        .build())
                .build();
    }

    private static ResourceRecord litres(String on, String litres) {
        return ResourceRecord.builder()
                .garden("vignoble")
                .kind(Resource.RAIN_WATER)
                .on(on(on))
                .litres(number(litres))
                .build();
    }

    static Production water(String on, String litres) {
        return production().addResource(litres(on, litres)).build();
    }

    private static List<RuleExample<Production>> work() {
        return List.of(
                ProductionExamples.rule("PRD-031", worked("2026-03-05", 2881, 2), worked("2026-03-05", 2880, 2)),
                ProductionExamples.rule(
                        "PRD-031", worked("2026-03-05/2026-03-06", 1, 0), worked("2026-03-05/2026-03-06", 5760, 2)),
                ProductionExamples.rule(
                        "PRD-032",
                        production()
                                .addResources(litres("2026-03", "100"), litres("2026", "900"))
                                .build(),
                        production()
                                .addResources(litres("2026-03", "100"), litres("2026-04", "900"))
                                .build()),
                ProductionExamples.rule(
                        "PRD-032",
                        production()
                                .addResources(litres("2026-03", "100"), litres("2026-03-05", "9"))
                                .build(),
                        production()
                                .addResources(litres("2026-03-05", "100"), litres("2026-03-05", "9"))
                                .build()));
    }

    private static RuleExample<GrownIn> place(String code, Production fires, Production spares) {
        return new RuleExample<>(code, ProductionRules.places(), two(fires), two(spares));
    }

    /** In the garden of the tests, and another with a site of its own. */
    private static GrownIn two(Production production) {
        Garden other = Garden.builder()
                .id("roleur")
                .name("Le Rôleur")
                .addSite(Site.builder().id("serre").name("La serre").build())
                .build();
        Garden own = garden().founded(on("2012")).closed(on("2026-09")).build();
        return new GrownIn(production, List.of(own, other));
    }

    private static List<RuleExample<GrownIn>> places() {
        return List.of(
                place(
                        "PRD-033",
                        of(planting("t1", "tomate").site("sud")),
                        of(planting("t1", "tomate").site("n"))),
                place(
                        "PRD-033",
                        of(harvest("2026-07-20", "1").site("serre")),
                        of(harvest("2026-07-20", "1").site("serre").garden("roleur"))),
                place(
                        "PRD-033",
                        of(planting("t1", "tomate").site("n").plot("p").section("u")),
                        of(planting("t1", "tomate").site("n").plot("p").section("t"))),
                place(
                        "PRD-033",
                        of(planting("t1", "tomate").site("n").plot("q").bed("b")),
                        of(planting("t1", "tomate").bed("b"))),
                place(
                        "PRD-033",
                        production()
                                .addResource(litres("2026-03", "1").toBuilder()
                                        .site("serre")
                                        .build())
                                .build(),
                        production()
                                .addResource(litres("2026-03", "1").toBuilder()
                                        .site("n")
                                        .build())
                                .build()),
                place(
                        "PRD-034",
                        of(placed("t1", "2026-05-15", "2026-09-30").areaM2(number("4.81"))),
                        of(placed("t1", "2026-05-15", "2026-09-30").areaM2(number("4.8")))),
                place(
                        "PRD-034",
                        of(planting("t1", "tomate").plot("p").areaM2(number("40.1"))),
                        of(planting("t1", "tomate").plot("p").areaM2(number("40")))),
                place("PRD-035", of(harvest("2011", "1")), of(harvest("2012-01-01", "1"))),
                place("PRD-035", of(harvest("2026-10-01", "1")), of(harvest("2026-09-30", "1"))));
    }
}
