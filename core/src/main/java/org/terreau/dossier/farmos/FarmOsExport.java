package org.terreau.dossier.farmos;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.terreau.dossier.Dossier;
import org.terreau.garden.Garden;
import org.terreau.json.JsonLibrary;
import org.terreau.json.ListWriter;
import org.terreau.production.Production;

/**
 * A dossier as resources of farmOS 2 and 3 (JSON:API, farmos.org/development/api, model/type): gardens, sites, plots,
 * beds and zones as {@code asset--land}; greenhouses and sheds as {@code asset--structure}, tanks as
 * {@code asset--water}, the rest as {@code asset--equipment}; plantings as {@code asset--plant} with a seeding and a
 * transplanting; harvests and soil analyses as {@code log--harvest} and {@code log--lab_test} with their quantities.
 *
 * <p>What farmOS cannot hold is listed in {@link #losses()}: each member that the dossier has is carried or listed.
 * Immutable; the same dossier gives the same UUIDs, so that what was posted once is known again.
 */
public final class FarmOsExport {

    private final List<Resource> resources;
    private final List<Loss> losses;

    private FarmOsExport(List<Resource> resources, List<Loss> losses) {
        this.resources = List.copyOf(resources);
        this.losses = List.copyOf(losses);
    }

    /**
     * Exports a dossier.
     *
     * @param dossier the dossier
     * @param locale French or English, for names that Terreau makes, such as those of the second and third hive
     * @return the export
     */
    public static FarmOsExport of(Dossier dossier, Locale locale) {
        Objects.requireNonNull(dossier, "dossier");
        Resources resources = new Resources(dossier.getId());
        Losses losses = new Losses();
        losses.of(dossier);
        GardenPlaces places = new GardenPlaces();
        GardenAssets gardens = new GardenAssets(resources, losses, places, locale);
        for (int i = 0; i < dossier.getGardens().size(); i++) {
            Garden garden = dossier.getGardens().get(i);
            gardens.add(garden, "/gardens/" + i);
        }
        if (dossier.getProduction().isPresent()) {
            Production production = dossier.getProduction().get();
            new ProductionLogs(resources, losses, places, locale).add(production);
        }
        return new FarmOsExport(resources.all(), losses.list());
    }

    /**
     * Returns the resources.
     *
     * @return them in the order in which they can be posted: what is named stands before what names it
     */
    public List<Resource> resources() {
        return resources;
    }

    /**
     * Returns what was lost.
     *
     * @return a line for each member of the dossier that was not carried, in the order of the dossier
     */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Writes the resources as one document of JSON:API, all of them under {@code data}.
     *
     * @param out takes the text in UTF-8; closed at the end
     * @param library the Jackson to use
     */
    public void write(OutputStream out, JsonLibrary library) {
        try (ListWriter writer = ListWriter.of(out, Map.of("jsonapi", Map.of("version", "1.0")), "data", library)) {
            resources.forEach(each -> writer.write(each.tree()));
        }
    }
}
