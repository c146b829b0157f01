package org.terreau.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.Severity;

/** Collects what is wrong with one text, and knows the place that is being read. */
final class Problems {

    private final byte[] utf8;
    private final int from;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean errors;
    private String[] names = new String[16];
    private int[] indexes = new int[16];
    private int depth;
    private int scanned;
    private int line = 1;
    private int column = 1;

    Problems(byte[] utf8, int from) {
        this.utf8 = utf8;
        this.from = from;
        this.scanned = from;
    }

    void in(String name, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = name;
        indexes[depth] = index;
        depth++;
    }

    void out() {
        depth--;
    }

    void add(Rule rule, long offset, Facts facts, String variant) {
        addAt(rule, null, offset, facts, variant);
    }

    /** Adds a problem at a place that was noted before; null for the place that is being read. */
    void addAt(Rule rule, @Nullable String pointer, long offset, Facts facts, String variant) {
        errors |= rule.getSeverity() == Severity.ERROR;
        if (counts.merge(rule.getId(), 1, Integer::sum) <= Findings.MOST_PER_RULE + 1) {
            moveTo((int) Math.min(Math.max(offset, from), utf8.length));
            findings.add(Finding.at(rule, pointer == null ? pointer() : pointer, line, column, facts, variant));
        }
    }

    /** Counts lines and columns on from the last place; starts over when a place lies before it. */
    private void moveTo(int offset) {
        if (offset < scanned) {
            scanned = from;
            line = 1;
            column = 1;
        }
        for (; scanned < offset; scanned++) {
            byte each = utf8[scanned];
            boolean lineFeed =
                    each == '\n' || (each == '\r' && (scanned + 1 == utf8.length || utf8[scanned + 1] != '\n'));
            if (lineFeed) {
                line++;
                column = 1;
            } else if ((each & 0xC0) != 0x80 && each != '\r') {
                column++;
            }
        }
    }

    String pointer() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append('/').append(names[i].replace("~", "~0").replace("/", "~1"));
            if (indexes[i] >= 0) {
                text.append('/').append(indexes[i]);
            }
        }
        return text.toString();
    }

    boolean hasErrors() {
        return errors;
    }

    Findings findings() {
        return Findings.of(findings);
    }
}
