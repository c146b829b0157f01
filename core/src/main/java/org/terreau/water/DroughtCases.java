package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.terreau.production.Planting;
import org.terreau.value.TimeRange;
import org.terreau.water.coefficient.IrrigationMethod;
import org.terreau.water.drought.DroughtLevels;
import org.terreau.water.drought.GardenUse;
import org.terreau.water.drought.PermissionDay;
import org.terreau.water.drought.ReadZones;
import org.terreau.water.drought.WaterSourceKind;
import org.terreau.water.drought.WateringCase;
import org.terreau.water.drought.WateringMethod;
import org.terreau.water.drought.WateringPermission;

/**
 * Whether a bed of a dossier may be watered from a source on a day: bed, source, zone, order. Not for several threads.
 *
 * <p>The zone of a source is the one that it names; where it names none, all zones of the dossier are asked, of which
 * those of its type count. Watering of a source that its dossier says to be exempt is not asked for.
 *
 * <p>What grows on a bed, on any day, says what is watered: turf, flowers, fruit trees and vines, or a kitchen garden
 * of vegetables, herbs and berries. Of several uses on one bed the strictest answer counts. A bed on which nothing is
 * known to grow counts as a kitchen garden: it is a bed of a garden.
 */
public final class DroughtCases {

    private record Asked(String source, IrrigationMethod method, Set<GardenUse> uses, LocalDate day) {}

    private static final Set<GardenUse> KITCHEN_GARDEN = Set.of(GardenUse.KITCHEN_GARDEN);

    private final Map<String, WaterSource> sources = new HashMap<>();
    private final Map<String, ReadZones> zones = new HashMap<>();
    private final ReadZones all;
    private final WateringPermission permission;
    private final Map<String, Set<GardenUse>> usesByBed = new HashMap<>();
    private final Map<Asked, PermissionDay> answers = new HashMap<>();

    private DroughtCases(Water water, List<Planting> plantings) {
        water.getWaterSources().forEach(each -> sources.putIfAbsent(each.getId(), each));
        water.getDroughtZones().forEach(each -> zones.putIfAbsent(each.getId(), ReadZones.of(List.of(each))));
        all = ReadZones.of(water.getDroughtZones());
        permission = WateringPermission.standard().with(DroughtLevels.standard().plus(water.getDroughtLevels()));
        Map<String, String> planted = new HashMap<>();
        plantings.forEach(each -> planted.putIfAbsent(each.getId(), each.getCrop()));
        List<WaterCrop> grown = water.getDroughtZones().isEmpty() ? List.of() : water.getWaterCrops();
        for (WaterCrop each : grown) {
            String crop =
                    each.getCrop().orElse(each.getPlanting().map(planted::get).orElse(""));
            usesByBed
                    .computeIfAbsent(each.getWateredBed(), id -> EnumSet.noneOf(GardenUse.class))
                    .addAll(CropUses.of(crop));
        }
    }

    private DroughtCases(DroughtCases other) {
        sources.putAll(other.sources);
        zones.putAll(other.zones);
        usesByBed.putAll(other.usesByBed);
        all = other.all;
        permission = other.permission.orElseByGuide();
    }

    /**
     * Takes the zones, the levels, the sources and the crops of a dossier. A crop that only its planting names is not
     * known and counts as one of a kitchen garden: see {@link #of(WateredGardens)}.
     *
     * @param water the water of the dossier
     * @return the cases, answered by the texts of the orders alone
     */
    public static DroughtCases of(Water water) {
        return new DroughtCases(water, List.of());
    }

    /**
     * Takes the same with the plantings, which name crops.
     *
     * @param gardens the water of the dossier with its plantings
     * @return the cases, answered by the texts of the orders alone
     */
    public static DroughtCases of(WateredGardens gardens) {
        return new DroughtCases(gardens.water(), gardens.production().getPlantings());
    }

    /**
     * The same with the national guide for what the orders do not say; the answer then tells so.
     *
     * @return other cases
     */
    public DroughtCases orElseByGuide() {
        return new DroughtCases(this);
    }

    /**
     * Asks whether a bed may be watered.
     *
     * @param bed the bed
     * @param source the id of the source
     * @param day the day
     * @return the answer for each minute of the day; not known for a source that the dossier does not have
     */
    public PermissionDay ask(WateredBed bed, String source, LocalDate day) {
        Set<GardenUse> uses = usesByBed.getOrDefault(bed.getId(), KITCHEN_GARDEN);
        return answers.computeIfAbsent(new Asked(source, bed.getMethod(), uses, day), this::answer);
    }

    private PermissionDay answer(Asked asked) {
        WaterSource source = sources.get(asked.source());
        if (source != null && source.getExemptFromOrders().orElse(false)) {
            return PermissionDay.free(asked.day());
        }
        ReadZones named =
                source == null ? null : source.getDroughtZone().map(zones::get).orElse(null);
        List<PermissionDay> byUse = new ArrayList<>(1);
        for (GardenUse use : asked.uses()) {
            WateringCase watering = new WateringCase(
                    use,
                    method(asked.method()),
                    source == null ? WaterSourceKind.OTHER : source.getKind(),
                    OptionalDouble.empty());
            byUse.add(permission.on(watering, named == null ? all : named, asked.day()));
        }
        return byUse.stream().reduce(PermissionDay::and).orElseThrow();
    }

    /** How an order would call it. */
    private static WateringMethod method(IrrigationMethod method) {
        return switch (method) {
            case DRIP -> WateringMethod.DRIP;
            case MICRO_SPRINKLER -> WateringMethod.MICRO_SPRINKLER;
            case SPRINKLER -> WateringMethod.SPRINKLER;
            case WATERING_CAN, WATERING_CAN_AT_FOOT -> WateringMethod.WATERING_CAN;
            case HOSE -> WateringMethod.HOSE;
            default -> WateringMethod.OTHER;
        };
    }

    /** Whether it is forbidden from midnight to midnight. */
    static boolean isForbiddenAllDay(PermissionDay answer) {
        List<TimeRange> forbidden = answer.forbidden();
        return forbidden.size() == 1 && forbidden.get(0).minutes() == 24 * 60;
    }
}
