package org.terreau.water.weather;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;

/** The rows of all stations that are read, what is wrong with them, and the series that they become. */
final class WeatherTables {

    /** Of so many stations at most something is told of each. */
    private static final int MOST_TOLD = 1_000;

    private final FileLayout layout;
    private final int files;
    private final String group;
    private final Map<String, DayTable> tables = new LinkedHashMap<>();
    private final CellBudget budget = new CellBudget();
    private final @Nullable String[][] columns;
    private final Set<String> seaTold = new HashSet<>();
    private FindingLog log = new FindingLog();
    private boolean full;

    /** Takes rows of CSV files. */
    WeatherTables(FileLayout layout, int files) {
        this(layout, files, "");
    }

    /** Takes rows of an object in JSON, whose columns are arrays; lines are then positions in them, from 1. */
    WeatherTables(FileLayout layout, String group) {
        this(layout, 1, group);
    }

    private WeatherTables(FileLayout layout, int files, String group) {
        this.layout = layout;
        this.group = group;
        this.files = files;
        this.columns = new @Nullable String[files][DayRow.COLUMNS];
    }

    FileLayout layout() {
        return layout;
    }

    /** Says which column of a file holds a variable. */
    void column(int file, WeatherVariable variable, String name) {
        columns[file][variable.column()] = name;
    }

