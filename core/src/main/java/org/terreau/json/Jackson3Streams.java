package org.terreau.json;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The streaming part of Jackson 3. */
final class Jackson3Streams implements JsonStreams {

    private final JsonFactory factory;

    Jackson3Streams(Limits limits) {
        this.factory = factory(StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNumberLength(limits.numberLength())
                .maxNameLength(limits.nameLength())
                .build());
    }

    @Override
    public JsonTokens tokens(byte[] utf8, int from, int length) {
        return new Tokens(factory.createParser(ObjectReadContext.empty(), utf8, from, length), from);
    }

    @Override
    public JsonOutput output(OutputStream out, boolean indented) {
        PrettyPrinter printer = indented ? printer() : null;
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return printer != null;
            }

            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
        return new Output(factory.createGenerator(context, out));
    }

    private static JsonFactory factory(StreamReadConstraints constraints) {
        return JsonFactory.builder()
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .streamReadConstraints(constraints)
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }

    private static final class Tokens implements JsonTokens {

        private final JsonParser parser;
        private final int from;

        Tokens(JsonParser parser, int from) {
            this.parser = parser;
            this.from = from;
        }

        @Override
        public Token next() throws JsonProblem {
            try {
                return token(parser.nextToken());
            } catch (JacksonException | IllegalStateException | IndexOutOfBoundsException e) {
                throw problem(e);
            }
        }

        private static Token token(@Nullable JsonToken token) {
            if (token == null) {
                return Token.END;
            }
            return switch (token) {
                case START_OBJECT -> Token.START_OBJECT;
                case END_OBJECT -> Token.END_OBJECT;
                case START_ARRAY -> Token.START_ARRAY;
                case END_ARRAY -> Token.END_ARRAY;
                case PROPERTY_NAME -> Token.NAME;
                case VALUE_STRING -> Token.STRING;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
                case VALUE_TRUE -> Token.TRUE;
                case VALUE_FALSE -> Token.FALSE;
                case VALUE_NULL -> Token.NULL;
                case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("no JSON token: " + token);
            };
        }

        @Override
        public String text() throws JsonProblem {
            try {
                return parser.getString();
            } catch (JacksonException | IllegalStateException | IndexOutOfBoundsException e) {
                throw problem(e);
            }
        }

        @Override
        public void skip() throws JsonProblem {
            try {
                parser.skipChildren();
            } catch (JacksonException | IllegalStateException | IndexOutOfBoundsException e) {
                throw problem(e);
            }
        }

        private JsonProblem problem(Exception e) {
            if (e instanceof JacksonException jackson) {
                TokenStreamLocation place = jackson.getLocation();
                long offset = place == null || place.getByteOffset() < 0 ? end() : from + place.getByteOffset();
                return new JsonProblem(
                        e instanceof StreamConstraintsException, offset, jackson.getOriginalMessage(), e);
            }
            return new JsonProblem(false, end(), e.toString(), e);
        }

        @Override
        public long start() {
            return from + parser.currentTokenLocation().getByteOffset();
        }

        @Override
        public long end() {
            return from + parser.currentLocation().getByteOffset();
        }

        @Override
        public void close() {
            parser.close();
        }
    }

    private static final class Output implements JsonOutput {

        private final JsonGenerator generator;

        Output(JsonGenerator generator) {
            this.generator = generator;
        }

        @Override
        public void startObject() {
            generator.writeStartObject();
        }

        @Override
        public void endObject() {
            generator.writeEndObject();
        }

        @Override
        public void startArray() {
            generator.writeStartArray();
        }

        @Override
        public void endArray() {
            generator.writeEndArray();
        }

        @Override
        public void name(String name) {
            generator.writeName(Utf8.writable(name));
        }

        @Override
        public void text(String text) {
            generator.writeString(Utf8.writable(text));
        }

        @Override
        public void number(long number) {
            generator.writeNumber(number);
        }

        @Override
        public void number(BigDecimal number) {
            generator.writeNumber(JsonOutput.digits(number));
        }

        @Override
        public void flag(boolean flag) {
            generator.writeBoolean(flag);
        }

        @Override
        public void raw(String json) {
            generator.writeRawValue(json);
        }

        @Override
        public void close() {
            generator.close();
        }
    }
}
