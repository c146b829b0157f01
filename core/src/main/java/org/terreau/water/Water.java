package org.terreau.water;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;
import org.terreau.water.drought.DroughtLevel;
import org.terreau.water.drought.DroughtZone;

/**
 * Water in the gardens: where it comes from, the soil that holds it, the beds that need it, and what was given.
 *
 * <p>The weather is no part of it: it comes from files, see {@link org.terreau.water.weather}. Lists are joined by ids.
 */
@TerreauValue
@Value.Immutable
public interface Water {

    /**
     * How the water budget is computed.
     *
     * @return the choices; empty where the standard ones hold
     */
    Optional<@Valid WaterSettings> getSettings();

    /**
     * Where the water comes from.
     *
     * @return them, by id
     */
    List<@Valid WaterSource> getWaterSources();

    /**
     * The soils.
     *
     * @return them, by id
     */
    List<@Valid GardenSoil> getSoils();

    /**
     * The beds and other surfaces that are watered.
     *
     * @return them, by id
     */
    List<@Valid WateredBed> getWateredBeds();

    /**
     * What grows on them and how it drinks.
     *
     * @return them, by id
     */
    List<@Valid WaterCrop> getWaterCrops();

    /**
     * What was given.
     *
     * @return the waterings, in any order
     */
    List<@Valid Watering> getWaterings();

    /**
     * What was felt or measured in the soil.
     *
     * @return the readings, in any order
     */
    List<@Valid SoilReading> getSoilReadings();

    /**
     * What the garden’s own rain gauge said.
     *
     * @return the readings, in any order
     */
    List<@Valid RainReading> getRainReadings();

    /**
     * The drought zones in which the sources lie, with the orders in force.
     *
     * @return them, by id
     */
    List<@Valid DroughtZone> getDroughtZones();

    /**
     * Levels besides the four national ones.
     *
     * @return them, by id
     */
    List<@Valid DroughtLevel> getDroughtLevels();

    /**
     * Copies this water into a builder.
     *
     * @return a builder that holds what this water holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a water.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Water}. */
    class Builder extends ImmutableWater.Builder {
        Builder() {}
    }
}
