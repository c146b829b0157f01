package org.terreau.water;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Bed;
import org.terreau.garden.Garden;
import org.terreau.production.Planting;
import org.terreau.production.Production;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.drought.DroughtZone;

/** The water of a dossier with its parts by id, as the rules of this room look at it. */
final class KnownWater {

    static final String SOURCES = "waterSources";
    static final String SOILS = "soils";
    static final String BEDS = "wateredBeds";
    static final String CROPS = "waterCrops";
    static final String WATERINGS = "waterings";
    static final String SOIL_READINGS = "soilReadings";
    static final String RAIN_READINGS = "rainReadings";

    private final Water water;
    private final WaterSettings settings;
    private final Map<String, WaterSource> sources = new HashMap<>();
    private final Map<String, GardenSoil> soils = new HashMap<>();
    private final Map<String, WateredBed> beds = new HashMap<>();
    private final Map<String, Integer> bedIndexes = new HashMap<>();
    private final Map<String, WaterCrop> crops = new HashMap<>();
    private final Map<String, List<Integer>> cropsByBed = new HashMap<>();
    private final Map<String, DroughtZone> zones = new HashMap<>();
    private final Map<String, Garden> gardens = new HashMap<>();
    private final Map<String, Planting> plantings = new HashMap<>();
    private final Map<String, GardenBeds> places = new HashMap<>();
    private @Nullable CropCalendar calendar;

    private KnownWater(Water water, List<Garden> gardens, Production production) {
        this.water = water;
        this.settings =
                water.getSettings().orElseGet(() -> WaterSettings.builder().build());
        water.getWaterSources().forEach(each -> sources.putIfAbsent(each.getId(), each));
        water.getSoils().forEach(each -> soils.putIfAbsent(each.getId(), each));
        water.getDroughtZones().forEach(each -> zones.putIfAbsent(each.getId(), each));
        List<WateredBed> listed = water.getWateredBeds();
        for (int i = 0; i < listed.size(); i++) {
            beds.putIfAbsent(listed.get(i).getId(), listed.get(i));
            bedIndexes.putIfAbsent(listed.get(i).getId(), i);
        }
        List<WaterCrop> grown = water.getWaterCrops();
        for (int i = 0; i < grown.size(); i++) {
            crops.putIfAbsent(grown.get(i).getId(), grown.get(i));
            cropsByBed
                    .computeIfAbsent(grown.get(i).getWateredBed(), bed -> new ArrayList<>(2))
                    .add(i);
        }
        gardens.forEach(each -> this.gardens.putIfAbsent(each.getId(), each));
        production.getPlantings().forEach(each -> plantings.putIfAbsent(each.getId(), each));
    }

    /** With its gardens and plantings. */
    static KnownWater of(WateredGardens gardens) {
        return new KnownWater(gardens.water(), gardens.gardens(), gardens.production());
    }

    Water water() {
        return water;
    }

    WaterSettings settings() {
        return settings;
    }

    boolean isDual() {
        return settings.getCoefficientMethod() == KcMethod.DUAL;
    }

    @Nullable
    WaterSource source(String id) {
        return sources.get(id);
    }

    @Nullable
    GardenSoil soil(WateredBed bed) {
        return bed.getSoil().map(soils::get).orElse(null);
    }

    @Nullable
    WateredBed bed(String id) {
        return beds.get(id);
    }

    /** The position of a bed; −1 when there is none of this id. */
    int bedIndex(String id) {
        return bedIndexes.getOrDefault(id, -1);
    }

    /** The positions of the crops on a bed. */
    List<Integer> cropsOf(String bed) {
        return cropsByBed.getOrDefault(bed, List.of());
    }

    @Nullable
    DroughtZone zone(String id) {
        return zones.get(id);
    }

    @Nullable
    Garden garden(String id) {
        return gardens.get(id);
    }

    /** The places of a garden; null when the dossier has no such garden. */
    @Nullable
    GardenBeds places(String garden) {
        GardenBeds known = places.get(garden);
        Garden found = known == null ? gardens.get(garden) : null;
        if (found != null) {
            known = GardenBeds.of(found);
            places.put(garden, known);
        }
        return known;
    }

    /** The bed of the garden that a watered bed is; null when it says none, or one that is not there. */
    @Nullable
    Bed place(WateredBed bed) {
        GardenBeds known = places(bed.getGarden());
        return known == null ? null : known.find(bed);
    }

    /** The area of a bed, stated or by its shape, in square metres; NaN when neither is known. */
    double areaM2(WateredBed bed) {
        Bed place = bed.getAreaM2().isPresent() ? null : place(bed);
        return place == null ? Told.number(bed.getAreaM2()) : GardenBeds.areaM2(place);
    }

    @Nullable
    Planting planting(WaterCrop crop) {
        return crop.getPlanting().map(plantings::get).orElse(null);
    }

    /** When its crops grow; made when it is first asked for. */
    CropCalendar calendar() {
        if (calendar == null) {
            calendar = CropCalendar.of(this);
        }
        return calendar;
    }

    static String name(WateredBed bed) {
        return bed.getName().orElse(bed.getId());
    }

    static String name(WaterSource source) {
        return source.getName().orElse(source.getId());
    }

    static String name(GardenSoil soil) {
        return soil.getName().orElse(soil.getId());
    }

    /** What a person calls a bed: its name, or its id. */
    String bedName(String id) {
        WateredBed bed = beds.get(id);
        return bed == null ? id : name(bed);
    }

    String sourceName(String id) {
        WaterSource source = sources.get(id);
        return source == null ? id : name(source);
    }

    String gardenName(String id) {
        Garden garden = gardens.get(id);
        return garden == null ? id : garden.getName();
    }

    /** What a crop is called, by itself or by its planting; its id when neither says so. */
    String cropName(WaterCrop crop) {
        Planting planting = planting(crop);
        return crop.getCrop().orElse(planting == null ? crop.getId() : planting.getCrop());
    }

    String cropName(String id) {
        WaterCrop crop = crops.get(id);
        return crop == null ? id : cropName(crop);
    }
}
