package org.terreau.water;

import java.time.LocalDate;
import java.util.Optional;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.coefficient.StageChoice;
import org.terreau.water.coefficient.StageLengths;
import org.terreau.water.coefficient.ThermalStages;

/**
 * A crop of a bed as a budget takes it.
 *
 * @param entry what the dossier says
 * @param coefficients the row of the table, with the values that the dossier states instead
 * @param begins its first day
 * @param ends the day after its last
 * @param stages the lengths of its stages
 * @param chosen the row of the stage table and why; empty when the dossier states the lengths or warmth gives them
 * @param warmth the row of degree days that gave the lengths, chosen as the one of which the season comes nearest to
 *     the stated end, else to the length of Table 11; empty when days give them
 * @param areaShare which share of the bed it covers
 */
public record PlantedCrop(
        WaterCrop entry,
        CropCoefficients coefficients,
        LocalDate begins,
        LocalDate ends,
        StageLengths stages,
        Optional<StageChoice> chosen,
        Optional<ThermalStages> warmth,
        double areaShare) {}
