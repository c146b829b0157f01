package org.terreau.garden;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A section of a bed: what is planted and rotated as one. */
@TerreauValue
@Value.Immutable
public interface BedSection {

    /**
     * The id in the bed.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * How long it is along the bed, in metres.
     *
     * @return the length
     */
    @Positive
    BigDecimal getLengthM();

    /**
     * Copies this bed section into a builder.
     *
     * @return a builder that holds what this bed section holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a bed section.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BedSection}. */
    class Builder extends ImmutableBedSection.Builder {
        Builder() {}
    }
}
