package org.terreau.network.programme;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A word that a source uses, and for whom. */
@TerreauValue
@Value.Immutable
public interface Term {

    /**
     * The word.
     *
     * @return as the source has it
     */
    @NotBlank
    String getWord();

    /**
     * For whom it stands.
     *
     * @return the meaning
     */
    Optional<TermMeaning> getMeans();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this term into a builder.
     *
     * @return a builder that holds what this term holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a term.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Term}. */
    class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
