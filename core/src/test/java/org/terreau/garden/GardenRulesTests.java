package org.terreau.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.garden.Gardens.allocation;
import static org.terreau.garden.Gardens.day;
import static org.terreau.garden.Gardens.garden;
import static org.terreau.garden.Gardens.gardenOf;
import static org.terreau.garden.Gardens.gardenUnder;
import static org.terreau.garden.Gardens.hives;
import static org.terreau.garden.Gardens.label;
import static org.terreau.garden.Gardens.m;
import static org.terreau.garden.Gardens.plot;
import static org.terreau.garden.Gardens.rectangle;
import static org.terreau.garden.Gardens.section;
import static org.terreau.garden.Gardens.site;
import static org.terreau.garden.Gardens.tenure;
import static org.terreau.garden.Gardens.under;
import static org.terreau.garden.Gardens.until;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

class GardenRulesTests {

    private static final LocalDate DAY = GardenExamples.DAY;
    private static final ExampleChecks CHECKS = new ExampleChecks(GardenExamples.all(), DAY);

    static List<RuleExample<?>> examples() {
        return GardenExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(List.of(GardenRules.gardens(), GardenRules.projects()));
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        CHECKS.assertEveryTextIsSaid(GardenRules.gardens());
        CHECKS.assertEveryTextIsSaid(GardenRules.projects());
    }

    /** What contradicts itself is an error; what may be right after all is not. */
    @Test
    void severitiesAreThoseOfWhatIsCertain() {
        List<String> errors = List.of(
                "GDN-001", "GDN-003", "GDN-005", "GDN-006", "GDN-007", "GDN-008", "GDN-009", "GDN-012", "GDN-013",
                "GDN-014", "GDN-015", "GDN-020", "GDN-023", "GDN-024", "GDN-029", "GDN-033");
        assertThat(GardenRules.gardens().rules())
                .filteredOn(each -> each.getSeverity() == Severity.ERROR)
                .extracting(each -> each.getCode())
                .containsExactlyElementsOf(errors);
        assertThat(GardenRules.gardens().rules())
                .filteredOn(each -> each.getSeverity() == Severity.OBLIGATION)
                .extracting(each -> each.getCode())
                .containsExactly("GDN-016");
    }

    @Test
    void theGardenOfValenciennesIsFoundAsItsSourceStates() {
        Equipment tools = Equipment.builder()
                .kind(EquipmentKind.TOOL_LIBRARY)
                .items(List.of(
                        "taille haie",
                        "tondeuse",
                        "sécateur",
                        "bêche",
                        "brouette",
                        "fourche bêche",
                        "râteau",
                        "rasette",
                        "motobineuse",
                        "tondeuse"))
                .build();
        Label eco = label("Éco-Jardins")
                .obtained(DateRange.parse("2014-09-28"))
                .issuer("Parc naturel transfrontalier du Hainaut")
                .build();
        Garden garden = garden(site("vignoble").areaM2(m("15000")), site("role"), site("pascal"))
                .addTypes(GardenType.INTEGRATION)
                .founded(DateRange.parse("1991"))
                .addEquipment(
                        hives().site("vignoble")
                                .present(3)
                                .planned(7)
                                .expected(10)
                                .plannedFor(DateRange.parse("2016-04/2016-05"))
                                .build(),
                        tools)
                .addOpening(Gardens.open(
                                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                                "08:00-12:00",
                                "14:00-16:00")
                        .build())
                .addLabels(
                        eco,
                        eco.toBuilder()
                                .issuer("Parc naturel régional Scarpe-Escaut")
                                .build())
                .build();
        assertThat(codes(garden, DAY)).containsExactlyInAnyOrder("GDN-025", "GDN-026", "GDN-031");
        assertThat(codes(garden, day("2016-05-31"))).containsExactlyInAnyOrder("GDN-026", "GDN-031");
        assertThat(finding("GDN-026", garden).getPointer()).isEqualTo("/equipment/1/items/9");
        assertThat(finding("GDN-025", garden).repair(Locale.FRENCH).orElse("")).contains("compter 10 présents");
    }

