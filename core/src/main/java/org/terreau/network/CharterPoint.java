package org.terreau.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A point of a charter. */
@TerreauValue
@Value.Immutable
public interface CharterPoint {

    /**
     * The id in the charter.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Its number.
     *
     * @return from 1
     */
    @Positive
    int getNumber();

    /**
     * What it demands.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * Copies this charter point into a builder.
     *
     * @return a builder that holds what this charter point holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a charter point.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CharterPoint}. */
    class Builder extends ImmutableCharterPoint.Builder {
        Builder() {}
    }
}
