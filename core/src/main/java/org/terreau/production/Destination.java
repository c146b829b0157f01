package org.terreau.production;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Where a part of a harvest went. */
@TerreauValue
@Value.Immutable
public interface Destination {

    /**
     * To whom or to what.
     *
     * @return the kind
     */
    DestinationKind getKind();

    /**
     * To which organisation.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getPartner();

    /**
     * How much.
     *
     * @return in the unit of the harvest
     */
    @PositiveOrZero
    BigDecimal getQuantity();

    /**
     * When.
     *
     * @return the day; empty for that of the harvest
     */
    Optional<LocalDate> getOn();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this destination into a builder.
     *
     * @return a builder that holds what this destination holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a destination.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Destination}. */
    class Builder extends ImmutableDestination.Builder {
        Builder() {}
    }
}
