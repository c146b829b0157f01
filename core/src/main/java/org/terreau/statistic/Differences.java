package org.terreau.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;

/**
 * Finds what is stated of one thing, can all be true, and yet differs, so that a reader asks which number to take.
 *
 * <p>Told are numbers in several units, undated ones beside dated ones, and numbers of several qualifiers. A number
 * that is but the other one rounded says the same. Numbers of one kind at several dates are a series and need no word;
 * so need none a target and what came of it. What contradicts is left to {@link Contradictions}, lists to
 * {@link ItemLists}. All of it takes n log n steps.
 */
final class Differences {

    /** In what statements of one thing differ. */
    enum Kind implements Labelled {
        /** In what they count. */
        UNIT("unité", "unit"),
        /** One has a date, another has none. */
        DATE("date", "date"),
        /** One is exact, another about, at least or at most. */
        QUALIFIER("précision", "precision");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /** Statements that differ: positions in ascending order; without a kind, they are of two keys. */
    record Found(List<Integer> figures, Set<Kind> kinds) {}

    record Thing(String key, @Nullable String base, boolean planned) {

        static Thing of(Figure figure) {
            return new Thing(figure.getKey(), figure.getBase().orElse(null), Statement.isPlan(figure));
        }
    }

    private final List<Figure> figures;
    private final Map<Thing, List<Integer>> byThing = new LinkedHashMap<>();
    private final Map<Thing, Extent> values = new HashMap<>();

    private Differences(List<Figure> figures) {
        this.figures = figures;
    }

    /** What differs, by first position. */
    static List<Found> among(List<Figure> figures) {
        return hasReason(figures) ? new Differences(figures).find() : List.of();
    }

