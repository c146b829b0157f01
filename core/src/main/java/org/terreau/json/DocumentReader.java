package org.terreau.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
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
        return read(in.readNBytes(limits.documentBytes() + 1));
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @return the value and what was found
     */
    public Reading<T> read(byte[] bytes) {
        byte[] utf8 = Utf8.of(bytes);
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
        try (JsonTokens tokens = streams.tokens(utf8, from, length)) {
            return read(new ValueBinder(shapes, utf8, tokens, problems), tokens, problems);
        } catch (JsonProblem e) {
            problems.add(
                    e.isLimit() ? ReadingRules.LIMIT : ReadingRules.MALFORMED,
                    e.offset(),
                    Facts.of("detail", e.detail()),
                    "");
            return new Reading<>(null, problems.findings(), Map.of());
        }
    }

    private Reading<T> read(ValueBinder binder, JsonTokens tokens, Problems problems) throws JsonProblem {
        if (tokens.next() != Token.START_OBJECT) {
            problems.add(ReadingRules.OTHER_FORMAT, tokens.start(), Facts.of("format", format.name()), "");
            return new Reading<>(null, problems.findings(), Map.of());
        }
        Shape shape = shapes.get(type);
        @Nullable Object[] slots = binder.members(shape);
        if (tokens.next() != Token.END) {
            problems.add(ReadingRules.MALFORMED, tokens.start(), Facts.of("detail", "trailing content"), "trailing");
        }
        Object name = slots[shape.indexOf("format")];
        if (name != null && !name.equals(format.name())) {
            return refused(
                    ReadingRules.OTHER_FORMAT, Facts.of("format", format.name()).and("found", name), "named", "format");
        }
        Object version = slots[shape.indexOf("version")];
        if (version instanceof Integer major && major != format.version()) {
            Facts facts = Facts.of("version", major).and("known", format.version());
            return refused(ReadingRules.OTHER_VERSION, facts, major > format.version() ? "newer" : "", "version");
        }
        Object minor = slots[shape.indexOf("minor")];
        boolean newer = minor instanceof Integer number && number > format.minor();
        Map<String, String> kept = new LinkedHashMap<>();
        for (ValueBinder.Unknown each : binder.unknown()) {
            Rule rule = newer ? ReadingRules.KEPT_MEMBER : ReadingRules.UNKNOWN_MEMBER;
            problems.addAt(rule, each.pointer(), each.offset(), each.facts(), newer ? "" : each.variant());
            if (newer) {
                kept.put(each.pointer(), each.json());
            }
        }
        Object value = problems.hasErrors() ? null : shape.build(slots);
        return new Reading<>(type.cast(value), problems.findings(), kept);
    }

    private Reading<T> refused(Rule rule, Facts facts, String variant, String member) {
        Finding finding = Finding.at(rule, "/" + member, 0, 0, facts, variant);
        return new Reading<>(null, Findings.of(List.of(finding)), Map.of());
    }
}
