package org.terreau.water;

/**
 * Where in its range each uncertain value is taken: in the middle, or drawn at random. A draw knows each value by its
 * name, so that it is the same whoever asks, in whatever order, on whatever thread. Immutable.
 */
final class ValueDraw {

    private static final ValueDraw CENTRAL = new ValueDraw(0, false);

    private final long seed;
    private final boolean random;

    private ValueDraw(long seed, boolean random) {
        this.seed = seed;
        this.random = random;
    }

    /** Each value as published, or in the middle of its range. */
    static ValueDraw central() {
        return CENTRAL;
    }

    /** Each value anywhere in its range, all alike probable. */
    static ValueDraw random(long seed, long sample) {
        return new ValueDraw(mixed(seed * 0x9E3779B97F4A7C15L + sample), true);
    }

    /** Whether values are drawn. */
    boolean isRandom() {
        return random;
    }

    /** The place of a value in its range, from 0 to 1. */
    double share(String value) {
        return share(value, "");
    }

    /** The place of a value of something in its range, from 0 to 1. */
    double share(String owner, String value) {
        if (!random) {
            return 0.5;
        }
        long hash = seed;
        for (int i = 0; i < owner.length(); i++) {
            hash = mixed(hash ^ owner.charAt(i));
        }
        hash = mixed(hash ^ 0xFFFF_FFFFL);
        for (int i = 0; i < value.length(); i++) {
            hash = mixed(hash ^ value.charAt(i));
        }
        return (mixed(hash) >>> 11) * 0x1.0p-53;
    }

    /** A value of a range. */
    double between(double low, double high, String owner, String value) {
        return low + (high - low) * share(owner, value);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long bits) {
        long mixed = bits + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
