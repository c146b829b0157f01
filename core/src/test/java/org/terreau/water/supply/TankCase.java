package org.terreau.water.supply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The worked month of a 500 l tank on 20 m² of roof: both rules, computed outside of this library. */
record TankCase(List<String[]> rows) {

    static TankCase of(String rule) {
        try (InputStream in = TankCase.class.getResourceAsStream("tank_small_case.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new TankCase(text.lines()
                    .filter(line -> line.startsWith(rule + ","))
                    .map(line -> line.split(","))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double[] column(int index) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[index])).toArray();
    }

    double[] rainMm() {
        return column(2);
    }

    double[] demandL() {
        return column(3);
    }

    double[] inflowL() {
        return column(5);
    }
}
