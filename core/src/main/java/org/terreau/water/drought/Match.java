package org.terreau.water.drought;

/** Whether a text speaks of a case. */
enum Match {
    NO,
    MAYBE,
    YES;

    Match and(Match other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
