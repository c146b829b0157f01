package org.terreau.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages of amounts, for facts. */
final class Percents {

    private Percents() {}

    static BigDecimal of(long part, long whole, int decimals) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
