package org.terreau.funding.award;

/** A hash of texts in 64 bits: of a million different texts, two meet by chance once in 40 million files. */
final class Hash64 {

    static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hash64() {}

    static long of(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash ^ text.length());
    }

    static long of(long before, char[] chars, int from, int length) {
        long hash = before;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ chars[i]) * PRIME;
        }
        return mixed(hash ^ length);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
