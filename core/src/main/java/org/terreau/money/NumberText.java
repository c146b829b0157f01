package org.terreau.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writes amounts, numbers and percentages for people, in French or in English, with code points that never change.
 *
 * <p>French: thousands apart by a narrow no-break space (U+202F), a decimal comma, a no-break space (U+00A0) before the
 * currency and the percent sign: {@code 1 735,71 €}, {@code 25,7 %}. English: {@code €1,735.71}, {@code 25.7%}. Both
 * begin to group at four digits and write a hyphen for minus. The platform's own formats differ from one Java to the
 * next.
 *
 * <p>Nothing is rounded but what would take over 40 digits. Immutable and safe for use by many threads.
 */
public final class NumberText {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final NumberText FRENCH = new NumberText(true, '\u202F', ',');
    private static final NumberText ENGLISH = new NumberText(false, ',', '.');

    private static final int MOST_DIGITS = 40;
    private static final MathContext SCIENTIFIC = new MathContext(12, RoundingMode.HALF_UP);

    private final boolean french;
    private final char group;
    private final char mark;

    private NumberText(boolean french, char group, char mark) {
        this.french = french;
        this.group = group;
        this.mark = mark;
    }

    /**
     * Returns the writing of a language.
     *
     * @param locale French of any country; any other language is written in English
     * @return the writing
     */
    public static NumberText of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /**
     * Writes an amount of money. French leaves out cents that are zero; English writes them always, since
     * {@code €97,200} is ninety-seven euros twenty to a French reader.
     *
     * @param money the amount; the euro has its sign, any other currency its ISO code
     * @return such as {@code 97 200 €}, {@code 12,50 CHF}, or {@code €97,200.00}, {@code CHF 12.50}
     */
    public String print(Money money) {
        BigDecimal amount = money.toBigDecimal();
        String number = plain(french && !money.hasCents() ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount);
        String code = money.getCurrency().getCurrencyCode();
        boolean euro = code.equals("EUR");
        if (french) {
            return number + NO_BREAK_SPACE + (euro ? "€" : code);
        }
        String sign = money.isNegative() ? "-" : "";
        return sign + (euro ? "€" : code + NO_BREAK_SPACE) + number.substring(sign.length());
    }

    /**
     * Writes a whole number.
     *
     * @param number any long
     * @return such as {@code 97 200} or {@code 97,200}
     */
    public String print(long number) {
        return plain(BigDecimal.valueOf(number));
    }

    /**
     * Writes a decimal number with all its decimals, zeros at the end included.
     *
     * @param number any decimal; one that takes over 40 digits is written in scientific form, rounded to 12 digits
     * @return such as {@code 1 234,50}, {@code 1,234.50} or {@code 1E+100000000}
     */
    public String print(BigDecimal number) {
        long scale = number.scale();
        if (number.signum() == 0) {
            return plain(scale < 0 || scale > MOST_DIGITS ? BigDecimal.ZERO : number);
        }
        long integerDigits = Math.max(1, number.precision() - scale);
        return integerDigits + Math.max(0, scale) > MOST_DIGITS ? scientific(number) : plain(number);
    }

    /**
     * Writes a percentage.
     *
     * @param percent the number before the sign: 25.7 for 25.7 %; see {@link Rate#toPercent}
     * @return such as {@code 25,7 %} or {@code 25.7%}
     */
    public String percent(BigDecimal percent) {
        return print(percent) + (french ? NO_BREAK_SPACE + "%" : "%");
    }

    private String plain(BigDecimal number) {
        String text = number.toPlainString();
        int start = text.charAt(0) == '-' ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        StringBuilder grouped = new StringBuilder(text.length() + (end - start) / 3).append(text, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                grouped.append(group);
            }
            grouped.append(text.charAt(i));
        }
        if (point >= 0) {
            grouped.append(mark).append(text, point + 1, text.length());
        }
        return grouped.toString();
    }

    private String scientific(BigDecimal number) {
        BigDecimal rounded =
                new BigDecimal(number.unscaledValue()).round(SCIENTIFIC).stripTrailingZeros();
        long exponent = (long) rounded.precision() - 1 - rounded.scale() - number.scale();
        String mantissa = plain(new BigDecimal(rounded.unscaledValue(), rounded.precision() - 1));
        return mantissa + (exponent < 0 ? "E" : "E+") + exponent;
    }
}
