package org.terreau.water.weather;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Findings;

/**
 * What came of reading weather.
 *
 * @param stations the series by the id of their station, in the order of the file; empty when nothing could be read
 * @param findings everything that was found: of the file by {@link WeatherFileRules}, of what was read by
 *     {@link WeatherRules}
 */
public record WeatherReading(Map<String, WeatherSeries> stations, Findings findings) {

    /** Makes a reading. */
    public WeatherReading {
        stations = Collections.unmodifiableMap(new LinkedHashMap<>(stations));
    }

    /**
     * Returns the series when there is exactly one.
     *
     * @return it; empty when nothing could be read, or several stations were
     */
    public Optional<WeatherSeries> series() {
        return stations.size() == 1 ? Optional.of(stations.values().iterator().next()) : Optional.empty();
    }
}
