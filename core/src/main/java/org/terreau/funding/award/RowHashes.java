package org.terreau.funding.award;

/** The rows seen so far, by a hash of 64 bits: 24 bytes a row at most. Rows beyond {@link #MOST} are not remembered. */
final class RowHashes {

    /**
     * How many rows are remembered: their hashes then take 25 MB, and 38 MB while the table grows for the last time.
     */
    static final int MOST = 1 << 20;

    private long[] hashes = new long[1 << 12];
    private int[] rows = new int[1 << 12];
    private int size;

    /** Remembers a row; returns the first row with the same hash, from 1, or 0 when there is none. */
    int add(long hash, int row) {
        long key = hash == 0 ? 1 : hash;
        int mask = hashes.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (hashes[at] != 0) {
            if (hashes[at] == key) {
                return rows[at];
            }
            at = (at + 1) & mask;
        }
        if (size < MOST) {
            hashes[at] = key;
            rows[at] = row;
            size++;
            if (size > hashes.length / 4 * 3 && size < MOST) {
                grow();
            }
        }
        return 0;
    }

    boolean isFull() {
        return size == MOST;
    }

    private void grow() {
        long[] olderHashes = hashes;
        int[] olderRows = rows;
        hashes = new long[olderHashes.length * 2];
        rows = new int[hashes.length];
        int mask = hashes.length - 1;
        for (int i = 0; i < olderHashes.length; i++) {
            long key = olderHashes[i];
            if (key != 0) {
                int at = (int) (key ^ (key >>> 32)) & mask;
                while (hashes[at] != 0) {
                    at = (at + 1) & mask;
                }
                hashes[at] = key;
                rows[at] = olderRows[i];
            }
        }
    }
}
