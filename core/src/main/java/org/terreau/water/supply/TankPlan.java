package org.terreau.water.supply;

import java.util.Objects;

/**
 * Roofs, a tank and the rain of the place: what the rules of this room judge.
 *
 * @param catchment the roofs
 * @param tank the tank
 * @param rain the rain
 */
public record TankPlan(RainCatchment catchment, RainTank tank, RainSummary rain) {

    /** Refuses null. */
    public TankPlan {
        Objects.requireNonNull(catchment, "catchment");
        Objects.requireNonNull(tank, "tank");
        Objects.requireNonNull(rain, "rain");
    }
}
