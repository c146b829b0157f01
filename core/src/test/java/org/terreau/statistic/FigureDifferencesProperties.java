package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.value.DateRange;
import org.terreau.value.Folded;

class FigureDifferencesProperties {

    @Property(tries = 2000)
    void toldIsWhatSomePairTells(@ForAll("figures") List<Figure> figures) {
        Set<Integer> contradicting = new TreeSet<>();
        Contradictions.among(figures).forEach(contradicting::addAll);
        Set<String> slow = new TreeSet<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < figures.size(); j++) {
                if (!contradicting.contains(i)
                        && !contradicting.contains(j)
                        && isTold(figures.get(i), figures.get(j))) {
                    slow.add(thing(figures.get(i)));
                }
            }
        }
        Set<String> found = new TreeSet<>();
        Differences.among(figures)
                .forEach(each -> found.add(thing(figures.get(each.figures().get(0)))));
        assertThat(found).isEqualTo(slow);
    }

    private static String thing(Figure figure) {
        return figure.getKey() + figure.getBase() + Statement.isPlan(figure);
    }

    /** The definition, pair by pair. */
    private static boolean isTold(Figure one, Figure other) {
        if (!thing(one).equals(thing(other)) || one.getValue().compareTo(other.getValue()) == 0) {
            return false;
        }
        if (!one.getUnit().equals(other.getUnit())) {
            return !one.getUnit().equals("%") && !other.getUnit().equals("%");
        }
        if (isRounded(one, other) || isRounded(other, one)) {
            return false;
        }
        Optional<DateRange> a = one.getPeriod();
        Optional<DateRange> b = other.getPeriod();
        boolean ofOthers = one.getSource().isEmpty() || !one.getSource().equals(other.getSource());
        return (a.isPresent() != b.isPresent() && ofOthers)
                || (a.isEmpty() && b.isEmpty())
                || (a.isPresent() && b.isPresent() && isToldOfDated(one, other));
    }

    private static boolean isToldOfDated(Figure one, Figure other) {
        return one.getPeriod().equals(other.getPeriod()) || one.getQualifier() != other.getQualifier();
    }

    private static boolean isRounded(Figure rounded, Figure other) {
        return rounded.getQualifier() == Qualifier.ABOUT
                && !Statement.isDisjoint(
                        rounded,
                        other.getQualifier() == Qualifier.ABOUT
                                ? other
                                : other.toBuilder().qualifier(Qualifier.EXACT).build());
    }

    @Property(tries = 500)
    void theOrderOfTheFiguresMakesNoDifference(@ForAll("figures") List<Figure> figures, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        assertThat(differences(shuffled)).isEqualTo(differences(figures));
    }

    private static Set<String> differences(List<Figure> figures) {
        Set<String> all = new TreeSet<>();
        Differences.among(figures)
                .forEach(each -> all.add(each.kinds()
                        + each.figures().stream()
                                .map(figures::get)
                                .map(figure -> Statement.withUnit(figure).english())
                                .sorted()
                                .toList()
                                .toString()));
        return all;
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        Arbitrary<DateRange> periods =
                Arbitraries.of("2014", "2015", "2015", "2016").map(DateRange::parse);
        Arbitrary<Figure> one = Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("40", "45", "46", "50", "50.0", "60", "100"),
                        Arbitraries.of("u", "u", "v", "%"),
                        Arbitraries.of(Qualifier.class),
                        periods.optional(),
                        Arbitraries.of("x").optional(0.2),
                        Arbitraries.of("s", "t", "s").optional(0.9))
                .as((key, value, unit, qualifier, period, base, source) -> Statements.figure(key, unit, value)
                        .qualifier(qualifier)
                        .period(period)
                        .base(base)
                        .source(source)
                        .build());
        return Arbitraries.oneOf(
                one.list().ofMaxSize(5), one.list().ofMinSize(130).ofMaxSize(140));
    }

    /** Against sets of folded names, list by list. */
    @Property(tries = 1000)
    void listsDifferWhereTheirNamesDo(@ForAll("lists") List<Figure> figures) {
        List<Set<String>> sets = figures.stream()
                .map(figure -> {
                    Set<String> names = new TreeSet<>();
                    figure.getItems().forEach(item -> names.add(Folded.of(item)));
                    return names;
                })
                .filter(names -> !names.isEmpty())
                .toList();
        boolean differ = sets.stream().distinct().count() > 1;
        List<ItemLists.Found> found = ItemLists.among(figures);
        assertThat(found).hasSize(differ ? 1 : 0);
        if (differ) {
            Set<String> all = new TreeSet<>();
            sets.forEach(all::addAll);
            assertThat(found.get(0).distinct()).isEqualTo(all.size());
            sets.forEach(all::retainAll);
            assertThat(found.get(0).common()).isEqualTo(all.size());
        }
    }

    @Provide
    Arbitrary<List<Figure>> lists() {
        return Arbitraries.of("Croix-Rouge", "croix rouge", "CROIX  ROUGE", "Petites Sœurs", "petites soeurs", "CHRS")
                .list()
                .ofMaxSize(4)
                .map(items -> Statements.figure("a", "u", "1").items(items).build())
                .list()
                .ofMaxSize(4);
    }
}
