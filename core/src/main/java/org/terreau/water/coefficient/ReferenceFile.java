package org.terreau.water.coefficient;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data files of this room: UTF-8, cells between semicolons, no quotes, lines of comment that begin with #. */
final class ReferenceFile {

    /** One row of a file: its cells by the name of the column, empty where the line ends before. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("No column " + column + " among " + cells.keySet());
            }
            return cell;
        }

        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
        }

        int integer(String column) {
            return Integer.parseInt(get(column));
        }
    }

    private ReferenceFile() {}

    static List<Row> rows(String name) {
        InputStream stream = ReferenceFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The data file " + name + " is not in the library");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            List<String> cells = List.of(line.split(";", -1));
            if (columns.isEmpty()) {
                columns = cells;
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
            }
            rows.add(new Row(row));
        }
        return List.copyOf(rows);
    }

    /** Reads {@code LOW..HIGH/COUNT:WITNESSES/BASIS}. */
    static Coefficient coefficient(String cell) {
        List<String> parts = List.of(cell.split("/", -1));
        String numbers = parts.get(0);
        int dots = numbers.indexOf("..");
        double low = Double.parseDouble(dots < 0 ? numbers : numbers.substring(0, dots));
        double high = dots < 0 ? low : Double.parseDouble(numbers.substring(dots + 2));
        String witnesses = parts.size() > 1 ? parts.get(1) : "0:";
        int colon = witnesses.indexOf(':');
        return new Coefficient(
                low,
                high,
                Integer.parseInt(witnesses.substring(0, colon)),
                witnesses.substring(colon + 1),
                basis(parts.size() > 2 ? parts.get(2) : ""));
    }

    static CoefficientBasis basis(String letter) {
        return switch (letter) {
            case "", "O" -> CoefficientBasis.TABLE;
            case "G" -> CoefficientBasis.GROUP_ROW;
            case "X" -> CoefficientBasis.PROXY;
            case "A" -> CoefficientBasis.ASSUMPTION;
            default -> throw new IllegalStateException("No basis " + letter);
        };
    }
}
