package org.terreau.water.weather;

import org.jspecify.annotations.Nullable;

/**
 * What a column of a file means.
 *
 * @param kind what stands in it
 * @param variable of which variable; null for what is of none
 * @param minus what is taken from the number
 * @param times what it is then multiplied by
 * @param per what it is then divided by
 * @param unit the unit that it is converted from, where this must be told; else empty
 */
record ColumnMeaning(
        Kind kind, @Nullable WeatherVariable variable, double minus, double times, double per, String unit) {

    enum Kind {
        DAY,
        STATION,
        NAME,
        LATITUDE,
        LONGITUDE,
        ALTITUDE,
        GRID_X,
        GRID_Y,
        VALUE,
        /** A number that is added to others of the same variable; all of them are needed. */
        PART,
        /** The pressure at sea level. */
        SEA_PRESSURE,
        QUALITY
    }

    static ColumnMeaning of(Kind kind) {
        return new ColumnMeaning(kind, null, 0, 1, 1, "");
    }

    static ColumnMeaning value(WeatherVariable variable) {
        return per(variable, 1);
    }

    static ColumnMeaning per(WeatherVariable variable, double per) {
        return new ColumnMeaning(Kind.VALUE, variable, 0, 1, per, "");
    }

    static ColumnMeaning of(Kind kind, WeatherVariable variable) {
        return new ColumnMeaning(kind, variable, 0, 1, 1, "");
    }

    double convert(double number) {
        return (number - minus) * times / per;
    }

    boolean isNumber() {
        return switch (kind) {
            case VALUE, PART, SEA_PRESSURE, LATITUDE, LONGITUDE, ALTITUDE, GRID_X, GRID_Y -> true;
            default -> false;
        };
    }

    boolean isValue() {
        return kind == Kind.VALUE || kind == Kind.PART || kind == Kind.SEA_PRESSURE;
    }
}
