package org.terreau.water.supply;

import java.util.List;
import java.util.Objects;

/**
 * Roofs that feed a tank: litres = (rain − first flush) in mm × area in m² × run-off coefficient × filter efficiency.
 *
 * @param parts the surfaces
 * @param firstFlush what is led away of the first rain
 * @param filterEfficiency the share that the filter lets through; what is outside 0 to 1 counts as the nearest of the
 *     two, what is no number as zero
 */
public record RainCatchment(List<RoofPart> parts, FirstFlush firstFlush, double filterEfficiency) {

    /** Keeps the parts as they are now. */
    public RainCatchment {
        parts = List.copyOf(parts);
        Objects.requireNonNull(firstFlush, "firstFlush");
    }

    /**
     * Takes roofs with the filter of EN 16941-1:2024 and no first flush.
     *
     * @param parts the surfaces
     * @return the catchment
     */
    public static RainCatchment of(RoofPart... parts) {
        return new RainCatchment(List.of(parts), FirstFlush.NONE, RunoffStandard.EN_16941_1.filterEfficiency());
    }

    /**
     * Changes the first flush.
     *
     * @param other what is led away of the first rain
     * @return the catchment with it
     */
    public RainCatchment withFirstFlush(FirstFlush other) {
        return new RainCatchment(parts, other, filterEfficiency);
    }

    /**
     * Changes the filter.
     *
     * @param other the share that it lets through
     * @return the catchment with it
     */
    public RainCatchment withFilterEfficiency(double other) {
        return new RainCatchment(parts, firstFlush, other);
    }

    /**
     * Returns what a millimetre of rain brings once the first flush is over.
     *
     * @return litres a millimetre; finite, at least 0
     */
    public double litresPerMm() {
        double sum = 0;
        for (RoofPart each : parts) {
            sum += each.litresPerMm();
        }
        return Numbers.atMost(sum, Numbers.LARGEST) * Numbers.share(filterEfficiency);
    }

    /**
     * Starts to gather rain day by day. The days before the first are taken as dry.
     *
     * @return a new run
     */
    public CatchmentRun start() {
        return new CatchmentRun(litresPerMm(), firstFlush);
    }

    /**
     * Gathers the rain of a series of days. The days before the first are taken as dry.
     *
     * @param rainMm the rain of each day, in millimetres; what is negative or no number is not known and brings nothing
     * @return the litres of each day, finite, at least 0
     */
    public double[] inflowL(double[] rainMm) {
        CatchmentRun run = start();
        double[] litres = new double[rainMm.length];
        for (int i = 0; i < litres.length; i++) {
            litres[i] = run.advance(rainMm[i]);
        }
        return litres;
    }
}
