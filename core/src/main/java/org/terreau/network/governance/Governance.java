package org.terreau.network.governance;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** Who decides and who is heard: bodies, meetings, consultations, proposals, decisions, surveys, trainings. */
@TerreauValue
@Value.Immutable
public interface Governance {

    /**
     * The bodies that meet and decide.
     *
     * @return them, by id
     */
    List<@Valid GovernanceBody> getBodies();

    /**
     * Who sits on them, and for how long.
     *
     * @return them
     */
    List<@Valid Mandate> getMandates();

    /**
     * Their meetings and others.
     *
     * @return them, by id
     */
    List<@Valid Meeting> getMeetings();

    /**
     * The consultations, step by step.
     *
     * @return them, by id
     */
    List<@Valid Consultation> getConsultations();

    /**
     * What was proposed.
     *
     * @return them, by id
     */
    List<@Valid Proposal> getProposals();

    /**
     * What was decided.
     *
     * @return them, by id
     */
    List<@Valid Decision> getDecisions();

    /**
     * The surveys.
     *
     * @return them, by id
     */
    List<@Valid Survey> getSurveys();

    /**
     * The trainings.
     *
     * @return them, by id
     */
    List<@Valid Training> getTrainings();

    /**
     * What is meant by participation, and in which phases it has a place.
     *
     * @return them, by id
     */
    List<@Valid ParticipationFramework> getFrameworks();

    /**
     * Copies this governance into a builder.
     *
     * @return a builder that holds what this governance holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a governance.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Governance}. */
    class Builder extends ImmutableGovernance.Builder {
        Builder() {}
    }
}
