package org.terreau.water.balance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Depletions of the root zone that were measured, with a tensiometer or a finger, in the morning before any water of
 * that day. The balance goes on from them and books the difference. Immutable.
 */
public final class DepletionReadings {

    private static final double NOT_READ = -1;
    private static final DepletionReadings NONE = new DepletionReadings(new double[0]);

    private final DailyColumn depletionMm;

    private DepletionReadings(double[] depletionMm) {
        this.depletionMm = new DailyColumn("readings", depletionMm, NOT_READ, 100_000);
    }

    /**
     * No reading.
     *
     * @return no reading
     */
    public static DepletionReadings none() {
        return NONE;
    }

    /**
     * Readings on some days.
     *
     * @param days the days, from 0; of two readings on a day the later in the array counts
     * @param depletionMm what was read on each of them; more than TAW is taken as TAW
     * @return the readings
     * @throws IllegalArgumentException if the arrays differ in length or a day is before 0
     */
    public static DepletionReadings of(int[] days, double[] depletionMm) {
        DailyColumn.checkLength("depletionMm", depletionMm, days.length);
        int length = 0;
        for (int each : days) {
            if (each < 0 || each > 1_000_000) {
                throw new IllegalArgumentException("Day " + each + " is in no season.");
            }
            length = Math.max(length, each + 1);
        }
        double[] daily = new double[length];
        Arrays.fill(daily, NOT_READ);
        for (int i = 0; i < days.length; i++) {
            // a negative reading is impossible, and must not pass for none
            daily[days[i]] = depletionMm[i] < 0 ? Double.NaN : depletionMm[i];
        }
        return new DepletionReadings(daily);
    }

    /** By day, negative where nothing was read; shorter than the season where the last reading is before its end. */
    double[] daily() {
        return depletionMm.values();
    }

    @Nullable
    BalanceStop earlier(@Nullable BalanceStop stop, int days) {
        return depletionMm.earlier(stop, StopCause.MEASUREMENT, 0, Math.min(days, depletionMm.values().length));
    }
}
