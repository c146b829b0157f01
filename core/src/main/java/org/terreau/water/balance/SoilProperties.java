package org.terreau.water.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bed's soil and its surface, and how dry they are at the start. Immutable.
 *
 * <p>With layers, the store is the whole profile down to the last layer: roots that grow find the water that is there,
 * and water percolates out of the profile only. Without, roots that grow find soil of the moisture that
 * {@link #subsoilDepletion()} says, and water percolates out of the root zone.
 *
 * @param thetaFc water at field capacity, in m³ a m³; not used where there are layers
 * @param thetaWp water at wilting point, in m³ a m³, below {@code thetaFc}; not used where there are layers
 * @param tewMm total evaporable water, equation 73
 * @param rewMm readily evaporable water, Table 19, below {@code tewMm}
 * @param initialEvaporationMm depletion De of the evaporation layer at the start, 0 to {@code tewMm}
 * @param initialDepletionMm depletion Dr of the root zone at the start (equation 87); more than the first day’s TAW is
 *     taken as TAW; not used where there are layers
 * @param subsoilDepletion how dry the soil is into which roots grow, 0 at field capacity to 1 at wilting point
 * @param curveNumber the SCS curve number for average moisture, 1 to 100
 * @param mulchFactor what is left of the evaporation under a mulch, 0 to 1
 * @param layers layers from the top down; empty for one soil of any depth
 */
public record SoilProperties(
        double thetaFc,
        double thetaWp,
        double tewMm,
        double rewMm,
        double initialEvaporationMm,
        double initialDepletionMm,
        double subsoilDepletion,
        double curveNumber,
        double mulchFactor,
        List<SoilLayer> layers) {

    /** Keeps the layers. */
    public SoilProperties {
        layers = List.copyOf(layers);
    }

    /**
     * A soil at field capacity under a dry surface, without mulch.
     *
     * @param thetaFc water at field capacity, in m³ a m³
     * @param thetaWp water at wilting point, in m³ a m³
     * @param tewMm total evaporable water
     * @param rewMm readily evaporable water
     * @return the soil
     */
    public static SoilProperties of(double thetaFc, double thetaWp, double tewMm, double rewMm) {
        return new SoilProperties(thetaFc, thetaWp, tewMm, rewMm, tewMm, 0, 0, 75, 1, List.of());
    }

    /**
     * Total evaporable water, equation 73.
     *
     * @param thetaFc water at field capacity, in m³ a m³
     * @param thetaWp water at wilting point, in m³ a m³
     * @param evaporationDepthM the depth Ze that dries by evaporation, 0.10 to 0.15 m
     * @return TEW in millimetres; 0, with which nothing can be reckoned, when it would be negative or not finite
     */
    public static double totalEvaporableWaterMm(double thetaFc, double thetaWp, double evaporationDepthM) {
        double total = 1000 * (thetaFc - 0.5 * thetaWp) * evaporationDepthM;
        return total > 0 && total <= Double.MAX_VALUE ? total : 0;
    }

    /**
     * The same soil with another depletion of the root zone at the start.
     *
     * @param depletionMm Dr in millimetres
     * @return the soil
     */
    public SoilProperties withInitialDepletion(double depletionMm) {
        return new SoilProperties(
                thetaFc,
                thetaWp,
                tewMm,
                rewMm,
                initialEvaporationMm,
                depletionMm,
                subsoilDepletion,
                curveNumber,
                mulchFactor,
                layers);
    }

    /**
     * The same soil with another depletion of the evaporation layer at the start.
     *
     * @param depletionMm De in millimetres
     * @return the soil
     */
    public SoilProperties withInitialEvaporation(double depletionMm) {
        return new SoilProperties(
                thetaFc,
                thetaWp,
                tewMm,
                rewMm,
                depletionMm,
                initialDepletionMm,
                subsoilDepletion,
                curveNumber,
                mulchFactor,
                layers);
    }

    /**
     * The same soil with another moisture below the roots.
     *
     * @param depletion 0 at field capacity to 1 at wilting point
     * @return the soil
     */
    public SoilProperties withSubsoilDepletion(double depletion) {
        return new SoilProperties(
                thetaFc,
                thetaWp,
                tewMm,
                rewMm,
                initialEvaporationMm,
                initialDepletionMm,
                depletion,
                curveNumber,
                mulchFactor,
                layers);
    }

    /**
     * The same soil with another curve number.
     *
     * @param number the SCS curve number for average moisture
     * @return the soil
     */
    public SoilProperties withCurveNumber(double number) {
        return new SoilProperties(
                thetaFc,
                thetaWp,
                tewMm,
                rewMm,
                initialEvaporationMm,
                initialDepletionMm,
                subsoilDepletion,
                number,
                mulchFactor,
                layers);
    }

    /**
     * The same soil under a mulch.
     *
     * @param factor what is left of the evaporation, 0 to 1
     * @return the soil
     */
    public SoilProperties withMulch(double factor) {
        return new SoilProperties(
                thetaFc,
                thetaWp,
                tewMm,
                rewMm,
                initialEvaporationMm,
                initialDepletionMm,
                subsoilDepletion,
                curveNumber,
                factor,
                layers);
    }

    /**
     * The same soil in layers.
     *
     * @param profile the layers from the top down, as deep as the roots ever grow; pyfao56 ends them at the deepest
     *     root
     * @return the soil
     */
    public SoilProperties withLayers(List<SoilLayer> profile) {
        return new SoilProperties(
                thetaFc,
                thetaWp,
                tewMm,
                rewMm,
                initialEvaporationMm,
                initialDepletionMm,
                subsoilDepletion,
                curveNumber,
                mulchFactor,
                profile);
    }

    /** Why the soil cannot be reckoned with. */
    @Nullable
    BalanceStop stop() {
        String bad = badColumn();
        return bad == null ? null : new BalanceStop(0, StopCause.SOIL, bad);
    }

    private @Nullable String badColumn() {
        if (layers.isEmpty() && !isWater(thetaFc, thetaWp)) {
            return "thetaFc";
        }
        if (!(rewMm >= 0 && rewMm < tewMm && tewMm <= 1000)) {
            return "tewMm";
        }
        if (!(initialEvaporationMm >= 0 && initialEvaporationMm <= tewMm)) {
            return "initialEvaporationMm";
        }
        if (!(initialDepletionMm >= 0 && initialDepletionMm <= 100_000)) {
            return "initialDepletionMm";
        }
        if (!(subsoilDepletion >= 0 && subsoilDepletion <= 1)) {
            return "subsoilDepletion";
        }
        if (!(curveNumber >= 1 && curveNumber <= 100)) {
            return "curveNumber";
        }
        if (!(mulchFactor >= 0 && mulchFactor <= 1)) {
            return "mulchFactor";
        }
        double top = 0;
        for (SoilLayer each : layers) {
            boolean initial = each.thetaInitial() >= 0 && each.thetaInitial() <= 1;
            if (!isWater(each.thetaFc(), each.thetaWp()) || !initial) {
                return "layers";
            }
            if (!(each.bottomM() > top && each.bottomM() <= 20)) {
                return "layers";
            }
            top = each.bottomM();
        }
        return null;
    }

    private static boolean isWater(double fieldCapacity, double wiltingPoint) {
        return wiltingPoint >= 0 && fieldCapacity - wiltingPoint >= 1e-6 && fieldCapacity <= 1;
    }
}
