package org.terreau.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/** Whether a charter is counted right, and what is stated of those who signed it. */
final class CharterRules {

    private static final String STATEMENTS = "statements";

    /** Who is judged on which point. */
    record Matter(String member, String point) {

        static Matter of(ComplianceStatement statement) {
            return new Matter(statement.getMember(), statement.getPoint());
        }
    }

    private record Moment(Matter matter, @Nullable DateRange judged) {}

    /** How the rules of this room look at one charter. */
    private interface Look {
        void at(Charter charter, Names names, Reporter reporter);
    }

    private CharterRules() {}

    static RuleBook<NetworkRegister> book(RuleTexts texts) {
        return RuleBook.<NetworkRegister>empty()
                .plus(
                        texts.rule("network.charter.numbers", "NET-030", Severity.WARNING, NetworkSources.COUNTING),
                        (register, reporter) -> each(register, reporter, CharterRules::numbers))
                .plus(
                        texts.rule("network.charter.unknown-point", "NET-031", Severity.ERROR, NetworkSources.CHARTER),
                        (register, reporter) -> each(register, reporter, CharterRules::unknown))
                .plus(
                        texts.rule("network.charter.twice", "NET-032", Severity.WARNING, NetworkSources.CHARTER),
                        (register, reporter) -> each(register, reporter, CharterRules::twice))
                .plus(
                        texts.rule("network.charter.not-kept", "NET-033", Severity.WARNING, NetworkSources.CHARTER),
                        (register, reporter) -> each(register, reporter, CharterRules::notKept))
                .plus(
                        texts.rule("network.charter.silent", "NET-034", Severity.INFO, NetworkSources.CHARTER),
                        (register, reporter) -> each(register, reporter, CharterRules::silent));
    }

    private static void each(NetworkRegister register, Reporter reporter, Look look) {
        Names names = new Names(register);
        for (int i = 0; i < register.networks().size(); i++) {
            Optional<Charter> charter = register.networks().get(i).getCharter();
            if (charter.isPresent()) {
                reporter.in("networks", i);
                reporter.in("charter");
                look.at(charter.get(), names, reporter);
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void numbers(Charter charter, Names names, Reporter reporter) {
        Optional<Facts> flaw = Numbering.flaw(charter.getPoints(), CharterPoint::getNumber);
        if (flaw.isPresent()) {
            reporter.in("points");
            reporter.report(flaw.get().and("charter", charter.getTitle()));
            reporter.out();
        }
    }

    private static void unknown(Charter charter, Names names, Reporter reporter) {
        List<ComplianceStatement> all = charter.getStatements();
        Map<String, CharterPoint> points = all.isEmpty() ? Map.of() : points(charter);
        for (int i = 0; i < all.size(); i++) {
            if (!points.containsKey(all.get(i).getPoint())) {
                reporter.in(STATEMENTS, i);
                reporter.in("point");
                Facts facts = Facts.of("member", names.of(all.get(i).getMember()))
                        .and("point", all.get(i).getPoint())
                        .and("charter", charter.getTitle());
                List<String> known = new ArrayList<>();
                for (int j = 0; j < charter.getPoints().size() && j < Names.MOST_SHOWN; j++) {
                    known.add(charter.getPoints().get(j).getId());
                }
                reporter.report(known.isEmpty() ? facts : facts.and("known", known), known.isEmpty() ? "" : "known");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static Map<String, CharterPoint> points(Charter charter) {
        Map<String, CharterPoint> points = new HashMap<>();
        for (CharterPoint each : charter.getPoints()) {
            points.putIfAbsent(each.getId(), each);
        }
        return points;
    }

    private static String title(String point, Map<String, CharterPoint> points) {
        CharterPoint found = points.get(point);
        return found == null ? point : found.getTitle();
    }

    /** What is not judged says nothing against what is. */
    private static void twice(Charter charter, Names names, Reporter reporter) {
        List<ComplianceStatement> all = charter.getStatements();
        if (all.size() < 2) {
            return;
        }
        Map<Moment, Compliance> seen = new HashMap<>();
        Map<String, CharterPoint> points = null;
        for (int i = 0; i < all.size(); i++) {
            ComplianceStatement each = all.get(i);
            if (each.getStatus() != Compliance.NOT_JUDGED) {
                Moment moment = new Moment(Matter.of(each), each.getJudged().orElse(null));
                Compliance first = seen.putIfAbsent(moment, each.getStatus());
                if (first != null && first != each.getStatus()) {
                    reporter.in(STATEMENTS, i);
                    reporter.in("status");
                    points = points == null ? points(charter) : points;
                    Facts facts = said(each, names, points).and("first", first);
                    boolean dated = each.getJudged().isPresent();
                    reporter.report(dated ? facts.and("judged", each.getJudged().get()) : facts, dated ? "dated" : "");
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static Facts said(ComplianceStatement statement, Names names, Map<String, CharterPoint> points) {
        return Facts.of("member", names.of(statement.getMember()))
                .and("point", title(statement.getPoint(), points))
                .and("status", statement.getStatus());
    }

    /** A statement that a later one of the same member and point sets right is past. */
    private static void notKept(Charter charter, Names names, Reporter reporter) {
        List<ComplianceStatement> all = charter.getStatements();
        Map<Matter, LocalDate> mended = null;
        Map<String, CharterPoint> points = null;
        for (int i = 0; i < all.size(); i++) {
            ComplianceStatement each = all.get(i);
            if (each.getStatus() == Compliance.NOT_KEPT) {
                mended = mended == null ? mended(all) : mended;
                points = points == null ? points(charter) : points;
                LocalDate later = mended.get(Matter.of(each));
                boolean isPast = later != null
                        && each.getJudged().isPresent()
                        && each.getJudged().get().getLast().isBefore(later);
                if (!isPast) {
                    reporter.in(STATEMENTS, i);
                    Facts facts = said(each, names, points);
                    boolean dated = each.getJudged().isPresent();
                    reporter.report(dated ? facts.and("judged", each.getJudged().get()) : facts, dated ? "dated" : "");
                    reporter.out();
                }
            }
        }
    }

    private static Map<Matter, LocalDate> mended(List<ComplianceStatement> all) {
        Map<Matter, LocalDate> mended = new HashMap<>();
        for (ComplianceStatement each : all) {
            boolean kept = each.getStatus() == Compliance.KEPT || each.getStatus() == Compliance.PARTLY;
            if (kept && each.getJudged().isPresent()) {
                LocalDate day = each.getJudged().get().getFirst();
                mended.merge(Matter.of(each), day, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return mended;
    }

    private static void silent(Charter charter, Names names, Reporter reporter) {
        List<CharterPoint> points = charter.getPoints();
        if (points.isEmpty()) {
            return;
        }
        Set<String> stated = new HashSet<>();
        for (int i = 0; i < charter.getStatements().size(); i++) {
            stated.add(charter.getStatements().get(i).getPoint());
        }
        int count = 0;
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (!stated.contains(points.get(i).getId())) {
                count++;
                if (titles.size() < Names.MOST_SHOWN) {
                    titles.add(points.get(i).getTitle());
                }
            }
        }
        if (count > 0) {
            Facts facts = Facts.of("charter", charter.getTitle()).and("all", points.size());
            boolean none = count == points.size();
            reporter.report(none ? facts : facts.and("count", count).and("points", titles), none ? "none" : "");
        }
    }
}
