package org.terreau.funding.execution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * Fonds dédiés: what a third party gave for a defined project and was not spent yet, carried from year to year.
 *
 * <p>Règlement ANC 2018-06, art. 132-1, for years opened since 1 January 2020: the part not spent at the closing is
 * charged (689) to a liability (194, 195 or 196), and comes back as a produit (789) when it is spent.
 */
@TerreauValue
@Value.Immutable
public interface DedicatedFund {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The project that the money is dedicated to.
     *
     * @return its name, where there is one
     */
    Optional<@Filled String> getTitle();

    /**
     * Who gave the money.
     *
     * @return the id of a funder of the dossier
     */
    Optional<@RefersTo("funders") @Identifier String> getFunder();

    /**
     * Under which agreement.
     *
     * @return the id of an agreement of the dossier
     */
    Optional<@RefersTo("agreements") @Identifier String> getAgreement();

    /**
     * Where the money comes from, and so on which account the fund stands.
     *
     * @return operating subsidies (194) unless said otherwise
     */
    @Value.Default
    default FundOrigin getOrigin() {
        return FundOrigin.OPERATING_SUBSIDY;
    }

    /**
     * What was given for the whole project.
     *
     * @return the amount, where it is known
     */
    Optional<Money> getAward();

    /**
     * The financial years.
     *
     * @return at least one, in order
     */
    @NotEmpty
    List<@Valid DedicatedFundYear> getYears();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this fund into a builder.
     *
     * @return a builder that holds what this fund holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a fund.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DedicatedFund}. */
    class Builder extends ImmutableDedicatedFund.Builder {
        Builder() {}
    }
}
