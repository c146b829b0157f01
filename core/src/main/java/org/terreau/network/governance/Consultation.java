package org.terreau.network.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A consultation from the first day to what became of it. */
@TerreauValue
@Value.Immutable
public interface Consultation {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is about.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * Who leads it.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getOrganisers();

    /**
     * Its steps.
     *
     * @return them in order
     */
    List<@Valid ConsultationStep> getSteps();

    /**
     * Who was invited.
     *
     * @return the categories
     */
    List<StakeholderCategory> getInvited();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this consultation into a builder.
     *
     * @return a builder that holds what this consultation holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a consultation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consultation}. */
    class Builder extends ImmutableConsultation.Builder {
        Builder() {}
    }
}
