package org.terreau.network.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** An objective of a programme; together they are a tree. */
@TerreauValue
@Value.Immutable
public interface Objective {

    /**
     * The id in the programme.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Where it stands in the tree.
     *
     * @return the kind
     */
    ObjectiveKind getKind();

    /**
     * What is to be reached.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * Which objective it serves.
     *
     * @return the id of another objective of the programme; empty for the top
     */
    Optional<@Identifier String> getUnder();

    /**
     * How much is to be reached.
     *
     * @return the target, in {@link #getUnit()}; empty for an objective without a number
     */
    Optional<@PositiveOrZero BigDecimal> getTarget();

    /**
     * The unit of the target.
     *
     * @return such as {@code personnes}
     */
    Optional<@Filled String> getUnit();

    /**
     * Which figure of the dossier tells how much was reached.
     *
     * @return the key of a figure
     */
    Optional<@Identifier String> getMeasuredBy();

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
     * Copies this objective into a builder.
     *
     * @return a builder that holds what this objective holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an objective.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Objective}. */
    class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
