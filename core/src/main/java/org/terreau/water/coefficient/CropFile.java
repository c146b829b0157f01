package org.terreau.water.coefficient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a data file of crop coefficients. */
final class CropFile {

    private CropFile() {}

    static List<CropCoefficients> read(String file, String thermalFile) {
        Map<String, List<ThermalStages>> thermal = thermalFile.isEmpty() ? Map.of() : thermal(thermalFile);
        List<CropCoefficients> crops = new ArrayList<>();
        for (ReferenceFile.Row row : ReferenceFile.rows(file)) {
            CropCoefficients.Builder crop = CropCoefficients.builder(row.get("id"), row.get("fr"), row.get("en"))
                    .group(row.get("group"))
                    .publishedRow(row.get("row"))
                    .note(row.get("note"))
                    .synonyms(row.list("synonyms"))
                    .thermalStages(thermal.getOrDefault(row.get("id"), List.of()));
            for (CropQuantity quantity : CropQuantity.values()) {
                String cell = row.get(quantity.column());
                if (!cell.isEmpty()) {
                    crop.with(quantity, ReferenceFile.coefficient(cell));
                }
            }
            crops.add(crop.build());
        }
        return crops;
    }

    private static Map<String, List<ThermalStages>> thermal(String file) {
        Map<String, List<ThermalStages>> stages = new HashMap<>();
        for (ReferenceFile.Row row : ReferenceFile.rows(file)) {
            Coefficient counted = ReferenceFile.coefficient("0/" + row.get("witnesses"));
            stages.computeIfAbsent(row.get("id"), id -> new ArrayList<>())
                    .add(new ThermalStages(
                            ThermalSeasonLength.valueOf(row.get("season")),
                            row.integer("ini"),
                            row.integer("dev"),
                            row.integer("mid"),
                            row.integer("late"),
                            counted.transcriptions()));
        }
        return stages;
    }
}
