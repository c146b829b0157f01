package org.terreau.production;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;
import org.terreau.value.TerreauValue;

/** The baskets of a day, a week or a year. */
@TerreauValue
@Value.Immutable
public interface BasketDelivery {

    /**
     * When.
     *
     * @return the days
     */
    DateRange getOn();

    /**
     * How many, solidarity baskets included.
     *
     * @return the number
     */
    @PositiveOrZero
    int getBaskets();

    /**
     * How that number is meant.
     *
     * @return exact unless said otherwise
     */
    @Value.Default
    default Qualifier getMeant() {
        return Qualifier.EXACT;
    }

    /**
     * How many of them were solidarity baskets.
     *
     * @return the number; empty when not known
     */
    Optional<@PositiveOrZero Integer> getSolidarity();

    /**
     * Copies this basket delivery into a builder.
     *
     * @return a builder that holds what this basket delivery holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a basket delivery.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BasketDelivery}. */
    class Builder extends ImmutableBasketDelivery.Builder {
        Builder() {}
    }
}
