package org.terreau.dossier;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.terreau.garden.Garden;
import org.terreau.json.JsonLibrary;
import org.terreau.json.ValueWriter;

/**
 * Writes networks as {@link GardenLinesReader} reads them: the dossier on the first line, a garden of it on each
 * further line, in UTF-8.
 *
 * <pre>{@code
 * try (GardenLinesWriter writer = GardenLinesWriter.of(out, dossier)) {
 *     furtherGardens.forEach(writer::write);
 * }
 * }</pre>
 *
 * <p>Not for use by more than one thread.
 */
public final class GardenLinesWriter implements Closeable {

    private final OutputStream out;
    private final ValueWriter<Garden> gardens;

    private GardenLinesWriter(OutputStream out, JsonLibrary library) {
        this.out = new BufferedOutputStream(out);
        this.gardens = ValueWriter.of(Garden.class, library);
    }

    /**
     * Begins a file, on the Jackson that the host brings.
     *
     * @param out takes the bytes; closed with the writer
     * @param dossier the dossier; its own gardens are the first that are written
     * @return the writer
     * @throws IllegalStateException when there is no Jackson
     * @throws UncheckedIOException when the stream breaks
     */
    public static GardenLinesWriter of(OutputStream out, Dossier dossier) {
        JsonLibrary library = JsonLibrary.present();
        GardenLinesWriter writer = new GardenLinesWriter(out, library);
        Dossier head = dossier.toBuilder().gardens(List.of()).build();
        writer.line(ValueWriter.of(Dossier.class, library).line(head));
        dossier.getGardens().forEach(writer::write);
        return writer;
    }

    /**
     * Writes a garden.
     *
     * @param garden the garden
     * @throws UncheckedIOException when the stream breaks
     */
    public void write(Garden garden) {
        line(gardens.line(garden));
    }

    private void line(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
