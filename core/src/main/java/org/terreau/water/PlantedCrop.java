package org.terreau.water;

import java.time.LocalDate;
import java.util.Optional;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.coefficient.StageChoice;
import org.terreau.water.coefficient.StageLengths;

/**
 * A crop of a bed as a budget takes it.
 *
 * @param entry what the dossier says
 * @param coefficients the row of the table, with the values that the dossier states instead
 * @param begins its first day
 * @param ends the day after its last
 * @param stages the lengths of its stages
 * @param chosen the row of the stage table and why; empty when the dossier states the lengths or warmth gives them
 * @param areaShare which share of the bed it covers
 */
public record PlantedCrop(
        WaterCrop entry,
        CropCoefficients coefficients,
        LocalDate begins,
        LocalDate ends,
        StageLengths stages,
        Optional<StageChoice> chosen,
        double areaShare) {}
