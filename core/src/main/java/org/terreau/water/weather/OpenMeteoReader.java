package org.terreau.water.weather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.json.ColumnReader;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;

/**
 * Reads JSON documents of Open-Meteo: the arrays of {@code daily}, or those of {@code hourly}, of one place.
 *
 * <p>Columns are taken by name and by the unit that the document says for them: °C and °F, mm and inch, m/s, km/h, mph
 * and kn, MJ/m² and W/m², s and h, kPa and hPa. A unit that is converted is told; a column whose unit is not known is
 * left out, with a finding. {@code wind_speed_10m_max} is not read, since it is not the mean of the day: ask for
 * {@code wind_speed_10m_mean}. Columns that are not read are named.
 *
 * <p>Values of days before a given one are {@link ValueOrigin#MODELLED}, from that day on {@link ValueOrigin#FORECAST}.
 * Days begin at midnight of the document's fixed offset from UTC, which {@link WeatherSeries#window} tells.
 *
 * <p>Findings stand at {@code /daily/<column>/<index>}; a line that a message names is the position in the arrays, from
 * 1. Whatever the bytes are, it returns. Immutable, for any number of threads.
 */
public final class OpenMeteoReader {

    private static final Map<String, WeatherVariable> DAILY = daily();
    private static final Map<String, WeatherVariable> HOURLY = hourly();
    private static final String DAY_GROUP = "daily";
    private static final String HOUR_GROUP = "hourly";

    private final ColumnReader reader;
    private final @Nullable WeatherStation place;

    private OpenMeteoReader(ColumnReader reader, @Nullable WeatherStation place) {
        this.reader = reader;
        this.place = place;
    }

    /**
     * Makes a reader with the standard limits, that names the place by its coordinates.
     *
     * @param library the Jackson to use
     * @return the reader
     */
    public static OpenMeteoReader of(JsonLibrary library) {
        return new OpenMeteoReader(ColumnReader.of(Limits.standard(), library), null);
    }

    /**
     * Names the place otherwise than by what the document says.
     *
     * @param station the station of the series
     * @return a reader
     */
    public OpenMeteoReader place(WeatherStation station) {
        return new OpenMeteoReader(reader, Objects.requireNonNull(station, "station"));
    }

