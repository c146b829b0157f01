package org.terreau.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Rule;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;

/**
 * Reads documents of one format. Whatever the bytes are, it returns, in time and memory in proportion to them.
 *
 * <p>All problems of a document are told in one read, as long as the text stays readable. It is strict on its own
 * version: an unknown member is an error. What a newer minor version adds is kept and told; a newer major version is
 * refused.
 *
 * <p>Immutable, for any number of threads; making one costs some milliseconds, so keep it.
 *
 * @param <T> the type of the document
 */
public final class DocumentReader<T> {

    /** What every JSON value that is no object begins with. */
    private static final String OTHER_VALUES = "[\"-0123456789tfn";

    private final Class<T> type;
    private final DocumentFormat format;
    private final Limits limits;
    private final JsonStreams streams;
    private final Shapes shapes;

    private DocumentReader(Class<T> type, DocumentFormat format, Limits limits, JsonLibrary library) {
        this.type = type;
        this.format = format;
        this.limits = limits;
        this.streams = library.streams(limits);
        this.shapes = Shapes.of(type);
    }

    /**
     * Makes a reader.
     *
     * @param type the value type of the document, with members {@code format}, {@code version} and {@code minor}
     * @param format the format that it reads
     * @param limits how much it takes in
     * @param library the Jackson to use
     * @param <T> the type of the document
     * @return the reader
     */
    public static <T> DocumentReader<T> of(Class<T> type, DocumentFormat format, Limits limits, JsonLibrary library) {
        return new DocumentReader<>(type, format, limits, library);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the value and what was found
     * @throws IOException when the file cannot be read at all
     */
    public Reading<T> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end, or to the limit.
     *
     * @param in the stream; left open
     * @return the value and what was found
     * @throws IOException when the stream breaks
     */
    public Reading<T> read(InputStream in) throws IOException {
        return read(in.readNBytes((int) Math.min(limits.documentBytes() + 1L, Integer.MAX_VALUE)));
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @return the value and what was found
     */
    public Reading<T> read(byte[] bytes) {
        byte[] utf8 = bytes.length > limits.documentBytes() ? bytes : Utf8.of(bytes);
        return read(utf8, 0, utf8.length);
    }

    /**
     * Reads a text that is a part of an array: a line of a file with a document on each line.
     *
     * @param utf8 the array; the text in it is in UTF-8
     * @param from where the text begins
     * @param length how many bytes it has
     * @return the value and what was found; lines are counted from the beginning of the text
     */
    public Reading<T> read(byte[] utf8, int from, int length) {
        Objects.checkFromIndexSize(from, length, utf8.length);
        Problems problems = new Problems(utf8, from);
        if (length > limits.documentBytes()) {
            problems.add(ReadingRules.LIMIT, from, Facts.of("detail", length + " > " + limits.documentBytes()), "size");
            return new Reading<>(null, problems.findings(), Map.of());
        }
        int start = Utf8.afterMarks(utf8, from, from + length);
        int stop = start + Utf8.valid(utf8, start, from + length - start);
        try (JsonTokens tokens = streams.tokens(utf8, start, stop - start)) {
            return new Pass(utf8, start, new Problems(utf8, start), tokens).read(stop, from + length);
        }
    }

    /** The reading of one text. */
    private final class Pass {

        private final byte[] utf8;
        private final int from;
        private final Problems problems;
        private final JsonTokens tokens;
        private final ValueBinder binder;
        private final Shape shape;
        private final @Nullable Object[] slots;
        private final long[] places;

        Pass(byte[] utf8, int from, Problems problems, JsonTokens tokens) {
            this.utf8 = utf8;
            this.from = from;
            this.problems = problems;
            this.tokens = tokens;
            this.binder = new ValueBinder(utf8, from, tokens, problems);
            this.shape = shapes.get(type);
            this.slots = new Object[shape.members().size()];
            this.places = new long[slots.length];
        }

        /** Reads up to the first byte that is none of UTF-8, if there is one before the end. */
        Reading<T> read(int stop, int end) {
            try {
                document(stop, end);
                if (stop < end) {
                    throw JsonProblem.notUtf8(stop, utf8[stop]);
                }
            } catch (JsonProblem e) {
                long offset = e.isWord() ? Utf8.wordStart(utf8, from, (int) e.offset()) : e.offset();
                JsonProblem told = stop < end && offset >= stop ? JsonProblem.notUtf8(stop, utf8[stop]) : e;
                problems.add(
                        told.isLimit() ? ReadingRules.LIMIT : ReadingRules.MALFORMED,
                        Math.min(offset, stop),
                        Facts.of("detail", told.detail()),
                        told.variant());
            }
            Object name = slots[shape.indexOf("format")];
            if (name != null && !name.equals(format.name())) {
                Facts facts = Facts.of("format", format.name()).and("found", name);
                return refused(ReadingRules.OTHER_FORMAT, facts, "named", "format");
            }
            Object version = slots[shape.indexOf("version")];
            if (version instanceof Integer major && major != format.version()) {
                Facts facts = Facts.of("version", major).and("known", format.version());
                return refused(ReadingRules.OTHER_VERSION, facts, major > format.version() ? "newer" : "", "version");
            }
            Object minor = slots[shape.indexOf("minor")];
            Map<String, String> kept = minor instanceof Integer number && number > format.minor() ? keep() : refuse();
            Object value = problems.hasErrors() ? null : shape.build(slots);
            return new Reading<>(type.cast(value), problems.findings(), kept);
        }

        private void document(int stop, int end) throws JsonProblem {
            int start = Utf8.afterBlanks(utf8, from, stop);
            if (start == stop && stop < end) {
                return; // nothing before the first byte that is none of UTF-8
            }
            boolean other = start == stop || OTHER_VALUES.indexOf(utf8[start]) >= 0;
            if (other || tokens.next() != Token.START_OBJECT) {
                int place = start == stop ? from : start;
                problems.add(ReadingRules.OTHER_FORMAT, place, Facts.of("format", format.name()), "");
                return;
            }
            binder.members(shape, slots, places);
            int rest = Utf8.afterBlanks(utf8, (int) tokens.end(), stop);
            if (rest < stop) {
                problems.add(ReadingRules.MALFORMED, rest, Facts.of("detail", "trailing content"), "trailing");
            }
        }

        private Reading<T> refused(Rule rule, Facts facts, String variant, String member) {
            Problems only = new Problems(utf8, from);
            only.addAt(rule, "/" + member, places[shape.indexOf(member)], facts, variant);
            return new Reading<>(null, only.findings(), Map.of());
        }

        private Map<String, String> refuse() {
            for (ValueBinder.Unknown each : binder.unknown()) {
                problems.addAt(
                        ReadingRules.UNKNOWN_MEMBER, each.pointer(), each.offset(), each.facts(), each.variant());
            }
            if (binder.furtherUnknown() > 0) {
                problems.count(ReadingRules.UNKNOWN_MEMBER, binder.furtherUnknown());
            }
            return Map.of();
        }

        private Map<String, String> keep() {
            Map<String, String> kept = new LinkedHashMap<>();
            for (ValueBinder.Unknown each : binder.unknown()) {
                boolean second = kept.putIfAbsent(each.pointer(), binder.json(each)) != null;
                Rule rule = second ? ReadingRules.DUPLICATE_MEMBER : ReadingRules.KEPT_MEMBER;
                problems.addAt(rule, each.pointer(), each.offset(), each.facts(), "");
            }
            if (binder.furtherUnknown() > 0) {
                Facts facts = Facts.of("detail", ValueBinder.MOST_UNKNOWN);
                problems.addAt(ReadingRules.LIMIT, "", from, facts, "unknown");
            }
            return kept;
        }
    }
}
