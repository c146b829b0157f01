package org.terreau.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day in local time, such as {@code 08:00-12:00}. It does not go past midnight; {@code 24:00} is the end of
 * the day. Immutable.
 */
public final class TimeRange implements Comparable<TimeRange> {

    /** What {@link #parse} accepts, as a regular expression; the end must besides come after the beginning. */
    public static final String PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)";

    private static final int LENGTH = 11;
    private static final int DAY = 24 * 60;

    private final int from;
    private final int to;

    private TimeRange(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Makes a range.
     *
     * @param from the minute of the day at which it begins, from 0
     * @param to the minute of the day at which it ends, after the first, at most 1440
     * @return the range
     * @throws IllegalArgumentException when the minutes are no such
     */
    public static TimeRange ofMinutes(int from, int to) {
        if (from < 0 || to <= from || to > DAY) {
            throw new IllegalArgumentException("No part of a day: from minute " + from + " to " + to);
        }
        return new TimeRange(from, to);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code 08:00-12:00}
     * @return the range
     * @throws IllegalArgumentException when the text is of another form, or the end does not come after the beginning
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TimeRange parse(String text) {
        return read(text).orElseThrow(() -> {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            return new IllegalArgumentException("\"" + shown + "\" is not a part of a day such as 08:00-12:00");
        });
    }

    /**
     * Reads the text form where many texts may be none: it costs no exception.
     *
     * @param text any text
     * @return the range; empty where {@link #parse} would throw
     */
    public static Optional<TimeRange> read(String text) {
        if (text.length() != LENGTH || text.charAt(5) != '-') {
            return Optional.empty();
        }
        int from = minute(text, 0);
        int to = minute(text, 6);
        return from < 0 || to <= from ? Optional.empty() : Optional.of(new TimeRange(from, to));
    }

    private static int minute(String text, int at) {
        int hours = IsoDate.number(text, at, at + 2);
        int minutes = IsoDate.number(text, at + 3, at + 5);
        boolean isTime =
                text.charAt(at + 2) == ':' && hours >= 0 && minutes >= 0 && minutes < 60 && hours * 60 + minutes <= DAY;
        return isTime ? hours * 60 + minutes : -1;
    }

    /**
     * Returns the beginning.
     *
     * @return the minute of the day, from 0
     */
    public int getFromMinute() {
        return from;
    }

    /**
     * Returns the end.
     *
     * @return the minute of the day, at most 1440, itself not in the range
     */
    public int getToMinute() {
        return to;
    }

    /**
     * Returns how long it is.
     *
     * @return the minutes, at least 1
     */
    public int minutes() {
        return to - from;
    }

    /** Orders by beginning, then by end. */
    @Override
    public int compareTo(TimeRange other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeRange range && from == range.from && to == range.to;
    }

    @Override
    public int hashCode() {
        return from * (DAY + 1) + to;
    }

    /** Returns the text form. */
    @Override
    @JsonValue
    public String toString() {
        return time(from) + "-" + time(to);
    }

    private static String time(int minute) {
        return two(minute / 60) + ":" + two(minute % 60);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
