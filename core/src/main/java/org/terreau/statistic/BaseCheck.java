package org.terreau.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;

/**
 * Whether the percentages of a breakdown were computed on another base than its own.
 *
 * <p>It asks only where some percentage is neither a fair print nor a truncation of its count, and where the
 * percentages would not fit the same counts in another order. The number in the title needs no more; else at least two
 * percentages must be off, since a single one is rather a slip. The bases searched stay below the one on which any
 * percentage of the column could be printed: 100 for whole percentages, 1,000 for one decimal.
 */
final class BaseCheck {

    private static final int MOST_BASES_SHOWN = 3;

    private BaseCheck() {}

    static void check(Breakdown table, Reporter reporter) {
        long base = Counts.base(table);
        int misfits = base > 0 ? misfits(table.getCells(), base) : 0;
        if (misfits == 0) {
            return;
        }
        List<BreakdownCell> cells = new ArrayList<>();
        List<PrintedPercent> column = new ArrayList<>();
        for (BreakdownCell each : table.getCells()) {
            if (each.getPrinted().isPresent()) {
                cells.add(each);
                column.add(each.getPrinted().get());
            }
        }
        if (isReordered(cells, base)) {
            return;
        }
        BaseFinder finder = isWhole(table) ? BaseFinder.of(column) : BaseFinder.ofPart(column);
        int limit = limit(column);
        List<Integer> bases = finder.bases(limit);
        long title = table.getTitleTotal().orElse(0L);
        boolean fitsTitle = title != base && finder.explains(title);
        if (!fitsTitle && (misfits < 2 || bases.isEmpty())) {
            return;
        }
        long found = fitsTitle ? title : finder.closest(bases).orElseThrow();
        List<Integer> others = new ArrayList<>(bases);
        others.removeIf(each -> each == found || each == base);
        String variant = fitsTitle ? "title" : found == base ? "counts" : "base";
        reporter.report(
                Facts.of("tableBase", base)
                        .and("base", found)
                        .and("counts", implied(cells, finder.counts(found), found))
                        .and("limit", limit)
                        .and("others", others.size())
                        .and("otherBases", others.subList(0, Math.min(MOST_BASES_SHOWN, others.size()))),
                others.isEmpty() ? variant + "-alone" : variant);
    }

    /** A cell that counts nobody needs no percentage. */
    private static boolean isWhole(Breakdown table) {
        for (BreakdownCell each : table.getCells()) {
            if (each.getPrinted().isEmpty() && each.getCount() != 0) {
                return false;
            }
        }
        return true;
    }

    private static int misfits(List<BreakdownCell> cells, long base) {
        int misfits = 0;
        for (int i = 0; i < cells.size(); i++) {
            BreakdownCell cell = cells.get(i);
            Optional<PrintedPercent> printed = cell.getPrinted();
            if (printed.isPresent()
                    && !printed.get().fits(cell.getCount(), base)
                    && !printed.get().isTruncationOf(cell.getCount(), base)) {
                misfits++;
            }
        }
        return misfits;
    }

    /** Lines were exchanged: the smallest percentage fits the smallest count, and so on up. */
    private static boolean isReordered(List<BreakdownCell> cells, long base) {
        List<PrintedPercent> column = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        for (BreakdownCell each : cells) {
            column.add(each.getPrinted().orElseThrow());
            counts.add(each.getCount());
        }
        column.sort(Comparator.comparingLong(PrintedPercent::getMillionths));
        counts.sort(Comparator.naturalOrder());
        for (int i = 0; i < counts.size(); i++) {
            PrintedPercent printed = column.get(i);
            if (!printed.fits(counts.get(i), base) && !printed.isTruncationOf(counts.get(i), base)) {
                return false;
            }
        }
        return true;
    }

    private static int limit(List<PrintedPercent> column) {
        long anyFits = Long.MAX_VALUE;
        for (PrintedPercent each : column) {
            anyFits = each.units() == 0 ? anyFits : Math.min(anyFits, each.unitsOfWhole());
        }
        return (int) Math.min(BaseFinder.MOST_SEARCHED, anyFits - 1);
    }

    private static List<String> implied(List<BreakdownCell> cells, List<Long> counts, long base) {
        List<String> implied = new ArrayList<>();
        for (int i = 0; i < cells.size() && implied.size() < Percents.MOST_SHOWN; i++) {
            if (counts.get(i) != 0) {
                implied.add(cells.get(i).getLabel() + " " + counts.get(i) + "/" + base);
            }
        }
        return implied;
    }
}
