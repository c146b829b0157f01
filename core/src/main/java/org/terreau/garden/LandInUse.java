package org.terreau.garden;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;

/** The gardens that are in use on a day, and their land. */
final class LandInUse {

    private LandInUse() {}

    /** Whether a garden was there on a day, as far as that may be; without a day, whether it is there at all. */
    static boolean isInUse(Garden garden, @Nullable LocalDate day) {
        DateRange closed = garden.getClosed().orElse(null);
        DateRange founded = garden.getFounded().orElse(null);
        if (day == null || (closed == null && garden.getStatus() == GardenStatus.CLOSED)) {
            return garden.getStatus() == GardenStatus.OPEN || garden.getStatus() == GardenStatus.SUSPENDED;
        }
        return garden.getStatus() != GardenStatus.PLANNED
                && (founded == null || !founded.getFirst().isAfter(day))
                && (closed == null || !closed.getLast().isBefore(day));
    }

    /** The cultivated area: that of the garden, or else of all its sites; null when one of them does not say. */
    static @Nullable BigDecimal cultivated(Garden garden) {
        if (garden.getCultivatedM2().isPresent()) {
            return Squares.orZero(garden.getCultivatedM2());
        }
        BigDecimal sum = null;
        for (Site each : garden.getSites()) {
            BigDecimal area = Squares.orZero(each.getCultivatedM2());
            if (area == null) {
                return null;
            }
            sum = Squares.add(sum, area);
        }
        return sum;
    }

    /** The whole area: that of the garden, or else of all its sites; null when one of them does not say. */
    static @Nullable BigDecimal whole(Garden garden) {
        if (garden.getAreaM2().isPresent()) {
            return Squares.of(garden.getAreaM2());
        }
        BigDecimal sum = null;
        for (Site each : garden.getSites()) {
            BigDecimal area = Squares.of(each.getAreaM2());
            if (area == null) {
                return null;
            }
            sum = Squares.add(sum, area);
        }
        return sum;
    }
}
