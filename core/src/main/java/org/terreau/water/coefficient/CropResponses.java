package org.terreau.water.coefficient;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How crops answer to drought and salt: Ky of the whole season (FAO-56, 1998, Table 24; values by stage were not
 * verified and are left out), tolerance to salt (Table 23, and the revision of 2025). Immutable.
 */
public final class CropResponses {

    private final Map<String, Coefficient> ky;
    private final Map<String, SalinityTolerance> salinity1998;
    private final Map<String, SalinityTolerance> salinity2025;

    private CropResponses() {
        Map<String, Coefficient> factors = new HashMap<>();
        for (ReferenceFile.Row row : ReferenceFile.rows("yield_response_1998.csv")) {
            factors.put(row.get("id"), ReferenceFile.coefficient(row.get("ky")));
        }
        this.ky = Map.copyOf(factors);
        this.salinity1998 = salinity("1998");
        this.salinity2025 = salinity("2025");
    }

    private static Map<String, SalinityTolerance> salinity(String edition) {
        Map<String, SalinityTolerance> crops = new HashMap<>();
        for (ReferenceFile.Row row : ReferenceFile.rows("salinity.csv")) {
            if (row.get("edition").equals(edition)) {
                crops.put(
                        row.get("id"),
                        new SalinityTolerance(
                                row.get("id"),
                                ReferenceFile.coefficient(row.get("threshold")),
                                ReferenceFile.coefficient(row.get("slope")),
                                row.get("rating")));
            }
        }
        return Map.copyOf(crops);
    }

    /**
     * Returns the published responses.
     *
     * @return the tables
     */
    public static CropResponses fao56() {
        return Standard.RESPONSES;
    }

    /**
     * Returns the yield response factor of the whole season.
     *
     * @param crop the crop's id
     * @return Ky; empty when the table does not name the crop
     */
    public Optional<Coefficient> yieldResponse(String crop) {
        return Optional.ofNullable(ky.get(Objects.requireNonNull(crop, "crop")));
    }

    /**
     * Returns how a crop bears salt after the edition of 1998.
     *
     * @param crop the crop's id
     * @return its tolerance; empty when the table does not name the crop
     */
    public Optional<SalinityTolerance> salinityOf1998(String crop) {
        return Optional.ofNullable(salinity1998.get(Objects.requireNonNull(crop, "crop")));
    }

    /**
     * Returns how a crop bears salt after the edition of 2025, by one transcription or by fragments of the text.
     *
     * @param crop the crop's id
     * @return its tolerance; empty when no transcription names the crop
     */
    public Optional<SalinityTolerance> salinityOf2025(String crop) {
        return Optional.ofNullable(salinity2025.get(Objects.requireNonNull(crop, "crop")));
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final CropResponses RESPONSES = new CropResponses();
    }
}
