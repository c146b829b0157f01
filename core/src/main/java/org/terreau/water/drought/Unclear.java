package org.terreau.water.drought;

import java.util.Objects;

/**
 * A part of a text that does not say whether watering is allowed.
 *
 * @param reason why not
 * @param part the part as it stands; empty when it is the whole that is missing
 */
public record Unclear(UnclearReason reason, String part) {

    /** Refuses null. */
    public Unclear {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(part, "part");
    }
}
