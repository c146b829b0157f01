package org.terreau.network.governance;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Something that somebody proposed, and what was answered. */
@TerreauValue
@Value.Immutable
public interface Proposal {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What was proposed.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * Who proposed it.
     *
     * @return the category
     */
    Optional<StakeholderCategory> getBy();

    /**
     * To which body.
     *
     * @return the id of a body of the dossier
     */
    Optional<@RefersTo("bodies") @Identifier String> getBody();

    /**
     * At which meeting.
     *
     * @return the id of a meeting of the dossier
     */
    Optional<@RefersTo("meetings") @Identifier String> getMeeting();

    /**
     * In which consultation.
     *
     * @return the id of a consultation of the dossier
     */
    Optional<@RefersTo("consultations") @Identifier String> getConsultation();

    /**
     * When.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getOn();

    /**
     * What was answered.
     *
     * @return the answer; empty while there is none
     */
    Optional<Answer> getAnswer();

    /**
     * Why.
     *
     * @return the reasons of the answer
     */
    List<@NotBlank String> getReasons();

    /**
     * When it was answered.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getAnsweredOn();

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
     * Copies this proposal into a builder.
     *
     * @return a builder that holds what this proposal holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a proposal.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}. */
    class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
