package org.terreau.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of whole days, first and last day included: a year, a month, a day, or from one of them to another.
 *
 * <p>The text form is ISO 8601: {@code 2015}, {@code 2015-12}, {@code 2015-12-31}, {@code 2016-12/2017-02}. The years
 * run from 1 to 9999. What a text did not say is not invented: {@code 2015} is the whole year.
 */
public final class DateRange implements Comparable<DateRange> {

    /** What {@link #parse} accepts, as a regular expression; the calendar is checked besides. */
    public static final String PATTERN = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?";

    private final LocalDate first;
    private final LocalDate last;

    private DateRange(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Makes a range.
     *
     * @param first its first day
     * @param last its last day
     * @return the range
     * @throws IllegalArgumentException when the last day is before the first, or a year is not from 1 to 9999
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range cannot end on " + last + ", before its first day " + first);
        }
        if (first.getYear() < 1 || last.getYear() > 9999) {
            throw new IllegalArgumentException("Years run from 1 to 9999: " + first + " to " + last);
        }
        return new DateRange(first, last);
    }

    /**
     * Makes the range of one calendar year.
     *
     * @param year from 1 to 9999
     * @return 1 January to 31 December
     */
    public static DateRange year(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Makes the range of one day.
     *
     * @param day the day
     * @return that day
     */
    public static DateRange day(LocalDate day) {
        return of(day, day);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 2015}, {@code 2015-12}, {@code 2015-12-31} or {@code 2016-12/2017-02}
     * @return the range
     * @throws IllegalArgumentException when the text is of another form, names no day of the calendar, or runs
     *     backwards
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateRange parse(String text) {
        LocalDate first = bound(text, false);
        LocalDate last = bound(text, true);
        if (first == null || last == null) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            throw new IllegalArgumentException(
                    "\"" + shown + "\" is not a year, a month, a day or a range such as 2016-12/2017-02");
        }
        return of(first, last);
    }

    /**
     * Reads the text form where many texts may be none: it costs no exception.
     *
     * @param text any text
     * @return the range; empty where {@link #parse} would throw
     */
    public static Optional<DateRange> read(String text) {
        LocalDate first = bound(text, false);
        LocalDate last = bound(text, true);
        return first == null || last == null || last.isBefore(first) || first.getYear() < 1
                ? Optional.empty()
                : Optional.of(new DateRange(first, last));
    }

    /** The first day of what stands before the slash or the last day of what stands after it; null when it is none. */
    private static @Nullable LocalDate bound(String text, boolean last) {
        int slash = text.indexOf('/');
        int from = last ? slash + 1 : 0;
        int to = last || slash < 0 ? text.length() : slash;
        int length = to - from;
        if (length == 10) {
            return IsoDate.find(text, from, to);
        }
        boolean isMonth = length == 7 && text.charAt(from + 4) == '-';
        int year = isMonth || length == 4 ? IsoDate.number(text, from, from + 4) : -1;
        int month = isMonth ? IsoDate.number(text, from + 5, to) : last ? 12 : 1;
        if (year < 0 || month < 1 || month > 12) {
            return null;
        }
        return LocalDate.of(year, month, last ? Month.of(month).length(Year.isLeap(year)) : 1);
    }

    /**
     * Returns the first day.
     *
     * @return the first day, included
     */
    public LocalDate getFirst() {
        return first;
    }

    /**
     * Returns the last day.
     *
     * @return the last day, included
     */
    public LocalDate getLast() {
        return last;
    }

    /**
     * Tells whether a day lies in this range.
     *
     * @param day a day
     * @return true from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Tells whether the whole of another range lies in this one.
     *
     * @param other a range
     * @return true when it does
     */
    public boolean contains(DateRange other) {
        return contains(other.first) && contains(other.last);
    }

    /**
     * Tells whether two ranges share a day.
     *
     * @param other a range
     * @return true when they do
     */
    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** Orders by first day, then by last day. */
    @Override
    public int compareTo(DateRange other) {
        int order = first.compareTo(other.first);
        return order != 0 ? order : last.compareTo(other.last);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange range && first.equals(range.first) && last.equals(range.last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /** Returns the shortest text form that {@link #parse} reads back as this range. */
    @Override
    @JsonValue
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31) {
            String from = year(first);
            return first.getYear() == last.getYear() ? from : from + "/" + year(last);
        }
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            String from = first.toString().substring(0, 7);
            String to = last.toString().substring(0, 7);
            return from.equals(to) ? from : from + "/" + to;
        }
        return first + "/" + last;
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, 4);
    }
}
