package org.terreau.production;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Bed;
import org.terreau.garden.BedSection;
import org.terreau.garden.Garden;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;

/**
 * What does not fit between the places that a production names and those that its gardens have. Gardens are looked at
 * one after the other, so that a large network takes no more memory than its largest garden.
 */
final class GardenPlaces {

    /** Something in a place. */
    private record Item(
            String list,
            int index,
            PlantingPlace place,
            @Nullable Planting planting) {}

    /**
     * A place that its garden does not have.
     *
     * @param list the list in which it is named
     * @param index the position in that list
     * @param garden the garden
     * @param level the outermost level that is not there
     * @param id what is not there
     */
    record Missing(String list, int index, Garden garden, PlaceLevel level, String id) {}

    /**
     * A planting that is larger than its place.
     *
     * @param index the position of the planting
     * @param planting the planting
     * @param level what the place is
     * @param id its id
     * @param room its area
     */
    record TooLarge(int index, Planting planting, PlaceLevel level, String id, BigDecimal room) {}

    private final Production production;
    private final Map<String, Garden> gardens = new HashMap<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<TooLarge> tooLarge = new ArrayList<>();
    private final Map<PlantingPlace, String> elsewhere = new HashMap<>();

    private GardenPlaces(Production production) {
        this.production = production;
    }

    static GardenPlaces of(GrownIn grown) {
        GardenPlaces places = new GardenPlaces(grown.production());
        List<Garden> gardens = grown.gardens();
        for (int i = 0; i < gardens.size(); i++) {
            places.gardens.putIfAbsent(gardens.get(i).getId(), gardens.get(i));
        }
        places.items().forEach((id, items) -> {
            Garden garden = places.gardens.get(id);
            if (garden != null) {
                places.look(garden, items);
            }
        });
        if (!places.elsewhere.isEmpty()) {
            for (int i = 0; i < gardens.size(); i++) {
                places.lookElsewhere(gardens.get(i));
            }
        }
        return places;
    }

    Production production() {
        return production;
    }

    List<Missing> missing() {
        return missing;
    }

    List<TooLarge> tooLarge() {
        return tooLarge;
    }

    @Nullable
    Garden garden(String id) {
        return gardens.get(id);
    }

    /** Where a place of the id of a missing one is; empty when there is none. */
    String elsewhere(Missing place) {
        String near = elsewhere.get(place.level().alone(place.garden().getId(), place.id()));
        return near != null ? near : elsewhere.getOrDefault(place.level().alone("", place.id()), "");
    }

    private Map<String, List<Item>> items() {
        Map<String, List<Item>> items = new LinkedHashMap<>();
        List<Planting> plantings = production.getPlantings();
        for (int i = 0; i < plantings.size(); i++) {
            Planting planting = plantings.get(i);
            boolean placed = planting.getSite().isPresent()
                    || planting.getPlot().isPresent()
                    || planting.getBed().isPresent()
                    || planting.getSection().isPresent();
            if (placed) {
                add(items, new Item(PlantingRules.PLANTINGS, i, PlantingPlace.of(planting), planting));
            }
        }
        List<Harvest> harvests = production.getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            site(
                    items,
                    HarvestRules.HARVESTS,
                    i,
                    harvests.get(i).getGarden(),
                    harvests.get(i).getSite());
        }
        List<ResourceRecord> resources = production.getResources();
        for (int i = 0; i < resources.size(); i++) {
            site(
                    items,
                    WorkRules.RESOURCES,
                    i,
                    resources.get(i).getGarden(),
                    resources.get(i).getSite());
        }
        return items;
    }

    private static void site(Map<String, List<Item>> items, String list, int i, String garden, Optional<String> site) {
        if (site.isPresent()) {
            add(items, new Item(list, i, PlaceLevel.SITE.alone(garden, site.get()), null));
        }
    }

    private static void add(Map<String, List<Item>> items, Item item) {
        items.computeIfAbsent(item.place().garden(), garden -> new ArrayList<>(2))
                .add(item);
    }

    private void look(Garden garden, List<Item> items) {
        PlaceIndex index = PlaceIndex.of(garden);
        for (Item item : items) {
            if (index.find(item.place()) == null) {
                miss(garden, index, item);
            }
            if (item.planting() != null) {
                measure(index, item.index(), item.place(), item.planting());
            }
        }
    }

    /** The outermost level that is not there: what is in it cannot be there either. */
    private void miss(Garden garden, PlaceIndex index, Item item) {
        for (PlaceLevel level : PlaceLevel.ALL) {
            String id = level.of(item.place());
            if (id != null && index.find(level.outer(item.place())) == null) {
                missing.add(new Missing(item.list(), item.index(), garden, level, id));
                PlantingPlace alone = level.alone(garden.getId(), id);
                PlaceIndex.Found near = index.find(alone);
                if (near != null) {
                    elsewhere.put(alone, near.path());
                } else {
                    elsewhere.put(level.alone("", id), "");
                }
                return;
            }
        }
    }

    /** Against the innermost of its places that has an area. */
    private void measure(PlaceIndex index, int i, PlantingPlace place, Planting planting) {
        BigDecimal own = planting.getAreaM2().filter(Numbers::isPositive).orElse(null);
        for (int j = PlaceLevel.ALL.size() - 1; j >= 0 && own != null; j--) {
            PlaceLevel level = PlaceLevel.ALL.get(j);
            String id = level.of(place);
            PlaceIndex.Found found = id == null ? null : index.find(level.outer(place));
            BigDecimal room = found == null ? null : found.areaM2();
            if (id != null && room != null) {
                if (own.compareTo(room) > 0) {
                    tooLarge.add(new TooLarge(i, planting, level, id, room));
                }
                return;
            }
        }
    }

    /** Notes where the ids are that were looked for in vain: the first place of each. */
    private void lookElsewhere(Garden garden) {
        for (Site site : garden.getSites()) {
            String path = garden.getId() + "/" + site.getId();
            note(PlaceLevel.SITE, site.getId(), path);
            for (Plot plot : site.getPlots()) {
                String toPlot = path + "/" + plot.getId();
                note(PlaceLevel.PLOT, plot.getId(), toPlot);
                for (Bed bed : plot.getBeds()) {
                    String toBed = toPlot + "/" + bed.getId();
                    note(PlaceLevel.BED, bed.getId(), toBed);
                    for (BedSection section : bed.getSections()) {
                        note(PlaceLevel.SECTION, section.getId(), toBed + "/" + section.getId());
                    }
                }
            }
        }
    }

    private void note(PlaceLevel level, String id, String path) {
        elsewhere.computeIfPresent(level.alone("", id), (place, known) -> known.isEmpty() ? path : known);
    }
}
