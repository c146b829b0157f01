package org.terreau.water.supply;

/**
 * A tank used day by day, by the equations of {@link SpillageRule}. Yield, spill and storage of the last day close the
 * balance: storage before + inflow = yield + spill + storage after. Not for use by more than one thread.
 */
public final class TankRun {

    private final double capacity;
    private final boolean after;
    private double storage;
    private double yield;
    private double spill;

    TankRun(RainTank tank) {
        this.capacity = Numbers.atMost(tank.capacityL(), Numbers.LARGEST);
        this.storage = Numbers.atMost(tank.initialL(), capacity);
        this.after = tank.rule() == SpillageRule.YIELD_AFTER_SPILLAGE;
    }

    /**
     * Goes on by a day.
     *
     * @param inflowL what comes in, in litres; what is negative or no number counts as zero
     * @param demandL what is wanted, in litres; likewise
     * @return the litres drawn
     */
    public double advance(double inflowL, double demandL) {
        double inflow = Numbers.atMost(inflowL, Numbers.LARGEST);
        double demand = Numbers.atMost(demandL, Numbers.LARGEST);
        double whole = storage + inflow;
        yield = Math.min(demand, after ? storage : whole);
        double left = whole - yield;
        storage = Math.min(left, after ? capacity - yield : capacity);
        spill = left - storage;
        return yield;
    }

    /**
     * Returns what was drawn on the last day.
     *
     * @return litres
     */
    public double yieldL() {
        return yield;
    }

    /**
     * Returns what spilled on the last day.
     *
     * @return litres
     */
    public double spillL() {
        return spill;
    }

    /**
     * Returns what is in the tank.
     *
     * @return litres, from 0 to the capacity
     */
    public double storageL() {
        return storage;
    }
}