    /** Drops what was read: a better station came. */
    void clear() {
        tables.clear();
        budget.clear();
        full = false;
        log = new FindingLog();
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    void found(Rule rule, int file, int line, String column, Facts facts, String variant) {
        log.add(Finding.at(rule, pointer(file, line, column), inText(line), 0, facts, variant));
    }

    /** The place of a cell; the first row of values is 0, on line 2. */
    private String pointer(int file, int line, String column) {
        String name = column.isEmpty() ? "" : "/" + column.replace("~", "~0").replace("/", "~1");
        if (!group.isEmpty()) {
            return "/" + group + name + (line > 0 && !column.isEmpty() ? "/" + (line - 1) : "");
        }
        return (files > 1 ? "/" + file : "") + (line > 1 ? "/" + (line - 2) : "") + name;
    }

    private int inText(int line) {
        return group.isEmpty() ? line : 0;
    }

    void row(int file, DayRow row) {
        DayTable table = tables.get(row.station);
        if (table == null) {
            table = new DayTable(row.station, files, budget);
            tables.put(row.station, table);
        }
        table.place(row.name, row.latitude, row.longitude, row.altitudeM);
        if (!table.reach(row.day)) {
            limit(file, row);
            return;
        }
        int before = table.line(file, row.day);
        table.row(file, row.day, row.line);
        int same = 0;
        boolean contradicted = false;
        for (int i = 0; i < DayRow.COLUMNS; i++) {
            double value = row.values[i];
            if (Double.isNaN(value)) {
                continue;
            }
            double known = table.value(i, row.day);
            if (Double.isNaN(known)) {
                if (!table.set(i, row.day, value, row.origins[i])) {
                    limit(file, row);
                    return;
                }
            } else if (known == value) {
                same++;
            } else {
                contradicted = true;
                contradicted(file, row, table, WeatherVariable.all().get(i), known);
            }
        }
        if (!contradicted && (before > 0 || same > 0)) {
            Facts facts = Facts.of("station", row.station)
                    .and("line", row.line)
                    .and("day", LocalDate.ofEpochDay(row.day))
                    .and("first", before > 0 ? before : anyLine(table, row.day));
            found(WeatherFileRules.DOUBLED, file, row.line, "", facts, "");
        }
    }

    /** Tells once of a station what became of its pressure at sea level. */
    void sea(int file, DayRow row, String column) {
        if (seaTold.size() < MOST_TOLD && seaTold.add(row.station)) {
            boolean known = Double.isFinite(row.altitudeM);
            Facts facts = Facts.of("station", row.station).and(known ? "column" : "columns", column);
            Rule rule = known ? WeatherFileRules.WORKED_OUT : WeatherFileRules.NOT_TAKEN;
            found(rule, file, 1, column, facts, known ? "" : "sea");
        }
    }

    private void limit(int file, DayRow row) {
        if (!full) {
            full = true;
            Facts facts = Facts.of("station", row.station).and("line", row.line);
            found(WeatherFileRules.LIMIT, file, row.line, "", facts, "");
        }
    }

    private void contradicted(int file, DayRow row, DayTable table, WeatherVariable variable, double known) {
        String column = name(file, variable);
        Facts facts = Facts.of("station", row.station)
                .and("line", row.line)
                .and("column", column)
                .and("day", LocalDate.ofEpochDay(row.day))
                .and("second", WeatherRules.shown(row.values[variable.column()]))
                .and("kept", WeatherRules.shown(known))
                .and("unit", variable.unit())
                .and("first", anyLine(table, row.day));
        found(WeatherFileRules.CONTRADICTED, file, row.line, column, facts, "");
    }

    private int anyLine(DayTable table, long day) {
        for (int i = 0; i < files; i++) {
            if (table.line(i, day) > 0) {
                return table.line(i, day);
            }
        }
        return 0;
    }

    private String name(int file, WeatherVariable variable) {
        return Objects.requireNonNullElse(columns[file][variable.column()], variable.name());
    }

    /** Turns the rows into series, once, judges them, and leaves out what cannot be. */
    WeatherReading reading() {
        Map<String, WeatherSeries> series = new LinkedHashMap<>();
        FindingLog judged = new FindingLog();
        while (!tables.isEmpty()) {
            DayTable each = tables.values().iterator().next();
            tables.remove(each.id()); // what it holds is free once its series is made
            if (each.isEmpty()) {
                continue;
            }
            ofDays(each);
            WeatherSeries read = series(each);
            Findings found = WeatherRules.series().check(read, read.last());
            judged.add(found.map(finding -> placed(finding, each)));
            series.put(read.station().id(), PossibleWeather.of(read));
        }
        return new WeatherReading(series, log.findings().and(judged.findings()));
    }

    private WeatherSeries series(DayTable table) {
        WeatherStation only = layout.station();
        WeatherStation station = only == null ? table.station(layout.windHeightM()) : only;
        WeatherSeries.Builder series = table.series(station);
        layout.windows().forEach(series::window);
        return series.build();
    }

    /** What is wrong with the order of the days and with the calendar. */
    private void ofDays(DayTable table) {
        for (int file = 0; file < files; file++) {
            if (table.unordered(file) > 0) {
                int line = table.firstUnordered(file);
                Facts facts = Facts.of("station", table.id())
                        .and("n", table.unordered(file))
                        .and("line", line);
                found(WeatherFileRules.UNORDERED, file, line, "", facts, "");
            }
            absent(table, file);
        }
        long from = table.first();
        for (long day = table.first(); day <= table.last(); day++) {
            if (anyLine(table, day) > 0) {
                if (day > from) {
                    Facts facts = Facts.of("station", table.id())
                            .and("first", LocalDate.ofEpochDay(from))
                            .and("last", LocalDate.ofEpochDay(day - 1))
                            .and("days", day - from);
                    found(WeatherFileRules.HOLE, 0, 0, "", facts, "");
                }
                from = day + 1;
            }
        }
    }

    /** Days that another file has and this one has not; nothing for a file that has no row of this station at all. */
    private void absent(DayTable table, int file) {
        int count = 0;
        int here = 0;
        long first = 0;
        for (long day = table.first(); files > 1 && day <= table.last(); day++) {
            if (table.line(file, day) > 0) {
                here++;
            } else if (anyLine(table, day) > 0) {
                first = count == 0 ? day : first;
                count++;
            }
        }
        if (count > 0 && here > 0) {
            Facts facts = Facts.of("station", table.id())
                    .and("file", file + 1)
                    .and("n", count)
                    .and("first", LocalDate.ofEpochDay(first));
            found(WeatherFileRules.ONE_FILE, file, 0, "", facts, "");
        }
    }

    /** Says where in the files a finding on the series stands. */
    private Finding placed(Finding finding, DayTable table) {
        Facts facts = finding.getFacts();
        if (!(facts.get("variable") instanceof WeatherVariable variable)) {
            return finding.placed("", 0, 0, facts);
        }
        Object on = facts.get("day") == null ? facts.get("first") : facts.get("day");
        for (int file = 0; file < files; file++) {
            String column = columns[file][variable.column()];
            int line = on instanceof LocalDate day ? table.line(file, day.toEpochDay()) : 0;
            if (column != null && (line > 0 || on == null)) {
                return finding.placed(pointer(file, line, column), inText(line), 0, facts);
            }
        }
        return finding.placed("", 0, 0, facts);
    }
}
