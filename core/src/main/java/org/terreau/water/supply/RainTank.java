package org.terreau.water.supply;

import java.util.Objects;

/**
 * A tank for rain water.
 *
 * @param capacityL what it holds, in litres; what is no number or negative counts as zero
 * @param initialL what is in it at first, in litres; at most the capacity counts
 * @param rule whether water is drawn before or after it spills
 */
public record RainTank(double capacityL, double initialL, SpillageRule rule) {

    /** Refuses null. */
    public RainTank {
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Takes an empty tank by the careful rule.
     *
     * @param capacityL what it holds, in litres
     * @return the tank
     */
    public static RainTank of(double capacityL) {
        return new RainTank(capacityL, 0, SpillageRule.YIELD_AFTER_SPILLAGE);
    }

    /**
     * Starts to use it day by day.
     *
     * @return a new run
     */
    public TankRun start() {
        return new TankRun(this);
    }

    /**
     * Uses it over a series of days.
     *
     * @param inflowL what comes in on each day, in litres; what is negative or no number counts as zero
     * @param demandL what is wanted of it on each day, in litres; likewise
     * @return each day and the sums
     * @throws IllegalArgumentException when the arrays have different lengths
     */
    public TankSeries over(double[] inflowL, double[] demandL) {
        return TankSeries.of(this, inflowL, demandL);
    }
}
