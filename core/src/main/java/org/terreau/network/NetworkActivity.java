package org.terreau.network;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What gardens of a network do besides growing vegetables. */
@TerreauValue
@Value.Immutable
public interface NetworkActivity {

    /**
     * Which line it is.
     *
     * @return the kind
     */
    ActivityLine getKind();

    /**
     * What the source calls it.
     *
     * @return a name
     */
    Optional<@Filled String> getName();

    /**
     * For whom, mostly.
     *
     * @return a group of people
     */
    Optional<@Filled String> getAudience();

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
     * Copies this network activity into a builder.
     *
     * @return a builder that holds what this network activity holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a network activity.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NetworkActivity}. */
    class Builder extends ImmutableNetworkActivity.Builder {
        Builder() {}
    }
}
