package org.terreau.network.programme;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A frame of public policy in which a programme stands. */
@TerreauValue
@Value.Immutable
public interface PolicyFrame {

    /**
     * Which one.
     *
     * @return the kind
     */
    FrameKind getKind();

    /**
     * What it is called.
     *
     * @return the name
     */
    @NotBlank
    String getName();

    /**
     * Since when.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getBegins();

    /**
     * Until when.
     *
     * @return a day, a month or a year; empty while it goes on or when not known
     */
    Optional<DateRange> getEnds();

    /**
     * Where.
     *
     * @return a territory
     */
    Optional<@Filled String> getTerritory();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this policy frame into a builder.
     *
     * @return a builder that holds what this policy frame holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a policy frame.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PolicyFrame}. */
    class Builder extends ImmutablePolicyFrame.Builder {
        Builder() {}
    }
}
