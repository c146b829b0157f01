package org.terreau.water.evapotranspiration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/** The reference evapotranspiration hour by hour. Immutable; no value is NaN, infinite or negative. */
public final class HourlyEvapotranspirationSeries {

    private static final int DAY = 24;

    private final LocalDateTime begin;
    private final double[] mm;
    private final short[] lacks;

    HourlyEvapotranspirationSeries(LocalDateTime begin, double[] mm, short[] lacks) {
        this.begin = begin;
        this.mm = mm;
        this.lacks = lacks;
    }

    /**
     * Returns when the first hour begins.
     *
     * @return by the zone's standard time
     */
    public LocalDateTime begin() {
        return begin;
    }

    /**
     * Returns how many hours there are.
     *
     * @return 0 or more
     */
    public int hours() {
        return mm.length;
    }

    /**
     * Returns the evapotranspiration of an hour.
     *
     * @param index from 0
     * @return mm, 0 or more; 0 when it is not known
     * @throws IndexOutOfBoundsException when there is no such hour
     */
    public double mm(int index) {
        return mm[index];
    }

    /**
     * Tells whether the evapotranspiration of an hour was found.
     *
     * @param index from 0
     * @return false when something lacks
     * @throws IndexOutOfBoundsException when there is no such hour
     */
    public boolean isKnown(int index) {
        return lacks[index] == 0;
    }

    /**
     * Returns why the evapotranspiration of an hour is not known.
     *
     * @param index from 0
     * @return what lacks; empty when it is known
     * @throws IndexOutOfBoundsException when there is no such hour
     */
    public Set<Lack> lacks(int index) {
        Set<Lack> found = EnumSet.noneOf(Lack.class);
        for (Lack each : Lack.all()) {
            if ((lacks[index] & each.bit()) != 0) {
                found.add(each);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /**
     * Adds up the hours of a day: those that begin in it.
     *
     * @param day the day
     * @return mm; empty unless all 24 hours are known
     */
    public OptionalDouble daily(LocalDate day) {
        long from = Math.floorDiv(Duration.between(begin, day.atStartOfDay()).toMinutes() + 59, 60);
        if (from < 0 || from > mm.length - DAY) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = (int) from; i < from + DAY; i++) {
            if (lacks[i] != 0) {
                return OptionalDouble.empty();
            }
            sum += mm[i];
        }
        return OptionalDouble.of(sum);
    }
}
