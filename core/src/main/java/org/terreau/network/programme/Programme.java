package org.terreau.network.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.garden.Practice;
import org.terreau.network.Action;
import org.terreau.network.Theme;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What is done in gardens with people, for which ends, and how that is judged. */
@TerreauValue
@Value.Immutable
public interface Programme {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is called.
     *
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * Who runs it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getCarrier();

    /**
     * In which gardens.
     *
     * @return ids of gardens of the dossier
     */
    List<@RefersTo("gardens") @Identifier String> getGardens();

    /**
     * When it began.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getStarted();

    /**
     * Of which nature it is.
     *
     * @return the natures, as the source says
     */
    List<ProgrammeNature> getNatures();

    /**
     * Which place it has on the way of a person.
     *
     * @return what comes before and after
     */
    List<@Valid Stage> getStages();

    /**
     * What it is for.
     *
     * @return a tree: each names the one above it
     */
    List<@Valid Objective> getObjectives();

    /**
     * Whom it is for.
     *
     * @return the groups
     */
    List<@Valid Audience> getAudiences();

    /**
     * By which ways people come.
     *
     * @return the ways
     */
    List<@Valid ReferralChannel> getChannels();

    /**
     * Which needs and barriers it works on.
     *
     * @return them
     */
    List<@Valid Need> getNeeds();

    /**
     * What is done.
     *
     * @return them, by id
     */
    List<@Valid Activity> getActivities();

    /**
     * When it was done.
     *
     * @return them
     */
    List<@Valid Session> getSessions();

    /**
     * How each person is accompanied.
     *
     * @return what is done, and how often
     */
    List<@Valid FollowUp> getFollowUp();

    /**
     * Who works for it.
     *
     * @return functions and counts; never natural persons
     */
    List<@Valid Staff> getStaff();

    /**
     * By which indicators its carrier judges it.
     *
     * @return them in order
     */
    List<@Valid ProgrammeIndicator> getIndicators();

    /**
     * By which tools it is evaluated.
     *
     * @return them in order
     */
    List<@Valid EvaluationTool> getTools();

    /**
     * What is planned.
     *
     * @return the actions
     */
    List<@Valid Action> getActions();

    /**
     * Which fields of public policy it touches.
     *
     * @return the fields
     */
    List<Theme> getThemes();

    /**
     * In which frames of public policy it stands.
     *
     * @return them over time
     */
    List<@Valid PolicyFrame> getFrames();

    /**
     * Which words its source uses for the same people.
     *
     * @return the words
     */
    List<@Valid Term> getTerms();

    /**
     * What it holds to.
     *
     * @return in words of one's own
     */
    List<@NotBlank String> getPrinciples();

    /**
     * What happened over the years.
     *
     * @return events and periods
     */
    List<@Valid HistoryEvent> getHistory();

    /**
     * How people garden in it.
     *
     * @return the practices
     */
    List<Practice> getPractices();

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
     * Copies this programme into a builder.
     *
     * @return a builder that holds what this programme holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a programme.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Programme}. */
    class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
