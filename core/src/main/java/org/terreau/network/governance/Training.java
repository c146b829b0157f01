package org.terreau.network.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A training, in modules. */
@TerreauValue
@Value.Immutable
public interface Training {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it teaches.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * Who gives it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getProvider();

    /**
     * For whom.
     *
     * @return the categories
     */
    List<StakeholderCategory> getAudiences();

    /**
     * For whom, in words.
     *
     * @return in words of one's own
     */
    Optional<@Filled String> getAudience();

    /**
     * Its modules.
     *
     * @return them in order
     */
    List<@Valid TrainingModule> getModules();

    /**
     * When.
     *
     * @return the days; empty when the source does not say
     */
    Optional<DateRange> getPeriod();

    /**
     * How long it is, in hours.
     *
     * @return the hours
     */
    Optional<@Positive BigDecimal> getHours();

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
     * Copies this training into a builder.
     *
     * @return a builder that holds what this training holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a training.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Training}. */
    class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
