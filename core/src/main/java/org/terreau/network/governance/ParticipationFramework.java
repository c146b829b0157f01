package org.terreau.network.governance;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What somebody means by participation: from where it comes, and in which phases of a policy it has a place. */
@TerreauValue
@Value.Immutable
public interface ParticipationFramework {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is called.
     *
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * Who says so.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getBy();

    /**
     * In which phases residents take part.
     *
     * @return the phases, in order
     */
    List<ParticipationPhase> getPhases();

    /**
     * From where it comes.
     *
     * @return the directions
     */
    List<Direction> getDirections();

    /**
     * What it holds to.
     *
     * @return in words of one's own
     */
    List<@NotBlank String> getPrinciples();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this participation framework into a builder.
     *
     * @return a builder that holds what this participation framework holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a participation framework.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ParticipationFramework}. */
    class Builder extends ImmutableParticipationFramework.Builder {
        Builder() {}
    }
}
