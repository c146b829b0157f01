package org.terreau.water.balance;

import org.jspecify.annotations.Nullable;

/** One value a day, copied, with the first of them that is out of its range. */
final class DailyColumn {

    private final String name;
    private final double[] values;
    private final double least;
    private final double most;

    DailyColumn(String name, double[] values, double least, double most) {
        this.name = name;
        this.values = values.clone();
        this.least = least;
        this.most = most;
    }

    /** For reading only. */
    double[] values() {
        return values;
    }

    /** The first day from {@code first} and before {@code end} whose value is not a number within the range. */
    private int firstBad(int first, int end) {
        for (int i = first; i < end; i++) {
            // written so that NaN is bad
            if (!(values[i] >= least && values[i] <= most)) {
                return i;
            }
        }
        return end;
    }

    /** The earlier of a stop and the first bad day of this column, both counted from {@code first}. */
    @Nullable
    BalanceStop earlier(@Nullable BalanceStop stop, StopCause cause, int first, int days) {
        int end = first + (stop == null ? days : Math.min(days, stop.day()));
        int bad = firstBad(first, end);
        return bad < end ? new BalanceStop(bad - first, cause, name) : stop;
    }

    static void checkLength(String name, double[] values, int days) {
        if (values.length != days) {
            throw new IllegalArgumentException(name + " has " + values.length + " days, the others have " + days
                    + ".\nMaybe it belongs to another season.");
        }
    }
}
