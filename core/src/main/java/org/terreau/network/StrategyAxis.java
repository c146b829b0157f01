package org.terreau.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** An axis of a strategy, with its actions. */
@TerreauValue
@Value.Immutable
public interface StrategyAxis {

    /**
     * The id in the network.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Its number.
     *
     * @return from 1
     */
    @Positive
    int getNumber();

    /**
     * What it is called.
     *
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * By which decision it was set.
     *
     * @return the id of a decision of the dossier; empty when it is not known
     */
    Optional<@RefersTo("decisions") @Identifier String> getDecision();

    /**
     * What is done under it.
     *
     * @return the actions
     */
    List<@Valid Action> getActions();

    /**
     * Copies this strategy axis into a builder.
     *
     * @return a builder that holds what this strategy axis holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a strategy axis.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategyAxis}. */
    class Builder extends ImmutableStrategyAxis.Builder {
        Builder() {}
    }
}
