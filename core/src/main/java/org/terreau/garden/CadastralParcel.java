package org.terreau.garden;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * A parcel of the land register (parcelle cadastrale), on which a site lies wholly or in part.
 *
 * <p>Not to be taken for a {@link Plot}, which French calls parcelle too.
 */
@TerreauValue
@Value.Immutable
public interface CadastralParcel {

    /**
     * The id in the site.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Its reference in the land register.
     *
     * @return fourteen characters: commune, prefix, section, number; empty when the source does not say
     */
    Optional<@Identifier String> getReference();

    /**
     * Its area in the land register, in square metres.
     *
     * @return the area (contenance)
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * What it was before.
     *
     * @return the use; empty when the source does not say
     */
    Optional<FormerUse> getFormerUse();

    /**
     * Who owns it.
     *
     * @return the id of an organisation of the dossier; never a natural person
     */
    Optional<@RefersTo("organisations") @Identifier String> getOwner();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this cadastral parcel into a builder.
     *
     * @return a builder that holds what this cadastral parcel holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a cadastral parcel.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CadastralParcel}. */
    class Builder extends ImmutableCadastralParcel.Builder {
        Builder() {}
    }
}
