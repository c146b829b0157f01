package org.terreau.network.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A survey: how many were asked, how many answered, how. */
@TerreauValue
@Value.Immutable
public interface Survey {

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
     * Who asks.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getOrganiser();

    /**
     * How.
     *
     * @return the mode; empty when the source does not say
     */
    Optional<SurveyMode> getMode();

    /**
     * When.
     *
     * @return the days
     */
    Optional<DateRange> getPeriod();

    /**
     * How many were asked.
     *
     * @return the number; empty when not known
     */
    Optional<@PositiveOrZero Long> getInvited();

    /**
     * How many answered.
     *
     * @return the number; empty when not known
     */
    Optional<@PositiveOrZero Long> getAnswers();

    /**
     * How the number of answers is meant.
     *
     * @return exact unless said otherwise
     */
    @Value.Default
    default Qualifier getPrecision() {
        return Qualifier.EXACT;
    }

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
     * Copies this survey into a builder.
     *
     * @return a builder that holds what this survey holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a survey.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Survey}. */
    class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
