package org.terreau.water.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How large a tank should be: what tanks of different capacities do over the same days, each empty at first.
 *
 * <p>With a larger tank, the storage is at no time lower under either rule, so that yield and both reliabilities do not
 * fall: a wanted reliability is found by halving.
 */
public final class TankSizing {

    private final double[] inflow;
    private final double[] demand;
    private final SpillageRule rule;

    private TankSizing(double[] inflow, double[] demand, SpillageRule rule) {
        this.inflow = inflow;
        this.demand = demand;
        this.rule = rule;
    }

    /**
     * Takes the days.
     *
     * @param inflowL what comes in on each day, in litres
     * @param demandL what is wanted on each day, in litres
     * @param rule whether water is drawn before or after the tank spills
     * @return the sizing
     * @throws IllegalArgumentException when the arrays have different lengths
     */
    public static TankSizing of(double[] inflowL, double[] demandL, SpillageRule rule) {
        TankSizing sizing = new TankSizing(inflowL.clone(), demandL.clone(), rule);
        sizing.at(0);
        return sizing;
    }

    /**
     * Tries a capacity.
     *
     * @param capacityL litres; what is no number or negative counts as zero
     * @return what a tank of it does
     */
    public TankSize at(double capacityL) {
        double capacity = Numbers.atMost(capacityL, Numbers.LARGEST);
        return new TankSize(capacity, TankTotals.of(new RainTank(capacity, 0, rule), inflow, demand, null));
    }

    /**
     * Makes the curve.
     *
     * @param capacitiesL litres, in any order
     * @return a point for each, by capacity
     */
    public List<TankSize> curve(double... capacitiesL) {
        double[] sorted = capacitiesL.clone();
        Arrays.sort(sorted);
        List<TankSize> points = new ArrayList<>(sorted.length);
        for (double each : sorted) {
            points.add(at(each));
        }
        return List.copyOf(points);
    }

    /**
     * Finds the smallest capacity that gives a share of what is wanted.
     *
     * @param reliability the volumetric reliability that is wanted, from 0 to 1
     * @param stepL to how many litres it is found, over 0
     * @return the capacity, a multiple of the step; empty when no tank reaches it, or when nothing is wanted at all
     * @throws IllegalArgumentException when the step is not over 0, or the reliability is no share
     */
    public Optional<TankSize> smallestFor(double reliability, double stepL) {
        if (!(stepL > 0 && stepL <= Numbers.LARGEST)) {
            throw new IllegalArgumentException("The step must be over 0: " + stepL);
        }
        if (!Numbers.isShare(reliability)) {
            throw new IllegalArgumentException(
                    "A reliability is from 0 to 1, not " + reliability + ". Maybe it is in percent.");
        }
        double sum = 0;
        for (double each : inflow) {
            sum += Numbers.atMost(each, Numbers.LARGEST);
        }
        long low = 0;
        long high = (long) Math.ceil(Math.min(sum, Numbers.LARGEST) / stepL) + 1;
        if (!reaches(high * stepL, reliability)) {
            return Optional.empty();
        }
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (reaches(middle * stepL, reliability)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(at(high * stepL));
    }

    private boolean reaches(double capacity, double reliability) {
        OptionalDouble reached = at(capacity).totals().volumetricReliability();
        return reached.isPresent() && reached.getAsDouble() >= reliability;
    }

    /**
     * Finds where a curve flattens: the first point after which a further litre of tank never yields as much as wanted.
     *
     * @param curve points by capacity, as {@link #curve} makes them
     * @param litresPerLitre what a further litre of capacity must yield over all the days to be worth it
     * @return the point; the last when the curve is still steep there; empty for an empty curve
     */
    public static Optional<TankSize> flattens(List<TankSize> curve, double litresPerLitre) {
        if (curve.isEmpty()) {
            return Optional.empty();
        }
        int last = curve.size() - 1;
        while (last > 0 && !isSteep(curve.get(last - 1), curve.get(last), litresPerLitre)) {
            last--;
        }
        return Optional.of(curve.get(last));
    }

    private static boolean isSteep(TankSize small, TankSize large, double litresPerLitre) {
        double more = large.capacityL() - small.capacityL();
        return large.totals().yieldL() - small.totals().yieldL() >= litresPerLitre * more && more > 0;
    }
}
