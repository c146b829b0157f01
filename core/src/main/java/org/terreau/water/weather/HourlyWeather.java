package org.terreau.water.weather;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weather of one station hour by hour, in UTC, without holes in the clock. An hour is named by its end: that of 14
 * h is from 13 h to 14 h. Radiation is in MJ/m² an hour, sunshine in hours of it, rain and evapotranspiration in mm an
 * hour; temperature, humidity and so on are in the columns of the means. Immutable, for any number of threads.
 */
public final class HourlyWeather {

    /** The most hours that a series has: some 60 years. */
    public static final int MOST_HOURS = 1 << 19;

    private final WeatherStation station;
    private final LocalDateTime firstEnd;
    private final int hours;
    private final WeatherColumns columns;

    private HourlyWeather(Builder builder) {
        this.station = builder.station;
        this.firstEnd = builder.firstEnd;
        this.hours = builder.hours;
        this.columns = builder.columns.copy();
    }

    /**
     * Starts a series in which every value is missing.
     *
     * @param station where it is observed
     * @param firstEnd the end of the first hour, in UTC
     * @param hours how many hours it has; none is possible
     * @return a builder
     * @throws IllegalArgumentException when the hours are negative or more than {@link #MOST_HOURS}
     */
    public static Builder builder(WeatherStation station, LocalDateTime firstEnd, int hours) {
        return new Builder(station, firstEnd, hours);
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
     * Returns how many hours there are.
     *
     * @return 0 or more
     */
    public int hours() {
        return hours;
    }

    /**
     * Returns when an hour ends.
     *
     * @param index from 0
     * @return its end, in UTC
     * @throws IndexOutOfBoundsException when there is no such hour
     */
    public LocalDateTime end(int index) {
        return firstEnd.plusHours(Objects.checkIndex(index, hours));
    }

    /**
     * Tells whether a variable has a value in any hour.
     *
     * @param variable what is looked for
     * @return false when all are missing
     */
    public boolean has(WeatherVariable variable) {
        return columns.values(variable) != null;
    }

    /**
     * Returns a value.
     *
     * @param variable what is looked for
     * @param index the hour, from 0
     * @param otherwise what to return when it is missing
     * @return the value
     * @throws IndexOutOfBoundsException when there is no such hour
     */
    public double valueOr(WeatherVariable variable, int index, double otherwise) {
        double[] column = columns.values(variable);
        Objects.checkIndex(index, hours);
        return column == null || Double.isNaN(column[index]) ? otherwise : column[index];
    }

    /**
     * Returns how a value is known.
     *
     * @param variable what is looked for
     * @param index the hour, from 0
     * @return {@link ValueOrigin#MISSING} exactly when the value is missing
     * @throws IndexOutOfBoundsException when there is no such hour
     */
    public ValueOrigin origin(WeatherVariable variable, int index) {
        return columns.origin(variable, Objects.checkIndex(index, hours));
    }

    /**
     * Copies a column.
     *
     * @param variable which one
     * @return a value for each hour; {@link Double#NaN} where it is missing
     */
    public double[] column(WeatherVariable variable) {
        return columns.copy(variable);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HourlyWeather that
                && station.equals(that.station)
                && firstEnd.equals(that.firstEnd)
                && hours == that.hours
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(station, firstEnd, hours, columns);
    }

    @Override
    public String toString() {
        return station.id() + " " + firstEnd + " + " + hours + " h";
    }

    /** Builds an {@link HourlyWeather}; it may go on after it has built one. Not for use by more than one thread. */
    public static final class Builder {

        private final WeatherStation station;
        private final LocalDateTime firstEnd;
        private final int hours;
        private final WeatherColumns columns;

        private Builder(WeatherStation station, LocalDateTime firstEnd, int hours) {
            this.station = Objects.requireNonNull(station, "station");
            this.firstEnd = Objects.requireNonNull(firstEnd, "firstEnd");
            this.hours = hours;
            if (hours < 0 || hours > MOST_HOURS || firstEnd.isAfter(LocalDateTime.MAX.minusHours(hours))) {
                throw new IllegalArgumentException("No series of " + hours + " hours from " + firstEnd);
            }
            this.columns = new WeatherColumns(hours);
        }

        /**
         * Sets a value.
         *
         * @param variable of what
         * @param index the hour, from 0
         * @param value in the unit of the variable, an hour where that is a day; what is not finite is missing
         * @param origin how it is known; {@link ValueOrigin#MISSING} takes the value away
         * @return this builder
         * @throws IndexOutOfBoundsException when there is no such hour
         */
        public Builder set(WeatherVariable variable, int index, double value, ValueOrigin origin) {
            columns.set(variable, Objects.checkIndex(index, hours), value, origin);
            return this;
        }

        /**
         * Builds the series.
         *
         * @return it; variables without any value are not in it
         */
        public HourlyWeather build() {
            return new HourlyWeather(this);
        }
    }
}
