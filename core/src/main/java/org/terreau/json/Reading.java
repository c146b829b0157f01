package org.terreau.json;

import java.util.Collections;
import java.util.LinkedHashMap;
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
    private final Findings findings;
    private final Map<String, String> kept;

    Reading(@Nullable T value, Findings findings, Map<String, String> kept) {
        this.value = value;
        this.findings = findings;
        this.kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    /**
     * Returns the value.
     *
     * @return the value; empty when a finding of severity ERROR was made while reading
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
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
