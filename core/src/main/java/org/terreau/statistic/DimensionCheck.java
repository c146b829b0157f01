package org.terreau.statistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.value.DateRange;

/** Whether breakdowns of one dimension, unit and period count the same: each is held against the first of them. */
final class DimensionCheck {

    private record Thing(String dimension, String unit, Optional<DateRange> period) {}

    private record First(String title, Cells cells) {}

    private DimensionCheck() {}

    static void check(List<Breakdown> tables, Reporter reporter) {
        int named = 0;
        for (int i = 0; i < tables.size(); i++) {
            named += tables.get(i).getDimension().isPresent() ? 1 : 0;
        }
        if (named > 1) {
            compare(tables, reporter);
        }
    }

    private static void compare(List<Breakdown> tables, Reporter reporter) {
        Map<Thing, First> firsts = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            Breakdown table = tables.get(i);
            if (table.getDimension().isPresent()) {
                Thing thing = new Thing(table.getDimension().get(), table.getUnit(), table.getPeriod());
                Cells cells = Cells.of(table);
                First first = firsts.putIfAbsent(thing, new First(table.getTitle(), cells));
                Cells.Difference difference = first == null ? null : cells.against(first.cells);
                if (difference != null && difference.count() > 0) {
                    report(i, table, first.title, difference, reporter);
                }
            }
        }
    }

    private static void report(
            int index, Breakdown table, String first, Cells.Difference difference, Reporter reporter) {
        Facts facts = Facts.of("dimension", table.getDimension().orElse(""))
                .and("title", table.getTitle())
                .and("other", first)
                .and("unit", table.getUnit())
                .and("count", difference.count())
                .and("cells", difference.shown());
        reporter.in(Integer.toString(index));
        if (table.getPeriod().isPresent()) {
            reporter.report(facts.and("period", table.getPeriod().get()));
        } else {
            reporter.report(facts, "undated");
        }
        reporter.out();
    }
}