    @Test
    void anOverlapStandsAtTheLaterOneAndSaysTheLatestEndOfTheEarlier() {
        Garden garden = gardenOf(plot(
                        allocation("foyer-2", "2015-03-01", "2016-02-29"),
                        allocation("foyer-1", "2010-03-01", "2015-09-30")))
                .build();
        Finding found = finding("GDN-009", garden);
        assertThat(found.getPointer()).isEqualTo("/sites/0/plots/0/allocations/0");
        assertThat(found.getFacts().asMap())
                .containsEntry("holder", "foyer-1")
                .containsEntry("other", "foyer-2")
                .containsEntry("from", day("2015-03-01"))
                .containsEntry("to", day("2015-09-30"))
                .containsEntry("latest", day("2015-02-28"));
        assertThat(found.message(Locale.FRENCH)).contains("du 01/03/2015 au 30/09/2015");
        Garden repaired = gardenOf(plot(
                        allocation("foyer-2", "2015-03-01", "2016-02-29"),
                        allocation("foyer-1", "2010-03-01", "2015-02-28")))
                .build();
        assertThat(codes(repaired, DAY)).isEmpty();
    }

    @Test
    void theDayOnWhichOneEndsIsNotYetTheNextOnes() {
        Allocation first = allocation("foyer-1", "2010-03-01", "2015-02-28");
        Allocation tooSoon = allocation("foyer-2", "2015-02-28", "");
        Allocation next = allocation("foyer-2", "2015-03-01", "");
        assertThat(codes(gardenOf(plot(first, tooSoon)).build(), DAY)).containsExactly("GDN-009");
        assertThat(codes(gardenOf(plot(first, next)).build(), DAY)).isEmpty();
    }

    @Test
    void aHolderOfWhomOnlyTheLastDayIsKnownIsAccusedByThatDayAlone() {
        Allocation current = allocation("foyer-2", "", "");
        Allocation past = allocation("foyer-1", "2010-03-01", "2015-09-30");
        assertThat(codes(gardenOf(plot(current, past)).build(), DAY)).isEmpty();
        Allocation ended = allocation("foyer-2", "", "2015-09-30");
        assertThat(codes(gardenOf(plot(ended, past)).build(), DAY)).containsExactly("GDN-009");
    }

    @Test
    void noticeIsCountedFromTheFirstDayOnWhichTheTenureMayEnd() {
        Garden exact = gardenUnder(until("2016-12-31").noticeMonths(3)).build();
        assertThat(finding("GDN-016", exact).getFacts().get("by")).isEqualTo(day("2016-09-30"));
        Garden monthly = gardenUnder(until("2016-12").noticeMonths(3)).build();
        assertThat(finding("GDN-016", monthly).getFacts().get("by")).isEqualTo(day("2016-09-01"));
        Garden june = gardenUnder(until("2016-06-30").noticeMonths(3)).build();
        assertThat(finding("GDN-016", june).getFacts().get("by")).isEqualTo(day("2016-03-31"));
        Garden yearly = gardenUnder(until("2016")).build();
        assertThat(codes(yearly, DAY)).containsExactly("GDN-016");
        assertThat(codes(yearly, day("2016-12-31"))).containsExactly("GDN-016");
        assertThat(codes(yearly, day("2017-01-01"))).containsExactly("GDN-017");
        assertThat(codes(yearly, day("2015-06-30"))).isEmpty();
        assertThat(codes(yearly, day("2015-07-01"))).containsExactly("GDN-016");
    }

    @Test
    void aTenureOfOtherLandTakesNothingOver() {
        Tenure.Builder one = until("2015").addParcels("c");
        Tenure.Builder same = until("2020").id("t2").addParcels("c");
        Tenure.Builder other = until("2020").id("t2").addParcels("d");
        List<CadastralParcel> parcels =
                List.of(Gardens.parcel("c").build(), Gardens.parcel("d").build());
        assertThat(codes(garden(under(one, same).parcels(parcels)).build(), DAY))
                .isEmpty();
        assertThat(codes(garden(under(one, other).parcels(parcels)).build(), DAY))
                .containsExactly("GDN-017");
        assertThat(codes(garden(under(one, tenure().id("t2")).parcels(parcels)).build(), DAY))
                .isEmpty();
    }

