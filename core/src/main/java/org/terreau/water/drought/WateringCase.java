package org.terreau.water.drought;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What someone wants to do: water something, in some way, with water from somewhere.
 *
 * @param use what is watered
 * @param method how
 * @param source with which water
 * @param areaM2 how large the place is, in square metres; empty when not known
 * @param publics who waters, in the order of the enum; all who it may be when it is not known. A use that concerns none
 *     of them does not count
 */
public record WateringCase(
        GardenUse use,
        WateringMethod method,
        WaterSourceKind source,
        OptionalDouble areaM2,
        Set<ConcernedPublic> publics) {

    /** Refuses null. Nobody at all is not known: it may be each of the publics. */
    public WateringCase {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(areaM2, "areaM2");
        publics = Collections.unmodifiableSet(
                publics.isEmpty() ? EnumSet.allOf(ConcernedPublic.class) : EnumSet.copyOf(publics));
    }

    /**
     * Takes a garden: of private persons or of a public body, either may be.
     *
     * @param use what is watered
     * @param method how
     * @param source with which water
     * @param areaM2 how large the place is, in square metres; empty when not known
     */
    public WateringCase(GardenUse use, WateringMethod method, WaterSourceKind source, OptionalDouble areaM2) {
        this(use, method, source, areaM2, EnumSet.of(ConcernedPublic.INDIVIDUAL, ConcernedPublic.COMMUNITY));
    }

    /** Whether a use is about one of those who water; one that names nobody may be. */
    boolean isConcernedBy(WaterUsage usage) {
        return usage.getConcerned().isEmpty() || !Collections.disjoint(publics, usage.getConcerned());
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
