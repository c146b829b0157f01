package org.terreau.water.weather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Reads daily files of SAFRAN SIM2, a grid of 8 km over France: one point of it, for a place that the caller names.
 *
 * <p>Columns are taken by name, with or without {@code _Q} at their end. Rain is PRELIQ plus PRENEI, liquid and solid;
 * T, TINF_H and TSUP_H are temperatures, FF the wind at 10 m, HU the relative humidity, SSI (J/cm², to MJ/m²) the
 * global radiation, ETP the evapotranspiration. Every value is {@link ValueOrigin#MODELLED}. The specific humidity Q is
 * left out, since the vapour pressure that it gives needs the pressure of the air, which is not in the file; HU serves
 * instead. Columns that are not read are named in a finding.
 *
 * <p>Rain is from 6 h UTC of the day to 6 h UTC of the next; of other values the window is not said here.
 *
 * <p>A file of any length is read in one pass, in the memory that one point needs. Whatever the bytes are, it returns.
 * It needs FastCSV ({@code de.siegmar:fastcsv}). Immutable, for any number of threads.
 */
public final class Sim2Reader {

    private final WeatherStation place;
    private final boolean nearest;
    private final double x;
    private final double y;

    private Sim2Reader(WeatherStation place, boolean nearest, double x, double y) {
        this.place = Objects.requireNonNull(place, "place");
        this.nearest = nearest;
        this.x = x;
        this.y = y;
    }

    /**
     * Returns a reader of the grid point nearest to a place. Of two points as near, the one farther west, then farther
     * south is taken.
     *
     * @param place the place, which becomes the station of the series: the file knows neither latitude nor altitude
     * @param xHm its easting, in hectometres of Lambert II étendu
     * @param yHm its northing, in hectometres of Lambert II étendu
     * @return the reader
     */
    public static Sim2Reader nearest(WeatherStation place, double xHm, double yHm) {
        return new Sim2Reader(place, true, xHm, yHm);
    }

    /**
     * Returns a reader of one grid point.
     *
     * @param place the place, which becomes the station of the series
     * @param lambX the point's LAMBX, in hectometres
     * @param lambY the point's LAMBY, in hectometres
     * @return the reader
     */
    public static Sim2Reader point(WeatherStation place, int lambX, int lambY) {
        return new Sim2Reader(place, false, lambX, lambY);
    }

    /**
     * Reads files of several periods.
     *
     * @param files the files, in any order
     * @return one series, and what was found, at {@code /<file>/<row>/<column>} when there are several files
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
     * @return one series, and what was found
     * @throws IOException when a stream breaks
     * @throws IllegalStateException when FastCSV is not there
     */
    public WeatherReading read(List<InputStream> files) throws IOException {
        StationChoice choice = nearest ? StationChoice.nearest(x, y) : StationChoice.only(StationChoice.point(x, y));
        return WeatherPass.read(layout(), choice, files);
    }

    private FileLayout layout() {
        Map<String, ColumnMeaning> known = new HashMap<>();
        known.put("DATE", ColumnMeaning.of(ColumnMeaning.Kind.DAY));
        known.put("LAMBX", ColumnMeaning.of(ColumnMeaning.Kind.GRID_X));
        known.put("LAMBY", ColumnMeaning.of(ColumnMeaning.Kind.GRID_Y));
        known.put("PRENEI", ColumnMeaning.of(ColumnMeaning.Kind.PART, WeatherVariable.RAIN));
        known.put("PRELIQ", ColumnMeaning.of(ColumnMeaning.Kind.PART, WeatherVariable.RAIN));
        known.put("T", ColumnMeaning.value(WeatherVariable.TEMPERATURE_MEAN));
        known.put("TINF_H", ColumnMeaning.value(WeatherVariable.TEMPERATURE_MIN));
        known.put("TSUP_H", ColumnMeaning.value(WeatherVariable.TEMPERATURE_MAX));
        known.put("FF", ColumnMeaning.value(WeatherVariable.WIND));
        known.put("HU", ColumnMeaning.value(WeatherVariable.HUMIDITY_MEAN));
        known.put("SSI", ColumnMeaning.per(WeatherVariable.RADIATION, 100));
        known.put("ETP", ColumnMeaning.value(WeatherVariable.EVAPOTRANSPIRATION_GRID));
        Map<String, ColumnMeaning> byName = Map.copyOf(known);
        WeatherStation station = place.hasWindHeight()
                ? place
                : new WeatherStation(
                        place.id(),
                        place.name(),
                        place.latitude(),
                        place.longitude(),
                        place.altitudeM(),
                        WeatherStation.STANDARD_WIND_HEIGHT_M);
        return new FileLayout(
                name -> byName.get(bare(name.toUpperCase(Locale.ROOT))),
                ValueOrigin.MODELLED,
                Map.of(WeatherVariable.RAIN, ObservationWindow.SIX_TO_SIX),
                WeatherStation.STANDARD_WIND_HEIGHT_M,
                true,
                station);
    }

    private static String bare(String name) {
        return name.endsWith("_Q") ? name.substring(0, name.length() - 2) : name;
    }
}
