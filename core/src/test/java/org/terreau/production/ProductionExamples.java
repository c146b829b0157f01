package org.terreau.production;

import static org.terreau.production.DestinationKind.CULTIVATORS;
import static org.terreau.production.DestinationKind.PARTNER;
import static org.terreau.production.DestinationKind.UNKNOWN;
import static org.terreau.production.Grown.day;
import static org.terreau.production.Grown.destination;
import static org.terreau.production.Grown.harvest;
import static org.terreau.production.Grown.number;
import static org.terreau.production.Grown.of;
import static org.terreau.production.Grown.placed;
import static org.terreau.production.Grown.planting;
import static org.terreau.production.Grown.production;
import static org.terreau.production.Grown.to;

import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleExample;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class ProductionExamples {

    private ProductionExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.addAll(plantings());
        all.addAll(harvests());
        all.addAll(weights());
        all.addAll(destinations());
        all.addAll(SupplyExamples.all());
        return all;
    }

    static RuleExample<Production> rule(String code, Production fires, Production spares) {
        return new RuleExample<>(code, ProductionRules.production(), fires, spares);
    }

    private static List<RuleExample<Production>> plantings() {
        Planting.Builder sown = planting("t1", "tomate").sown(day("2026-03-01"));
        Planting.Builder basil = placed("basilic", "2026-06-01", "2026-09-01").crop("basilic");
        return List.of(
                rule(
                        "PRD-001",
                        of(planting("t1", "tomate").sown(day("2026-03-02")).lastHarvest(day("2026-03-01"))),
                        of(planting("t1", "tomate").sown(day("2026-03-01")).lastHarvest(day("2026-03-01")))),
                rule(
                        "PRD-001",
                        of(planting("t1", "tomate").planted(day("2026-05-15")).firstHarvest(day("2025-07-20"))),
                        of(planting("t1", "tomate").planted(day("2025-05-15")).firstHarvest(day("2025-07-20")))),
                rule("PRD-002", seed("poivron", sown), seed("tomate", sown)),
                rule(
                        "PRD-003",
                        of(placed("t1", "2026-05-15", "2026-09-30"), basil),
                        of(placed("t1", "2026-05-15", "2026-06-01"), basil)),
                rule(
                        "PRD-003",
                        of(placed("t1", "2026-05-15", "2026-09-30"), basil),
                        of(placed("t1", "2026-05-15", "2026-09-30").addIntercroppedWith("basilic"), basil)),
                rule(
                        "PRD-003",
                        of(bedless("t1"), bedless("t2")),
                        of(bedless("t1"), bedless("t2").section("other"))),
                rule(
                        "PRD-004",
                        of(planting("a", "tomate").addIntercroppedWith("b"), planting("b", "basilic")),
                        of(
                                planting("a", "tomate").addIntercroppedWith("b"),
                                planting("b", "basilic").addIntercroppedWith("a"))),
                rule(
                        "PRD-004",
                        of(planting("a", "tomate").addIntercroppedWith("a")),
                        of(planting("a", "tomate").addIntercroppedWith("elsewhere"))));
    }

    private static Planting.Builder bedless(String id) {
        return planting(id, "tomate").section("s").planted(day("2026-05-15"));
    }

    private static Production seed(String crop, Planting.Builder planting) {
        return production()
                .addSeedLot(SeedLot.builder().id("lot").crop(crop).build())
                .addPlanting(planting.seedLot("lot").build())
                .build();
    }

    private static Production planted(Planting.Builder planting, Harvest.Builder... harvests) {
        Production.Builder production = production().addPlanting(planting.build());
        for (Harvest.Builder each : harvests) {
            production.addHarvest(each.planting("t1").build());
        }
        return production.build();
    }

    private static List<RuleExample<Production>> harvests() {
        Planting.Builder known = planting("t1", "tomate").site("n").sown(day("2026-03-01"));
        Harvest.Builder july = harvest("2026-07-20", "2.5");
        return List.of(
                rule("PRD-005", planted(known, harvest("2026-07-20", "2.5").crop("poivron")), planted(known, july)),
                rule("PRD-005", planted(known, harvest("2026-07-20", "2.5").garden("roleur")), planted(known, july)),
                rule(
                        "PRD-005",
                        planted(known, harvest("2026-07-20", "2.5").site("sud")),
                        planted(known, harvest("2026-07-20", "2.5").site("n"))),
                rule(
                        "PRD-006",
                        planted(known, harvest("2026-02-28", "2.5")),
                        planted(known, harvest("2026-02/2026-03", "2.5"))),
                rule(
                        "PRD-006",
                        planted(planting("t1", "tomate").planted(day("2026-05-15")), harvest("2026-05-14", "1")),
                        planted(planting("t1", "tomate").planted(day("2026-05-15")), harvest("2026-05-15", "1"))),
                rule(
                        "PRD-007",
                        planted(planting("t1", "tomate").lastHarvest(day("2026-07-19")), july),
                        planted(planting("t1", "tomate").lastHarvest(day("2026-07-20")), july)),
                rule(
                        "PRD-007",
                        planted(planting("t1", "tomate").firstHarvest(day("2026-07-21")), july),
                        planted(planting("t1", "tomate").firstHarvest(day("2026-07-20")), july)),
                rule("PRD-008", of(harvest("2026-11-23", "1")), of(harvest("2026-11-22", "1"))),
                rule("PRD-008", of(harvest("2027", "1")), of(harvest("2026", "1"))),
                rule("PRD-008", SupplyExamples.worked("2026-11-23", 60, 1), SupplyExamples.worked("2026-11-22", 60, 1)),
                rule("PRD-008", SupplyExamples.water("2026-12", "100"), SupplyExamples.water("2026-11", "100")),
                rule(
                        "PRD-009",
                        planted(
                                known,
                                july.id("h1"),
                                harvest("2026-07-20", "2.50").id("h2")),
                        planted(
                                known,
                                july.id("h1"),
                                harvest("2026-07-20", "2.51").id("h2"))),
                rule("PRD-010", of(harvest("2026-07-20", "0.0")), of(harvest("2026-07-20", "0.1"))),
                rule("PRD-010", SupplyExamples.water("2026-07", "0"), SupplyExamples.water("2026-07", "1")));
    }

    private static List<RuleExample<Production>> weights() {
        Harvest.Builder bunches = harvest("2026-07-20", "12").unit(HarvestUnit.BUNCH);
        Harvest.Builder weighed =
                harvest("2026-07-20", "12").unit(HarvestUnit.BUNCH).kgPerUnit(number("0.3"));
        return List.of(
                rule(
                        "PRD-011",
                        of(harvest("2026-07-20", "2").kgPerUnit(number("1.5"))),
                        of(harvest("2026-07-20", "2").kgPerUnit(number("1.00")))),
                rule(
                        "PRD-011",
                        of(harvest("2026-07-20", "2").unit(HarvestUnit.GRAM).kgPerUnit(number("1"))),
                        of(harvest("2026-07-20", "2").unit(HarvestUnit.GRAM).kgPerUnit(number("0.001")))),
                rule("PRD-012", of(bunches), of(weighed)),
                rule("PRD-012", of(bunches, bunches), of(weighed, weighed)),
                rule(
                        "PRD-013",
                        of(weighed),
                        of(harvest("2026-07-20", "12")
                                .unit(HarvestUnit.BUNCH)
                                .kgPerUnit(number("0.3"))
                                .kgSource("pesée du jardin, juillet 2026"))),
                rule("PRD-013", of(weighed, weighed), of(bunches, bunches)));
    }

    private static Production given(Destination... destinations) {
        return of(harvest("2026-07-20", "10").addDestinations(destinations));
    }

    private static List<RuleExample<Production>> destinations() {
        Destination.Builder meal = destination(DestinationKind.SHARED_MEAL, "4");
        return List.of(
                rule(
                        "PRD-014",
                        given(
                                to("croix-rouge", "6"),
                                destination(CULTIVATORS, "4.001").build()),
                        given(
                                to("croix-rouge", "6"),
                                destination(CULTIVATORS, "4").build())),
                rule(
                        "PRD-014",
                        given(to("croix-rouge", "10"), to("midi-et-partage", "10.0")),
                        given(to("croix-rouge", "5"), to("midi-et-partage", "5"))),
                rule(
                        "PRD-015",
                        given(destination(UNKNOWN, "4").build()),
                        given(destination(DestinationKind.LOSS, "4").build())),
                rule("PRD-016", given(destination(PARTNER, "4").build()), given(to("croix-rouge", "4"))),
                rule(
                        "PRD-017",
                        given(destination(CULTIVATORS, "4")
                                .partner("croix-rouge")
                                .build()),
                        given(destination(DestinationKind.SHARED_MEAL, "4")
                                .partner("croix-rouge")
                                .build())),
                rule(
                        "PRD-018",
                        given(meal.on(day("2026-07-19")).build()),
                        given(destination(DestinationKind.SHARED_MEAL, "4")
                                .on(day("2026-07-20"))
                                .build())));
    }
}
