package org.terreau.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;

/** Whether the percentages of a breakdown fit each other. */
final class ColumnChecks {

    private static final long MILLION = 1_000_000;
    private static final long HUNDRED = 100 * MILLION;

    /** Up to so many cells, all pairs are compared. */
    private static final int FEW = 64;

    private ColumnChecks() {}

    static void sum(Breakdown table, Reporter reporter) {
        List<BreakdownCell> cells = table.getCells();
        long whole = 0;
        long rest = 0;
        boolean counted = false;
        boolean some = false;
        for (int i = 0; i < cells.size(); i++) {
            BreakdownCell cell = cells.get(i);
            Optional<PrintedPercent> printed = cell.getPrinted();
            counted |= cell.getCount() != 0;
            if (printed.isPresent()) {
                some = true;
                long millionths = printed.get().getMillionths();
                whole += millionths / MILLION;
                rest += millionths % MILLION;
            } else if (cell.getCount() != 0) {
                return;
            }
        }
        Optional<PrintedPercent> total = table.getPrintedTotal();
        long expected = total.isPresent() ? total.get().getMillionths() : HUNDRED;
        boolean equal = whole + Math.floorDiv(rest, MILLION) == Math.floorDiv(expected, MILLION)
                && Math.floorMod(rest, MILLION) == Math.floorMod(expected, MILLION);
        boolean ofNobody = !counted && whole == 0 && rest == 0 && total.isEmpty();
        if (!equal && some && !ofNobody) {
            BigDecimal sum = BigDecimal.valueOf(whole).add(BigDecimal.valueOf(rest, 6));
            reportSum(table, sum, BigDecimal.valueOf(expected, 6), reporter);
        }
    }

    private static void reportSum(Breakdown table, BigDecimal sum, BigDecimal total, Reporter reporter) {
        BigDecimal rounding = BigDecimal.ZERO;
        int decimals = 0;
        for (BreakdownCell each : table.getCells()) {
            if (each.getPrinted().isPresent()) {
                int printed = each.getPrinted().get().getDecimals();
                rounding = rounding.add(BigDecimal.valueOf(5, printed + 1));
                decimals = Math.max(decimals, printed);
            }
        }
        int totalDecimals =
                table.getPrintedTotal().map(PrintedPercent::getDecimals).orElse(0);
        BigDecimal gap = sum.subtract(total).abs();
        reporter.report(
                Facts.of("sum", sum.setScale(decimals))
                        .and("total", total.setScale(totalDecimals))
                        .and("rounding", Percents.plain(rounding)),
                gap.compareTo(rounding) <= 0 ? "rounding" : "");
    }

    static void decimals(Breakdown table, Reporter reporter) {
        List<BreakdownCell> cells = table.getCells();
        int first = -1;
        for (int i = 0; i < cells.size(); i++) {
            Optional<PrintedPercent> printed = cells.get(i).getPrinted();
            if (printed.isPresent()) {
                int decimals = printed.get().getDecimals();
                if (first >= 0 && decimals != first) {
                    reportDecimals(cells, reporter);
                    return;
                }
                first = decimals;
            }
        }
    }

    private static void reportDecimals(List<BreakdownCell> cells, Reporter reporter) {
        long[] times = new long[7];
        for (BreakdownCell each : cells) {
            each.getPrinted().ifPresent(printed -> times[printed.getDecimals()]++);
        }
        int usual = 0;
        long printed = 0;
        for (int i = 0; i < times.length; i++) {
            usual = times[i] > times[usual] ? i : usual;
            printed += times[i];
        }
        List<String> labels = new ArrayList<>();
        List<BigDecimal> prints = new ArrayList<>();
        for (int i = 0; i < cells.size() && labels.size() < Percents.MOST_SHOWN; i++) {
            Optional<PrintedPercent> each = cells.get(i).getPrinted();
            if (each.isPresent() && each.get().getDecimals() != usual) {
                labels.add(cells.get(i).getLabel());
                prints.add(each.get().getValue());
            }
        }
        reporter.report(Facts.of("usual", usual)
                .and("others", printed - times[usual])
                .and("printed", printed)
                .and("labels", labels)
                .and("prints", prints));
    }

    static void sameCount(Breakdown table, Reporter reporter) {
        List<BreakdownCell> cells = table.getCells();
        if (cells.size() <= FEW && !someDiffer(cells)) {
            return;
        }
        Map<Long, List<BreakdownCell>> byCount = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getPrinted().isPresent()) {
                byCount.computeIfAbsent(cells.get(i).getCount(), count -> new ArrayList<>())
                        .add(cells.get(i));
            }
        }
        long base = Counts.base(table);
        for (Map.Entry<Long, List<BreakdownCell>> each : byCount.entrySet()) {
            List<BreakdownCell> same = each.getValue();
            for (int i = 1; i < same.size(); i++) {
                if (differ(same.get(0), same.get(i))) {
                    reportSameCount(each.getKey(), same, base, reporter);
                    break;
                }
            }
        }
    }

    private static boolean someDiffer(List<BreakdownCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (cells.get(i).getCount() == cells.get(j).getCount() && differ(cells.get(i), cells.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 12.5 and 12.50 are the same percentage. */
    private static boolean differ(BreakdownCell one, BreakdownCell other) {
        Optional<PrintedPercent> a = one.getPrinted();
        Optional<PrintedPercent> b = other.getPrinted();
        return a.isPresent()
                && b.isPresent()
                && a.get().getMillionths() != b.get().getMillionths();
    }

    private static void reportSameCount(long count, List<BreakdownCell> same, long base, Reporter reporter) {
        List<String> labels = new ArrayList<>();
        List<BigDecimal> prints = new ArrayList<>();
        int decimals = 0;
        for (BreakdownCell each : same) {
            PrintedPercent printed = each.getPrinted().orElseThrow();
            decimals = Math.max(decimals, printed.getDecimals());
            if (labels.size() < Percents.MOST_SHOWN) {
                labels.add(each.getLabel());
                prints.add(printed.getValue());
            }
        }
        Facts facts = Facts.of("count", count)
                .and("cells", same.size())
                .and("prints", prints)
                .and("labels", labels);
        if (base > 0) {
            reporter.report(facts.and("base", base).and("computed", Percents.of(count, base, decimals)), "computed");
        } else {
            reporter.report(facts);
        }
    }
}
