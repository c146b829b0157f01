package org.terreau.production;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Compost that was made, or rain water that was harvested. */
@TerreauValue
@Value.Immutable
public interface ResourceRecord {

    /**
     * In which garden.
     *
     * @return the id of a garden of the dossier
     */
    @RefersTo("gardens")
    @Identifier
    String getGarden();

    /**
     * On which site.
     *
     * @return the id of a site of the garden
     */
    Optional<@Identifier String> getSite();

    /**
     * What.
     *
     * @return the resource
     */
    Resource getKind();

    /**
     * When.
     *
     * @return the days
     */
    DateRange getOn();

    /**
     * How much, in litres.
     *
     * @return the volume
     */
    @PositiveOrZero
    BigDecimal getLitres();

    /**
     * Copies this resource record into a builder.
     *
     * @return a builder that holds what this resource record holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a resource record.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResourceRecord}. */
    class Builder extends ImmutableResourceRecord.Builder {
        Builder() {}
    }
}
