package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a group has to do on a day: litres and minutes of one person.
 *
 * @param day when
 * @param group who; empty for beds of which the dossier does not say
 * @param litres how much
 * @param minutes how long one person needs: with cans filling, walking and pouring; with a hose as long as it runs;
 *     with drip, sprinklers and the like only to open and close, {@value #OPENING_MINUTES} minutes
 * @param beds how many beds
 */
public record WateringLoad(LocalDate day, String group, double litres, double minutes, int beds) {

    /** To open a valve and close it again: an assumption. */
    public static final int OPENING_MINUTES = 5;

    /**
     * Adds up what is advised, by day and group.
     *
     * @param budget the budget
     * @param waterings what is advised
     * @param pace how people carry water
     * @return the loads, in the order of the days
     */
    public static List<WateringLoad> of(WaterBudget budget, List<AdvisedWatering> waterings, CarryingPace pace) {
        Map<LocalDate, Map<String, WateringLoad>> loads = new LinkedHashMap<>();
        for (AdvisedWatering each : waterings) {
            if (each.litres() > 0) {
                String group = each.bed().bed().getGroup().orElse("");
                WateringLoad more = new WateringLoad(each.day(), group, each.litres(), minutes(budget, each, pace), 1);
                loads.computeIfAbsent(each.day(), day -> new LinkedHashMap<>()).merge(group, more, WateringLoad::and);
            }
        }
        List<WateringLoad> all = new ArrayList<>();
        loads.values().forEach(each -> all.addAll(each.values()));
        return List.copyOf(all);
    }

    private static double minutes(WaterBudget budget, AdvisedWatering watering, CarryingPace pace) {
        WateredBed bed = watering.bed().bed();
        double distance = bed.getDistanceM().map(Number::doubleValue).orElse(0.0);
        double minutes = 0;
        for (AdvisedWatering.Portion each : watering.portions()) {
            double flow = WateringAdvice.flow(budget, each.source());
            minutes += switch (bed.getMethod()) {
                case WATERING_CAN, WATERING_CAN_AT_FOOT, OLLA -> pace.carriedMinutes(each.litres(), flow, distance);
                case HOSE, BASIN, FURROW, FURROW_WIDE, FURROW_ALTERNATE -> each.litres() / flow;
                default -> OPENING_MINUTES;
            };
        }
        return minutes;
    }

    private static WateringLoad and(WateringLoad one, WateringLoad other) {
        return new WateringLoad(
                one.day, one.group, one.litres + other.litres, one.minutes + other.minutes, one.beds + other.beds);
    }
}
