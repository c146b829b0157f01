package org.terreau.water.weather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain table of days in CSV, as a spreadsheet or a weather station of one's own writes it, of one place.
 *
 * <p>The first line has the names of the columns, in any order; case, accents and signs do not matter. The column of
 * the days is {@code date}, {@code day}, {@code jour} or {@code time}. A column of values has a name and may have a
 * unit behind it, such as {@code rain_mm}, {@code tmin_c}, {@code vent_kmh}, {@code rayonnement_j_cm2}:
 *
 * <ul>
 *   <li>rain, precipitation, pluie, rr: mm, cm, in
 *   <li>tmin, tn; tmax, tx; tmean, tmoy, tm; dewpoint, rosee; and temperature_min and so on: c, f
 *   <li>vapour_pressure, vapor_pressure, tension_vapeur; pressure, pression (at the station): kpa, hpa, mbar
 *   <li>rhmin, rhmax, rhmean, humidity_min, humidite_min, un, ux, um and so on: percent
 *   <li>wind, vent (at the height that the station says); wind_2m, vent_2m: m_s, km_h, mph, kn
 *   <li>radiation, rayonnement, rs, glot: mj_m2, j_cm2, w_m2, kwh_m2
 *   <li>sunshine, insolation: h, min, s
 *   <li>eto, et0, etp; etp_grille: mm
 * </ul>
 *
 * A column without a unit is in that of its {@link WeatherVariable}. A unit that is converted is told. Semicolons,
 * commas, tabs or bars part the cells; decimals have a point or a comma; days are {@code 2026-01-31},
 * {@code 31/01/2026} or {@code 20260131}; UTF-8, Windows-1252 and UTF-16 with a byte order mark are read, compressed or
 * not.
 *
 * <p>Whatever the bytes are, it returns. It needs FastCSV ({@code de.siegmar:fastcsv}). Immutable, for any number of
 * threads.
 */
public final class PlainWeatherReader {

    private static final Set<String> DAYS = Set.of("date", "day", "jour", "time", "datum", "aaaammjj", "datej");
    private static final Map<String, WeatherVariable> NAMES = names();

    private final WeatherStation place;
    private final ValueOrigin origin;

    private PlainWeatherReader(WeatherStation place, ValueOrigin origin) {
        this.place = Objects.requireNonNull(place, "place");
        this.origin = origin;
    }

    /**
     * Returns a reader of values that were measured.
     *
     * @param place where
     * @return the reader
     */
    public static PlainWeatherReader of(WeatherStation place) {
        return new PlainWeatherReader(place, ValueOrigin.MEASURED);
    }

    /**
     * Returns a reader of values that are known in another way.
     *
     * @param other how they are known
     * @return the reader
     * @throws IllegalArgumentException when they are said to be missing
     */
    public PlainWeatherReader origin(ValueOrigin other) {
        if (other == ValueOrigin.MISSING) {
            throw new IllegalArgumentException("Values that are read are not missing");
        }
        return new PlainWeatherReader(place, other);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the series, and what was found
     * @throws IOException when the file cannot be read at all
     * @throws IllegalStateException when FastCSV is not there
     */
    public WeatherReading read(Path file) throws IOException {
        return Opened.read(List.of(file), streams -> read(streams.get(0)));
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream; left open
     * @return the series, and what was found
     * @throws IOException when the stream breaks
     * @throws IllegalStateException when FastCSV is not there
     */
    public WeatherReading read(InputStream in) throws IOException {
        FileLayout layout =
                new FileLayout(PlainWeatherReader::meaning, origin, Map.of(), place.windHeightM(), false, place);
        return WeatherPass.read(layout, StationChoice.all(), List.of(in));
    }

    private static @Nullable ColumnMeaning meaning(String name) {
        String folded = WeatherUnit.folded(name);
        if (DAYS.contains(folded)) {
            return ColumnMeaning.of(ColumnMeaning.Kind.DAY);
        }
        WeatherVariable plain = NAMES.get(folded);
        if (plain != null) {
            return ColumnMeaning.value(plain);
        }
        String longest = "";
        for (String each : NAMES.keySet()) {
            longest = folded.startsWith(each) && each.length() > longest.length() ? each : longest;
        }
        WeatherVariable variable = NAMES.get(longest);
        return variable == null ? null : WeatherUnit.of(variable, folded.substring(longest.length()));
    }

    private static Map<String, WeatherVariable> names() {
        Map<String, WeatherVariable> names = new LinkedHashMap<>();
        put(names, WeatherVariable.RAIN, "rain", "rainfall", "precipitation", "precip", "pluie", "pluviometrie", "rr");
        for (String each : List.of("t", "temp", "temperature")) {
            put(names, WeatherVariable.TEMPERATURE_MIN, each + "min", each + "minimale");
            put(names, WeatherVariable.TEMPERATURE_MAX, each + "max", each + "maximale");
            put(names, WeatherVariable.TEMPERATURE_MEAN, each + "mean", each + "moy", each + "moyenne", each + "avg");
        }
        put(names, WeatherVariable.TEMPERATURE_MIN, "tn", "mintemp");
        put(names, WeatherVariable.TEMPERATURE_MAX, "tx", "maxtemp");
        put(names, WeatherVariable.TEMPERATURE_MEAN, "tm");
        put(names, WeatherVariable.DEW_POINT, "dewpoint", "tdew", "pointderosee", "rosee");
        put(
                names,
                WeatherVariable.VAPOUR_PRESSURE,
                "vapourpressure",
                "vaporpressure",
                "tensiondevapeur",
                "tensionvapeur");
        for (String each : List.of("rh", "humidity", "relativehumidity", "humidite", "hr")) {
            put(names, WeatherVariable.HUMIDITY_MIN, each + "min");
            put(names, WeatherVariable.HUMIDITY_MAX, each + "max");
            put(names, WeatherVariable.HUMIDITY_MEAN, each + "mean", each + "moy", each + "moyenne", each);
        }
        put(names, WeatherVariable.HUMIDITY_MIN, "un");
        put(names, WeatherVariable.HUMIDITY_MAX, "ux");
        put(names, WeatherVariable.HUMIDITY_MEAN, "um");
        put(names, WeatherVariable.PRESSURE, "pressure", "pression", "stationpressure");
        put(names, WeatherVariable.WIND, "wind", "windspeed", "vent", "wind10m", "vent10m", "ffm");
        put(names, WeatherVariable.WIND_2M, "wind2m", "vent2m", "u2", "ff2m");
        put(names, WeatherVariable.RADIATION, "radiation", "solarradiation", "rayonnement", "rs", "glot");
        put(names, WeatherVariable.SUNSHINE, "sunshine", "insolation", "ensoleillement");
        put(names, WeatherVariable.EVAPOTRANSPIRATION_STATION, "eto", "et0", "etp", "etpmon", "evapotranspiration");
        put(names, WeatherVariable.EVAPOTRANSPIRATION_GRID, "etpgrille", "etogrid", "et0grid");
        return Map.copyOf(names);
    }

    private static void put(Map<String, WeatherVariable> names, WeatherVariable variable, String... each) {
        Arrays.asList(each).forEach(name -> names.put(name, variable));
    }
}
