package org.terreau.funding.execution;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * Convention d’objectifs: what a funder grants for one year or several, in which tranches, and what became of it.
 *
 * <p>What was spent stands in the agreement because it decides what is due: see {@link GrantSettlement}.
 */
@TerreauValue
@Value.Immutable
public interface Agreement {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is called.
     *
     * @return its title, where there is one
     */
    Optional<@Filled String> getTitle();

    /**
     * Who grants the money.
     *
     * @return the id of a funder of the dossier
     */
    Optional<@RefersTo("funders") @Identifier String> getFunder();

    /**
     * When it was signed.
     *
     * @return the day; empty when not signed or not known
     */
    Optional<LocalDate> getSignedOn();

    /**
     * The days for which it is made.
     *
     * @return first and last day; empty when the source does not say
     */
    Optional<DateRange> getPeriod();

    /**
     * What is granted for the whole period.
     *
     * @return the amount
     */
    Money getAward();

    /**
     * The parts in which it is granted.
     *
     * @return them in order; empty when it is granted in one
     */
    List<@Valid AgreementTranche> getTranches();

    /**
     * Whether the money is for a defined project or action, as that of an agreement of objectives mostly is.
     *
     * @return true unless said otherwise
     */
    @Value.Default
    default boolean isEarmarked() {
        return true;
    }

    /**
     * Whether the agreement says that a non-profit body may keep what is not spent (loi 2000-321, art. 10, as amended
     * by the law of 1 July 2021).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isKeepClause() {
        return false;
    }

    /**
     * At most how much may be kept under that clause.
     *
     * @return the amount; empty when all of it may be kept
     */
    Optional<Money> getKeepAtMost();

    /**
     * The share of the eligible cost that is granted.
     *
     * @return the rate; empty when the agreement names none, and then the award counts as a share of the planned cost
     */
    Optional<Rate> getRate();

    /**
     * The eligible cost as planned.
     *
     * @return the amount, where it is known
     */
    Optional<Money> getPlannedCost();

    /**
     * The eligible cost as realised.
     *
     * @return the amount; empty until it is known
     */
    Optional<Money> getRealisedCost();

    /**
     * How much of the award was spent by the end.
     *
     * @return the amount; empty until it is known
     */
    Optional<Money> getSpent();

    /**
     * Which agreement this one renews.
     *
     * @return the id of an earlier agreement of the dossier
     */
    Optional<@RefersTo("agreements") @Identifier String> getRenews();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this agreement into a builder.
     *
     * @return a builder that holds what this agreement holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an agreement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Agreement}. */
    class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
