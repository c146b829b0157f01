package org.terreau.water;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Bed;
import org.terreau.garden.BedGeometry;
import org.terreau.garden.Garden;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;

/** Finds the beds of gardens that watered beds name. */
final class BedPlaces {

    private final Map<String, Garden> gardens = new HashMap<>();

    BedPlaces(List<Garden> gardens) {
        gardens.forEach(each -> this.gardens.putIfAbsent(each.getId(), each));
    }

    /** The bed of the garden; null when none is named or found. */
    @Nullable
    Bed place(WateredBed bed) {
        Garden garden = gardens.get(bed.getGarden());
        if (garden == null || bed.getBed().isEmpty()) {
            return null;
        }
        for (Site site : garden.getSites()) {
            boolean here = bed.getSite().map(site.getId()::equals).orElse(true);
            for (Plot plot : here ? site.getPlots() : List.<Plot>of()) {
                boolean there = bed.getPlot().map(plot.getId()::equals).orElse(true);
                for (Bed each : there ? plot.getBeds() : List.<Bed>of()) {
                    if (each.getId().equals(bed.getBed().get())) {
                        return each;
                    }
                }
            }
        }
        return null;
    }

    /** The area that is stated, or that of the bed of the garden. */
    Optional<BigDecimal> areaM2(WateredBed bed) {
        if (bed.getAreaM2().isPresent()) {
            return bed.getAreaM2();
        }
        Bed place = place(bed);
        return place == null ? Optional.empty() : BedGeometry.of(place).getAreaM2();
    }
}
