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

    /**
     * Takes a member.
     *
     * @param names the names under which it may stand; the first that is there counts
     * @return the member; empty when it is missing or null
     */
    public Optional<JsonNode> take(String... names) {
        for (String name : names) {
            if (object.has(name)) {
                unread.remove(path + name);
                return Optional.of(object.get(name)).filter(node -> !node.isNull());
            }
        }
        return Optional.empty();
    }

    /**
     * Takes a member as text.
     *
     * @param names the names under which it may stand
     * @return a text as it is, a number or a flag in its JSON form; empty when it is missing or null
     */
    public Optional<String> text(String... names) {
        return take(names).map(JsonNode::asText);
    }

    /**
     * Returns the names of all members.
     *
     * @return them, in order; none counts as asked for by that
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * Tells whether a member is there, without asking for it.
     *
     * @param name its name
     * @return true when it is there, even when it is null
     */
    public boolean has(String name) {
        return object.has(name);
    }

    /**
     * Takes a member that is an object.
     *
     * @param names the names under which it may stand
     * @return the object, whose own members must be asked for too; empty when there is no object
     */
    public Optional<CaseMembers> object(String... names) {
        for (String name : names) {
            if (object.path(name).isObject()) {
                unread.remove(path + name);
                return Optional.of(new CaseMembers(object.get(name), path + name + ".", unread));
            }
        }
        return Optional.empty();
    }

    /**
     * Takes a member that is a list of objects.
     *
     * @param names the names under which it may stand
     * @return the objects; a text or a number is taken for an object with nothing but an {@code amount}; empty when
     *     there is no list
     */
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
