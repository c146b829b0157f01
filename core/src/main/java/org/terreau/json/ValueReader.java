package org.terreau.json;

/**
 * Reads values that are no documents of their own: one line of a file with a value on each line. Whatever the bytes
 * are, it returns; it is as strict as {@link DocumentReader} and tells the same.
 *
 * <p>Immutable, for any number of threads; making one costs some milliseconds, so keep it.
 *
 * @param <T> the type of the value
 */
public final class ValueReader<T> {

    private final TextReader<T> reader;
    private final boolean newer;

    private ValueReader(TextReader<T> reader, boolean newer) {
        this.reader = reader;
        this.newer = newer;
    }

    /**
     * Makes a reader.
     *
     * @param type a Terreau value type
     * @param limits how much it takes in; the bytes are those of one value
     * @param library the Jackson to use
     * @param <T> the type of the value
     * @return the reader
     */
    public static <T> ValueReader<T> of(Class<T> type, Limits limits, JsonLibrary library) {
        return new ValueReader<>(TextReader.of(type, null, limits, library), false);
    }

    /**
     * Makes a reader for values of a newer minor version of their format: members that this version does not know are
     * kept and told.
     *
     * @return such a reader
     */
    public ValueReader<T> ofNewerVersion() {
        return new ValueReader<>(reader, true);
    }

    /**
     * Reads a value.
     *
     * @param utf8 an array; the value in it is in UTF-8
     * @param from where the value begins
     * @param length how many bytes it has
     * @param line the number of the line in its file, from 1: the line of all that is found
     * @return the value and what was found
     */
    public Reading<T> read(byte[] utf8, int from, int length, int line) {
        return reader.read(utf8, from, length, line, newer);
    }
}
