package org.terreau.water;

/** Puts positions in the order of their keys, the greatest first, equals as they were: merging, without objects. */
final class Ranking {

    private int[] spare = {};

    /** Sorts the first so many positions by the keys that stand at them. */
    void descending(int[] positions, int count, double[] keys) {
        if (spare.length < count) {
            spare = new int[count];
        }
        int[] from = positions;
        int[] to = spare;
        boolean elsewhere = false;
        for (int width = 1; width > 0 && width < count; width *= 2) {
            for (int begin = 0; begin < count; begin += 2 * width) {
                merge(from, to, begin, Math.min(begin + width, count), Math.min(begin + 2 * width, count), keys);
            }
            int[] done = to;
            to = from;
            from = done;
            elsewhere = !elsewhere;
        }
        if (elsewhere) {
            System.arraycopy(from, 0, positions, 0, count);
        }
    }

    private static void merge(int[] from, int[] to, int begin, int middle, int end, double[] keys) {
        int left = begin;
        int right = middle;
        for (int at = begin; at < end; at++) {
            boolean takesLeft = left < middle && (right >= end || keys[from[left]] >= keys[from[right]]);
            to[at] = takesLeft ? from[left++] : from[right++];
        }
    }
}
