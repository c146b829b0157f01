package org.terreau.garden;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** One place of a garden, with its land. */
@TerreauValue
@Value.Immutable
public interface Site {

    /**
     * The id in the garden.
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
     * The commune.
     *
     * @return its code INSEE, five characters, leading zeros kept
     */
    Optional<@Identifier String> getCommune();

    /**
     * Where in the commune.
     *
     * @return a street or a district; never the address of a person
     */
    Optional<@Filled String> getAddress();

    /**
     * The latitude.
     *
     * @return in degrees north, WGS 84
     */
    Optional<@DecimalMin("-90") @DecimalMax("90") BigDecimal> getLatitude();

    /**
     * The longitude.
     *
     * @return in degrees east, WGS 84
     */
    Optional<@DecimalMin("-180") @DecimalMax("180") BigDecimal> getLongitude();

    /**
     * The whole area, in square metres.
     *
     * @return the area as stated
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * The cultivated part of it, in square metres.
     *
     * @return the area as stated
     */
    Optional<@PositiveOrZero BigDecimal> getCultivatedM2();

    /**
     * What the land was before.
     *
     * @return the use; empty when the source does not say
     */
    Optional<FormerUse> getFormerUse();

    /**
     * What is known of pollution.
     *
     * @return the status; empty when the source does not say
     */
    Optional<PollutionStatus> getPollution();

    /**
     * The cadastral parcels on which it lies.
     *
     * @return them, by id
     */
    List<@Valid CadastralParcel> getParcels();

    /**
     * The parts of it by what grows or happens there.
     *
     * @return them
     */
    List<@Valid Zone> getZones();

    /**
     * The plots that are allocated.
     *
     * @return them, by id
     */
    List<@Valid Plot> getPlots();

    /**
     * By which right the land is used.
     *
     * @return them, over time
     */
    List<@Valid Tenure> getTenures();

    /**
     * What laboratories found in its soil.
     *
     * @return them, by date
     */
    List<@Valid SoilAnalysis> getSoilAnalyses();

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
     * Copies this site into a builder.
     *
     * @return a builder that holds what this site holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a site.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Site}. */
    class Builder extends ImmutableSite.Builder {
        Builder() {}
    }
}
