package org.terreau.garden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How much of a site is under a right of use, each piece of land once. A lease and a sub-agreement are for the same
 * land, and plots lie on parcels: what may be the same is not added up, so that it is at least this much.
 */
final class SecuredLand {

    /** Land of which only the size is known: somewhere on these pieces. */
    private record Part(List<String> ids, BigDecimal area) {}

    private static final Comparator<Part> LARGEST_FIRST =
            Comparator.comparing(Part::area).reversed();

    private SecuredLand() {}

    /** How much of a site is under a tenure that runs on a day: at most the site. */
    static BigDecimal of(Site site, BigDecimal area, LocalDate day) {
        List<Tenure> running = TenureRules.running(site, day);
        BigDecimal most = BigDecimal.ZERO;
        boolean named = false;
        for (Tenure each : running) {
            BigDecimal stated = Squares.of(each.getAreaM2());
            if (!each.getPlots().isEmpty() || !each.getParcels().isEmpty()) {
                named = true;
            } else if (stated == null) {
                return area;
            } else {
                most = most.max(stated);
            }
        }
        if (named) {
            most = most.max(union(running, TenureRules.areas(site), Tenure::getParcels, Tenure::getPlots))
                    .max(union(running, plots(site), Tenure::getPlots, Tenure::getParcels));
        }
        return most.min(area);
    }

    private static Map<String, BigDecimal> plots(Site site) {
        Map<String, BigDecimal> areas = new HashMap<>();
        for (Plot each : site.getPlots()) {
            BigDecimal area = Squares.of(each.getAreaM2());
            if (area != null) {
                areas.put(each.getId(), area);
            }
        }
        return areas;
    }

    /** Of one kind of pieces, those that tenures are for as a whole, and of others as much as is stated. */
    private static BigDecimal union(
            List<Tenure> tenures,
            Map<String, BigDecimal> areas,
            Function<Tenure, List<String>> pieces,
            Function<Tenure, List<String>> others) {
        Set<String> taken = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        for (Tenure each : tenures) {
            List<String> ids = pieces.apply(each);
            BigDecimal stated = Squares.of(each.getAreaM2());
            BigDecimal measured = TenureRules.sum(ids, areas);
            if (stated == null || (measured != null && stated.compareTo(measured) >= 0)) {
                sum = sum.add(take(ids, areas, taken));
            } else {
                largest = largest.max(stated);
                if (others.apply(each).isEmpty()) {
                    parts.add(new Part(ids, stated));
                }
            }
        }
        parts.sort(LARGEST_FIRST);
        for (Part each : parts) {
            if (!isTaken(each.ids(), taken)) {
                taken.addAll(each.ids());
                sum = sum.add(each.area());
            }
        }
        return sum.max(largest);
    }

    private static boolean isTaken(List<String> ids, Set<String> taken) {
        for (String each : ids) {
            if (taken.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Takes what is measured and was not taken before, and says how much that is. */
    private static BigDecimal take(List<String> ids, Map<String, BigDecimal> areas, Set<String> taken) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String each : ids) {
            BigDecimal area = areas.get(each);
            if (area != null && taken.add(each)) {
                sum = sum.add(area);
            }
        }
        return sum;
    }
}
