package org.terreau.water.drought;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer for each minute of a week, and why it is not known where it is not. Immutable. */
public final class WeekPermission {

    private final HourWindows forbidden;
    private final HourWindows unknown;
    private final List<Unclear> reasons;

    private WeekPermission(HourWindows forbidden, HourWindows unknown, List<Unclear> reasons) {
        this.forbidden = forbidden;
        this.unknown = unknown;
        this.reasons = reasons;
    }

    /**
     * Makes an answer. What is neither forbidden nor unknown is not forbidden.
     *
     * @param forbidden when it is forbidden
     * @param unknown when it is not known; what is also forbidden is forbidden
     * @param reasons why it is not known
     * @return the answer
     */
    public static WeekPermission of(HourWindows forbidden, HourWindows unknown, List<Unclear> reasons) {
        return new WeekPermission(forbidden, unknown.minus(forbidden), List.copyOf(reasons));
    }

    /**
     * Makes an answer of nothing known.
     *
     * @param reason why
     * @param part the part of the text, or empty
     * @return unknown all week
     */
    public static WeekPermission unknown(UnclearReason reason, String part) {
        return of(HourWindows.NEVER, HourWindows.ALWAYS, List.of(new Unclear(reason, part)));
    }

    /**
     * Returns when it is forbidden.
     *
     * @return the times
     */
    public HourWindows forbidden() {
        return forbidden;
    }

    /**
     * Returns when it is not known.
     *
     * @return the times, none of them forbidden
     */
    public HourWindows unknown() {
        return unknown;
    }

    /**
     * Returns when it is certainly not forbidden.
     *
     * @return the rest of the week
     */
    public HourWindows notForbidden() {
        return forbidden.or(unknown).not();
    }

    /**
     * Returns why it is not known.
     *
     * @return the reasons with their parts of the text
     */
    public List<Unclear> reasons() {
        return reasons;
    }

    /**
     * Answers for a part of a day: the strictest answer in it.
     *
     * @param day a day of the week
     * @param fromMinute the first minute of the day
     * @param toMinute the minute after the last
     * @return the answer
     */
    public Permission during(DayOfWeek day, int fromMinute, int toMinute) {
        if (forbidden.overlaps(day, fromMinute, toMinute)) {
            return Permission.FORBIDDEN;
        }
        return unknown.overlaps(day, fromMinute, toMinute) ? Permission.UNKNOWN : Permission.NOT_FORBIDDEN;
    }

    /**
     * Answers for an hour of a day: the strictest answer in it.
     *
     * @param day a day of the week
     * @param hour from 0 to 23
     * @return the answer
     */
    public Permission at(DayOfWeek day, int hour) {
        return during(day, hour * 60, hour * 60 + 60);
    }

    /** Both must allow it: the strictest of two answers. */
    WeekPermission and(WeekPermission other) {
        List<Unclear> both = new ArrayList<>(reasons);
        other.reasons.stream().filter(each -> !both.contains(each)).forEach(both::add);
        return of(forbidden.or(other.forbidden), unknown.or(other.unknown), both);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeekPermission week
                && forbidden.equals(week.forbidden)
                && unknown.equals(week.unknown)
                && reasons.equals(week.reasons);
    }

    @Override
    public int hashCode() {
        return 31 * forbidden.hashCode() + unknown.hashCode();
    }

    @Override
    public String toString() {
        return "forbidden " + forbidden + ", unknown " + unknown + " " + reasons;
    }
}
