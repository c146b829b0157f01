package org.terreau.production;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What harvests weigh: by their unit, or by the weight of a unit that they state. Nothing is guessed. */
final class Weights {

    private static final BigDecimal GRAM = BigDecimal.valueOf(1, 3);

    private Weights() {}

    /** What one unit weighs by itself, in kilograms; null for a unit that weighs what is in it. */
    static @Nullable BigDecimal ofUnit(HarvestUnit unit) {
        return switch (unit) {
            case KILOGRAM -> BigDecimal.ONE;
            case GRAM -> GRAM;
            case LITRE, PIECE, BUNCH, CRATE, JAR -> null;
        };
    }

    /** What one unit of a harvest weighs, in kilograms; null when not known. */
    static @Nullable BigDecimal kgPerUnit(Harvest harvest) {
        BigDecimal byItself = ofUnit(harvest.getUnit());
        if (byItself != null) {
            return byItself;
        }
        BigDecimal stated = harvest.getKgPerUnit().orElse(null);
        return stated != null && Numbers.isPositive(stated) ? stated : null;
    }

    /** What a harvest weighs, in kilograms; null when not known. */
    static @Nullable BigDecimal kg(Harvest harvest) {
        BigDecimal perUnit = kgPerUnit(harvest);
        return perUnit != null && Numbers.isQuantity(harvest.getQuantity())
                ? harvest.getQuantity().multiply(perUnit)
                : null;
    }
}
