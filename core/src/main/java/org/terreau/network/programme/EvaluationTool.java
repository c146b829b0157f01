package org.terreau.network.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Frequency;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A tool by which a programme is evaluated: what is due, and what is there. */
@TerreauValue
@Value.Immutable
public interface EvaluationTool {

    /**
     * The id in the programme.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Its number.
     *
     * @return from 1
     */
    Optional<@Positive Integer> getNumber();

    /**
     * What it is.
     *
     * @return the kind
     */
    ToolKind getKind();

    /**
     * What it is called.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * How often it is due.
     *
     * @return at least so many times in each period; empty when the source does not say, or when it is due as often as
     *     its body meets ({@link GovernedProgramme})
     */
    Optional<Frequency> getOften();

    /**
     * Since when it is due.
     *
     * @return a day, a month or a year; empty when not known
     */
    Optional<DateRange> getSince();

    /**
     * Of which body, for minutes.
     *
     * @return the id of a body of the dossier
     */
    Optional<@RefersTo("bodies") @Identifier String> getBody();

    /**
     * Whether each participant signs it.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getSigned();

    /**
     * What is there.
     *
     * @return the records, by date
     */
    List<@Valid ToolRecord> getRecords();

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
     * Copies this evaluation tool into a builder.
     *
     * @return a builder that holds what this evaluation tool holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an evaluation tool.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvaluationTool}. */
    class Builder extends ImmutableEvaluationTool.Builder {
        Builder() {}
    }
}
