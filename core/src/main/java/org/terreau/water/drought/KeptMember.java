package org.terreau.water.drought;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** A member of a document that a type has no place for, as it stood. */
@TerreauValue
@Value.Immutable
public interface KeptMember {

    /**
     * Where it stood.
     *
     * @return a JSON Pointer into the zone
     */
    @NotBlank
    String getPointer();

    /**
     * What stood there.
     *
     * @return its JSON text
     */
    @NotBlank
    String getJson();

    /**
     * Copies this kept member into a builder.
     *
     * @return a builder that holds what this kept member holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a kept member.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KeptMember}. */
    class Builder extends ImmutableKeptMember.Builder {
        Builder() {}
    }
}
