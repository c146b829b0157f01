package org.terreau.funding.scheme;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.TerreauValue;

/** What was decided out of an {@link Envelope}. */
@TerreauValue
@Value.Immutable
public interface EnvelopeAward {

    /**
     * Who gets it.
     *
     * @return the name or the id of a body or a project; never a natural person's
     */
    @NotBlank
    String getTo();

    /**
     * How much.
     *
     * @return the amount
     */
    Money getAmount();

    /**
     * Copies this value into a builder.
     *
     * @return a builder that holds what this value holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EnvelopeAward}. */
    class Builder extends ImmutableEnvelopeAward.Builder {
        Builder() {}
    }
}
