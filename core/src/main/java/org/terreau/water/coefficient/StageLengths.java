package org.terreau.water.coefficient;

/**
 * The lengths of the four growth stages in days.
 *
 * <p>Any number may stand in it: a length below zero counts as zero wherever it is used, and the rules of this room
 * name it.
 *
 * @param initial of the initial stage
 * @param development of crop development
 * @param midSeason of the mid-season
 * @param lateSeason of the late season
 */
public record StageLengths(int initial, int development, int midSeason, int lateSeason) {

    /**
     * Returns the length of a stage.
     *
     * @param stage which
     * @return in days, at least 0; 0 for {@link CropStage#OVER}
     */
    public int days(CropStage stage) {
        int days = switch (stage) {
            case INITIAL -> initial;
            case DEVELOPMENT -> development;
            case MID_SEASON -> midSeason;
            case LATE_SEASON -> lateSeason;
            case OVER -> 0;
        };
        return Math.max(0, days);
    }

    /**
     * Returns the length of the season.
     *
     * @return the sum of the four, in days
     */
    public long total() {
        return before(CropStage.OVER);
    }

    /**
     * Returns how many days go before a stage.
     *
     * @param stage which
     * @return the sum of the stages before it
     */
    public long before(CropStage stage) {
        long days = 0;
        for (CropStage each : CropStage.values()) {
            if (each == stage) {
                return days;
            }
            days += days(each);
        }
        return days;
    }

    /**
     * Returns the stage of a day.
     *
     * @param dayNumber the number of the day in the season, from 1 as FAO-56 counts
     * @return its stage
     */
    public CropStage stage(long dayNumber) {
        long end = 0;
        for (CropStage each : CropStage.values()) {
            end += days(each);
            if (dayNumber <= end) {
                return each;
            }
        }
        return CropStage.OVER;
    }

    /**
     * Stretches or shortens the stages to a season, each in the same proportion; the days that rounding leaves go to
     * the largest remainders.
     *
     * @param season the length of the season in days; below zero counts as zero
     * @return lengths that make up the season; all of it initial when these lengths are all zero
     */
    public StageLengths scaledTo(int season) {
        int days = Math.max(0, season);
        long total = total();
        if (total == 0) {
            return new StageLengths(days, 0, 0, 0);
        }
        int[] stages = {initial, development, midSeason, lateSeason};
        int[] scaled = new int[4];
        long[] rest = new long[4];
        int left = days;
        for (int i = 0; i < 4; i++) {
            long share = Math.max(0L, stages[i]) * days;
            scaled[i] = (int) (share / total);
            rest[i] = share % total;
            left -= scaled[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < 4; i++) {
                largest = rest[i] > rest[largest] ? i : largest;
            }
            scaled[largest]++;
            rest[largest] = -1;
        }
        return new StageLengths(scaled[0], scaled[1], scaled[2], scaled[3]);
    }
}
