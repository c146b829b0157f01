package org.terreau.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private record Problem(Rule rule, String pointer, int offset, Facts facts, String variant) {}

    private static final List<Rule> RULES = ReadingRules.all();

    private final byte[] utf8;
    private final int from;
    private final int line;
    private final List<Problem> kept = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long errors;
    private String[] names = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    Problems(byte[] utf8, int from) {
        this(utf8, from, 0);
    }

    /** Takes a text that is one line of a file; line 0 for one with lines of its own. */
    Problems(byte[] utf8, int from, int line) {
        this.utf8 = utf8;
        this.from = from;
        this.line = line;
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
        boolean wanted = !isFull(rule);
        count(rule, 1);
        if (wanted) {
            int place = (int) Math.min(Math.max(offset, from), utf8.length);
            while (place > from && place < utf8.length && (utf8[place] & 0xC0) == 0x80) {
                place--; // into the middle of a character
            }
            kept.add(new Problem(rule, pointer == null ? pointer() : pointer, place, facts, variant));
        }
    }

    /** Counts problems whose places nobody wants to know any more. */
    void count(Rule rule, long more) {
        errors += rule.getSeverity() == Severity.ERROR ? more : 0;
        counts.merge(rule.getId(), more, Long::sum);
    }

    /** Whether a rule has so many problems that further ones are only counted. */
    boolean isFull(Rule rule) {
        return counts.getOrDefault(rule.getId(), 0L) >= Findings.MOST_PER_RULE;
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
        return errors > 0;
    }

    /** How many problems of severity ERROR there are, counted ones included. */
    long errors() {
        return errors;
    }

    /** The findings, by rule and place. Lines and columns are counted here, in one pass over the text. */
    Findings findings() {
        kept.sort(Comparator.comparingInt(Problem::offset));
        List<Finding> findings = new ArrayList<>();
        int counted = Math.max(line, 1);
        int column = 1;
        int offset = from;
        for (Problem each : kept) {
            for (; offset < each.offset; offset++) {
                if (isLineEnd(offset)) {
                    counted++;
                    column = 1;
                } else if ((utf8[offset] & 0xC0) != 0x80 && utf8[offset] != '\r') {
                    column++;
                }
            }
            findings.add(Finding.at(each.rule, each.pointer, counted, column, each.facts, each.variant));
        }
        findings.sort(Comparator.comparingInt(each -> RULES.indexOf(each.getRule())));
        return Findings.of(findings, counts);
    }

    private boolean isLineEnd(int offset) {
        return line == 0
                && (utf8[offset] == '\n'
                        || (utf8[offset] == '\r' && (offset + 1 == utf8.length || utf8[offset + 1] != '\n')));
    }
}
