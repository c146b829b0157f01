package org.terreau.water.weather;

import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MAX;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MIN;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;

import org.jspecify.annotations.Nullable;

/**
 * A series without the values that cannot be: those outside of the bounds of their variable, and both of a lowest value
 * that is above the highest of the same day, since nobody knows which of them is wrong. {@link WeatherRules} tells
 * them.
 */
public final class PossibleWeather {

    private PossibleWeather() {}

    /**
     * Leaves out what cannot be.
     *
     * @param series any series
     * @return the same, with those values missing
     */
    public static WeatherSeries of(WeatherSeries series) {
        WeatherSeries.Builder possible = null;
        for (WeatherVariable each : WeatherVariable.all()) {
            for (int i = 0; series.has(each) && i < series.days(); i++) {
                if (isImpossible(series, each, i)) {
                    possible = possible == null ? series.toBuilder() : possible;
                    possible.set(each, i, 0, ValueOrigin.MISSING);
                }
            }
        }
        possible = inOrder(series, TEMPERATURE_MIN, TEMPERATURE_MAX, possible);
        possible = inOrder(series, HUMIDITY_MIN, HUMIDITY_MAX, possible);
        return possible == null ? series : possible.build();
    }

    private static WeatherSeries.@Nullable Builder inOrder(
            WeatherSeries series, WeatherVariable low, WeatherVariable high, WeatherSeries.@Nullable Builder possible) {
        WeatherSeries.Builder changed = possible;
        for (int i = 0; series.has(low) && series.has(high) && i < series.days(); i++) {
            if (areReversed(series, low, high, i)) {
                changed = changed == null ? series.toBuilder() : changed;
                changed.set(low, i, 0, ValueOrigin.MISSING);
                changed.set(high, i, 0, ValueOrigin.MISSING);
            }
        }
        return changed;
    }

    static boolean isImpossible(WeatherSeries series, WeatherVariable variable, int index) {
        return !variable.isPossible(series.valueOr(variable, index, variable.least()));
    }

    /** Whether both values are possible each for itself, but not together. */
    static boolean areReversed(WeatherSeries series, WeatherVariable low, WeatherVariable high, int index) {
        double lower = series.valueOr(low, index, Double.NaN);
        double higher = series.valueOr(high, index, Double.NaN);
        return lower > higher && low.isPossible(lower) && high.isPossible(higher);
    }
}
