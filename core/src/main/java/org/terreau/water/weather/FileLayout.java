package org.terreau.water.weather;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the readers know of a kind of file beforehand.
 *
 * @param meanings what a column of a name means; null for one that is not taken
 * @param origin how values are known of which the file does not say it
 * @param windows from when to when they are observed
 * @param windHeightM the height of the anemometers, in m
 * @param several whether columns of the file say the station
 * @param station the station to name in the series; null where columns of the file say it
 */
record FileLayout(
        Function<String, @Nullable ColumnMeaning> meanings,
        ValueOrigin origin,
        Map<WeatherVariable, ObservationWindow> windows,
        double windHeightM,
        boolean several,
        @Nullable WeatherStation station) {

    FileLayout {
        windows = Map.copyOf(windows);
    }
}
