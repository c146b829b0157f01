package org.terreau.funding;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** Who carries a project and answers for its budget (porteur). Rules on own participation depend on its kind. */
@TerreauValue
@Value.Immutable
public interface Carrier {

    /**
     * The name of the body.
     *
     * @return the name; never a natural person's
     */
    @NotBlank
    String getName();

    /**
     * What kind of body it is.
     *
     * @return the kind
     */
    CarrierKind getKind();

    /**
     * Copies this carrier into a builder.
     *
     * @return a builder that holds what this carrier holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a carrier.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Carrier}. */
    class Builder extends ImmutableCarrier.Builder {
        Builder() {}
    }
}
