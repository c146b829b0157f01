package org.terreau.json;

import java.io.OutputStream;
import java.util.Map;

/**
 * Writes documents of other formats that are an object with one long list: its elements one after the other, indented.
 * The bytes are the same with either Jackson. Not for use by more than one thread.
 */
public final class ListWriter implements AutoCloseable {

    private final JsonOutput output;

    private ListWriter(JsonOutput output) {
        this.output = output;
    }

    /**
     * Begins a document.
     *
     * @param out takes the text in UTF-8; closed with the writer
     * @param head the members before the list: maps, lists, texts, numbers and flags
     * @param list the name of the list
     * @param library the Jackson to use
     * @return the writer
     */
    public static ListWriter of(OutputStream out, Map<String, ?> head, String list, JsonLibrary library) {
        JsonOutput output = library.streams(Limits.standard()).output(out, true);
        output.startObject();
        head.forEach((name, value) -> {
            output.name(name);
            JsonTree.write(value, output);
        });
        output.name(list);
        output.startArray();
        return new ListWriter(output);
    }

    /**
     * Writes an element.
     *
     * @param tree a map, list, text, number or flag
     */
    public void write(Object tree) {
        JsonTree.write(tree, output);
    }

    /** Ends the list and the document, and closes the stream. */
    @Override
    public void close() {
        output.endArray();
        output.endObject();
        output.close();
    }
}
