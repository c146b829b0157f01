package org.terreau.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;
import org.terreau.value.Folded;
import org.terreau.value.Text;

/**
 * Compares the lists that several sources give of one thing. Names that differ in case, hyphens and accents only are
 * one name. Lists of periods apart from each other are a series and are not compared; an undated list is compared with
 * all.
 */
final class ItemLists {

    private static final int MOST_ITEMS = 8;

    /** A name and the lists in which it stands. */
    private static final class Name {

        private final String spelling;
        private final int firstList;
        private int lastList;
        private int lists = 1;
        private @Nullable String otherSpelling;

        Name(String spelling, int list) {
            this.spelling = spelling;
            this.firstList = list;
            this.lastList = list;
        }

        void standsIn(int list, String spelled) {
            if (list != lastList) {
                lastList = list;
                lists++;
            }
            if (otherSpelling == null && !spelled.equals(spelling)) {
                otherSpelling = spelled;
            }
        }
    }

    /**
     * Lists of one thing that differ.
     *
     * @param figures their positions
     * @param distinct how many names stand in them
     * @param common how many stand in all of them
     * @param only for each list the names that stand in no other
     * @param spellings names that are spelled in two ways
     */
    record Found(List<Integer> figures, int distinct, int common, List<Text> only, List<String> spellings) {}

    private ItemLists() {}

    /** Lists that differ, by first position. */
    static List<Found> among(List<Figure> figures) {
        if (!Keys.somethingTwice(figures, true)) {
            return List.of();
        }
        Map<Differences.Thing, List<Integer>> byThing = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).getItems().isEmpty()) {
                byThing.computeIfAbsent(Differences.Thing.of(figures.get(i)), thing -> new ArrayList<>(1))
                        .add(i);
            }
        }
        List<Found> found = new ArrayList<>();
        for (List<Integer> group : byThing.values()) {
            if (group.size() > 1) {
                ofOneTime(group, figures, found);
            }
        }
        found.sort(Comparator.comparing(each -> each.figures.get(0)));
        return found;
    }

    private static void ofOneTime(List<Integer> group, List<Figure> figures, List<Found> found) {
        for (int i = 0; i < group.size(); i++) {
            if (figures.get(group.get(i)).getPeriod().isEmpty()) {
                compare(group, figures, found);
                return;
            }
        }
        List<Integer> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparing(each -> figures.get(each).getPeriod().orElseThrow()));
        List<Integer> together = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (Integer each : sorted) {
            DateRange period = figures.get(each).getPeriod().orElseThrow();
            if (period.getFirst().toEpochDay() > last) {
                compare(together, figures, found);
                together = new ArrayList<>();
            }
            last = Math.max(last, period.getLast().toEpochDay());
            together.add(each);
        }
        compare(together, figures, found);
    }

    private static void compare(List<Integer> lists, List<Figure> figures, List<Found> found) {
        if (lists.size() < 2) {
            return;
        }
        List<Integer> inOrder = lists.stream().sorted().toList();
        Map<String, Name> names = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            for (String item : figures.get(inOrder.get(i)).getItems()) {
                String folded = Folded.of(item);
                Name known = names.get(folded);
                if (known == null) {
                    names.put(folded, new Name(item, i));
                } else {
                    known.standsIn(i, item);
                }
            }
        }
        int common = 0;
        List<String> spellings = new ArrayList<>();
        Map<Integer, List<String>> only = new LinkedHashMap<>();
        for (Name each : names.values()) {
            common += each.lists == inOrder.size() ? 1 : 0;
            if (each.otherSpelling != null && spellings.size() < Percents.MOST_SHOWN) {
                spellings.add(each.spelling + " / " + each.otherSpelling);
            }
            if (each.lists == 1 && (only.size() < Percents.MOST_SHOWN || only.containsKey(each.firstList))) {
                only.computeIfAbsent(each.firstList, list -> new ArrayList<>()).add(each.spelling);
            }
        }
        if (common < names.size()) {
            List<Text> said = new ArrayList<>();
            only.forEach((list, items) -> said.add(said(figures.get(inOrder.get(list)), items)));
            if (said.isEmpty()) {
                said.add(new Text("rien", "nothing"));
            }
            found.add(new Found(inOrder, names.size(), common, said, spellings));
        }
    }

    private static Text said(Figure list, List<String> items) {
        String names = String.join(" / ", items.subList(0, Math.min(items.size(), MOST_ITEMS)))
                + (items.size() > MOST_ITEMS ? " / …" : "");
        Text statement = Statement.text(list);
        return new Text(
                statement.label(Locale.FRENCH) + "\u00A0: " + names, statement.label(Locale.ENGLISH) + ": " + names);
    }
}
