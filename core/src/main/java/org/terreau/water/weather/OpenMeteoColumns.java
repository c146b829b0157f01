package org.terreau.water.weather;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.json.ColumnReader;

/** The columns of one group of an Open-Meteo document, with their units, as they stand there. */
final class OpenMeteoColumns implements ColumnReader.Columns {

    private static final String TIME = "time";
    private static final int FARTHEST_SECONDS = 18 * 3_600;

    /** Of so many cells at most it is told what is wrong with them. */
    private static final int MOST_TOLD = 1_001;

    /** A column while it grows. */
    private static final class Column {
        private double[] values = new double[32];
        private int count;

        void add(double value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = value;
        }

        double at(int index) {
            return index < count ? values[index] : Double.NaN;
        }
    }

    /** A column of a variable, and what its unit makes of it. */
    record Meant(String name, ColumnMeaning meaning) {}

    private final String group;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final List<String> times = new ArrayList<>();
    private final List<Facts> noNumbers = new ArrayList<>();
    private final CellTally tally = new CellTally();
    private final List<String> twice = new ArrayList<>();

    OpenMeteoColumns(String group) {
        this.group = group;
    }

    @Override
    public void member(String in, String name, Object value) {
        if (in.isEmpty() && value instanceof BigDecimal number) {
            numbers.putIfAbsent(name, number);
        } else if (in.equals(group + "_units") && value instanceof String unit) {
            units.putIfAbsent(name, unit);
        }
    }

    @Override
    public void cell(String in, String name, int index, @Nullable Object value) {
        if (!in.equals(group)) {
            return;
        }
        if (name.equals(TIME)) {
            if (index == times.size()) {
                times.add(value instanceof String text ? text : String.valueOf(value));
            }
            return;
        }
        Column column = columns.computeIfAbsent(name, each -> new Column());
        if (index == column.count) {
            column.add(number(name, index, value));
        } else if (index == 0) {
            twice.add(name);
        }
    }

    private double number(String name, int index, @Nullable Object value) {
        if (value == null) {
            return Double.NaN;
        }
        double number = Double.NaN;
        if (value instanceof BigDecimal decimal) {
            number = decimal.doubleValue();
        } else if (value instanceof String text && CellText.isMissingWord(text)) {
            tally.add(WeatherFileRules.MISSING_MARK, name, text, index + 1);
            return Double.NaN;
        }
        if (!Double.isFinite(number)) {
            if (noNumbers.size() < MOST_TOLD) {
                noNumbers.add(Facts.of("line", index + 1)
                        .and("text", value.toString())
                        .and("column", name));
            }
            return Double.NaN;
        }
        return number;
    }

    /** A value in the unit of its variable; not a number where it is missing. */
    double converted(Meant column, int index) {
        double number = value(column.name(), index);
        double value = column.meaning().convert(number);
        WeatherVariable variable = Objects.requireNonNull(column.meaning().variable());
        if (!variable.isPossible(value) && CellText.isMissingNumber(number)) {
            tally.add(WeatherFileRules.MISSING_MARK, column.name(), number(number), index + 1);
            return Double.NaN;
        }
        return value;
    }

    /** Tells what stood for missing values. */
    void tellMissing(WeatherTables tables) {
        tally.tell(tables, 0);
    }

    List<String> times() {
        return times;
    }

    private double value(String column, int index) {
        Column found = columns.get(column);
        return found == null ? Double.NaN : found.at(index);
    }

    /** How far the local time of the document is before UTC, in seconds; 0 when it does not say. */
    int offsetSeconds() {
        double seconds = number("utc_offset_seconds");
        return Math.abs(seconds) <= FARTHEST_SECONDS ? (int) seconds : 0;
    }

    WeatherStation station() {
        double latitude = number("latitude");
        double longitude = number("longitude");
        String id = "open-meteo " + number(latitude) + "," + number(longitude);
        return new WeatherStation(
                id, id, latitude, longitude, number("elevation"), WeatherStation.STANDARD_WIND_HEIGHT_M);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "?" : WeatherRules.shown(value).toPlainString();
    }

    private double number(String name) {
        BigDecimal number = numbers.get(name);
        double value = number == null ? Double.NaN : number.doubleValue();
        return Double.isFinite(value) && Math.abs(value) < 1e6 ? value : Double.NaN;
    }

    /** The columns that are of a variable and in a unit of it; tells what happens to the others. */
    List<Meant> meant(Map<String, WeatherVariable> names, WeatherTables tables) {
        List<Meant> meant = new ArrayList<>();
        List<String> notTaken = new ArrayList<>();
        Map<WeatherVariable, String> taken = new HashMap<>();
        for (String name : columns.keySet()) {
            WeatherVariable variable = names.get(name);
            if (variable == null) {
                notTaken.add(name);
                continue;
            }
            String unit = units.getOrDefault(name, "");
            ColumnMeaning meaning = WeatherUnit.of(variable, unit);
            String other = meaning == null ? null : taken.putIfAbsent(variable, name);
            if (meaning == null) {
                Facts facts = Facts.of("column", name).and("found", unit).and("unit", variable.unit());
                tables.found(WeatherFileRules.UNIT, 0, 0, name, facts, "");
            } else if (other != null) {
                Facts facts = Facts.of("column", name).and("other", other);
                tables.found(WeatherFileRules.COLUMN_TWICE, 0, 0, name, facts, "");
            } else {
                meant.add(new Meant(name, meaning));
                tables.column(0, variable, name);
                if (!meaning.unit().isEmpty()) {
                    Facts facts = Facts.of("column", name)
                            .and("found", meaning.unit())
                            .and("unit", variable.unit());
                    tables.found(WeatherFileRules.WORKED_OUT, 0, 0, name, facts, "unit");
                }
            }
        }
        if (!notTaken.isEmpty()) {
            tables.found(WeatherFileRules.NOT_TAKEN, 0, 0, "", Facts.of("columns", notTaken), "");
        }
        tell(tables);
        return meant;
    }

    private void tell(WeatherTables tables) {
        for (String each : twice) {
            Facts facts = Facts.of("column", each).and("other", each);
            tables.found(WeatherFileRules.COLUMN_TWICE, 0, 0, each, facts, "");
        }
        for (Facts each : noNumbers) {
            Object line = each.get("line");
            Object column = each.get("column");
            if (line instanceof Integer position && column instanceof String name) {
                tables.found(WeatherFileRules.NOT_A_NUMBER, 0, position, name, each, "");
            }
        }
    }
}
