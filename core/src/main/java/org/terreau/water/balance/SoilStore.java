package org.terreau.water.balance;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much water a soil holds down to a depth, uniform or in layers. */
final class SoilStore {

    private final boolean wholeMillimetres;
    private final double perMetre;
    private final List<SoilLayer> layers;

    SoilStore(SoilProperties soil, boolean wholeMillimetres) {
        perMetre = 1000 * (soil.thetaFc() - soil.thetaWp());
        layers = soil.layers();
        this.wholeMillimetres = wholeMillimetres;
    }

    boolean isLayered() {
        return !layers.isEmpty();
    }

    double bottomM() {
        return layers.get(layers.size() - 1).bottomM();
    }

    /** Total available water down to a depth, equation 82. */
    double tawMm(double depthM) {
        return layers.isEmpty() ? perMetre * depthM : sum(depthM, each -> each.thetaFc() - each.thetaWp());
    }

    /** What is missing to field capacity down to a depth at the start, equation 87; only in layers. */
    double initialDepletionMm(double depthM) {
        return sum(depthM, each -> each.thetaFc() - each.thetaInitial());
    }

    private double sum(double depthM, ToDoubleFunction<SoilLayer> fraction) {
        double depth = wholeMillimetres && depthM < bottomM() ? Math.floor(depthM * 1000) / 1000 : depthM;
        double top = 0;
        double sum = 0;
        for (SoilLayer each : layers) {
            double bottom = Math.min(each.bottomM(), depth);
            if (bottom <= top) {
                break;
            }
            sum += 1000 * (bottom - top) * fraction.applyAsDouble(each);
            top = bottom;
        }
        return sum;
    }
}
