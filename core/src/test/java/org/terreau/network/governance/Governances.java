package org.terreau.network.governance;

import java.time.LocalDate;
import java.util.List;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

/** Short ways to write what the tests of this room are about. */
final class Governances {

    private Governances() {}

    static DateRange on(String text) {
        return DateRange.parse(text);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static GovernanceBody.Builder body() {
        return GovernanceBody.builder().id("copil").name("Comité de pilotage");
    }

    static GovernanceBody.Builder body(String meets) {
        return body().meets(Frequency.parse(meets));
    }

    /** A meeting of the body that was held, or one without a date. */
    static Meeting.Builder held(String on) {
        Meeting.Builder meeting = meeting(MeetingStatus.HELD).body("copil");
        return on.isEmpty() ? meeting : meeting.heldOn(on(on));
    }

    static Meeting.Builder meeting(MeetingStatus status) {
        return Meeting.builder().id("m").title("Réunion").status(status);
    }

    static Attendance list(String... persons) {
        return Attendance.builder()
                .list(List.of(persons).stream()
                        .map(each -> Attendee.builder().person(each).build())
                        .toList())
                .build();
    }

    static Attendance count(int headCount) {
        return Attendance.builder().headCount(headCount).build();
    }

    static MeetingDocument.Builder minutes() {
        return MeetingDocument.builder().kind(DocumentKind.MINUTES);
    }

    static ConsultationStep.Builder step(StepKind kind) {
        return ConsultationStep.builder().kind(kind);
    }

    static ConsultationStep step(StepKind kind, String on) {
        return step(kind).on(on(on)).build();
    }

    static Consultation.Builder consultation(ConsultationStep... steps) {
        return Consultation.builder()
                .id("c")
                .title("Créer et pérenniser des jardins")
                .addSteps(steps);
    }

    static Proposal.Builder proposal() {
        return Proposal.builder().id("p").title("Ouvrir le jardin le soir");
    }

    static Decision.Builder decision() {
        return Decision.builder().id("d").title("Politique des jardins");
    }

    static Survey.Builder survey() {
        return Survey.builder().id("s").title("Enquête de participation");
    }

    static Governance.Builder of(GovernanceBody.Builder body, Meeting.Builder... meetings) {
        return of(meetings).addBody(body.build());
    }

    static Governance.Builder of(Meeting.Builder... meetings) {
        Governance.Builder governance = Governance.builder();
        for (int i = 0; i < meetings.length; i++) {
            governance.addMeeting(meetings[i].id("m" + i).build());
        }
        return governance;
    }
}
