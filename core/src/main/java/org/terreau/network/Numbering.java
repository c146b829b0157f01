package org.terreau.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.terreau.finding.Facts;

/** Whether things in a list are numbered from 1 on, each number once, in any order. */
final class Numbering {

    private Numbering() {}

    /** What is wrong with the numbers: those that are missing, or that stand twice; empty when they are right. */
    static <T> Optional<Facts> flaw(List<T> things, ToIntFunction<T> number) {
        for (int i = 0; i < things.size(); i++) {
            if (number.applyAsInt(things.get(i)) != i + 1) {
                return ofUnordered(things, number);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Facts> ofUnordered(List<T> things, ToIntFunction<T> number) {
        boolean[] seen = new boolean[things.size()];
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            int each = number.applyAsInt(things.get(i));
            if (each >= 1 && each <= seen.length) {
                seen[each - 1] = true;
            }
            if (i < Names.MOST_SHOWN) {
                numbers.add(each);
            }
        }
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < seen.length && missing.size() < Names.MOST_SHOWN; i++) {
            if (!seen[i]) {
                missing.add(i + 1);
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Facts.of("count", seen.length).and("numbers", numbers).and("missing", missing));
    }
}
