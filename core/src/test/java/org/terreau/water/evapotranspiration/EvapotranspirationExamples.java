package org.terreau.water.evapotranspiration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.terreau.finding.RuleExample;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class EvapotranspirationExamples {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final Map<WeatherVariable, Double> MEASURED = Map.of(
            WeatherVariable.TEMPERATURE_MIN, 12.3,
            WeatherVariable.TEMPERATURE_MAX, 21.5,
            WeatherVariable.VAPOUR_PRESSURE, 1.4,
            WeatherVariable.WIND_2M, 2.0,
            WeatherVariable.RADIATION, 22.0);

    private EvapotranspirationExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        EvapotranspirationSeries measured = series(MEASURED, MEASURED);
        Map<WeatherVariable, Double> temperatures =
                Map.of(WeatherVariable.TEMPERATURE_MIN, 12.3, WeatherVariable.TEMPERATURE_MAX, 21.5);
        return List.of(
                rule("ETO-001", series(MEASURED, Map.of(), Map.of()), measured),
                rule("ETO-001", series(Map.of(), MEASURED), measured),
                rule("ETO-002", series(windOf(90)), series(windOf(9))),
                rule(
                        "ETO-003",
                        series(new WeatherStation("x", "x", 45, 5, Double.NaN, 10), temperatures),
                        series(temperatures)),
                rule("ETO-004", series(temperatures, MEASURED), measured),
                rule("ETO-005", series(Map.of(WeatherVariable.EVAPOTRANSPIRATION_STATION, 3.0)), measured),
                rule("ETO-005", series(MEASURED, Map.of(WeatherVariable.EVAPOTRANSPIRATION_GRID, 3.0)), measured),
                // Uccle, 1 July: 41.4 MJ/m² at the top of the air
                new RuleExample<>("ETO-006", EvapotranspirationRules.weather(), radiationOf(41.8), radiationOf(41.0)));
    }

    private static WeatherSeries radiationOf(double megajoules) {
        return Weathers.days(Weathers.UCCLE, FIRST, List.of(Map.of(WeatherVariable.RADIATION, megajoules)));
    }

    private static Map<WeatherVariable, Double> windOf(double metresPerSecond) {
        Map<WeatherVariable, Double> day = new HashMap<>(MEASURED);
        day.put(WeatherVariable.WIND_2M, metresPerSecond);
        day.put(WeatherVariable.TEMPERATURE_MAX, 38.0);
        return day;
    }

    private static RuleExample<EvapotranspirationSeries> rule(
            String code, EvapotranspirationSeries fires, EvapotranspirationSeries spares) {
        return new RuleExample<>(code, EvapotranspirationRules.series(), fires, spares);
    }

    @SafeVarargs
    private static EvapotranspirationSeries series(Map<WeatherVariable, Double>... days) {
        return series(Weathers.UCCLE, days);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static EvapotranspirationSeries series(WeatherStation station, Map<WeatherVariable, Double>... days) {
        return ReferenceEvapotranspiration.standard().of(Weathers.days(station, FIRST, List.of(days)));
    }
}
