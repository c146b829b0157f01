package org.terreau.funding.award;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/**
 * What the cells of SCDL subventions 2.1.1 mean: strict on the form that the schema prescribes, and on the calendar.
 *
 * <p>Nothing is guessed: a text of another form stays a text, and {@link AwardRules} say what it may have meant.
 */
public final class ScdlCells {

    private static final int DAY = 10;
    private static final int PERIOD = 21;
    private static final int MOST_DIGITS = 18;
    private static final int FEBRUARY = 2;
    private static final Rate[] WHOLE_PERCENTS = wholePercents();

    private ScdlCells() {}

    private static Rate[] wholePercents() {
        Rate[] rates = new Rate[101];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = Rate.of(i, 100);
        }
        return rates;
    }

    /**
     * Makes an award of one row.
     *
     * @param cells the texts by the names of their columns; a blank text is as good as none
     * @return the award; what is not of the form of its column, and what stands in other columns, is in
     *     {@link Award#getCells()}
     */
    public static Award award(Map<String, String> cells) {
        Award.Builder award = Award.builder();
        for (Map.Entry<String, String> each : cells.entrySet()) {
            String text = each.getValue();
            char[] chars = text.toCharArray();
            if (isBlank(chars, 0, chars.length)) {
                continue;
            }
            Optional<ScdlField> field = ScdlField.ofColumn(each.getKey());
            if (field.isEmpty() || !set(award, field.get(), chars, 0, chars.length, text)) {
                award.addCell(AwardCell.of(each.getKey(), text));
            }
        }
        return award.build();
    }

    /**
     * Sets the member that a cell fills.
     *
     * @param text the cell as a text, where somebody made it already; only fields of text need it
     * @return false when the cell is not of the form of its field
     */
    static boolean set(Award.Builder award, ScdlField field, char[] chars, int from, int length, String text) {
        switch (field) {
            case FUNDER_NAME -> award.funderName(text);
            case FUNDER_SIRET -> award.funderSiret(text);
            case DECISION -> award.decision(text);
            case RECIPIENT_NAME -> award.recipientName(text);
            case RECIPIENT_SIRET -> award.recipientSiret(text);
            case RECIPIENT_RNA -> award.recipientRna(text);
            case PURPOSE -> award.purpose(text);
            case PAYMENT_TERMS -> award.paymentTerms(text);
            case RAE_ID -> award.raeId(text);
            case SCHEME -> award.scheme(text);
            default -> {
                return setTyped(award, field, chars, from, length);
            }
        }
        return true;
    }

    /** Sets a member that is no text. */
    static boolean setTyped(Award.Builder award, ScdlField field, char[] chars, int from, int length) {
        switch (field) {
            case AGREEMENT_DATE -> {
                LocalDate day = day(chars, from, length);
                if (day != null) {
                    award.agreementDate(day);
                }
                return day != null;
            }
            case PAYMENT_PERIOD -> {
                DateRange period = period(chars, from, length);
                if (period != null) {
                    award.paymentPeriod(period);
                }
                return period != null;
            }
            case AMOUNT -> {
                Money amount = amount(chars, from, length);
                if (amount != null) {
                    award.amount(amount);
                }
                return amount != null;
            }
            case SHARE -> {
                Rate share = share(chars, from, length);
                if (share != null) {
                    award.share(share);
                }
                return share != null;
            }
            case EU_NOTIFIED -> {
                boolean yes = is("oui", chars, from, length);
                if (yes || is("non", chars, from, length)) {
                    award.euNotified(yes);
                    return true;
                }
                return false;
            }
            case NATURE -> {
                AidNature nature = AidNature.ofScdl(chars, from, length);
                if (nature != null) {
                    award.nature(nature);
                }
                return nature != null;
            }
            default -> throw new IllegalArgumentException(field + " is a text");
        }
    }

    /** Whether a cell holds nothing but white space, that of a fixed width and that which breaks no line included. */
    static boolean isBlank(char[] chars, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = chars[i];
            if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\u2007' && c != '\u202F') {
                return false;
            }
        }
        return true;
    }

    static boolean isText(ScdlField field) {
        return switch (field) {
            case AGREEMENT_DATE, PAYMENT_PERIOD, AMOUNT, SHARE, EU_NOTIFIED, NATURE -> false;
            default -> true;
        };
    }

    static boolean is(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** A day such as 2017-06-27, of the years 1 to 9999; null for any other text. */
    static @Nullable LocalDate day(char[] chars, int from, int length) {
        if (!isWrittenDay(chars, from, length)) {
            return null;
        }
        int year = number(chars, from, 4);
        int month = number(chars, from + 5, 2);
        int day = number(chars, from + 8, 2);
        boolean exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static int lengthOfMonth(int year, int month) {
        return month == FEBRUARY
                ? YearMonth.of(year, month).lengthOfMonth()
                : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static boolean isWrittenDay(char[] chars, int from, int length) {
        if (length != DAY) {
            return false;
        }
        for (int i = 0; i < DAY; i++) {
            char c = chars[from + i];
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static int number(char[] chars, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + chars[i] - '0';
        }
        return number;
    }

    /** A day or two with a slash between, the second not before the first; null for any other text. */
    static @Nullable DateRange period(char[] chars, int from, int length) {
        LocalDate first = first(chars, from, length);
        LocalDate last = length == PERIOD ? last(chars, from, length) : first;
        return first == null || last == null || last.isBefore(first) ? null : DateRange.of(first, last);
    }

    /** The day with which the text of a day or a period begins; null when there is none. */
    static @Nullable LocalDate first(char[] chars, int from, int length) {
        return length == PERIOD && chars[from + DAY] == '/'
                ? day(chars, from, DAY)
                : length == DAY ? day(chars, from, length) : null;
    }

    /** The day with which the text of a period ends; null when there is none. */
    static @Nullable LocalDate last(char[] chars, int from, int length) {
        return length == PERIOD && chars[from + DAY] == '/' ? day(chars, from + DAY + 1, DAY) : null;
    }

    /** Whether a text fits the pattern of a day or, where one may stand, of a period, whatever the calendar says. */
    static boolean fitsPattern(String text, boolean periodToo) {
        char[] chars = text.toCharArray();
        return isWrittenDay(chars, 0, chars.length)
                || (periodToo
                        && chars.length == PERIOD
                        && chars[DAY] == '/'
                        && isWrittenDay(chars, 0, DAY)
                        && isWrittenDay(chars, DAY + 1, DAY));
    }

    /** An amount in euros: a decimal number with a point, to the cent; null for any other text. */
    static @Nullable Money amount(char[] chars, int from, int length) {
        boolean negative = length > 0 && chars[from] == '-';
        int end = from + length;
        int at = negative ? from + 1 : from;
        int start = at;
        long negated = 0; // so that the least amount of all can be reached
        while (at < end && isDigit(chars[at]) && negated <= 0) {
            negated = appended(negated, chars[at++]);
        }
        boolean digits = at > start;
        int places = 0;
        if (at < end && chars[at] == '.') {
            at++;
            while (at < end && isDigit(chars[at]) && negated <= 0) {
                char digit = chars[at++];
                if (++places <= 2) {
                    negated = appended(negated, digit);
                } else if (digit != '0') {
                    return null; // a fraction of a cent
                }
            }
            digits &= places > 0;
        }
        for (; places < 2 && negated <= 0; places++) {
            negated = appended(negated, '0');
        }
        boolean fits = negated <= 0 && (negative || negated > Long.MIN_VALUE);
        return at < end || !digits || !fits ? null : Money.ofMinor(negative ? negated : -negated);
    }

    /** A longer number, negated; or 1 when it is too long. */
    private static long appended(long negated, char digit) {
        if (negated < Long.MIN_VALUE / 10) {
            return 1;
        }
        long next = negated * 10 - (digit - '0');
        return next > 0 ? 1 : next;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A decimal number with a point, of at most 18 digits; null for any other text. */
    static @Nullable Rate share(char[] chars, int from, int length) {
        boolean negative = length > 0 && chars[from] == '-';
        int start = negative ? from + 1 : from;
        int end = from + length;
        int point = -1;
        int digits = 0;
        long number = 0;
        long scale = 1;
        for (int at = start; at < end; at++) {
            char c = chars[at];
            if (c == '.' && point < 0) {
                point = at;
            } else if (isDigit(c) && digits < MOST_DIGITS) {
                number = number * 10 + c - '0';
                digits += number == 0 && point < 0 ? 0 : 1;
                scale = point < 0 ? scale : scale * 10;
            } else {
                return null;
            }
        }
        if (start == end || point == start || point == end - 1) {
            return null;
        }
        if (!negative && 100 % scale == 0 && number <= scale) {
            return WHOLE_PERCENTS[(int) (number * (100 / scale))];
        }
        return Rate.of(negative ? -number : number, scale);
    }
}
