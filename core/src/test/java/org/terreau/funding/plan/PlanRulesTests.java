package org.terreau.funding.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.terreau.funding.FunderKind.CARRIER;
import static org.terreau.funding.FunderKind.DEPARTMENT;
import static org.terreau.funding.FunderKind.PRIVATE;
import static org.terreau.funding.FunderKind.SOCIAL_BODY;
import static org.terreau.funding.FunderKind.STATE;
import static org.terreau.funding.plan.Plans.asked;
import static org.terreau.funding.plan.Plans.costing;
import static org.terreau.funding.plan.Plans.day;
import static org.terreau.funding.plan.Plans.granted;
import static org.terreau.funding.plan.Plans.money;
import static org.terreau.funding.plan.Plans.paid;
import static org.terreau.funding.plan.Plans.plan;
import static org.terreau.funding.plan.Plans.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Demand;
import org.terreau.funding.scheme.Measure;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

class PlanRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(List.copyOf(PlanExamples.all()), DAY);

    static List<RuleExample<FinancingPlan>> examples() {
        return PlanExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<FinancingPlan> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        List<String> covered = new ArrayList<>();
        examples().forEach(each -> covered.add(each.code()));
        assertThat(covered).containsAll(ExampleChecks.codes(PlanExamples.book()));
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        List<String> ofSchemes = new ArrayList<>(ExampleChecks.codes(SchemeRules.applications()));
        CHECKS.assertEveryTextIsSaid(PlanExamples.book().minus(ofSchemes.toArray(String[]::new)));
    }

    @Test
    void theOrderIsThatOfAFunder() {
        assertThat(ExampleChecks.codes(PlanExamples.book()))
                .containsExactly(
                        "FUN-035", "FUN-030", "FUN-021", "FUN-022", "FUN-011", "FUN-007", "FUN-033", "FUN-032",
                        "FUN-034", "FUN-031", "FUN-020", "FUN-017", "FUN-012", "FUN-023", "FUN-006", "FUN-004",
                        "FUN-010", "FUN-003", "FUN-005", "FUN-009", "FUN-024", "FUN-028", "FUN-025", "FUN-029",
                        "FUN-015", "FUN-026", "FUN-014", "FUN-027", "FUN-008", "FUN-018", "PUB-001", "PUB-003",
                        "PUB-004", "PUB-005", "PUB-006", "PUB-013", "PUB-007", "PUB-012", "PUB-008", "PUB-002",
                        "PUB-011");
    }

    /** The gravity of the catalogue of research, and our own for what it does not have. */
    @Test
    void severitiesAreThoseOfTheCatalogue() {
        List<String> warnings = List.of("FUN-031", "FUN-032", "FUN-034", "FUN-017", "FUN-012", "FUN-006", "PUB-007");
        List<String> duties = List.of("PUB-001", "PUB-003", "PUB-004", "PUB-005", "PUB-011", "PUB-012");
        PlanExamples.book().rules().forEach(rule -> {
            Severity expected = List.of("FUN-033", "PUB-013").contains(rule.getCode())
                    ? Severity.INFO
                    : warnings.contains(rule.getCode())
                            ? Severity.WARNING
                            : duties.contains(rule.getCode()) ? Severity.OBLIGATION : Severity.ERROR;
            assertThat(rule.getSeverity()).as(rule.getCode()).isEqualTo(expected);
        });
    }

    @Test
    void theJavadocOfThePlanHolds() {
        FinancingPlan plan = FinancingPlan.builder()
                .id("jardin-2026")
                .cost(money("40000"))
                .addSource(FundingSource.builder()
                        .funder("departement")
                        .kind(DEPARTMENT)
                        .scheme("CD31-ESS")
                        .requested(money("15000"))
                        .build())
                .build();
        assertThat(codes(plan)).containsExactly("FUN-012", "FUN-033");
    }

    @Test
    void theCafIsNoPublicPerson() {
        FinancingPlan.Builder plan = Plans.of(
                        CarrierKind.MUNICIPALITY, paid(CARRIER, "10"), paid(STATE, "40"), paid(SOCIAL_BODY, "50"))
                .nature(ProjectNature.INVESTMENT);
        assertThat(codes(plan.build())).doesNotContain("FUN-008");
    }

    @Test
    void anAuthorityIsAddedUpByYear() {
        FundingSource.Builder first = granted(STATE, "20000").notifiedOn(day("2026-11-01"));
        FundingSource.Builder asked = asked(STATE, "20000").requestedOn(day("2026-11-02"));
        FundingSource.Builder later = asked(STATE, "20000").requestedOn(day("2027-01-02"));
        FinancingPlan sameYear = Plans.of(CarrierKind.ASSOCIATION, first, asked).build();
        assertThat(finding("PUB-001", sameYear).getFacts().get("amount")).isEqualTo(money("40000.00"));
        assertThat(codes(Plans.of(CarrierKind.ASSOCIATION, first, later).build()))
                .doesNotContain("PUB-001");
    }

    @Test
    void onlyAnEarlierRequestIsWaitedFor() {
        FundingSource.Builder source =
                asked(DEPARTMENT, "300").scheme("CD76-JARDINS-PARTAGES").requestedOn(day("2023-05-10"));
        PastGrant.Builder past = PastGrant.builder().funder("department").scheme("CD76-JARDINS-PARTAGES");
        FinancingPlan.Builder plan = costing("6000", source)
                .addHistory(past.requestedOn(day("2025-01-01")).build())
                .addHistory(past.requestedOn(day("2019-01-01")).build());
        assertThat(codes(plan.build())).doesNotContain("FUN-014");
        assertThat(codes(plan.addHistory(past.requestedOn(day("2020-05-11")).build())
                        .build()))
                .contains("FUN-014");
    }

    @Test
    void schemesOfRefusedSourcesStandInNobodysWay() {
        Scheme scheme = Schemes.standard().all().get(0).toBuilder()
                .id("A")
                .territories(List.of())
                .carriers(List.of())
                .notWith(List.of("B"))
                .build();
        RuleBook<FinancingPlan> book = PlanRules.of(Schemes.none().with(scheme), LegalFigures.standard());
        FundingSource.Builder other = source(STATE).scheme("B");
        FundingSource.Builder ours = source(DEPARTMENT).scheme("A");
        assertThat(book.check(plan(ours, other).build(), DAY).ofRule("FUN-027")).isNotEmpty();
        assertThat(book.check(plan(ours, other.status(SourceStatus.REFUSED)).build(), DAY)
                        .ofRule("FUN-027"))
                .isEmpty();
        Scheme twice = scheme.toBuilder().notWith(List.of("A")).build();
        RuleBook<FinancingPlan> notTwice = PlanRules.of(Schemes.none().with(twice), LegalFigures.standard());
        assertThat(notTwice.check(plan(ours).build(), DAY).ofRule("FUN-027")).isEmpty();
        assertThat(notTwice.check(plan(ours, ours).build(), DAY).ofRule("FUN-027"))
                .hasSize(2);
    }

    @Test
    void demandsOfSchemesBecomeRules() {
        Scheme scheme = Schemes.standard().all().get(0).toBuilder()
                .id("A.B")
                .territories(List.of())
                .carriers(List.of())
                .addDemand(Demand.builder()
                        .id("c")
                        .measure(Measure.OWN)
                        .rateAtLeast(Rate.parse("0.1"))
                        .french("Au moins {least} de fonds propres, non {amount}.")
                        .english("At least {least} of own money, not {amount}.")
                        .build())
                .build();
        Scheme alike = scheme.toBuilder()
                .id("A")
                .demands(
                        List.of(scheme.getDemands().get(0).toBuilder().id("B.c").build()))
                .build();
        RuleBook<FinancingPlan> book = PlanRules.of(Schemes.of(List.of(scheme, alike)), LegalFigures.standard());
        FinancingPlan.Builder plan =
                costing("100", paid(CARRIER, "9.99"), asked(DEPARTMENT, "90").scheme("A.B"));
        Finding found = book.check(plan.build(), DAY).ofRule("A.B/c").asList().get(0);
        assertThat(found.getPointer()).isEqualTo("/sources/1");
        ExampleChecks.assertSpeaks(found);
        assertThat(found.getRule().getSource()).isEqualTo(scheme.getSource());
        assertThat(Source.of("x", "y")).isNotEqualTo(scheme.getSource());
    }

    @Test
    void thePositionTellsWhatIsSecured() {
        FinancingPlan plan = costing(
                        "1000",
                        paid(CARRIER, "100"),
                        granted(STATE, "300").paid(money("120")),
                        asked(DEPARTMENT, "200"),
                        asked(PRIVATE, "50").status(SourceStatus.IDEA),
                        asked(PRIVATE, "900").status(SourceStatus.REFUSED),
                        granted(STATE, "70").inKind(true))
                .build();
        PlanPosition position = PlanPosition.of(plan);
        assertThat(position.cost()).contains(money("1000.00"));
        assertThat(position.own()).contains(money("100.00"));
        assertThat(position.secured()).contains(money("400.00"));
        assertThat(position.paid()).contains(money("220.00"));
        assertThat(position.requested()).contains(money("200.00"));
        assertThat(position.ideas()).contains(money("50.00"));
        assertThat(position.hopedFor()).contains(money("250.00"));
        assertThat(position.securedGap()).contains(money("600.00"));
        assertThat(position.openGap()).contains(money("350.00"));
        assertThat(position.securedRate()).contains(Rate.parse("0.4"));
        assertThat(PlanPosition.of(plan().build()).securedRate()).isEmpty();
        assertThat(PlanPosition.of(plan().build()).openGap()).isEmpty();
    }

    @Test
    void dutiesStandInTheOrderOfTheirDates() {
        FinancingPlan plan = Plans.of(
                        CarrierKind.ASSOCIATION,
                        granted(STATE, "30000").notifiedOn(day("2026-11-01")),
                        paid(DEPARTMENT, "30000")
                                .notifiedOn(day("2026-01-05"))
                                .paidOn(day("2026-02-01"))
                                .signedOn(day("2026-01-10")))
                .period(DateRange.parse("2026"))
                .build();
        DutiesCalendar calendar = DutiesCalendar.of(plan, DAY);
        assertThat(calendar.duties())
                .extracting(each -> each.finding().getRule().getCode(), DutiesCalendar.Duty::due)
                .containsExactly(
                        tuple("PUB-005", Optional.of(day("2026-04-10"))),
                        tuple("PUB-012", Optional.of(day("2026-12-31"))),
                        tuple("PUB-011", Optional.of(day("2027-06-30"))),
                        tuple("PUB-011", Optional.of(day("2027-06-30"))),
                        tuple("PUB-001", Optional.empty()));
        assertThat(calendar.until(day("2026-12-31"))).hasSize(2);
        assertThat(calendar.duties()).noneMatch(DutiesCalendar.Duty::isLate);
        assertThat(DutiesCalendar.of(plan, day("2027-07-01")).duties())
                .filteredOn(DutiesCalendar.Duty::isLate)
                .hasSize(3);
    }

    private static List<String> codes(FinancingPlan plan) {
        return PlanExamples.book().check(plan, DAY).stream()
                .map(each -> each.getRule().getCode())
                .toList();
    }

    private static Finding finding(String code, FinancingPlan plan) {
        return PlanExamples.book().check(plan, DAY).ofRule(code).asList().get(0);
    }
}
