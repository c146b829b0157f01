package org.terreau.water;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.water.coefficient.Coefficient;

/**
 * Where in its range each uncertain value is taken: in the middle, or drawn at random. A draw knows each value by its
 * name, so that it is the same whoever asks, in whatever order, on whatever thread. Immutable.
 */
final class ValueDraw {

    private static final ValueDraw CENTRAL = new ValueDraw(0, false, null, null);

    private final long seed;
    private final boolean random;
    private final @Nullable UncertainInput only;
    private final @Nullable Map<String, DrawnRange> told;

    private ValueDraw(
            long seed, boolean random, @Nullable UncertainInput only, @Nullable Map<String, DrawnRange> told) {
        this.seed = seed;
        this.random = random;
        this.only = only;
        this.told = told;
    }

    /** Each value as published, or in the middle of its range. */
    static ValueDraw central() {
        return CENTRAL;
    }

    /** Each value in the middle of its range, and the ranges that are asked for told; for one thread. */
    static ValueDraw telling(Map<String, DrawnRange> told) {
        return new ValueDraw(0, false, null, told);
    }

    /** Each value anywhere in its range, all alike probable. */
    static ValueDraw random(long seed, long sample) {
        return new ValueDraw(mixed(seed * 0x9E3779B97F4A7C15L + sample), true, null, null);
    }

    /** The same draw of the values of one kind, all others in the middle. */
    ValueDraw only(UncertainInput input) {
        return new ValueDraw(seed, random, input, told);
    }

    /** Whether values can lie elsewhere than in the middle, or are told. */
    boolean isRandom() {
        return random || told != null;
    }

    /** A value of a range. */
    double at(Coefficient range, UncertainInput input, String owner, String value) {
        tell(range, input, owner, value);
        return range.at(share(input, owner, value));
    }

    /** Tells of a range that is drawn under another name. */
    void tell(Coefficient range, UncertainInput input, String owner, String value) {
        if (told != null && range.isUsable() && range.isRange()) {
            told.putIfAbsent(
                    input + "\n" + owner + "\n" + value,
                    new DrawnRange(input, owner, value, range.low(), range.high()));
        }
    }

    /** The place of a value of something in its range, from 0 to 1. */
    double share(UncertainInput input, String owner, String value) {
        if (!random || (only != null && only != input)) {
            return 0.5;
        }
        long hash = into(into(into(seed, input.name()), owner), value);
        return (mixed(hash) >>> 11) * 0x1.0p-53;
    }

    private static long into(long seed, String text) {
        long hash = mixed(seed ^ text.length());
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash ^ text.charAt(i));
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long bits) {
        long mixed = bits + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
