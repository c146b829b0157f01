package org.terreau.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The places of a JSON text that a path selects, whatever the order of its lists:
 * {@code /figures[key=hives][!period]/value}.
 *
 * <p>{@code /name} is a member; {@code [name=value]} are the elements of a list whose member is that value,
 * {@code [name]} those that have such a member, {@code [!name]} those that have none, {@code [=value]} those that are
 * that value, {@code [*]} all.
 */
final class JsonPlaces {

    private static final Pattern STEP = Pattern.compile("/(?<member>[A-Za-z0-9]+)|\\[(?<selector>[^\\]]+)\\]");

    private JsonPlaces() {}

    /** One place, and the objects within which it lies, the nearest last. */
    record Place(String pointer, JsonNode node, List<JsonNode> within) {

        private Place member(String name) {
            List<JsonNode> more = new ArrayList<>(within);
            more.add(node);
            return new Place(pointer + "/" + name, node.get(name), List.copyOf(more));
        }

        private Place element(int index) {
            return new Place(pointer + "/" + index, node.get(index), within);
        }

        /** The id of the source that the nearest object names; a source is one of itself. */
        Optional<String> source() {
            if (within.size() > 1 && pointer.startsWith("/sources/")) {
                return Optional.of(within.get(1).get("id").asString());
            }
            if (node.isObject() && node.has("source")) {
                return Optional.of(node.get("source").asString());
            }
            for (int i = within.size() - 1; i >= 0; i--) {
                if (within.get(i).has("source")) {
                    return Optional.of(within.get(i).get("source").asString());
                }
            }
            return Optional.empty();
        }
    }

    static List<Place> select(JsonNode root, String path) {
        List<Place> places = List.of(new Place("", root, List.of()));
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find() && step.start() == end) {
            end = step.end();
            String member = step.group("member");
            places = member == null ? elements(places, step.group("selector")) : members(places, member);
        }
        if (end != path.length() || path.isEmpty()) {
            throw new IllegalArgumentException("no path from character " + end + " on: " + path);
        }
        return places;
    }

    private static List<Place> members(List<Place> places, String name) {
        return places.stream()
                .filter(each -> each.node().has(name))
                .map(each -> each.member(name))
                .toList();
    }

    private static List<Place> elements(List<Place> places, String selector) {
        List<Place> chosen = new ArrayList<>();
        for (Place each : places) {
            if (each.node().isArray()) {
                for (int i = 0; i < each.node().size(); i++) {
                    Place element = each.element(i);
                    if (fits(element.node(), selector)) {
                        chosen.add(element);
                    }
                }
            } else if (each.node().isObject() && fits(each.node(), selector)) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    private static boolean fits(JsonNode element, String selector) {
        int equals = selector.indexOf('=');
        if (equals == 0) {
            return element.isValueNode() && element.asString().equals(selector.substring(1));
        }
        if (equals > 0) {
            JsonNode member = element.get(selector.substring(0, equals));
            return member != null && member.isValueNode() && member.asString().equals(selector.substring(equals + 1));
        }
        if (selector.startsWith("!")) {
            return !element.has(selector.substring(1));
        }
        if (selector.equals("*")) {
            return true;
        }
        return element.has(selector);
    }
}
