package org.terreau.water.drought;

import java.util.List;
import java.util.Objects;
import org.terreau.value.TimeRange;

/**
 * When a garden means to water on the day of the check: what rules of this room judge.
 *
 * @param zones the zones of the garden
 * @param watering what is watered, how and with which water
 * @param hours the planned parts of the day
 */
public record PlannedWatering(List<DroughtZone> zones, WateringCase watering, List<TimeRange> hours) {

    /** Keeps the lists as they are now. */
    public PlannedWatering {
        zones = List.copyOf(zones);
        hours = List.copyOf(hours);
        Objects.requireNonNull(watering, "watering");
    }
}
