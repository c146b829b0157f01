package org.terreau.json;

import jakarta.validation.constraints.Size;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.terreau.shape.Constraint;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;

/**
 * The JSON Schema (draft 2020-12) of a document, made from its types and their constraints.
 *
 * <p>It says what the reader and the constraint check say, as far as a schema can: it knows no calendar, no
 * cross-references and no rules of the domain.
 */
public final class JsonSchema {

    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(Limits.DIGITS);
    private static final BigDecimal MOST = BEYOND.subtract(BigDecimal.ONE);

    private JsonSchema() {}

    /**
     * Makes the schema of a document.
     *
     * @param type the type of the document
     * @param format its format
     * @param id the {@code $id} of the schema
     * @param library the Jackson to use
     * @return the schema as JSON, indented, with a line feed at the end
     */
    public static String of(Class<?> type, DocumentFormat format, String id, JsonLibrary library) {
        Shapes shapes = Shapes.of(type);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        Map<String, Object> head = new TreeMap<>();
        head.put("format", Map.of("const", format.name()));
        head.put("version", Map.of("const", format.version()));
        schema.putAll(object(shapes.get(type), head));
        Map<String, Object> definitions = new TreeMap<>();
        for (Shape each : shapes.all()) {
            if (each.type() != type || isHeld(type, shapes)) {
                definitions.put(each.type().getSimpleName(), object(each, Map.of()));
            }
        }
        schema.put("$defs", definitions);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput output = library.streams(Limits.standard()).output(bytes, true)) {
            JsonTree.write(schema, output);
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private static boolean isHeld(Class<?> type, Shapes shapes) {
        for (Shape each : shapes.all()) {
            if (each.members().stream().anyMatch(member -> member.element() == type)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> object(Shape shape, Map<String, Object> fixed) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Member each : shape.members()) {
            boolean needed = each.isRequired() || isFilledList(each);
            members.put(each.name(), needed ? member(each) : orNull(member(each)));
            if (needed) {
                required.add(each.name());
            }
        }
        members.putAll(fixed);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", shape.type().getSimpleName());
        schema.put("type", "object");
        schema.put("properties", members);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** A list that is not there is an empty one, and some lists must not be empty. */
    private static boolean isFilledList(Member member) {
        return member.isList()
                && member.constraints().stream().anyMatch(each -> !each.holds().test(List.of()));
    }

    private static Map<String, Object> member(Member member) {
        if (!member.isList()) {
            return element(member);
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", element(member));
        constrain(list, member.constraints(), true);
        return list;
    }

    /** A member that may be left out may be null as well, since many programs write it so. */
    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> wide = new LinkedHashMap<>(schema);
        if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
            wide.put("type", List.of(type, "null"));
            return wide;
        }
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private static Map<String, Object> element(Member member) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (member.kind()) {
            case VALUE -> schema.put("$ref", "#/$defs/" + member.element().getSimpleName());
            case FLAG -> schema.put("type", "boolean");
            case INTEGER -> {
                boolean small = member.element() == int.class || member.element() == Integer.class;
                schema.put("type", "integer");
                schema.put("minimum", small ? BigDecimal.valueOf(Integer.MIN_VALUE) : MOST.negate());
                schema.put("maximum", small ? BigDecimal.valueOf(Integer.MAX_VALUE) : MOST);
            }
            case DECIMAL -> {
                schema.put("type", "number");
                schema.put("exclusiveMinimum", BEYOND.negate());
                schema.put("exclusiveMaximum", BEYOND);
            }
            case CHOICE -> {
                List<String> names = new ArrayList<>();
                for (Object each : member.element().getEnumConstants()) {
                    names.add(((Enum<?>) each).name());
                }
                schema.put("type", "string");
                schema.put("enum", names);
            }
            case TEXT -> {
                schema.put("type", "string");
                schema.put("maxLength", Limits.standard().textLength());
            }
            case SCALAR -> {
                schema.put("type", "string");
                String pattern = pattern(member.element());
                schema.put("pattern", pattern.startsWith("^") ? pattern : "^(?:" + pattern + ")$");
            }
        }
        constrain(schema, member.isList() ? List.of() : member.constraints(), false);
        constrain(schema, member.elementConstraints(), false);
        return schema;
    }

    private static String pattern(Class<?> scalar) {
        if (scalar == LocalDate.class) {
            return "[0-9]{4}-[0-9]{2}-[0-9]{2}";
        }
        try {
            Field field = scalar.getField("PATTERN");
            return (String) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(scalar + " has no public constant PATTERN", e);
        }
    }

    private static void constrain(Map<String, Object> schema, List<Constraint> constraints, boolean list) {
        for (Constraint each : constraints) {
            if (each.keywords().get("size") instanceof Size size) {
                if (size.min() > 0) {
                    schema.put(list ? "minItems" : "minLength", size.min());
                }
                if (size.max() < Integer.MAX_VALUE) {
                    schema.put(list ? "maxItems" : "maxLength", size.max());
                }
            } else if (each.keywords().containsKey("pattern") && schema.containsKey("pattern")) {
                schema.put("allOf", List.of(Map.of("pattern", schema.get("pattern")), each.keywords()));
            } else {
                schema.putAll(each.keywords());
            }
        }
    }
}
