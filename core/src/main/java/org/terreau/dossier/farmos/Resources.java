package org.terreau.dossier.farmos;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers resources in the order in which they can be posted: terms, assets, quantities, logs. */
final class Resources {

    private static final int MOST_DIGITS = 1_000;

    private final String dossier;
    private final Map<String, Resource> terms = new LinkedHashMap<>();
    private final Map<String, Resource> assets = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Resource> quantities = new ArrayList<>();
    private final List<Resource> logs = new ArrayList<>();

    Resources(String dossier) {
        this.dossier = dossier;
    }

    List<Resource> all() {
        List<Resource> all = new ArrayList<>(terms.values());
        all.addAll(assets.values());
        all.addAll(quantities);
        all.addAll(logs);
        return all;
    }

    /** A term of a vocabulary, made once for each name. */
    Resource term(String vocabulary, String name) {
        return terms.computeIfAbsent(
                vocabulary + "/" + name,
                key -> new Resource(
                        "taxonomy_term--" + vocabulary, uuid("term/" + key), Map.of("name", name), Map.of()));
    }

    /** The asset at a path of the dossier; null when there is none. */
    @Nullable
    Resource asset(String path) {
        return assets.get(path);
    }

    /** Adds an asset; two of one path are told apart by where they stand. */
    void asset(String path, String bundle, Map<String, Object> attributes, Map<String, Object> relationships) {
        String key = path;
        if (assets.containsKey(key)) {
            int number = taken.getOrDefault(path, 1);
            while (assets.containsKey(key)) {
                number++;
                key = path + "~" + number;
            }
            taken.put(path, number);
        }
        assets.put(key, new Resource("asset--" + bundle, uuid(key), attributes, relationships));
    }

    void log(String path, String bundle, Map<String, Object> attributes, Map<String, Object> relationships) {
        logs.add(new Resource("log--" + bundle, uuid(path + "#" + logs.size()), attributes, relationships));
    }

    Resource quantity(String path, String measure, BigDecimal value, @Nullable String label, String unit) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("measure", measure);
        attributes.put("value", Map.of("decimal", digits(value)));
        if (label != null) {
            attributes.put("label", label);
        }
        Resource made = new Resource(
                "quantity--standard",
                uuid(path + "/quantity#" + quantities.size()),
                attributes,
                Map.of("units", term("unit", unit).identifier()));
        quantities.add(made);
        return made;
    }

    private static String digits(BigDecimal value) {
        return Math.abs((long) value.scale()) > MOST_DIGITS ? value.toString() : value.toPlainString();
    }

    /** Noon, so that it is the same day wherever in Europe it is read. */
    static String timestamp(LocalDate day) {
        return day + "T12:00:00+00:00";
    }

    private String uuid(String path) {
        return UUID.nameUUIDFromBytes(("terreau/" + dossier + "/" + path).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
