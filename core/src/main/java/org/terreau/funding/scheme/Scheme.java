package org.terreau.funding.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.finding.Source;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.json.DocumentFormat;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/**
 * What a funder offers and on which terms, as a document that the funder can ship: {@code {"format": "terreau/scheme",
 * "version": 1, …}}. A term that is not stated limits nothing.
 *
 * <p>{@link Entitlement} says what a scheme allows; {@link SchemeRules} judges applications by it, and the scheme
 * itself.
 */
@TerreauValue
@Value.Immutable
public interface Scheme {

    /** The format that this version of the library reads and writes. */
    DocumentFormat FORMAT = new DocumentFormat("terreau/scheme", 1, 0);

    /**
     * The name of the format.
     *
     * @return {@code terreau/scheme}
     */
    @Value.Default
    @JsonProperty(required = true)
    default String getFormat() {
        return FORMAT.name();
    }

    /**
     * The major version of the format.
     *
     * @return 1
     */
    @Value.Default
    @JsonProperty(required = true)
    default int getVersion() {
        return FORMAT.version();
    }

    /**
     * The minor version of the format.
     *
     * @return the minor version; empty for the first
     */
    Optional<Integer> getMinor();

    /**
     * The id by which plans name the scheme.
     *
     * @return the id, such as {@code CD31-ESS}
     */
    @Identifier
    String getId();

    /**
     * The name of the scheme.
     *
     * @return the name
     */
    @NotBlank
    String getTitle();

    /**
     * Who offers it.
     *
     * @return the name of the body
     */
    @NotBlank
    String getFunder();

    /**
     * What kind of body offers it.
     *
     * @return the kind
     */
    FunderKind getFunderKind();

    /**
     * Where its terms stand.
     *
     * @return the text; not verified when it rests on a third party
     */
    @Valid
    Source getSource();

    /**
     * When requests are taken.
     *
     * @return the days, first and last included; empty for always
     */
    Optional<DateRange> getOpen();

    /**
     * When the project must take place.
     *
     * @return the days within which all of it lies; empty for whenever
     */
    Optional<DateRange> getProjectPeriod();

    /**
     * Which carriers it is for.
     *
     * @return their kinds; empty for all
     */
    List<CarrierKind> getCarriers();

    /**
     * What it pays for.
     *
     * @return the natures; empty for all
     */
    List<ProjectNature> getNatures();

    /**
     * Where the project must take place.
     *
     * @return codes, of which the beginning of one of the project's codes must be one: {@code 31} for a département,
     *     {@code 31555} for a commune, {@code QP} for any priority district; empty for anywhere
     */
    List<@NotBlank String> getTerritories();

    /**
     * Which costs it takes into account.
     *
     * @return their categories; empty for all that are paid in money
     */
    List<CostCategory> getEligibleCosts();

    /**
     * The rates; the first that fits the application counts.
     *
     * @return them; empty when no rate is stated. With rates of which none fits, nothing is paid.
     */
    List<@Valid SchemeRate> getRates();

    /**
     * The least grant.
     *
     * @return exactly this amount is enough
     */
    Optional<Money> getMinGrant();

    /**
     * The highest grant.
     *
     * @return exactly this amount is allowed
     */
    Optional<Money> getMaxGrant();

    /**
     * The least eligible cost.
     *
     * @return exactly this amount is enough
     */
    Optional<Money> getMinEligibleCost();

    /**
     * The cap of the base: the part of the eligible cost over it is not counted.
     *
     * @return the highest base of the rate
     */
    Optional<Money> getMaxEligibleCost();

    /**
     * The highest part of the cost that public money as a whole may pay, this grant included where its funder is
     * public.
     *
     * @return the rate; exactly it is allowed
     */
    Optional<Rate> getMaxPublicRate();

    /**
     * Whether volunteering and other contributions in kind, where they are valued, count as private money: they then
     * enlarge the cost of which public money is a part.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isVolunteeringCounted() {
        return false;
    }

    /**
     * The waiting time from one request to the next.
     *
     * @return whole years; a request on the same day of the year is allowed
     */
    Optional<@Min(1) Integer> getYearsBetweenRequests();

    /**
     * Whether a body gets it once only.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isOnce() {
        return false;
    }

    /**
     * Whether aid under it is de minimis aid.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isDeMinimis() {
        return false;
    }

    /**
     * With which schemes it cannot be combined in one project.
     *
     * @return their ids
     */
    List<@Identifier String> getNotWith();

    /**
     * Without which schemes it is not given in a project.
     *
     * @return their ids; one of them is enough; empty when none is needed
     */
    List<@Identifier String> getOnlyWith();

    /**
     * Demands of the funder's own.
     *
     * @return them, in the order in which they are judged
     */
    List<@Valid Demand> getDemands();

    /**
     * What the terms above cannot say.
     *
     * @return conditions in words, for people: they are shown and not judged
     */
    List<@Filled String> getConditions();

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

    /** Builds a {@link Scheme}. */
    class Builder extends ImmutableScheme.Builder {
        Builder() {}
    }
}