    private static boolean hasReason(List<Figure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).getBeside().isEmpty()) {
                return true;
            }
        }
        return Keys.somethingTwice(figures, false);
    }

    private List<Found> find() {
        Set<Integer> told = new HashSet<>();
        Contradictions.among(figures).forEach(told::addAll);
        for (int i = 0; i < figures.size(); i++) {
            if (Statement.isComparable(figures.get(i))) {
                byThing.computeIfAbsent(Thing.of(figures.get(i)), thing -> new ArrayList<>(1))
                        .add(i);
            }
        }
        List<Found> found = new ArrayList<>();
        for (List<Integer> group : byThing.values()) {
            if (group.size() > 1) {
                List<Integer> left = left(group, told);
                Set<Kind> kinds = left.size() > 1 ? kinds(left) : Set.of();
                if (!kinds.isEmpty()) {
                    found.add(new Found(left, kinds));
                }
            }
        }
        pairs(found);
        found.sort((a, b) -> a.figures.get(0).compareTo(b.figures.get(0)));
        return found;
    }

    /** Without what contradicts, and without lists beside other lists. */
    private List<Integer> left(List<Integer> group, Set<Integer> told) {
        int lists = 0;
        for (int i = 0; i < group.size(); i++) {
            lists += figures.get(group.get(i)).getItems().isEmpty() ? 0 : 1;
        }
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            boolean listed = lists > 1 && !figures.get(group.get(i)).getItems().isEmpty();
            if (!listed && !told.contains(group.get(i))) {
                left.add(group.get(i));
            }
        }
        return left;
    }

    private Set<Kind> kinds(List<Integer> group) {
        Map<String, OfOneUnit> units = new LinkedHashMap<>();
        Extent all = new Extent();
        int countable = 0;
        for (int i = 0; i < group.size(); i++) {
            Figure figure = figures.get(group.get(i));
            units.computeIfAbsent(figure.getUnit(), unit -> new OfOneUnit()).add(figure);
            if (!figure.getUnit().equals(Statement.PERCENT)) {
                all.add(figure.getValue(), figure.getValue());
            }
        }
        for (String unit : units.keySet()) {
            countable += unit.equals(Statement.PERCENT) ? 0 : 1;
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (countable > 1 && all.isApart(all)) {
            kinds.add(Kind.UNIT);
        }
        for (OfOneUnit each : units.values()) {
            each.addTo(kinds);
        }
        return kinds;
    }

    /** What a figure declares to be told beside it: each pair of keys once, at its first figure. */
    private void pairs(List<Found> found) {
        Set<List<String>> done = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            for (int j = 0; j < figure.getBeside().size(); j++) {
                String other = figure.getBeside().get(j);
                List<String> pair = figure.getKey().compareTo(other) < 0
                        ? List.of(figure.getKey(), other)
                        : List.of(other, figure.getKey());
                if (!other.equals(figure.getKey()) && !done.contains(pair)) {
                    pair(i, other, pair, done, found);
                }
            }
        }
    }

    private void pair(int index, String other, List<String> pair, Set<List<String>> done, List<Found> found) {
        Thing thing = Thing.of(figures.get(index));
        Thing beside = new Thing(other, thing.base, thing.planned);
        List<Integer> here = byThing.getOrDefault(thing, List.of());
        List<Integer> there = byThing.getOrDefault(beside, List.of());
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        done.add(pair);
        if (values(thing, here).isApart(values(beside, there))) {
            List<Integer> both = new ArrayList<>(first(here));
            both.addAll(first(there));
            Collections.sort(both);
            found.add(new Found(both, Set.of()));
        }
    }

    private static List<Integer> first(List<Integer> group) {
        return group.subList(0, Math.min(group.size(), Percents.MOST_SHOWN / 2));
    }

    private Extent values(Thing thing, List<Integer> group) {
        return values.computeIfAbsent(thing, same -> {
            Extent extent = new Extent();
            group.forEach(each ->
                    extent.add(figures.get(each).getValue(), figures.get(each).getValue()));
            return extent;
        });
    }

    /** How far the numbers of some statements reach: the highest low and the lowest high among them. */
    private static final class Extent {

        private @Nullable BigDecimal highestLow;
        private @Nullable BigDecimal lowestHigh;

        void add(BigDecimal low, BigDecimal high) {
            highestLow = highestLow == null ? low : highestLow.max(low);
            lowestHigh = lowestHigh == null ? high : lowestHigh.min(high);
        }

        /** Whether a number here and a number there are two numbers. */
        boolean isApart(Extent other) {
            return Statement.isUnder(lowestHigh, other.highestLow) || Statement.isUnder(other.lowestHigh, highestLow);
        }
    }

    /** How far the numbers of some statements reach, and those of the sources beside the one that reaches farthest. */
    private static final class BySource {

        /** A bound and who states it. */
        private record Bound(BigDecimal value, @Nullable String source) {

            /** Whoever does not say who he is may be another. */
            boolean isOfOther(Bound bound) {
                return source == null || !source.equals(bound.source);
            }
        }

        private @Nullable Bound highestLow;
        private @Nullable Bound nextLow;
        private @Nullable Bound lowestHigh;
        private @Nullable Bound nextHigh;

        void add(BigDecimal low, BigDecimal high, @Nullable String source) {
            Bound newLow = new Bound(low, source);
            Bound topLow = highestLow;
            if (topLow == null || low.compareTo(topLow.value) > 0) {
                nextLow = topLow != null && newLow.isOfOther(topLow) ? topLow : nextLow;
                highestLow = newLow;
            } else if (newLow.isOfOther(topLow) && (nextLow == null || low.compareTo(nextLow.value) > 0)) {
                nextLow = newLow;
            }
            Bound newHigh = new Bound(high, source);
            Bound topHigh = lowestHigh;
            if (topHigh == null || high.compareTo(topHigh.value) < 0) {
                nextHigh = topHigh != null && newHigh.isOfOther(topHigh) ? topHigh : nextHigh;
                lowestHigh = newHigh;
            } else if (newHigh.isOfOther(topHigh) && (nextHigh == null || high.compareTo(nextHigh.value) < 0)) {
                nextHigh = newHigh;
            }
        }

        /** Whether two sources state two numbers, one here and one there. */
        boolean isApart(BySource other) {
            return isOver(other) || other.isOver(this);
        }

        private boolean isOver(BySource other) {
            return isOver(highestLow, other.lowestHigh)
                    || isOver(highestLow, other.nextHigh)
                    || isOver(nextLow, other.lowestHigh)
                    || isOver(nextLow, other.nextHigh);
        }

        private static boolean isOver(@Nullable Bound low, @Nullable Bound high) {
            return low != null && high != null && low.isOfOther(high) && low.value.compareTo(high.value) > 0;
        }
    }

    /** Statements in one unit, by whether they are dated and by qualifier. */
    private static final class OfOneUnit {

        private record When(Qualifier qualifier, DateRange period) {}

        private final Map<Qualifier, Extent> undated = new EnumMap<>(Qualifier.class);
        private final Map<Qualifier, Extent> dated = new EnumMap<>(Qualifier.class);
        private final BySource lasting = new BySource();
        private final BySource passing = new BySource();
        private final Map<When, BigDecimal> bounds = new HashMap<>();
        private boolean boundsDiffer;

        void add(Figure figure) {
            DateRange period = Statement.period(figure);
            Qualifier qualifier = figure.getQualifier();
            Extent extent = (period == null ? undated : dated).computeIfAbsent(qualifier, same -> new Extent());
            BigDecimal value = figure.getValue();
            boolean about = qualifier == Qualifier.ABOUT;
            BigDecimal low = about ? Objects.requireNonNull(Statement.low(figure)) : value;
            BigDecimal high = about ? Objects.requireNonNull(Statement.high(figure)) : value;
            extent.add(low, high);
            (period == null ? lasting : passing)
                    .add(low, high, figure.getSource().orElse(null));
            if (period != null && (qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.AT_MOST)) {
                BigDecimal same = bounds.putIfAbsent(new When(qualifier, period), value);
                boundsDiffer |= same != null && same.compareTo(value) != 0;
            }
        }

        void addTo(Set<Kind> kinds) {
            if (boundsDiffer) {
                kinds.add(Kind.QUALIFIER);
            }
            add(Kind.DATE, lasting.isApart(passing), kinds);
            for (Extent one : undated.values()) {
                add(Kind.QUALIFIER, isApart(one, undated, null), kinds);
            }
            for (Map.Entry<Qualifier, Extent> one : dated.entrySet()) {
                add(Kind.QUALIFIER, isApart(one.getValue(), dated, one.getKey()), kinds);
            }
        }

        private static void add(Kind kind, boolean differs, Set<Kind> kinds) {
            if (differs) {
                kinds.add(kind);
            }
        }

        private static boolean isApart(Extent one, Map<Qualifier, Extent> others, @Nullable Qualifier but) {
            for (Map.Entry<Qualifier, Extent> other : others.entrySet()) {
                if (other.getKey() != but && one.isApart(other.getValue())) {
                    return true;
                }
            }
            return false;
        }
    }
}
