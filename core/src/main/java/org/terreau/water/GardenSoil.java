package org.terreau.water;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Rate;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;
import org.terreau.water.coefficient.SoilTexture;

/** A soil, by its texture or by what was measured. */
@TerreauValue
@Value.Immutable
public interface GardenSoil {

    /**
     * The id in the dossier.
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
    Optional<@Filled String> getName();

    /**
     * Its texture.
     *
     * @return the texture; empty when not known
     */
    Optional<SoilTexture> getTexture();

    /**
     * Water content at field capacity, in cubic metres a cubic metre.
     *
     * @return the content, from 0 to 1; empty for that of the texture
     */
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getFieldCapacity();

    /**
     * Water content at the wilting point, in cubic metres a cubic metre.
     *
     * @return the content, from 0 to 1; empty for that of the texture
     */
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getWiltingPoint();

    /**
     * Readily evaporable water, in millimetres.
     *
     * @return the depth; empty for that of the texture
     */
    Optional<@PositiveOrZero BigDecimal> getReadilyEvaporableMm();

    /**
     * How deep the soil dries by evaporation, in metres.
     *
     * @return the depth; empty for 0.10
     */
    Optional<@Positive BigDecimal> getEvaporationDepthM();

    /**
     * How deep roots can go, in metres.
     *
     * @return the depth; empty when nothing stops them
     */
    Optional<@Positive BigDecimal> getDepthM();

    /**
     * The curve number for runoff.
     *
     * @return from 1 to 100; empty when nothing runs off
     */
    Optional<@Positive BigDecimal> getCurveNumber();

    /**
     * How dry it is at first below the roots that a crop has on its first day.
     *
     * @return the share of its available water that is gone; empty for none, as after a wet winter
     */
    Optional<Rate> getSubsoilDepletionRate();

    /**
     * What a tensiometer’s reading means in this soil.
     *
     * @return points of the retention curve
     */
    List<@Valid RetentionPoint> getRetention();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this garden soil into a builder.
     *
     * @return a builder that holds what this garden soil holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a garden soil.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GardenSoil}. */
    class Builder extends ImmutableGardenSoil.Builder {
        Builder() {}
    }
}
