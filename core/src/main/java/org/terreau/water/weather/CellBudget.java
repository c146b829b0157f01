package org.terreau.water.weather;

/** How many cells one reading keeps in memory: some 300 MB of them at most, whatever the files are. */
final class CellBudget {

    private static final long MOST_CELLS = 30_000_000;

    private long taken;

    boolean take(long cells) {
        if (taken + cells > MOST_CELLS) {
            return false;
        }
        taken += cells;
        return true;
    }

    /** Begins anew: what was kept is dropped. */
    void clear() {
        taken = 0;
    }
}
