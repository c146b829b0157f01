package org.terreau.water.evapotranspiration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.terreau.water.weather.ValueOrigin;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

/** Weather for tests. */
final class Weathers {

    /** Uccle on 6 July, Example 18 of FAO-56. */
    static final WeatherStation UCCLE = new WeatherStation("uccle", "Uccle", 50.8, 4.35, 100, 10);

    static final LocalDate SIXTH_OF_JULY = LocalDate.of(2015, 7, 6);

    private Weathers() {}

    static Map<WeatherVariable, Double> uccle() {
        return Map.of(
                WeatherVariable.TEMPERATURE_MIN, 12.3,
                WeatherVariable.TEMPERATURE_MAX, 21.5,
                WeatherVariable.HUMIDITY_MIN, 63.0,
                WeatherVariable.HUMIDITY_MAX, 84.0,
                WeatherVariable.WIND, 10 / 3.6,
                WeatherVariable.SUNSHINE, 9.25);
    }

    static WeatherSeries day(WeatherStation station, LocalDate day, Map<WeatherVariable, Double> values) {
        return days(station, day, List.of(values));
    }

    static WeatherSeries days(WeatherStation station, LocalDate first, List<Map<WeatherVariable, Double>> days) {
        WeatherSeries.Builder builder = WeatherSeries.builder(station, first, days.size());
        for (int i = 0; i < days.size(); i++) {
            int index = i;
            days.get(i).forEach((variable, value) -> builder.set(variable, index, value, ValueOrigin.MEASURED));
        }
        return builder.build();
    }

    static void set(WeatherSeries.Builder builder, WeatherVariable variable, int index, double value) {
        if (!Double.isNaN(value)) {
            builder.set(variable, index, value, ValueOrigin.MEASURED);
        }
    }
}
