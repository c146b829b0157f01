package org.terreau.water.supply;

import java.util.Objects;

/**
 * A surface that rain is gathered from.
 *
 * @param surface of what it is
 * @param areaM2 its area as the rain sees it, in plan, in square metres; what is no number or negative counts as zero
 * @param coefficient the share of the rain that it gives on; what is outside 0 to 1 counts as the nearest of the two,
 *     what is no number as zero
 */
public record RoofPart(RoofSurface surface, double areaM2, double coefficient) {

    /** Refuses null. */
    public RoofPart {
        Objects.requireNonNull(surface, "surface");
    }

    /**
     * Takes the coefficient of EN 16941-1:2024.
     *
     * @param surface of what it is
     * @param areaM2 its area in plan, in square metres
     * @return the part
     */
    public static RoofPart of(RoofSurface surface, double areaM2) {
        return new RoofPart(surface, areaM2, surface.coefficient());
    }

    /** The area that would give the same on without loss, in square metres: litres for each millimetre of rain. */
    double litresPerMm() {
        return Numbers.atMost(areaM2, Numbers.LARGEST) * Numbers.share(coefficient);
    }
}
