package org.terreau.network.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A need or a barrier that a programme works on. */
@TerreauValue
@Value.Immutable
public interface Need {

    /**
     * Which one.
     *
     * @return the kind
     */
    NeedKind getKind();

    /**
     * Whether the source calls it a barrier to work.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isBarrier() {
        return false;
    }

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this need into a builder.
     *
     * @return a builder that holds what this need holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a need.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}. */
    class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
