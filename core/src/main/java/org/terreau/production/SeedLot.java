package org.terreau.production;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A lot of seed. */
@TerreauValue
@Value.Immutable
public interface SeedLot {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Of which crop.
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
     * When it was harvested.
     *
     * @return a year
     */
    Optional<DateRange> getYear();

    /**
     * Where it comes from.
     *
     * @return a garden, a supplier or an exchange
     */
    Optional<@Filled String> getOrigin();

    /**
     * How much there is, in grams.
     *
     * @return the mass
     */
    Optional<@PositiveOrZero BigDecimal> getGrams();

    /**
     * Which share germinated in a test.
     *
     * @return a rate from 0 to 1
     */
    Optional<Rate> getGermination();

    /**
     * When it was tested.
     *
     * @return the day
     */
    Optional<LocalDate> getTestedOn();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this seed lot into a builder.
     *
     * @return a builder that holds what this seed lot holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a seed lot.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeedLot}. */
    class Builder extends ImmutableSeedLot.Builder {
        Builder() {}
    }
}
