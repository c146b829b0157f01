package org.terreau.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The streaming part of Jackson 2. */
final class Jackson2Streams implements JsonStreams {

    private final JsonFactory factory;

    Jackson2Streams(Limits limits) {
        this.factory = factory(StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNumberLength(limits.numberLength())
                .maxNameLength(limits.nameLength())
                .build());
    }

    @Override
    public JsonTokens tokens(byte[] utf8, int from, int length) {
        try {
            return new Tokens(factory.createParser(utf8, from, length), from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonOutput output(OutputStream out, boolean indented) {
        try {
            JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8);
            if (indented) {
                generator.setPrettyPrinter(printer());
            }
            return new Output(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonFactory factory(StreamReadConstraints constraints) {
        return JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .streamReadConstraints(constraints)
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
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
            } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
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
                case FIELD_NAME -> Token.NAME;
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
                return parser.getText();
            } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
                throw problem(e);
            }
        }

        @Override
        public void skip() throws JsonProblem {
            try {
                parser.skipChildren();
            } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
                throw problem(e);
            }
        }

        private JsonProblem problem(Exception e) {
            if (e instanceof JsonProcessingException jackson) {
                JsonLocation place = jackson.getLocation();
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
            try {
                parser.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Output implements JsonOutput {

        private final JsonGenerator generator;

        Output(JsonGenerator generator) {
            this.generator = generator;
        }

        @Override
        public void startObject() {
            try {
                generator.writeStartObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void endObject() {
            try {
                generator.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void startArray() {
            try {
                generator.writeStartArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void endArray() {
            try {
                generator.writeEndArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void name(String name) {
            try {
                generator.writeFieldName(Utf8.writable(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void text(String text) {
            try {
                generator.writeString(Utf8.writable(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void number(long number) {
            try {
                generator.writeNumber(number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void number(BigDecimal number) {
            try {
                generator.writeNumber(JsonOutput.digits(number));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flag(boolean flag) {
            try {
                generator.writeBoolean(flag);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void raw(String json) {
            try {
                generator.writeRawValue(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                generator.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
