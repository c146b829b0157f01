package org.terreau.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;

/**
 * Finds the figures that cannot all be true.
 *
 * <p>Figures are put together by what they state, then by days that overlap; within such a group a contradiction is two
 * figures that share a day and no number. All of it takes n log n steps.
 */
final class Contradictions {

    /** Up to so many figures, all pairs are compared first: that allocates nothing. */
    private static final int FEW = 128;

    private record Thing(String key, String unit, @Nullable String base, boolean planned, boolean dated) {}

    /** A figure on the line of days; one without a date stands on day 0. */
    private record Span(
            int index,
            long first,
            long last,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        static Span of(int index, Figure figure) {
            DateRange period = Statement.period(figure);
            long first = period == null ? 0 : period.getFirst().toEpochDay();
            long last = period == null ? 0 : period.getLast().toEpochDay();
            return new Span(index, first, last, Statement.low(figure), Statement.high(figure));
        }
    }

    private static final Comparator<Span> BY_FIRST_DAY = Comparator.comparingLong(Span::first);
    private static final Comparator<Span> LOWEST_HIGH = (a, b) -> compare(a.high, b.high);
    private static final Comparator<Span> HIGHEST_LOW = (a, b) -> compare(b.low, a.low);

    private Contradictions() {}

    private static int compare(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? 0 : a.compareTo(b);
    }

    /** The groups that contradict themselves: positions in ascending order, groups by their first position. */
    static List<List<Integer>> among(List<Figure> figures) {
        if (figures.size() <= FEW && !somePair(figures)) {
            return List.of();
        }
        Map<Thing, List<Span>> byThing = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            if (Statement.isComparable(each)) {
                String base = each.getBase().orElse(null);
                boolean dated = each.getPeriod().isPresent();
                Thing thing = new Thing(each.getKey(), each.getUnit(), base, Statement.isPlan(each), dated);
                byThing.computeIfAbsent(thing, key -> new ArrayList<>(1)).add(Span.of(i, each));
            }
        }
        List<List<Integer>> found = new ArrayList<>();
        for (List<Span> spans : byThing.values()) {
            if (spans.size() > 1) {
                sweep(spans, found);
            }
        }
        found.sort(Comparator.comparing(group -> group.get(0)));
        return found;
    }

    private static boolean somePair(List<Figure> figures) {
        for (int i = 1; i < figures.size(); i++) {
            Figure one = figures.get(i);
            int hash = one.getKey().hashCode();
            for (int j = 0; j < i; j++) {
                Figure other = figures.get(j);
                if (other.getKey().hashCode() == hash
                        && Statement.isOfSame(one, other)
                        && Statement.isComparable(one)
                        && Statement.isComparable(other)
                        && Statement.isDisjoint(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Goes through the days; at each span the still running one with the highest low and that with the lowest high. */
    private static void sweep(List<Span> spans, List<List<Integer>> found) {
        spans.sort(BY_FIRST_DAY);
        PriorityQueue<Span> lows = new PriorityQueue<>(HIGHEST_LOW);
        PriorityQueue<Span> highs = new PriorityQueue<>(LOWEST_HIGH);
        List<Integer> group = new ArrayList<>();
        boolean contradicts = false;
        long last = Long.MIN_VALUE;
        for (Span each : spans) {
            if (each.first > last) {
                close(group, contradicts, found);
                group = new ArrayList<>();
                contradicts = false;
                lows.clear();
                highs.clear();
            }
            last = Math.max(last, each.last);
            group.add(each.index);
            Span highest = running(lows, each.first);
            Span lowest = running(highs, each.first);
            contradicts |= highest != null && Statement.isUnder(each.high, highest.low);
            contradicts |= lowest != null && Statement.isUnder(lowest.high, each.low);
            if (each.low != null) {
                lows.add(each);
            }
            if (each.high != null) {
                highs.add(each);
            }
        }
        close(group, contradicts, found);
    }

    private static @Nullable Span running(PriorityQueue<Span> queue, long day) {
        while (!queue.isEmpty() && queue.peek().last < day) {
            queue.poll();
        }
        return queue.peek();
    }

    private static void close(List<Integer> group, boolean contradicts, List<List<Integer>> found) {
        if (contradicts) {
            Collections.sort(group);
            found.add(group);
        }
    }
}
