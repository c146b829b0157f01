package org.terreau.water.supply;

import java.util.Arrays;

/**
 * The rain of a series of days, in short. A day whose rain is negative or no number is not counted.
 *
 * @param days how many days are known
 * @param totalMm how much fell on them, in millimetres
 * @param wetDays on how many of them rain fell
 * @param medianWetMm half of the wet days had at most this, in millimetres; 0 when there is none
 */
public record RainSummary(int days, double totalMm, int wetDays, double medianWetMm) {

    /** Days of a year, leap years spread. */
    private static final double YEAR = 365.25;

    /**
     * Sums rain up.
     *
     * @param rainMm the rain of each day, in millimetres
     * @return the summary
     */
    public static RainSummary of(double[] rainMm) {
        double[] wet = new double[rainMm.length];
        int days = 0;
        int wetDays = 0;
        double total = 0;
        for (double each : rainMm) {
            if (Numbers.isQuantity(each)) {
                days++;
                total += each;
                if (each > 0) {
                    wet[wetDays++] = each;
                }
            }
        }
        Arrays.sort(wet, 0, wetDays);
        return new RainSummary(days, total, wetDays, wetDays == 0 ? 0 : wet[(wetDays - 1) / 2]);
    }

    /** The rain of a mean year; negative when less than a year is known. */
    double yearMm() {
        return days < 365 ? -1 : totalMm * Math.min(1, YEAR / days);
    }
}
