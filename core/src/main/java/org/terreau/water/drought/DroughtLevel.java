package org.terreau.water.drought;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** How grave a drought is. A level is data: the State has four, and a département may add its own. */
@TerreauValue
@Value.Immutable
public interface DroughtLevel {

    /**
     * The id.
     *
     * @return such as {@code alerte_renforcee}
     */
    @Identifier
    String getId();

    /**
     * How grave it is.
     *
     * @return the higher, the graver; the four national ones are 10, 20, 30 and 40
     */
    @Positive
    int getRank();

    /**
     * What it is called in French.
     *
     * @return its name
     */
    @NotBlank
    String getFrench();

    /**
     * What it is called in English.
     *
     * @return its name
     */
    @NotBlank
    String getEnglish();

    /**
     * Which département has it.
     *
     * @return its number; empty for the national ones
     */
    Optional<@Filled String> getDepartment();

    /**
     * Copies this drought level into a builder.
     *
     * @return a builder that holds what this drought level holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a drought level.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DroughtLevel}. */
    class Builder extends ImmutableDroughtLevel.Builder {
        Builder() {}
    }
}
