package org.terreau.water.weather;

import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MAX;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MIN;
import static org.terreau.water.weather.WeatherVariable.PRESSURE;
import static org.terreau.water.weather.WeatherVariable.RADIATION;
import static org.terreau.water.weather.WeatherVariable.RAIN;
import static org.terreau.water.weather.WeatherVariable.SUNSHINE;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;
import static org.terreau.water.weather.WeatherVariable.VAPOUR_PRESSURE;
import static org.terreau.water.weather.WeatherVariable.WIND;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.terreau.finding.RuleExample;

/**
 * An example that fires and a twin that does not, for each rule on a weather series and each way in which it speaks.
 */
public final class WeatherExamples {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 20);
    static final WeatherStation STATION = new WeatherStation("77306001", "MELUN", 48.61, 2.68, 91, 10);

    private WeatherExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        return List.of(
                rule("WEA-001", at(Double.NaN, 2.68, 91, 10), at(48.61, 2.68, 91, 10)),
                rule("WEA-001", at(48.61, 2.68, 12_000, 10), at(48.61, 2.68, 4_000, 10)),
                rule("WEA-001", at(48.61, 2.68, 91, 0), at(48.61, 2.68, 91, 2)),
                rule("WEA-002", of(RAIN, -0.1), of(RAIN, 0)),
                rule("WEA-002", of(TEMPERATURE_MIN, 60.1), of(TEMPERATURE_MIN, 60)),
                rule(
                        "WEA-003",
                        both(TEMPERATURE_MIN, 12.1, TEMPERATURE_MAX, 12),
                        both(TEMPERATURE_MIN, 12, TEMPERATURE_MAX, 12)),
                rule("WEA-003", both(HUMIDITY_MIN, 90, HUMIDITY_MAX, 80), both(HUMIDITY_MIN, 80, HUMIDITY_MAX, 90)),
                rule("WEA-004", many(TEMPERATURE_MAX, 59, 0.5), many(TEMPERATURE_MAX, 15, 0.5)),
                rule("WEA-004", many(TEMPERATURE_MIN, 48, 0.5), many(TEMPERATURE_MIN, 25, 0.5)),
                rule("WEA-004", many(WIND, 15.3, 0.4), many(WIND, 4.25, 0.1)),
                rule("WEA-004", many(RADIATION, 1_100, 40), many(RADIATION, 11, 0.4)),
                rule("WEA-004", many(RADIATION, 127, 4), many(RADIATION, 35, 0.4)),
                rule("WEA-004", many(VAPOUR_PRESSURE, 11, 0.3), many(VAPOUR_PRESSURE, 1.1, 0.03)),
                rule("WEA-004", many(PRESSURE, 1_005, 1), many(PRESSURE, 100.5, 0.1)),
                rule("WEA-004", many(SUNSHINE, 279, 9), many(SUNSHINE, 4.7, 0.2)),
                rule("WEA-004", many(RAIN, 10, 1), many(RAIN, 10, 0.3)),
                rule("WEA-004", many(HUMIDITY_MAX, 0.5, 0.02), many(HUMIDITY_MAX, 50, 2)),
                rule("WEA-005", gap(11), gap(10)),
                rule("WEA-006", same(TEMPERATURE_MIN, 7.3, 8), same(TEMPERATURE_MIN, 7.3, 7)),
                rule("WEA-006", same(RAIN, 0.2, 8), same(RAIN, 0, 8)),
                rule("WEA-006", same(HUMIDITY_MAX, 90, 8), same(HUMIDITY_MAX, 100, 8)),
                rule(
                        "WEA-007",
                        WeatherSeries.builder(STATION, FIRST, 1)
                                .set(RAIN, 0, 3, ValueOrigin.DOUBTFUL)
                                .build(),
                        of(RAIN, 3)));
    }

    private static RuleExample<WeatherSeries> rule(String code, WeatherSeries fires, WeatherSeries spares) {
        return new RuleExample<>(code, WeatherRules.series(), fires, spares);
    }

    private static WeatherSeries at(double latitude, double longitude, double altitudeM, double windHeightM) {
        return WeatherSeries.builder(
                        new WeatherStation("s", "s", latitude, longitude, altitudeM, windHeightM), FIRST, 1)
                .set(WIND, 0, 2, ValueOrigin.MEASURED)
                .build();
    }

    static WeatherSeries of(WeatherVariable variable, double... values) {
        WeatherSeries.Builder series = WeatherSeries.builder(STATION, FIRST, values.length);
        for (int i = 0; i < values.length; i++) {
            series.set(variable, i, values[i], ValueOrigin.MEASURED);
        }
        return series.build();
    }

    private static WeatherSeries both(WeatherVariable low, double least, WeatherVariable high, double most) {
        return WeatherSeries.builder(STATION, FIRST, 1)
                .set(low, 0, least, ValueOrigin.MEASURED)
                .set(high, 0, most, ValueOrigin.MEASURED)
                .build();
    }

    /** Twelve values about a mean. */
    private static WeatherSeries many(WeatherVariable variable, double mean, double step) {
        double[] values = new double[12];
        for (int i = 0; i < values.length; i++) {
            values[i] = mean + (i % 2 == 0 ? i : -i) * step;
        }
        return of(variable, values);
    }

    private static WeatherSeries gap(int days) {
        double[] values = new double[days + 2];
        Arrays.fill(values, Double.NaN);
        values[0] = 1;
        values[days + 1] = 2;
        return of(RAIN, values);
    }

    private static WeatherSeries same(WeatherVariable variable, double value, int days) {
        double[] values = new double[days + 2];
        Arrays.fill(values, value);
        values[0] = 20;
        values[days + 1] = 25;
        return of(variable, values);
    }
}
