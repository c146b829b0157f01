package org.terreau.water.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of a tank over random weather. */
class RainTankProperties {

    private static double[] days(Random random, int days, double most, double share) {
        double[] column = new double[days];
        for (int i = 0; i < days; i++) {
            column[i] = random.nextDouble() < share ? random.nextDouble() * most : 0;
        }
        return column;
    }

    @Property(tries = 300)
    void theBalanceClosesEachDayAndTheStorageStaysInTheTank(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @DoubleRange(min = 0, max = 3000) double capacity,
            @ForAll SpillageRule rule) {
        Random random = new Random(seed);
        double[] inflow = days(random, days, 500, 0.3);
        double[] demand = days(random, days, 200, 0.7);
        RainTank tank = new RainTank(capacity, capacity / 3, rule);
        TankSeries series = tank.over(inflow, demand);
        double before = series.totals().initialL();
        for (int i = 0; i < days; i++) {
            double after = series.storageL(i);
            assertThat(before + inflow[i] - series.yieldL(i) - series.spillL(i) - after)
                    .isCloseTo(0, within(1e-9));
            assertThat(after).isBetween(0.0, capacity);
            assertThat(series.spillL(i)).isGreaterThanOrEqualTo(0);
            assertThat(series.yieldL(i)).isBetween(0.0, demand[i]);
            before = after;
        }
        TankTotals totals = series.totals();
        assertThat(totals.initialL() + totals.inflowL())
                .isCloseTo(totals.yieldL() + totals.spillL() + totals.endL(), within(1e-6));
    }

    @Property(tries = 200)
    void theCarefulRuleNeverYieldsMoreInAll(
            @ForAll long seed, @ForAll @DoubleRange(min = 1, max = 2000) double capacity) {
        Random random = new Random(seed);
        double[] inflow = days(random, 300, 400, 0.3);
        double[] demand = days(random, 300, 150, 0.8);
        double after = new RainTank(capacity, 0, SpillageRule.YIELD_AFTER_SPILLAGE)
                .over(inflow, demand)
                .totals()
                .yieldL();
        double before = new RainTank(capacity, 0, SpillageRule.YIELD_BEFORE_SPILLAGE)
                .over(inflow, demand)
                .totals()
                .yieldL();
        assertThat(after).isLessThanOrEqualTo(before + 1e-9);
    }

    /** Against trying every step one after the other. */
    @Property(tries = 60)
    void reliabilityRisesWithCapacityAndTheSmallestIsFound(
            @ForAll long seed, @ForAll SpillageRule rule, @ForAll @DoubleRange(min = 0, max = 1) double wanted) {
        Random random = new Random(seed);
        TankSizing sizing = TankSizing.of(days(random, 120, 200, 0.3), days(random, 120, 60, 0.8), rule);
        double last = 0;
        double lastTime = 0;
        double first = -1;
        for (int capacity = 0; capacity <= 2000; capacity += 50) {
            TankTotals totals = sizing.at(capacity).totals();
            double reached = totals.volumetricReliability().orElseThrow();
            assertThat(reached).isGreaterThanOrEqualTo(last - 1e-12);
            assertThat(totals.timeReliability().orElseThrow()).isGreaterThanOrEqualTo(lastTime);
            last = reached;
            lastTime = totals.timeReliability().orElseThrow();
            if (first < 0 && reached >= wanted) {
                first = capacity;
            }
        }
        if (first >= 0) {
            assertThat(sizing.smallestFor(wanted, 50).orElseThrow().capacityL()).isEqualTo(first);
        }
    }
}
