package org.terreau.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON object of a case that knows which of its members nobody asked for. */
public final class CaseMembers {

    private final JsonNode object;
    private final String path;
    private final Set<String> unread;

    /**
     * Wraps an object.
     *
     * @param object the object
     * @param path what stands before the names of its members, such as {@code data.lines[3].}
     * @param unread takes the paths of all members, and loses each that is asked for
     */
    CaseMembers(JsonNode object, String path, Set<String> unread) {
        this.object = object;
        this.path = path;
        this.unread = unread;
        object.fieldNames().forEachRemaining(name -> unread.add(path + name));
    }

    /** The member under the first of some names that is there; null and a missing member are the same. */
    public Optional<JsonNode> take(String... names) {
        for (String name : names) {
            if (object.has(name)) {
                unread.remove(path + name);
                return Optional.of(object.get(name)).filter(node -> !node.isNull());
            }
        }
        return Optional.empty();
    }

    public Optional<String> text(String... names) {
        return take(names).map(JsonNode::asText);
    }

    public List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    public boolean has(String name) {
        return object.has(name);
    }

    public Optional<CaseMembers> object(String... names) {
        for (String name : names) {
            if (object.path(name).isObject()) {
                unread.remove(path + name);
                return Optional.of(new CaseMembers(object.get(name), path + name + ".", unread));
            }
        }
        return Optional.empty();
    }

    /** The objects of a list; a text or a number in it is taken for an object with nothing but an amount. */
    public Optional<List<CaseMembers>> objects(String... names) {
        for (String name : names) {
            if (object.path(name).isArray()) {
                unread.remove(path + name);
                List<CaseMembers> list = new ArrayList<>();
                for (JsonNode each : object.get(name)) {
                    JsonNode element = each.isObject()
                            ? each
                            : CaseRunner.JSON.createObjectNode().set("amount", each);
                    list.add(new CaseMembers(element, path + name + "[" + list.size() + "].", unread));
                }
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }
}
