package org.terreau.dossier.farmos;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Bed;
import org.terreau.garden.BedSection;
import org.terreau.garden.Equipment;
import org.terreau.garden.EquipmentKind;
import org.terreau.garden.Garden;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;
import org.terreau.garden.SoilAnalysis;
import org.terreau.garden.SoilResult;
import org.terreau.garden.Zone;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/** Gardens with all that is fixed in them as assets, and soil analyses as logs. */
final class GardenAssets {

    private static final int MOST_OF_A_KIND = 100;
    private static final int MOST_DIGITS = 30;

    /** Why a site leads nowhere. */
    static final Text NO_SITE = new Text("ce site n’est pas dans le jardin", "this site is not in the garden");

    private final Resources resources;
    private final Losses losses;
    private final GardenPlaces places;
    private final Locale locale;

    GardenAssets(Resources resources, Losses losses, GardenPlaces places, Locale locale) {
        this.resources = resources;
        this.losses = losses;
        this.places = places;
        this.locale = locale;
    }

    void add(Garden garden, String place) {
        String path = garden.getId();
        List<String> notes = new ArrayList<>();
        notes.add(garden.getStatus().label(locale));
        garden.getTypes().forEach(each -> notes.add(each.label(locale)));
        garden.getAccess().ifPresent(each -> notes.add(each.label(locale)));
        garden.getPractices().forEach(each -> notes.add(each.label(locale)));
        garden.getNote().ifPresent(notes::add);
        land(path, garden.getName(), "property", notes, null);
        for (int i = 0; i < garden.getSites().size(); i++) {
            site(path, garden.getSites().get(i), place + "/sites/" + i);
        }
        for (int i = 0; i < garden.getEquipment().size(); i++) {
            equipment(path, i, garden.getEquipment().get(i), place + "/equipment/" + i);
        }
    }

