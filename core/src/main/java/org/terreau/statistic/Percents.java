package org.terreau.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How percentages become facts. */
final class Percents {

    /** How many elements of a list become facts. */
    static final int MOST_SHOWN = 20;

    private Percents() {}

    /** What should have been printed. */
    static BigDecimal of(long count, long base, int decimals) {
        return BigDecimal.valueOf(count)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(base), decimals, RoundingMode.HALF_UP);
    }

    /** Without zeros at the end. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
