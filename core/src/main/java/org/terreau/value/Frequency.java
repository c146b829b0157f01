package org.terreau.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often something is due: so many times in each calendar week, month, quarter, half-year or year. Its text form is
 * {@code 1/year}, {@code 2/month}. Immutable.
 */
public final class Frequency implements Labelled {

    /** What {@link #parse} accepts, as a regular expression. */
    public static final String PATTERN = "[1-9][0-9]{0,2}/(week|month|quarter|half-year|year)";

    /** The calendar periods in which something can be due. */
    public enum Unit implements Labelled {
        /** Monday to Sunday (ISO 8601). */
        WEEK("week", "semaine", 0),
        /** A month. */
        MONTH("month", "mois", 1),
        /** Three months, from January, April, July or October. */
        QUARTER("quarter", "trimestre", 3),
        /** Six months, from January or July. */
        HALF_YEAR("half-year", "semestre", 6),
        /** A year. */
        YEAR("year", "an", 12);

        private static final long FIRST_MONDAY = -3; // 29 December 1969, in days since 1970

        private final String english;
        private final String french;
        private final int months;

        Unit(String english, String french, int months) {
            this.english = english;
            this.french = french;
            this.months = months;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }

        /**
         * Numbers the periods: the one that holds a day. Neighbours have neighbouring numbers.
         *
         * @param day any day
         * @return the number of its period
         */
        public long number(LocalDate day) {
            return this == WEEK
                    ? Math.floorDiv(day.toEpochDay() - FIRST_MONDAY, 7L)
                    : Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, (long) months);
        }

        /**
         * Returns the first day of a period.
         *
         * @param number the number of the period; that of a day from the years 1 to 9999, or one more
         * @return its first day
         */
        public LocalDate begin(long number) {
            if (this == WEEK) {
                return LocalDate.ofEpochDay(number * 7 + FIRST_MONDAY);
            }
            long month = number * months;
            return LocalDate.of((int) Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        }
    }

    private final int times;
    private final Unit unit;

    private Frequency(int times, Unit unit) {
        this.times = times;
        this.unit = unit;
    }

    /**
     * Makes a frequency.
     *
     * @param times how many times in each period, from 1 to 999
     * @param unit the period
     * @return the frequency
     * @throws IllegalArgumentException when the times are out of their range
     */
    public static Frequency of(int times, Unit unit) {
        if (times < 1 || times > 999) {
            throw new IllegalArgumentException("A frequency is 1 to 999 times, not " + times);
        }
        return new Frequency(times, unit);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 1/year}
     * @return the frequency
     * @throws IllegalArgumentException when the text is of another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Frequency parse(String text) {
        return read(text).orElseThrow(() -> {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            return new IllegalArgumentException("\"" + shown + "\" is not a frequency such as 1/year or 2/month");
        });
    }

    /**
     * Reads the text form where many texts may be none: it costs no exception.
     *
     * @param text any text
     * @return the frequency; empty where {@link #parse} would throw
     */
    public static Optional<Frequency> read(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash > 3 || text.charAt(0) == '0') {
            return Optional.empty();
        }
        int times = IsoDate.number(text, 0, slash);
        String name = text.substring(slash + 1);
        for (Unit each : Unit.values()) {
            if (times > 0 && each.english.equals(name)) {
                return Optional.of(new Frequency(times, each));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns how many times in each period.
     *
     * @return from 1 to 999
     */
    public int getTimes() {
        return times;
    }

    /**
     * Returns the period.
     *
     * @return the unit
     */
    public Unit getUnit() {
        return unit;
    }

    /**
     * Returns the whole calendar periods in a range of days: those in which all of it was due.
     *
     * @param within the range
     * @param most at most so many, the first ones
     * @return the periods in order; empty when the range holds no whole one
     */
    public List<DateRange> periods(DateRange within, int most) {
        List<DateRange> found = new ArrayList<>();
        long number = unit.number(within.getFirst());
        if (unit.begin(number).isBefore(within.getFirst())) {
            number++;
        }
        LocalDate last = unit.begin(number + 1).minusDays(1);
        while (!last.isAfter(within.getLast()) && found.size() < most) {
            found.add(DateRange.of(unit.begin(number), last));
            number++;
            last = unit.begin(number + 1).minusDays(1);
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Frequency frequency && times == frequency.times && unit == frequency.unit;
    }

    @Override
    public int hashCode() {
        return times * 31 + unit.english.hashCode();
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, times + " fois par ", times == 1 ? "once a " : times + " times a ")
                + unit.label(locale);
    }

    /** Returns the text form. */
    @Override
    @JsonValue
    public String toString() {
        return times + "/" + unit.english;
    }
}