    /**
     * Reads the days of a file.
     *
     * @param file the file
     * @param forecastFrom the first day that was not over when the document was made
     * @return the series, and what was found
     * @throws IOException when the file cannot be read at all
     */
    public WeatherReading read(Path file, LocalDate forecastFrom) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(Limits.standard().documentBytes() + 1), forecastFrom);
        }
    }

    /**
     * Reads the days of a text.
     *
     * @param json the text
     * @param forecastFrom the first day that was not over when the document was made
     * @return the series, and what was found
     */
    public WeatherReading read(byte[] json, LocalDate forecastFrom) {
        OpenMeteoColumns columns = new OpenMeteoColumns(DAY_GROUP);
        Findings ofText = reader.read(json, columns);
        WeatherStation station = place == null ? columns.station() : place;
        WeatherTables tables = new WeatherTables(layout(station, columns.offsetSeconds()), DAY_GROUP);
        List<OpenMeteoColumns.Meant> meant = columns.meant(DAILY, tables);
        DayRow row = new DayRow();
        for (int i = 0; i < columns.times().size(); i++) {
            row.clear(ValueOrigin.MISSING);
            row.station = station.id();
            row.line = i + 1;
            row.day = CellText.day(columns.times().get(i));
            if (row.day == CellText.NO_DAY) {
                noTime(columns, i, tables);
                continue;
            }
            boolean known = row.day < forecastFrom.toEpochDay();
            byte origin = (byte) (known ? ValueOrigin.MODELLED : ValueOrigin.FORECAST).column();
            for (OpenMeteoColumns.Meant each : meant) {
                WeatherVariable variable = Objects.requireNonNull(each.meaning().variable());
                row.values[variable.column()] = columns.converted(each, i);
                row.origins[variable.column()] = origin;
            }
            tables.row(0, row);
        }
        columns.tellMissing(tables);
        if (tables.isEmpty()) {
            tables.found(WeatherFileRules.NOT_THERE, 0, 0, "", Facts.none(), "none");
        }
        WeatherReading reading = tables.reading();
        return new WeatherReading(reading.stations(), ofText.and(reading.findings()));
    }

    /**
     * Reads the hours of a text. Values that are of an instant, such as temperatures, are taken for the hour that ends
     * then, as sums and means are by their definition.
     *
     * @param json the text
     * @param forecastFrom the first day, in UTC, that was not over when the document was made
     * @return the hours, and what was found
     */
    public HourlyReading readHours(byte[] json, LocalDate forecastFrom) {
        OpenMeteoColumns columns = new OpenMeteoColumns(HOUR_GROUP);
        Findings ofText = reader.read(json, columns);
        WeatherStation station = place == null ? columns.station() : place;
        WeatherTables tables = new WeatherTables(layout(station, columns.offsetSeconds()), HOUR_GROUP);
        List<OpenMeteoColumns.Meant> meant = columns.meant(HOURLY, tables);
        List<LocalDateTime> ends = new ArrayList<>();
        for (int i = 0; i < columns.times().size(); i++) {
            long end = CellText.hour(columns.times().get(i));
            if (end == CellText.NO_DAY) {
                noTime(columns, i, tables);
            }
            ends.add(
                    end == CellText.NO_DAY
                            ? LocalDateTime.MIN
                            : LocalDate.EPOCH.atStartOfDay().plusHours(end).minusSeconds(columns.offsetSeconds()));
        }
        HourlyWeather hours = HourlyFilling.of(station, ends, meant, columns, forecastFrom.atStartOfDay(), tables);
        columns.tellMissing(tables);
        if (hours.hours() == 0) {
            tables.found(WeatherFileRules.NOT_THERE, 0, 0, "", Facts.none(), "none");
        }
        return new HourlyReading(hours, ofText.and(tables.reading().findings()));
    }

    private static void noTime(OpenMeteoColumns columns, int index, WeatherTables tables) {
        Facts facts = Facts.of("line", index + 1).and("text", columns.times().get(index));
        tables.found(WeatherFileRules.NOT_A_DAY, 0, index + 1, "time", facts, "");
    }

    private static FileLayout layout(WeatherStation station, int offsetSeconds) {
        int from = -offsetSeconds / 60;
        ObservationWindow window = new ObservationWindow(from, from + 24 * 60);
        Map<WeatherVariable, ObservationWindow> windows = new HashMap<>();
        DAILY.values().forEach(each -> windows.put(each, window));
        return new FileLayout(name -> null, ValueOrigin.MODELLED, windows, station.windHeightM(), false, station);
    }

    private static Map<String, WeatherVariable> daily() {
        Map<String, WeatherVariable> names = new HashMap<>();
        names.put("precipitation_sum", WeatherVariable.RAIN);
        names.put("temperature_2m_min", WeatherVariable.TEMPERATURE_MIN);
        names.put("temperature_2m_max", WeatherVariable.TEMPERATURE_MAX);
        names.put("temperature_2m_mean", WeatherVariable.TEMPERATURE_MEAN);
        names.put("dew_point_2m_mean", WeatherVariable.DEW_POINT);
        names.put("dewpoint_2m_mean", WeatherVariable.DEW_POINT);
        names.put("relative_humidity_2m_min", WeatherVariable.HUMIDITY_MIN);
        names.put("relative_humidity_2m_max", WeatherVariable.HUMIDITY_MAX);
        names.put("relative_humidity_2m_mean", WeatherVariable.HUMIDITY_MEAN);
        names.put("surface_pressure_mean", WeatherVariable.PRESSURE);
        names.put("wind_speed_10m_mean", WeatherVariable.WIND);
        names.put("windspeed_10m_mean", WeatherVariable.WIND);
        names.put("wind_speed_2m_mean", WeatherVariable.WIND_2M);
        names.put("shortwave_radiation_sum", WeatherVariable.RADIATION);
        names.put("sunshine_duration", WeatherVariable.SUNSHINE);
        names.put("et0_fao_evapotranspiration", WeatherVariable.EVAPOTRANSPIRATION_GRID);
        names.put("et0_fao_evapotranspiration_sum", WeatherVariable.EVAPOTRANSPIRATION_GRID);
        return Map.copyOf(names);
    }

    private static Map<String, WeatherVariable> hourly() {
        Map<String, WeatherVariable> names = new HashMap<>();
        names.put("precipitation", WeatherVariable.RAIN);
        names.put("temperature_2m", WeatherVariable.TEMPERATURE_MEAN);
        names.put("dew_point_2m", WeatherVariable.DEW_POINT);
        names.put("dewpoint_2m", WeatherVariable.DEW_POINT);
        names.put("relative_humidity_2m", WeatherVariable.HUMIDITY_MEAN);
        names.put("relativehumidity_2m", WeatherVariable.HUMIDITY_MEAN);
        names.put("surface_pressure", WeatherVariable.PRESSURE);
        names.put("wind_speed_10m", WeatherVariable.WIND);
        names.put("windspeed_10m", WeatherVariable.WIND);
        names.put("shortwave_radiation", WeatherVariable.RADIATION);
        names.put("sunshine_duration", WeatherVariable.SUNSHINE);
        names.put("et0_fao_evapotranspiration", WeatherVariable.EVAPOTRANSPIRATION_GRID);
        return Map.copyOf(names);
    }
}
