package org.terreau.water.drought;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What someone wants to do: water something, in some way, with water from somewhere.
 *
 * @param use what is watered
 * @param method how
 * @param source with which water
 * @param areaM2 how large the place is, in square metres; empty when not known
 */
public record WateringCase(GardenUse use, WateringMethod method, WaterSourceKind source, OptionalDouble areaM2) {

    /** Refuses null. */
    public WateringCase {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(areaM2, "areaM2");
    }

    /**
     * Takes a kitchen garden whose area is not known.
     *
     * @param method how it is watered
     * @param source with which water
     * @return the case
     */
    public static WateringCase kitchenGarden(WateringMethod method, WaterSourceKind source) {
        return new WateringCase(GardenUse.KITCHEN_GARDEN, method, source, OptionalDouble.empty());
    }
}
