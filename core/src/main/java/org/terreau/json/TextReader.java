package org.terreau.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Rule;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;

/**
 * Reads texts that hold one value: a document with its format at its head, or a bare value. Immutable.
 *
 * @param <T> the type of the value
 */
final class TextReader<T> {

    /** What every JSON value that is no object begins with. */
    private static final String OTHER_VALUES = "[\"-0123456789tfn";

    private final Class<T> type;
    private final @Nullable DocumentFormat format;
    private final Limits limits;
    private final JsonStreams streams;
    private final Shape shape;
    private final @Nullable Member apart;

    private TextReader(
            Class<T> type,
            @Nullable DocumentFormat format,
            Limits limits,
            JsonStreams streams,
            Shape shape,
            @Nullable Member apart) {
        this.type = type;
        this.format = format;
        this.limits = limits;
        this.streams = streams;
        this.shape = shape;
        this.apart = apart;
    }

    /** A reader of documents of a format; of bare values where there is none. */
    static <T> TextReader<T> of(Class<T> type, @Nullable DocumentFormat format, Limits limits, JsonLibrary library) {
        Shape shape = Shapes.of(type).get(type);
        return new TextReader<>(type, format, limits, library.streams(limits), shape, null);
    }

    /** A reader for which the elements of a list stand each for itself. */
    TextReader<T> leavingOut(String list) {
        int index = shape.indexOf(list);
        Member member = index < 0 ? null : shape.members().get(index);
        if (member == null || !member.isList() || member.kind() != Kind.VALUE) {
            throw new IllegalArgumentException(type + " has no list of values " + list);
        }
        return new TextReader<>(type, format, limits, streams, shape, member);
    }

    Limits limits() {
        return limits;
    }

    /**
     * Reads a text.
     *
     * @param line the line of all that is found, from 1; 0 when lines are counted from the beginning of the text
     * @param newer whether a bare value is of a newer minor version; a document says so of itself
     */
    Reading<T> read(byte[] utf8, int from, int length, int line, boolean newer) {
        Objects.checkFromIndexSize(from, length, utf8.length);
        if (length > limits.documentBytes()) {
            Problems problems = new Problems(utf8, from, line);
            Facts facts = Facts.of("detail", length + " > " + limits.documentBytes());
            problems.add(ReadingRules.LIMIT, from, facts, line > 0 ? "line" : "size");
            return Reading.none(problems.findings());
        }
        int start = Utf8.afterMarks(utf8, from, from + length);
        int stop = start + Utf8.valid(utf8, start, from + length - start);
        try (JsonTokens tokens = streams.tokens(utf8, start, stop - start)) {
            return new Pass(utf8, start, line, tokens).read(stop, from + length, newer);
        }
    }

    /** The reading of one text. */
    private final class Pass {

        private final byte[] utf8;
        private final int from;
        private final Problems problems;
        private final JsonTokens tokens;
        private final int line;
        private final LeftOut leftOut;
        private final ValueBinder binder;
        private final @Nullable Object[] slots;
        private final long[] places;

        Pass(byte[] utf8, int from, int line, JsonTokens tokens) {
            this.utf8 = utf8;
            this.from = from;
            this.line = line;
            this.problems = new Problems(utf8, from, line);
            this.tokens = tokens;
            this.leftOut = new LeftOut(apart);
            this.binder = new ValueBinder(utf8, from, tokens, problems, leftOut);
            this.slots = new Object[shape.members().size()];
            this.places = new long[slots.length];
        }

        /** Reads up to the first byte that is none of UTF-8, if there is one before the end. */
        Reading<T> read(int stop, int end, boolean newer) {
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
            return format == null ? read(newer) : read(format);
        }

        private Reading<T> read(DocumentFormat known) {
            Object name = slots[shape.indexOf("format")];
            if (name != null && !name.equals(known.name())) {
                Facts facts = Facts.of("format", known.name()).and("found", name);
                return refused(ReadingRules.OTHER_FORMAT, facts, "named", "format");
            }
            Object version = slots[shape.indexOf("version")];
            if (version instanceof Integer major && major != known.version()) {
                Facts facts = Facts.of("version", major).and("known", known.version());
                return refused(ReadingRules.OTHER_VERSION, facts, major > known.version() ? "newer" : "", "version");
            }
            Object minor = slots[shape.indexOf("minor")];
            return read(minor instanceof Integer number && number > known.minor());
        }

        private Reading<T> read(boolean newer) {
            Map<String, String> kept = newer ? keep() : refuse();
            int id = shape.indexOf("id");
            String named = id >= 0 && slots[id] instanceof String text ? text : null;
            if (problems.errors() > leftOut.errors(newer)) {
                return new Reading<>(null, named, problems.findings(), kept, new LeftOut(null));
            }
            leftOut.settle(newer, slots, shape, problems);
            T value = type.cast(shape.build(slots));
            return new Reading<>(value, named, problems.findings(), leftOut.inValue(kept), leftOut);
        }

        private void document(int stop, int end) throws JsonProblem {
            int start = Utf8.afterBlanks(utf8, from, stop);
            if (start == stop && stop < end) {
                return; // nothing before the first byte that is none of UTF-8
            }
            int place = start == stop ? from : start;
            if (format != null && (start == stop || OTHER_VALUES.indexOf(utf8[start]) >= 0)) {
                problems.add(ReadingRules.OTHER_FORMAT, place, Facts.of("format", format.name()), "");
                return;
            }
            Token token = tokens.next();
            if (token != Token.START_OBJECT) {
                problems.add(ReadingRules.WRONG_TYPE, place, ValueBinder.wrongType(ValueBinder.object(), token), "");
                return;
            }
            binder.members(shape, slots, places);
            int rest = Utf8.afterBlanks(utf8, (int) tokens.end(), stop);
            if (rest < stop) {
                problems.add(ReadingRules.MALFORMED, rest, Facts.of("detail", "trailing content"), "trailing");
            }
        }

        private Reading<T> refused(Rule rule, Facts facts, String variant, String member) {
            Problems only = new Problems(utf8, from, line);
            only.addAt(rule, "/" + member, places[shape.indexOf(member)], facts, variant);
            return Reading.none(only.findings());
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
