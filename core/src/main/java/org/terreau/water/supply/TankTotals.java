package org.terreau.water.supply;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a tank did over a series of days, in litres: initial + inflow = yield + spill + end.
 *
 * @param initialL what was in it at first
 * @param inflowL what came in
 * @param demandL what was wanted
 * @param yieldL what was drawn
 * @param spillL what spilled
 * @param endL what was in it at last
 * @param demandDays on how many days something was wanted
 * @param metDays on how many of them all of it was drawn
 */
public record TankTotals(
        double initialL,
        double inflowL,
        double demandL,
        double yieldL,
        double spillL,
        double endL,
        int demandDays,
        int metDays) {

    /** Uses a tank over days, and writes each into the columns where there are any. */
    static TankTotals of(RainTank tank, double[] inflowL, double[] demandL, @Nullable TankColumns columns) {
        requireSameLength(inflowL, demandL);
        TankRun run = tank.start();
        double initial = run.storageL();
        double inflow = 0;
        double demand = 0;
        double yield = 0;
        double spill = 0;
        int wanted = 0;
        int met = 0;
        for (int i = 0; i < inflowL.length; i++) {
            double asked = Numbers.atMost(demandL[i], Numbers.LARGEST);
            double drawn = run.advance(inflowL[i], asked);
            inflow += Numbers.atMost(inflowL[i], Numbers.LARGEST);
            demand += asked;
            yield += drawn;
            spill += run.spillL();
            if (columns != null) {
                columns.set(i, run);
            }
            if (asked > 0) {
                wanted++;
                met += drawn >= asked ? 1 : 0;
            }
        }
        return new TankTotals(initial, inflow, demand, yield, spill, run.storageL(), wanted, met);
    }

    private static void requireSameLength(double[] inflowL, double[] demandL) {
        if (inflowL.length != demandL.length) {
            throw new IllegalArgumentException("Inflow has " + inflowL.length + " days, demand " + demandL.length
                    + ". Maybe one of them is of another period.");
        }
    }

    /**
     * Returns the share of what was wanted that was drawn.
     *
     * @return from 0 to 1; empty when nothing was wanted
     */
    public OptionalDouble volumetricReliability() {
        return demandL > 0 ? OptionalDouble.of(Math.min(1, yieldL / demandL)) : OptionalDouble.empty();
    }

    /**
     * Returns the share of the days with a demand on which all of it was drawn.
     *
     * @return from 0 to 1; empty when nothing was wanted
     */
    public OptionalDouble timeReliability() {
        return demandDays > 0 ? OptionalDouble.of((double) metDays / demandDays) : OptionalDouble.empty();
    }
}
