package org.terreau.water;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Water that was given to a bed on a day. */
@TerreauValue
@Value.Immutable
public interface Watering {

    /**
     * Where.
     *
     * @return the id of a watered bed of the dossier
     */
    @RefersTo("wateredBeds")
    @Identifier
    String getWateredBed();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How much, in litres.
     *
     * @return the volume
     */
    @PositiveOrZero
    BigDecimal getLitres();

    /**
     * From where.
     *
     * @return the id of a source of the dossier; empty for the first source of the bed
     */
    Optional<@RefersTo("waterSources") @Identifier String> getWaterSource();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this watering into a builder.
     *
     * @return a builder that holds what this watering holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a watering.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Watering}. */
    class Builder extends ImmutableWatering.Builder {
        Builder() {}
    }
}
