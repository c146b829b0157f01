package org.terreau.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * An agreement over years between a public body and others about gardens: what it covers, where, until when, what it
 * renews.
 *
 * <p>Money that a funder grants stands in {@code org.terreau.funding.execution.Agreement}.
 */
@TerreauValue
@Value.Immutable
public interface Convention {

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
     * Who made it.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getParties();

    /**
     * What kind of agreement it is.
     *
     * @return the kind
     */
    Optional<ConventionKind> getKind();

    /**
     * When it begins.
     *
     * @return a day, a month or a year; empty when not known
     */
    Optional<DateRange> getBegins();

    /**
     * When it ends.
     *
     * @return a day, a month or a year; empty when it is open or not known
     */
    Optional<DateRange> getEnds();

    /**
     * For how many years it is made.
     *
     * @return the years, where the source says them
     */
    Optional<@Positive Integer> getYears();

    /**
     * Which agreement it renews or follows.
     *
     * @return the id of a convention of the dossier
     */
    Optional<@RefersTo("conventions") @Identifier String> getRenews();

    /**
     * Whether it can be renewed.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getRenewable();

    /**
     * For which territory.
     *
     * @return names or codes of territories
     */
    List<@NotBlank String> getTerritories();

    /**
     * Which gardens it covers.
     *
     * @return ids of gardens of the dossier
     */
    List<@RefersTo("gardens") @Identifier String> getGardens();

    /**
     * Which projects it covers.
     *
     * @return ids of projects of the dossier
     */
    List<@RefersTo("projects") @Identifier String> getProjects();

    /**
     * What it is for.
     *
     * @return in words of one's own
     */
    List<@NotBlank String> getPurposes();

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
     * Copies this convention into a builder.
     *
     * @return a builder that holds what this convention holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a convention.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Convention}. */
    class Builder extends ImmutableConvention.Builder {
        Builder() {}
    }
}
