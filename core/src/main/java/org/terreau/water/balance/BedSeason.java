package org.terreau.water.balance;

import org.jspecify.annotations.Nullable;

/**
 * One bed over one season: all that its balance needs. The days of all parts are counted from the first day of the
 * season.
 *
 * @param crop what grows
 * @param soil in what
 * @param forcing under what weather
 * @param irrigation with what water beside the rain
 * @param readings what was measured meanwhile
 * @param options by which choices
 */
public record BedSeason(
        CropDays crop,
        SoilProperties soil,
        DailyForcing forcing,
        Irrigation irrigation,
        DepletionReadings readings,
        BalanceOptions options) {

    /**
     * A season without readings.
     *
     * @param crop what grows
     * @param soil in what
     * @param forcing under what weather
     * @param irrigation with what water beside the rain
     * @param options by which choices
     */
    public BedSeason(
            CropDays crop, SoilProperties soil, DailyForcing forcing, Irrigation irrigation, BalanceOptions options) {
        this(crop, soil, forcing, irrigation, DepletionReadings.none(), options);
    }

    /** The first day that cannot be reckoned; null if all can. */
    @Nullable
    BalanceStop stop() {
        BalanceStop found = soil.stop();
        if (found != null) {
            return found;
        }
        found = options.stop();
        if (found != null) {
            return found;
        }
        found = forcing.earlier(crop.stop(), crop.days());
        int days = found == null ? crop.days() : found.day();
        found = irrigation.earlier(found, days);
        return readings.earlier(found, found == null ? days : found.day());
    }
}
