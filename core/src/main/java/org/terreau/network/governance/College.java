package org.terreau.network.governance;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A part of a body: those who sit on it for the same reason. */
@TerreauValue
@Value.Immutable
public interface College {

    /**
     * Who they are.
     *
     * @return the category
     */
    Optional<StakeholderCategory> getCategory();

    /**
     * What the source calls them.
     *
     * @return a name; never that of a natural person
     */
    Optional<@Filled String> getName();

    /**
     * Which organisations sit in it.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getOrganisations();

    /**
     * How many seats it has.
     *
     * @return the number; empty when not known
     */
    Optional<@Positive Integer> getSeats();

    /**
     * Copies this college into a builder.
     *
     * @return a builder that holds what this college holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a college.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link College}. */
    class Builder extends ImmutableCollege.Builder {
        Builder() {}
    }
}
