package org.terreau.money;

import java.util.Currency;
import java.util.Locale;
import org.terreau.money.AmountReading.Problem;

/**
 * Reads amounts in euros as people in France type them, paste them and get them from spreadsheets.
 *
 * <p>It reads what can only mean one thing, and says why it does not read the rest:
 *
 * <ul>
 *   <li>thousands in groups of three, apart by one space of any kind, an apostrophe, or the point or comma that is not
 *       the decimal mark: {@code 1 234,56}, {@code 2.020,34}, {@code 2,020.34}, {@code 1.234.567}, {@code 1'234.50};
 *   <li>one or two decimals after a comma or a point: {@code 100000,1} is 100 000.10, {@code ,12} is 0.12; but one
 *       separator before three digits may be either and is refused: {@code 1.234};
 *   <li>a sign on either side of the currency: a plus, a hyphen or any minus in front, a minus right behind the number,
 *       or parentheses for a negative amount;
 *   <li>{@code €}, {@code EUR}, {@code euro} or {@code euros}, in front or behind.
 * </ul>
 *
 * <p>Digits are ASCII. The reading depends on no locale and takes a time bounded by {@link #MAX_LENGTH}.
 */
public final class FrenchAmount {

    /** The longest text that is looked at, in characters: 100. */
    public static final int MAX_LENGTH = 100;

    private static final char DIGIT = '0';
    private static final char SPACE = ' ';
    private static final char APOSTROPHE = '\'';
    private static final int CENT_PLACES = 2;

    private final String text;
    private int from;
    private int to;
    private boolean signed;
    private boolean negative;
    private boolean withCurrency;
    private boolean withOtherCurrency;

    private FrenchAmount(String text) {
        this.text = text;
        this.to = text.length();
    }

    /**
     * Reads an amount.
     *
     * @param text any text
     * @return the amount in euros, or the problem; never an exception
     */
    public static AmountReading read(CharSequence text) {
        return text.length() > MAX_LENGTH
                ? AmountReading.refused(Problem.TOO_LONG)
                : new FrenchAmount(text.toString()).read();
    }

    private AmountReading read() {
        trim();
        if (from == to) {
            return AmountReading.refused(Problem.EMPTY);
        }
        while (takeSign() || takeCurrency()) {
            trim();
        }
        AmountReading number = number();
        return withOtherCurrency && number.value().isPresent() ? AmountReading.refused(Problem.OTHER_CURRENCY) : number;
    }

    private void trim() {
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
    }

    private boolean takeSign() {
        if (signed || from == to) {
            return false;
        }
        char first = text.charAt(from);
        char last = text.charAt(to - 1);
        if (first == '+' || isMinus(first)) {
            from++;
            negative = first != '+';
        } else if (isMinus(last) && Exact.isDigit(text.charAt(to - 2))) {
            to--;
            negative = true;
        } else if (first == '(' && last == ')') {
            from++;
            to--;
            negative = true;
        } else {
            return false;
        }
        signed = true;
        return true;
    }

    private boolean takeCurrency() {
        int front = from;
        while (front < to && isLetter(text.charAt(front))) {
            front++;
        }
        front = front == from && from < to && isSymbol(text.charAt(from)) ? from + 1 : front;
        int back = to;
        while (back > from && isLetter(text.charAt(back - 1))) {
            back--;
        }
        back = back == to && from < to && isSymbol(text.charAt(to - 1)) ? to - 1 : back;
        if (withCurrency || front == to || (front == from) == (back == to)) {
            return false;
        }
        String name = front > from ? text.substring(from, front) : text.substring(back, to);
        if (isEuro(name)) {
            withCurrency = true;
        } else if (isOtherCurrency(name)) {
            withCurrency = true;
            withOtherCurrency = true;
        } else {
            return false;
        }
        from = front;
        to = back;
        return true;
    }

