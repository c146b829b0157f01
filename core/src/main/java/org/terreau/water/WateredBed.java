package org.terreau.water;

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
import org.terreau.water.coefficient.IrrigationMethod;
import org.terreau.water.coefficient.Mulch;

/** A bed or another surface that is watered. */
@TerreauValue
@Value.Immutable
public interface WateredBed {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

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
     * On which plot.
     *
     * @return the id of a plot of the site
     */
    Optional<@Identifier String> getPlot();

    /**
     * In which bed.
     *
     * @return the id of a bed of the plot
     */
    Optional<@Identifier String> getBed();

    /**
     * What it is called.
     *
     * @return the name
     */
    Optional<@Filled String> getName();

    /**
     * Its area, in square metres.
     *
     * @return the area; empty for that of the bed
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * Its soil.
     *
     * @return the id of a soil of the dossier
     */
    Optional<@RefersTo("soils") @Identifier String> getSoil();

    /**
     * How it is watered.
     *
     * @return the method
     */
    @Value.Default
    default IrrigationMethod getMethod() {
        return IrrigationMethod.WATERING_CAN;
    }

    /**
     * Which share of the surface is wetted.
     *
     * @return the share; empty for that of the method
     */
    Optional<Rate> getWettedRate();

    /**
     * Which share of the water reaches the roots.
     *
     * @return the share; empty for that of the method
     */
    Optional<Rate> getEfficiencyRate();

    /**
     * From which sources, the first one first.
     *
     * @return ids of sources of the dossier
     */
    List<@RefersTo("waterSources") @Identifier String> getWaterSources();

    /**
     * What covers the soil.
     *
     * @return the mulch
     */
    @Value.Default
    default Mulch getMulch() {
        return Mulch.NONE;
    }

    /**
     * Which share of the soil it covers.
     *
     * @return the share; empty for all
     */
    Optional<Rate> getMulchRate();

    /**
     * Whether it lies under glass or a tunnel, where no rain falls.
     *
     * @return true when it does; empty for what the bed says
     */
    Optional<Boolean> getUnderCover();

    /**
     * Who waters it.
     *
     * @return a group of participants; never a person
     */
    Optional<@Filled String> getGroup();

    /**
     * How far it is from the water, in metres.
     *
     * @return the distance; empty when not known
     */
    Optional<@PositiveOrZero BigDecimal> getDistanceM();

    /**
     * How much water the roots’ soil lacks at first, in millimetres.
     *
     * @return the depletion; empty for none
     */
    Optional<@PositiveOrZero BigDecimal> getInitialDepletionMm();

    /**
     * How much water rises into the roots’ soil from a water table below, in millimetres a day.
     *
     * @return the rise, 100 at most; empty for none
     */
    Optional<@PositiveOrZero BigDecimal> getCapillaryRiseMm();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this watered bed into a builder.
     *
     * @return a builder that holds what this watered bed holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a watered bed.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WateredBed}. */
    class Builder extends ImmutableWateredBed.Builder {
        Builder() {}
    }
}
