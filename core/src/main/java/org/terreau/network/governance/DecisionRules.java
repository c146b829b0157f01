package org.terreau.network.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/** Whether a decision was taken where and when it is said to have been. */
final class DecisionRules {

    private DecisionRules() {}

    static RuleBook<ResolvedGovernance> book(RuleTexts texts) {
        return RuleBook.<ResolvedGovernance>empty()
                .plus(
                        texts.rule(
                                "governance.decision.meeting-date",
                                "GOV-060",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        DecisionRules::meetingDate)
                .plus(
                        texts.rule(
                                "governance.decision.meeting-not-held",
                                "GOV-061",
                                Severity.ERROR,
                                GovernanceRules.ARITHMETIC),
                        DecisionRules::meetingNotHeld)
                .plus(
                        texts.rule(
                                "governance.decision.other-body",
                                "GOV-062",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        DecisionRules::otherBody)
                .plus(
                        texts.rule(
                                "governance.decision.no-meeting", "GOV-063", Severity.INFO, GovernanceRules.ARITHMETIC),
                        DecisionRules::noMeeting)
                .plus(
                        texts.rule(
                                "governance.decision.no-reasons", "GOV-064", Severity.WARNING, ProposalRules.REASONED),
                        DecisionRules::noReasons)
                .plus(
                        texts.rule("governance.decision.future", "GOV-065", Severity.ERROR, GovernanceRules.ARITHMETIC),
                        DecisionRules::future);
    }

    private static Facts facts(Decision decision) {
        return Facts.of("decision", decision.getTitle());
    }

    private static void report(int index, String member, Facts facts, String variant, Reporter reporter) {
        reporter.in("decisions", index);
        reporter.in(member);
        reporter.report(facts, variant);
        reporter.out();
        reporter.out();
    }

    private static void meetingDate(ResolvedGovernance resolved, Reporter reporter) {
        List<Decision> decisions = resolved.governance().getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            Meeting meeting = resolved.meeting(decision.getMeeting());
            if (meeting != null && ResolvedGovernance.isApart(decision.getTakenOn(), meeting.getHeldOn())) {
                Facts facts = facts(decision)
                        .and(
                                "taken",
                                ResolvedGovernance.shown(decision.getTakenOn().get()))
                        .and("meeting", meeting.getTitle())
                        .and(
                                "held",
                                ResolvedGovernance.shown(meeting.getHeldOn().get()));
                boolean before = ResolvedGovernance.isBefore(decision.getTakenOn(), meeting.getHeldOn());
                report(i, "takenOn", facts, before ? "" : "after", reporter);
            }
        }
    }

    private static void meetingNotHeld(ResolvedGovernance resolved, Reporter reporter) {
        List<Decision> decisions = resolved.governance().getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            Meeting meeting = resolved.meeting(decision.getMeeting());
            if (meeting != null && meeting.getStatus() != MeetingStatus.HELD) {
                Facts facts = facts(decision).and("meeting", meeting.getTitle());
                report(i, "meeting", facts, ConsultationRules.notHeld(meeting), reporter);
            }
        }
    }

    private static void otherBody(ResolvedGovernance resolved, Reporter reporter) {
        List<Decision> decisions = resolved.governance().getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            Meeting meeting = resolved.meeting(decision.getMeeting());
            if (meeting != null
                    && decision.getBody().isPresent()
                    && meeting.getBody().isPresent()
                    && !decision.getBody().get().equals(meeting.getBody().get())) {
                Facts facts = facts(decision)
                        .and("body", name(resolved, decision.getBody().get()))
                        .and("meeting", meeting.getTitle())
                        .and("other", name(resolved, meeting.getBody().get()));
                report(i, "meeting", facts, "", reporter);
            }
        }
    }

    private static String name(ResolvedGovernance resolved, String id) {
        GovernanceBody body = resolved.body(id);
        return body == null ? id : body.getName();
    }

    /** The days on which a body met, in order, so that a day is found without walking through all of them. */
    private static final class MeetingDays {

        private final List<DateRange> held;
        private final long[] last;

        private MeetingDays(List<DateRange> held, long[] last) {
            this.held = held;
            this.last = last;
        }

        static MeetingDays of(List<Meeting> meetings) {
            List<DateRange> held = new ArrayList<>();
            for (int i = 0; i < meetings.size(); i++) {
                Meeting meeting = meetings.get(i);
                if (meeting.getStatus() == MeetingStatus.HELD
                        && meeting.getHeldOn().isEmpty()) {
                    return new MeetingDays(List.of(), new long[0]); // any day may have been that of the undated one
                }
                if (meeting.getStatus() == MeetingStatus.HELD) {
                    held.add(meeting.getHeldOn().get());
                }
            }
            held.sort(null);
            long[] last = new long[held.size()];
            for (int i = 0; i < last.length; i++) {
                long own = held.get(i).getLast().toEpochDay();
                last[i] = i == 0 ? own : Math.max(last[i - 1], own);
            }
            return new MeetingDays(held, last);
        }

        /**
         * Whether a meeting may have been in a range: the last of those that begin by its end reaches its beginning.
         */
        boolean holds(DateRange range) {
            int from = 0;
            int to = held.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (held.get(middle).getFirst().isAfter(range.getLast())) {
                    to = middle;
                } else {
                    from = middle + 1;
                }
            }
            return from > 0 && last[from - 1] >= range.getFirst().toEpochDay();
        }
    }

    private static void noMeeting(ResolvedGovernance resolved, Reporter reporter) {
        List<Decision> decisions = resolved.governance().getDecisions();
        Map<String, MeetingDays> days = null;
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            Optional<DateRange> taken = decision.getTakenOn();
            GovernanceBody body = decision.getMeeting().isPresent() ? null : resolved.body(decision.getBody());
            if (body == null || taken.isEmpty()) {
                continue;
            }
            days = days == null ? new HashMap<>() : days;
            MeetingDays ofBody = days.get(body.getId());
            if (ofBody == null) {
                ofBody = MeetingDays.of(resolved.meetingsOf(body.getId()));
                days.put(body.getId(), ofBody);
            }
            if (!ofBody.held.isEmpty() && !ofBody.holds(taken.get())) {
                Facts facts =
                        facts(decision).and("body", body.getName()).and("taken", ResolvedGovernance.shown(taken.get()));
                report(i, "takenOn", facts, "", reporter);
            }
        }
    }

    private static void noReasons(ResolvedGovernance resolved, Reporter reporter) {
        List<Decision> decisions = resolved.governance().getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            if (decision.getOutcome() == Outcome.REJECTED
                    && decision.getReasons().isEmpty()) {
                report(i, "reasons", facts(decision), "", reporter);
            }
        }
    }

    private static void future(ResolvedGovernance resolved, Reporter reporter) {
        List<Decision> decisions = resolved.governance().getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            if (ResolvedGovernance.isAhead(decision.getTakenOn(), reporter.asOf())) {
                Facts facts = facts(decision)
                        .and(
                                "taken",
                                ResolvedGovernance.shown(decision.getTakenOn().get()))
                        .and("day", reporter.asOf());
                report(i, "takenOn", facts, "", reporter);
            }
        }
    }
}
