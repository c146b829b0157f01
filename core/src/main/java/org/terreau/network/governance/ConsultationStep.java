package org.terreau.network.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A step of a consultation. */
@TerreauValue
@Value.Immutable
public interface ConsultationStep {

    /**
     * Which step it is.
     *
     * @return the kind
     */
    StepKind getKind();

    /**
     * When it was, or is to be.
     *
     * @return a day, a month or a year; empty when not known
     */
    Optional<DateRange> getOn();

    /**
     * Whether it is done.
     *
     * @return true unless said otherwise
     */
    @Value.Default
    default boolean isDone() {
        return true;
    }

    /**
     * At which meeting.
     *
     * @return the id of a meeting of the dossier
     */
    Optional<@RefersTo("meetings") @Identifier String> getMeeting();

    /**
     * By which decision.
     *
     * @return the id of a decision of the dossier
     */
    Optional<@RefersTo("decisions") @Identifier String> getDecision();

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
     * Copies this consultation step into a builder.
     *
     * @return a builder that holds what this consultation step holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a consultation step.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConsultationStep}. */
    class Builder extends ImmutableConsultationStep.Builder {
        Builder() {}
    }
}
