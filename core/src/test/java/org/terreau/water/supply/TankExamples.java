package org.terreau.water.supply;

import java.util.Arrays;
import java.util.List;
import org.terreau.finding.RuleExample;

/** An example that fires and a twin that does not, for each rule of this room and each way in which it speaks. */
public final class TankExamples {

    private TankExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        return List.of(
                rule("TNK-001", roof(20, 90), roof(20, 0.9)),
                rule("TNK-001", roof(20, Double.NaN), roof(20, 0)),
                rule("TNK-002", roof(0, 0.9), roof(0.1, 0.9)),
                rule("TNK-002", plan(RainCatchment.of(), 500, 0), roof(20, 0.9)),
                rule("TNK-003", filter(90), filter(1)),
                rule("TNK-004", flush(5), flush(0.5)),
                rule("TNK-004", flush(-1), flush(0)),
                rule("TNK-005", plan(sound(), 0, 0), plan(sound(), 1, 0)),
                rule("TNK-006", plan(sound(), 500, 501), plan(sound(), 500, 500)),
                rule("TNK-007", plan(sound(), 40_000, 0), plan(sound(), 500, 0)));
    }

    private static RuleExample<TankPlan> rule(String code, TankPlan fires, TankPlan spares) {
        return new RuleExample<>(code, TankRules.standard(), fires, spares);
    }

    static RainCatchment sound() {
        return RainCatchment.of(RoofPart.of(RoofSurface.SLOPED_ROUGH, 20));
    }

    private static TankPlan roof(double area, double coefficient) {
        return plan(RainCatchment.of(new RoofPart(RoofSurface.SLOPED_SMOOTH, area, coefficient)), 1, 0);
    }

    private static TankPlan filter(double efficiency) {
        return plan(sound().withFilterEfficiency(efficiency), 500, 0);
    }

    private static TankPlan flush(double depth) {
        return plan(sound().withFirstFlush(FirstFlush.eachDay(depth)), 500, 0);
    }

    /** Two years with 4 mm on every second day: 730 mm a year. */
    static TankPlan plan(RainCatchment catchment, double capacity, double initial) {
        double[] rain = new double[730];
        Arrays.fill(rain, 4);
        for (int i = 0; i < rain.length; i += 2) {
            rain[i] = 0;
        }
        return new TankPlan(
                catchment, new RainTank(capacity, initial, SpillageRule.YIELD_AFTER_SPILLAGE), RainSummary.of(rain));
    }
}
