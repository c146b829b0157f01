package org.terreau.garden;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.value.TimeRange;

/**
 * The hours of a week: the union of what is stated for each day, so that no minute counts twice. Immutable.
 *
 * <pre>{@code
 * OpeningWeek.of(garden, LocalDate.of(2016, 6, 15)).minutes(); // 1440 for Monday to Thursday 8-12 and 14-16
 * }</pre>
 */
public final class OpeningWeek {

    private final Map<DayOfWeek, List<TimeRange>> days;

    private OpeningWeek(Map<DayOfWeek, List<TimeRange>> days) {
        this.days = days;
    }

    /**
     * Puts hours together, whatever their sites and periods.
     *
     * @param hours the hours, in any order
     * @return their week
     */
    public static OpeningWeek of(List<OpeningHours> hours) {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        for (OpeningHours each : hours) {
            for (DayOfWeek day : each.getDays()) {
                days.computeIfAbsent(day, none -> new ArrayList<>()).addAll(each.getHours());
            }
        }
        days.replaceAll((day, ranges) -> union(ranges));
        return new OpeningWeek(days);
    }

    /**
     * Returns the week in which a day lies, of all sites together: an hour in which two sites are open counts once.
     *
     * @param garden a garden
     * @param day the day; hours of a period in which it does not lie are left out
     * @return the week
     */
    public static OpeningWeek of(Garden garden, LocalDate day) {
        return of(on(garden.getOpening(), day));
    }

    /**
     * Returns the week in which a day lies, of one site.
     *
     * @param garden a garden
     * @param site the id of a site; hours for the whole garden hold for it too
     * @param day the day; hours of a period in which it does not lie are left out
     * @return the week
     */
    public static OpeningWeek ofSite(Garden garden, String site, LocalDate day) {
        List<OpeningHours> here = new ArrayList<>();
        for (OpeningHours each : on(garden.getOpening(), day)) {
            if (each.getSite().isEmpty() || each.getSite().get().equals(site)) {
                here.add(each);
            }
        }
        return of(here);
    }

    private static List<OpeningHours> on(List<OpeningHours> hours, LocalDate day) {
        List<OpeningHours> on = new ArrayList<>();
        for (OpeningHours each : hours) {
            if (each.getPeriod().isEmpty() || each.getPeriod().get().contains(day)) {
                on.add(each);
            }
        }
        return on;
    }

    /**
     * Returns the week of a garden whose hours are the same all year.
     *
     * @param garden a garden
     * @return the week; empty when nothing is stated, or hours are stated for different periods
     */
    public static Optional<OpeningWeek> usual(Garden garden) {
        List<OpeningHours> hours = garden.getOpening();
        for (OpeningHours each : hours) {
            if (!each.getPeriod().equals(hours.get(0).getPeriod())) {
                return Optional.empty();
            }
        }
        return hours.isEmpty() ? Optional.empty() : Optional.of(of(hours));
    }

    /** Ranges that overlap or touch become one. */
    private static List<TimeRange> union(List<TimeRange> ranges) {
        List<TimeRange> sorted = new ArrayList<>(ranges);
        Collections.sort(sorted);
        List<TimeRange> union = new ArrayList<>();
        for (TimeRange each : sorted) {
            TimeRange last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || each.getFromMinute() > last.getToMinute()) {
                union.add(each);
            } else if (each.getToMinute() > last.getToMinute()) {
                union.set(union.size() - 1, TimeRange.ofMinutes(last.getFromMinute(), each.getToMinute()));
            }
        }
        return List.copyOf(union);
    }

    /**
     * Returns the hours of a day.
     *
     * @param day a day of the week
     * @return ranges that neither overlap nor touch, in order; empty when it is closed
     */
    public List<TimeRange> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /**
     * Returns how long it is open on a day.
     *
     * @param day a day of the week
     * @return the minutes, from 0 to 1440
     */
    public int minutes(DayOfWeek day) {
        int minutes = 0;
        for (TimeRange each : on(day)) {
            minutes += each.minutes();
        }
        return minutes;
    }

    /**
     * Returns how long it is open in a week.
     *
     * @return the minutes, from 0 to 10,080
     */
    public int minutes() {
        int minutes = 0;
        for (DayOfWeek day : days.keySet()) {
            minutes += minutes(day);
        }
        return minutes;
    }

    /**
     * Tells whether it is open at all.
     *
     * @return false when no day has hours
     */
    public boolean isOpen() {
        return minutes() > 0;
    }

    /**
     * Tells whether it is open at a minute.
     *
     * @param day a day of the week
     * @param minute the minute of the day, from 0
     * @return true from the first minute of a range, false from its end
     */
    public boolean isOpen(DayOfWeek day, int minute) {
        for (TimeRange each : on(day)) {
            if (minute >= each.getFromMinute() && minute < each.getToMinute()) {
                return true;
            }
        }
        return false;
    }

    /** Such as {@code MONDAY 08:00-12:00 14:00-16:00}, one day after the other. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        days.forEach((day, ranges) -> {
            text.append(text.length() == 0 ? "" : ", ").append(day);
            ranges.forEach(each -> text.append(' ').append(each));
        });
        return text.toString();
    }

    /** Hours out of minutes, exact but for a third of an hour and the like: those to nine decimals. */
    static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 9, RoundingMode.HALF_UP);
    }
}
