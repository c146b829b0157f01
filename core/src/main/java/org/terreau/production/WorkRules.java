package org.terreau.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/** Whether the hours worked fit in their days, and resources are counted once. */
final class WorkRules {

    private static final long MINUTES_A_DAY = 24 * 60;

    /** So many days are enough for any number of minutes that a record can hold. */
    private static final long ENOUGH_DAYS = Integer.MAX_VALUE / MINUTES_A_DAY + 1;

    private static final String WORK = "work";
    static final String RESOURCES = "resources";

    private WorkRules() {}

    /** Where one resource is counted. */
    private record Meter(String garden, Optional<String> site, Resource kind) {}

    static RuleBook<Production> book(RuleTexts texts) {
        return RuleBook.<Production>empty()
                .plus(texts.rule("production.work.minutes", "PRD-031", Severity.ERROR, Sources.DAY), WorkRules::minutes)
                .plus(
                        texts.rule("production.resource.overlap", "PRD-032", Severity.WARNING, Sources.ONCE),
                        WorkRules::overlap);
    }

    /** What is recorded of days to come: the rule stands with the harvests. */
    static void future(Production production, Reporter reporter) {
        List<WorkRecord> work = production.getWork();
        for (int i = 0; i < work.size(); i++) {
            if (work.get(i).getOn().getFirst().isAfter(reporter.asOf())) {
                reporter.in(WORK, i);
                reporter.in("on");
                reporter.report(named(work.get(i)).and("asOf", reporter.asOf()), "work");
                reporter.out();
                reporter.out();
            }
        }
        List<ResourceRecord> resources = production.getResources();
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i).getOn().getFirst().isAfter(reporter.asOf())) {
                reporter.in(RESOURCES, i);
                reporter.in("on");
                reporter.report(named(resources.get(i)).and("asOf", reporter.asOf()), "resource");
                reporter.out();
                reporter.out();
            }
        }
    }

    /** Records of nothing: the rule stands with the harvests. */
    static void zero(Production production, Reporter reporter) {
        List<ResourceRecord> resources = production.getResources();
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i).getLitres().signum() == 0) {
                reporter.in(RESOURCES, i);
                reporter.in("litres");
                reporter.report(named(resources.get(i)), "resource");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static Facts named(WorkRecord work) {
        return Facts.of("task", work.getTask()).and("on", Days.fact(work.getOn()));
    }

    private static Facts named(ResourceRecord resource) {
        return Facts.of("resource", resource.getKind()).and("on", Days.fact(resource.getOn()));
    }

    private static void minutes(Production production, Reporter reporter) {
        List<WorkRecord> work = production.getWork();
        for (int i = 0; i < work.size(); i++) {
            WorkRecord each = work.get(i);
            int people = each.getPeople().orElse(-1);
            long days = Days.count(each.getOn());
            if (people >= 0 && each.getMinutes() > MINUTES_A_DAY * Math.min(days, ENOUGH_DAYS) * people) {
                reporter.in(WORK, i);
                reporter.in("minutes");
                reporter.report(named(each)
                        .and("hours", hours(each.getMinutes()))
                        .and("people", people)
                        .and("days", days)
                        .and("most", 24 * days * people));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** Hours for a reader, to a hundredth. */
    private static BigDecimal hours(int minutes) {
        return Numbers.plain(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP));
    }

    /** Records of one place that share days, unless both are of one day: there may be several a day. */
    private static void overlap(Production production, Reporter reporter) {
        List<ResourceRecord> resources = production.getResources();
        if (resources.size() < 2) {
            return;
        }
        Map<Meter, List<Integer>> meters = new LinkedHashMap<>();
        for (int i = 0; i < resources.size(); i++) {
            ResourceRecord each = resources.get(i);
            meters.computeIfAbsent(
                            new Meter(each.getGarden(), each.getSite(), each.getKind()), key -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> places : meters.values()) {
            List<DateRange> ranges = new ArrayList<>();
            for (int place : places) {
                ranges.add(resources.get(place).getOn());
            }
            for (Overlaps.Pair each : Overlaps.among(ranges)) {
                DateRange other = ranges.get(each.other());
                if (!Days.isOne(ranges.get(each.one())) || !Days.isOne(other)) {
                    reporter.in(RESOURCES, places.get(each.one()));
                    reporter.in("on");
                    reporter.report(named(resources.get(places.get(each.one()))).and("other", Days.fact(other)));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }
}
