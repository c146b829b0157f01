package org.terreau.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days written in the form of ISO 8601, {@code 2016-01-31}, read without an exception for what is none: bad dates cost
 * no more than good ones.
 */
public final class IsoDate {

    private static final int LENGTH = 10;

    private IsoDate() {}

    /**
     * Reads a day.
     *
     * @param text four digits of the year, from 0000 to 9999, two of the month and two of the day, with hyphens between
     *     them and nothing around them
     * @return the day; empty when the text is of another form or the calendar has no such day
     */
    public static Optional<LocalDate> read(CharSequence text) {
        return Optional.ofNullable(find(text, 0, text.length()));
    }

    /** The day that a part of a text names; null when it names none. */
    static @Nullable LocalDate find(CharSequence text, int from, int to) {
        if (to - from != LENGTH || text.charAt(from + 4) != '-' || text.charAt(from + 7) != '-') {
            return null;
        }
        int year = number(text, from, from + 4);
        int month = number(text, from + 5, from + 7);
        int day = number(text, from + 8, to);
        boolean inMonth = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return inMonth ? LocalDate.of(year, month, day) : null;
    }

    /** The number that digits of ASCII say; −1 when one of them is none. */
    static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
