package org.terreau.water.weather;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.terreau.finding.Facts;
import org.terreau.finding.Rule;

/** The reading of one file of several. */
final class WeatherPass {

    /** The longest cell, in characters: a quote that is never closed ends here. */
    private static final int LONGEST_CELL = 1 << 16;

    /** In a grid of 8 km a point is nearer than this to any place, in hm. */
    private static final double NEAR_HM = 60;

    private static final String SEPARATORS = ";,\t|";

    private final WeatherTables tables;
    private final int file;
    private final WeatherText text;
    private final WeatherRows rows;
    private final CellTally tally = new CellTally();
    private ColumnMeanings columns = ColumnMeanings.none();

    private WeatherPass(WeatherTables tables, StationChoice choice, int file, WeatherText text) {
        this.tables = tables;
        this.file = file;
        this.text = text;
        this.rows = new WeatherRows(text, choice, tables.layout());
    }

    /** Reads files one after the other. */
    static WeatherReading read(FileLayout layout, StationChoice choice, List<InputStream> files) throws IOException {
        FastCsv.require();
        WeatherTables tables = new WeatherTables(layout, files.size());
        for (int i = 0; i < files.size(); i++) {
            new WeatherPass(tables, choice, i, WeatherText.of(files.get(i))).read();
        }
        if (choice.distance() > NEAR_HM) {
            Facts facts = Facts.of("station", choice.point()).and("km", WeatherRules.shown(choice.distance() / 10));
            tables.found(WeatherFileRules.FAR, 0, 0, "", facts, "");
        }
        if (tables.isEmpty()) {
            boolean named = !choice.others().isEmpty();
            Facts facts = Facts.of("station", choice.asked()).and("others", choice.others());
            tables.found(WeatherFileRules.NOT_THERE, 0, 0, "", facts, named ? "" : "none");
        }
        return tables.reading();
    }

    private void read() throws IOException {
        char separator = separator(text.head());
        try (CsvReader<WeatherRows> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(rows, text)) {
            records(csv.iterator());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        tally.tell(tables, file);
        columns.tell(tables, file);
        if (text.isDamaged()) {
            found(WeatherFileRules.UNREADABLE, "", Facts.of("line", rows.line()), "gzip");
        }
    }

    private void records(Iterator<WeatherRows> records) {
        if (!hasNext(records)) {
            return;
        }
        columns = ColumnMeanings.of(rows.header(), tables.layout());
        String fault = columns.fault();
        if (fault != null) {
            found(WeatherFileRules.NO_HEADER, "", Facts.none(), fault);
            return;
        }
        columns.variables().forEach((variable, name) -> tables.column(file, variable, name));
        rows.columns(columns.meanings());
        while (hasNext(records)) {
            row();
        }
    }

    private boolean hasNext(Iterator<WeatherRows> records) {
        try {
            if (records.hasNext()) {
                records.next();
                return true;
            }
        } catch (CsvParseException e) {
            found(WeatherFileRules.UNREADABLE, "", Facts.of("line", rows.line()), "");
        }
        return false;
    }

    private void row() {
        if (rows.isEmpty() || rows.isUnwanted()) {
            return;
        }
        if (rows.isNearer()) {
            tables.clear();
            tally.clear();
        }
        DayRow row = rows.row();
        if (rows.cells() != columns.meanings().length) {
            Facts facts = Facts.of("line", row.line).and("n", rows.cells()).and("wanted", columns.meanings().length);
            found(WeatherFileRules.CELLS, "", facts, "");
        }
        problems();
        if (row.station.isEmpty()) {
            found(WeatherFileRules.CELLS, "", Facts.of("line", row.line), "station");
        }
        if (row.day == CellText.NO_DAY || row.station.isEmpty()) {
            return;
        }
        for (WeatherVariable each : columns.sums()) {
            if (rows.lacksPart(each, columns.parts(each))) {
                row.values[each.column()] = Double.NaN;
            }
        }
        String sea = columns.seaPressure();
        if (sea != null) {
            SeaPressure.reduce(row);
            tables.sea(file, row, sea);
        }
        tables.row(file, row);
    }

    private void problems() {
        List<WeatherRows.Problem> problems = rows.problems();
        boolean dated = false;
        for (int i = 0; i < problems.size(); i++) {
            WeatherRows.Problem each = problems.get(i);
            String column = columns.names().get(each.column());
            Rule rule = each.rule();
            dated |= rule.equals(WeatherFileRules.NOT_A_DAY);
            if (rule.equals(WeatherFileRules.NOT_A_NUMBER) || rule.equals(WeatherFileRules.NOT_A_DAY)) {
                Facts facts = Facts.of("line", rows.line()).and("text", each.text());
                found(rule, column, rule.equals(WeatherFileRules.NOT_A_DAY) ? facts : facts.and("column", column), "");
            } else {
                tally.add(rule, column, each.text(), rows.line());
            }
        }
        if (!dated && rows.row().day == CellText.NO_DAY) {
            Facts facts = Facts.of("line", rows.line()).and("text", "");
            found(WeatherFileRules.NOT_A_DAY, columns.day(), facts, "");
        }
    }

    private void found(Rule rule, String column, Facts facts, String variant) {
        tables.found(rule, file, rows.line(), column, facts, variant);
    }

    /** The separator of which the first line has most, outside of quotes; a semicolon when it has none. */
    private static char separator(String head) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (counts[most(counts)] > 0) {
                    break;
                }
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        return SEPARATORS.charAt(most(counts));
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }
}
