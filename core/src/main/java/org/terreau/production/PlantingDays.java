package org.terreau.production;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;

/**
 * The days on which a planting is certain to stand in its place, as days since 1970: the last is not included, since on
 * the day of clearing the next crop may be planted.
 *
 * @param first the first day
 * @param end the day after the last
 */
record PlantingDays(long first, long end) {

    /** What is certain of a planting; null when nothing is. */
    static @Nullable PlantingDays certain(Planting planting) {
        LocalDate begin = begin(planting);
        LocalDate firstHarvest = planting.getFirstHarvest().orElse(null);
        LocalDate lastHarvest = planting.getLastHarvest().orElse(null);
        LocalDate from = begin != null ? begin : firstHarvest != null ? firstHarvest : lastHarvest;
        LocalDate until = lastHarvest != null ? lastHarvest : firstHarvest != null ? firstHarvest : from;
        if (from == null || until == null || until.isBefore(from)) {
            return null;
        }
        return new PlantingDays(from.toEpochDay(), Math.max(until.toEpochDay(), from.toEpochDay() + 1));
    }

    /** What is possible: what has no beginning was always there, and what has no end still is. */
    static PlantingDays possible(Planting planting) {
        LocalDate begin = begin(planting);
        LocalDate last = planting.getLastHarvest().orElse(null);
        long from = begin == null ? Long.MIN_VALUE : begin.toEpochDay();
        long until = last == null ? Long.MAX_VALUE : last.toEpochDay();
        return new PlantingDays(from, until <= from ? from + 1 : until);
    }

    /** When it came to its place: seedlings that are transplanted were sown elsewhere. */
    private static @Nullable LocalDate begin(Planting planting) {
        if (planting.getPlanted().isPresent()) {
            return planting.getPlanted().get();
        }
        boolean elsewhere = planting.getMethod().orElse(null) == PlantingMethod.TRANSPLANTING;
        return elsewhere ? null : planting.getSown().orElse(null);
    }

    /** Tells whether a planting has any date. */
    static boolean isDated(Planting planting) {
        return planting.getSown().isPresent()
                || planting.getPlanted().isPresent()
                || planting.getFirstHarvest().isPresent()
                || planting.getLastHarvest().isPresent();
    }

    /** Tells whether a planting was grown, from its first date to its last, on a day of a period. */
    static boolean isGrown(Planting planting, Optional<DateRange> period) {
        if (period.isEmpty()) {
            return true;
        }
        LocalDate first = earlier(
                earlier(planting.getSown().orElse(null), planting.getPlanted().orElse(null)),
                earlier(
                        planting.getFirstHarvest().orElse(null),
                        planting.getLastHarvest().orElse(null)));
        LocalDate last = later(
                later(planting.getSown().orElse(null), planting.getPlanted().orElse(null)),
                later(
                        planting.getFirstHarvest().orElse(null),
                        planting.getLastHarvest().orElse(null)));
        return first != null
                && last != null
                && !first.isAfter(period.get().getLast())
                && !last.isBefore(period.get().getFirst());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
