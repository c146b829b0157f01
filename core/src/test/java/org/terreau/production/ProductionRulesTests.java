package org.terreau.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.production.Grown.day;
import static org.terreau.production.Grown.delivery;
import static org.terreau.production.Grown.destination;
import static org.terreau.production.Grown.harvest;
import static org.terreau.production.Grown.number;
import static org.terreau.production.Grown.of;
import static org.terreau.production.Grown.on;
import static org.terreau.production.Grown.planting;
import static org.terreau.production.Grown.production;
import static org.terreau.production.Grown.scheme;
import static org.terreau.production.Grown.to;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;
import org.terreau.garden.Bed;
import org.terreau.garden.BedSection;
import org.terreau.garden.Corner;
import org.terreau.garden.Garden;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;
import org.terreau.statistic.Qualifier;
import org.terreau.value.Frequency;

class ProductionRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(ProductionExamples.all(), DAY);

    static List<RuleExample<?>> examples() {
        return ProductionExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(List.of(ProductionRules.production(), ProductionRules.places()));
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        CHECKS.assertEveryTextIsSaid(ProductionRules.production());
        CHECKS.assertEveryTextIsSaid(ProductionRules.places());
    }

    @Test
    void rulesStandInTheirOrder() {
        List<String> codes = new ArrayList<>(ExampleChecks.codes(ProductionRules.production()));
        codes.addAll(ExampleChecks.codes(ProductionRules.places()));
        assertThat(codes).hasSize(35).isSorted();
    }

    private static Findings check(Production production) {
        return ProductionRules.production().check(production, DAY);
    }

    private static Finding only(String code, Production production) {
        Findings found = check(production).ofRule(code);
        assertThat(found).hasSize(1);
        return found.asList().get(0);
    }

    @Test
    void aHarvestGivenTwiceSaysToWhom() {
        Production production = production()
                .addHarvest(harvest("2026-07-20", "1").build())
                .addHarvest(harvest("2026-07-21", "10")
                        .addDestination(to("croix-rouge", "10"))
                        .addDestination(to("midi-et-partage", "10.0"))
                        .build())
                .build();
        Finding found = only("PRD-014", production);
        assertThat(found.getPointer()).isEqualTo("/harvests/1/destinations");
        assertThat(found.getFacts().get("excess")).isEqualTo(number("10"));
        assertThat(found.getFacts().get("partners")).isEqualTo(List.of("croix-rouge", "midi-et-partage"));
        assertThat(found.message(Locale.FRENCH))
                .isEqualTo("tomate (21/07/2026)\u00A0: toute la récolte (10 kg) est donnée plusieurs fois, à"
                        + " croix-rouge, midi-et-partage\u202F; en tout 20, soit 10 de trop.");
        assertThat(found.repair(Locale.FRENCH))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Garder celle des destinations"));
    }

    @Test
    void whatCannotBeWeighedIsToldOnceForACropAndUnit() {
        Harvest.Builder bunch = harvest("2026-07-20", "3").unit(HarvestUnit.BUNCH);
        Harvest.Builder crate = harvest("2026-07-20", "3").unit(HarvestUnit.CRATE);
        Findings found = check(of(
                        bunch,
                        crate,
                        bunch,
                        harvest("2026-07-20", "3").unit(HarvestUnit.BUNCH).crop("radis")))
                .ofRule("PRD-012");
        assertThat(found).extracting(Finding::getPointer).containsExactly("/harvests/0", "/harvests/1", "/harvests/3");
        assertThat(found.asList().get(0).getFacts().get("count")).isEqualTo(2);
    }

    /** On the day of clearing the next crop may come; what has no end is certain only on the days that are known. */
    @Test
    void plantingsAreOnlyBlamedForCertainDays() {
        Planting.Builder open = Grown.placed("a", "2026-04-01", "2026-06-01");
        Planting.Builder seedlings = Grown.placed("b", "2026-08-01", "2026-09-01")
                .method(PlantingMethod.TRANSPLANTING)
                .sown(day("2026-05-01"));
        assertThat(check(of(open, seedlings)).ofRule("PRD-003")).isEmpty();
        Planting.Builder unended =
                planting("c", "ail").site("n").plot("p").bed("b").section("s").planted(day("2026-03-01"));
        assertThat(check(of(unended, open)).ofRule("PRD-003")).isEmpty();
        assertThat(check(of(unended.firstHarvest(day("2026-04-02")), open)).ofRule("PRD-003"))
                .hasSize(1);
    }

    @Test
    void aYearOfWeeklyBasketsMayHave53() {
        BasketScheme.Builder scheme = scheme().households(25_000).often(Frequency.parse("1/week"));
        Production fair = of(scheme.addDelivery(delivery("2019", 775_000).build()));
        assertThat(check(fair).ofRule("PRD-024")).isEmpty();
        assertThat(BasketRules.touched(Frequency.Unit.WEEK, on("2019"))).isEqualTo(53);
        assertThat(BasketRules.touched(Frequency.Unit.WEEK, on("2026-03-08/2026-03-09")))
                .isEqualTo(2);
        assertThat(BasketRules.touched(Frequency.Unit.WEEK, on("1969-12-28/1969-12-29")))
                .isEqualTo(2);
        assertThat(BasketRules.touched(Frequency.Unit.MONTH, on("2025-12/2026-01")))
                .isEqualTo(2);
        assertThat(BasketRules.touched(Frequency.Unit.QUARTER, on("2026-03/2026-04")))
                .isEqualTo(2);
        assertThat(BasketRules.touched(Frequency.Unit.HALF_YEAR, on("2026-05/2026-06")))
                .isEqualTo(1);
        assertThat(BasketRules.touched(Frequency.Unit.YEAR, on("2019/2020"))).isEqualTo(2);
    }

    /** More households than the number says may have come, so more baskets are no surprise. */
    @Test
    void numbersThatAreNoBoundsBlameNothing() {
        BasketScheme.Builder scheme = scheme().households(50)
                .householdsMeant(Qualifier.AT_LEAST)
                .often(Frequency.parse("1/week"))
                .addDelivery(delivery("2026-03-05", 51).build());
        assertThat(check(of(scheme)).ofRule("PRD-024")).isEmpty();
    }

    @Test
    void aPlaceIsLookedForInTheWholeNetwork() {
        GrownIn grown = Grown.in(
                of(planting("t1", "tomate").site("n").plot("p").bed("b").section("u")));
        Findings found = ProductionRules.places().check(grown, DAY);
        assertThat(found).hasSize(1);
        assertThat(found.asList().get(0).getPointer()).isEqualTo("/plantings/0/section");
        assertThat(found.worst()).contains(Severity.ERROR);
        GrownIn near = Grown.in(of(planting("t1", "tomate").site("n").plot("q").bed("b")));
        assertThat(ProductionRules.places().check(near, DAY).asList().get(0).getPointer())
                .isEqualTo("/plantings/0/plot");
        GrownIn swapped = Grown.in(of(planting("t1", "tomate").bed("b").section("p")));
        assertThat(ProductionRules.places()
                        .check(swapped, DAY)
                        .asList()
                        .get(0)
                        .getFacts()
                        .get("where"))
                .isNull();
    }

    @Test
    void aPlaceInAnotherSiteOfTheSameGardenIsNamedFirst() {
        Site south = Site.builder().id("sud").name("Sud").build();
        Garden own = Grown.garden().addSite(south).build();
        Garden first = own.toBuilder().id("autre").build();
        Production production = of(planting("t1", "tomate").site("sud").plot("p"));
        Finding found = ProductionRules.places()
                .check(new GrownIn(production, List.of(first, own)), DAY)
                .asList()
                .get(0);
        assertThat(found.getPointer()).isEqualTo("/plantings/0/plot");
        assertThat(found.getFacts().get("where")).isEqualTo("vignoble/n/p");
    }

    /** A triangle of 3 m × 4 m has 6 m²; it says nothing of its sections. */
    @Test
    void aBedHasTheAreaOfItsOutline() {
        Bed bed = Bed.builder()
                .id("b")
                .widthM(number("3"))
                .lengthM(number("4"))
                .addOutline(corner("0", "0"))
                .addOutline(corner("3", "0"))
                .addOutline(corner("0", "4"))
                .addSection(BedSection.builder().id("s").lengthM(number("1")).build())
                .build();
        Site site = Site.builder()
                .id("n")
                .name("Nord")
                .addPlot(Plot.builder().id("p").addBed(bed).build())
                .build();
        Garden triangle =
                Garden.builder().id("vignoble").name("v").addSite(site).build();
        Planting.Builder whole = planting("t1", "tomate").bed("b").areaM2(number("6.5"));
        Planting.Builder part = planting("t2", "tomate").bed("b").section("s").areaM2(number("6"));
        Findings found = ProductionRules.places().check(new GrownIn(of(whole, part), List.of(triangle)), DAY);
        assertThat(found).extracting(Finding::getPointer).containsExactly("/plantings/0/areaM2");
        assertThat(found.asList().get(0).getFacts().get("excess")).isEqualTo(number("0.5"));
    }

    private static Corner corner(String x, String y) {
        return Corner.builder().xM(number(x)).yM(number(y)).build();
    }

    @Test
    void aGardenThatIsNotThereIsAnotherRulesBusiness() {
        Production production =
                of(planting("t1", "tomate").garden("nowhere").site("x").areaM2(number("5")));
        assertThat(ProductionRules.places().check(Grown.in(production), DAY)).isEmpty();
    }

    @Test
    void soundProductionIsNotBlamed() {
        Production production = production()
                .addPlanting(Grown.placed("t1", "2026-05-15", "2026-09-30")
                        .areaM2(number("4.8"))
                        .build())
                .addHarvest(harvest("2026-07-20", "10")
                        .planting("t1")
                        .addDestination(to("croix-rouge", "6"))
                        .addDestination(
                                destination(DestinationKind.CULTIVATORS, "3").build())
                        .build())
                .build();
        assertThat(check(production)).isEmpty();
        assertThat(ProductionRules.places().check(Grown.in(production), DAY)).isEmpty();
    }

    /** Ten thousand years of as many people as can be written hold any number of minutes. */
    @Test
    void daysAndPeopleWithoutBoundsHoldAnyWork() {
        int minutes = Integer.MAX_VALUE;
        for (String on : List.of("0001/9999", "2026", "2026-03-05")) {
            for (int people : new int[] {1, 1_000_000, 1_500_000, Integer.MAX_VALUE}) {
                BigInteger most = BigInteger.valueOf(24 * 60)
                        .multiply(BigInteger.valueOf(Days.count(on(on))))
                        .multiply(BigInteger.valueOf(people));
                boolean fires = BigInteger.valueOf(minutes).compareTo(most) > 0;
                assertThat(check(SupplyExamples.worked(on, minutes, people)).ofRule("PRD-031"))
                        .as(on + " " + people)
                        .hasSize(fires ? 1 : 0);
            }
            assertThat(check(SupplyExamples.worked(on, 1, 0)).ofRule("PRD-031")).hasSize(1);
        }
    }
}
