package org.terreau.network.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A place on the way of a person back to work or to autonomy. */
@TerreauValue
@Value.Immutable
public interface Stage {

    /**
     * What it is.
     *
     * @return the kind
     */
    StageKind getKind();

    /**
     * For what it prepares.
     *
     * @return in words of one's own
     */
    Optional<@Filled String> getPrepares();

    /**
     * Whether those in it are employees.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getEmployed();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this stage into a builder.
     *
     * @return a builder that holds what this stage holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a stage.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stage}. */
    class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
