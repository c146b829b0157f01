package org.terreau.water.evapotranspiration;

import java.time.Month;
import java.util.Set;

/**
 * The reference evapotranspiration of the months of a mean year, as of {@link MonthlyEvapotranspiration}. Immutable; no
 * value is NaN, infinite or negative.
 */
public final class MonthlyEvapotranspirationValues {

    private final EvapotranspirationColumns columns;
    private final double[] soilHeat;

    MonthlyEvapotranspirationValues(EvapotranspirationColumns columns, double[] soilHeat) {
        this.columns = columns;
        this.soilHeat = soilHeat;
    }

    /**
     * Returns the evapotranspiration of a mean day of a month.
     *
     * @param month the month
     * @return mm/day; 0 when it is not known
     */
    public double mmPerDay(Month month) {
        return columns.mm[month.getValue() - 1];
    }

    /**
     * Returns the evapotranspiration of a whole month.
     *
     * @param month the month
     * @param isLeapYear whether February has 29 days
     * @return mm; 0 when it is not known
     */
    public double mm(Month month, boolean isLeapYear) {
        return mmPerDay(month) * month.length(isLeapYear);
    }

    /**
     * Tells whether the evapotranspiration was found.
     *
     * @param month the month
     * @return false when no method of the order could
     */
    public boolean isKnown(Month month) {
        return columns.isKnown(month.getValue() - 1);
    }

    /**
     * Returns the method by which it was found.
     *
     * @param month the month
     * @return {@link EvapotranspirationMethod#NONE} when it is not known
     */
    public EvapotranspirationMethod method(Month month) {
        return columns.method(month.getValue() - 1);
    }

    /**
     * Returns what stood for measurements.
     *
     * @param month the month
     * @return the substitutions
     */
    public Set<Substitution> substitutions(Month month) {
        return columns.substitutions(month.getValue() - 1);
    }

    /**
     * Returns why the evapotranspiration is not known.
     *
     * @param month the month
     * @return what lacks; empty when it is known
     */
    public Set<Lack> lacks(Month month) {
        return columns.lacks(month.getValue() - 1);
    }

    /**
     * Returns the heat that goes into the soil, as it was counted.
     *
     * @param month the month
     * @return G, MJ/m²/day
     */
    public double soilHeatMJ(Month month) {
        return soilHeat[month.getValue() - 1];
    }
}
