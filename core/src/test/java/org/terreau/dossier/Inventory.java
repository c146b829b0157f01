package org.terreau.dossier;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The inventory of what the sources of the example dossiers state, row by row, with where it is proved or why it is
 * left out.
 */
record Inventory(List<InventoryRow> rows, Map<Integer, List<InventoryProof>> proofs, Map<Integer, String> leftOut) {

    /** Which dossier is made of which source. */
    static final Map<String, String> DOSSIERS = Map.of(
            "003", "valenciennes",
            "000", "haute-garonne",
            "001", "clamart",
            "004", "cocagne",
            "002", "participation");

    static Inventory load() throws IOException {
        List<InventoryRow> rows = new ArrayList<>();
        for (List<String> cells : table("inventory.csv")) {
            String source = cells.get(0).substring(0, 3);
            rows.add(new InventoryRow(
                    rows.size() + 1, source, cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
        }
        Map<Integer, List<InventoryProof>> proofs = new TreeMap<>();
        for (String dossier : DOSSIERS.values()) {
            for (List<String> cells : table("inventory/" + dossier + ".csv")) {
                int row = Integer.parseInt(cells.get(0));
                proofs.computeIfAbsent(row, key -> new ArrayList<>())
                        .add(new InventoryProof(row, cells.get(1), cells.get(2), cells.get(3)));
            }
        }
        Map<Integer, String> leftOut = new LinkedHashMap<>();
        for (List<String> cells : table("inventory/left-out.csv")) {
            if (leftOut.put(Integer.valueOf(cells.get(0)), cells.get(1)) != null) {
                throw new AssertionError("left out twice: row " + cells.get(0));
            }
        }
        return new Inventory(List.copyOf(rows), proofs, leftOut);
    }

    /** The rows of a table without its head; none when there is no such table. */
    private static List<List<String>> table(String name) throws IOException {
        try (InputStream in = Inventory.class.getResourceAsStream(name)) {
            if (in == null) {
                return List.of();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofCsvRecord(text).stream()
                    .skip(1)
                    .map(each -> List.copyOf(each.getFields()))
                    .toList();
        }
    }
}
