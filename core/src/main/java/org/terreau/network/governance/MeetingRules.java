package org.terreau.network.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

/** Whether what became of a meeting, its days and its number fit together. */
final class MeetingRules {

    /** Where a meeting without a date stands among those with one. */
    private static final DateRange LAST = DateRange.parse("9999-12-31");

    private static final Comparator<Numbered> BY_DATE = Comparator.comparing((Numbered each) -> each.on.orElse(LAST))
            .thenComparingInt(Numbered::number)
            .thenComparingInt(Numbered::index);

    private MeetingRules() {}

    static RuleBook<ResolvedGovernance> book(RuleTexts texts) {
        return RuleBook.<ResolvedGovernance>empty()
                .plus(
                        texts.rule(
                                "governance.meeting.held-unsaid",
                                "GOV-020",
                                Severity.ERROR,
                                GovernanceRules.ARITHMETIC),
                        MeetingRules::heldUnsaid)
                .plus(
                        texts.rule("governance.meeting.future", "GOV-021", Severity.ERROR, GovernanceRules.ARITHMETIC),
                        MeetingRules::future)
                .plus(
                        texts.rule("governance.meeting.undated", "GOV-022", Severity.INFO, GovernanceRules.ARITHMETIC),
                        MeetingRules::undated)
                .plus(
                        texts.rule(
                                "governance.meeting.passed", "GOV-023", Severity.WARNING, GovernanceRules.ARITHMETIC),
                        MeetingRules::passed)
                .plus(
                        texts.rule(
                                "governance.meeting.announced-undated",
                                "GOV-024",
                                Severity.INFO,
                                GovernanceRules.ARITHMETIC),
                        MeetingRules::announcedUndated)
                .plus(
                        texts.rule("governance.meeting.early", "GOV-025", Severity.WARNING, GovernanceRules.ARITHMETIC),
                        MeetingRules::early)
                .plus(
                        texts.rule(
                                "governance.meeting.body-exists",
                                "GOV-026",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        MeetingRules::bodyExists)
                .plus(
                        texts.rule(
                                "governance.meeting.same-number",
                                "GOV-027",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        (resolved, reporter) -> numbers(resolved, reporter, true))
                .plus(
                        texts.rule(
                                "governance.meeting.number-order",
                                "GOV-028",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        (resolved, reporter) -> numbers(resolved, reporter, false));
    }

    private static Facts facts(Meeting meeting) {
        return Facts.of("meeting", meeting.getTitle());
    }

    private static void report(String list, int index, String member, Facts facts, String variant, Reporter reporter) {
        reporter.in(list, index);
        reporter.in(member);
        reporter.report(facts, variant);
        reporter.out();
        reporter.out();
    }

    private static void heldUnsaid(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (meeting.getStatus() != MeetingStatus.HELD && meeting.getHeldOn().isPresent()) {
                Facts facts = facts(meeting)
                        .and(
                                "held",
                                ResolvedGovernance.shown(meeting.getHeldOn().get()));
                boolean announced = meeting.getStatus() == MeetingStatus.ANNOUNCED;
                report("meetings", i, "heldOn", facts, announced ? "announced" : "", reporter);
            }
        }
    }

    private static void future(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (meeting.getStatus() == MeetingStatus.HELD
                    && ResolvedGovernance.isAhead(meeting.getHeldOn(), reporter.asOf())) {
                Facts facts = facts(meeting)
                        .and(
                                "held",
                                ResolvedGovernance.shown(meeting.getHeldOn().get()))
                        .and("day", reporter.asOf());
                report("meetings", i, "heldOn", facts, "", reporter);
            }
        }
    }

    private static void undated(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (meeting.getStatus() == MeetingStatus.HELD && meeting.getHeldOn().isEmpty()) {
                reporter.in("meetings", i);
                reporter.report(facts(meeting));
                reporter.out();
            }
        }
    }

