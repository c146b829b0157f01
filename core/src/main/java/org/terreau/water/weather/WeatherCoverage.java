package org.terreau.water.weather;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a series knows a variable: the gap report.
 *
 * @param variable which one
 * @param days how many days the series has
 * @param known on how many of them there is a value
 * @param gaps the days without, in order
 * @param longest the longest of the gaps, the first of several as long
 * @param origins how many values are known in which way, those that are missing included
 */
public record WeatherCoverage(
        WeatherVariable variable,
        int days,
        int known,
        List<WeatherGap> gaps,
        Optional<WeatherGap> longest,
        Map<ValueOrigin, Integer> origins) {

    /** Makes a coverage. */
    public WeatherCoverage {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(longest, "longest");
        gaps = List.copyOf(gaps);
        Map<ValueOrigin, Integer> copy = new EnumMap<>(ValueOrigin.class);
        copy.putAll(origins);
        origins = Collections.unmodifiableMap(copy);
    }

    /**
     * Looks at every variable, those without any value included.
     *
     * @param series any series
     * @return the coverages in the order of the variables
     */
    public static List<WeatherCoverage> of(WeatherSeries series) {
        List<WeatherCoverage> coverages = new ArrayList<>();
        for (WeatherVariable each : WeatherVariable.all()) {
            coverages.add(of(series, each));
        }
        return List.copyOf(coverages);
    }

    /**
     * Looks at one variable.
     *
     * @param series any series
     * @param variable which one
     * @return its coverage
     */
    public static WeatherCoverage of(WeatherSeries series, WeatherVariable variable) {
        int[] counts = new int[ValueOrigin.values().length];
        for (int i = 0; i < series.days(); i++) {
            counts[series.origin(variable, i).column()]++;
        }
        Map<ValueOrigin, Integer> origins = new EnumMap<>(ValueOrigin.class);
        for (ValueOrigin each : ValueOrigin.values()) {
            if (counts[each.column()] > 0) {
                origins.put(each, counts[each.column()]);
            }
        }
        List<WeatherGap> gaps = series.gaps(variable);
        WeatherGap longest = null;
        for (WeatherGap each : gaps) {
            longest = longest == null || each.days() > longest.days() ? each : longest;
        }
        int known = series.days() - counts[ValueOrigin.MISSING.column()];
        return new WeatherCoverage(variable, series.days(), known, gaps, Optional.ofNullable(longest), origins);
    }

    /**
     * Tells whether no day misses.
     *
     * @return true when every day has a value
     */
    public boolean isWhole() {
        return known == days;
    }
}
