package org.terreau.network.governance;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.money.Rate;

/** Who was at a meeting, and what came out of it in writing. */
final class AttendanceRules {

    /** How long the minutes of a meeting may take. */
    static final int DAYS_FOR_MINUTES = 60;

    private static final Source CLOSING = Source.of(
            "decidim/decidim, bilan d’une réunion close",
            "decidim-meetings, close_meeting.rb : participants, organisations présentes, compte rendu");
    private static final Source MINUTES = Source.of(
            "Fiche d’expérience «\u00A0Les jardins du cœur\u00A0: du jardin à l’assiette\u00A0»",
            "outils d’évaluation : les comptes rendus des comités de pilotage");

    private AttendanceRules() {}

    static RuleBook<ResolvedGovernance> book(RuleTexts texts) {
        return RuleBook.<ResolvedGovernance>empty()
                .plus(
                        texts.rule(
                                "governance.attendance.not-held",
                                "GOV-030",
                                Severity.ERROR,
                                GovernanceRules.ARITHMETIC),
                        AttendanceRules::notHeld)
                .plus(
                        texts.rule("governance.attendance.list-over", "GOV-031", Severity.ERROR, CLOSING),
                        AttendanceRules::listOver)
                .plus(
                        texts.rule("governance.attendance.list-under", "GOV-032", Severity.INFO, CLOSING),
                        AttendanceRules::listUnder)
                .plus(
                        texts.rule("governance.attendance.twice", "GOV-033", Severity.WARNING, CLOSING),
                        AttendanceRules::twice)
                .plus(
                        texts.rule(
                                "governance.attendance.quorum",
                                "GOV-034",
                                Severity.WARNING,
                                GovernanceRules.ARITHMETIC),
                        AttendanceRules::quorum)
                .plus(
                        texts.rule("governance.minutes.missing", "GOV-035", Severity.INFO, MINUTES),
                        AttendanceRules::minutes)
                .plus(
                        texts.rule("governance.minutes.unpublished", "GOV-036", Severity.INFO, CLOSING),
                        AttendanceRules::unpublished)
                .plus(
                        texts.rule("governance.minutes.early", "GOV-037", Severity.WARNING, GovernanceRules.ARITHMETIC),
                        AttendanceRules::earlyMinutes);
    }

    private static void notHeld(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (meeting.getStatus() == MeetingStatus.HELD) {
                continue;
            }
            boolean attended = Presence.attendances(meeting) > 0;
            if (attended || !meeting.getPresent().isEmpty()) {
                reporter.in("meetings", i);
                reporter.in(attended ? "attendance" : "present");
                reporter.report(
                        Facts.of("meeting", meeting.getTitle()),
                        meeting.getStatus() == MeetingStatus.ANNOUNCED ? "announced" : "");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void listOver(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            int longest = Presence.list(meeting).size();
            if (Presence.isFewerCounted(meeting, longest)) {
                int listed = Presence.listed(meeting);
                if (Presence.isFewerCounted(meeting, listed)) {
                    report(i, meeting, listed, reporter);
                }
            }
        }
    }

    private static void listUnder(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (!Presence.list(meeting).isEmpty()) {
                int listed = Presence.listed(meeting);
                if (Presence.isMoreCounted(meeting, listed)) {
                    report(i, meeting, listed, reporter);
                }
            }
        }
    }

    private static void report(int index, Meeting meeting, int listed, Reporter reporter) {
        reporter.in("meetings", index);
        reporter.in("attendance");
        reporter.in("headCount");
        reporter.report(Facts.of("meeting", meeting.getTitle())
                .and("listed", listed)
                .and("count", Presence.headCount(meeting)));
        reporter.out();
        reporter.out();
        reporter.out();
    }

