package org.terreau.water.drought;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A use of water and what an order says of it at the present level. */
@TerreauValue
@Value.Immutable
public interface WaterUsage {

    /**
     * The number of the use.
     *
     * @return as VigiEau has it
     */
    Optional<@Filled String> getNumber();

    /**
     * Which use.
     *
     * @return its name, such as {@code Arrosage des jardins potagers}
     */
    @NotBlank
    String getName();

    /**
     * Of which kind it is.
     *
     * @return its theme, such as {@code Arroser}
     */
    Optional<@Filled String> getTheme();

    /**
     * What the order says.
     *
     * @return the text as it stands
     */
    Optional<@Filled String> getDescription();

    /**
     * What the layout of before 2024 says in a word.
     *
     * @return such as {@code Interdiction sur plage horaire}
     */
    Optional<@Filled String> getRestriction();

    /**
     * From when on each day it is banned, in the layout of before 2024.
     *
     * @return a time such as {@code 09:00}
     */
    Optional<@Filled String> getBannedFrom();

    /**
     * Until when on each day it is banned, in the layout of before 2024.
     *
     * @return a time such as {@code 20:00}
     */
    Optional<@Filled String> getBannedUntil();

    /**
     * Whom it concerns.
     *
     * @return the publics; empty when not known
     */
    List<ConcernedPublic> getConcerned();

    /**
     * Copies this water usage into a builder.
     *
     * @return a builder that holds what this water usage holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a water usage.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WaterUsage}. */
    class Builder extends ImmutableWaterUsage.Builder {
        Builder() {}
    }
}
