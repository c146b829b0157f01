package org.terreau.production;

import java.util.Optional;
import org.terreau.value.DateRange;

/** How days lie to a period. */
final class Days {

    private Days() {}

    /** Tells whether all of the days are in the period. */
    static boolean isWithin(Optional<DateRange> period, DateRange on) {
        return period.isEmpty() || period.get().contains(on);
    }

    /** Tells whether some of the days are in the period and some are not. */
    static boolean isAcross(Optional<DateRange> period, DateRange on) {
        return period.isPresent() && period.get().overlaps(on) && !period.get().contains(on);
    }

    /** How many days. */
    static long count(DateRange days) {
        return days.getLast().toEpochDay() - days.getFirst().toEpochDay() + 1;
    }

    /** From the first of the days to the last. */
    static DateRange hull(DateRange one, DateRange other) {
        return DateRange.of(
                one.getFirst().isBefore(other.getFirst()) ? one.getFirst() : other.getFirst(),
                one.getLast().isAfter(other.getLast()) ? one.getLast() : other.getLast());
    }

    static boolean isOne(DateRange days) {
        return days.getFirst().equals(days.getLast());
    }

    /** A day as a day, so that it is shown as one; several as a range. */
    static Object fact(DateRange days) {
        return isOne(days) ? days.getFirst() : days;
    }
}
