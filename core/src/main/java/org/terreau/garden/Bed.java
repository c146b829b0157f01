package org.terreau.garden;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A bed, with its geometry in metres. */
@TerreauValue
@Value.Immutable
public interface Bed {

    /**
     * The id in the plot.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Its length, in metres, of a rectangle.
     *
     * @return the length
     */
    Optional<@Positive BigDecimal> getLengthM();

    /**
     * Its width, in metres, of a rectangle.
     *
     * @return the width
     */
    Optional<@Positive BigDecimal> getWidthM();

    /**
     * Its outline, where it is no rectangle.
     *
     * @return the corners in order, the last joined to the first; at least three
     */
    List<@Valid Corner> getOutline();

    /**
     * How high it is raised, in metres.
     *
     * @return the height; empty or zero for a bed on the ground
     */
    Optional<@PositiveOrZero BigDecimal> getRaisedM();

    /**
     * Whether it is under cover.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isCovered() {
        return false;
    }

    /**
     * Whether there is water within reach.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getWaterPoint();

    /**
     * What its soil is.
     *
     * @return a texture or a name
     */
    Optional<@Filled String> getSoil();

    /**
     * Its sections, one after the other along its length.
     *
     * @return them in order; empty when it has one
     */
    List<@Valid BedSection> getSections();

    /**
     * Copies this bed into a builder.
     *
     * @return a builder that holds what this bed holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a bed.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bed}. */
    class Builder extends ImmutableBed.Builder {
        Builder() {}
    }
}
