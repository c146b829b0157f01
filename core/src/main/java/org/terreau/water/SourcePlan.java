package org.terreau.water;

import org.jspecify.annotations.Nullable;
import org.terreau.water.supply.RainTank;

/** A source as a budget takes it. */
@SuppressWarnings("ArrayRecordComponent") // read on hot paths, never leaves the package
record SourcePlan(
        int index,
        String id,
        @Nullable WaterSource source,
        double dailyLimitL,
        double flowLPerMinute,
        @Nullable RainTank tank,
        double[] inflowL,
        double pricePerLitre) {

    /** Water of which the dossier does not say where it comes from. */
    static final String NOT_SAID = "?";
}
