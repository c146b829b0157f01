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

/** Rain by the garden’s own gauge, which counts before that of the station. */
@TerreauValue
@Value.Immutable
public interface RainReading {

    /**
     * In which garden.
     *
     * @return the id of a garden of the dossier
     */
    @RefersTo("gardens")
    @Identifier
    String getGarden();

    /**
     * On which day.
     *
     * @return the day on which it fell
     */
    LocalDate getOn();

    /**
     * How much, in millimetres.
     *
     * @return the depth
     */
    @PositiveOrZero
    BigDecimal getRainMm();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this rain reading into a builder.
     *
     * @return a builder that holds what this rain reading holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a rain reading.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RainReading}. */
    class Builder extends ImmutableRainReading.Builder {
        Builder() {}
    }
}
