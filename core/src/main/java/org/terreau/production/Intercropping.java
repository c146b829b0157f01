package org.terreau.production;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which plantings are said to share a place on purpose. */
final class Intercropping {

    private record Pair(String one, String other) {}

    private final Set<Pair> declared = new HashSet<>();

    private int looks;

    private Intercropping() {}

    static Intercropping of(List<Planting> plantings) {
        Intercropping all = new Intercropping();
        for (int i = 0; i < plantings.size(); i++) {
            Planting planting = plantings.get(i);
            List<String> others = planting.getIntercroppedWith();
            for (int j = 0; j < others.size(); j++) {
                all.declared.add(new Pair(planting.getId(), others.get(j)));
            }
        }
        return all;
    }

    /** Tells whether one planting names the other. */
    boolean isDeclared(String by, String with) {
        return declared.contains(new Pair(by, with));
    }

    /** Counts a pair that was passed over; true when more were than are declared, which takes ids that stand twice. */
    boolean isSpent() {
        looks++;
        return looks > declared.size();
    }

    /** Tells whether either of two plantings names the other. */
    boolean isEither(Planting one, Planting other) {
        return isDeclared(one.getId(), other.getId()) || isDeclared(other.getId(), one.getId());
    }
}
