package org.terreau.water.weather;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Days that follow each other on which a value is missing.
 *
 * @param variable what is missing
 * @param first the first day
 * @param last the last day
 */
public record WeatherGap(WeatherVariable variable, LocalDate first, LocalDate last) {

    /**
     * Makes a gap.
     *
     * @throws IllegalArgumentException when the last day is before the first
     */
    public WeatherGap {
        Objects.requireNonNull(variable, "variable");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A gap from " + first + " cannot end on " + last);
        }
    }

    /**
     * Returns how many days are missing.
     *
     * @return at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
