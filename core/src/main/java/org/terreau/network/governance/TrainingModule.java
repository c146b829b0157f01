package org.terreau.network.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** A module of a training. */
@TerreauValue
@Value.Immutable
public interface TrainingModule {

    /**
     * Its number.
     *
     * @return from 1
     */
    @Positive
    int getNumber();

    /**
     * What it teaches.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * Copies this training module into a builder.
     *
     * @return a builder that holds what this training module holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a training module.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrainingModule}. */
    class Builder extends ImmutableTrainingModule.Builder {
        Builder() {}
    }
}
