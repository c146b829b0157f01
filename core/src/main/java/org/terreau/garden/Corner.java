package org.terreau.garden;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** A corner of an outline, in metres from a fixed point of the plot. */
@TerreauValue
@Value.Immutable
public interface Corner {

    /**
     * How far to the right.
     *
     * @return metres
     */
    BigDecimal getXM();

    /**
     * How far up.
     *
     * @return metres
     */
    BigDecimal getYM();

    /**
     * Copies this corner into a builder.
     *
     * @return a builder that holds what this corner holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a corner.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Corner}. */
    class Builder extends ImmutableCorner.Builder {
        Builder() {}
    }
}
