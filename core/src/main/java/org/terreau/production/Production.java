package org.terreau.production;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** What is grown, harvested and given on, and what goes with it. */
@TerreauValue
@Value.Immutable
public interface Production {

    /**
     * What was sown and planted.
     *
     * @return them, by id
     */
    List<@Valid Planting> getPlantings();

    /**
     * What was harvested, and where it went.
     *
     * @return them, by id
     */
    List<@Valid Harvest> getHarvests();

    /**
     * The schemes by which baskets are sold or given.
     *
     * @return them, by id
     */
    List<@Valid BasketScheme> getBasketSchemes();

    /**
     * The seed.
     *
     * @return them, by id
     */
    List<@Valid SeedLot> getSeedLots();

    /**
     * Which seed was given or received.
     *
     * @return them
     */
    List<@Valid SeedExchange> getSeedExchanges();

    /**
     * Prices by which a harvest is valued.
     *
     * @return them
     */
    List<@Valid ReferencePrice> getPrices();

    /**
     * The hours worked, by task.
     *
     * @return counts; never who
     */
    List<@Valid WorkRecord> getWork();

    /**
     * Compost made, and rain water harvested.
     *
     * @return the volumes
     */
    List<@Valid ResourceRecord> getResources();

    /**
     * Copies this production into a builder.
     *
     * @return a builder that holds what this production holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a production.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Production}. */
    class Builder extends ImmutableProduction.Builder {
        Builder() {}
    }
}
