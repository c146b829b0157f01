package org.terreau.water;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What was felt or measured in the soil of a bed, in the depth of the roots. */
@TerreauValue
@Value.Immutable
public interface SoilReading {

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
     * @return the day, at its end
     */
    LocalDate getOn();

    /**
     * How the soil feels in the hand.
     *
     * @return the feel; empty when it was measured
     */
    Optional<SoilFeel> getFeel();

    /**
     * What a tensiometer says, in kilopascals (centibars).
     *
     * @return the tension; it needs the retention curve of the soil
     */
    Optional<@PositiveOrZero BigDecimal> getTensionKPa();

    /**
     * What a probe says, in cubic metres a cubic metre.
     *
     * @return from 0 to 1
     */
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getWaterContent();

    /**
     * How much water the roots’ soil lacks, in millimetres.
     *
     * @return the depletion
     */
    Optional<@PositiveOrZero BigDecimal> getDepletionMm();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this soil reading into a builder.
     *
     * @return a builder that holds what this soil reading holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a soil reading.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SoilReading}. */
    class Builder extends ImmutableSoilReading.Builder {
        Builder() {}
    }
}
