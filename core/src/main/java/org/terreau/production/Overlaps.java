package org.terreau.production;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.terreau.value.DateRange;

/** Finds ranges of days that share a day with another. */
final class Overlaps {

    /**
     * Two that share a day.
     *
     * @param one the position of the later one
     * @param other the position of an earlier one
     */
    record Pair(int one, int other) {}

    private Overlaps() {}

    /** One pair for each range that shares a day with one that began before it. It takes n log n steps. */
    static List<Pair> among(List<DateRange> ranges) {
        if (isOneAfterTheOther(ranges)) {
            return List.of();
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(ranges::get));
        List<Pair> pairs = new ArrayList<>();
        int longest = order.get(0);
        for (int i = 1; i < order.size(); i++) {
            int each = order.get(i);
            if (!ranges.get(each).getFirst().isAfter(ranges.get(longest).getLast())) {
                pairs.add(new Pair(each, longest));
            }
            if (ranges.get(each).getLast().isAfter(ranges.get(longest).getLast())) {
                longest = each;
            }
        }
        return pairs;
    }

    private static boolean isOneAfterTheOther(List<DateRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            if (!ranges.get(i).getFirst().isAfter(ranges.get(i - 1).getLast())) {
                return false;
            }
        }
        return true;
    }
}
