package org.terreau.water.coefficient;

import java.util.Objects;
import java.util.Optional;

/**
 * What a bed takes from the tables: a crop by a name that somebody wrote, its stages, and how deep the soil is.
 *
 * @param name the crop as it was written
 * @param table where it is looked up
 * @param stages the lengths of its stages
 * @param soilDepthM how deep roots can go, m; 0 or below when it is not known
 */
public record CropChoice(String name, CoefficientTable table, StageLengths stages, double soilDepthM) {

    /**
     * Makes a choice.
     *
     * @param name the crop as it was written
     * @param table where it is looked up
     * @param stages the lengths of its stages
     * @param soilDepthM how deep roots can go, m
     */
    public CropChoice {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(stages, "stages");
    }

    /**
     * Returns the crop.
     *
     * @return its row; empty when the table does not know the name
     */
    public Optional<CropCoefficients> crop() {
        return table.find(name);
    }
}
