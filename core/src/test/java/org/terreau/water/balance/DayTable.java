package org.terreau.water.balance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of a worked case, by day. */
record DayTable(List<String> header, List<String[]> rows) {

    static DayTable of(String name) {
        try (InputStream in = Objects.requireNonNull(DayTable.class.getResourceAsStream(name), name)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new DayTable(
                    List.of(lines.get(0).split(",")),
                    lines.stream().skip(1).map(each -> each.split(",", -1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int days() {
        return rows.size();
    }

    String text(String column, int row) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + header);
        }
        return rows.get(row)[at];
    }

    double number(String column, int row) {
        return Double.parseDouble(text(column, row));
    }

    double[] column(String column) {
        double[] values = new double[days()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(column, i);
        }
        return values;
    }

    int row(String column, String text) {
        for (int i = 0; i < days(); i++) {
            if (text(column, i).equals(text)) {
                return i;
            }
        }
        throw new IllegalArgumentException(text + " is not in " + column);
    }
}
