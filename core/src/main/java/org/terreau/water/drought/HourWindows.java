package org.terreau.water.drought;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.terreau.value.TimeRange;

/**
 * Times of a week: any set of its minutes, windows across midnight and days of their own included. Immutable.
 *
 * <p>Minutes run from Monday 00:00, as 0, to Sunday 24:00, as 10,080. A window across midnight on Sunday goes on on
 * Monday.
 */
public final class HourWindows {

    /** The minutes of a day. */
    public static final int DAY = 24 * 60;

    /** The minutes of a week. */
    public static final int WEEK = 7 * DAY;

    /** No time at all. */
    public static final HourWindows NEVER = new HourWindows();

    /** The whole week. */
    public static final HourWindows ALWAYS = new HourWindows(0, WEEK);

    /** From, to, from, to: ascending, none touching the next. */
    private final int[] bounds;

    private HourWindows(int... bounds) {
        this.bounds = bounds;
    }

    /**
     * Takes the same part of each day.
     *
     * @param fromMinute the minute of the day at which it begins, from 0 to 1440
     * @param toMinute the minute at which it ends; before the beginning for a window across midnight, the same for the
     *     whole day
     * @return the windows
     * @throws IllegalArgumentException when a minute is none of a day
     */
    public static HourWindows daily(int fromMinute, int toMinute) {
        HourWindows week = NEVER;
        for (DayOfWeek each : DayOfWeek.values()) {
            week = week.or(on(each, fromMinute, toMinute));
        }
        return week;
    }

    /**
     * Takes a part of one day of the week.
     *
     * @param day the day on which it begins
     * @param fromMinute the minute of the day at which it begins, from 0 to 1440
     * @param toMinute the minute at which it ends; before the beginning for a window across midnight, the same for the
     *     whole day
     * @return the window
     * @throws IllegalArgumentException when a minute is none of a day
     */
    public static HourWindows on(DayOfWeek day, int fromMinute, int toMinute) {
        if (fromMinute < 0 || fromMinute > DAY || toMinute < 0 || toMinute > DAY) {
            throw new IllegalArgumentException("Minutes of a day are from 0 to 1440: " + fromMinute + ", " + toMinute);
        }
        int start = (day.getValue() - 1) * DAY;
        if (fromMinute == toMinute) {
            return new HourWindows(start, start + DAY);
        }
        int from = start + fromMinute;
        int to = start + toMinute + (toMinute < fromMinute ? DAY : 0);
        if (from == to) {
            return NEVER;
        }
        return to <= WEEK ? new HourWindows(from, to) : of(new int[] {0, to - WEEK, from, WEEK}, 4);
    }

    private static HourWindows of(int[] bounds, int length) {
        int kept = 0;
        for (int i = 0; i < length; i += 2) {
            if (bounds[i] >= bounds[i + 1]) {
                continue;
            }
            if (kept > 0 && bounds[i] <= bounds[kept - 1]) {
                bounds[kept - 1] = Math.max(bounds[kept - 1], bounds[i + 1]);
            } else {
                bounds[kept] = bounds[i];
                bounds[kept + 1] = bounds[i + 1];
                kept += 2;
            }
        }
        return kept == 0 ? NEVER : new HourWindows(Arrays.copyOf(bounds, kept));
    }

    /**
     * Joins two sets of times.
     *
     * @param other other times
     * @return what is in the one or the other
     */
    public HourWindows or(HourWindows other) {
        int[] merged = new int[bounds.length + other.bounds.length];
        int own = 0;
        int others = 0;
        for (int i = 0; i < merged.length; i += 2) {
            boolean isOwn =
                    others == other.bounds.length || (own < bounds.length && bounds[own] <= other.bounds[others]);
            int[] from = isOwn ? bounds : other.bounds;
            int at = isOwn ? own : others;
            merged[i] = from[at];
            merged[i + 1] = from[at + 1];
            own += isOwn ? 2 : 0;
            others += isOwn ? 0 : 2;
        }
        return of(merged, merged.length);
    }

    /**
     * Turns the times round.
     *
     * @return the rest of the week
     */
    public HourWindows not() {
        int[] rest = new int[bounds.length + 2];
        for (int i = 0; i < bounds.length; i++) {
            rest[i + 1] = bounds[i];
        }
        rest[rest.length - 1] = WEEK;
        return of(rest, rest.length);
    }

    /**
     * Takes what two sets of times share.
     *
     * @param other other times
     * @return what is in both
     */
    public HourWindows and(HourWindows other) {
        return not().or(other.not()).not();
    }

    /**
     * Takes times away.
     *
     * @param other other times
     * @return what is in this only
     */
    public HourWindows minus(HourWindows other) {
        return and(other.not());
    }

    /**
     * Tells whether there is no time in it.
     *
     * @return true for none
     */
    public boolean isNever() {
        return bounds.length == 0;
    }

    /**
     * Tells whether it is the whole week.
     *
     * @return true when it is
     */
    public boolean isAlways() {
        return bounds.length == 2 && bounds[0] == 0 && bounds[1] == WEEK;
    }

    /**
     * Tells whether a minute is in it.
     *
     * @param day a day of the week
     * @param minute a minute of that day, from 0 to 1439
     * @return true when it is
     */
    public boolean contains(DayOfWeek day, int minute) {
        return overlaps(day, minute, minute + 1);
    }

    /**
     * Tells whether some minute of a part of a day is in it.
     *
     * @param day a day of the week
     * @param fromMinute the first minute
     * @param toMinute the minute after the last
     * @return true when one is
     */
    public boolean overlaps(DayOfWeek day, int fromMinute, int toMinute) {
        int start = (day.getValue() - 1) * DAY;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] < start + toMinute && bounds[i + 1] > start + fromMinute) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the times of one day.
     *
     * @param day a day of the week
     * @return its parts, in order; a window across midnight ends at 24:00
     */
    public List<TimeRange> of(DayOfWeek day) {
        int start = (day.getValue() - 1) * DAY;
        List<TimeRange> parts = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            int from = Math.max(bounds[i] - start, 0);
            int to = Math.min(bounds[i + 1] - start, DAY);
            if (from < to) {
                parts.add(TimeRange.ofMinutes(from, to));
            }
        }
        return List.copyOf(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HourWindows windows && Arrays.equals(bounds, windows.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** Returns the days and their parts, one after the other. */
    @Override
    public String toString() {
        if (isAlways()) {
            return "always";
        }
        StringBuilder text = new StringBuilder();
        for (DayOfWeek each : DayOfWeek.values()) {
            List<TimeRange> parts = of(each);
            if (!parts.isEmpty()) {
                text.append(text.length() > 0 ? "; " : "")
                        .append(each)
                        .append(' ')
                        .append(parts);
            }
        }
        return text.length() == 0 ? "never" : text.toString();
    }
}
