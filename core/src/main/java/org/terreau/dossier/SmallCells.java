package org.terreau.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.terreau.statistic.BreakdownCell;

/**
 * Which cells of a table of persons stay unsaid, so that nobody can be picked out: those of fewer than {@value #LEAST}
 * persons, and, where the total would give a single one away, the smallest of the others with it. The bound is an
 * administrative usage, not a law; who publishes the table may have to keep to a higher one.
 */
final class SmallCells {

    /** So many persons may be told. */
    static final int LEAST = 5;

    private SmallCells() {}

    /** The positions of the cells that are told together only; none or at least two. */
    static Set<Integer> of(List<BreakdownCell> cells) {
        Set<Integer> hidden = new HashSet<>();
        long together = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).getCount() > 0 && cells.get(i).getCount() < LEAST) {
                hidden.add(i);
                together += cells.get(i).getCount();
            }
        }
        while (!hidden.isEmpty() && (hidden.size() < 2 || together < LEAST) && hidden.size() < cells.size()) {
            int next = smallest(cells, hidden);
            hidden.add(next);
            together += cells.get(next).getCount();
        }
        return hidden;
    }

    private static int smallest(List<BreakdownCell> cells, Set<Integer> hidden) {
        int found = -1;
        for (int i = 0; i < cells.size(); i++) {
            boolean smaller =
                    found < 0 || cells.get(i).getCount() < cells.get(found).getCount();
            if (!hidden.contains(i) && smaller) {
                found = i;
            }
        }
        return found;
    }
}
