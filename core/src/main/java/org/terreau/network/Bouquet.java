package org.terreau.network;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Bouquet de jardins: gardens that are neighbours in a territory and do things together. */
@TerreauValue
@Value.Immutable
public interface Bouquet {

    /**
     * The id in the network.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is called.
     *
     * @return the name
     */
    @NotBlank
    String getName();

    /**
     * Its communes.
     *
     * @return codes INSEE
     */
    List<@Identifier String> getCommunes();

    /**
     * Its gardens.
     *
     * @return ids of gardens of the dossier
     */
    List<@RefersTo("gardens") @Identifier String> getGardens();

    /**
     * What it does.
     *
     * @return such as events and training
     */
    List<@NotBlank String> getDoes();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this bouquet into a builder.
     *
     * @return a builder that holds what this bouquet holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a bouquet.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bouquet}. */
    class Builder extends ImmutableBouquet.Builder {
        Builder() {}
    }
}
