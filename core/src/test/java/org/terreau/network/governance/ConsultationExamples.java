package org.terreau.network.governance;

import static org.terreau.network.governance.GovernanceExamples.example;
import static org.terreau.network.governance.Governances.body;
import static org.terreau.network.governance.Governances.consultation;
import static org.terreau.network.governance.Governances.decision;
import static org.terreau.network.governance.Governances.held;
import static org.terreau.network.governance.Governances.meeting;
import static org.terreau.network.governance.Governances.on;
import static org.terreau.network.governance.Governances.proposal;
import static org.terreau.network.governance.Governances.step;
import static org.terreau.network.governance.Governances.survey;
import static org.terreau.network.governance.MeetingStatus.ANNOUNCED;
import static org.terreau.network.governance.MeetingStatus.CANCELLED;
import static org.terreau.network.governance.StepKind.CONSULTATION_DAY;
import static org.terreau.network.governance.StepKind.DECISION;
import static org.terreau.network.governance.StepKind.FIRST_REVIEW;
import static org.terreau.network.governance.StepKind.RESTITUTION;
import static org.terreau.network.governance.StepKind.SYNTHESIS;
import static org.terreau.network.governance.StepKind.WORKSHOPS;

import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.statistic.Qualifier;

/** The examples of the rules on consultations and on what follows from them. */
final class ConsultationExamples {

    private ConsultationExamples() {}

    static List<RuleExample<Governance>> all() {
        List<RuleExample<Governance>> all = new ArrayList<>();
        all.addAll(steps());
        all.addAll(meetingsOfSteps());
        all.addAll(proposals());
        all.addAll(decisions());
        all.addAll(surveysAndTrainings());
        return all;
    }

    private static Governance.Builder steps(ConsultationStep... steps) {
        return Governance.builder().addConsultation(consultation(steps).build());
    }

    private static ConsultationStep planned(StepKind kind, String on) {
        return step(kind, on).toBuilder().done(false).build();
    }

    private static List<RuleExample<Governance>> steps() {
        ConsultationStep day = step(CONSULTATION_DAY, "2023-02-08");
        ConsultationStep restitution = step(RESTITUTION, "2023-06-02");
        return List.of(
                example(
                        "GOV-040",
                        steps(day, step(RESTITUTION, "2023-02-07")),
                        steps(step(RESTITUTION, "2023-02"), day)),
                example(
                        "GOV-040",
                        steps(day, step(WORKSHOPS, "2022"), step(WORKSHOPS, "2023-01")),
                        steps(day, step(WORKSHOPS, "2022"), step(WORKSHOPS, "2023-03"))),
                example(
                        "GOV-041",
                        steps(day, step(SYNTHESIS, "2023-04")),
                        steps(day, step(WORKSHOPS, "2023-02-08"), step(SYNTHESIS, "2023-04"))),
                example(
                        "GOV-041",
                        steps(day, planned(WORKSHOPS, "2027"), step(SYNTHESIS, "2023-04")),
                        steps(day, planned(WORKSHOPS, "2027"), planned(SYNTHESIS, "2027"))),
                example("GOV-042", steps(restitution), steps(restitution, step(DECISION, "2023-10-17"))),
                example("GOV-042", steps(step(RESTITUTION, "2025-11-21")), steps(step(RESTITUTION, "2025-11-22"))),
                example(
                        "GOV-042",
                        steps(restitution, planned(DECISION, "2026-11-21")),
                        steps(restitution, planned(DECISION, "2026-11-22"))),
                example(
                        "GOV-043",
                        steps(step(CONSULTATION_DAY, "2026-11-23")),
                        steps(planned(CONSULTATION_DAY, "2026-11-23"))),
                example(
                        "GOV-044",
                        steps(planned(CONSULTATION_DAY, "2026-11-21")),
                        steps(planned(CONSULTATION_DAY, "2026"))),
                example(
                        "GOV-047",
                        steps(step(DECISION).build()),
                        steps(step(DECISION).decision("d").build())));
    }

    private static Governance.Builder atMeeting(ConsultationStep.Builder step, Meeting.Builder meeting) {
        return Governances.of(meeting)
                .addConsultation(consultation(step.meeting("m0").build()).build());
    }

    private static List<RuleExample<Governance>> meetingsOfSteps() {
        ConsultationStep.Builder day = step(CONSULTATION_DAY).on(on("2023-02-08"));
        Governance.Builder vote = Governance.builder()
                .addDecision(decision().takenOn(on("2023-10-17")).build());
        return List.of(
                example("GOV-045", atMeeting(day, held("2023-02-09")), atMeeting(day, held("2023-02"))),
                example(
                        "GOV-045",
                        atMeeting(
                                step(FIRST_REVIEW).on(on("2027-01")).done(false),
                                meeting(ANNOUNCED).plannedFor(on("2027-02-01"))),
                        atMeeting(
                                step(FIRST_REVIEW).on(on("2027-02")).done(false),
                                meeting(ANNOUNCED).plannedFor(on("2027-02-01")))),
                example("GOV-046", atMeeting(day, meeting(CANCELLED)), atMeeting(day, held(""))),
                example(
                        "GOV-046",
                        atMeeting(step(CONSULTATION_DAY), meeting(ANNOUNCED)),
                        atMeeting(step(CONSULTATION_DAY).done(false), meeting(ANNOUNCED))),
                example(
                        "GOV-048",
                        vote.build().toBuilder()
                                .addConsultation(consultation(step(DECISION)
                                                .on(on("2023-10-18"))
                                                .decision("d")
                                                .build())
                                        .build()),
                        vote.build().toBuilder()
                                .addConsultation(consultation(step(DECISION)
                                                .on(on("2023-10"))
                                                .decision("d")
                                                .build())
                                        .build())));
    }

