package org.terreau.water;

/**
 * How uncertainty is sampled.
 *
 * @param seed the same seed gives the same result
 * @param samples how many budgets are drawn, 2 to {@value #MOST_SAMPLES}
 * @param parallel whether all cores work (the common pool); the result does not depend on it
 * @param shares whether each kind of input is also drawn alone, which takes as many samples again for each of them
 */
public record UncertaintyOptions(long seed, int samples, boolean parallel, boolean shares) {

    /** The most samples. */
    public static final int MOST_SAMPLES = 100_000;

    private static final int USUAL_SAMPLES = 200;
    private static final long USUAL_SEED = 56;

    /** Checks the numbers. */
    public UncertaintyOptions {
        if (samples < 2 || samples > MOST_SAMPLES) {
            throw new IllegalArgumentException(samples + " samples cannot be drawn.");
        }
    }

    /**
     * Two hundred samples on one core, without the shares of the inputs.
     *
     * @return the options
     */
    public static UncertaintyOptions usual() {
        return new UncertaintyOptions(USUAL_SEED, USUAL_SAMPLES, false, false);
    }

    /**
     * The same with another seed.
     *
     * @param other the seed
     * @return the options
     */
    public UncertaintyOptions seeded(long other) {
        return new UncertaintyOptions(other, samples, parallel, shares);
    }

    /**
     * The same with another number of samples.
     *
     * @param count how many
     * @return the options
     */
    public UncertaintyOptions sampling(int count) {
        return new UncertaintyOptions(seed, count, parallel, shares);
    }

    /**
     * The same on all cores.
     *
     * @return the options
     */
    public UncertaintyOptions onAllCores() {
        return new UncertaintyOptions(seed, samples, true, shares);
    }

    /**
     * The same with each kind of input drawn alone besides.
     *
     * @return the options
     */
    public UncertaintyOptions withShares() {
        return new UncertaintyOptions(seed, samples, parallel, true);
    }
}
