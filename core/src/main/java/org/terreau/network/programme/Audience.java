package org.terreau.network.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A group of people whom a programme is for. */
@TerreauValue
@Value.Immutable
public interface Audience {

    /**
     * Who they are.
     *
     * @return the kind
     */
    AudienceKind getKind();

    /**
     * What the source calls them.
     *
     * @return a name of the group
     */
    Optional<@Filled String> getName();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this audience into a builder.
     *
     * @return a builder that holds what this audience holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an audience.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Audience}. */
    class Builder extends ImmutableAudience.Builder {
        Builder() {}
    }
}
