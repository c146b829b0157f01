package org.terreau.network.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** Whether a body met as often as it says, and whether what it says of itself fits together. */
final class BodyRules {

    private static final Source OWN_RULE = Source.of(
            "Fiche d’expérience «\u00A0Les jardins du cœur\u00A0: du jardin à l’assiette\u00A0»",
            "gouvernance : la périodicité que chaque instance se donne, une fois par an ou une fois par mois");
    private static final int MOST_SHOWN = 12;

    private BodyRules() {}

    static RuleBook<ResolvedGovernance> book(RuleTexts texts) {
        return RuleBook.<ResolvedGovernance>empty()
                .plus(
                        texts.rule("governance.body.meets-as-often", "GOV-001", Severity.WARNING, OWN_RULE),
                        BodyRules::meets)
                .plus(
                        texts.rule("governance.body.no-meeting-listed", "GOV-002", Severity.INFO, OWN_RULE),
                        BodyRules::noMeeting)
                .plus(
                        texts.rule("governance.body.undated-meetings", "GOV-003", Severity.INFO, OWN_RULE),
                        BodyRules::undated)
                .plus(texts.rule("governance.body.no-rule", "GOV-004", Severity.INFO, OWN_RULE), BodyRules::noRule)
                .plus(
                        texts.rule("governance.body.dates", "GOV-005", Severity.ERROR, GovernanceRules.ARITHMETIC),
                        BodyRules::dates)
                .plus(
                        texts.rule(
                                "governance.body.quorum-range", "GOV-006", Severity.ERROR, GovernanceRules.ARITHMETIC),
                        BodyRules::quorumRange)
                .plus(
                        texts.rule(
                                "governance.body.quorum-without-seats",
                                "GOV-007",
                                Severity.INFO,
                                GovernanceRules.ARITHMETIC),
                        BodyRules::quorumWithoutSeats)
                .plus(
                        texts.rule(
                                "governance.body.college-seats", "GOV-008", Severity.ERROR, GovernanceRules.ARITHMETIC),
                        BodyRules::collegeSeats);
    }

    private static void meets(ResolvedGovernance resolved, Reporter reporter) {
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            List<Meeting> meetings = resolved.meetingsOf(body.getId());
            if (body.getMeets().isEmpty() || meetings.isEmpty()) {
                continue;
            }
            Optional<BodyMeetings> counted = BodyMeetings.before(body, meetings, reporter.asOf());
            if (counted.isPresent() && counted.get().isBroken()) {
                BodyMeetings counts = counted.get();
                List<DateRange> periods = new ArrayList<>();
                counts.missedPeriods(MOST_SHOWN).forEach(each -> periods.add(each.days()));
                reporter.in("bodies", i);
                reporter.in("meets");
                reporter.report(
                        facts(body, counts).and("missed", counts.missed()).and("periods", periods),
                        counts.undated() > 0 ? "undated" : counts.missed() > MOST_SHOWN ? "many" : "");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static Facts facts(GovernanceBody body, BodyMeetings counts) {
        return Facts.of("body", body.getName())
                .and("rule", counts.rule())
                .and("due", counts.due())
                .and("met", counts.met())
                .and("undated", counts.undated());
    }

    /** Where no meeting of a body is listed at all, the list is more likely to have a gap than the body to be idle. */
    private static void noMeeting(ResolvedGovernance resolved, Reporter reporter) {
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            if (body.getMeets().isEmpty() || !resolved.meetingsOf(body.getId()).isEmpty()) {
                continue;
            }
            Optional<BodyMeetings> counts = BodyMeetings.before(body, List.of(), reporter.asOf());
            if (counts.isPresent() && (body.getSince().isEmpty() || counts.get().due() > 0)) {
                reporter.in("bodies", i);
                reporter.in("meets");
                reporter.report(facts(body, counts.get()), body.getSince().isEmpty() ? "" : "due");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void undated(ResolvedGovernance resolved, Reporter reporter) {
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            List<Meeting> meetings = resolved.meetingsOf(body.getId());
            if (body.getMeets().isEmpty() || meetings.isEmpty()) {
                continue;
            }
            Optional<BodyMeetings> counted = BodyMeetings.before(body, meetings, reporter.asOf());
            if (counted.isEmpty()) {
                continue;
            }
            BodyMeetings counts = counted.get();
            boolean nothingDated = counts.window().isEmpty() && body.getSince().isEmpty() && counts.undated() > 0;
            if (nothingDated || counts.isOpen()) {
                reporter.in("bodies", i);
                reporter.in("meets");
                reporter.report(facts(body, counts), nothingDated ? "none" : "");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void noRule(ResolvedGovernance resolved, Reporter reporter) {
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            if (body.getMeets().isEmpty() && !ResolvedGovernance.isOver(body.getUntil(), reporter.asOf())) {
                reporter.in("bodies", i);
                reporter.report(Facts.of("body", body.getName()));
                reporter.out();
            }
        }
    }

    private static void dates(ResolvedGovernance resolved, Reporter reporter) {
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            if (ResolvedGovernance.isBefore(body.getUntil(), body.getSince())) {
                reporter.in("bodies", i);
                reporter.in("until");
                reporter.report(Facts.of("body", body.getName())
                        .and("since", ResolvedGovernance.shown(body.getSince().get()))
                        .and("until", ResolvedGovernance.shown(body.getUntil().get())));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** Whether a quorum is a share of the seats at all. */
    static boolean isShare(Rate quorum) {
        return quorum.signum() >= 0 && quorum.compareTo(Rate.ONE) <= 0;
    }

    private static void quorumRange(ResolvedGovernance resolved, Reporter reporter) {
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            if (body.getQuorum().isPresent() && !isShare(body.getQuorum().get())) {
                reporter.in("bodies", i);
                reporter.in("quorum");
                reporter.report(
                        Facts.of("body", body.getName())
                                .and("quorum", body.getQuorum().get()),
                        body.getQuorum().get().signum() < 0 ? "" : "over");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void quorumWithoutSeats(ResolvedGovernance resolved, Reporter reporter) {
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            if (body.getQuorum().isPresent()
                    && body.getQuorum().get().signum() > 0
                    && body.getSeats().isEmpty()) {
                reporter.in("bodies", i);
                reporter.report(Facts.of("body", body.getName())
                        .and("rate", body.getQuorum().get().toPercent(1).stripTrailingZeros()));
                reporter.out();
            }
        }
    }

    private static void collegeSeats(ResolvedGovernance resolved, Reporter reporter) {
        List<GovernanceBody> bodies = resolved.governance().getBodies();
        for (int i = 0; i < bodies.size(); i++) {
            GovernanceBody body = bodies.get(i);
            if (body.getSeats().isEmpty()) {
                continue;
            }
            long sum = 0;
            for (int j = 0; j < body.getColleges().size(); j++) {
                sum += Math.max(0, body.getColleges().get(j).getSeats().orElse(0));
            }
            if (sum > body.getSeats().get()) {
                reporter.in("bodies", i);
                reporter.in("seats");
                reporter.report(Facts.of("body", body.getName())
                        .and("sum", sum)
                        .and("seats", body.getSeats().get()));
                reporter.out();
                reporter.out();
            }
        }
    }
}
