package org.terreau.water;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a budget is asked for.
 *
 * <p>A bed is watered as needed when its depletion reaches a share of RAW, and then up to field capacity. Rain that is
 * expected counts before it falls, by {@code rainTrust}, and is taken back by itself when it does not: each day decides
 * from the depletion of the evening before.
 *
 * @param today the day on which decisions begin; recorded waterings and readings from this day on are still counted
 * @param mode which water is given
 * @param manageAt at which share of RAW a bed is watered; 1 just before stress; the settings of the dossier may say
 *     less
 * @param rainTrust which share of the rain of the coming days is counted on, 0 to 1
 * @param rainDays how many days that rain is looked for, the day itself included
 * @param limited whether sources run dry, have daily limits and may be closed; else each gives what is asked
 */
public record WaterPlan(
        LocalDate today, WateringMode mode, double manageAt, double rainTrust, int rainDays, boolean limited) {

    /** Checks that today is there. */
    public WaterPlan {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(mode, "mode");
        manageAt = within(manageAt, 1);
        rainTrust = within(rainTrust, 0);
        rainDays = Math.min(Math.max(rainDays, 0), 14);
    }

    private static double within(double share, double otherwise) {
        return share >= 0 ? Math.min(share, 1) : otherwise;
    }

    /**
     * What was recorded until today, and what the beds need from today on; three quarters of the rain of two days are
     * counted on.
     *
     * @param today the day on which decisions begin
     * @return the plan
     */
    public static WaterPlan from(LocalDate today) {
        return new WaterPlan(today, WateringMode.RECORDED_THEN_NEEDED, 1, 0.75, 2, true);
    }

    /**
     * What the beds need on every day, without knowing the rain to come, with sources that run dry.
     *
     * @param today any day of the season; the readings of all days are counted
     * @return the plan
     */
    public static WaterPlan need(LocalDate today) {
        return new WaterPlan(today, WateringMode.AS_NEEDED, 1, 0, 0, true);
    }

    /**
     * The same with another share of RAW at which beds are watered.
     *
     * @param share of RAW
     * @return the plan
     */
    public WaterPlan managedAt(double share) {
        return new WaterPlan(today, mode, share, rainTrust, rainDays, limited);
    }

    /**
     * The same with other water.
     *
     * @param other which water is given
     * @return the plan
     */
    public WaterPlan giving(WateringMode other) {
        return new WaterPlan(today, other, manageAt, rainTrust, rainDays, limited);
    }

    /**
     * The same with sources that never run dry.
     *
     * @return the plan
     */
    public WaterPlan withoutLimits() {
        return new WaterPlan(today, mode, manageAt, rainTrust, rainDays, false);
    }

    /**
     * The same with another trust in rain.
     *
     * @param share which share of it is counted on
     * @param days how many days, the day itself included
     * @return the plan
     */
    public WaterPlan trustingRain(double share, int days) {
        return new WaterPlan(today, mode, manageAt, share, days, limited);
    }
}
