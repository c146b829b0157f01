package org.terreau.water.drought;

import java.util.ArrayList;
import java.util.List;
import org.terreau.value.TimeRange;

/**
 * Moves watering into hours in which it is certainly not forbidden: first those that are wanted, then the nearest
 * others of the day.
 */
public final class PermittedHours {

    private static final TimeRange DAY = TimeRange.ofMinutes(0, HourWindows.DAY);

    private PermittedHours() {}

    /**
     * A part of the day in which to water, and how much.
     *
     * @param during when
     * @param litres how much
     */
    public record Slot(TimeRange during, double litres) {}

    /**
     * A day's watering moved.
     *
     * @param slots when to water, in the order in which the litres were placed; wanted hours first
     * @param leftL what found no place, in litres
     * @param givenUp the wanted parts in which watering is forbidden or not known to be allowed
     */
    public record Moved(List<Slot> slots, double leftL, List<TimeRange> givenUp) {

        /** Keeps the lists as they are now. */
        public Moved {
            slots = List.copyOf(slots);
            givenUp = List.copyOf(givenUp);
        }
    }

    /**
     * Tells which parts of the wanted hours are certainly not forbidden.
     *
     * @param wanted parts of the day
     * @param permission the day
     * @return the parts of them, in the order of the wanted ones
     */
    public static List<TimeRange> within(List<TimeRange> wanted, PermissionDay permission) {
        return shared(wanted, permission.notForbidden());
    }

    /**
     * Finds hours for a day's litres.
     *
     * @param litres how much is wanted; what is no number or negative counts as zero
     * @param litresPerHour how much can be given in an hour; likewise
     * @param wanted when one would like to water
     * @param permission the day
     * @return when to water, and what found no place
     */
    public static Moved move(double litres, double litresPerHour, List<TimeRange> wanted, PermissionDay permission) {
        double left = litres > 0 && litres < Double.MAX_VALUE ? litres : 0;
        double perMinute = litresPerHour > 0 && litresPerHour < Double.MAX_VALUE ? litresPerHour / 60 : 0;
        List<TimeRange> free = permission.notForbidden();
        List<TimeRange> taken = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (TimeRange each : shared(wanted, free)) {
            for (TimeRange part : without(each, taken)) {
                left = place(left, perMinute, part, false, slots, taken);
            }
        }
        List<TimeRange> rest = new ArrayList<>();
        for (TimeRange each : free) {
            rest.addAll(without(each, wanted));
        }
        rest.sort((one, other) -> Integer.compare(distance(one, wanted), distance(other, wanted)));
        for (TimeRange each : rest) {
            boolean before = wanted.stream().anyMatch(range -> range.getFromMinute() == each.getToMinute());
            boolean after = wanted.stream().anyMatch(range -> range.getToMinute() == each.getFromMinute());
            left = place(left, perMinute, each, before && !after, slots, taken);
        }
        List<TimeRange> givenUp = new ArrayList<>();
        for (TimeRange each : wanted) {
            givenUp.addAll(without(each, free));
        }
        return new Moved(slots, left, givenUp);
    }

    /** Places what fits into a part of the day, from its beginning or up to its end; whole minutes. */
    private static double place(
            double litres,
            double perMinute,
            TimeRange part,
            boolean atTheEnd,
            List<Slot> slots,
            List<TimeRange> taken) {
        if (litres <= 0 || perMinute <= 0) {
            return litres;
        }
        int minutes = (int) Math.min(part.minutes(), Math.ceil(litres / perMinute));
        TimeRange during = atTheEnd
                ? TimeRange.ofMinutes(part.getToMinute() - minutes, part.getToMinute())
                : TimeRange.ofMinutes(part.getFromMinute(), part.getFromMinute() + minutes);
        double given = Math.min(litres, minutes * perMinute);
        slots.add(new Slot(during, given));
        taken.add(during);
        return minutes < part.minutes() ? 0 : litres - given;
    }

    private static int distance(TimeRange part, List<TimeRange> wanted) {
        int nearest = HourWindows.DAY;
        for (TimeRange each : wanted) {
            int before = Math.max(0, each.getFromMinute() - part.getToMinute());
            int after = Math.max(0, part.getFromMinute() - each.getToMinute());
            nearest = Math.min(nearest, Math.max(before, after));
        }
        return nearest;
    }

    private static List<TimeRange> shared(List<TimeRange> some, List<TimeRange> others) {
        List<TimeRange> shared = new ArrayList<>();
        for (TimeRange one : some) {
            for (TimeRange other : others) {
                int from = Math.max(one.getFromMinute(), other.getFromMinute());
                int to = Math.min(one.getToMinute(), other.getToMinute());
                if (from < to) {
                    shared.add(TimeRange.ofMinutes(from, to));
                }
            }
        }
        return shared;
    }

    /** What is left of a part when others are taken away, in any order and overlapping as they may. */
    private static List<TimeRange> without(TimeRange part, List<TimeRange> away) {
        List<TimeRange> left = List.of(part);
        for (TimeRange each : away) {
            List<TimeRange> outside = new ArrayList<>();
            if (each.getFromMinute() > 0) {
                outside.add(TimeRange.ofMinutes(0, each.getFromMinute()));
            }
            if (each.getToMinute() < DAY.getToMinute()) {
                outside.add(TimeRange.ofMinutes(each.getToMinute(), DAY.getToMinute()));
            }
            left = shared(left, outside);
        }
        return left;
    }
}
