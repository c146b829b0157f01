package org.terreau.water;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.money.Money;
import org.terreau.water.supply.FirstFlush;
import org.terreau.water.supply.RainCatchment;
import org.terreau.water.supply.RainTank;
import org.terreau.water.supply.RoofPart;

/** Makes of the sources of a dossier what a budget needs. The last one stands for water of which nothing is said. */
final class SourcePlanner {

    private SourcePlanner() {}

    static List<SourcePlan> plan(List<WaterSource> sources, GardenWeather weather, boolean limited) {
        List<SourcePlan> plans = new ArrayList<>();
        for (WaterSource each : sources) {
            plans.add(plan(plans.size(), each, weather, limited));
        }
        plans.add(new SourcePlan(plans.size(), SourcePlan.NOT_SAID, null, Double.MAX_VALUE, null, new double[0], 0));
        return plans;
    }

    private static SourcePlan plan(int index, WaterSource source, GardenWeather weather, boolean limited) {
        StorageTank stated = limited ? source.getTank().orElse(null) : null;
        double limit =
                limited ? source.getDailyLimitL().map(Number::doubleValue).orElse(Double.MAX_VALUE) : Double.MAX_VALUE;
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
        return new SourcePlan(index, source.getId(), source, limit, tank, inflow, price);
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
                        .orElse(1.0));
    }
}
