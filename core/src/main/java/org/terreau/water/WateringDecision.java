package org.terreau.water;

import java.util.OptionalInt;

/**
 * What was decided for a bed on a day, and why.
 *
 * @param day the day of the weather, from 0
 * @param bed the position of the bed in the budget, from 0
 * @param depletionMm how much water its roots’ soil lacked the evening before
 * @param rawMm how much it could lack without stress
 * @param expectedRainMm the rain that was counted on
 * @param wantedL what the bed was to have, in litres
 * @param givenL what the sources gave, in litres
 * @param heldBackL what they did not give only because drought orders forbid it, or leave it open whether they do, in
 *     litres
 * @param daysUntilStress in how many days it would suffer without water; empty when not within
 *     {@value #LOOK_AHEAD_DAYS} days, or not before its season or the weather ends
 */
public record WateringDecision(
        int day,
        int bed,
        double depletionMm,
        double rawMm,
        double expectedRainMm,
        double wantedL,
        double givenL,
        double heldBackL,
        OptionalInt daysUntilStress) {

    /** How many days ahead it is looked whether a bed would suffer. */
    public static final int LOOK_AHEAD_DAYS = 30;

    /**
     * Tells whether the sources had not enough.
     *
     * @return true when a litre or more is lacking
     */
    public boolean isShort() {
        return wantedL - givenL >= 1;
    }
}
