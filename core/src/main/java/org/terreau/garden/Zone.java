package org.terreau.garden;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A part of a site by what grows or happens there. */
@TerreauValue
@Value.Immutable
public interface Zone {

    /**
     * What grows or happens there.
     *
     * @return the kind
     */
    ZoneKind getKind();

    /**
     * What it is called.
     *
     * @return its name, where it has one
     */
    Optional<@Filled String> getName();

    /**
     * Its area, in square metres.
     *
     * @return the area as stated
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * Who cultivates it, when not the carrier of the garden.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getCultivatedBy();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this zone into a builder.
     *
     * @return a builder that holds what this zone holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a zone.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Zone}. */
    class Builder extends ImmutableZone.Builder {
        Builder() {}
    }
}
