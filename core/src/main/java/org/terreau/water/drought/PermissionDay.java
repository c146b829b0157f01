package org.terreau.water.drought;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.terreau.value.TimeRange;

/** Whether someone may water on a day, by the minute, and what the answer rests on. Immutable. */
public final class PermissionDay {

    private final LocalDate day;
    private final WeekPermission week;
    private final List<Grounds> grounds;

    PermissionDay(LocalDate day, WeekPermission week, List<Grounds> grounds) {
        this.day = day;
        this.week = week;
        this.grounds = List.copyOf(grounds);
    }

    /**
     * Makes the answer for water that the orders leave free.
     *
     * @param day the day
     * @return nothing is forbidden, on no grounds
     */
    public static PermissionDay free(LocalDate day) {
        return new PermissionDay(day, WeekPermission.of(HourWindows.NEVER, HourWindows.NEVER, List.of()), List.of());
    }

    /**
     * Returns the day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Answers for an hour: the strictest answer in it.
     *
     * @param hour from 0 to 23
     * @return the answer
     */
    public Permission at(int hour) {
        return week.at(day.getDayOfWeek(), hour);
    }

    /**
     * Answers for a part of the day: the strictest answer in it.
     *
     * @param part the part
     * @return the answer
     */
    public Permission during(TimeRange part) {
        return week.during(day.getDayOfWeek(), part.getFromMinute(), part.getToMinute());
    }

    /**
     * Returns when watering is certainly not forbidden.
     *
     * @return the parts of the day, in order
     */
    public List<TimeRange> notForbidden() {
        return week.notForbidden().of(day.getDayOfWeek());
    }

    /**
     * Returns when watering is forbidden.
     *
     * @return the parts of the day, in order
     */
    public List<TimeRange> forbidden() {
        return week.forbidden().of(day.getDayOfWeek());
    }

    /**
     * Returns all that the answer rests on: texts, and what is missing.
     *
     * @return the grounds; an order that is not in force is told too
     */
    public List<Grounds> grounds() {
        return grounds;
    }

    /**
     * Returns what decided on an hour.
     *
     * @param hour from 0 to 23
     * @return the grounds that by themselves give that answer
     */
    public List<Grounds> deciding(int hour) {
        Permission answer = at(hour);
        return grounds.stream()
                .filter(each -> each.reason() != GroundsReason.NOT_IN_FORCE)
                .filter(each -> each.week().at(day.getDayOfWeek(), hour) == answer)
                .toList();
    }

    /**
     * Tells whether the answer rests on the national guide.
     *
     * @return true when a part of it is by the guide, and not by the law
     */
    public boolean isByGuide() {
        return grounds.stream().anyMatch(each -> each.reason() == GroundsReason.GUIDE);
    }

    /**
     * Combines two answers for one day: what one of them forbids is forbidden, what one of them does not know is
     * unknown.
     *
     * @param other an answer for the same day
     * @return the strictest of both for each minute, on the grounds of both
     */
    public PermissionDay and(PermissionDay other) {
        if (!day.equals(other.day)) {
            throw new IllegalArgumentException("The answers are for two days: " + day + " and " + other.day);
        }
        List<Grounds> both = new ArrayList<>(grounds);
        other.grounds.stream().filter(each -> !both.contains(each)).forEach(both::add);
        return new PermissionDay(day, week.and(other.week), both);
    }

    WeekPermission week() {
        return week;
    }
}
