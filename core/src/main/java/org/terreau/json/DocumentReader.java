package org.terreau.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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

    private final TextReader<T> reader;

    private DocumentReader(TextReader<T> reader) {
        this.reader = reader;
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
        return new DocumentReader<>(TextReader.of(type, format, limits, library));
    }

    /**
     * Makes a reader for which the elements of one list stand each for itself: one that cannot be read is left out and
     * told, and the document stays. A problem elsewhere still leaves nothing of the document.
     *
     * @param list the name of a member of the document that is a list of values with ids
     * @return such a reader
     * @throws IllegalArgumentException when the document has no such list
     */
    public DocumentReader<T> leavingOut(String list) {
        return new DocumentReader<>(reader.leavingOut(list));
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
        return read(in.readNBytes((int) Math.min(reader.limits().documentBytes() + 1L, Integer.MAX_VALUE)));
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32, with or without a byte order mark
     * @return the value and what was found
     */
    public Reading<T> read(byte[] bytes) {
        byte[] utf8 = bytes.length > reader.limits().documentBytes() ? bytes : Utf8.of(bytes);
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
        return reader.read(utf8, from, length, 0, false);
    }

    /**
     * Reads a text that is one line of a file.
     *
     * @param utf8 the array; the line in it is in UTF-8
     * @param from where the line begins
     * @param length how many bytes it has
     * @param line the number of the line in its file, from 1: the line of all that is found
     * @return the value and what was found
     */
    public Reading<T> read(byte[] utf8, int from, int length, int line) {
        return reader.read(utf8, from, length, line, false);
    }
}
