package org.terreau.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A working group of a network. */
@TerreauValue
@Value.Immutable
public interface WorkingGroup {

    /**
     * The id in the network.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it works on.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * Who leads it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getConvener();

    /**
     * How many gardens or bodies take part.
     *
     * @return the number; empty when not known
     */
    Optional<@PositiveOrZero Integer> getMembers();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this working group into a builder.
     *
     * @return a builder that holds what this working group holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a working group.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkingGroup}. */
    class Builder extends ImmutableWorkingGroup.Builder {
        Builder() {}
    }
}
