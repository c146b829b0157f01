package org.terreau.water;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.terreau.value.TimeRange;
import org.terreau.water.drought.Permission;
import org.terreau.water.drought.PermissionDay;
import org.terreau.water.drought.PermittedHours;

/** The hours of the sources on a day, one bed after the other: first the wanted ones, then the nearest others. */
final class TapHours {

    private static final int DAY = 24 * 60;

    /** Less than that is rounding. */
    private static final double TRACE = 1e-6;

    private final List<TimeRange> wanted;
    private final Map<String, BitSet> taken = new HashMap<>();

    TapHours(List<TimeRange> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /** Finds hours for the litres of a bed, which no bed after it gets. */
    AdvisedWatering.Portion place(String source, double litres, double flow, PermissionDay permission) {
        BitSet busy = taken.computeIfAbsent(source, any -> new BitSet(DAY));
        BitSet open = OrderDays.minutes(permission.notForbidden());
        open.andNot(busy);
        int needed = (int) Math.ceil(litres / flow - TRACE);
        double left = litres;
        List<PermittedHours.Slot> slots = new ArrayList<>();
        for (TimeRange each : parts(open, needed)) {
            double given = Math.min(left, each.minutes() * flow);
            slots.add(new PermittedHours.Slot(each, given));
            busy.set(each.getFromMinute(), each.getToMinute());
            left -= given;
        }
        left = left < TRACE * Math.max(flow, 1) ? 0 : left;
        Permission answer = left == 0 ? Permission.NOT_FORBIDDEN : permission.during(TimeRange.ofMinutes(0, DAY));
        return new AdvisedWatering.Portion(source, litres, slots, left, answer, permission);
    }

    /** So many open minutes, or all that there are. */
    private List<TimeRange> parts(BitSet open, int needed) {
        List<TimeRange> parts = new ArrayList<>();
        int left = needed;
        for (TimeRange each : wanted) {
            BitSet within = open.get(0, each.getToMinute());
            within.clear(0, each.getFromMinute());
            for (TimeRange run : runs(within)) {
                left -= take(run, Math.min(left, run.minutes()), false, open, parts);
            }
        }
        for (TimeRange each : wanted) {
            open.clear(each.getFromMinute(), each.getToMinute());
        }
        List<TimeRange> others = runs(open);
        others.sort(Comparator.comparingInt(this::distance));
        for (TimeRange run : others) {
            boolean before = wanted.stream().anyMatch(range -> range.getFromMinute() == run.getToMinute());
            boolean after = wanted.stream().anyMatch(range -> range.getToMinute() == run.getFromMinute());
            left -= take(run, Math.min(left, run.minutes()), before && !after, open, parts);
        }
        return parts;
    }

    /** Takes minutes from the beginning of a run, or up to its end. */
    private static int take(TimeRange run, int minutes, boolean atTheEnd, BitSet open, List<TimeRange> parts) {
        if (minutes > 0) {
            int from = atTheEnd ? run.getToMinute() - minutes : run.getFromMinute();
            open.clear(from, from + minutes);
            parts.add(TimeRange.ofMinutes(from, from + minutes));
        }
        return minutes;
    }

    private static List<TimeRange> runs(BitSet minutes) {
        List<TimeRange> runs = new ArrayList<>();
        int from = minutes.nextSetBit(0);
        while (from >= 0) {
            int to = minutes.nextClearBit(from);
            runs.add(TimeRange.ofMinutes(from, to));
            from = minutes.nextSetBit(to);
        }
        return runs;
    }

    private int distance(TimeRange part) {
        int nearest = DAY;
        for (TimeRange each : wanted) {
            int before = Math.max(0, each.getFromMinute() - part.getToMinute());
            int after = Math.max(0, part.getFromMinute() - each.getToMinute());
            nearest = Math.min(nearest, Math.max(before, after));
        }
        return nearest;
    }
}
