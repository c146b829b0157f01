package org.terreau.network.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** An indicator by which the carrier of a programme judges it. */
@TerreauValue
@Value.Immutable
public interface ProgrammeIndicator {

    /**
     * Its number.
     *
     * @return from 1
     */
    @Positive
    int getNumber();

    /**
     * What is counted or described.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * What its own source calls it.
     *
     * @return the nature as declared; it is not inferred
     */
    IndicatorNature getNature();

    /**
     * Of what it consists.
     *
     * @return its parts
     */
    List<@NotBlank String> getParts();

    /**
     * By which indicators of Terreau it is measured.
     *
     * @return ids of indicators
     */
    List<@Identifier String> getMeasuredBy();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this programme indicator into a builder.
     *
     * @return a builder that holds what this programme indicator holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a programme indicator.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgrammeIndicator}. */
    class Builder extends ImmutableProgrammeIndicator.Builder {
        Builder() {}
    }
}
