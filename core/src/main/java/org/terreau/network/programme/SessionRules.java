package org.terreau.network.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/** Whether what is said of the sessions of a programme can be. */
final class SessionRules {

    private static final String SESSIONS = "sessions";
    private static final int MOST_NAMED = 20;

    private SessionRules() {}

    static RuleBook<Programme> book(RuleTexts texts) {
        Rule activity = texts.rule("programme.session.activity", "PRG-018", Severity.ERROR, Sources.LOGIC);
        Rule future = texts.rule("programme.session.future", "PRG-019", Severity.ERROR, Sources.CALENDAR);
        Rule passed = texts.rule("programme.session.passed", "PRG-020", Severity.INFO, Sources.CALENDAR);
        Rule before = texts.rule("programme.session.before", "PRG-021", Severity.WARNING, Sources.CALENDAR);
        Rule twice = texts.rule("programme.session.twice", "PRG-022", Severity.WARNING, Sources.LOGIC);
        Rule attended = texts.rule("programme.session.attended", "PRG-023", Severity.WARNING, Sources.LOGIC);
        Rule menus = texts.rule("programme.session.menus", "PRG-024", Severity.INFO, Sources.INDICATORS);
        return RuleBook.<ListedSessions>empty()
                .plus(activity, SessionRules::activities)
                .plus(future, (listed, reporter) -> days(listed, reporter, SessionStatus.HELD, true))
                .plus(passed, (listed, reporter) -> days(listed, reporter, SessionStatus.PLANNED, false))
                .plus(before, SessionRules::before)
                .plus(twice, SessionRules::twice)
                .plus(attended, SessionRules::attended)
                .plus(menus, SessionRules::menus)
                .resolving(ListedSessions::of)
                .where((Programme programme) -> !programme.getSessions().isEmpty());
    }

    private static void activities(ListedSessions listed, Reporter reporter) {
        List<String> named = null;
        for (int i = 0; i < listed.sessions().size(); i++) {
            Session each = listed.sessions().get(i);
            if (listed.activity(each) == null) {
                named = named == null ? ids(listed.programme().getActivities()) : named;
                reporter.in(SESSIONS, i);
                reporter.in("activity");
                Facts facts = Facts.of("activity", each.getActivity());
                if (named.isEmpty()) {
                    reporter.report(facts, "none");
                } else {
                    reporter.report(facts.and("known", named));
                }
                reporter.out();
                reporter.out();
            }
        }
    }

    private static List<String> ids(List<Activity> activities) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < activities.size() && i < MOST_NAMED; i++) {
            ids.add(activities.get(i).getId());
        }
        return List.copyOf(ids);
    }

    /** Reports the sessions of a status whose day is after, or before, the day as of which they are judged. */
    private static void days(ListedSessions listed, Reporter reporter, SessionStatus status, boolean after) {
        for (int i = 0; i < listed.sessions().size(); i++) {
            Session each = listed.sessions().get(i);
            if (each.getStatus() == status && each.getOn().isPresent()) {
                LocalDate on = each.getOn().get();
                if (after ? on.isAfter(reporter.asOf()) : on.isBefore(reporter.asOf())) {
                    reporter.in(SESSIONS, i);
                    reporter.in("status");
                    reporter.report(Facts.of("activity", listed.title(each)).and("on", on));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static void before(ListedSessions listed, Reporter reporter) {
        for (int i = 0; i < listed.sessions().size(); i++) {
            Session each = listed.sessions().get(i);
            if (each.getStatus() == SessionStatus.HELD && each.getOn().isPresent()) {
                Optional<DateRange> since = listed.since(each);
                if (since.isPresent() && each.getOn().get().isBefore(since.get().getFirst())) {
                    reporter.in(SESSIONS, i);
                    reporter.in("on");
                    reporter.report(Facts.of("activity", listed.title(each))
                            .and("on", each.getOn().get())
                            .and("since", since.get()));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    /** Sessions without a day are a count, as when a source says how many there were: they are alike. */
    private static void twice(ListedSessions listed, Reporter reporter) {
        if (listed.sessions().size() < 2) {
            return;
        }
        Map<Session, Integer> seen = new HashMap<>();
        for (int i = 0; i < listed.sessions().size(); i++) {
            Session each = listed.sessions().get(i);
            if (each.getOn().isPresent()) {
                Integer first = seen.putIfAbsent(each, i);
                if (first != null) {
                    reporter.in(SESSIONS, i);
                    reporter.report(Facts.of("activity", listed.title(each))
                            .and("on", each.getOn().get())
                            .and("first", first + 1)
                            .and("second", i + 1));
                    reporter.out();
                }
            }
        }
    }

    private static void attended(ListedSessions listed, Reporter reporter) {
        for (int i = 0; i < listed.sessions().size(); i++) {
            Session each = listed.sessions().get(i);
            if (each.getStatus() != SessionStatus.HELD && each.getAttendances().orElse(0) > 0) {
                reporter.in(SESSIONS, i);
                reporter.in("attendances");
                reporter.report(Facts.of("activity", listed.title(each))
                        .and("status", each.getStatus())
                        .and("attendances", each.getAttendances().orElse(0)));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void menus(ListedSessions listed, Reporter reporter) {
        int held = 0;
        int without = 0;
        for (int i = 0; i < listed.sessions().size(); i++) {
            Session each = listed.sessions().get(i);
            if (each.getStatus() == SessionStatus.HELD && listed.isOf(each, ActivityKind.SOLIDARITY_TABLE)) {
                held++;
                without += each.getMenu().isEmpty() ? 1 : 0;
            }
        }
        if (without > 0) {
            reporter.in(SESSIONS);
            reporter.report(Facts.of("without", without).and("held", held));
            reporter.out();
        }
    }
}
