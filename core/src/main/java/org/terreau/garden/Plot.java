package org.terreau.garden;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A plot (parcelle de jardin): land that is allocated to a household, a group or an organisation. */
@TerreauValue
@Value.Immutable
public interface Plot {

    /**
     * The id in the site.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is called.
     *
     * @return its number or name
     */
    Optional<@Filled String> getName();

    /**
     * Who cultivates it.
     *
     * @return individual unless said otherwise
     */
    @Value.Default
    default PlotKind getKind() {
        return PlotKind.INDIVIDUAL;
    }

    /**
     * Its area, in square metres.
     *
     * @return the area
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * The beds in it.
     *
     * @return them, by id
     */
    List<@Valid Bed> getBeds();

    /**
     * Who has it, over time.
     *
     * @return them; two that share a day are told
     */
    List<@Valid Allocation> getAllocations();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this plot into a builder.
     *
     * @return a builder that holds what this plot holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a plot.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plot}. */
    class Builder extends ImmutablePlot.Builder {
        Builder() {}
    }
}
