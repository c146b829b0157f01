package org.terreau.garden;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** That somebody has a plot for a time. */
@TerreauValue
@Value.Immutable
public interface Allocation {

    /**
     * Who has it.
     *
     * @return an opaque reference, or the id of an organisation; never the name of a person
     */
    @Identifier
    String getHolder();

    /**
     * What kind of holder it is.
     *
     * @return the kind; empty when the source does not say
     */
    Optional<HolderKind> getHolderKind();

    /**
     * The first day.
     *
     * @return the day; empty when it is not known, and then it counts as ever since
     */
    Optional<LocalDate> getBegins();

    /**
     * The last day.
     *
     * @return the day, included; empty while it goes on
     */
    Optional<LocalDate> getEnds();

    /**
     * What is paid a year.
     *
     * @return the fee; empty when not known
     */
    Optional<Money> getYearlyFee();

    /**
     * Copies this allocation into a builder.
     *
     * @return a builder that holds what this allocation holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an allocation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allocation}. */
    class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
