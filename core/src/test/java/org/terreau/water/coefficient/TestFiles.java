package org.terreau.water.coefficient;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of the tests, read another way than the library reads its own. */
final class TestFiles {

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");

    private TestFiles() {}

    /** Rows with commas between the cells and quotes around some. */
    static List<Map<String, String>> quoted(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : lines(name)) {
            List<String> cells = new ArrayList<>();
            Matcher cell = CELL.matcher(line);
            while (cell.find()) {
                cells.add(cell.group(1) != null ? cell.group(1) : cell.group(2));
            }
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Rows of numbers with semicolons between them; the first cell and the first row are left out. */
    static double[][] numbers(String name) {
        List<double[]> rows = new ArrayList<>();
        for (String line : lines(name).subList(1, lines(name).size())) {
            String[] cells = line.split(";");
            double[] row = new double[cells.length - 1];
            for (int i = 1; i < cells.length; i++) {
                row[i - 1] = Double.parseDouble(cells[i]);
            }
            rows.add(row);
        }
        return rows.toArray(double[][]::new);
    }

    private static List<String> lines(String name) {
        try (InputStream stream = TestFiles.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
