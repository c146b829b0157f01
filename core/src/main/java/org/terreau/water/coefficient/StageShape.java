package org.terreau.water.coefficient;

/** The trapezoid of a season: a value at the beginning, one at mid-season, one at the end (FAO-56 Eq. 66). */
final class StageShape {

    private final long initialEnd;
    private final long midBegin;
    private final long midEnd;
    private final long lateEnd;
    private final int first;
    private final int days;

    StageShape(StageLengths stages, int days, int firstDayNumber) {
        this.initialEnd = stages.before(CropStage.DEVELOPMENT);
        this.midBegin = stages.before(CropStage.MID_SEASON);
        this.midEnd = stages.before(CropStage.LATE_SEASON);
        this.lateEnd = stages.before(CropStage.OVER);
        this.first = firstDayNumber;
        this.days = days;
    }

    /** How far development is on a day: 0 before it, 1 after it. */
    double progress(int day) {
        long number = (long) day + first;
        return number <= initialEnd
                ? 0
                : number >= midBegin ? 1 : (number - initialEnd) / (double) (midBegin - initialEnd);
    }

    /** How far the late season is on a day: 0 before it, 1 after it. */
    double decline(int day) {
        long number = (long) day + first;
        return number <= midEnd ? 0 : number >= lateEnd ? 1 : (number - midEnd) / (double) (lateEnd - midEnd);
    }

    /** The share of an even growth from the first day of the season to mid-season. */
    double even(int day) {
        long number = (long) day + first;
        return number >= midBegin ? 1 : Math.max(0, number / (double) midBegin);
    }

    double[] values(double initial, double mid, double end) {
        double[] values = new double[days];
        for (int day = 0; day < days; day++) {
            long number = (long) day + first;
            if (number <= initialEnd) {
                values[day] = initial;
            } else if (number < midBegin) {
                values[day] = initial + (mid - initial) * (number - initialEnd) / (midBegin - initialEnd);
            } else if (number <= midEnd) {
                values[day] = mid;
            } else if (number < lateEnd) {
                values[day] = mid + (end - mid) * (number - midEnd) / (lateEnd - midEnd);
            } else {
                values[day] = end;
            }
        }
        return values;
    }
}
