package org.terreau.funding.scheme;

import java.io.IOException;
import java.nio.file.Path;
import org.terreau.json.DocumentReader;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.Reading;

/**
 * Reads schemes from the JSON that funders ship. Whatever the bytes are, it returns a {@link Reading}.
 *
 * <pre>{@code
 * Scheme ours = SchemeReader.standard().read(Path.of("our-scheme.json")).value().orElseThrow();
 * }</pre>
 *
 * <p>Immutable, for any number of threads.
 */
public final class SchemeReader {

    private final DocumentReader<Scheme> reader;

    private SchemeReader(DocumentReader<Scheme> reader) {
        this.reader = reader;
    }

    /**
     * Makes a reader with the standard limits, on the Jackson that the host brings.
     *
     * @return the reader
     * @throws IllegalStateException when there is no Jackson
     */
    public static SchemeReader standard() {
        return of(Limits.standard(), JsonLibrary.present());
    }

    /**
     * Makes a reader.
     *
     * @param limits how much it takes in
     * @param library the Jackson to use
     * @return the reader
     */
    public static SchemeReader of(Limits limits, JsonLibrary library) {
        return new SchemeReader(DocumentReader.of(Scheme.class, Scheme.FORMAT, limits, library));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the scheme and what was found
     * @throws IOException when the file cannot be read at all
     */
    public Reading<Scheme> read(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32
     * @return the scheme and what was found
     */
    public Reading<Scheme> read(byte[] bytes) {
        return reader.read(bytes);
    }
}
