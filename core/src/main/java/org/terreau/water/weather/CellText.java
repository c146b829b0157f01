package org.terreau.water.weather;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Set;

/** What the characters of a cell say: numbers and days, without an exception for what is none. */
final class CellText {

    /** What no day is. */
    static final long NO_DAY = Long.MIN_VALUE;

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;

    /** Digits that a double holds exactly. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_NUMBER = 40;

    /** What services and spreadsheets write where there is no value. */
    private static final Set<String> MISSING_WORDS =
            Set.of("mq", "na", "n/a", "#n/a", "nan", "null", "nd", "none", "-", "--", ".", "*", "x", "///");

    /** Numbers that stand for a missing value, where they cannot be a value. */
    private static final Set<Double> MISSING_NUMBERS =
            Set.of(-9999.0, -999.9, -999.0, -99.9, -99.0, 999.0, 999.9, 9999.0, 9999.9, 99999.0, -99999.0, -6999.0);

    private CellText() {}

    static boolean isMissingWord(String text) {
        return text.length() <= 4 && MISSING_WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isMissingNumber(double number) {
        return MISSING_NUMBERS.contains(number);
    }

    /** The number that a part of a text says, with a point or a comma as its mark; not a number when it says none. */
    static double number(char[] chars, int from, int length, char mark) {
        int at = from;
        int end = from + length;
        boolean negative = at < end && chars[at] == '-';
        if (at < end && (negative || chars[at] == '+')) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int places = -1;
        for (; at < end; at++) {
            char c = chars[at];
            if (c == mark && places < 0) {
                places = 0;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                places += places >= 0 ? 1 : 0;
                if (++count > MOST_DIGITS) {
                    return longNumber(chars, from, length, mark);
                }
            } else {
                return c == 'e' || c == 'E' ? longNumber(chars, from, length, mark) : Double.NaN;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double number = places <= 0 ? digits : digits / powerOfTen(places);
        return negative ? -number : number;
    }

    private static double powerOfTen(int places) {
        double power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        return power;
    }

    private static double longNumber(char[] chars, int from, int length, char mark) {
        if (length > LONGEST_NUMBER) {
            return Double.NaN;
        }
        String text = new String(chars, from, length).replace(mark, '.');
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /**
     * The day, counted as {@link LocalDate#toEpochDay()} does, of 20260131, 2026-01-31, 31/01/2026; a time may follow.
     */
    static long day(CharSequence text) {
        int length = text.length();
        if (length == 8) {
            return day(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
        }
        if (length < 10 || (length > 10 && text.charAt(10) != 'T' && text.charAt(10) != ' ')) {
            return NO_DAY;
        }
        if (isMark(text.charAt(4)) && text.charAt(4) == text.charAt(7)) {
            return day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        }
        if (isMark(text.charAt(2)) && text.charAt(2) == text.charAt(5)) {
            return day(digits(text, 6, 10), digits(text, 3, 5), digits(text, 0, 2));
        }
        return NO_DAY;
    }

    /** The hour, counted in hours since 1970 in the same time, of 2026-01-31T14:00; {@link #NO_DAY} for none. */
    static long hour(CharSequence text) {
        long day = text.length() >= 13 && text.charAt(10) == 'T' ? day(text.subSequence(0, 10)) : NO_DAY;
        int hour = day == NO_DAY ? -1 : digits(text, 11, 13);
        return hour < 0 || hour > 24 ? NO_DAY : day * 24 + hour;
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private static long day(int year, int month, int day) {
        boolean inCalendar = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return inCalendar ? LocalDate.of(year, month, day).toEpochDay() : NO_DAY;
    }

    private static int digits(CharSequence text, int from, int to) {
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
