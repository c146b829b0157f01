package org.terreau.water.coefficient;

/**
 * How far a crop came through its stages by the warmth of a season.
 *
 * @param lengths the days that each stage took; the stage reached last is as long as the temperatures go
 * @param reached the stage that the temperatures end in; {@code OVER} when the crop went through all four
 * @param degreeDays the sum of degree days to the end, °C
 * @param missingDays days without a temperature, which took the degree days of the day before
 */
public record ThermalSeason(StageLengths lengths, CropStage reached, double degreeDays, int missingDays) {

    /**
     * Tells whether the crop went through all its stages.
     *
     * @return false when the temperatures end before
     */
    public boolean isComplete() {
        return reached == CropStage.OVER;
    }

    /**
     * Returns the day on which a stage begins.
     *
     * @param stage which
     * @return its index from planting, 0 for the initial stage; -1 when the temperatures end before
     */
    public int begins(CropStage stage) {
        return stage.compareTo(reached) > 0 ? -1 : (int) lengths.before(stage);
    }

    /**
     * Returns the lengths of a whole season: what the temperatures did not reach comes from typical lengths.
     *
     * @param typical lengths in days, say of Table 11
     * @return the days that each stage took; the stage reached is at least as long as it was, those after it as typical
     */
    public StageLengths completedWith(StageLengths typical) {
        return new StageLengths(
                of(CropStage.INITIAL, typical),
                of(CropStage.DEVELOPMENT, typical),
                of(CropStage.MID_SEASON, typical),
                of(CropStage.LATE_SEASON, typical));
    }

    private int of(CropStage stage, StageLengths typical) {
        int took = lengths.days(stage);
        return stage.compareTo(reached) < 0 ? took : Math.max(took, typical.days(stage));
    }
}
