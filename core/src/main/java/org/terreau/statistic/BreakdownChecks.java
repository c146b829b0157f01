package org.terreau.statistic;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;

/** Whether the counts of a breakdown fit its total and its title, and the percentages the counts. */
final class BreakdownChecks {

    private BreakdownChecks() {}

    static void sum(Breakdown table, Reporter reporter) {
        if (table.getTotal().isEmpty()) {
            return;
        }
        long total = table.getTotal().get();
        if (Counts.sum(table.getCells()) != total) {
            BigInteger excess = Counts.excess(table.getCells(), total);
            reporter.report(
                    Facts.of("sum", Counts.sumFact(table.getCells()))
                            .and("total", total)
                            .and("difference", Counts.fact(excess.abs())),
                    excess.signum() > 0 ? "over" : "under");
        }
    }

    static void title(Breakdown table, Reporter reporter) {
        if (table.getTitleTotal().isEmpty()) {
            return;
        }
        long title = table.getTitleTotal().get();
        boolean printed = table.getTotal().isPresent();
        long total = printed ? table.getTotal().get() : Counts.sum(table.getCells());
        if (title != total) {
            Object sum = Counts.sumFact(table.getCells());
            boolean sumSaysTitle = sum.equals(title);
            reporter.report(
                    Facts.of("title", title)
                            .and("total", printed ? (Object) total : sum)
                            .and("sum", sum),
                    sumSaysTitle ? "total" : "");
        }
    }

    static void percentages(Breakdown table, Reporter reporter) {
        long base = Counts.base(table);
        if (base < 0) {
            return;
        }
        List<BreakdownCell> cells = table.getCells();
        for (int i = 0; i < cells.size(); i++) {
            BreakdownCell cell = cells.get(i);
            Optional<PrintedPercent> printed = cell.getPrinted();
            if (printed.isPresent() && !agrees(printed.get(), cell.getCount(), base)) {
                reporter.in("cells", i);
                report(cell, printed.get(), base, reporter);
                reporter.out();
            }
        }
    }

    /** Nothing is a share of nothing but zero. */
    private static boolean agrees(PrintedPercent printed, long count, long base) {
        return base == 0 ? printed.units() == 0 : printed.fits(count, base);
    }

    private static void report(BreakdownCell cell, PrintedPercent printed, long base, Reporter reporter) {
        Facts facts = Facts.of("label", cell.getLabel())
                .and("count", cell.getCount())
                .and("base", base)
                .and("printed", printed.getValue());
        if (base == 0) {
            reporter.report(facts, "nobody");
            return;
        }
        reporter.report(
                facts.and("computed", Percents.of(cell.getCount(), base, printed.getDecimals())),
                printed.isTruncationOf(cell.getCount(), base) ? "truncated" : "");
    }
}
