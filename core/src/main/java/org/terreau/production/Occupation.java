package org.terreau.production;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in the sections of beds: finds plantings that are in one section at the same time and do not say that this
 * is meant. Only days that are certain count; the next crop may be planted on the day of clearing.
 */
public final class Occupation {

    /**
     * Two plantings in one section at the same time.
     *
     * @param planting the position of the one that came later, from 0
     * @param other the position of the one that was there; of several, the one that stays longest
     * @param from the first day that they share
     * @param until the last day that they share
     */
    public record Clash(int planting, int other, LocalDate from, LocalDate until) {}

    /** A planting in its section. */
    private record Stay(int index, Planting planting, PlantingDays days) {}

    private static final Comparator<Stay> BY_BEGIN =
            Comparator.<Stay>comparingLong(each -> each.days().first()).thenComparingInt(Stay::index);
    private static final Comparator<Stay> BY_END = Comparator.<Stay>comparingLong(
                    each -> each.days().end())
            .thenComparing(Stay::index, Comparator.reverseOrder());

    private Occupation() {}

    /**
     * Finds plantings that share a section and days, though neither names the other as intercropped. It takes n log n
     * steps, and as many more as intercroppings are declared.
     *
     * @param plantings the plantings; those without a section or without any certain day clash with nothing
     * @return at most one clash for each planting, by position
     */
    public static List<Clash> clashes(List<Planting> plantings) {
        Map<PlantingPlace, List<Stay>> sections = new LinkedHashMap<>();
        boolean shared = false;
        for (int i = 0; i < plantings.size(); i++) {
            Planting planting = plantings.get(i);
            PlantingDays days = planting.getSection().isPresent() ? PlantingDays.certain(planting) : null;
            if (days != null) {
                List<Stay> stays = sections.computeIfAbsent(PlantingPlace.of(planting), place -> new ArrayList<>(1));
                stays.add(new Stay(i, planting, days));
                shared |= stays.size() > 1;
            }
        }
        List<Clash> found = new ArrayList<>();
        if (shared) {
            Intercropping declared = Intercropping.of(plantings);
            for (List<Stay> stays : sections.values()) {
                sweep(stays, declared, found);
            }
            found.sort(Comparator.comparingInt(Clash::planting));
        }
        return found;
    }

    private static void sweep(List<Stay> stays, Intercropping declared, List<Clash> found) {
        stays.sort(BY_BEGIN);
        NavigableSet<Stay> present = new TreeSet<>(BY_END);
        for (Stay each : stays) {
            while (!present.isEmpty()
                    && present.first().days().end() <= each.days().first()) {
                present.pollFirst();
            }
            Stay other = undeclared(each, present, declared);
            if (other != null) {
                long end = Math.min(each.days().end(), other.days().end());
                found.add(new Clash(
                        each.index(),
                        other.index(),
                        LocalDate.ofEpochDay(each.days().first()),
                        LocalDate.ofEpochDay(end - 1)));
            }
            present.add(each);
        }
    }

    private static @Nullable Stay undeclared(Stay stay, NavigableSet<Stay> present, Intercropping declared) {
        for (Stay other : present.descendingSet()) {
            if (!declared.isEither(stay.planting(), other.planting())) {
                return other;
            }
            if (declared.isSpent()) {
                return null;
            }
        }
        return null;
    }
}
