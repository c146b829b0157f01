package org.terreau.water.coefficient;

import java.time.Month;
import java.util.List;

/**
 * A row of Table 11 of FAO-56 (1998): lengths of growth stages for a crop, a time of planting and a region.
 *
 * @param crop the crop's id
 * @param publishedRow the crop as the table names it
 * @param shortest the lengths; where the table gives a choice of two, the shorter
 * @param longest the lengths; where the table gives a choice of two, the longer
 * @param printedTotal the total as printed; the shorter of two
 * @param months the months of planting; empty when the table names none
 * @param regions the regions
 * @param planting the time of planting as printed
 * @param region the region as printed
 * @param misprint whether the printed total is not the sum of the lengths, or is broken in print
 */
public record StageRow(
        String crop,
        String publishedRow,
        StageLengths shortest,
        StageLengths longest,
        int printedTotal,
        List<Month> months,
        List<StageRegion> regions,
        String planting,
        String region,
        boolean misprint) {

    /**
     * Makes a row.
     *
     * @param crop the crop's id
     * @param publishedRow the crop as the table names it
     * @param shortest the shorter lengths
     * @param longest the longer lengths
     * @param printedTotal the total as printed
     * @param months the months of planting
     * @param regions the regions
     * @param planting the time of planting as printed
     * @param region the region as printed
     * @param misprint whether the total is misprinted
     */
    public StageRow {
        months = List.copyOf(months);
        regions = List.copyOf(regions);
    }

    /**
     * Tells whether the table gives a choice of two lengths.
     *
     * @return true when it does
     */
    public boolean isChoice() {
        return !shortest.equals(longest);
    }

    /**
     * Returns the lengths to use.
     *
     * @return the lengths; in a choice of two, those in the middle, rounded up
     */
    public StageLengths lengths() {
        return new StageLengths(
                middle(shortest.initial(), longest.initial()),
                middle(shortest.development(), longest.development()),
                middle(shortest.midSeason(), longest.midSeason()),
                middle(shortest.lateSeason(), longest.lateSeason()));
    }

    private static int middle(int low, int high) {
        return low + (high - low + 1) / 2;
    }

    /** How many months lie between a month and the nearest month of planting; 0 to 6. */
    int monthsOff(Month month) {
        int least = months.isEmpty() ? 6 : 12;
        for (Month each : months) {
            int apart = Math.floorMod(each.getValue() - month.getValue(), 12);
            least = Math.min(least, Math.min(apart, 12 - apart));
        }
        return least;
    }
}
