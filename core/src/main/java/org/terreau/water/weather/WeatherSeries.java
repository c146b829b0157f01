package org.terreau.water.weather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The weather of one station day by day, without holes in the calendar: a column of numbers for each variable, with how
 * each value is known. A day may miss any value. Immutable, for any number of threads.
 *
 * <p>A value is any finite number: what cannot be is found by {@link WeatherRules}, not refused here.
 *
 * <pre>{@code
 * WeatherSeries weather = WeatherSeries.builder(station, first, 2)
 *         .set(WeatherVariable.RAIN, 0, 5.6, ValueOrigin.VALIDATED)
 *         .build();
 * double rainMm = weather.valueOr(WeatherVariable.RAIN, 1, 0);
 * }</pre>
 */
public final class WeatherSeries {

    /** The most days that a series has: some 1,400 years. */
    public static final int MOST_DAYS = 1 << 19;

    private final WeatherStation station;
    private final LocalDate first;
    private final int days;
    private final WeatherColumns columns;
    private final Map<WeatherVariable, ObservationWindow> windows;

    private WeatherSeries(Builder builder) {
        this.station = builder.station;
        this.first = builder.first;
        this.days = builder.days;
        this.columns = builder.columns.copy();
        this.windows = Collections.unmodifiableMap(new EnumMap<>(builder.windows));
    }

    /**
     * Starts a series in which every value is missing.
     *
     * @param station where it is observed
     * @param first its first day
     * @param days how many days it has; none is possible
     * @return a builder
     * @throws IllegalArgumentException when the days are negative, more than {@link #MOST_DAYS} or past the calendar
     */
    public static Builder builder(WeatherStation station, LocalDate first, int days) {
        return new Builder(station, first, days);
    }

    /**
     * Returns where it is observed.
     *
     * @return the station
     */
    public WeatherStation station() {
        return station;
    }

    /**
     * Returns the first day.
     *
     * @return the day of index 0, also when there are no days
     */
    public LocalDate first() {
        return first;
    }

    /**
     * Returns the last day.
     *
     * @return it; the first day when there are no days
     */
    public LocalDate last() {
        return days == 0 ? first : first.plusDays(days - 1L);
    }

    /**
     * Returns how many days there are.
     *
     * @return 0 or more
     */
    public int days() {
        return days;
    }

    /**
     * Returns the day of an index.
     *
     * @param index from 0
     * @return the day
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public LocalDate day(int index) {
        return first.plusDays(Objects.checkIndex(index, days));
    }

    /**
     * Returns the index of a day.
     *
     * @param day any day
     * @return from 0; -1 for a day outside of the series
     */
    public int index(LocalDate day) {
        long index = day.toEpochDay() - first.toEpochDay();
        return index >= 0 && index < days ? (int) index : -1;
    }

    /**
     * Tells whether a variable has a value on any day.
     *
     * @param variable what is looked for
     * @return false when all are missing
     */
    public boolean has(WeatherVariable variable) {
        return columns.values(variable) != null;
    }

    /**
     * Tells whether a value is missing.
     *
     * @param variable what is looked for
     * @param index the day, from 0
     * @return true when there is none
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public boolean isMissing(WeatherVariable variable, int index) {
        double[] column = columns.values(variable);
        Objects.checkIndex(index, days);
        return column == null || Double.isNaN(column[index]);
    }

    /**
     * Returns a value.
     *
     * @param variable what is looked for
     * @param index the day, from 0
     * @param otherwise what to return when it is missing
     * @return the value, in the unit of the variable
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public double valueOr(WeatherVariable variable, int index, double otherwise) {
        double[] column = columns.values(variable);
        Objects.checkIndex(index, days);
        return column == null || Double.isNaN(column[index]) ? otherwise : column[index];
    }

    /**
     * Returns the value of a day.
     *
     * @param variable what is looked for
     * @param day any day
     * @return the value, in the unit of the variable; empty when it is missing or the day is outside of the series
     */
    public OptionalDouble value(WeatherVariable variable, LocalDate day) {
        int index = index(day);
        return index < 0 || isMissing(variable, index)
                ? OptionalDouble.empty()
                : OptionalDouble.of(valueOr(variable, index, 0));
    }

    /**
     * Returns how a value is known.
     *
     * @param variable what is looked for
     * @param index the day, from 0
     * @return {@link ValueOrigin#MISSING} exactly when the value is missing
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public ValueOrigin origin(WeatherVariable variable, int index) {
        return columns.origin(variable, Objects.checkIndex(index, days));
    }

    /**
     * Copies a column.
     *
     * @param variable which one
     * @return a value for each day, in the unit of the variable; {@link Double#NaN} where it is missing
     */
    public double[] column(WeatherVariable variable) {
        return columns.copy(variable);
    }

    /**
     * Returns from when to when the values of a variable are observed.
     *
     * @param variable what is looked for
     * @return the window, where it is known
     */
    public Optional<ObservationWindow> window(WeatherVariable variable) {
        return Optional.ofNullable(windows.get(variable));
    }

