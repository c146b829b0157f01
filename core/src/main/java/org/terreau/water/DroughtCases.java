package org.terreau.water;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.terreau.value.TimeRange;
import org.terreau.water.coefficient.IrrigationMethod;
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
 */
public final class DroughtCases {

    private record Asked(String source, IrrigationMethod method, LocalDate day) {}

    private final Map<String, WaterSource> sources = new HashMap<>();
    private final Map<String, ReadZones> zones = new HashMap<>();
    private final ReadZones all;
    private final WateringPermission permission;
    private final Map<Asked, PermissionDay> answers = new HashMap<>();

    private DroughtCases(Water water, WateringPermission permission) {
        water.getWaterSources().forEach(each -> sources.putIfAbsent(each.getId(), each));
        water.getDroughtZones().forEach(each -> zones.putIfAbsent(each.getId(), ReadZones.of(List.of(each))));
        all = ReadZones.of(water.getDroughtZones());
        this.permission = permission;
    }

    private DroughtCases(DroughtCases other) {
        sources.putAll(other.sources);
        zones.putAll(other.zones);
        all = other.all;
        permission = other.permission.orElseByGuide();
    }

    /**
     * Takes the zones and the sources of a dossier.
     *
     * @param water the water of the dossier
     * @return the cases, answered by the texts of the orders alone
     */
    public static DroughtCases of(Water water) {
        return new DroughtCases(water, WateringPermission.standard());
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
        return answers.computeIfAbsent(new Asked(source, bed.getMethod(), day), this::answer);
    }

    private PermissionDay answer(Asked asked) {
        WaterSource source = sources.get(asked.source());
        if (source != null && source.getExemptFromOrders().orElse(false)) {
            return PermissionDay.free(asked.day());
        }
        WateringCase watering = new WateringCase(
                GardenUse.KITCHEN_GARDEN,
                method(asked.method()),
                source == null ? WaterSourceKind.OTHER : source.getKind(),
                OptionalDouble.empty());
        ReadZones named =
                source == null ? null : source.getDroughtZone().map(zones::get).orElse(null);
        return permission.on(watering, named == null ? all : named, asked.day());
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
