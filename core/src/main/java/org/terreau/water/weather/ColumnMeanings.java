package org.terreau.water.weather;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;

/** What the columns of a file mean, by their names. */
final class ColumnMeanings {

    private final List<String> names;
    private final @Nullable ColumnMeaning[] meanings;
    private final List<String> notTaken = new ArrayList<>();
    private final List<Facts> twice = new ArrayList<>();
    private final List<Facts> converted = new ArrayList<>();
    private final Map<WeatherVariable, String> variables = new EnumMap<>(WeatherVariable.class);
    private final Map<WeatherVariable, Integer> parts = new EnumMap<>(WeatherVariable.class);
    private final Map<ColumnMeaning.Kind, String> kinds = new EnumMap<>(ColumnMeaning.Kind.class);
    private final boolean namesStation;

    private ColumnMeanings(List<String> names, boolean namesStation) {
        this.names = names;
        this.meanings = new @Nullable ColumnMeaning[names.size()];
        this.namesStation = namesStation;
    }

    static ColumnMeanings none() {
        return new ColumnMeanings(List.of(), false);
    }

    static ColumnMeanings of(List<String> header, FileLayout layout) {
        ColumnMeanings columns = new ColumnMeanings(List.copyOf(header), layout.several());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            ColumnMeaning meaning = layout.meanings().apply(name);
            if (meaning == null) {
                columns.notTaken.add(name.isEmpty() ? "(" + (i + 1) + ")" : name);
            } else if (!seen.add(name)) {
                columns.twice.add(Facts.of("column", name).and("other", name));
            } else {
                columns.take(i, name, meaning);
            }
        }
        columns.dropLonelyParts();
        return columns;
    }

    private void take(int index, String name, ColumnMeaning meaning) {
        WeatherVariable variable = meaning.variable();
        if (variable != null && meaning.isValue()) {
            boolean further = meaning.kind() == ColumnMeaning.Kind.PART && parts.containsKey(variable);
            String other = variables.putIfAbsent(variable, name);
            if (other != null && !further) {
                twice.add(Facts.of("column", name).and("other", other));
                return;
            }
            if (meaning.kind() == ColumnMeaning.Kind.PART) {
                parts.merge(variable, 1, Integer::sum);
            }
            if (!meaning.unit().isEmpty()) {
                converted.add(
                        Facts.of("column", name).and("found", meaning.unit()).and("unit", variable.unit()));
            }
        } else if (variable == null) {
            String other = kinds.putIfAbsent(meaning.kind(), name);
            if (other != null) {
                twice.add(Facts.of("column", name).and("other", other));
                return;
            }
        }
        if (meaning.kind() == ColumnMeaning.Kind.SEA_PRESSURE) {
            kinds.put(ColumnMeaning.Kind.SEA_PRESSURE, name);
        }
        meanings[index] = meaning;
    }

    /** A part of a sum without the others is not the sum. */
    private void dropLonelyParts() {
        for (int i = 0; i < meanings.length; i++) {
            ColumnMeaning meaning = meanings[i];
            WeatherVariable variable = meaning == null ? null : meaning.variable();
            if (meaning != null
                    && variable != null
                    && meaning.kind() == ColumnMeaning.Kind.PART
                    && parts(variable) < 2) {
                notTaken.add(names.get(i));
                meanings[i] = null;
                variables.remove(variable);
                parts.remove(variable);
            }
        }
    }

    /** The end of the key of the text that says why nothing can be read; null when it can. */
    @Nullable
    String fault() {
        if (!kinds.containsKey(ColumnMeaning.Kind.DAY)) {
            return "";
        }
        if (variables.isEmpty()) {
            return "values";
        }
        return namesStation && !kinds.containsKey(ColumnMeaning.Kind.STATION) && !isGrid() ? "station" : null;
    }

    boolean isGrid() {
        return kinds.containsKey(ColumnMeaning.Kind.GRID_X) && kinds.containsKey(ColumnMeaning.Kind.GRID_Y);
    }

    List<String> names() {
        return names;
    }

    @Nullable
    ColumnMeaning[] meanings() {
        return meanings;
    }

    /** The name of the column of each variable; that of the first part of a sum. */
    Map<WeatherVariable, String> variables() {
        return variables;
    }

    Set<WeatherVariable> sums() {
        return parts.keySet();
    }

    int parts(WeatherVariable variable) {
        return parts.getOrDefault(variable, 0);
    }

    String day() {
        return kinds.getOrDefault(ColumnMeaning.Kind.DAY, "");
    }

    @Nullable
    String seaPressure() {
        return kinds.get(ColumnMeaning.Kind.SEA_PRESSURE);
    }

    /** Tells what is not taken as it stands. */
    void tell(WeatherTables tables, int file) {
        if (!notTaken.isEmpty()) {
            tables.found(WeatherFileRules.NOT_TAKEN, file, 1, "", Facts.of("columns", notTaken), "");
        }
        for (Facts each : twice) {
            tables.found(WeatherFileRules.COLUMN_TWICE, file, 1, "", each, "");
        }
        for (Facts each : converted) {
            tables.found(WeatherFileRules.WORKED_OUT, file, 1, "", each, "unit");
        }
        for (WeatherVariable each : parts.keySet()) {
            List<String> summed = new ArrayList<>();
            for (int i = 0; i < meanings.length; i++) {
                ColumnMeaning meaning = meanings[i];
                if (meaning != null && meaning.variable() == each && meaning.kind() == ColumnMeaning.Kind.PART) {
                    summed.add(names.get(i));
                }
            }
            tables.found(WeatherFileRules.WORKED_OUT, file, 1, "", Facts.of("column", summed), "rain");
        }
    }
}
