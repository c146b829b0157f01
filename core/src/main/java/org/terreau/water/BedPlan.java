package org.terreau.water;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.terreau.water.balance.BedSeason;

/**
 * A bed as a budget takes it: its season, ready for the balance.
 *
 * @param index its position among the watered beds, from 0
 * @param firstDay the day of the weather on which its season begins, from 0
 * @param covered whether no rain falls on it
 * @param sources by line of its irrigation, the position of the source among the sources
 * @param recordedMm by line and day of its season, what was recorded, losses included
 * @param orders by line, what the drought orders leave of its source
 * @param measuredMm by day of its season, the depletion measured the evening before, negative where none was; shorter
 *     than the season where none follows
 * @param yieldResponse Ky of the most sensitive crop; 1 where none is known
 */
@SuppressWarnings("ArrayRecordComponent") // read on hot paths, never leaves the package
record BedPlan(
        int index,
        WateredBed bed,
        String name,
        double areaM2,
        int firstDay,
        boolean covered,
        BedSeason season,
        int[] sources,
        double[][] recordedMm,
        OrderDays[] orders,
        double[] measuredMm,
        List<PlantedCrop> crops,
        double yieldResponse) {

    int days() {
        return season.crop().days();
    }

    /** The days of the weather on which some crop grows: bare soil is not watered. */
    BitSet growing(LocalDate weatherFirst) {
        BitSet days = new BitSet();
        for (PlantedCrop each : crops) {
            long from = each.begins().toEpochDay() - weatherFirst.toEpochDay();
            long until = each.ends().toEpochDay() - weatherFirst.toEpochDay();
            int first = (int) Math.max(from, firstDay);
            int end = (int) Math.min(until, (long) firstDay + days());
            if (first < end) {
                days.set(first, end);
            }
        }
        return days;
    }
}