    @Test
    void whatTakesOverIsTheSameLandOrMoreInAnyOrder() {
        List<Plot> plots =
                List.of(plot().build(), plot().id("p2").build(), plot().id("p3").build());
        Tenure.Builder one = until("2015").addPlots("p1");
        Tenure.Builder both = until("2015").addPlots("p1", "p2");
        Tenure.Builder more = until("2020").id("t2").addPlots("p2", "p1");
        Tenure.Builder first = until("2020").id("t2").addPlots("p1");
        Tenure.Builder second = until("2021").id("t3").addPlots("p2");
        assertThat(codes(garden(under(both, more).plots(plots)).build(), DAY)).isEmpty();
        assertThat(codes(garden(under(one, more).plots(plots)).build(), DAY)).isEmpty();
        assertThat(codes(garden(under(both, first, second).plots(plots)).build(), DAY))
                .isEmpty();
        assertThat(codes(garden(under(both, first).plots(plots)).build(), DAY)).containsExactly("GDN-017");
        assertThat(codes(garden(under(until("2015"), more).plots(plots)).build(), DAY))
                .containsExactly("GDN-017");
    }

    @Test
    void whatBeginsAfterAGapDoesNotTakeOver() {
        Tenure.Builder ending = until("2016-12-31");
        LocalDate asOf = day("2016-12-01");
        assertThat(codes(gardenUnder(ending, next("2017-01-01")).build(), asOf)).isEmpty();
        assertThat(codes(gardenUnder(ending, next("2017")).build(), asOf)).isEmpty();
        assertThat(codes(gardenUnder(ending, next("2017-01-02")).build(), asOf)).containsExactly("GDN-016");
        assertThat(codes(gardenUnder(ending, next("2017-03-01")).build(), day("2017-02-28")))
                .containsExactly("GDN-017");
        assertThat(codes(gardenUnder(ending, next("2017-03-01")).build(), day("2017-03-01")))
                .isEmpty();
    }

    private static Tenure.Builder next(String begins) {
        return until("2025").id("t2").begins(DateRange.parse(begins));
    }

    @Test
    void aGardenThatClosesLaterStillNeedsItsLandUntilThen() {
        Garden.Builder ending = gardenUnder(until("2016-09-14"));
        assertThat(codes(ending.closed(DateRange.parse("2016-09-15")).build(), DAY))
                .containsExactly("GDN-016");
        assertThat(codes(ending.closed(DateRange.parse("2016-09-14")).build(), DAY))
                .isEmpty();
        Garden.Builder ended = gardenUnder(until("2016-06-14"));
        assertThat(codes(ended.closed(DateRange.parse("2016-06-16")).build(), DAY))
                .containsExactly("GDN-017");
        assertThat(codes(ended.closed(DateRange.parse("2016-06-15")).build(), DAY))
                .doesNotContain("GDN-017");
    }

    @Test
    void aLabelIsRenewedWhereItWasOrForAll() {
        assertThat(labels("a", "b")).containsExactly("GDN-030");
        assertThat(labels("a", "a")).isEmpty();
        assertThat(labels("a", "")).isEmpty();
        assertThat(labels("", "")).isEmpty();
        assertThat(labels("", "b")).containsExactly("GDN-030");
        assertThat(labels("", "b", "a")).isEmpty();
    }

    /** What is found on a label that is over at one site and in force at others; the empty text for the garden. */
    private static List<String> labels(String over, String... inForce) {
        Garden.Builder garden = garden(site("a"), site("b"));
        garden.addLabels(at(over, label("L").validTo(day("2016-06-14"))));
        for (String each : inForce) {
            garden.addLabels(at(each, label("l").validTo(day("2020-06-14"))));
        }
        return codes(garden.build(), DAY);
    }

    private static Label at(String site, Label.Builder label) {
        return (site.isEmpty() ? label : label.site(site)).build();
    }

