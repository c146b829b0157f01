package org.terreau.network;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.garden.ProjectTrait;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A condition of a service. */
@TerreauValue
@Value.Immutable
public interface ServiceDemand {

    /**
     * What must hold for the project.
     *
     * @return the trait
     */
    ProjectTrait getTrait();

    /**
     * What the source says.
     *
     * @return in words of one's own
     */
    Optional<@Filled String> getText();

    /**
     * Copies this service demand into a builder.
     *
     * @return a builder that holds what this service demand holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a service demand.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceDemand}. */
    class Builder extends ImmutableServiceDemand.Builder {
        Builder() {}
    }
}
