package org.terreau.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Findings;

/**
 * What came of reading a text: a value, or findings that say why there is none, or both.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final @Nullable T value;
    private final @Nullable String id;
    private final Findings findings;
    private final Map<String, String> kept;
    private final LeftOut leftOut;

    Reading(@Nullable T value, @Nullable String id, Findings findings, Map<String, String> kept, LeftOut leftOut) {
        this.value = value;
        this.id = id;
        this.findings = findings;
        this.kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        this.leftOut = leftOut;
    }

    static <T> Reading<T> none(Findings findings) {
        return new Reading<>(null, null, findings, Map.of(), new LeftOut(null));
    }

    /**
     * Returns the value.
     *
     * @return the value; empty when a finding of severity ERROR was made while reading, unless all of them are in
     *     elements that were left out
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the id of what the text is about, also when it has no value.
     *
     * @return the text that stands as its {@code id}; empty when there is none, or none that could be read
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * Returns what was left out of the value because it could not be read.
     *
     * @return the ids of the elements, where they could be read, in the order of the text; the findings tell of all
     */
    public List<String> leftOut() {
        return leftOut.ids();
    }

    /**
     * Returns where a place in the text is in the value.
     *
     * @param pointer a JSON Pointer into the text, such as findings have
     * @return a JSON Pointer into the value; empty for a place in an element that was left out
     */
    public Optional<String> inValue(String pointer) {
        return Optional.ofNullable(leftOut.inValue(pointer));
    }

    /**
     * Returns what was found in the value with its places in the text: they differ behind an element that was left out.
     *
     * @param found what a check of the value found
     * @return the same with JSON Pointers into the text
     */
    public Findings placed(Findings found) {
        return leftOut.isEmpty()
                ? found
                : found.map(each -> each.placed(leftOut.inText(each.getPointer()), 0, 0, each.getFacts()));
    }

    /**
     * Returns what was found while reading.
     *
     * @return the findings, with line and column
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the members of a newer minor version that this version does not know.
     *
     * @return their JSON text by JSON Pointer, in the order of the document; a writer puts them back
     */
    public Map<String, String> kept() {
        return kept;
    }
}
