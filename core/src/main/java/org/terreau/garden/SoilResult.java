package org.terreau.garden;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** How much of a substance was found, and how much the host allows. */
@TerreauValue
@Value.Immutable
public interface SoilResult {

    /**
     * What was looked for.
     *
     * @return a substance or a property such as pH
     */
    @NotBlank
    String getSubstance();

    /**
     * How much was found.
     *
     * @return the amount, in {@link #getUnit()}
     */
    BigDecimal getValue();

    /**
     * The unit.
     *
     * @return such as {@code mg/kg}
     */
    @NotBlank
    String getUnit();

    /**
     * The limit that the host holds it against.
     *
     * @return in the same unit; empty when it holds it against none: Terreau brings no limits of its own
     */
    Optional<BigDecimal> getLimit();

    /**
     * Where the limit comes from.
     *
     * @return a text and its place
     */
    Optional<@Filled String> getLimitSource();

    /**
     * Copies this soil result into a builder.
     *
     * @return a builder that holds what this soil result holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a soil result.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SoilResult}. */
    class Builder extends ImmutableSoilResult.Builder {
        Builder() {}
    }
}
