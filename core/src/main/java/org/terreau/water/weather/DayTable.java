package org.terreau.water.weather;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of one station while files are read: by day, whatever their order, with the line of each. */
final class DayTable {

    /** How many days the calendar of the readers has, at most. */
    private static final int CALENDAR = 130_000;

    private static final int COLUMNS = WeatherVariable.all().size();

    private final String id;
    private final CellBudget budget;
    private final double[] @Nullable [] values = new double @Nullable [COLUMNS][];
    private final byte[] @Nullable [] origins = new byte @Nullable [COLUMNS][];
    private final int[] @Nullable [] lines;
    private final int[] unordered;
    private final int[] firstUnordered;
    private final long[] before;
    private String name = "";
    private double latitude = Double.NaN;
    private double longitude = Double.NaN;
    private double altitudeM = Double.NaN;
    private long base;
    private int capacity;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    DayTable(String id, int files, CellBudget budget) {
        this.id = id;
        this.budget = budget;
        this.lines = new int @Nullable [files][];
        this.unordered = new int[files];
        this.firstUnordered = new int[files];
        this.before = new long[files];
        Arrays.fill(before, Long.MIN_VALUE);
    }

    String id() {
        return id;
    }

    /** Takes over what is said of the place, where nothing was said before. */
    void place(String called, double lat, double lon, double altitude) {
        name = name.isEmpty() ? called : name;
        latitude = Double.isNaN(latitude) ? lat : latitude;
        longitude = Double.isNaN(longitude) ? lon : longitude;
        altitudeM = Double.isNaN(altitudeM) ? altitude : altitudeM;
    }

    WeatherStation station(double windHeightM) {
        return new WeatherStation(id, name.isEmpty() ? id : name, latitude, longitude, altitudeM, windHeightM);
    }

    /** Makes room for a day; false when there is none any more. */
    boolean reach(long day) {
        if (capacity > 0 && day >= base && day < base + capacity) {
            return true;
        }
        long low = capacity == 0 ? day : Math.min(base, day);
        long high = capacity == 0 ? day : Math.max(base + capacity - 1, day);
        long wanted = Math.max(512, Math.min(CALENDAR, 2 * (high - low + 1)));
        long begin = capacity > 0 && day < base ? high - wanted + 1 : low;
        return grow(Math.min(begin, low), (int) Math.max(wanted, high - low + 1));
    }

    private boolean grow(long begin, int wanted) {
        long columns = 0;
        for (double[] each : values) {
            columns += each == null ? 0 : 1;
        }
        if (!budget.take((columns + lines.length) * (wanted - capacity))) {
            return false;
        }
        int shift = capacity == 0 ? 0 : (int) (base - begin);
        for (int i = 0; i < COLUMNS; i++) {
            double[] column = values[i];
            byte[] known = origins[i];
            if (column != null && known != null) {
                double[] longer = new double[wanted];
                Arrays.fill(longer, Double.NaN);
                System.arraycopy(column, 0, longer, shift, capacity);
                values[i] = longer;
                origins[i] = new byte[wanted];
                System.arraycopy(known, 0, origins[i], shift, capacity);
            }
        }
        for (int i = 0; i < lines.length; i++) {
            int[] longer = new int[wanted];
            int[] old = lines[i];
            if (old != null) {
                System.arraycopy(old, 0, longer, shift, capacity);
            }
            lines[i] = longer;
        }
        base = begin;
        capacity = wanted;
        return true;
    }

    /** Notes a row of a day that has been reached. */
    void row(int file, long day, int line) {
        first = Math.min(first, day);
        last = Math.max(last, day);
        if (day < before[file]) {
            firstUnordered[file] = unordered[file] == 0 ? line : firstUnordered[file];
            unordered[file]++;
        }
        before[file] = day;
        int[] ofFile = lines[file];
        if (ofFile != null && ofFile[(int) (day - base)] == 0) {
            ofFile[(int) (day - base)] = line;
        }
    }

    /** The line of a day in a file; 0 when it has none. */
    int line(int file, long day) {
        int[] ofFile = lines[file];
        return ofFile == null || day < base || day >= base + capacity ? 0 : ofFile[(int) (day - base)];
    }

    int unordered(int file) {
        return unordered[file];
    }

    int firstUnordered(int file) {
        return firstUnordered[file];
    }

    /** The value of a day that has been reached; not a number when it is missing. */
    double value(int variable, long day) {
        double[] column = values[variable];
        return column == null ? Double.NaN : column[(int) (day - base)];
    }

    /** Sets a value of a day that has been reached; false when there is no room. */
    boolean set(int variable, long day, double value, byte origin) {
        double[] column = values[variable];
        byte[] known = origins[variable];
        if (column == null || known == null) {
            if (!budget.take(capacity)) {
                return false;
            }
            column = new double[capacity];
            Arrays.fill(column, Double.NaN);
            known = new byte[capacity];
            values[variable] = column;
            origins[variable] = known;
        }
        column[(int) (day - base)] = value;
        known[(int) (day - base)] = origin;
        return true;
    }

    boolean isEmpty() {
        return last < first;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    /** What was read, values that cannot be included. */
    WeatherSeries.Builder series(WeatherStation station) {
        int days = (int) (last - first + 1);
        WeatherSeries.Builder series = WeatherSeries.builder(station, LocalDate.ofEpochDay(first), days);
        for (WeatherVariable each : WeatherVariable.all()) {
            double[] column = values[each.column()];
            byte[] known = origins[each.column()];
            if (column != null && known != null) {
                int from = (int) (first - base);
                for (int i = 0; i < days; i++) {
                    series.set(each, i, column[from + i], ValueOrigin.at(known[from + i]));
                }
            }
        }
        return series;
    }
}
