package org.terreau.statistic;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.terreau.money.NumberText;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/** What a {@link Figure} says: between which numbers the true one lies, and when. */
final class Statement {

    static final String PERCENT = "%";

    private static final int MOST_BITS = 256;
    private static final int MOST_PLACES = 1_000;

    private static final String SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._:-";

    private Statement() {}

    /** Tells whether arithmetic on the value takes no noticeable time; a longer number is compared with no other. */
    static boolean isComparable(Figure figure) {
        return isShort(figure.getValue());
    }

    /** Tells whether arithmetic on a number takes no noticeable time. */
    static boolean isShort(BigDecimal number) {
        return number.scale() <= MOST_PLACES
                && number.scale() >= -MOST_PLACES
                && number.unscaledValue().bitLength() <= MOST_BITS;
    }

    /** Tells whether two figures state the same thing of the same days, so that one number must satisfy both. */
    static boolean isOfSame(Figure one, Figure other) {
        return one.getKey().equals(other.getKey())
                && isPlan(one) == isPlan(other)
                && one.getUnit().equals(other.getUnit())
                && one.getBase().equals(other.getBase())
                && isAtOnce(period(one), period(other));
    }

    private static boolean isAtOnce(@Nullable DateRange one, @Nullable DateRange other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.overlaps(other);
    }

    /** Tells whether no number satisfies both. */
    static boolean isDisjoint(Figure one, Figure other) {
        return isUnder(high(one), low(other)) || isUnder(high(other), low(one));
    }

    static boolean isUnder(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) < 0;
    }

    static boolean isPlan(Figure figure) {
        return figure.getQualifier() == Qualifier.PLANNED;
    }

    static @Nullable DateRange period(Figure figure) {
        return figure.getPeriod().orElse(null);
    }

    /** The least number that satisfies the figure; null for none. */
    static @Nullable BigDecimal low(Figure figure) {
        BigDecimal value = figure.getValue();
        return switch (figure.getQualifier()) {
            case EXACT, PLANNED, AT_LEAST -> value;
            case ABOUT -> value.subtract(half(value));
            case AT_MOST -> null;
        };
    }

    /** The greatest number that satisfies the figure; null for none. */
    static @Nullable BigDecimal high(Figure figure) {
        BigDecimal value = figure.getValue();
        return switch (figure.getQualifier()) {
            case EXACT, PLANNED, AT_MOST -> value;
            case ABOUT -> value.add(half(value));
            case AT_LEAST -> null;
        };
    }

    /** Half a unit of the last digit that is not zero; of the last digit printed for zero itself. */
    private static BigDecimal half(BigDecimal value) {
        int scale = value.signum() == 0
                ? Math.max(0, value.scale())
                : value.stripTrailingZeros().scale();
        return BigDecimal.valueOf(5, scale + 1);
    }

    /** Such as "about 4,600 (annual-report, 2015)". */
    static Text text(Figure figure) {
        return new Text(text(figure, false, Locale.FRENCH), text(figure, false, Locale.ENGLISH));
    }

    /** Such as "about 4,600 persons (annual-report, 2015)". */
    static Text withUnit(Figure figure) {
        return new Text(text(figure, true, Locale.FRENCH), text(figure, true, Locale.ENGLISH));
    }

    private static String text(Figure figure, boolean unit, Locale locale) {
        StringBuilder text = new StringBuilder();
        if (figure.getQualifier() != Qualifier.EXACT) {
            text.append(figure.getQualifier().label(locale)).append(' ');
        }
        text.append(NumberText.of(locale).print(figure.getValue()));
        if (unit) {
            text.append(figure.getUnit().equals(PERCENT) ? "\u00A0" : " ").append(figure.getUnit());
        }
        String source = figure.getSource().map(Statement::identifier).orElse("");
        String period = figure.getPeriod().map(DateRange::toString).orElse("");
        if (!source.isEmpty() || !period.isEmpty()) {
            boolean both = !source.isEmpty() && !period.isEmpty();
            text.append(" (")
                    .append(source)
                    .append(both ? ", " : "")
                    .append(period)
                    .append(')');
        }
        return text.toString();
    }

    /** An id of a figure that was never validated may hold anything: it is cut, and what no id may hold is replaced. */
    private static String identifier(String source) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < source.length() && i < 100; i++) {
            char c = source.charAt(i);
            safe.append(SAFE.indexOf(c) >= 0 ? c : '\uFFFD');
        }
        return safe.toString();
    }
}
