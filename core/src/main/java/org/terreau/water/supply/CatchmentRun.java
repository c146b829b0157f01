package org.terreau.water.supply;

/**
 * Rain gathered day by day: knows how long it was dry. What a small rain leaves of the first flush is taken of the next
 * rain. Not for use by more than one thread.
 */
public final class CatchmentRun {

    /** More rain than fell on any day anywhere, in millimetres. */
    private static final double MOST_MM = 10_000;

    private final double litresPerMm;
    private final double depthMm;
    private final int dryDays;
    private int dry = Integer.MAX_VALUE;
    private double owedMm;
    private double flushedMm;
    private int unknown;

    CatchmentRun(double litresPerMm, FirstFlush firstFlush) {
        this.litresPerMm = litresPerMm;
        this.depthMm = Numbers.atMost(firstFlush.depthMm(), MOST_MM);
        this.dryDays = firstFlush.dryDays();
    }

    /**
     * Goes on by a day.
     *
     * @param rainMm the rain of the day, in millimetres; over 10,000, negative or no number: not known, brings nothing
     *     and says nothing of the dry spell
     * @return the litres that come into the tank
     */
    public double advance(double rainMm) {
        flushedMm = 0;
        if (!(rainMm >= 0 && rainMm <= MOST_MM)) {
            unknown++;
            return 0;
        }
        if (rainMm == 0) {
            dry = dry == Integer.MAX_VALUE ? dry : dry + 1;
            return 0;
        }
        if (dry >= dryDays) {
            owedMm = depthMm;
        }
        dry = 0;
        flushedMm = Math.min(owedMm, rainMm);
        owedMm -= flushedMm;
        return (rainMm - flushedMm) * litresPerMm;
    }

    /**
     * Returns what was led away on the last day.
     *
     * @return millimetres
     */
    public double flushedMm() {
        return flushedMm;
    }

    /**
     * Tells on how many days the rain was not known.
     *
     * @return the number
     */
    public int unknownDays() {
        return unknown;
    }
}
