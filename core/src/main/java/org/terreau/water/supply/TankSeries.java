package org.terreau.water.supply;

import java.util.OptionalDouble;

/** A tank over a series of days, as columns, with the sums. Immutable. */
public final class TankSeries {

    private final TankColumns columns;
    private final TankTotals totals;

    private TankSeries(TankColumns columns, TankTotals totals) {
        this.columns = columns;
        this.totals = totals;
    }

    static TankSeries of(RainTank tank, double[] inflowL, double[] demandL) {
        TankColumns columns = new TankColumns(inflowL.length);
        return new TankSeries(columns, TankTotals.of(tank, inflowL, demandL, columns));
    }

    /**
     * Tells how many days it has.
     *
     * @return the number
     */
    public int days() {
        return columns.yield.length;
    }

    /**
     * Returns what was drawn on a day.
     *
     * @param index the day, from 0
     * @return litres
     */
    public double yieldL(int index) {
        return columns.yield[index];
    }

    /**
     * Returns what spilled on a day.
     *
     * @param index the day, from 0
     * @return litres
     */
    public double spillL(int index) {
        return columns.spill[index];
    }

    /**
     * Returns what was in the tank in the evening of a day.
     *
     * @param index the day, from 0
     * @return litres
     */
    public double storageL(int index) {
        return columns.storage[index];
    }

    /**
     * Returns the sums.
     *
     * @return them
     */
    public TankTotals totals() {
        return totals;
    }

    /**
     * Returns the share of what was wanted that the tank gave, over all days.
     *
     * @return from 0 to 1; empty when nothing was wanted
     */
    public OptionalDouble volumetricReliability() {
        return totals.volumetricReliability();
    }

    /**
     * Returns the share of the days on which something was wanted that it gave all of it.
     *
     * @return from 0 to 1; empty when nothing was wanted
     */
    public OptionalDouble timeReliability() {
        return totals.timeReliability();
    }
}
