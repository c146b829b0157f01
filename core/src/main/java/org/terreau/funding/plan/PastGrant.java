package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.funding.FunderKind;
import org.terreau.money.Money;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Money that the same carrier asked for or got before, for whatever project. */
@TerreauValue
@Value.Immutable
public interface PastGrant {

    /**
     * Who gave.
     *
     * @return the id of a funder
     */
    @RefersTo("funders")
    @Identifier
    String getFunder();

    /**
     * What kind of body gave.
     *
     * @return the kind, where it is known
     */
    Optional<FunderKind> getKind();

    /**
     * Under which scheme.
     *
     * @return the id of a scheme, where one is named
     */
    Optional<@Identifier String> getScheme();

    /**
     * How much was granted.
     *
     * @return the amount; empty for a request that was not granted
     */
    Optional<Money> getAmount();

    /**
     * When it was asked.
     *
     * @return the day
     */
    Optional<LocalDate> getRequestedOn();

    /**
     * When it was granted: when the legal right to it was conferred.
     *
     * @return the day
     */
    Optional<LocalDate> getGrantedOn();

    /**
     * The end of the financial year for which it was granted.
     *
     * @return the day
     */
    Optional<LocalDate> getYearEnd();

    /**
     * Whether it was tied to a given expense, so that a financial report is owed on it.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isEarmarked() {
        return false;
    }

    /**
     * When the financial report on it was sent.
     *
     * @return the day; empty when it was not
     */
    Optional<LocalDate> getReportedOn();

    /**
     * Whether it is de minimis aid.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isDeMinimis() {
        return false;
    }

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

    /** Builds a {@link PastGrant}. */
    class Builder extends ImmutablePastGrant.Builder {
        Builder() {}
    }
}
