package org.terreau.water;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** A point of the retention curve of a soil. */
@TerreauValue
@Value.Immutable
public interface RetentionPoint {

    /**
     * The tension, in kilopascals (centibars).
     *
     * @return from 0
     */
    @PositiveOrZero
    BigDecimal getTensionKPa();

    /**
     * The water content, in cubic metres a cubic metre.
     *
     * @return from 0 to 1
     */
    @DecimalMin("0")
    @DecimalMax("1")
    BigDecimal getWaterContent();

    /**
     * Copies this retention point into a builder.
     *
     * @return a builder that holds what this retention point holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a retention point.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetentionPoint}. */
    class Builder extends ImmutableRetentionPoint.Builder {
        Builder() {}
    }
}
