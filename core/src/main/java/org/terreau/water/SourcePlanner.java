package org.terreau.water;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.money.Money;
import org.terreau.water.drought.WaterSourceKind;
import org.terreau.water.supply.FirstFlush;
import org.terreau.water.supply.RainCatchment;
import org.terreau.water.supply.RainTank;
import org.terreau.water.supply.RoofPart;
import org.terreau.water.supply.RunoffStandard;

/** Makes of the sources of a dossier what a budget needs. The last one stands for water of which nothing is said. */
final class SourcePlanner {

    /** How fast water comes where the source does not say: a garden tap, taken as an assumption. */
    static final double USUAL_FLOW_L_PER_MINUTE = 10;

    private static final double LEAST_FLOW = 1e-6;
    private static final double MOST_FLOW = 1e9;
    private static final int DAY_MINUTES = 24 * 60;

    private SourcePlanner() {}

    static List<SourcePlan> plan(List<WaterSource> sources, GardenWeather weather, boolean limited) {
        List<SourcePlan> plans = new ArrayList<>();
        for (WaterSource each : sources) {
            plans.add(plan(plans.size(), each, weather, limited));
        }
        plans.add(new SourcePlan(
                plans.size(),
                SourcePlan.NOT_SAID,
                null,
                Double.MAX_VALUE,
                USUAL_FLOW_L_PER_MINUTE,
                null,
                new double[0],
                0));
        return plans;
    }

    private static SourcePlan plan(int index, WaterSource source, GardenWeather weather, boolean limited) {
        StorageTank stated = limited ? source.getTank().orElse(null) : null;
        double limit = limited ? limit(source) : Double.MAX_VALUE;
        double price = source.getPricePerM3()
                .map(Money::toBigDecimal)
                .map(amount -> amount.doubleValue() / 1000)
                .orElse(0.0);
        RainTank tank = stated == null
                ? null
                : new RainTank(
                        stated.getCapacityL().doubleValue(),
                        stated.getInitialL().map(Number::doubleValue).orElse(0.0),
                        stated.getSpillage());
        double[] inflow =
                stated == null ? new double[0] : catchment(stated).inflowL(weather.rainMm(source.getGarden()));
        return new SourcePlan(index, source.getId(), source, limit, flow(source), tank, inflow, price);
    }

    /** What it gives on a day at most: what is stated, what flows in a day, nothing of rain that no tank holds. */
    private static double limit(WaterSource source) {
        if (source.getKind() == WaterSourceKind.RAIN && source.getTank().isEmpty()) {
            return 0;
        }
        double limit = source.getDailyLimitL().map(Number::doubleValue).orElse(Double.MAX_VALUE);
        return source.getFlowLPerMinute().isPresent() ? Math.min(limit, flow(source) * DAY_MINUTES) : limit;
    }

    /** Litres a minute; that of a garden tap where none is stated. */
    static double flow(WaterSource source) {
        double flow = source.getFlowLPerMinute().map(Number::doubleValue).orElse(USUAL_FLOW_L_PER_MINUTE);
        return Math.min(Math.max(flow, LEAST_FLOW), MOST_FLOW);
    }

    /** The roofs of a tank, with what is led away and what the filter keeps. */
    static RainCatchment catchment(StorageTank tank) {
        List<RoofPart> parts = new ArrayList<>();
        for (Roof each : tank.getRoofs()) {
            double coefficient = each.getRunoffRate()
                    .map(BedPlanner::value)
                    .orElse(each.getSurface().coefficient());
            parts.add(new RoofPart(each.getSurface(), each.getAreaM2().doubleValue(), coefficient));
        }
        double flush = tank.getFirstFlushMm().map(Number::doubleValue).orElse(0.0);
        return new RainCatchment(
                parts,
                FirstFlush.eachDay(flush),
                Optional.of(tank)
                        .flatMap(StorageTank::getFilterRate)
                        .map(BedPlanner::value)
                        .orElse(RunoffStandard.EN_16941_1.filterEfficiency()));
    }
}