    private void land(
            String path, String name, String type, List<String> notes, @Nullable String parent, Object... more) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("land_type", type);
        attributes.put("is_location", true);
        attributes.put("is_fixed", true);
        for (int i = 0; i + 1 < more.length; i += 2) {
            attributes.put((String) more[i], more[i + 1]);
        }
        note(attributes, notes);
        resources.asset(path, "land", attributes, under("parent", parent));
    }

    private Map<String, Object> under(String relationship, @Nullable String path) {
        Resource parent = path == null ? null : resources.asset(path);
        return parent == null ? Map.of() : Map.of(relationship, List.of(parent.identifier()));
    }

    static void note(Map<String, Object> attributes, List<String> notes) {
        if (!notes.isEmpty()) {
            Map<String, Object> text = new LinkedHashMap<>();
            text.put("value", String.join("\n", notes));
            text.put("format", "default");
            attributes.put("notes", text);
        }
    }

    private void site(String garden, Site site, String place) {
        String path = garden + "/" + site.getId();
        places.add(garden, site.getId());
        List<String> notes = site.getNote().map(List::of).orElse(List.of());
        Optional<String> point = point(site);
        if (point.isPresent()) {
            land(path, site.getName(), "property", notes, garden, "intrinsic_geometry", Map.of("value", point.get()));
        } else {
            land(path, site.getName(), "property", notes, garden);
        }
        if (point.isEmpty()
                && (site.getLatitude().isPresent() || site.getLongitude().isPresent())) {
            losses.add(
                    "gardens.sites.latitude",
                    place,
                    new Text("un point a une latitude et une longitude", "a point has a latitude and a longitude"));
        }
        for (int i = 0; i < site.getZones().size(); i++) {
            Zone zone = site.getZones().get(i);
            String kind = zone.getKind().label(locale);
            land(
                    path + "//zone/" + i,
                    zone.getName().map(name -> name + " (" + kind + ")").orElse(kind),
                    "other",
                    zone.getNote().map(List::of).orElse(List.of()),
                    path);
        }
        for (Plot plot : site.getPlots()) {
            plot(garden, site.getId(), plot);
        }
        for (int i = 0; i < site.getSoilAnalyses().size(); i++) {
            analysis(path, site.getSoilAnalyses().get(i), place + "/soilAnalyses/" + i);
        }
    }

    private static Optional<String> point(Site site) {
        Optional<BigDecimal> latitude = site.getLatitude().filter(GardenAssets::isPrintable);
        Optional<BigDecimal> longitude = site.getLongitude().filter(GardenAssets::isPrintable);
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of("POINT ("
                        + longitude.get().toPlainString() + " "
                        + latitude.get().toPlainString() + ")")
                : Optional.empty();
    }

    private static boolean isPrintable(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    private void plot(String garden, String siteId, Plot plot) {
        String site = garden + "/" + siteId;
        String path = site + "/" + plot.getId();
        places.add(garden, siteId, plot.getId());
        List<String> notes = new ArrayList<>();
        notes.add(plot.getKind().label(locale));
        plot.getNote().ifPresent(notes::add);
        land(path, plot.getName().orElse(plot.getId()), "field", notes, site);
        for (Bed bed : plot.getBeds()) {
            String bedPath = path + "/" + bed.getId();
            places.add(garden, siteId, plot.getId(), bed.getId());
            List<String> told = new ArrayList<>();
            bed.getSoil().ifPresent(told::add);
            if (bed.isCovered()) {
                told.add(Labelled.choose(locale, "couverte", "covered"));
            }
            land(bedPath, bed.getId(), "bed", told, path);
            for (BedSection section : bed.getSections()) {
                places.add(garden, siteId, plot.getId(), bed.getId(), section.getId());
                land(bedPath + "/" + section.getId(), bed.getId() + " " + section.getId(), "bed", List.of(), bedPath);
            }
        }
    }

    private void equipment(String garden, int index, Equipment equipment, String place) {
        EquipmentKind kind = equipment.getKind();
        String name = equipment.getName().orElse(kind.label(locale));
        int count = equipment.getPresent().orElse(0);
        if (count > MOST_OF_A_KIND) {
            losses.add(
                    "gardens.equipment.present",
                    place,
                    new Text(
                            "chaque chose est une fiche dans farmOS ; au-delà de " + MOST_OF_A_KIND
                                    + ", une seule est faite",
                            "each thing is an asset in farmOS; beyond " + MOST_OF_A_KIND + " only one is made"));
        }
        if (equipment.getPresent().isEmpty()) {
            losses.add(
                    "gardens.equipment",
                    place,
                    new Text("rien ne dit combien il y en a", "nothing says how many there are"));
        }
        if (equipment.getPresent().isPresent() && count <= 0) {
            losses.add(
                    "gardens.equipment",
                    place,
                    new Text(
                            "rien n’est encore là\u202F; farmOS a une fiche pour ce qui est là",
                            "nothing is there yet; farmOS has assets of what is there"));
        }
        int made = count > MOST_OF_A_KIND ? 1 : count;
        String bundle = switch (kind) {
            case GREENHOUSE, TUNNEL, SHED, FENCE -> "structure";
            case TANK -> "water";
            default -> "equipment";
        };
        if (equipment.getSite().isPresent()
                && resources.asset(garden + "/" + equipment.getSite().get()) == null) {
            losses.add("gardens.equipment.site", place + "/site", NO_SITE);
        }
        String on = equipment.getSite().map(site -> garden + "/" + site).orElse(garden);
        for (int i = 1; i <= made; i++) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("name", made == 1 ? name : name + " " + i);
            if (bundle.equals("structure")) {
                attributes.put(
                        "structure_type",
                        switch (kind) {
                            case GREENHOUSE, TUNNEL -> "greenhouse";
                            case SHED -> "building";
                            default -> "other";
                        });
            }
            List<String> notes = new ArrayList<>();
            notes.add(kind.label(locale));
            notes.addAll(equipment.getItems());
            equipment.getNote().ifPresent(notes::add);
            note(attributes, notes);
            String path = garden + "//equipment/" + equipment.getId().orElse(Integer.toString(index)) + "/" + i;
            resources.asset(path, bundle, attributes, under("parent", resources.asset(on) == null ? garden : on));
        }
    }

    private void analysis(String site, SoilAnalysis analysis, String place) {
        if (analysis.getSampled().isEmpty()) {
            losses.add(
                    "gardens.sites.soilAnalyses",
                    place,
                    new Text("un journal de farmOS a une date", "a log of farmOS has a date"));
            return;
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("name", Labelled.choose(locale, "Analyse de sol ", "Soil analysis ") + analysis.getId());
        attributes.put("timestamp", Resources.timestamp(analysis.getSampled().get()));
        attributes.put("status", "done");
        attributes.put("lab_test_type", "soil");
        analysis.getLaboratory().ifPresent(laboratory -> note(attributes, List.of(laboratory)));
        Map<String, Object> relationships = new LinkedHashMap<>(under("location", site));
        List<Object> quantities = new ArrayList<>();
        String path = site + "//soil/" + analysis.getId();
        for (SoilResult each : analysis.getResults()) {
            quantities.add(resources
                    .quantity(path, "value", each.getValue(), each.getSubstance(), each.getUnit())
                    .identifier());
        }
        if (!quantities.isEmpty()) {
            relationships.put("quantity", quantities);
        }
        resources.log(path, "lab_test", attributes, relationships);
    }
}
