package org.terreau.network.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.value.DateRange;

/** Whether the steps of a consultation follow each other, and what each of them rests on. */
final class ConsultationRules {

    private static final Source CHAIN = Source.of(
            "Haute-Garonne, politique des jardins collectifs",
            "concertation de 2023 : journée, ateliers, synthèse, restitution, vote, premier bilan");

    private static final StepKind[] KINDS = StepKind.values();

    private ConsultationRules() {}

    static RuleBook<ResolvedGovernance> book(RuleTexts texts) {
        return RuleBook.<ResolvedGovernance>empty()
                .plus(
                        texts.rule("governance.consultation.order", "GOV-040", Severity.WARNING, CHAIN),
                        ConsultationRules::order)
                .plus(
                        texts.rule("governance.consultation.left-out", "GOV-041", Severity.WARNING, CHAIN),
                        ConsultationRules::leftOut)
                .plus(
                        texts.rule("governance.consultation.no-decision", "GOV-042", Severity.WARNING, CHAIN),
                        ConsultationRules::noDecision)
                .plus(
                        texts.rule(
                                "governance.consultation.future",
                                "GOV-043",
                                Severity.ERROR,
                                GovernanceRules.ARITHMETIC),
                        ConsultationRules::future)
                .plus(
                        texts.rule(
                                "governance.consultation.passed",
                                "GOV-044",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        ConsultationRules::passed)
                .plus(
                        texts.rule(
                                "governance.consultation.meeting-date",
                                "GOV-045",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        ConsultationRules::meetingDate)
                .plus(
                        texts.rule(
                                "governance.consultation.meeting-not-held",
                                "GOV-046",
                                Severity.ERROR,
                                GovernanceRules.ARITHMETIC),
                        ConsultationRules::meetingNotHeld)
                .plus(
                        texts.rule("governance.consultation.which-decision", "GOV-047", Severity.INFO, CHAIN),
                        ConsultationRules::whichDecision)
                .plus(
                        texts.rule(
                                "governance.consultation.decision-date",
                                "GOV-048",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        ConsultationRules::decisionDate);
    }

    /** Reports at a member of a step. */
    private static void report(int i, int j, String member, Facts facts, String variant, Reporter reporter) {
        reporter.in("consultations", i);
        reporter.in("steps", j);
        reporter.in(member);
        reporter.report(facts, variant);
        reporter.out();
        reporter.out();
        reporter.out();
    }

    private static Facts facts(Consultation consultation, ConsultationStep step) {
        return Facts.of("consultation", consultation.getTitle()).and("step", step.getKind());
    }

    /** A kind of step is too early when all of it was over before anything of an earlier kind began. */
    private static void order(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            Consultation consultation = consultations.get(i);
            int earlier = -1;
            for (StepKind kind : KINDS) {
                int last = dated(consultation, kind, true);
                if (last < 0) {
                    continue;
                }
                ConsultationStep late = consultation.getSteps().get(last);
                ConsultationStep before =
                        earlier < 0 ? late : consultation.getSteps().get(earlier);
                if (ResolvedGovernance.isBefore(late.getOn(), before.getOn())) {
                    Facts facts = facts(consultation, late)
                            .and("on", ResolvedGovernance.shown(late.getOn().get()))
                            .and("before", before.getKind())
                            .and(
                                    "beforeOn",
                                    ResolvedGovernance.shown(before.getOn().get()));
                    report(i, last, "on", facts, "", reporter);
                }
                int first = dated(consultation, kind, false);
                boolean later = earlier < 0
                        || on(consultation, first)
                                .getFirst()
                                .isAfter(on(consultation, earlier).getFirst());
                earlier = later ? first : earlier;
            }
        }
    }

    private static DateRange on(Consultation consultation, int step) {
        return consultation.getSteps().get(step).getOn().orElseThrow();
    }

    /** The step of a kind that ends last, or that begins first; negative when none has a date. */
    private static int dated(Consultation consultation, StepKind kind, boolean last) {
        List<ConsultationStep> steps = consultation.getSteps();
        int found = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).getKind() == kind && steps.get(i).getOn().isPresent()) {
                boolean better = found < 0
                        || (last
                                ? on(consultation, i)
                                        .getLast()
                                        .isAfter(on(consultation, found).getLast())
                                : on(consultation, i)
                                        .getFirst()
                                        .isBefore(on(consultation, found).getFirst()));
                found = better ? i : found;
            }
        }
        return found;
    }

    private static void leftOut(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            Consultation consultation = consultations.get(i);
            StepKind later = null;
            for (int k = KINDS.length - 1; k >= 0; k--) {
                StepKind kind = KINDS[k];
                if (find(consultation, kind, true) >= 0) {
                    later = later == null ? kind : later;
                } else if (later != null) {
                    int planned = find(consultation, kind, false);
                    reporter.in("consultations", i);
                    reporter.in("steps", planned);
                    reporter.report(
                            Facts.of("consultation", consultation.getTitle())
                                    .and("step", kind)
                                    .and("later", later),
                            planned < 0 ? "" : "planned");
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    /** The first step of a kind that is done, or that is not; negative when there is none. */
    private static int find(Consultation consultation, StepKind kind, boolean done) {
        List<ConsultationStep> steps = consultation.getSteps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).getKind() == kind && steps.get(i).isDone() == done) {
                return i;
            }
        }
        return -1;
    }

    private static void noDecision(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            Consultation consultation = consultations.get(i);
            int restitution = find(consultation, StepKind.RESTITUTION, true);
            if (restitution < 0 || find(consultation, StepKind.DECISION, true) >= 0) {
                continue;
            }
            DateRange on = consultation.getSteps().get(restitution).getOn().orElse(null);
            int planned = find(consultation, StepKind.DECISION, false);
            Optional<DateRange> ahead = planned < 0
                    ? Optional.empty()
                    : consultation.getSteps().get(planned).getOn();
            LocalDate day = reporter.asOf();
            boolean isAhead = ahead.isPresent() && !ahead.get().getLast().isBefore(day);
            if (on != null && !isAhead && on.getLast().plusYears(1).isBefore(day)) {
                reporter.in("consultations", i);
                reporter.in("steps");
                reporter.report(Facts.of("consultation", consultation.getTitle())
                        .and("on", ResolvedGovernance.shown(on))
                        .and("days", day.toEpochDay() - on.getLast().toEpochDay()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void future(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            List<ConsultationStep> steps = consultations.get(i).getSteps();
            for (int j = 0; j < steps.size(); j++) {
                ConsultationStep step = steps.get(j);
                if (step.isDone() && ResolvedGovernance.isAhead(step.getOn(), reporter.asOf())) {
                    Facts facts = facts(consultations.get(i), step)
                            .and("on", ResolvedGovernance.shown(step.getOn().get()))
                            .and("day", reporter.asOf());
                    report(i, j, "on", facts, "", reporter);
                }
            }
        }
    }

    private static void passed(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            List<ConsultationStep> steps = consultations.get(i).getSteps();
            for (int j = 0; j < steps.size(); j++) {
                ConsultationStep step = steps.get(j);
                if (!step.isDone() && ResolvedGovernance.isOver(step.getOn(), reporter.asOf())) {
                    Facts facts = facts(consultations.get(i), step)
                            .and("on", ResolvedGovernance.shown(step.getOn().get()))
                            .and("day", reporter.asOf());
                    report(i, j, "on", facts, "", reporter);
                }
            }
        }
    }

    private static void meetingDate(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            List<ConsultationStep> steps = consultations.get(i).getSteps();
            for (int j = 0; j < steps.size(); j++) {
                ConsultationStep step = steps.get(j);
                Meeting meeting = resolved.meeting(step.getMeeting());
                Optional<DateRange> days = meeting == null ? Optional.empty() : days(meeting);
                if (meeting != null && ResolvedGovernance.isApart(step.getOn(), days)) {
                    Facts facts = facts(consultations.get(i), step)
                            .and("on", ResolvedGovernance.shown(step.getOn().get()))
                            .and("meeting", meeting.getTitle())
                            .and("days", ResolvedGovernance.shown(days.get()));
                    report(i, j, "on", facts, "", reporter);
                }
            }
        }
    }

    /** When a meeting was, or is to be; empty for one that was cancelled. */
    private static Optional<DateRange> days(Meeting meeting) {
        return switch (meeting.getStatus()) {
            case HELD -> meeting.getHeldOn();
            case ANNOUNCED -> meeting.getPlannedFor();
            case CANCELLED -> Optional.empty();
        };
    }

    private static void meetingNotHeld(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            List<ConsultationStep> steps = consultations.get(i).getSteps();
            for (int j = 0; j < steps.size(); j++) {
                ConsultationStep step = steps.get(j);
                Meeting meeting = step.isDone() ? resolved.meeting(step.getMeeting()) : null;
                if (meeting != null && meeting.getStatus() != MeetingStatus.HELD) {
                    Facts facts = facts(consultations.get(i), step).and("meeting", meeting.getTitle());
                    report(i, j, "meeting", facts, notHeld(meeting), reporter);
                }
            }
        }
    }

    static String notHeld(@Nullable Meeting meeting) {
        return meeting != null && meeting.getStatus() == MeetingStatus.ANNOUNCED ? "announced" : "";
    }

    private static void whichDecision(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            List<ConsultationStep> steps = consultations.get(i).getSteps();
            for (int j = 0; j < steps.size(); j++) {
                ConsultationStep step = steps.get(j);
                if (step.getKind() == StepKind.DECISION
                        && step.isDone()
                        && step.getDecision().isEmpty()) {
                    reporter.in("consultations", i);
                    reporter.in("steps", j);
                    reporter.report(
                            Facts.of("consultation", consultations.get(i).getTitle()));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static void decisionDate(ResolvedGovernance resolved, Reporter reporter) {
        List<Consultation> consultations = resolved.governance().getConsultations();
        for (int i = 0; i < consultations.size(); i++) {
            List<ConsultationStep> steps = consultations.get(i).getSteps();
            for (int j = 0; j < steps.size(); j++) {
                ConsultationStep step = steps.get(j);
                Decision decision = step.getKind() == StepKind.DECISION ? resolved.decision(step.getDecision()) : null;
                if (decision != null && ResolvedGovernance.isApart(step.getOn(), decision.getTakenOn())) {
                    Facts facts = Facts.of("consultation", consultations.get(i).getTitle())
                            .and("on", ResolvedGovernance.shown(step.getOn().get()))
                            .and("decision", decision.getTitle())
                            .and(
                                    "taken",
                                    ResolvedGovernance.shown(
                                            decision.getTakenOn().get()));
                    report(i, j, "on", facts, "", reporter);
                }
            }
        }
    }
}
