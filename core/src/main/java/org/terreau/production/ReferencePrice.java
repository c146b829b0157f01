package org.terreau.production;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A price by which a harvest is valued. */
@TerreauValue
@Value.Immutable
public interface ReferencePrice {

    /**
     * Of which crop.
     *
     * @return the id of a crop
     */
    @Identifier
    String getCrop();

    /**
     * What a kilogram costs.
     *
     * @return the price
     */
    Money getPerKg();

    /**
     * When it holds.
     *
     * @return the days; empty for always
     */
    Optional<DateRange> getPeriod();

    /**
     * Where the price comes from.
     *
     * @return a list of prices and its date
     */
    Optional<@Filled String> getPriceList();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this reference price into a builder.
     *
     * @return a builder that holds what this reference price holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a reference price.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferencePrice}. */
    class Builder extends ImmutableReferencePrice.Builder {
        Builder() {}
    }
}
