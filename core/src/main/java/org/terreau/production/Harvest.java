package org.terreau.production;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What was harvested on a day, and where it went. */
@TerreauValue
@Value.Immutable
public interface Harvest {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * In which garden.
     *
     * @return the id of a garden of the dossier
     */
    @RefersTo("gardens")
    @Identifier
    String getGarden();

    /**
     * On which site.
     *
     * @return the id of a site of the garden
     */
    Optional<@Identifier String> getSite();

    /**
     * Of which planting.
     *
     * @return the id of a planting of the dossier
     */
    Optional<@RefersTo("plantings") @Identifier String> getPlanting();

    /**
     * What.
     *
     * @return the id of a crop
     */
    @Identifier
    String getCrop();

    /**
     * Which variety.
     *
     * @return its name
     */
    Optional<@Filled String> getVariety();

    /**
     * When.
     *
     * @return a day, or the days in which it was gathered
     */
    DateRange getOn();

    /**
     * How much.
     *
     * @return in {@link #getUnit()}
     */
    @PositiveOrZero
    BigDecimal getQuantity();

    /**
     * The unit.
     *
     * @return kilograms unless said otherwise
     */
    @Value.Default
    default HarvestUnit getUnit() {
        return HarvestUnit.KILOGRAM;
    }

    /**
     * What one unit weighs, in kilograms.
     *
     * @return the weight; empty for kilograms, or when not known
     */
    Optional<@Positive BigDecimal> getKgPerUnit();

    /**
     * Where the weight of a unit comes from.
     *
     * @return a text and its place
     */
    Optional<@Filled String> getKgSource();

    /**
     * Where it went.
     *
     * @return the parts; what they leave is not known
     */
    List<@Valid Destination> getDestinations();

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
     * Copies this harvest into a builder.
     *
     * @return a builder that holds what this harvest holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a harvest.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Harvest}. */
    class Builder extends ImmutableHarvest.Builder {
        Builder() {}
    }
}
