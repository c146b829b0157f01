package org.terreau.water.drought;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads times: {@code de 8 h à 12 h et de 14 h à 20 h}, {@code le lundi et le jeudi}, {@code avant 9h et après 19h}.
 */
final class TimeParser {

    /** Times that were read, and whether days are named in them. */
    record Times(HourWindows windows, boolean areOneItem) {}

    private final Cursor cursor;

    TimeParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Null, and stepped over nothing, when there are none, or none that mean one thing only. */
    @Nullable
    Times read() {
        int start = cursor.place();
        HourWindows all = item();
        if (all == null) {
            cursor.back(start);
            return null;
        }
        int items = 1;
        while (true) {
            int kept = cursor.place();
            if (!cursor.takeWord("et")) {
                break;
            }
            HourWindows next = item();
            if (next == null) {
                cursor.back(kept);
                break;
            }
            all = all.or(next);
            items++;
        }
        return new Times(all, items == 1);
    }

    /** Windows, days, or days with windows. */
    private @Nullable HourWindows item() {
        Set<DayOfWeek> days = days();
        int kept = cursor.place();
        int[] count = new int[1];
        HourWindows daily = windows(count);
        if (daily == null) {
            cursor.back(kept);
            return days.isEmpty() ? null : on(days, HourWindows.ALWAYS, true);
        }
        if (days.isEmpty()) {
            days = days();
            if (!days.isEmpty() && count[0] > 1) {
                return null; // do both windows lie on these days, or only the last?
            }
        }
        return days.isEmpty() ? daily : on(days, daily, false);
    }

    /** Times of each day kept on those on which they begin: what is after midnight goes with the evening before. */
    private static HourWindows on(Set<DayOfWeek> days, HourWindows daily, boolean whole) {
        HourWindows all = HourWindows.NEVER;
        for (DayOfWeek each : days) {
            if (whole) {
                all = all.or(HourWindows.on(each, 0, HourWindows.DAY));
                continue;
            }
            boolean crosses = daily.contains(each, 0) && daily.contains(each, HourWindows.DAY - 1) && !daily.isAlways();
            HourWindows day = HourWindows.on(each, 0, HourWindows.DAY);
            if (crosses) {
                int evening = daily.of(each).get(daily.of(each).size() - 1).getFromMinute();
                int morning = daily.of(each).get(0).getToMinute();
                HourWindows night = HourWindows.daily(evening, morning);
                all = all.or(daily.minus(night).and(day)).or(HourWindows.on(each, evening, morning));
            } else {
                all = all.or(daily.and(day));
            }
        }
        return all;
    }

    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (cursor.take(Phrases.EVERY_DAY)) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
            return days;
        }
        int kept = cursor.place();
        if (cursor.takeWord("du")) {
            DayOfWeek from = day();
            DayOfWeek to = from != null && cursor.takeWord("au") ? day() : null;
            if (from == null || to == null) {
                cursor.back(kept);
                return days;
            }
            for (DayOfWeek each = from; each != to; each = each.plus(1)) {
                days.add(each);
            }
            days.add(to);
            return days;
        }
        while (true) {
            kept = cursor.place();
            if (!days.isEmpty() && !cursor.takeSign(",") && !cursor.takeWord("et") && !cursor.takeWord("ou")) {
                return days;
            }
            if (!cursor.takeWord("le") && !cursor.takeWord("les")) {
                cursor.takeWord("chaque");
            }
            DayOfWeek day = day();
            if (day == null) {
                cursor.back(kept);
                return days;
            }
            days.add(day);
        }
    }

    private @Nullable DayOfWeek day() {
        int which = cursor.takeWhich(Phrases.DAYS);
        if (which < 0) {
            which = cursor.takeWhich(Phrases.DAYS_IN_PLURAL);
        }
        return which < 0 ? null : DayOfWeek.of(which + 1);
    }

    private @Nullable HourWindows windows(int[] count) {
        HourWindows all = window();
        if (all == null) {
            return null;
        }
        count[0] = 1;
        while (true) {
            int kept = cursor.place();
            boolean joined = cursor.takeSign(",") | (cursor.takeWord("et") || cursor.takeWord("puis"));
            HourWindows next = joined ? window() : null;
            if (next == null) {
                cursor.back(kept);
                return all;
            }
            all = all.or(next);
            count[0]++;
        }
    }

    private @Nullable HourWindows window() {
        int start = cursor.place();
        HourWindows outside = aroundTheDay();
        if (outside != null) {
            return outside;
        }
        cursor.back(start);
        boolean between = cursor.takeWord("entre");
        if (!between && !cursor.takeWord("de")) {
            cursor.takeWord("des");
        }
        Word first = cursor.peek();
        int from = time(true);
        boolean linked = cursor.takeSign("-")
                || (between && cursor.takeWord("et"))
                || cursor.takeWord("a")
                || (cursor.takeWord("jusqu") && cursor.takeWord("a"));
        int to = from >= 0 && linked ? time(false) : -1;
        if (to < 0 || from == to || first == null) {
            cursor.back(start);
            return null;
        }
        return HourWindows.daily(from == HourWindows.DAY ? 0 : from, to == 0 ? HourWindows.DAY : to);
    }

    /** {@code avant 9h et après 19h}: understood only when it leaves out the middle of the day. */
    private @Nullable HourWindows aroundTheDay() {
        boolean before = cursor.takeWord("avant");
        if (!before && !cursor.takeWord("apres")) {
            return null;
        }
        int one = time(false);
        boolean joined = cursor.takeSign(",") | cursor.takeSign("/") | (cursor.takeWord("et") || cursor.takeWord("ou"));
        boolean other = joined && cursor.takeWord(before ? "apres" : "avant");
        int two = one >= 0 && other ? time(false) : -1;
        int morning = before ? one : two;
        int evening = before ? two : one;
        if (one <= 0 || two <= 0 || morning >= evening || evening >= HourWindows.DAY) {
            return null;
        }
        return HourWindows.daily(evening, morning);
    }

    /** A minute of the day; −1 when there is none. The first of two may be a mere number: {@code de 8 à 20 h}. */
    private int time(boolean first) {
        Word time = cursor.take(Word.Kind.TIME);
        if (time == null) {
            Word number = first ? cursor.take(Word.Kind.NUMBER) : null;
            return number != null && number.value() >= 0 && number.value() <= 24 ? number.minute() * 60 : -1;
        }
        int minute = time.minute();
        if (cursor.take(Phrases.of("du_soir de_l_apres_midi"))) {
            return minute > 0 && minute < 12 * 60 ? minute + 12 * 60 : -1;
        }
        if (cursor.take(Phrases.of("du_matin"))) {
            return minute <= 12 * 60 ? minute : -1;
        }
        return minute;
    }
}
