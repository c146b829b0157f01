package org.terreau.water.weather;

import static org.terreau.water.weather.WeatherVariable.EVAPOTRANSPIRATION_GRID;
import static org.terreau.water.weather.WeatherVariable.EVAPOTRANSPIRATION_STATION;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MAX;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MEAN;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MIN;
import static org.terreau.water.weather.WeatherVariable.PRESSURE;
import static org.terreau.water.weather.WeatherVariable.RADIATION;
import static org.terreau.water.weather.WeatherVariable.RAIN;
import static org.terreau.water.weather.WeatherVariable.SUNSHINE;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MEAN;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;
import static org.terreau.water.weather.WeatherVariable.VAPOUR_PRESSURE;
import static org.terreau.water.weather.WeatherVariable.WIND;
import static org.terreau.water.weather.WeatherVariable.WIND_2M;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the daily files of Météo-France, {@code RR-T-Vent} and {@code autres-parametres}: one of them, the pair, or the
 * files of several periods, compressed or not.
 *
 * <p>Columns are taken by name, whatever their order. RR, TN, TX, TM, FFM (at 10 m), FF2M, INST (minutes, to hours),
 * GLOT (J/cm², to MJ/m²), UN, UX, UM, TSVM (hPa, to kPa), ETPMON and ETPGRILLE are read; PMERM is at sea level and is
 * reduced to the station by {@code ((293 − 0.0065 z) / 293)^5.26}, the ratio of FAO-56 Eq. 7, which a finding says. All
 * other columns are named in a finding. The quality codes 0 and 1 make a value {@link ValueOrigin#VALIDATED}, 9
 * {@link ValueOrigin#FILTERED}, 2 {@link ValueOrigin#DOUBTFUL}.
 *
 * <p>The rain and the maximum temperature of a day are those from 6 h UTC to 6 h UTC of the next day, the minimum
 * temperature that from 18 h UTC of the day before to 18 h UTC: see {@link WeatherSeries#window}. Other values are of
 * the calendar day in UTC.
 *
 * <p>A file of any length is read in the memory that its wanted stations need. Whatever the bytes are, it returns. It
 * needs FastCSV ({@code de.siegmar:fastcsv}). Immutable, for any number of threads.
 */
public final class MeteoFranceReader {

    private static final FileLayout LAYOUT = layout();

    private final @Nullable String station;

    private MeteoFranceReader(@Nullable String station) {
        this.station = station;
    }

    /**
     * Returns a reader of every station of the files.
     *
     * @return the reader
     */
    public static MeteoFranceReader all() {
        return new MeteoFranceReader(null);
    }

    /**
     * Returns a reader of one station; rows of others are passed over.
     *
     * @param id the number of the station (NUM_POSTE); zeros at its beginning may be missing
     * @return the reader
     */
    public static MeteoFranceReader station(String id) {
        return new MeteoFranceReader(id.strip());
    }

    /**
     * Reads files of the same stations.
     *
     * @param files the files, in any order
     * @return a series for each station, and what was found, at {@code /<file>/<row>/<column>} when there are several
     * @throws IOException when a file cannot be read at all
     * @throws IllegalStateException when FastCSV is not there
     */
    public WeatherReading read(Path... files) throws IOException {
        return Opened.read(Arrays.asList(files), this::read);
    }

    /**
     * Reads streams to their end.
     *
     * @param files the streams; left open
     * @return a series for each station, and what was found
     * @throws IOException when a stream breaks
     * @throws IllegalStateException when FastCSV is not there
     */
    public WeatherReading read(List<InputStream> files) throws IOException {
        return WeatherPass.read(LAYOUT, station == null ? StationChoice.all() : StationChoice.only(station), files);
    }

    private static FileLayout layout() {
        Map<String, ColumnMeaning> known = new HashMap<>();
        known.put("NUM_POSTE", ColumnMeaning.of(ColumnMeaning.Kind.STATION));
        known.put("NOM_USUEL", ColumnMeaning.of(ColumnMeaning.Kind.NAME));
        known.put("LAT", ColumnMeaning.of(ColumnMeaning.Kind.LATITUDE));
        known.put("LON", ColumnMeaning.of(ColumnMeaning.Kind.LONGITUDE));
        known.put("ALTI", ColumnMeaning.of(ColumnMeaning.Kind.ALTITUDE));
        known.put("AAAAMMJJ", ColumnMeaning.of(ColumnMeaning.Kind.DAY));
        value(known, "RR", RAIN, 1);
        value(known, "TN", TEMPERATURE_MIN, 1);
        value(known, "TX", TEMPERATURE_MAX, 1);
        value(known, "TM", TEMPERATURE_MEAN, 1);
        value(known, "FFM", WIND, 1);
        value(known, "FF2M", WIND_2M, 1);
        value(known, "INST", SUNSHINE, 60);
        value(known, "GLOT", RADIATION, 100);
        value(known, "UN", HUMIDITY_MIN, 1);
        value(known, "UX", HUMIDITY_MAX, 1);
        value(known, "UM", HUMIDITY_MEAN, 1);
        value(known, "TSVM", VAPOUR_PRESSURE, 10);
        value(known, "ETPMON", EVAPOTRANSPIRATION_STATION, 1);
        value(known, "ETPGRILLE", EVAPOTRANSPIRATION_GRID, 1);
        known.put("PMERM", new ColumnMeaning(ColumnMeaning.Kind.SEA_PRESSURE, PRESSURE, 0, 1, 10, ""));
        known.put("QPMERM", ColumnMeaning.of(ColumnMeaning.Kind.QUALITY, PRESSURE));
        Map<String, ColumnMeaning> byName = Map.copyOf(known);
        return new FileLayout(
                name -> byName.get(name.toUpperCase(Locale.ROOT)),
                ValueOrigin.MEASURED,
                windows(),
                WeatherStation.STANDARD_WIND_HEIGHT_M,
                true,
                null);
    }

    private static void value(Map<String, ColumnMeaning> known, String name, WeatherVariable variable, double per) {
        known.put(name, ColumnMeaning.per(variable, per));
        known.put("Q" + name, ColumnMeaning.of(ColumnMeaning.Kind.QUALITY, variable));
    }

    private static Map<WeatherVariable, ObservationWindow> windows() {
        Map<WeatherVariable, ObservationWindow> windows = new EnumMap<>(WeatherVariable.class);
        for (WeatherVariable each : WeatherVariable.all()) {
            windows.put(each, ObservationWindow.CALENDAR_DAY);
        }
        windows.put(RAIN, ObservationWindow.SIX_TO_SIX);
        windows.put(TEMPERATURE_MAX, ObservationWindow.SIX_TO_SIX);
        windows.put(TEMPERATURE_MIN, ObservationWindow.EIGHTEEN_TO_EIGHTEEN);
        windows.remove(WeatherVariable.DEW_POINT);
        return windows;
    }
}
