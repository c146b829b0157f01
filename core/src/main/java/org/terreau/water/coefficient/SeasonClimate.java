package org.terreau.water.coefficient;

/**
 * Wind and dryness of a season as the adjustments of FAO-56 take them: means of the mid-season and of the late season.
 *
 * @param midWindAt2m wind of the mid-season at 2 m, m/s
 * @param midHumidityMin least relative humidity of the mid-season, percent
 * @param lateWindAt2m wind of the late season, m/s
 * @param lateHumidityMin least relative humidity of the late season, percent
 */
public record SeasonClimate(double midWindAt2m, double midHumidityMin, double lateWindAt2m, double lateHumidityMin) {

    /**
     * Returns the climate of the tables: 2 m/s and 45 %.
     *
     * @return a climate in which nothing is adjusted
     */
    public static SeasonClimate standard() {
        return same(ClimateAdjustment.STANDARD_WIND, ClimateAdjustment.STANDARD_HUMIDITY);
    }

    /**
     * Makes a climate that is the same in both stages.
     *
     * @param windAt2m m/s
     * @param humidityMin percent
     * @return the climate
     */
    public static SeasonClimate same(double windAt2m, double humidityMin) {
        return new SeasonClimate(windAt2m, humidityMin, windAt2m, humidityMin);
    }

    /**
     * Takes the means of daily series over the stages.
     *
     * @param windAt2m of each day from planting on, m/s; what is not finite is passed over
     * @param humidityMin of each day, percent; what is not finite is passed over
     * @param stages the lengths of the stages
     * @return the means; the climate of the tables for a stage of which nothing is known
     */
    public static SeasonClimate of(double[] windAt2m, double[] humidityMin, StageLengths stages) {
        return new SeasonClimate(
                mean(windAt2m, stages, CropStage.MID_SEASON, ClimateAdjustment.STANDARD_WIND),
                mean(humidityMin, stages, CropStage.MID_SEASON, ClimateAdjustment.STANDARD_HUMIDITY),
                mean(windAt2m, stages, CropStage.LATE_SEASON, ClimateAdjustment.STANDARD_WIND),
                mean(humidityMin, stages, CropStage.LATE_SEASON, ClimateAdjustment.STANDARD_HUMIDITY));
    }

    private static double mean(double[] daily, StageLengths stages, CropStage stage, double otherwise) {
        long from = stages.before(stage);
        long to = Math.min(daily.length, from + stages.days(stage));
        double sum = 0;
        int known = 0;
        for (long day = from; day < to; day++) {
            double value = daily[(int) day];
            if (Double.isFinite(value)) {
                sum += value;
                known++;
            }
        }
        return known == 0 || !Double.isFinite(sum) ? otherwise : sum / known;
    }
}
