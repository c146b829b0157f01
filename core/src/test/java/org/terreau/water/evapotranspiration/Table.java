package org.terreau.water.evapotranspiration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of a table beside the tests, by the names in its header; lines that begin with # are comments. */
record Table(List<Map<String, String>> rows) {

    static Table of(String name, String separator) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.startsWith("#"))
                    .toList();
            String[] header = lines.get(0).split(separator, -1);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(separator, -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i].strip(), cells[i].strip());
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Table(rows);
    }

    static double number(Map<String, String> row, String name) {
        String cell = Objects.requireNonNull(row.get(name), name);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
