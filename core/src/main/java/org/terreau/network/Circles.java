package org.terreau.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things of which each leads to at most one other, and which lead back to themselves. */
final class Circles {

    private Circles() {}

    /**
     * The circles: positions in the order of the way, each circle from its first position; of equal ids, the first
     * counts.
     */
    static <T> List<List<Integer>> of(List<T> things, Function<T, String> id, Function<T, Optional<String>> lead) {
        int linked = 0;
        for (int i = 0; i < things.size(); i++) {
            linked += lead.apply(things.get(i)).isPresent() ? 1 : 0;
        }
        return linked == 0 ? List.of() : search(things, id, lead);
    }

    private static <T> List<List<Integer>> search(
            List<T> things, Function<T, String> id, Function<T, Optional<String>> lead) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            positions.putIfAbsent(id.apply(things.get(i)), i);
        }
        int[] next = new int[things.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = lead.apply(things.get(i))
                    .map(to -> positions.getOrDefault(to, -1))
                    .orElse(-1);
        }
        int[] seenFrom = new int[next.length];
        List<List<Integer>> circles = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            int at = start;
            while (at >= 0 && seenFrom[at] == 0) {
                seenFrom[at] = start + 1;
                at = next[at];
            }
            if (at >= 0 && seenFrom[at] == start + 1) {
                circles.add(around(at, next));
            }
        }
        return circles;
    }

    private static List<Integer> around(int on, int[] next) {
        List<Integer> way = new ArrayList<>();
        int first = 0;
        int at = on;
        do {
            way.add(at);
            first = at < way.get(first) ? way.size() - 1 : first;
            at = next[at];
        } while (at != on);
        List<Integer> turned = new ArrayList<>(way.subList(first, way.size()));
        turned.addAll(way.subList(0, first));
        return turned;
    }
}
