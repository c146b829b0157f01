package org.terreau.water.supply;

/**
 * The first rain after a dry spell, which washes the roof and is led away.
 *
 * @param depthMm how much is led away, in millimetres; what is no number or negative counts as zero
 * @param dryDays how many days without rain must go before; 0 for each day with rain
 */
public record FirstFlush(double depthMm, int dryDays) {

    /** Nothing is led away. */
    public static final FirstFlush NONE = new FirstFlush(0, 0);

    /**
     * Leads the first rain of each day away.
     *
     * @param depthMm how much, in millimetres
     * @return the first flush
     */
    public static FirstFlush eachDay(double depthMm) {
        return new FirstFlush(depthMm, 0);
    }
}
