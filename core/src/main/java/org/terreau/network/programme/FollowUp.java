package org.terreau.network.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Frequency;
import org.terreau.value.TerreauValue;

/** What is done to accompany each person, and how often. */
@TerreauValue
@Value.Immutable
public interface FollowUp {

    /**
     * What is done.
     *
     * @return the kind
     */
    FollowUpKind getKind();

    /**
     * How often.
     *
     * @return at least so many times in each period; empty for once, or when the source does not say
     */
    Optional<Frequency> getOften();

    /**
     * Whether it is done at entry.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isAtEntry() {
        return false;
    }

    /**
     * Whether it is done with each person.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getIndividual();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this follow up into a builder.
     *
     * @return a builder that holds what this follow up holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a follow up.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowUp}. */
    class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
