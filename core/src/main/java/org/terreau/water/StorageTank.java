package org.terreau.water;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Rate;
import org.terreau.value.TerreauValue;
import org.terreau.water.supply.SpillageRule;

/** A tank for rain water, with the roofs that fill it. */
@TerreauValue
@Value.Immutable
public interface StorageTank {

    /**
     * How much it holds, in litres.
     *
     * @return the capacity
     */
    @Positive
    BigDecimal getCapacityL();

    /**
     * How much is in it on the first day of the weather, in litres; when the weather begins more than 366 days before
     * the first season, on the day that many days before it. From then on it fills and spills.
     *
     * @return the volume; empty for none
     */
    Optional<@PositiveOrZero BigDecimal> getInitialL();

    /**
     * Whether water is drawn before or after the tank spills.
     *
     * @return the rule; drawing after is the cautious one
     */
    @Value.Default
    default SpillageRule getSpillage() {
        return SpillageRule.YIELD_AFTER_SPILLAGE;
    }

    /**
     * How much of each rain is led away, in millimetres.
     *
     * @return the depth; empty for none
     */
    Optional<@PositiveOrZero BigDecimal> getFirstFlushMm();

    /**
     * How much of the rest passes the filter.
     *
     * @return the share; empty for that of EN 16941-1, 0.9
     */
    Optional<Rate> getFilterRate();

    /**
     * The roofs.
     *
     * @return them
     */
    List<@Valid Roof> getRoofs();

    /**
     * Copies this storage tank into a builder.
     *
     * @return a builder that holds what this storage tank holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a storage tank.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StorageTank}. */
    class Builder extends ImmutableStorageTank.Builder {
        Builder() {}
    }
}
