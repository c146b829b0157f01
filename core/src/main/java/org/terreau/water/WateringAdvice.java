package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.terreau.value.TimeRange;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.drought.Permission;
import org.terreau.water.drought.PermissionDay;

/**
 * What is to be watered from today on, with the hours in which it is certainly not forbidden.
 *
 * <p>It follows the decisions of a {@link WaterBudget}: each day’s from the depletion of the evening before and the
 * rain that is counted on. Where the orders forbid the wanted hours, the water is moved to the nearest hours that are
 * certainly free; where nobody can tell because no zone is known, no hour is given and the portion says
 * {@link Permission#UNKNOWN}. What an order that is known keeps back stands in {@link AdvisedWatering#heldBackL()}.
 *
 * <p>A source serves one bed at a time, those with the fewest free minutes first; drip lines too, though they could run
 * beside others.
 */
public final class WateringAdvice {

    /** When one would like to water: early in the morning, then in the evening. */
    public static final List<TimeRange> USUAL_HOURS =
            List.of(TimeRange.ofMinutes(6 * 60, 9 * 60), TimeRange.ofMinutes(19 * 60, 22 * 60));

    private WateringAdvice() {}

    /**
     * Advises at the usual hours.
     *
     * @param budget the budget, with a forecast behind its weather
     * @return the waterings from today on, by day, then by bed
     */
    public static List<AdvisedWatering> of(WaterBudget budget) {
        return of(budget, DroughtCases.of(budget.gardens()), USUAL_HOURS);
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
        List<WateringDecision> ofDay = new ArrayList<>();
        for (WateringDecision each : budget.decisions()) {
            if (each.wantedL() > 0) {
                if (!ofDay.isEmpty() && ofDay.get(0).day() != each.day()) {
                    advise(budget, ofDay, orders, wanted, waterings);
                    ofDay.clear();
                }
                ofDay.add(each);
            }
        }
        advise(budget, ofDay, orders, wanted, waterings);
        return List.copyOf(waterings);
    }

    /** What a source gives to a bed, before it has its hours. */
    private record Wanted(int watering, int line, String source, double litres, PermissionDay permission, int free) {}

    /** Advises for the decisions of one day. */
    private static void advise(
            WaterBudget budget,
            List<WateringDecision> decisions,
            DroughtCases orders,
            List<TimeRange> hours,
            List<AdvisedWatering> waterings) {
        List<Wanted> wanted = new ArrayList<>();
        List<AdvisedWatering.@Nullable Portion[]> placed = new ArrayList<>();
        for (WateringDecision each : decisions) {
            BedBudget bed = budget.beds().get(each.bed());
            LocalDate day = budget.day(each.day());
            int at = (int) (day.toEpochDay() - bed.first().toEpochDay());
            WaterLedger ledger = bed.ledger();
            List<String> sources = ledger.irrigationSources();
            for (int line = 0; at < ledger.days() && line < sources.size(); line++) {
                double mm = ledger.mm(LedgerTerm.IRRIGATION, WaterLedger.FIRST_IRRIGATION + line, at);
                if (mm > 0) {
                    String source = sources.get(line);
                    PermissionDay permission = orders.ask(bed.bed(), source, day);
                    int free = OrderDays.minutes(permission.notForbidden()).cardinality();
                    wanted.add(new Wanted(placed.size(), line, source, mm * bed.areaM2(), permission, free));
                }
            }
            placed.add(new AdvisedWatering.Portion[sources.size()]);
        }
        wanted.sort(Comparator.comparingInt(Wanted::free));
        TapHours taps = new TapHours(hours);
        for (Wanted each : wanted) {
            placed.get(each.watering())[each.line()] =
                    taps.place(each.source(), each.litres(), flow(budget, each.source()), each.permission());
        }
        for (int i = 0; i < decisions.size(); i++) {
            WateringDecision decision = decisions.get(i);
            BedBudget bed = budget.beds().get(decision.bed());
            List<AdvisedWatering.Portion> portions =
                    Stream.of(placed.get(i)).flatMap(Stream::ofNullable).toList();
            waterings.add(new AdvisedWatering(
                    budget.day(decision.day()), bed, decision, portions, restrictions(budget, bed, decision, orders)));
        }
    }

    /** What keeps sources from giving more to a bed on the day of a decision. */
    static List<AdvisedWatering.Restriction> restrictions(
            WaterBudget budget, BedBudget bed, WateringDecision decision, DroughtCases orders) {
        List<AdvisedWatering.Restriction> restrictions = new ArrayList<>();
        List<String> sources = bed.ledger().irrigationSources();
        for (int line = 0; decision.heldBackL() > 0 && line < sources.size(); line++) {
            if (bed.held(line).get(decision.day())) {
                PermissionDay permission = orders.ask(bed.bed(), sources.get(line), budget.day(decision.day()));
                restrictions.add(AdvisedWatering.Restriction.of(sources.get(line), permission));
            }
        }
        return restrictions;
    }

    /** Litres a minute of a source. */
    static double flow(WaterBudget budget, String source) {
        for (SourceBudget each : budget.sources()) {
            if (each.id().equals(source)) {
                return each.flowLPerMinute();
            }
        }
        return SourcePlanner.USUAL_FLOW_L_PER_MINUTE;
    }
}
