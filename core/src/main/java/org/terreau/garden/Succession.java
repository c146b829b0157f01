package org.terreau.garden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.terreau.value.DateRange;

/**
 * Which tenures of a site take over from which: those of the same land, of more or of the whole site, also several
 * together. Days that are not known are taken as they may be.
 */
final class Succession {

    /** Until when there is a right that begins by a day: by that day, the latest end of all that began so far. */
    private static final class Rights {

        private final TreeMap<LocalDate, LocalDate> until = new TreeMap<>();

        /** Adds a right that begins no earlier than those before. */
        void add(LocalDate begins, LocalDate ends) {
            LocalDate latest = until.isEmpty() ? ends : until.lastEntry().getValue();
            until.put(begins, latest.isAfter(ends) ? latest : ends);
        }

        boolean isBeyond(LocalDate day, LocalDate begunBy) {
            Map.Entry<LocalDate, LocalDate> entry = until.floorEntry(begunBy);
            return entry != null && entry.getValue().isAfter(day);
        }
    }

    private static final Comparator<Tenure> BY_BEGIN = Comparator.comparing(Succession::begins);

    private final Rights site = new Rights();
    private final Map<String, Rights> plots = new HashMap<>();
    private final Map<String, Rights> parcels = new HashMap<>();

    Succession(List<Tenure> tenures) {
        List<Tenure> inOrder = new ArrayList<>(tenures);
        inOrder.sort(BY_BEGIN);
        for (Tenure each : inOrder) {
            LocalDate ends = each.getEnds().map(DateRange::getLast).orElse(LocalDate.MAX);
            if (isOfSite(each)) {
                site.add(begins(each), ends);
            }
            add(each.getPlots(), begins(each), ends, plots);
            add(each.getParcels(), begins(each), ends, parcels);
        }
    }

    private static LocalDate begins(Tenure tenure) {
        return tenure.getBegins().map(DateRange::getFirst).orElse(LocalDate.MIN);
    }

    private static boolean isOfSite(Tenure tenure) {
        return tenure.getPlots().isEmpty() && tenure.getParcels().isEmpty();
    }

    private static void add(List<String> ids, LocalDate begins, LocalDate ends, Map<String, Rights> rights) {
        for (String each : ids) {
            rights.computeIfAbsent(each, id -> new Rights()).add(begins, ends);
        }
    }

    /**
     * Whether there is a right to all the land of a tenure beyond its end. It must have begun by the day of the check,
     * or begin the day after that end at the latest.
     */
    boolean isTakenOver(Tenure tenure, DateRange ends, LocalDate asOf) {
        LocalDate last = ends.getLast();
        LocalDate begunBy = last.isBefore(asOf) ? asOf : last.isBefore(LocalDate.MAX) ? last.plusDays(1) : last;
        if (site.isBeyond(last, begunBy)) {
            return true;
        }
        return !isOfSite(tenure)
                && isBeyond(tenure.getPlots(), plots, last, begunBy)
                && isBeyond(tenure.getParcels(), parcels, last, begunBy);
    }

    private static boolean isBeyond(List<String> ids, Map<String, Rights> rights, LocalDate last, LocalDate begunBy) {
        for (String each : ids) {
            Rights known = rights.get(each);
            if (known == null || !known.isBeyond(last, begunBy)) {
                return false;
            }
        }
        return true;
    }
}
