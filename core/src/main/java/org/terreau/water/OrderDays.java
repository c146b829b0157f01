package org.terreau.water;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.terreau.value.TimeRange;
import org.terreau.water.drought.DroughtLevels;
import org.terreau.water.drought.DroughtOrder;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.Grounds;
import org.terreau.water.drought.GroundsReason;
import org.terreau.water.drought.PermissionDay;

/**
 * What the drought orders leave of a source to the beds of one method, day by day.
 *
 * <p>An order that forbids, or that nobody can tell whether it does, takes its minutes away. Where no zone is known at
 * all there is nothing to ask: the day is free, and is marked. Nor does a zone in vigilance hold water back by saying
 * nothing of it.
 */
final class OrderDays {

    /** Days of which nobody asks. */
    static final OrderDays NOT_ASKED = new OrderDays(0, 0);

    private static final int DAY = 24 * 60;

    private final int first;
    private final @Nullable BitSet[] free;
    private final BitSet closed = new BitSet();
    private final BitSet withoutZone = new BitSet();

    private OrderDays(int first, int days) {
        this.first = first;
        this.free = new BitSet[days];
    }

    /** Asks the orders for the days of the weather from a day on. */
    static OrderDays of(
            DroughtCases cases,
            List<DroughtZone> zones,
            WateredBed bed,
            String source,
            LocalDate weatherFirst,
            int first,
            int end) {
        OrderDays days = new OrderDays(first, Math.max(end - first, 0));
        BitSet before = new BitSet();
        for (int day = first; day < end; day++) {
            LocalDate date = weatherFirst.plusDays(day);
            PermissionDay answer = cases.ask(bed, source, date);
            if (isWithoutZone(answer, zones, date)) {
                days.withoutZone.set(day);
                continue;
            }
            if (isSilentVigilance(answer)) {
                continue;
            }
            BitSet minutes = minutes(answer.notForbidden());
            if (minutes.cardinality() < DAY) {
                // most days are as the one before
                before = minutes.equals(before) ? before : minutes;
                days.free[day - first] = before;
            }
            if (DroughtCases.isForbiddenAllDay(answer)) {
                days.closed.set(day);
            }
        }
        return days;
    }

    /**
     * Whether all that is open is that a zone below the level of alert says nothing of such a use. Permission is not
     * known then either, but no order restricts: the water is not held back.
     */
    private static boolean isSilentVigilance(PermissionDay answer) {
        boolean silent = false;
        for (Grounds each : answer.grounds()) {
            boolean below = each.zone()
                    .flatMap(DroughtLevels.standard()::of)
                    .filter(level -> level.getRank() < DroughtLevels.RESTRICTING)
                    .isPresent();
            if (each.reason() == GroundsReason.NO_USAGE && below) {
                silent = true;
            } else if (each.reason() != GroundsReason.NOT_IN_FORCE) {
                return false;
            }
        }
        return silent;
    }

    /** Whether the orders were not understood because no zone is known, and not because of what they say. */
    static boolean isWithoutZone(PermissionDay answer, List<DroughtZone> zones, LocalDate day) {
        boolean ofNoKind = false;
        for (var each : answer.grounds()) {
            if (each.reason() == GroundsReason.NO_ZONE) {
                return true;
            }
            ofNoKind |= each.reason() == GroundsReason.SOURCE;
        }
        return ofNoKind && zones.stream().noneMatch(each -> mayBeInForce(each, day));
    }

    private static boolean mayBeInForce(DroughtZone zone, LocalDate day) {
        return zone.getOrder().flatMap(DroughtOrder::getFirstDay).stream().noneMatch(day::isBefore)
                && zone.getOrder().flatMap(DroughtOrder::getLastDay).stream().noneMatch(day::isAfter);
    }

    /** The minutes of parts of a day. */
    static BitSet minutes(List<TimeRange> parts) {
        BitSet minutes = new BitSet(DAY);
        parts.forEach(each -> minutes.set(each.getFromMinute(), each.getToMinute()));
        return minutes;
    }

    /** The minutes of a day of the weather that are certainly free; null when all are, or nobody asks. */
    @Nullable
    BitSet free(int day) {
        int at = day - first;
        return at >= 0 && at < free.length ? free[at] : null;
    }

    /** The days of the weather on which an order forbids it from midnight to midnight. */
    BitSet closed() {
        return closed;
    }

    boolean isWithoutZone(int day) {
        return withoutZone.get(day);
    }
}
