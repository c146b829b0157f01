package org.terreau.funding.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.funding.scheme.Applications.demand;
import static org.terreau.funding.scheme.Applications.money;
import static org.terreau.funding.scheme.Applications.rate;
import static org.terreau.funding.scheme.Applications.scheme;
import static org.terreau.funding.scheme.Applications.to;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.CarrierKind;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

class SchemeRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(SchemeExamples.all(), DAY);
    private static final List<RuleBook<?>> BOOKS =
            List.of(SchemeRules.applications(), SchemeRules.schemes(), SchemeRules.envelopes());

    static List<RuleExample<?>> examples() {
        return SchemeExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleOfEveryBookHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(BOOKS);
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        BOOKS.forEach(CHECKS::assertEveryTextIsSaid);
    }

    /** In the order in which a person would look, with the gravity of the catalogue. */
    @Test
    void theOrderIsThatOfAPerson() {
        assertThat(ExampleChecks.codes(SchemeRules.applications()))
                .containsExactly(
                        "FUN-023", "FUN-006", "FUN-004", "FUN-010", "FUN-003", "FUN-005", "FUN-009", "FUN-024",
                        "FUN-028", "FUN-025", "FUN-029", "FUN-015", "FUN-026", "FUN-014", "FUN-027");
        assertThat(SchemeRules.applications().rules())
                .allSatisfy(rule -> assertThat(rule.getSeverity())
                        .isEqualTo(rule.getCode().equals("FUN-006") ? Severity.WARNING : Severity.ERROR));
    }

    @Test
    void theFundersSentenceAndGravityAreThoseOfTheDemand() {
        Scheme scheme = scheme().source(Source.of("Cahier des charges", "point 4"))
                .addDemand(demand(Measure.STAFF_COST)
                        .rateAtMost(Rate.parse("0.5"))
                        .severity(Severity.WARNING)
                        .french("Le personnel ({amount}) ne dépasse pas la moitié ({most}).")
                        .english("Staff of {amount} is not over a half ({most}).")
                        .build())
                .build();
        Application application = Application.builder()
                .scheme(scheme)
                .addExpense(Applications.expense("a", CostCategory.STAFF, "60"))
                .addExpense(Applications.expense("b", CostCategory.OTHER_DIRECT, "40"))
                .build();

        Finding found =
                SchemeRules.demands(scheme).check(application, DAY).asList().get(0);

        assertThat(found.getRule().getId()).isEqualTo("scheme.S/d");
        assertThat(found.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(found.getRule().getSource().getTitle()).isEqualTo("Cahier des charges");
        assertThat(found.message(Locale.ENGLISH)).isEqualTo("Staff of €60.00 is not over a half (€50.00).");
        assertThat(Entitlement.of(application, DAY).getUnmet())
                .as("a warning refuses nothing")
                .isEmpty();
    }

    @Test
    void aDemandOnWhatIsNotStatedIsNotJudged() {
        Scheme half = scheme().addDemand(
                        demand(Measure.REQUESTED).rateAtMost(Rate.parse("0.5")).build())
                .build();
        Application silent =
                Application.builder().scheme(half).requested(money("100")).build();
        assertThat(SchemeRules.demands(half).check(silent, DAY)).isEmpty();
        Entitlement entitlement = Entitlement.of(silent, DAY);
        assertThat(entitlement.getMost()).isEmpty();
        assertThat(entitlement.getUnknown()).extracting(each -> each.english()).contains("total cost");

        Scheme staff = scheme().addDemand(
                        demand(Measure.STAFF_COST).atLeast(money("100")).build())
                .build();
        Application whole = Application.builder()
                .scheme(staff)
                .cost(money("1000"))
                .requested(money("100"))
                .build();
        assertThat(SchemeRules.demands(staff).check(whole, DAY)).isEmpty();
    }

    @Test
    void aDemandOnOtherMoneyThatIsNotMetLeavesNothing() {
        Application poor = Application.builder()
                .scheme(SchemeExamples.demanding())
                .cost(money("1000"))
                .own(money("100"))
                .build();

        Entitlement entitlement = Entitlement.of(poor, DAY);

        assertThat(entitlement.getMost()).contains(money("0.00"));
        assertThat(entitlement.getDeciding()).isEqualTo(Limit.CONDITION);
        assertThat(entitlement.getUnmet().asList().get(0).getRule().getCode()).isEqualTo("S/d");
    }

    /** The example of the class: 40 % of 109 200 in a more developed region. */
    @Test
    void theEntitlementExplainsItself() {
        Scheme scheme = Schemes.standard().find("FSE-PLUS").orElseThrow();
        Application application = Application.builder()
                .scheme(scheme)
                .eligibleCost(money("109200"))
                .region(RegionCategory.MORE_DEVELOPED)
                .otherPublic(money("70000"))
                .build();

        Entitlement entitlement = Entitlement.of(application, DAY);

        assertThat(entitlement.getMost()).contains(money("39200.00"));
        assertThat(entitlement.getDeciding()).isEqualTo(Limit.COST_LEFT);
        assertThat(entitlement.getSteps())
                .containsExactly(
                        new Entitlement.Step(Limit.RATE, money("43680.00")),
                        new Entitlement.Step(Limit.COST_LEFT, money("39200.00")));
        assertThat(entitlement.getUnknown())
                .extracting(each -> each.english())
                .containsExactly("period of the project");
        assertThat(entitlement).hasToString("39200.00 (COST_LEFT)");
        assertThat(Entitlement.smallestCost(application, money("43680.01"))).contains(money("109200.03"));
    }

    @Test
    void aSchemeWithoutTermsLimitsNothing() {
        assertThat(Entitlement.of(to(scheme()).build(), DAY).getMost()).isEmpty();
        assertThat(Entitlement.of(to(scheme()).build(), DAY)).hasToString("unlimited (CONDITION)");
    }

    @Test
    void aFloorThatTheCostDoesNotReachLeavesNothing() {
        Scheme.Builder scheme = scheme().addRates(rate("0.3")).minGrant(money("1000"));
        Application application = to(scheme).eligibleCost(money("3333.33")).build();
        assertThat(Entitlement.of(application, DAY).getMost()).contains(money("0.00"));
        assertThat(Entitlement.of(to(scheme).eligibleCost(money("3333.34")).build(), DAY)
                        .getMost())
                .contains(money("1000.00"));
    }

    @Test
    void theFirstRateThatFitsCounts() {
        Scheme.Builder scheme = scheme().addRates(
                        rate("0.5").toBuilder()
                                .addCarrier(CarrierKind.MUNICIPALITY)
                                .build(),
                        rate("0.8").toBuilder().inForce(DateRange.parse("2026")).build(),
                        rate("0.1"));
        Application.Builder application = to(scheme).eligibleCost(money("100"));
        assertThat(most(application.carrier(CarrierKind.MUNICIPALITY))).isEqualTo("50.00 (RATE)");
        assertThat(most(application.carrier(CarrierKind.ASSOCIATION))).isEqualTo("80.00 (RATE)");
        assertThat(most(application.requestedOn(LocalDate.of(2027, 1, 1)))).isEqualTo("10.00 (RATE)");
    }

    private static String most(Application.Builder application) {
        return Entitlement.of(application.build(), DAY).toString();
    }

    @Test
    void theWaitingTimeEndsOnTheSameDay() {
        Scheme.Builder scheme = scheme().yearsBetweenRequests(3);
        Application.Builder leap = to(scheme).previousRequest(LocalDate.of(2024, 2, 29));
        assertThat(check(leap.requestedOn(LocalDate.of(2027, 2, 28)))).isEmpty();
        assertThat(check(leap.requestedOn(LocalDate.of(2027, 2, 27)))).isNotEmpty();
    }

    private static Findings check(Application.Builder application) {
        return SchemeRules.applications().check(application.build(), DAY);
    }

    @Test
    void publishedSchemesHoldTogether() {
        assertThat(SchemeRules.schemes().check(Schemes.standard(), DAY)).isEmpty();
        assertThat(Schemes.standard().all()).hasSize(12);
        assertThat(Schemes.none().with(scheme("A").build()).find("A")).isPresent();
    }

    @Test
    void whatIsLeftOfAnEnvelope() {
        assertThat(SchemeExamples.envelope("154500", "5000", "10000").remaining())
                .contains(money("139500.00"));
        assertThat(SchemeExamples.envelope("1", "5").remaining()).contains(money("-4.00"));
        assertThat(SchemeExamples.envelope("1", "5.00 CHF").remaining()).isEmpty();
    }
}
