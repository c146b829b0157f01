package org.terreau.garden;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;
import org.terreau.value.TimeRange;

/** When a garden is open. */
final class OpeningRules {

    private OpeningRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule empty = texts.rule("garden.opening.empty", "GDN-027", Severity.WARNING, Sources.FORMAT);
        Rule overlap = texts.rule("garden.opening.overlap", "GDN-028", Severity.INFO, Sources.UPKEEP);
        return RuleBook.<Garden>empty().plus(empty, OpeningRules::empty).plus(overlap, OpeningRules::overlaps);
    }

    private static void empty(Garden garden, Reporter reporter) {
        List<OpeningHours> opening = garden.getOpening();
        for (int i = 0; i < opening.size(); i++) {
            boolean days = opening.get(i).getDays().isEmpty();
            boolean hours = opening.get(i).getHours().isEmpty();
            if (days || hours) {
                reporter.in("opening", i);
                reporter.report(Facts.of("garden", garden.getName()), !hours ? "days" : !days ? "hours" : "");
                reporter.out();
            }
        }
    }

    /** One range of hours of one entry. */
    private record Stated(TimeRange range, int entry) {}

    /** Each entry is told of once, with the first day on which it states an hour that is stated already. */
    private static void overlaps(Garden garden, Reporter reporter) {
        List<OpeningHours> opening = garden.getOpening();
        if (opening.isEmpty() || (opening.size() == 1 && isPlain(opening.get(0)))) {
            return;
        }
        boolean[] told = new boolean[opening.size()];
        for (DayOfWeek day : DayOfWeek.values()) {
            Map<String, List<Stated>> bySite = new LinkedHashMap<>();
            for (int i = 0; i < opening.size(); i++) {
                OpeningHours each = opening.get(i);
                for (int d = 0; d < each.getDays().size(); d++) {
                    if (each.getDays().get(d) == day) {
                        List<Stated> stated =
                                bySite.computeIfAbsent(each.getSite().orElse(""), none -> new ArrayList<>());
                        for (TimeRange range : each.getHours()) {
                            stated.add(new Stated(range, i));
                        }
                    }
                }
            }
            bySite.values().forEach(stated -> overlaps(opening, day, stated, told, reporter));
        }
    }

    /** Whether an entry is seen at a glance to state no hour twice. */
    private static boolean isPlain(OpeningHours hours) {
        int days = 0;
        for (int i = 0; i < hours.getDays().size(); i++) {
            int day = 1 << hours.getDays().get(i).getValue();
            if ((days & day) != 0) {
                return false;
            }
            days |= day;
        }
        List<TimeRange> ranges = hours.getHours();
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).getFromMinute() < ranges.get(i - 1).getToMinute()) {
                return false;
            }
        }
        return true;
    }

    /** Each range is held against that of those before it which lasts longest. */
    private static void overlaps(
            List<OpeningHours> opening, DayOfWeek day, List<Stated> stated, boolean[] told, Reporter reporter) {
        stated.sort((one, other) -> one.range().compareTo(other.range()));
        Stated longest = null;
        for (Stated each : stated) {
            if (longest != null
                    && each.range().getFromMinute() < longest.range().getToMinute()) {
                int later = Math.max(each.entry(), longest.entry());
                if (!told[later] && isAtOnce(opening.get(each.entry()), opening.get(longest.entry()))) {
                    told[later] = true;
                    reporter.in("opening", later);
                    reporter.report(Facts.of("day", Names.of(day))
                            .and("hours", longest.range().toString())
                            .and("others", each.range().toString()));
                    reporter.out();
                }
            }
            if (longest == null || each.range().getToMinute() > longest.range().getToMinute()) {
                longest = each;
            }
        }
    }

    private static boolean isAtOnce(OpeningHours one, OpeningHours other) {
        DateRange first = one.getPeriod().orElse(null);
        DateRange second = other.getPeriod().orElse(null);
        return first == null || second == null || first.overlaps(second);
    }
}
