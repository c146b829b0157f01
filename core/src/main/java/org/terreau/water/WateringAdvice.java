package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.terreau.value.TimeRange;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.drought.Permission;
import org.terreau.water.drought.PermissionDay;
import org.terreau.water.drought.PermittedHours;

/**
 * What is to be watered from today on, with the hours in which it is certainly not forbidden.
 *
 * <p>It follows the decisions of a {@link WaterBudget}: each day’s from the depletion of the evening before and the
 * rain that is counted on. Where the orders forbid the wanted hours, the water is moved to the nearest hours that are
 * certainly free; where nobody can tell, no hour is given and the portion says {@link Permission#UNKNOWN}.
 */
public final class WateringAdvice {

    /** When one would like to water: early in the morning, then in the evening. */
    public static final List<TimeRange> USUAL_HOURS =
            List.of(TimeRange.ofMinutes(6 * 60, 9 * 60), TimeRange.ofMinutes(19 * 60, 22 * 60));

    /** How fast water comes where the source does not say: a garden tap, taken as an assumption. */
    private static final double USUAL_FLOW_L_PER_MINUTE = 10;

    private WateringAdvice() {}

    /**
     * Advises at the usual hours.
     *
     * @param budget the budget, with a forecast behind its weather
     * @return the waterings from today on, by day, then by bed
     */
    public static List<AdvisedWatering> of(WaterBudget budget) {
        return of(budget, DroughtCases.of(budget.gardens().water()), USUAL_HOURS);
    }

    /**
     * Advises.
     *
     * @param budget the budget, with a forecast behind its weather
     * @param orders the drought orders
     * @param wanted when one would like to water, the best hours first
     * @return the waterings from today on, by day, then by bed
     */
    public static List<AdvisedWatering> of(WaterBudget budget, DroughtCases orders, List<TimeRange> wanted) {
        List<AdvisedWatering> waterings = new ArrayList<>();
        for (WateringDecision each : budget.decisions()) {
            if (each.wantedL() > 0) {
                BedBudget bed = budget.beds().get(each.bed());
                LocalDate day = budget.day(each.day());
                waterings.add(new AdvisedWatering(day, bed, each, portions(budget, bed, day, orders, wanted)));
            }
        }
        return List.copyOf(waterings);
    }

    private static List<AdvisedWatering.Portion> portions(
            WaterBudget budget, BedBudget bed, LocalDate day, DroughtCases orders, List<TimeRange> wanted) {
        List<AdvisedWatering.Portion> portions = new ArrayList<>();
        WaterLedger ledger = bed.ledger();
        int at = (int) (day.toEpochDay() - bed.first().toEpochDay());
        List<String> sources = ledger.irrigationSources();
        for (int i = 0; at < ledger.days() && i < sources.size(); i++) {
            double litres = ledger.mm(LedgerTerm.IRRIGATION, WaterLedger.FIRST_IRRIGATION + i, at) * bed.areaM2();
            if (litres > 0) {
                PermissionDay permission = orders.ask(bed.bed(), sources.get(i), day);
                PermittedHours.Moved moved =
                        PermittedHours.move(litres, 60 * flow(budget, sources.get(i)), wanted, permission);
                portions.add(new AdvisedWatering.Portion(
                        sources.get(i),
                        litres,
                        moved.slots(),
                        moved.leftL(),
                        strictest(wanted, permission),
                        permission));
            }
        }
        return portions;
    }

    private static Permission strictest(List<TimeRange> wanted, PermissionDay permission) {
        Permission strictest = Permission.NOT_FORBIDDEN;
        for (TimeRange each : wanted) {
            Permission answer = permission.during(each);
            strictest = answer.compareTo(strictest) > 0 ? answer : strictest;
        }
        return strictest;
    }

    /** Litres a minute of a source. */
    static double flow(WaterBudget budget, String source) {
        for (SourceBudget each : budget.sources()) {
            if (each.id().equals(source)) {
                return each.source()
                        .flatMap(WaterSource::getFlowLPerMinute)
                        .map(Number::doubleValue)
                        .orElse(USUAL_FLOW_L_PER_MINUTE);
            }
        }
        return USUAL_FLOW_L_PER_MINUTE;
    }
}
