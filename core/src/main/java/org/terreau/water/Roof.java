package org.terreau.water;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Rate;
import org.terreau.value.TerreauValue;
import org.terreau.water.supply.RoofSurface;

/** A roof from which rain is harvested. */
@TerreauValue
@Value.Immutable
public interface Roof {

    /**
     * What it is covered with.
     *
     * @return the surface
     */
    RoofSurface getSurface();

    /**
     * Its area in plan, in square metres.
     *
     * @return the area on which rain falls, not that of the slope
     */
    @Positive
    BigDecimal getAreaM2();

    /**
     * How much of the rain runs off.
     *
     * @return the share; empty for that of the surface
     */
    Optional<Rate> getRunoffRate();

    /**
     * Copies this roof into a builder.
     *
     * @return a builder that holds what this roof holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a roof.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Roof}. */
    class Builder extends ImmutableRoof.Builder {
        Builder() {}
    }
}