    @Test
    void anAllocationThatEndsBeforeItBeginsIsToldAsSuch() {
        Garden garden = gardenOf(plot(allocation("foyer-1", "2015-03-02", "2015-03-01")))
                .build();
        assertThat(finding("GDN-008", garden).message(Locale.FRENCH))
                .contains("finit (01/03/2015) avant d’avoir commencé (02/03/2015)");
        assertThat(finding("GDN-008", garden).message(Locale.ENGLISH))
                .contains("ends (2015-03-01) before it begins (2015-03-02)");
    }

    @Test
    void namesAreOneWithoutTheirAccents() {
        Garden one =
                garden(site("a").name("Métairie"), site("b").name("METAIRIE")).build();
        assertThat(codes(one, DAY)).containsExactly("GDN-004");
        Garden other = garden(site("a").name("Métairie 1"), site("b").name("Metairie 2"))
                .build();
        assertThat(codes(other, DAY)).isEmpty();
    }

    @Test
    void aPercentageIsNoPermillage() {
        assertThat(codes(measuredIn("% MS", "‰ MS"), DAY)).contains("GDN-036");
        assertThat(codes(measuredIn("% MS", "% ms"), DAY)).doesNotContain("GDN-036");
    }

    private static Garden measuredIn(String first, String other) {
        return garden(site("a")
                        .addSoilAnalyses(
                                Gardens.analysis(
                                                "2015-03-01",
                                                Gardens.lead("1", "100").unit(first))
                                        .build(),
                                Gardens.analysis(
                                                "2016-03-01",
                                                Gardens.lead("1", "100").unit(other))
                                        .build()))
                .build();
    }

    @Test
    void aTenureForAPlotOfAnotherSiteSaysWhich() {
        Garden garden = garden(under(tenure().addPlots("p1")), site("b").addPlots(plot().build()))
                .build();
        Finding found = finding("GDN-012", garden);
        assertThat(found.getPointer()).isEqualTo("/sites/0/tenures/0/plots/0");
        assertThat(found.getFacts().get("other")).isEqualTo("Site b");
    }

    @Test
    void aSectionThatDoesNotFitIsCutToWhatIsLeft() {
        Garden garden = gardenOf(rectangle("5", "1.2").addSections(section("s1", "3.2"), section("s2", "2")))
                .build();
        Finding found = finding("GDN-023", garden);
        assertThat(found.getFacts().get("left")).isEqualTo(m("1.8"));
        assertThat(found.getPointer()).isEqualTo("/sites/0/plots/0/beds/0/sections/1");
    }

    @Test
    void partsThatNobodyMeasuredProveNothing() {
        Garden garden =
                garden(site("a"), site("b").areaM2(m("800"))).areaM2(m("800")).build();
        assertThat(codes(garden, DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01001", "2A004", "2B033", "31555", "59606", "92023", "95690", "97101", "97617", "98735"})
    void communesOfEveryPartOfTheCountryAreTaken(String code) {
        assertThat(Communes.isCommune(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1", "00001", "20004", "2C004", "96001", "99100", "97900", "971011", "75000", "٣١٥٥٥", "3155 "
            })
    void whatIsNoCodeOfACommuneIsNot(String code) {
        assertThat(Communes.isCommune(code)).isFalse();
    }

    @Test
    void aBigCityIsOneWithItsArrondissements() {
        assertThat(Communes.mayBeOne("75056", "75120")).isTrue();
        assertThat(Communes.mayBeOne("69123", "69381")).isTrue();
        assertThat(Communes.mayBeOne("13055", "13216")).isTrue();
        assertThat(Communes.mayBeOne("13055", "13217")).isFalse();
        assertThat(Communes.mayBeOne("59606", "59606")).isTrue();
    }

    private static List<String> codes(Garden garden, LocalDate day) {
        return GardenRules.gardens().check(garden, day).stream()
                .map(each -> each.getRule().getCode())
                .toList();
    }

    private static Finding finding(String code, Garden garden) {
        return GardenRules.gardens().check(garden, DAY).ofRule(code).asList().get(0);
    }
}
