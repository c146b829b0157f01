package org.terreau.water.coefficient;

import java.util.Objects;
import java.util.Optional;

/**
 * The lengths of the growth stages in degree days: FAO-56 revised 2025, Tables 6.11 and 6.12.
 *
 * @param season for which length of season
 * @param initial degree days (°C) of the initial stage
 * @param development of crop development
 * @param midSeason of the mid-season
 * @param lateSeason of the late season
 * @param transcriptions how many transcriptions of the table agree
 */
public record ThermalStages(
        ThermalSeasonLength season,
        double initial,
        double development,
        double midSeason,
        double lateSeason,
        int transcriptions) {

    /**
     * Makes stages.
     *
     * @param season for which length of season
     * @param initial degree days of the initial stage
     * @param development of crop development
     * @param midSeason of the mid-season
     * @param lateSeason of the late season
     * @param transcriptions how many transcriptions agree
     */
    public ThermalStages {
        Objects.requireNonNull(season, "season");
    }

    /**
     * Returns the degree days from planting to the end of a stage.
     *
     * @param stage which
     * @return the sum to its end
     */
    public double until(CropStage stage) {
        double sum = part(initial);
        sum += stage.compareTo(CropStage.INITIAL) > 0 ? part(development) : 0;
        sum += stage.compareTo(CropStage.DEVELOPMENT) > 0 ? part(midSeason) : 0;
        return sum + (stage.compareTo(CropStage.MID_SEASON) > 0 ? part(lateSeason) : 0);
    }

    private static double part(double degreeDays) {
        return Double.isFinite(degreeDays) ? Math.max(0, degreeDays) : 0;
    }

    /**
     * Follows the stages through a season's temperatures. A stage begins on the day after the one on which the sum of
     * the stages before it is reached. A day without a temperature takes the degree days of the day before it and is
     * counted.
     *
     * @param crop the crop, for its base and upper temperature
     * @param temperatureMin the least temperature of each day from planting on, °C; NaN where missing
     * @param temperatureMax the greatest temperature of each day, °C; NaN where missing
     * @param method how degree days come from them
     * @return the season; empty when the crop has no base or no upper temperature
     * @throws IllegalArgumentException when the arrays differ in length
     */
    public Optional<ThermalSeason> season(
            CropCoefficients crop, double[] temperatureMin, double[] temperatureMax, ThermalMethod method) {
        Coefficient base = crop.usable(CropQuantity.BASE_TEMPERATURE);
        Coefficient upper = crop.usable(CropQuantity.UPPER_TEMPERATURE);
        if (temperatureMin.length != temperatureMax.length) {
            throw new IllegalArgumentException("Least temperatures for " + temperatureMin.length
                    + " days, greatest for " + temperatureMax.length + ". Maybe one series begins later.");
        }
        return base == null || upper == null
                ? Optional.empty()
                : Optional.of(follow(base.value(), upper.value(), temperatureMin, temperatureMax, method));
    }

    private ThermalSeason follow(double base, double upper, double[] least, double[] greatest, ThermalMethod method) {
        int[] lengths = new int[5];
        CropStage stage = CropStage.INITIAL;
        int reached = 0;
        int missing = 0;
        double sum = 0;
        double before = 0;
        for (int day = 0; day <= least.length; day++) {
            while (stage != CropStage.OVER && sum >= until(stage)) {
                stage = stage.next();
                reached++;
            }
            if (stage == CropStage.OVER || day == least.length) {
                break;
            }
            boolean known = Double.isFinite(least[day]) && Double.isFinite(greatest[day]);
            missing += known ? 0 : 1;
            before = known ? method.degreeDays(least[day], greatest[day], base, upper) : before;
            sum += before;
            lengths[reached]++;
        }
        return new ThermalSeason(new StageLengths(lengths[0], lengths[1], lengths[2], lengths[3]), stage, sum, missing);
    }
}
