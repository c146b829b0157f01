package org.terreau.water.weather;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of some days by variable, and how each is known. A variable without any value has no column. */
final class WeatherColumns {

    private static final int COLUMNS = WeatherVariable.all().size();

    private final int days;
    private final double[] @Nullable [] values = new double @Nullable [COLUMNS][];
    private final byte[] @Nullable [] origins = new byte @Nullable [COLUMNS][];

    WeatherColumns(int days) {
        this.days = days;
    }

    /** The values of a variable, not to be changed; null when it has none. */
    double @Nullable [] values(WeatherVariable variable) {
        return values[variable.column()];
    }

    /** The values of a variable, not a number where one is missing. */
    double[] copy(WeatherVariable variable) {
        double[] column = values[variable.column()];
        return column == null ? missing() : column.clone();
    }

    ValueOrigin origin(WeatherVariable variable, int index) {
        byte[] column = origins[variable.column()];
        return column == null ? ValueOrigin.MISSING : ValueOrigin.at(column[index]);
    }

    void set(WeatherVariable variable, int index, double value, ValueOrigin origin) {
        int column = variable.column();
        boolean known = Double.isFinite(value) && origin != ValueOrigin.MISSING;
        double[] ofVariable = values[column];
        byte[] howKnown = origins[column];
        if (ofVariable == null || howKnown == null) {
            if (!known) {
                return;
            }
            ofVariable = missing();
            howKnown = new byte[days];
            values[column] = ofVariable;
            origins[column] = howKnown;
        }
        ofVariable[index] = known ? value + 0.0 : Double.NaN; // no negative zero
        howKnown[index] = (byte) (known ? origin : ValueOrigin.MISSING).column();
    }

    /** Takes over what others know of the days that both have; their first day is so many days after this one's. */
    void put(WeatherColumns others, long offset) {
        int from = (int) Math.max(0, Math.min(-offset, others.days));
        int to = (int) Math.max(0, Math.min(others.days, days - offset));
        for (WeatherVariable each : WeatherVariable.all()) {
            double[] column = others.values(each);
            for (int i = from; column != null && i < to; i++) {
                if (!Double.isNaN(column[i])) {
                    set(each, (int) (i + offset), column[i], others.origin(each, i));
                }
            }
        }
    }

    /** A copy without the columns that have no value. */
    WeatherColumns copy() {
        WeatherColumns copy = new WeatherColumns(days);
        for (int i = 0; i < COLUMNS; i++) {
            double[] column = values[i];
            byte[] known = origins[i];
            if (column != null && known != null && hasAny(known)) {
                copy.values[i] = column.clone();
                copy.origins[i] = known.clone();
            }
        }
        return copy;
    }

    private static boolean hasAny(byte[] known) {
        for (byte each : known) {
            if (each != 0) {
                return true;
            }
        }
        return false;
    }

    private double[] missing() {
        double[] column = new double[days];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeatherColumns that
                && Arrays.deepEquals(values, that.values)
                && Arrays.deepEquals(origins, that.origins);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }
}
