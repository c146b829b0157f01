package org.terreau.production;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Bed;
import org.terreau.garden.BedGeometry;
import org.terreau.garden.BedSection;
import org.terreau.garden.Garden;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;

/** The places of one garden, found by as much of their path as is said. */
final class PlaceIndex {

    /**
     * A place that is there.
     *
     * @param path where it is, in words
     * @param areaM2 its area; null when not known
     */
    record Found(String path, @Nullable BigDecimal areaM2) {}

    private final String garden;
    private final Map<PlantingPlace, Found> places = new HashMap<>();

    private PlaceIndex(Garden garden) {
        this.garden = garden.getId();
    }

    static PlaceIndex of(Garden garden) {
        PlaceIndex index = new PlaceIndex(garden);
        for (Site site : garden.getSites()) {
            String path = garden.getId() + "/" + site.getId();
            PlantingPlace place = PlaceLevel.SITE.alone(garden.getId(), site.getId());
            index.places.merge(place, new Found(path, area(site.getAreaM2())), PlaceIndex::either);
            for (Plot plot : site.getPlots()) {
                index.add(site.getId(), plot, path + "/" + plot.getId());
            }
        }
        return index;
    }

    /** The place of a path; null when the garden has none. */
    @Nullable
    Found find(PlantingPlace place) {
        return places.get(place);
    }

    private void add(String site, Plot plot, String path) {
        put(site, plot.getId(), null, null, new Found(path, area(plot.getAreaM2())));
        for (Bed bed : plot.getBeds()) {
            // the width of an outline changes along its sections
            BigDecimal width = bed.getOutline().isEmpty() ? area(bed.getWidthM()) : null;
            String toBed = path + "/" + bed.getId();
            BigDecimal ofBed = BedGeometry.of(bed).getAreaM2().orElse(null);
            put(site, plot.getId(), bed.getId(), null, new Found(toBed, ofBed));
            for (BedSection section : bed.getSections()) {
                BigDecimal length = area(Optional.of(section.getLengthM()));
                Found found = new Found(toBed + "/" + section.getId(), product(width, length));
                put(site, plot.getId(), bed.getId(), section.getId(), found);
            }
        }
    }

    /** Under every path that leaves out some of what is around it. */
    private void put(String site, String plot, @Nullable String bed, @Nullable String section, Found found) {
        for (int left = 0; left < 8; left++) {
            boolean sitePart = (left & 1) == 0;
            boolean plotPart = (left & 2) == 0;
            boolean bedPart = (left & 4) == 0;
            if ((plotPart || bed != null) && (bedPart || section != null)) {
                PlantingPlace place = new PlantingPlace(
                        garden, sitePart ? site : null, plotPart ? plot : null, bedPart ? bed : null, section);
                places.merge(place, found, PlaceIndex::either);
            }
        }
    }

    /** Of two places that one path may mean, the larger: no planting is blamed for what is only possible. */
    private static Found either(Found one, Found other) {
        if (one.areaM2() == null || other.areaM2() == null) {
            return new Found(one.path(), null);
        }
        return new Found(one.path(), one.areaM2().max(other.areaM2()));
    }

    private static @Nullable BigDecimal area(Optional<BigDecimal> number) {
        return number.isPresent() && Numbers.isPositive(number.get()) ? number.get() : null;
    }

    private static @Nullable BigDecimal product(@Nullable BigDecimal width, @Nullable BigDecimal length) {
        return width == null || length == null ? null : width.multiply(length);
    }
}
