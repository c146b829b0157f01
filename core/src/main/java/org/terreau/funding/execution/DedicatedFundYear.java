package org.terreau.funding.execution;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.TerreauValue;

/** A financial year of a {@link DedicatedFund}, as booked. */
@TerreauValue
@Value.Immutable
public interface DedicatedFundYear {

    /**
     * The financial year.
     *
     * @return its first and last day; a calendar year, or such as September to August
     */
    DateRange getYear();

    /**
     * What the funder gives for this year. Money received for a later year is deferred income (487) and is not counted.
     *
     * @return the produit of this year; empty when there is none
     */
    Optional<Money> getTranche();

    /**
     * What was spent on the project out of this money, own financing included.
     *
     * @return the charges of this year; empty when not known
     */
    Optional<Money> getSpent();

    /**
     * What the fund holds at the opening.
     *
     * @return account 194, 195 or 196 on the first day
     */
    Money getOpening();

    /**
     * What goes into the fund at the closing: given for this year and not spent.
     *
     * @return account 689; empty for nothing
     */
    Optional<Money> getToFund();

    /**
     * What comes out of the fund: given for earlier years and spent in this one.
     *
     * @return account 789; empty for nothing
     */
    Optional<Money> getFromFund();

    /**
     * What the fund holds at the closing.
     *
     * @return account 194, 195 or 196 on the last day
     */
    Money getClosing();

    /**
     * Copies this year into a builder.
     *
     * @return a builder that holds what this year holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a year.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DedicatedFundYear}. */
    class Builder extends ImmutableDedicatedFundYear.Builder {
        Builder() {}
    }
}
