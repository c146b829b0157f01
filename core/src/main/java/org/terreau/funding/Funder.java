package org.terreau.funding;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A body that gives money. Lines and tables of a budget name it by its id. */
@TerreauValue
@Value.Immutable
public interface Funder {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The name.
     *
     * @return the name; never a natural person's
     */
    @NotBlank
    String getName();

    /**
     * What kind of body it is.
     *
     * @return the kind
     */
    FunderKind getKind();

    /**
     * Whom its money is for.
     *
     * @return the public in the funder's words, such as "publics allocataires du RSA socle"; empty when it names none
     */
    Optional<@Filled String> getAudience();

    /**
     * Copies this funder into a builder.
     *
     * @return a builder that holds what this funder holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a funder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Funder}. */
    class Builder extends ImmutableFunder.Builder {
        Builder() {}
    }
}
