package org.terreau.dossier.farmos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.production.Harvest;
import org.terreau.production.HarvestUnit;
import org.terreau.production.Planting;
import org.terreau.production.PlantingMethod;
import org.terreau.production.Production;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/** Plantings as plants with their logs, and harvests as logs with their quantities. */
final class ProductionLogs {

    /** No id begins with a slash: these paths are none of a garden. */
    private static final String PLANTING = "/planting/";

    private static final String HARVEST = "/harvest/";

    private static final Text NO_GARDEN =
            new Text("ce lieu n’est pas dans le dossier", "this place is not in the dossier");
    private static final Text NOWHERE = new Text(
            "rien de ce nom à cet endroit du jardin, ou plusieurs choses",
            "nothing of this name at this place of the garden, or several things");

    private final Resources resources;
    private final Losses losses;
    private final GardenPlaces places;
    private final Locale locale;

    ProductionLogs(Resources resources, Losses losses, GardenPlaces places, Locale locale) {
        this.resources = resources;
        this.losses = losses;
        this.places = places;
        this.locale = locale;
    }

    void add(Production production) {
        for (int i = 0; i < production.getPlantings().size(); i++) {
            planting(production.getPlantings().get(i), "/production/plantings/" + i);
        }
        for (int i = 0; i < production.getHarvests().size(); i++) {
            harvest(production.getHarvests().get(i), "/production/harvests/" + i);
        }
    }

    private void planting(Planting planting, String place) {
        String name = planting.getCrop()
                + planting.getVariety().map(variety -> " " + variety).orElse("");
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("name", name + " (" + planting.getId() + ")");
        List<String> notes = new ArrayList<>();
        planting.getMethod().ifPresent(method -> notes.add(method.label(locale)));
        planting.getNote().ifPresent(notes::add);
        GardenAssets.note(attributes, notes);
        Map<String, Object> type =
                Map.of("plant_type", List.of(resources.term("plant_type", name).identifier()));
        String path = PLANTING + planting.getId();
        resources.asset(path, "plant", attributes, type);
        Resource where = location(planting, place);
        if (where == null) {
            losses.add("production.plantings.garden", place, NO_GARDEN);
        }
        boolean sownInPlace = planting.getMethod()
                .filter(PlantingMethod.DIRECT_SOWING::equals)
                .isPresent();
        boolean moved = planting.getPlanted().isPresent();
        planting.getSown().ifPresent(day -> begin(planting, "seeding", day, sownInPlace || !moved ? where : null));
        planting.getPlanted().ifPresent(day -> begin(planting, "transplanting", day, where));
        if (planting.getSown().isEmpty() && planting.getPlanted().isEmpty()) {
            losses.add(
                    "production.plantings",
                    place,
                    new Text(
                            "sans date de semis ni de plantation, farmOS n’en sait pas le lieu",
                            "without a day of sowing or planting, farmOS does not know its place"));
        }
    }

    private void begin(Planting planting, String bundle, LocalDate day, @Nullable Resource where) {
        String path = PLANTING + planting.getId();
        Map<String, Object> attributes = head(planting.getCrop() + " " + planting.getId(), day);
        attributes.put("is_movement", where != null);
        Map<String, Object> relationships = new LinkedHashMap<>();
        Resource plant = resources.asset(path);
        if (plant != null) {
            relationships.put("asset", List.of(plant.identifier()));
        }
        if (where != null) {
            relationships.put("location", List.of(where.identifier()));
        }
        if (planting.getPlants().isPresent()) {
            String unit = Labelled.choose(locale, "plants", "plants");
            relationships.put(
                    "quantity",
                    List.of(resources
                            .quantity(
                                    path + "/" + bundle,
                                    "count",
                                    BigDecimal.valueOf(planting.getPlants().get()),
                                    null,
                                    unit)
                            .identifier()));
        }
        resources.log(path + "/" + bundle, bundle, attributes, relationships);
    }

    private static Map<String, Object> head(String name, LocalDate day) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("timestamp", Resources.timestamp(day));
        attributes.put("status", "done");
        return attributes;
    }

    /** The asset nearest to where a planting stands; what is named and leads nowhere is lost. */
    private @Nullable Resource location(Planting planting, String place) {
        GardenPlaces.Found found = places.find(
                planting.getGarden(),
                List.of(planting.getSite(), planting.getPlot(), planting.getBed(), planting.getSection()));
        for (GardenPlaces.Level each : found.lost()) {
            losses.add("production.plantings." + each.member(), place + "/" + each.member(), NOWHERE);
        }
        return resources.asset(found.path());
    }

    private void harvest(Harvest harvest, String place) {
        String name = harvest.getCrop()
                + harvest.getVariety().map(variety -> " " + variety).orElse("");
        Map<String, Object> attributes =
                head(name + " " + harvest.getId(), harvest.getOn().getFirst());
        GardenAssets.note(attributes, harvest.getNote().map(List::of).orElse(List.of()));
        Map<String, Object> relationships = new LinkedHashMap<>();
        Resource plant = harvest.getPlanting().isPresent()
                ? resources.asset(PLANTING + harvest.getPlanting().get())
                : null;
        if (plant != null) {
            relationships.put("asset", List.of(plant.identifier()));
        }
        Resource garden = resources.asset(harvest.getGarden());
        Resource site = harvest.getSite()
                .map(each -> resources.asset(harvest.getGarden() + "/" + each))
                .orElse(null);
        if (garden == null) {
            losses.add("production.harvests.garden", place, NO_GARDEN);
        }
        if (site == null && harvest.getSite().isPresent()) {
            losses.add("production.harvests.site", place + "/site", GardenAssets.NO_SITE);
        }
        Resource where = site == null ? garden : site;
        if (where != null) {
            relationships.put("location", List.of(where.identifier()));
        }
        Resource quantity = resources.quantity(
                HARVEST + harvest.getId(),
                measure(harvest.getUnit()),
                harvest.getQuantity(),
                name,
                harvest.getUnit().label(locale));
        relationships.put("quantity", List.of(quantity.identifier()));
        if (!harvest.getOn().getFirst().equals(harvest.getOn().getLast())) {
            losses.add(
                    "production.harvests.on",
                    place,
                    new Text(
                            "un journal de farmOS a un jour ; le premier est gardé",
                            "a log of farmOS has one day; the first is kept"));
        }
        resources.log(HARVEST + harvest.getId(), "harvest", attributes, relationships);
    }

    private static String measure(HarvestUnit unit) {
        return switch (unit) {
            case KILOGRAM, GRAM -> "weight";
            case LITRE -> "volume";
            default -> "count";
        };
    }
}
