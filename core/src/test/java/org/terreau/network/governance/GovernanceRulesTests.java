package org.terreau.network.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.governance.Governances.body;
import static org.terreau.network.governance.Governances.consultation;
import static org.terreau.network.governance.Governances.held;
import static org.terreau.network.governance.Governances.list;
import static org.terreau.network.governance.Governances.of;
import static org.terreau.network.governance.Governances.on;
import static org.terreau.network.governance.Governances.step;

import java.time.LocalDate;
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

class GovernanceRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(List.copyOf(GovernanceExamples.all()), DAY);

    static List<RuleExample<Governance>> examples() {
        return GovernanceExamples.all();
    }

    private static Finding only(Governance.Builder governance, String code) {
        List<Finding> found = GovernanceRules.governance()
                .check(governance.build(), DAY)
                .ofRule(code)
                .asList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<Governance> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(List.of(GovernanceRules.governance()));
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        CHECKS.assertEveryTextIsSaid(GovernanceRules.governance());
    }

    @Test
    void everyRuleRestsOnWhatWasRead() {
        assertThat(GovernanceRules.governance().rules())
                .allSatisfy(each -> assertThat(each.getSource().isVerified()).isTrue());
    }

    /** Seed 003: a steering committee once a year, an exchange of practices once a month. */
    @Test
    void theYearInWhichTheSteeringCommitteeDidNotMeetIsNamed() {
        Finding finding = only(of(body("1/year"), held("2023-05-01"), held("2025-05-01")), "GOV-001");

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPointer()).isEqualTo("/bodies/0/meets");
        assertThat(finding.getFacts().get("periods")).isEqualTo(List.of(on("2024")));
        assertThat(finding.getFacts().get("due")).isEqualTo(3L);
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo(
                        "Comité de pilotage se réunit 1 fois par an selon sa règle\u202F; moins de réunions tenues sont"
                                + " listées pour 1 des 3 périodes écoulées\u00A0: 2024.");
    }

    @Test
    void noPeriodIsCalledMissedOnItsLastDay() {
        Governance governance =
                of(body("1/year").since(on("2024-12-31")), held("2024-03-01")).build();
        assertThat(GovernanceRules.governance()
                        .check(governance, LocalDate.of(2025, 12, 31))
                        .ofRule("GOV-001"))
                .isEmpty();
        assertThat(GovernanceRules.governance()
                        .check(governance, LocalDate.of(2026, 1, 1))
                        .ofRule("GOV-001"))
                .hasSize(1);
    }

    /** Seed 000: from the day to the vote, as it was: nothing is wrong with it but what is not known. */
    @Test
    void theConsultationOfHauteGaronneIsInOrder() {
        Governance governance = Governance.builder()
                .addDecision(Governances.decision().takenOn(on("2023-10-17")).build())
                .addConsultation(consultation(
                                step(StepKind.CONSULTATION_DAY, "2023-02-08"),
                                step(StepKind.WORKSHOPS, "2023-02-08"),
                                step(StepKind.SYNTHESIS).build(),
                                step(StepKind.RESTITUTION, "2023-06-02"),
                                step(StepKind.DECISION, "2023-10-17").toBuilder()
                                        .decision("d")
                                        .build())
                        .build())
                .build();
        assertThat(GovernanceRules.governance().check(governance, DAY)).isEmpty();
    }

    @Test
    void placesAreInsideTheGovernance() {
        Meeting.Builder meeting =
                held("2025-03-20").plannedFor(on("2025-03-21")).attendance(list("a", "b", "a"));
        assertThat(only(of(held("2024"), meeting), "GOV-025").getPointer()).isEqualTo("/meetings/1/heldOn");
        assertThat(only(of(held("2024"), meeting), "GOV-033").getPointer()).isEqualTo("/meetings/1/attendance/list/2");
        assertThat(only(
                                Governance.builder()
                                        .addConsultation(consultation(
                                                        step(StepKind.CONSULTATION_DAY, "2023-02-08"),
                                                        step(StepKind.DECISION, "2023-10-17"))
                                                .build()),
                                "GOV-047")
                        .getPointer())
                .isEqualTo("/consultations/0/steps/1");
    }

    /** Every meeting number of a series may be missing, and a year may begin again at one. */
    @Test
    void aMeetingInTheWrongPlaceIsReportedOnce() {
        Governance.Builder governance = of(
                body(),
                held("2024-01").number(1),
                held("2024-02").number(5),
                held("2024-03").number(3),
                held("2024-04").number(6),
                held("2025-01").number(1),
                held("2025-02").number(3));
        Finding finding = only(governance, "GOV-028");
        assertThat(finding.getPointer()).isEqualTo("/meetings/2/number");
        assertThat(finding.getFacts().get("otherNumber")).isEqualTo(5);
        Findings findings = GovernanceRules.governance().check(governance.build(), DAY);
        assertThat(findings.ofRule("GOV-027")).isEmpty();
    }
}