    private static void passed(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (meeting.getStatus() == MeetingStatus.ANNOUNCED
                    && ResolvedGovernance.isOver(meeting.getPlannedFor(), reporter.asOf())) {
                Facts facts = facts(meeting)
                        .and(
                                "planned",
                                ResolvedGovernance.shown(meeting.getPlannedFor().get()))
                        .and("day", reporter.asOf());
                report("meetings", i, "status", facts, "", reporter);
            }
        }
    }

    private static void announcedUndated(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (meeting.getStatus() == MeetingStatus.ANNOUNCED
                    && meeting.getPlannedFor().isEmpty()) {
                reporter.in("meetings", i);
                reporter.report(facts(meeting));
                reporter.out();
            }
        }
    }

    private static void early(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            Optional<DateRange> held = meeting.getHeldOn();
            Optional<DateRange> planned = meeting.getPlannedFor();
            LocalDate called = meeting.getCalledOn().orElse(null);
            if (ResolvedGovernance.isBefore(held, planned)) {
                Facts facts = facts(meeting)
                        .and("held", ResolvedGovernance.shown(held.get()))
                        .and("planned", ResolvedGovernance.shown(planned.get()));
                report("meetings", i, "heldOn", facts, "", reporter);
            }
            if (called != null && ResolvedGovernance.isOver(held, called)) {
                Facts facts = facts(meeting)
                        .and("held", ResolvedGovernance.shown(held.get()))
                        .and("called", called);
                report("meetings", i, "heldOn", facts, "called", reporter);
            } else if (called != null && ResolvedGovernance.isOver(planned, called)) {
                Facts facts = facts(meeting)
                        .and("planned", ResolvedGovernance.shown(planned.get()))
                        .and("called", called);
                report("meetings", i, "calledOn", facts, "notice", reporter);
            }
        }
    }

    private static void bodyExists(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            GovernanceBody body = resolved.body(meeting.getBody());
            if (body == null || meeting.getHeldOn().isEmpty()) {
                continue;
            }
            DateRange held = meeting.getHeldOn().get();
            boolean before = ResolvedGovernance.isBefore(meeting.getHeldOn(), body.getSince());
            if (before || ResolvedGovernance.isBefore(body.getUntil(), meeting.getHeldOn())) {
                DateRange bound = (before ? body.getSince() : body.getUntil()).orElse(held);
                Facts facts = facts(meeting)
                        .and("body", body.getName())
                        .and("held", ResolvedGovernance.shown(held))
                        .and("bound", ResolvedGovernance.shown(bound));
                report("meetings", i, "heldOn", facts, before ? "" : "after", reporter);
            }
        }
    }

    /** A meeting with a number. */
    private record Numbered(int index, int number, Optional<DateRange> on, String title) {}

    /** Looks at the numbered meetings of each body, or does nothing where there are none. */
    private static void numbers(ResolvedGovernance resolved, Reporter reporter, boolean same) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        Map<String, List<Numbered>> ofBody = null;
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            String body = meeting.getBody().orElse(null);
            if (body == null || meeting.getNumber().isEmpty() || meeting.getStatus() == MeetingStatus.CANCELLED) {
                continue;
            }
            Optional<DateRange> on = meeting.getHeldOn().isPresent() ? meeting.getHeldOn() : meeting.getPlannedFor();
            ofBody = ofBody == null ? new HashMap<>() : ofBody;
            ofBody.computeIfAbsent(body, id -> new ArrayList<>())
                    .add(new Numbered(i, meeting.getNumber().get(), on, meeting.getTitle()));
        }
        if (ofBody != null) {
            for (int i = 0; i < resolved.governance().getBodies().size(); i++) {
                GovernanceBody body = resolved.governance().getBodies().get(i);
                List<Numbered> numbered = ofBody.remove(body.getId());
                if (numbered != null && numbered.size() > 1) {
                    numbered.sort(BY_DATE);
                    series(body, numbered, reporter, same);
                }
            }
        }
    }

    /**
     * Numbers go up by date; a 1 after something higher begins a new series, as some bodies do each year. A meeting
     * without a date could be of any series, and is compared only where there is one.
     */
    private static void series(GovernanceBody body, List<Numbered> meetings, Reporter reporter, boolean same) {
        Map<Integer, Numbered> seen = new HashMap<>();
        Numbered highest = null;
        boolean isFirst = true;
        for (int i = 0; i < meetings.size(); i++) {
            Numbered each = meetings.get(i);
            if (each.on.isEmpty() && !isFirst) {
                return;
            }
            if (each.on.isPresent() && each.number == 1 && highest != null && highest.number > 1) {
                seen.clear();
                highest = null;
                isFirst = false;
            }
            Numbered twin = seen.putIfAbsent(each.number, each);
            if (twin != null && same) {
                boolean dated = each.on.isPresent() && twin.on.isPresent();
                report("meetings", each.index, "number", facts(body, each, twin), dated ? "" : "undated", reporter);
            } else if (twin == null && !same && highest != null && isLate(each, highest)) {
                report("meetings", each.index, "number", facts(body, each, highest), "", reporter);
            }
            highest = highest == null || each.number > highest.number ? each : highest;
        }
    }

    private static boolean isLate(Numbered each, Numbered highest) {
        return each.number < highest.number && ResolvedGovernance.isBefore(highest.on, each.on);
    }

    private static Facts facts(GovernanceBody body, Numbered each, Numbered other) {
        Facts facts = Facts.of("body", body.getName())
                .and("meeting", each.title)
                .and("number", each.number)
                .and("other", other.title)
                .and("otherNumber", other.number);
        facts = each.on.isPresent() ? facts.and("on", ResolvedGovernance.shown(each.on.get())) : facts;
        return other.on.isPresent() ? facts.and("otherOn", ResolvedGovernance.shown(other.on.get())) : facts;
    }
}
