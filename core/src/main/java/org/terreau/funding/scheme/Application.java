package org.terreau.funding.scheme;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.funding.CarrierKind;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/**
 * A project that asks money of one scheme: what the scheme's terms look at, and nothing else.
 *
 * <p>A term whose facts the application does not state is not judged: a project without a named place breaks no
 * condition on territory. {@link Entitlement#getUnknown} lists what was not judged for that reason.
 */
@TerreauValue
@Value.Immutable
public interface Application {

    /**
     * Of which scheme.
     *
     * @return the scheme
     */
    @Valid
    Scheme getScheme();

    /**
     * How much is asked.
     *
     * @return the amount; empty to ask how much there could be
     */
    Optional<Money> getRequested();

    /**
     * The whole cost in cash.
     *
     * @return the amount; empty when it is the sum of the expenses that are paid in money
     */
    Optional<Money> getCost();

    /**
     * The cost that the scheme takes into account, before any cap.
     *
     * @return the amount; empty when it is the sum of the expenses of the categories that the scheme names, or without
     *     expenses the whole cost
     */
    Optional<Money> getEligibleCost();

    /**
     * The expenses.
     *
     * @return them; empty when the project states its cost as a whole
     */
    List<@Valid Expense> getExpenses();

    /**
     * Contributions in kind, valued.
     *
     * @return the amount; empty when it is the sum of the expenses in kind
     */
    Optional<Money> getInKind();

    /**
     * Public money of all other sources.
     *
     * @return the amount; empty for none
     */
    Optional<Money> getOtherPublic();

    /**
     * Private money of all other sources, without the carrier's own.
     *
     * @return the amount; empty for none
     */
    Optional<Money> getOtherPrivate();

    /**
     * The carrier's own money.
     *
     * @return the amount; empty for none
     */
    Optional<Money> getOwn();

    /**
     * Who carries the project.
     *
     * @return the kind of body; empty when it is not known
     */
    Optional<CarrierKind> getCarrier();

    /**
     * What the money is for.
     *
     * @return the nature; empty when it is not known
     */
    Optional<ProjectNature> getNature();

    /**
     * The category of the region.
     *
     * @return the category; empty when it is not known
     */
    Optional<RegionCategory> getRegion();

    /**
     * Where the project takes place.
     *
     * @return INSEE codes of communes or départements, codes of priority districts; empty when it is not known
     */
    List<String> getTerritories();

    /**
     * When the project takes place.
     *
     * @return the days; empty when they are not known
     */
    Optional<DateRange> getPeriod();

    /**
     * When the request is made.
     *
     * @return the day; empty when it is not known
     */
    Optional<LocalDate> getRequestedOn();

    /**
     * When the same body last asked the same scheme.
     *
     * @return the day of the latest earlier request; empty when there was none
     */
    Optional<LocalDate> getPreviousRequest();

    /**
     * The schemes of which the other money of the project is asked.
     *
     * @return their ids
     */
    List<@Identifier String> getOtherSchemes();

    /**
     * Tells whether money of a scheme stands beside this application.
     *
     * @param scheme the id of a scheme
     * @return true when it is one of the {@linkplain #getOtherSchemes other schemes}
     */
    default boolean isBeside(String scheme) {
        return getOtherSchemes().contains(scheme);
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

    /** Builds an {@link Application}. */
    class Builder extends ImmutableApplication.Builder {
        Builder() {}
    }
}
