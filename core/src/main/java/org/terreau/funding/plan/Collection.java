package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.TerreauValue;

/** A collection from many (financement participatif). */
@TerreauValue
@Value.Immutable
public interface Collection {

    /**
     * What it aims at.
     *
     * @return the goal
     */
    Money getGoal();

    /**
     * What came in so far.
     *
     * @return the amount
     */
    Money getCollected();

    /**
     * What happens when the goal is missed.
     *
     * @return the model; what is collected is kept unless said otherwise
     */
    @Value.Default
    default CollectionModel getModel() {
        return CollectionModel.KEEP_WHAT_YOU_RAISE;
    }

    /**
     * From which part of the goal on an all-or-nothing collection is paid out.
     *
     * @return the rate of the goal; the whole goal when it is not stated. Exactly the threshold is enough.
     */
    Optional<Rate> getThreshold();

    /**
     * When it closes.
     *
     * @return its last day; empty when it is over
     */
    Optional<LocalDate> getCloses();

    /**
     * Copies this value into a builder.
     *
     * @return a builder that holds what this value holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Collection}. */
    class Builder extends ImmutableCollection.Builder {
        Builder() {}
    }
}
