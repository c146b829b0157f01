package org.terreau.funding.execution;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A part of the award of an {@link Agreement}. */
@TerreauValue
@Value.Immutable
public interface AgreementTranche {

    /**
     * What it is called.
     *
     * @return such as an advance or a balance; empty when it has no name
     */
    Optional<@Filled String> getLabel();

    /**
     * The year, or the days, that the money is meant for.
     *
     * @return the days; empty when the agreement does not say
     */
    Optional<DateRange> getYear();

    /**
     * When it is due.
     *
     * @return the day; empty when the agreement does not say
     */
    Optional<LocalDate> getDueOn();

    /**
     * How much.
     *
     * @return the amount as agreed
     */
    Money getAmount();

    /**
     * How much of it was paid.
     *
     * @return the amount; empty when nothing is known of a payment
     */
    Optional<Money> getPaid();

    /**
     * When it was paid.
     *
     * @return the day; empty when not paid or not known
     */
    Optional<LocalDate> getPaidOn();

    /**
     * Copies this tranche into a builder.
     *
     * @return a builder that holds what this tranche holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a tranche.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AgreementTranche}. */
    class Builder extends ImmutableAgreementTranche.Builder {
        Builder() {}
    }
}
