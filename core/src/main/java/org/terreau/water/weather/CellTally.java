package org.terreau.water.weather;

import java.util.LinkedHashMap;
import java.util.Map;
import org.terreau.finding.Facts;
import org.terreau.finding.Rule;

/** What is told once of a column instead of once of each cell: how often, and where first. */
final class CellTally {

    private static final int MOST = 1_000;
    private static final int LONGEST = 20;

    private record Kind(Rule rule, String column, String text) {}

    private final Map<Kind, int[]> counts = new LinkedHashMap<>();

    void add(Rule rule, String column, String text, int line) {
        Kind kind = new Kind(rule, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        int[] count = counts.get(kind);
        if (count != null) {
            count[0]++;
        } else if (counts.size() < MOST) {
            counts.put(kind, new int[] {1, line});
        }
    }

    void clear() {
        counts.clear();
    }

    /** Tells everything, and begins anew. */
    void tell(WeatherTables tables, int file) {
        counts.forEach((kind, count) -> {
            Facts facts = Facts.of("column", kind.column()).and("n", count[0]);
            Facts all = kind.text().isEmpty() ? facts : facts.and("text", kind.text());
            tables.found(kind.rule(), file, count[1], kind.column(), all, "");
        });
        counts.clear();
    }
}
