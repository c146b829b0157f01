package org.terreau.water.coefficient;

/**
 * What a soil holds: FAO-56 (1998) Eq. 73, 82 and 83. Any number may stand in it; the rules of this room judge it, and
 * what follows from it is never below zero and always finite.
 *
 * @param fieldCapacity water content at field capacity, m³/m³
 * @param wiltingPoint water content at the wilting point, m³/m³
 * @param evaporationDepthM depth that dries out by evaporation (Ze), 0.10 to 0.15 m
 * @param readilyEvaporableMm water that evaporates readily from the surface (REW), mm
 */
public record SoilWater(
        double fieldCapacity, double wiltingPoint, double evaporationDepthM, double readilyEvaporableMm) {

    /**
     * Returns the water that can evaporate in all from the surface: Eq. 73, {@code 1000 (FC - 0.5 WP) Ze}.
     *
     * @return TEW in mm
     */
    public double totalEvaporableMm() {
        return Held.positive(1000 * (fieldCapacity - 0.5 * wiltingPoint) * evaporationDepthM);
    }

    /**
     * Returns the readily evaporable water to calculate with.
     *
     * @return REW in mm, at most the total
     */
    public double readilyEvaporable() {
        return Math.min(Held.positive(readilyEvaporableMm), totalEvaporableMm());
    }

    /**
     * Returns the water that roots can take up: Eq. 82, {@code 1000 (FC - WP) Zr}.
     *
     * @param rootDepthM m
     * @return TAW in mm
     */
    public double totalAvailableMm(double rootDepthM) {
        return Held.positive(1000 * (fieldCapacity - wiltingPoint) * rootDepthM);
    }

    /**
     * Returns the water that roots take up before stress: Eq. 83, {@code p TAW}.
     *
     * @param depletionFraction p, held within 0 to 1
     * @param rootDepthM m
     * @return RAW in mm
     */
    public double readilyAvailableMm(double depletionFraction, double rootDepthM) {
        return Held.share(depletionFraction) * totalAvailableMm(rootDepthM);
    }
}
