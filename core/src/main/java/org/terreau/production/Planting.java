package org.terreau.production;

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

/** A crop in a place from sowing to the last harvest. */
@TerreauValue
@Value.Immutable
public interface Planting {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What is grown.
     *
     * @return the id of a crop, such as {@code tomate}
     */
    @Identifier
    String getCrop();

    /**
     * Which variety.
     *
     * @return its name
     */
    Optional<@Filled String> getVariety();

    /**
     * From which seed.
     *
     * @return the id of a seed lot of the dossier
     */
    Optional<@RefersTo("seedLots") @Identifier String> getSeedLot();

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
     * In which section.
     *
     * @return the id of a section of the bed
     */
    Optional<@Identifier String> getSection();

    /**
     * How.
     *
     * @return the method
     */
    Optional<PlantingMethod> getMethod();

    /**
     * When it was sown.
     *
     * @return the day
     */
    Optional<LocalDate> getSown();

    /**
     * When it was planted out.
     *
     * @return the day
     */
    Optional<LocalDate> getPlanted();

    /**
     * When it was first harvested.
     *
     * @return the day
     */
    Optional<LocalDate> getFirstHarvest();

    /**
     * When it was last harvested or cleared.
     *
     * @return the day
     */
    Optional<LocalDate> getLastHarvest();

    /**
     * On which area, in square metres.
     *
     * @return the area
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * How many plants.
     *
     * @return the number
     */
    Optional<@Positive Integer> getPlants();

    /**
     * Which plantings share the place with it on purpose.
     *
     * @return ids of plantings of the dossier
     */
    List<@RefersTo("plantings") @Identifier String> getIntercroppedWith();

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
     * Copies this planting into a builder.
     *
     * @return a builder that holds what this planting holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a planting.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Planting}. */
    class Builder extends ImmutablePlanting.Builder {
        Builder() {}
    }
}
