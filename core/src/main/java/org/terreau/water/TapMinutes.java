package org.terreau.water;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much a source can still give on a day, one bed at a time, in the minutes that the orders leave.
 *
 * <p>Beds of one method have the same minutes. Whatever methods one takes together, their beds have at most the minutes
 * that are free to any of them (the condition of Hall): then hours can be found for all. Beds whose day is free as a
 * whole are not bound. Begun minutes count whole. Changes with each day and each litre.
 */
final class TapMinutes {

    /** Less than a thousandth of a millilitre is rounding. */
    private static final double TRACE = 1e-9;

    private final double flow;
    private final List<OrderDays> groups = new ArrayList<>();
    private final List<BitSet> windows = new ArrayList<>();
    private int[] window = {};
    private int[] most = {};
    private int[] taken = {};

    TapMinutes(double litresPerMinute) {
        this.flow = litresPerMinute;
    }

    /** The number of the beds that have these days. */
    int group(OrderDays orders) {
        int at = groups.indexOf(orders);
        if (at < 0) {
            at = groups.size();
            groups.add(orders);
            window = new int[groups.size()];
        }
        return at;
    }

    /** Begins a day. */
    void open(int day) {
        windows.clear();
        for (int group = 0; group < window.length; group++) {
            BitSet free = groups.get(group).free(day);
            window[group] = free == null ? -1 : windows.indexOf(free);
            if (free != null && window[group] < 0) {
                window[group] = windows.size();
                windows.add(free);
            }
        }
        if (windows.isEmpty()) {
            return;
        }
        most = new int[1 << windows.size()];
        taken = new int[most.length];
        for (int some = 1; some < most.length; some++) {
            BitSet all = new BitSet();
            for (int each = 0; each < windows.size(); each++) {
                if ((some >> each & 1) != 0) {
                    all.or(windows.get(each));
                }
            }
            most[some] = all.cardinality();
        }
    }

    /** How much more a bed may have that has had so many litres on this day. */
    double litres(int group, double before) {
        int own = window[group];
        if (own < 0) {
            return Double.MAX_VALUE;
        }
        int spare = Integer.MAX_VALUE;
        for (int some = 1; some < most.length; some++) {
            if ((some >> own & 1) != 0) {
                spare = Math.min(spare, most[some] - taken[some]);
            }
        }
        return Math.max(((double) spare + minutes(before)) * flow - before, 0);
    }

    /** Notes that a bed that has had some litres has more. */
    void take(int group, double before, double litres) {
        int own = window[group];
        int more = own < 0 ? 0 : minutes(before + litres) - minutes(before);
        for (int some = 1; more > 0 && some < most.length; some++) {
            if ((some >> own & 1) != 0) {
                taken[some] += more;
            }
        }
    }

    private int minutes(double litres) {
        return (int) Math.ceil(litres / flow - TRACE);
    }
}
