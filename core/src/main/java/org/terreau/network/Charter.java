package org.terreau.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What the members of a network bind themselves to. */
@TerreauValue
@Value.Immutable
public interface Charter {

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
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * When it was adopted.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getAdopted();

    /**
     * Its points.
     *
     * @return them in order
     */
    List<@Valid CharterPoint> getPoints();

    /**
     * Who keeps which point.
     *
     * @return statements, as they were made
     */
    List<@Valid ComplianceStatement> getStatements();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this charter into a builder.
     *
     * @return a builder that holds what this charter holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a charter.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Charter}. */
    class Builder extends ImmutableCharter.Builder {
        Builder() {}
    }
}
