package org.terreau.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.terreau.json.DocumentReader;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.Reading;

/**
 * Reads dossiers. Whatever the bytes are, it returns a {@link Reading}: a dossier, or findings that say why not.
 *
 * <p>A garden that cannot be read, where the text itself is JSON to its end, is left out and told, and the other
 * gardens stay: {@link Reading#leftOut()} names it, {@link DossierRules#check} judges the rest. Whatever else cannot be
 * read leaves nothing of the dossier: with a line less, a budget would say something else.
 *
 * <p>Immutable, for any number of threads; keep it rather than making it anew for each document.
 */
public final class DossierReader {

    private final DocumentReader<Dossier> reader;

    private DossierReader(DocumentReader<Dossier> reader) {
        this.reader = reader;
    }

    /**
     * Makes a reader with the standard limits, on the Jackson that the host brings.
     *
     * @return the reader
     * @throws IllegalStateException when there is no Jackson
     */
    public static DossierReader standard() {
        return of(Limits.standard(), JsonLibrary.present());
    }

    /**
     * Makes a reader.
     *
     * @param limits how much it takes in
     * @param library the Jackson to use
     * @return the reader
     */
    public static DossierReader of(Limits limits, JsonLibrary library) {
        return new DossierReader(DocumentReader.of(Dossier.class, Dossier.FORMAT, limits, library)
                .leavingOut("gardens"));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the dossier and what was found
     * @throws IOException when the file cannot be read at all
     */
    public Reading<Dossier> read(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * Reads a stream to its end, or to the limit.
     *
     * @param in the stream; left open
     * @return the dossier and what was found
     * @throws IOException when the stream breaks
     */
    public Reading<Dossier> read(InputStream in) throws IOException {
        return reader.read(in);
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32
     * @return the dossier and what was found
     */
    public Reading<Dossier> read(byte[] bytes) {
        return reader.read(bytes);
    }

    /**
     * Reads a text that is a part of an array, such as one line of a file with a dossier on each.
     *
     * @param utf8 the array; the text in it is in UTF-8
     * @param from where the text begins
     * @param length how many bytes it has
     * @return the dossier and what was found
     */
    public Reading<Dossier> read(byte[] utf8, int from, int length) {
        return reader.read(utf8, from, length);
    }

    /**
     * Reads a text that is one line of a file.
     *
     * @param utf8 the array; the line in it is in UTF-8
     * @param from where the line begins
     * @param length how many bytes it has
     * @param line the number of the line in its file, from 1: the line of all that is found
     * @return the dossier and what was found
     */
    public Reading<Dossier> read(byte[] utf8, int from, int length, int line) {
        return reader.read(utf8, from, length, line);
    }
}
