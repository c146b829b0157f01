package org.terreau.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;

/**
 * Writes Terreau values as JSON: members in the order of their declaration, nothing that is empty, numbers in plain
 * digits. The bytes are the same with either Jackson.
 *
 * <p>Immutable, for any number of threads.
 *
 * @param <T> the type that it writes
 */
public final class ValueWriter<T> {

    private final Shape root;
    private final JsonStreams streams;

    private ValueWriter(Class<T> type, JsonLibrary library) {
        this.root = Shapes.of(type).get(type);
        this.streams = library.streams(Limits.standard());
    }

    /**
     * Makes a writer.
     *
     * @param type a Terreau value type
     * @param library the Jackson to use
     * @param <T> the type
     * @return the writer
     */
    public static <T> ValueWriter<T> of(Class<T> type, JsonLibrary library) {
        return new ValueWriter<>(type, library);
    }

    /**
     * Writes a value, indented, with a line feed at the end.
     *
     * @param value the value
     * @return the text
     */
    public String text(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(value, Map.of(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value on one line, without a line feed.
     *
     * @param value the value
     * @return the line
     */
    public String line(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput output = streams.output(bytes, false)) {
            new Pass(output, Map.of()).object(value, root, "");
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value and puts back the members that a reader kept.
     *
     * @param value the value
     * @param kept what {@link Reading#kept()} returned: JSON texts by JSON Pointer; a member whose object is no longer
     *     there is left out
     * @param out takes the text in UTF-8, indented; left open, with a line feed at the end
     */
    public void write(T value, Map<String, String> kept, OutputStream out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput output = streams.output(bytes, true)) {
            new Pass(output, byParent(kept)).object(value, root, "");
        }
        bytes.write('\n');
        try {
            bytes.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> byParent(Map<String, String> kept) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        kept.forEach((pointer, json) -> {
            int slash = pointer.lastIndexOf('/');
            String name = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
            found.computeIfAbsent(pointer.substring(0, slash), parent -> new LinkedHashMap<>())
                    .put(name, json);
        });
        return found;
    }

    private static final class Pass {

        private final JsonOutput output;
        private final Map<String, Map<String, String>> kept;

        Pass(JsonOutput output, Map<String, Map<String, String>> kept) {
            this.output = output;
            this.kept = kept;
        }

        void object(Object value, Shape shape, String pointer) {
            output.startObject();
            for (Member member : shape.members()) {
                Object content = member.get(value);
                if (content == null || (content instanceof List<?> list && list.isEmpty())) {
                    continue;
                }
                output.name(member.name());
                String inside = kept.isEmpty() ? "" : pointer + "/" + member.name();
                if (content instanceof List<?> list) {
                    output.startArray();
                    for (int i = 0; i < list.size(); i++) {
                        single(list.get(i), member, kept.isEmpty() ? "" : inside + "/" + i);
                    }
                    output.endArray();
                } else {
                    single(content, member, inside);
                }
            }
            kept.getOrDefault(pointer, Map.of()).forEach((name, json) -> {
                output.name(name);
                output.raw(json);
            });
            output.endObject();
        }

        private void single(Object content, Member member, String pointer) {
            if (member.kind() == Kind.VALUE) {
                object(content, member.shape(), pointer);
            } else if (content instanceof BigDecimal decimal) {
                output.number(decimal);
            } else if (content instanceof Number number) {
                output.number(number.longValue());
            } else if (content instanceof Boolean flag) {
                output.flag(flag);
            } else {
                output.text(content instanceof Enum<?> choice ? choice.name() : content.toString());
            }
        }
    }
}
