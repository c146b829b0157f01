package org.terreau.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.value.Text;

/**
 * Reads documents of other formats that are an object with one long list: its elements one after the other, as trees of
 * maps, lists, texts, {@link BigDecimal} and flags. Members that are null are left out.
 *
 * <p>Whatever the bytes are, it returns. Immutable, for any number of threads.
 */
public final class ListReader {

    /** Takes what is read. */
    @FunctionalInterface
    public interface Elements {

        /**
         * Takes an element of the list that is an object.
         *
         * @param index its position in the list, from 0
         * @param line the line on which it begins, from 1
         * @param members its members, in order; may be changed
         */
        void element(int index, int line, Map<String, Object> members);

        /**
         * Takes a member of the document besides the list.
         *
         * @param name its name
         * @param value its value
         */
        default void member(String name, Object value) {}
    }

    /** What is read of a text. */
    @FunctionalInterface
    private interface Way {
        void go(Pass pass) throws JsonProblem;
    }

    private final Limits limits;
    private final JsonStreams streams;

    private ListReader(Limits limits, JsonLibrary library) {
        this.limits = limits;
        this.streams = library.streams(limits);
    }

    /**
     * Makes a reader.
     *
     * @param limits how much it takes in
     * @param library the Jackson to use
     * @return the reader
     */
    public static ListReader of(Limits limits, JsonLibrary library) {
        return new ListReader(Objects.requireNonNull(limits, "limits"), library);
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @param list the name of the member that is the list
     * @param elements takes what is read, up to the first place that is no JSON
     * @return what was found while reading
     */
    public Findings read(byte[] bytes, String list, Elements elements) {
        return read(bytes, elements, pass -> pass.document(list));
    }

    /**
     * Reads a text of any form: an object, a list or another value.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @param tree takes the whole, unless it is null or no JSON
     * @return what was found while reading
     */
    public Findings tree(byte[] bytes, Consumer<Object> tree) {
        return read(bytes, (index, line, members) -> {}, pass -> pass.tree(tree));
    }

    private Findings read(byte[] bytes, Elements elements, Way way) {
        byte[] utf8 = bytes.length > limits.documentBytes() ? bytes : Utf8.of(bytes);
        Problems problems = new Problems(utf8, 0);
        if (utf8.length > limits.documentBytes()) {
            Facts facts = Facts.of("detail", utf8.length + " > " + limits.documentBytes());
            problems.add(ReadingRules.LIMIT, 0, facts, "size");
            return problems.findings();
        }
        int start = Utf8.afterMarks(utf8, 0, utf8.length);
        int stop = start + Utf8.valid(utf8, start, utf8.length - start);
        try (JsonTokens tokens = streams.tokens(utf8, start, stop - start)) {
            way.go(new Pass(utf8, tokens, problems, elements));
            if (stop < utf8.length) {
                throw JsonProblem.notUtf8(stop, utf8[stop]);
            }
        } catch (JsonProblem e) {
            problems.add(
                    e.isLimit() ? ReadingRules.LIMIT : ReadingRules.MALFORMED,
                    Math.min(e.offset(), stop),
                    Facts.of("detail", e.detail()),
                    e.variant());
        }
        return problems.findings();
    }

    /**
     * Reads one value.
     *
     * @param json a JSON text
     * @return the value; nothing when the text is no JSON, or null
     */
    public Optional<Object> value(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == 0 || utf8.length > limits.documentBytes()) {
            return Optional.empty();
        }
        Problems problems = new Problems(utf8, 0);
        try (JsonTokens tokens = streams.tokens(utf8, 0, utf8.length)) {
            Pass pass = new Pass(utf8, tokens, problems, (index, line, members) -> {});
            Object value = pass.value(tokens.next());
            boolean whole = Utf8.afterBlanks(utf8, (int) tokens.end(), utf8.length) == utf8.length;
            return whole && !problems.hasErrors() ? Optional.ofNullable(value) : Optional.empty();
        } catch (JsonProblem e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a part of what was read.
     *
     * @param tree a map, list, text, number or flag
     * @return its JSON text, on one line
     */
    public String text(Object tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput output = streams.output(bytes, false)) {
            JsonTree.write(tree, output);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final class Pass {

        private final byte[] utf8;
        private final JsonTokens tokens;
        private final Problems problems;
        private final Elements elements;
        private int line = 1;
        private int counted;

        Pass(byte[] utf8, JsonTokens tokens, Problems problems, Elements elements) {
            this.utf8 = utf8;
            this.tokens = tokens;
            this.problems = problems;
            this.elements = elements;
        }

        void document(String list) throws JsonProblem {
            boolean seen = false;
            if (tokens.next() == Token.START_OBJECT) {
                while (tokens.next() == Token.NAME) {
                    String name = tokens.text();
                    Token token = tokens.next();
                    if (name.equals(list) && token == Token.START_ARRAY && !seen) {
                        seen = true;
                        list(list);
                    } else {
                        Object value = value(token);
                        if (value != null) {
                            elements.member(name, value);
                        }
                    }
                }
            }
            if (!seen) {
                problems.addAt(ReadingRules.MISSING, "/" + list, 0, Facts.of("name", list), "");
            }
        }

        void tree(Consumer<Object> whole) throws JsonProblem {
            Object value = value(tokens.next());
            Token more = tokens.next();
            if (value != null && more == Token.END) {
                whole.accept(value);
            } else if (more != Token.END) {
                problems.add(ReadingRules.MALFORMED, tokens.start(), Facts.of("detail", more.name()), "");
            }
        }

        private void list(String name) throws JsonProblem {
            int index = 0;
            for (Token token = tokens.next(); token != Token.END_ARRAY && token != Token.END; token = tokens.next()) {
                int began = lineOf((int) tokens.start());
                problems.in(name, index);
                if (token == Token.START_OBJECT) {
                    elements.element(index, began, object());
                } else {
                    problems.add(
                            ReadingRules.WRONG_TYPE,
                            tokens.start(),
                            Facts.of("expected", new Text("un objet", "an object"))
                                    .and("found", token.name()),
                            "");
                    value(token);
                }
                problems.out();
                index++;
            }
        }

        private int lineOf(int offset) {
            for (; counted < offset; counted++) {
                line += utf8[counted] == '\n' ? 1 : 0;
            }
            return line;
        }

        private Map<String, Object> object() throws JsonProblem {
            Map<String, Object> members = new LinkedHashMap<>();
            while (tokens.next() == Token.NAME) {
                String name = tokens.text();
                long place = tokens.start();
                Object value = value(tokens.next());
                if (value != null && members.putIfAbsent(name, value) != null) {
                    problems.in(name, -1);
                    problems.add(ReadingRules.DUPLICATE_MEMBER, place, Facts.of("name", name), "");
                    problems.out();
                }
            }
            return members;
        }

        /** The value that a token begins; null for null. */
        @Nullable
        Object value(Token token) throws JsonProblem {
            return switch (token) {
                case START_OBJECT -> object();
                case START_ARRAY -> {
                    List<Object> list = new ArrayList<>();
                    for (Token each = tokens.next();
                            each != Token.END_ARRAY && each != Token.END;
                            each = tokens.next()) {
                        Object value = value(each);
                        if (value != null) {
                            list.add(value);
                        }
                    }
                    yield list;
                }
                case STRING -> tokens.text();
                case NUMBER -> number(tokens.text());
                case TRUE -> true;
                case FALSE -> false;
                default -> null;
            };
        }

        private @Nullable Object number(String digits) {
            try {
                return new BigDecimal(digits);
            } catch (NumberFormatException e) {
                Facts facts =
                        Facts.of("value", digits).and("digits", Limits.DIGITS).and("scale", Limits.SCALE);
                problems.add(ReadingRules.OUT_OF_BOUNDS, tokens.start(), facts, "");
                return null;
            }
        }
    }
}
