package org.terreau.dossier.farmos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Resources resources;
    private final Losses losses;
    private final Locale locale;

    ProductionLogs(Resources resources, Losses losses, Locale locale) {
        this.resources = resources;
        this.losses = losses;
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
        Resource where = location(planting);
        if (where == null) {
            losses.add(
                    "production.plantings.garden",
                    place,
                    new Text("ce lieu n’est pas dans le dossier", "this place is not in the dossier"));
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

    /** The asset nearest to where a planting stands. */
    private @Nullable Resource location(Planting planting) {
        StringBuilder path = new StringBuilder(planting.getGarden());
        Resource found = resources.asset(path.toString());
        for (Optional<String> each :
                List.of(planting.getSite(), planting.getPlot(), planting.getBed(), planting.getSection())) {
            if (each.isEmpty()) {
                break;
            }
            path.append('/').append(each.get());
            Resource nearer = resources.asset(path.toString());
            if (nearer == null) {
                break;
            }
            found = nearer;
        }
        return found;
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
        String on =
                harvest.getSite().map(site -> harvest.getGarden() + "/" + site).orElse(harvest.getGarden());
        Resource where = resources.asset(on) == null ? resources.asset(harvest.getGarden()) : resources.asset(on);
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
