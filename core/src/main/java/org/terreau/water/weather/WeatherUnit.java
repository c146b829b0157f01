package org.terreau.water.weather;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Folded;

/**
 * Units in which files say that their values are, and how they become those of the variables.
 *
 * @param unit how it is shown
 * @param minus what is taken from the number
 * @param times what it is then multiplied by
 * @param per what it is then divided by
 */
record WeatherUnit(String unit, double minus, double times, double per) {

    private static final Map<String, Map<String, WeatherUnit>> BY_OWN = units();

    /** What a unit makes of a variable's values; null when it is none of that variable. */
    static @Nullable ColumnMeaning of(WeatherVariable variable, String text) {
        WeatherUnit unit = BY_OWN.getOrDefault(variable.unit(), Map.of()).get(folded(text));
        return unit == null
                ? null
                : new ColumnMeaning(ColumnMeaning.Kind.VALUE, variable, unit.minus, unit.times, unit.per, unit.unit);
    }

    /** A name of a unit or of a column, as it is compared: letters and digits only. */
    static String folded(String text) {
        String folded = Folded.of(text).replace(" ", "");
        return text.strip().equals("%") ? "percent" : folded.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<String, WeatherUnit>> units() {
        WeatherUnit own = new WeatherUnit("", 0, 1, 1);
        Map<String, Map<String, WeatherUnit>> units = new HashMap<>();
        WeatherUnit fahrenheit = new WeatherUnit("°F", 32, 5, 9);
        units.put("°C", Map.of("c", own, "degc", own, "celsius", own, "f", fahrenheit, "degf", fahrenheit));
        WeatherUnit inches = new WeatherUnit("in", 0, 25.4, 1);
        units.put("mm", Map.of("mm", own, "in", inches, "inch", inches, "cm", new WeatherUnit("cm", 0, 10, 1)));
        WeatherUnit miles = new WeatherUnit("mph", 0, 0.44704, 1);
        WeatherUnit knots = new WeatherUnit("kn", 0, 1_852, 3_600);
        units.put(
                "m/s",
                Map.of(
                        "ms", own,
                        "kmh", new WeatherUnit("km/h", 0, 1, 3.6),
                        "mph", miles,
                        "kn", knots,
                        "kt", knots,
                        "knots", knots));
        units.put(
                "MJ/m²",
                Map.of(
                        "mjm2", own,
                        "mj", own,
                        "jcm2", new WeatherUnit("J/cm²", 0, 1, 100),
                        "wm2", new WeatherUnit("W/m²", 0, 0.0864, 1),
                        "whm2", new WeatherUnit("Wh/m²", 0, 0.0036, 1),
                        "kwhm2", new WeatherUnit("kWh/m²", 0, 3.6, 1)));
        units.put(
                "h",
                Map.of(
                        "h",
                        own,
                        "heures",
                        own,
                        "hours",
                        own,
                        "min",
                        new WeatherUnit("min", 0, 1, 60),
                        "mn",
                        new WeatherUnit("min", 0, 1, 60),
                        "s",
                        new WeatherUnit("s", 0, 1, 3_600)));
        WeatherUnit hectopascal = new WeatherUnit("hPa", 0, 1, 10);
        units.put("kPa", Map.of("kpa", own, "hpa", hectopascal, "mbar", hectopascal, "mb", hectopascal));
        units.put("%", Map.of("percent", own, "pct", own, "pc", own));
        return Map.copyOf(units);
    }
}