    private AmountReading number() {
        int points = count('.');
        int commas = count(',');
        int spaces = count(SPACE);
        int apostrophes = count(APOSTROPHE);
        int digits = count(DIGIT);
        int marks = points + commas;
        if (digits == 0 || digits + marks + spaces + apostrophes < to - from) {
            return AmountReading.refused(Problem.NOT_A_NUMBER);
        }
        int groupings = (marks > 1 ? 1 : 0) + (spaces > 0 ? 1 : 0) + (apostrophes > 0 ? 1 : 0);
        if (groupings > 1) {
            return AmountReading.refused(Problem.BAD_GROUPING);
        }
        if (marks == 0 || (marks > 1 && (points == 0 || commas == 0))) {
            return cents(to, to);
        }
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (groupings == 0 && isAmbiguous(mark)) {
            return AmountReading.refused(Problem.AMBIGUOUS);
        }
        boolean alone = (text.charAt(mark) == '.' ? points : commas) == 1;
        return alone ? cents(mark, mark + 1) : AmountReading.refused(Problem.BAD_GROUPING);
    }

    private int count(char kind) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += kind(text.charAt(i)) == kind ? 1 : 0;
        }
        return count;
    }

    /** Tells whether a lone point or comma may set thousands apart as well as decimals. */
    private boolean isAmbiguous(int mark) {
        int before = mark - from;
        return to - mark == 4 && before >= 1 && before <= 3 && text.charAt(from) != '0';
    }

    private AmountReading cents(int integerEnd, int decimalsStart) {
        if (!isGrouped(integerEnd) || !isPlain(decimalsStart, to)) {
            return AmountReading.refused(Problem.BAD_GROUPING);
        }
        int decimals = to - decimalsStart;
        if (decimals == 0 && integerEnd < decimalsStart) {
            return AmountReading.refused(Problem.NOT_A_NUMBER);
        }
        if (decimals > CENT_PLACES) {
            return AmountReading.refused(Problem.TOO_MANY_DECIMALS);
        }
        long negated = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            negated = Exact.isDigit(c) ? Exact.append(negated, c - '0') : negated;
        }
        for (int i = decimals; i < CENT_PLACES; i++) {
            negated = Exact.append(negated, 0);
        }
        if (negated == Exact.OVERFLOW || (negated == Long.MIN_VALUE && !negative)) {
            return AmountReading.refused(Problem.OUT_OF_RANGE);
        }
        return AmountReading.of(Money.ofMinor(negative ? negated : -negated));
    }

    /** Tells whether all that stands before an index is digits, or a short group and then groups of three. */
    private boolean isGrouped(int end) {
        if (isPlain(from, end)) {
            return true;
        }
        int first = (end - from) % 4;
        if (first == 0 || text.charAt(from) == '0' || !isPlain(from, from + first)) {
            return false;
        }
        for (int i = from + first; i < end; i += 4) {
            if (Exact.isDigit(text.charAt(i)) || !isPlain(i + 1, i + 4)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Exact.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Sorts a character of a number: 0 for any digit, one space or apostrophe for all of them, else itself. */
    private static char kind(char c) {
        if (Exact.isDigit(c)) {
            return DIGIT;
        }
        if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
            return SPACE;
        }
        return c == '’' ? APOSTROPHE : c;
    }

    /** Spaces, line ends, and the invisible marks that copying leaves; not the soft hyphen, which may be a minus. */
    private static boolean isBlank(char c) {
        return switch (c) {
            case '\t', '\n', '\r', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
            default -> Character.getType(c) == Character.SPACE_SEPARATOR;
        };
    }

    private static boolean isMinus(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011', '\u2013', '\u2212' -> true;
            default -> false;
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSymbol(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isEuro(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "€", "eur", "euro", "euros" -> true;
            default -> false;
        };
    }

    private static boolean isOtherCurrency(String name) {
        return switch (name) {
            case "F", "FF", "franc", "francs" -> true;
            default -> isSymbol(name.charAt(0)) || isCode(name);
        };
    }

    private static boolean isCode(String name) {
        try {
            return Currency.getInstance(name).getCurrencyCode().equals(name);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
