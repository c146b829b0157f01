package org.terreau.water.drought;

import java.util.List;
import java.util.Objects;

/**
 * The zones of a place and the levels that are known: what rules of this room judge.
 *
 * @param zones the zones
 * @param levels the levels
 */
public record DroughtSituation(List<DroughtZone> zones, DroughtLevels levels) {

    /** Keeps the zones as they are now. */
    public DroughtSituation {
        zones = List.copyOf(zones);
        Objects.requireNonNull(levels, "levels");
    }

    /**
     * Takes zones and the standard levels.
     *
     * @param zones the zones
     * @return the situation
     */
    public static DroughtSituation of(List<DroughtZone> zones) {
        return new DroughtSituation(zones, DroughtLevels.standard());
    }
}