    /**
     * Returns where values are missing.
     *
     * @param variable what is looked for
     * @return the gaps in order, each as long as can be
     */
    public List<WeatherGap> gaps(WeatherVariable variable) {
        List<WeatherGap> gaps = new ArrayList<>();
        double[] column = columns.values(variable);
        int from = 0;
        for (int i = 0; i <= days; i++) {
            boolean missing = i < days && (column == null || Double.isNaN(column[i]));
            if (!missing) {
                if (i > from) {
                    gaps.add(new WeatherGap(variable, day(from), day(i - 1)));
                }
                from = i + 1;
            }
        }
        return gaps;
    }

    /**
     * Puts another series behind this one, such as a forecast behind what was measured. Where both know a value, that
     * of this one stands; where only the other knows it, that of the other does. Days between the two miss all values.
     * The station is that of this one.
     *
     * @param later the other series; it may begin before this one ends, and even before it begins
     * @return a series from the first day of both to the last day of both
     * @throws IllegalArgumentException when it would have more days than {@link #MOST_DAYS}
     */
    public WeatherSeries followedBy(WeatherSeries later) {
        if (later.days == 0) {
            return this;
        }
        LocalDate begin = days == 0 || later.first.isBefore(first) ? later.first : first;
        long end = Math.max(
                days == 0 ? Long.MIN_VALUE : last().toEpochDay(), later.last().toEpochDay());
        long length = end - begin.toEpochDay() + 1;
        if (length > MOST_DAYS) {
            throw new IllegalArgumentException("Series that are " + length + " days from end to end cannot be joined");
        }
        return new Builder(station, begin, (int) length).put(later).put(this).build();
    }

    /**
     * Cuts a part out.
     *
     * @param from the first day wanted
     * @param to the last day wanted
     * @return those days of this series that are wanted; none when there are none
     */
    public WeatherSeries between(LocalDate from, LocalDate to) {
        long begin = Math.max(from.toEpochDay(), first.toEpochDay());
        long end = days == 0 ? Long.MIN_VALUE : Math.min(to.toEpochDay(), last().toEpochDay());
        if (begin > end) {
            return new Builder(station, first, 0).windows(windows).build();
        }
        return new Builder(station, LocalDate.ofEpochDay(begin), (int) (end - begin + 1))
                .put(this)
                .build();
    }

    /**
     * Copies this series into a builder.
     *
     * @return a builder that holds what this series holds
     */
    public Builder toBuilder() {
        return new Builder(station, first, days).put(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeatherSeries that
                && station.equals(that.station)
                && first.equals(that.first)
                && days == that.days
                && windows.equals(that.windows)
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(station, first, days, columns);
    }

    @Override
    public String toString() {
        return station.id() + " " + first + " + " + days + " d";
    }

    /** Builds a {@link WeatherSeries}; it may go on after it has built one. Not for use by more than one thread. */
    public static final class Builder {

        private final WeatherStation station;
        private final LocalDate first;
        private final int days;
        private final WeatherColumns columns;
        private final Map<WeatherVariable, ObservationWindow> windows = new EnumMap<>(WeatherVariable.class);

        private Builder(WeatherStation station, LocalDate first, int days) {
            this.station = Objects.requireNonNull(station, "station");
            this.first = Objects.requireNonNull(first, "first");
            this.days = days;
            if (days < 0 || days > MOST_DAYS || days - 1L > LocalDate.MAX.toEpochDay() - first.toEpochDay()) {
                throw new IllegalArgumentException("No series of " + days + " days from " + first);
            }
            this.columns = new WeatherColumns(days);
        }

        /**
         * Sets a value.
         *
         * @param variable of what
         * @param index the day, from 0
         * @param value in the unit of the variable; what is not finite is missing
         * @param origin how it is known; {@link ValueOrigin#MISSING} takes the value away
         * @return this builder
         * @throws IndexOutOfBoundsException when there is no such day
         */
        public Builder set(WeatherVariable variable, int index, double value, ValueOrigin origin) {
            columns.set(variable, Objects.checkIndex(index, days), value, origin);
            return this;
        }

        /**
         * Says from when to when the values of a variable are observed.
         *
         * @param variable of what
         * @param window when
         * @return this builder
         */
        public Builder window(WeatherVariable variable, ObservationWindow window) {
            windows.put(variable, Objects.requireNonNull(window, "window"));
            return this;
        }

        private Builder windows(Map<WeatherVariable, ObservationWindow> others) {
            windows.putAll(others);
            return this;
        }

        /** Puts the values that a series knows in the place of those here, on the days that are here. */
        private Builder put(WeatherSeries series) {
            columns.put(series.columns, series.first.toEpochDay() - first.toEpochDay());
            return windows(series.windows);
        }

        /**
         * Builds the series.
         *
         * @return it; variables without any value are not in it
         */
        public WeatherSeries build() {
            return new WeatherSeries(this);
        }
    }
}