    private static Governance.Builder of(Proposal.Builder proposal) {
        return Governance.builder().addProposal(proposal.build());
    }

    private static List<RuleExample<Governance>> proposals() {
        Decision.Builder rejected = decision().outcome(Outcome.REJECTED).addReason("Coût");
        Proposal.Builder answered = proposal().addReason("Budget").decision("d");
        return List.of(
                example(
                        "GOV-050",
                        of(proposal().answer(Answer.REJECTED)),
                        of(proposal().answer(Answer.REJECTED).addReason("Sécurité"))),
                example(
                        "GOV-050",
                        of(proposal().answer(Answer.PARTLY)),
                        of(proposal().answer(Answer.ACCEPTED))),
                example(
                        "GOV-051",
                        of(proposal().on(on("2026-05-25"))),
                        of(proposal().on(on("2026-05-26")))),
                example(
                        "GOV-052",
                        of(proposal().on(on("2025-05")).answeredOn(on("2025-04-30"))),
                        of(proposal().on(on("2025-05")).answeredOn(on("2025-05-01")))),
                example(
                        "GOV-053",
                        of(proposal().answeredOn(on("2025"))),
                        of(proposal().answeredOn(on("2025")).answer(Answer.ACCEPTED))),
                example("GOV-053", of(proposal().addReason("Budget")), of(proposal())),
                example(
                        "GOV-054",
                        of(answered.answer(Answer.ACCEPTED)).addDecision(rejected.build()),
                        of(answered.answer(Answer.REJECTED)).addDecision(rejected.build())),
                example(
                        "GOV-054",
                        of(answered.answer(Answer.POSTPONED))
                                .addDecision(decision().build()),
                        of(answered.answer(Answer.REJECTED))
                                .addDecision(decision().build())));
    }

    private static Governance.Builder taken(Decision.Builder decision, Meeting.Builder... meetings) {
        return Governances.of(body(), meetings).addDecision(decision.build());
    }

    private static List<RuleExample<Governance>> decisions() {
        Decision.Builder at = decision().meeting("m0").takenOn(on("2023-10-17"));
        Decision.Builder by = decision().body("copil").takenOn(on("2023-10-17"));
        return List.of(
                example("GOV-060", taken(at, held("2023-10-18")), taken(at, held("2023-10"))),
                example("GOV-060", taken(at, held("2023-10-16")), taken(at, held("2023-10-16/2023-10-17"))),
                example("GOV-061", taken(at, meeting(CANCELLED)), taken(at, held(""))),
                example("GOV-061", taken(at, meeting(ANNOUNCED)), taken(at, held(""))),
                example(
                        "GOV-062",
                        taken(decision().meeting("m0").body("board"), held("")),
                        taken(decision().meeting("m0").body("copil"), held(""))),
                example(
                        "GOV-063",
                        taken(by, held("2023-10-16"), held("2023-10-18")),
                        taken(by, held("2023"), held("2023-10-18"))),
                example("GOV-063", taken(by, held("2022")), taken(by, held("2022"), held(""))),
                example(
                        "GOV-064",
                        taken(decision().outcome(Outcome.REJECTED)),
                        taken(decision().outcome(Outcome.POSTPONED))),
                example(
                        "GOV-065",
                        taken(decision().takenOn(on("2026-11-23"))),
                        taken(decision().takenOn(on("2026")))));
    }

    private static Governance.Builder of(Survey.Builder survey) {
        return Governance.builder().addSurvey(survey.mode(SurveyMode.MIXED).build());
    }

    private static Governance.Builder modules(int... numbers) {
        Training.Builder training = Training.builder().id("t").title("Démocratie participative");
        for (int number : numbers) {
            training.addModule(TrainingModule.builder()
                    .number(number)
                    .title("Module " + number)
                    .build());
        }
        return Governance.builder().addTraining(training.build());
    }

    private static List<RuleExample<Governance>> surveysAndTrainings() {
        return List.of(
                example(
                        "GOV-070",
                        of(survey().answers(11L).invited(10L)),
                        of(survey().answers(10L).invited(10L))),
                example(
                        "GOV-070",
                        of(survey().answers(11L).invited(10L).precision(Qualifier.AT_LEAST)),
                        of(survey().answers(11L).invited(10L).precision(Qualifier.ABOUT))),
                example(
                        "GOV-071",
                        Governance.builder().addSurvey(survey().answers(10_000L).build()),
                        of(survey().answers(10_000L))),
                example("GOV-075", modules(1, 2, 2), modules(2, 1, 3)),
                example("GOV-076", modules(1, 3), modules(3, 1, 2)));
    }
}
