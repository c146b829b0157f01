package org.terreau.json;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.value.Text;

/**
 * Reads documents of other formats that hold tables by column: an object whose members are plain values, or objects of
 * plain values and of arrays of plain values. Cells come one after the other, those that are null too; what is nested
 * deeper is passed over.
 *
 * <p>Whatever the bytes are, it returns. Immutable, for any number of threads.
 */
public final class ColumnReader {

    /** Takes what is read. */
    public interface Columns {

        /**
         * Takes a plain value.
         *
         * @param group the name of the object that it stands in; empty for the document itself
         * @param name its name
         * @param value a text, a {@link BigDecimal} or a flag
         */
        void member(String group, String name, Object value);

        /**
         * Takes a cell of a column.
         *
         * @param group the name of the object that the column stands in
         * @param column its name
         * @param index the position in the column, from 0
         * @param value a text, a {@link BigDecimal} or a flag; null for null and for what is no plain value
         */
        void cell(String group, String column, int index, @Nullable Object value);
    }

    private final Limits limits;
    private final JsonStreams streams;

    private ColumnReader(Limits limits, JsonLibrary library) {
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
    public static ColumnReader of(Limits limits, JsonLibrary library) {
        return new ColumnReader(Objects.requireNonNull(limits, "limits"), library);
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @param columns takes what is read, up to the first place that is no JSON
     * @return what was found while reading
     */
    public Findings read(byte[] bytes, Columns columns) {
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
            document(tokens, problems, columns);
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

    private static void document(JsonTokens tokens, Problems problems, Columns columns) throws JsonProblem {
        Token first = tokens.next();
        if (first != Token.START_OBJECT) {
            Facts facts =
                    Facts.of("expected", new Text("un objet", "an object")).and("found", first.name());
            problems.add(ReadingRules.WRONG_TYPE, 0, facts, "");
            return;
        }
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            Token token = tokens.next();
            if (token == Token.START_OBJECT) {
                group(name, tokens, columns);
            } else {
                member("", name, token, tokens, columns);
            }
        }
    }

    private static void group(String group, JsonTokens tokens, Columns columns) throws JsonProblem {
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            Token token = tokens.next();
            if (token == Token.START_ARRAY) {
                int index = 0;
                for (Token each = tokens.next(); each != Token.END_ARRAY && each != Token.END; each = tokens.next()) {
                    columns.cell(group, name, index++, value(each, tokens));
                }
            } else {
                member(group, name, token, tokens, columns);
            }
        }
    }

    private static void member(String group, String name, Token token, JsonTokens tokens, Columns columns)
            throws JsonProblem {
        Object value = value(token, tokens);
        if (value != null) {
            columns.member(group, name, value);
        }
    }

    private static @Nullable Object value(Token token, JsonTokens tokens) throws JsonProblem {
        return switch (token) {
            case STRING -> tokens.text();
            case NUMBER -> number(tokens.text());
            case TRUE -> true;
            case FALSE -> false;
            case START_OBJECT, START_ARRAY -> {
                tokens.skip();
                yield null;
            }
            default -> null;
        };
    }

    /** The number; its text when it is longer than any number. */
    private static Object number(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return digits;
        }
    }
}
