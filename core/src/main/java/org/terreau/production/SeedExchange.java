package org.terreau.production;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** That seed was given or received. */
@TerreauValue
@Value.Immutable
public interface SeedExchange {

    /**
     * Which seed.
     *
     * @return the id of a seed lot of the dossier
     */
    @RefersTo("seedLots")
    @Identifier
    String getLot();

    /**
     * With whom.
     *
     * @return the id of an organisation of the dossier; empty for an exchange between gardeners
     */
    Optional<@RefersTo("organisations") @Identifier String> getPartner();

    /**
     * Whether it was given or received.
     *
     * @return the direction
     */
    SeedDirection getDirection();

    /**
     * How much, in grams.
     *
     * @return the mass
     */
    Optional<@PositiveOrZero BigDecimal> getGrams();

    /**
     * When.
     *
     * @return the day
     */
    Optional<LocalDate> getOn();

    /**
     * Copies this seed exchange into a builder.
     *
     * @return a builder that holds what this seed exchange holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a seed exchange.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeedExchange}. */
    class Builder extends ImmutableSeedExchange.Builder {
        Builder() {}
    }
}
