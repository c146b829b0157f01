package org.terreau.funding.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.funding.FunderKind;
import org.terreau.money.Money;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * A source of money in a financing plan: who gives, how much is asked, granted and paid, and when.
 *
 * <p>It counts by its status: an idea and a request by the amount asked, a grant by the amount granted, a refusal as
 * nothing.
 */
@TerreauValue
@Value.Immutable
public interface FundingSource {

    /**
     * Who gives.
     *
     * @return the id of a funder
     */
    @RefersTo("funders")
    @Identifier
    String getFunder();

    /**
     * What kind of body gives.
     *
     * @return the kind; {@link FunderKind#CARRIER} for the carrier's own money
     */
    FunderKind getKind();

    /**
     * Under which scheme.
     *
     * @return the id of a scheme; empty for money on no scheme
     */
    Optional<@Identifier String> getScheme();

    /**
     * A label.
     *
     * @return what tells this source from others of the same funder
     */
    Optional<@Filled String> getLabel();

    /**
     * How far it is.
     *
     * @return the status; requested unless said otherwise
     */
    @Value.Default
    default SourceStatus getStatus() {
        return SourceStatus.REQUESTED;
    }

    /**
     * How much is, or was, asked.
     *
     * @return the amount
     */
    Optional<Money> getRequested();

    /**
     * How much is granted.
     *
     * @return the amount; empty before the decision
     */
    Optional<Money> getGranted();

    /**
     * How much has been paid.
     *
     * @return the amount; empty for nothing yet
     */
    Optional<Money> getPaid();

    /**
     * Whether it is given in kind: staff, rooms, land. It then pays nothing of the cost in cash.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isInKind() {
        return false;
    }

    /**
     * When it was, or will be, asked.
     *
     * @return the day
     */
    Optional<LocalDate> getRequestedOn();

    /**
     * When the decision was notified.
     *
     * @return the day
     */
    Optional<LocalDate> getNotifiedOn();

    /**
     * When the agreement was signed.
     *
     * @return the day; empty when there is none
     */
    Optional<LocalDate> getSignedOn();

    /**
     * When it was paid.
     *
     * @return the day of the last payment
     */
    Optional<LocalDate> getPaidOn();

    /**
     * Whether it is tied to a given expense, so that a financial report is owed on it.
     *
     * @return true unless said otherwise, as a plan is for a project
     */
    @Value.Default
    default boolean isEarmarked() {
        return true;
    }

    /**
     * The end of the financial year for which it is granted.
     *
     * @return the day; empty when it is the last day of the plan's period
     */
    Optional<LocalDate> getYearEnd();

    /**
     * When the financial report on it was sent.
     *
     * @return the day; empty when it is still owed
     */
    Optional<LocalDate> getReportedOn();

    /**
     * Whether it is de minimis aid.
     *
     * @return false unless said otherwise; aid under a scheme that says so is
     */
    @Value.Default
    default boolean isDeMinimis() {
        return false;
    }

    /**
     * Which expenses it is tied to.
     *
     * @return them with the amounts; empty when it pays for the project as a whole
     */
    List<@Valid ExpenseClaim> getClaims();

    /**
     * The collection by which it comes in.
     *
     * @return the collection, where there is one
     */
    Optional<@Valid Collection> getCollection();

    /**
     * Copies this value into a builder.
     *
     * @return a builder that holds what this value holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FundingSource}. */
    class Builder extends ImmutableFundingSource.Builder {
        Builder() {}
    }
}
