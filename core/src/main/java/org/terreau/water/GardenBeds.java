package org.terreau.water;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Bed;
import org.terreau.garden.BedGeometry;
import org.terreau.garden.Garden;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;
import org.terreau.value.Text;

/** The sites, plots and beds of a garden, found by as much of their path as is said. */
final class GardenBeds {

    /** A level that is not there, and where a place of its id is instead. */
    record Missing(String member, Text level, String id, String elsewhere) {}

    private record Path(Optional<String> site, Optional<String> plot, Optional<String> bed) {}

    /** What a path leads to; no bed for a site or a plot. */
    private record Found(String where, @Nullable Bed bed) {}

    private final Map<Path, Found> places = new HashMap<>();

    private GardenBeds() {}

    static GardenBeds of(Garden garden) {
        GardenBeds beds = new GardenBeds();
        Optional<String> none = Optional.empty();
        for (Site site : garden.getSites()) {
            Optional<String> ofSite = Optional.of(site.getId());
            beds.put(ofSite, none, none, new Found(site.getId(), null));
            for (Plot plot : site.getPlots()) {
                Optional<String> ofPlot = Optional.of(plot.getId());
                String where = site.getId() + "/" + plot.getId();
                beds.put(ofSite, ofPlot, none, new Found(where, null));
                beds.put(none, ofPlot, none, new Found(where, null));
                for (Bed bed : plot.getBeds()) {
                    Optional<String> ofBed = Optional.of(bed.getId());
                    Found found = new Found(where + "/" + bed.getId(), bed);
                    beds.put(ofSite, ofPlot, ofBed, found);
                    beds.put(none, ofPlot, ofBed, found);
                    beds.put(ofSite, none, ofBed, found);
                    beds.put(none, none, ofBed, found);
                }
            }
        }
        return beds;
    }

    private void put(Optional<String> site, Optional<String> plot, Optional<String> bed, Found found) {
        places.putIfAbsent(new Path(site, plot, bed), found);
    }

    /** The bed of the garden; null when it says none, or one that is not there. */
    @Nullable
    Bed find(WateredBed bed) {
        Found found = bed.getBed().isEmpty() ? null : places.get(new Path(bed.getSite(), bed.getPlot(), bed.getBed()));
        return found == null ? null : found.bed();
    }

    /** The outermost level that is not there: what is in it cannot be there either. */
    @Nullable
    Missing missing(WateredBed bed) {
        Optional<String> none = Optional.empty();
        if (bed.getSite().isPresent() && !places.containsKey(new Path(bed.getSite(), none, none))) {
            return new Missing("site", new Text("site", "site"), bed.getSite().get(), "");
        }
        if (bed.getPlot().isPresent() && !places.containsKey(new Path(bed.getSite(), bed.getPlot(), none))) {
            return new Missing(
                    "plot",
                    new Text("parcelle", "plot"),
                    bed.getPlot().get(),
                    where(new Path(none, bed.getPlot(), none)));
        }
        if (bed.getBed().isPresent() && find(bed) == null) {
            return new Missing(
                    "bed", new Text("planche", "bed"), bed.getBed().get(), where(new Path(none, none, bed.getBed())));
        }
        return null;
    }

    private String where(Path path) {
        Found found = places.get(path);
        return found == null ? "" : found.where();
    }

    /** The area that its shape gives, in square metres; NaN when it gives none. */
    static double areaM2(Bed bed) {
        return Told.number(BedGeometry.of(bed).getAreaM2());
    }
}
