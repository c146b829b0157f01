package org.terreau.garden;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What a laboratory found in a sample of soil. */
@TerreauValue
@Value.Immutable
public interface SoilAnalysis {

    /**
     * The id in the site.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Who analysed.
     *
     * @return the laboratory
     */
    Optional<@Filled String> getLaboratory();

    /**
     * When the sample was taken.
     *
     * @return the day
     */
    Optional<LocalDate> getSampled();

    /**
     * How deep it was taken, in centimetres.
     *
     * @return the depth
     */
    Optional<@Positive BigDecimal> getDepthCm();

    /**
     * What was found.
     *
     * @return a result for each substance or property
     */
    List<@Valid SoilResult> getResults();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this soil analysis into a builder.
     *
     * @return a builder that holds what this soil analysis holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a soil analysis.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SoilAnalysis}. */
    class Builder extends ImmutableSoilAnalysis.Builder {
        Builder() {}
    }
}
