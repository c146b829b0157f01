package org.terreau.production;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Frequency;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** How baskets are sold or given: to whom, how often, at which price. */
@TerreauValue
@Value.Immutable
public interface BasketScheme {

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
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * Of which garden.
     *
     * @return the id of a garden of the dossier; empty for a network
     */
    Optional<@RefersTo("gardens") @Identifier String> getGarden();

    /**
     * Who runs it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getCarrier();

    /**
     * What a basket costs.
     *
     * @return the price; empty when not known
     */
    Optional<Money> getPrice();

    /**
     * What a solidarity basket costs.
     *
     * @return the reduced price; empty when not known
     */
    Optional<Money> getSolidarityPrice();

    /**
     * How often there is a basket.
     *
     * @return so many times in each period
     */
    Optional<Frequency> getOften();

    /**
     * When.
     *
     * @return the days; empty when the source does not say
     */
    Optional<DateRange> getPeriod();

    /**
     * How many households are members.
     *
     * @return the number; empty when not known
     */
    Optional<@PositiveOrZero Integer> getHouseholds();

    /**
     * How that number is meant.
     *
     * @return exact unless said otherwise
     */
    @Value.Default
    default Qualifier getHouseholdsMeant() {
        return Qualifier.EXACT;
    }

    /**
     * How many of them have solidarity baskets.
     *
     * @return the number; empty when not known
     */
    Optional<@PositiveOrZero Integer> getSolidarityHouseholds();

    /**
     * Whether what is in it is organic.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getOrganic();

    /**
     * What was delivered.
     *
     * @return the deliveries, by date
     */
    List<@Valid BasketDelivery> getDeliveries();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this basket scheme into a builder.
     *
     * @return a builder that holds what this basket scheme holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a basket scheme.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BasketScheme}. */
    class Builder extends ImmutableBasketScheme.Builder {
        Builder() {}
    }
}
