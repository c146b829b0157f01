package org.terreau.statistic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.money.NumberText;
import org.terreau.value.Folded;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import org.terreau.value.Text;

/**
 * The cells of a breakdown by label. Labels that differ in case, hyphens and accents only are one; a cell that is not
 * there counts nothing.
 */
final class Cells {

    private static final int MOST_OF_A_LABEL = 100;
    private static final String ABSENT = "–";

    /** A label and all that is counted under it. */
    private static final class Cell {

        private final String label;
        private BigInteger count = BigInteger.ZERO;

        Cell(String label) {
            this.label = label;
        }
    }

    /**
     * In what two breakdowns differ.
     *
     * @param count in how many cells
     * @param shown the first ones
     */
    record Difference(int count, List<Text> shown) {}

    private final Map<String, Cell> byLabel = new LinkedHashMap<>();
    private int filled;

    private Cells() {}

    static Cells of(Breakdown table) {
        Cells cells = new Cells();
        for (int i = 0; i < table.getCells().size(); i++) {
            BreakdownCell each = table.getCells().get(i);
            Cell cell = cells.byLabel.computeIfAbsent(Folded.of(each.getLabel()), label -> new Cell(each.getLabel()));
            cell.count = cell.count.add(BigInteger.valueOf(each.getCount()));
        }
        for (Cell each : cells.byLabel.values()) {
            cells.filled += isFilled(each) ? 1 : 0;
        }
        return cells;
    }

    /** The difference to another breakdown, in as many steps as this one has cells. */
    Difference against(Cells other) {
        int differing = 0;
        int met = 0;
        List<Text> shown = new ArrayList<>();
        for (Map.Entry<String, Cell> each : byLabel.entrySet()) {
            Cell here = each.getValue();
            Cell there = other.byLabel.get(each.getKey());
            met += there != null && isFilled(there) ? 1 : 0;
            if (there == null ? isFilled(here) : !here.count.equals(there.count)) {
                differing++;
                show(here.label, here, there, shown);
            }
        }
        int unmet = other.filled - met;
        if (unmet > 0) {
            for (Map.Entry<String, Cell> each : other.byLabel.entrySet()) {
                if (shown.size() >= Percents.MOST_SHOWN) {
                    break;
                }
                if (isFilled(each.getValue()) && !byLabel.containsKey(each.getKey())) {
                    show(each.getValue().label, null, each.getValue(), shown);
                }
            }
        }
        return new Difference(differing + unmet, shown);
    }

    private static boolean isFilled(Cell cell) {
        return cell.count.signum() != 0;
    }

    private static void show(String label, @Nullable Cell here, @Nullable Cell there, List<Text> shown) {
        if (shown.size() < Percents.MOST_SHOWN) {
            shown.add(new Text(said(label, here, there, Locale.FRENCH), said(label, here, there, Locale.ENGLISH)));
        }
    }

    private static String said(String label, @Nullable Cell here, @Nullable Cell there, Locale locale) {
        return Printable.of(label, MOST_OF_A_LABEL)
                + Labelled.choose(locale, "\u00A0: ", ": ")
                + count(here, locale)
                + Labelled.choose(locale, " contre ", " against ")
                + count(there, locale);
    }

    private static String count(@Nullable Cell cell, Locale locale) {
        return cell == null ? ABSENT : NumberText.of(locale).print(new BigDecimal(cell.count));
    }
}
