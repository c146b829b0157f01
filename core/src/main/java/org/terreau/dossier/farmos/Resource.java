package org.terreau.dossier.farmos;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A resource object of JSON:API 1.0, as farmOS takes it in a POST to {@code /api/<entity>/<bundle>}.
 *
 * @param type its type, such as {@code asset--land} or {@code log--harvest}
 * @param id its UUID, the same in every export of the same dossier
 * @param attributes its attributes: texts, numbers, flags and maps of them, in order
 * @param relationships for each relationship its name and what stands under its {@code data}, in order
 */
public record Resource(String type, String id, Map<String, Object> attributes, Map<String, Object> relationships) {

    /**
     * Keeps a resource.
     *
     * @param type its type
     * @param id its UUID
     * @param attributes its attributes
     * @param relationships its relationships
     */
    public Resource {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        relationships = Collections.unmodifiableMap(new LinkedHashMap<>(relationships));
    }

    Map<String, Object> identifier() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", type);
        tree.put("id", id);
        return tree;
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = identifier();
        tree.put("attributes", attributes);
        if (!relationships.isEmpty()) {
            Map<String, Object> wrapped = new LinkedHashMap<>();
            relationships.forEach((name, data) -> wrapped.put(name, Map.of("data", data)));
            tree.put("relationships", wrapped);
        }
        return tree;
    }
}
