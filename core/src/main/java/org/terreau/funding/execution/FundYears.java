package org.terreau.funding.execution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of the years of a dedicated fund. */
final class FundYears {

    private FundYears() {}

    /** The years in the order of time; the same list when they are in order. */
    static List<DedicatedFundYear> sorted(List<DedicatedFundYear> years) {
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).getYear().compareTo(years.get(i - 1).getYear()) < 0) {
                List<DedicatedFundYear> sorted = new ArrayList<>(years);
                sorted.sort(Comparator.comparing(DedicatedFundYear::getYear));
                return sorted;
            }
        }
        return years;
    }

    /** Whether two years that follow each other share a day. */
    static boolean isAnyOverlapping(List<DedicatedFundYear> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).getYear().overlaps(sorted.get(i - 1).getYear())) {
                return true;
            }
        }
        return false;
    }

    /** The days from the end of a year to the beginning of another: 1 when nothing lies between, less when shared. */
    static long days(DedicatedFundYear from, DedicatedFundYear to) {
        return to.getYear().getFirst().toEpochDay() - from.getYear().getLast().toEpochDay();
    }
}