    private static void twice(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            List<Attendee> list = Presence.list(meeting);
            if (list.size() > 1 && Presence.listed(meeting) < list.size()) {
                twice(i, meeting, list, reporter);
            }
        }
    }

    private static void twice(int index, Meeting meeting, List<Attendee> list, Reporter reporter) {
        Map<String, Integer> seen = new HashMap<>();
        reporter.in("meetings", index);
        reporter.in("attendance");
        for (int i = 0; i < list.size(); i++) {
            Integer before = seen.putIfAbsent(list.get(i).getPerson(), i);
            if (before != null) {
                reporter.in("list", i);
                reporter.report(Facts.of("meeting", meeting.getTitle())
                        .and("person", list.get(i).getPerson())
                        .and("first", before + 1)
                        .and("second", i + 1));
                reporter.out();
            }
        }
        reporter.out();
        reporter.out();
    }

    private static void quorum(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            GovernanceBody body = meeting.getStatus() == MeetingStatus.HELD ? resolved.body(meeting.getBody()) : null;
            int needed = body == null ? 0 : needed(body);
            if (body == null || needed == 0) {
                continue;
            }
            int counted = Presence.headCount(meeting);
            boolean byList = counted < 0 && !Presence.list(meeting).isEmpty();
            int present = byList ? Presence.listed(meeting) : counted;
            if (byList ? present < needed : Presence.isFewerCounted(meeting, needed)) {
                reporter.in("meetings", i);
                reporter.in("attendance");
                reporter.report(Facts.of("meeting", meeting.getTitle())
                        .and("body", body.getName())
                        .and("present", present)
                        .and("needed", needed)
                        .and("seats", body.getSeats().orElse(0)));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** How many must be present, rounded up; zero when no quorum can be told. */
    private static int needed(GovernanceBody body) {
        int seats = body.getSeats().orElse(0);
        Rate quorum = body.getQuorum().orElse(null);
        if (quorum == null || seats <= 0 || quorum.signum() <= 0 || !BodyRules.isShare(quorum)) {
            return 0;
        }
        BigInteger under = BigInteger.valueOf(quorum.getDenominator());
        return BigInteger.valueOf(quorum.getNumerator())
                .multiply(BigInteger.valueOf(seats))
                .add(under)
                .subtract(BigInteger.ONE)
                .divide(under)
                .intValue();
    }

    private static void minutes(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            GovernanceBody body = meeting.getStatus() == MeetingStatus.HELD ? resolved.body(meeting.getBody()) : null;
            if (body == null || meeting.getHeldOn().isEmpty() || isWritten(meeting)) {
                continue;
            }
            LocalDate last = meeting.getHeldOn().get().getLast();
            long days = reporter.asOf().toEpochDay() - last.toEpochDay();
            if (days > DAYS_FOR_MINUTES) {
                reporter.in("meetings", i);
                reporter.report(Facts.of("meeting", meeting.getTitle())
                        .and("body", body.getName())
                        .and(
                                "held",
                                ResolvedGovernance.shown(meeting.getHeldOn().get()))
                        .and("days", days));
                reporter.out();
            }
        }
    }

    /** Whether anything tells what was said: minutes, or a synthesis or a report in their place. */
    private static boolean isWritten(Meeting meeting) {
        for (int i = 0; i < meeting.getDocuments().size(); i++) {
            DocumentKind kind = meeting.getDocuments().get(i).getKind();
            if (kind == DocumentKind.MINUTES || kind == DocumentKind.SYNTHESIS || kind == DocumentKind.REPORT) {
                return true;
            }
        }
        return false;
    }

    /** The first minutes that are published, or else the first; null when there are none. */
    static @Nullable MeetingDocument minutesOf(Meeting meeting) {
        MeetingDocument found = null;
        for (int i = 0; i < meeting.getDocuments().size(); i++) {
            MeetingDocument document = meeting.getDocuments().get(i);
            if (document.getKind() == DocumentKind.MINUTES && (found == null || !found.isPublished())) {
                found = found == null || document.isPublished() ? document : found;
            }
        }
        return found;
    }

    private static void unpublished(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            MeetingDocument minutes = minutesOf(meetings.get(i));
            if (minutes != null && !minutes.isPublished()) {
                reporter.in("meetings", i);
                reporter.in("documents");
                reporter.report(Facts.of("meeting", meetings.get(i).getTitle()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void earlyMinutes(ResolvedGovernance resolved, Reporter reporter) {
        List<Meeting> meetings = resolved.governance().getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            for (int j = 0; j < meeting.getDocuments().size(); j++) {
                MeetingDocument document = meeting.getDocuments().get(j);
                if (document.getKind() == DocumentKind.MINUTES
                        && ResolvedGovernance.isBefore(document.getOn(), meeting.getHeldOn())) {
                    reporter.in("meetings", i);
                    reporter.in("documents", j);
                    reporter.in("on");
                    reporter.report(Facts.of("meeting", meeting.getTitle())
                            .and("on", ResolvedGovernance.shown(document.getOn().get()))
                            .and(
                                    "held",
                                    ResolvedGovernance.shown(meeting.getHeldOn().get())));
                    reporter.out();
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }
}
