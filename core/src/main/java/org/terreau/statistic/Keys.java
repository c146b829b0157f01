package org.terreau.statistic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether figures share a key at all: most registers of figures state everything once. */
final class Keys {

    /** Up to so many figures, all pairs are compared: that allocates nothing. */
    private static final int FEW = 128;

    private Keys() {}

    /** Tells whether two figures have one key; of those only that list items, where so asked. */
    static boolean somethingTwice(List<Figure> figures, boolean listed) {
        return figures.size() <= FEW ? somePair(figures, listed) : someAmongMany(figures, listed);
    }

    private static boolean somePair(List<Figure> figures, boolean listed) {
        for (int i = 1; i < figures.size(); i++) {
            Figure one = figures.get(i);
            if (listed && one.getItems().isEmpty()) {
                continue;
            }
            int hash = one.getKey().hashCode();
            for (int j = 0; j < i; j++) {
                Figure other = figures.get(j);
                if (other.getKey().hashCode() == hash
                        && !(listed && other.getItems().isEmpty())
                        && other.getKey().equals(one.getKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean someAmongMany(List<Figure> figures, boolean listed) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure each = figures.get(i);
            if (!(listed && each.getItems().isEmpty()) && !keys.add(each.getKey())) {
                return true;
            }
        }
        return false;
    }
}
