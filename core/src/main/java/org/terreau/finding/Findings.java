package org.terreau.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;

/**
 * All findings of one look: the gravest first, then in the order of the rules, then in that of the document.
 *
 * <p>Bounded: at most {@link #MOST_PER_RULE} findings of a rule are kept; the count goes on. Immutable.
 */
public final class Findings implements Iterable<Finding> {

    /** How many findings of one rule are kept. */
    public static final int MOST_PER_RULE = 1_000;

    private static final Findings NONE = new Findings(List.of(), Map.of());

    private final List<Finding> list;
    private final Map<String, Long> counts;

    private Findings(List<Finding> list, Map<String, Long> counts) {
        this.list = list;
        this.counts = counts;
    }

    /**
     * Returns no findings.
     *
     * @return the empty findings
     */
    public static Findings none() {
        return NONE;
    }

    /**
     * Gathers findings.
     *
     * @param found findings in the order of their rules
     * @return them, ordered and bounded
     */
    public static Findings of(Collection<Finding> found) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding each : found) {
            if (counts.merge(each.getRule().getId(), 1L, Long::sum) <= MOST_PER_RULE) {
                kept.add(each);
            }
        }
        return of(kept, counts);
    }

    /**
     * Gathers findings that were bounded while they were made.
     *
     * @param kept findings in the order of their rules, at most {@link #MOST_PER_RULE} of each
     * @param counts how often each rule fired, by its id, the kept findings included
     * @return them, ordered
     */
    public static Findings of(List<Finding> kept, Map<String, Long> counts) {
        if (kept.isEmpty()) {
            return NONE;
        }
        List<Finding> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Finding::getSeverity));
        return new Findings(List.copyOf(sorted), Collections.unmodifiableMap(new LinkedHashMap<>(counts)));
    }

    /**
     * Joins the findings of two looks.
     *
     * @param other findings of other rules, or of the same rules on something else
     * @return all of them
     */
    public Findings and(Findings other) {
        if (list.isEmpty() || other.list.isEmpty()) {
            return list.isEmpty() ? other : this;
        }
        Map<String, Long> kept = new LinkedHashMap<>();
        List<Finding> joined = new ArrayList<>();
        Stream.concat(stream(), other.stream()).forEach(each -> {
            if (kept.merge(each.getRule().getId(), 1L, Long::sum) <= MOST_PER_RULE) {
                joined.add(each);
            }
        });
        Map<String, Long> totals = new LinkedHashMap<>(counts);
        other.counts.forEach((rule, count) -> totals.merge(rule, count, Long::sum));
        return of(joined, totals);
    }

    /** How often each rule fired, by its id. */
    Map<String, Long> counts() {
        return counts;
    }

    /**
     * Keeps some of the findings.
     *
     * @param wanted which ones
     * @return those; counts are then of the kept ones
     */
    public Findings filter(Predicate<Finding> wanted) {
        return of(stream().filter(wanted).toList());
    }

    /**
     * Tells the findings otherwise: of other places, with other facts.
     *
     * @param change how to tell one; it stays a finding of the same rule
     * @return those; the counts stay
     */
    public Findings map(UnaryOperator<Finding> change) {
        return isEmpty() ? this : of(stream().map(change).toList(), counts);
    }

    /**
     * Keeps the findings of one rule.
     *
     * @param idOrCode the rule's id or its code
     * @return those
     */
    public Findings ofRule(String idOrCode) {
        return filter(each -> each.getRule().getId().equals(idOrCode)
                || each.getRule().getCode().equals(idOrCode));
    }

    /**
     * Tells whether something of a severity was found.
     *
     * @param severity a severity
     * @return true when at least one finding has just this severity
     */
    public boolean has(Severity severity) {
        return stream().anyMatch(each -> each.getSeverity() == severity);
    }

    /**
     * Returns the gravest severity that was found.
     *
     * @return it; empty when nothing was found
     */
    public Optional<Severity> worst() {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0).getSeverity());
    }

    /**
     * Tells whether nothing was found.
     *
     * @return true when there is no finding
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Returns how often a rule fired.
     *
     * @param ruleId the rule's id
     * @return the whole count, also of what was not kept
     */
    public long count(String ruleId) {
        return counts.getOrDefault(ruleId, 0L);
    }

    /**
     * Returns how many findings were not kept.
     *
     * @return the whole count less the kept ones
     */
    public long left() {
        return counts.values().stream().mapToLong(Long::longValue).sum() - list.size();
    }

    /**
     * Returns the kept findings.
     *
     * @return them in order, unmodifiable
     */
    public List<Finding> asList() {
        return list;
    }

    /**
     * Streams the kept findings.
     *
     * @return them in order
     */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    /**
     * Says everything, a finding a line: severity, code, place, what was found, what would repair it. Whatever the
     * document holds, it is fit for a screen: see {@link Printable}.
     *
     * @param locale French or English
     * @return lines that end with a line feed; empty text when nothing was found
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Finding each : list) {
            text.append(each.getSeverity().label(locale))
                    .append(' ')
                    .append(each.getRule().getCode());
            each.getLine()
                    .ifPresent(line -> text.append(' ')
                            .append(line)
                            .append(':')
                            .append(each.getColumn().orElse(1)));
            if (!each.getPointer().isEmpty()) {
                text.append(' ').append(Printable.of(each.getPointer()));
            }
            text.append(Labelled.choose(locale, "\u00A0: ", ": ")).append(each.message(locale));
            each.repair(locale).ifPresent(repair -> text.append(' ').append(repair));
            text.append('\n');
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings that && list.equals(that.list) && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
