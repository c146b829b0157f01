package org.terreau.garden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How much of a site is under a tenure that runs on a day: at most the site. */
    static BigDecimal secured(Site site, BigDecimal area, LocalDate day) {
        BigDecimal sum = BigDecimal.ZERO;
        Map<String, BigDecimal> parcels = null;
        Map<String, BigDecimal> plots = null;
        for (Tenure each : TenureRules.running(site, day)) {
            BigDecimal stated = Squares.of(each.getAreaM2());
            if (stated != null) {
                sum = sum.add(stated);
            } else if (each.getPlots().isEmpty() && each.getParcels().isEmpty()) {
                return area;
            } else {
                if (parcels == null || plots == null) {
                    parcels = TenureRules.areas(site);
                    plots = new HashMap<>();
                    for (Plot plot : site.getPlots()) {
                        BigDecimal measured = Squares.of(plot.getAreaM2());
                        if (measured != null) {
                            plots.put(plot.getId(), measured);
                        }
                    }
                }
                sum = sum.add(known(each.getParcels(), parcels)).add(known(each.getPlots(), plots));
            }
        }
        return sum.min(area);
    }

    private static BigDecimal known(List<String> ids, Map<String, BigDecimal> areas) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String each : ids) {
            sum = sum.add(areas.getOrDefault(each, BigDecimal.ZERO));
        }
        return sum;
    }
}
