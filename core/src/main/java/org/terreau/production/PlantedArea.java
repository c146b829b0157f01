package org.terreau.production;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.garden.Garden;
import org.terreau.garden.Site;
import org.terreau.value.DateRange;

/** How much ground was under crops: in each place as much as stood there at once, so that successions count once. */
final class PlantedArea {

    /** An area that comes to a place or leaves it. */
    private record Change(long day, BigDecimal areaM2) {}

    /** What leaves on a day leaves before what comes. */
    private static final Comparator<Change> BY_DAY = Comparator.<Change>comparingLong(Change::day)
            .thenComparingInt(each -> each.areaM2().signum());

    private final Map<PlantingPlace, List<Change>> places = new HashMap<>();

    private PlantedArea() {}

    /** By garden; gardens without any planting that has an area are left out. */
    static Map<String, BigDecimal> byGarden(List<Planting> plantings, Optional<DateRange> period) {
        PlantedArea area = new PlantedArea();
        for (int i = 0; i < plantings.size(); i++) {
            Planting planting = plantings.get(i);
            Optional<BigDecimal> areaM2 = planting.getAreaM2().filter(Numbers::isPositive);
            if (areaM2.isPresent() && PlantingDays.isGrown(planting, period)) {
                area.add(planting, areaM2.get());
            }
        }
        Map<String, BigDecimal> byGarden = new HashMap<>();
        area.places.forEach((place, changes) -> byGarden.merge(place.garden(), peak(changes), BigDecimal::add));
        return byGarden;
    }

    private void add(Planting planting, BigDecimal areaM2) {
        PlantingDays days = PlantingDays.possible(planting);
        List<Change> changes = places.computeIfAbsent(PlantingPlace.of(planting), place -> new ArrayList<>(2));
        changes.add(new Change(days.first(), areaM2));
        changes.add(new Change(days.end(), areaM2.negate()));
    }

    private static BigDecimal peak(List<Change> changes) {
        changes.sort(BY_DAY);
        BigDecimal now = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Change each : changes) {
            now = now.add(each.areaM2());
            most = most.max(now);
        }
        return most;
    }

    /** The cultivated area that a garden states, or all of its sites, zero included; empty when it is not stated. */
    static Optional<BigDecimal> cultivated(Garden garden) {
        if (garden.getCultivatedM2().isPresent() || garden.getSites().isEmpty()) {
            return garden.getCultivatedM2().filter(Numbers::isQuantity);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Site each : garden.getSites()) {
            Optional<BigDecimal> ofSite = each.getCultivatedM2().filter(Numbers::isQuantity);
            if (ofSite.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(ofSite.get());
        }
        return Optional.of(sum);
    }
}
