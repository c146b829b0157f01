package org.terreau.water.evapotranspiration;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The reference evapotranspiration day by day, each with the method by which it was found. Immutable.
 *
 * <p>A day that is not known counts 0 mm: ask {@link #isKnown(int)} first, or look at {@link #summary()}. No value is
 * NaN, infinite or negative; where dew made the equation negative, it is 0.
 */
public final class EvapotranspirationSeries {

    private final LocalDate first;
    private final EvapotranspirationColumns columns;

    EvapotranspirationSeries(LocalDate first, EvapotranspirationColumns columns) {
        this.first = first;
        this.columns = columns;
    }

    /**
     * Returns the first day.
     *
     * @return the day of index 0
     */
    public LocalDate first() {
        return first;
    }

    /**
     * Returns how many days there are.
     *
     * @return 0 or more
     */
    public int days() {
        return columns.mm.length;
    }

    /**
     * Returns the day of an index.
     *
     * @param index from 0
     * @return the day
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public LocalDate day(int index) {
        return first.plusDays(Objects.checkIndex(index, days()));
    }

    /**
     * Returns the evapotranspiration.
     *
     * @param index from 0
     * @return mm, finite, 0 or more; 0 when it is not known
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public double mm(int index) {
        return columns.mm[index];
    }

    /**
     * Tells whether the evapotranspiration was found.
     *
     * @param index from 0
     * @return false when no method of the order could
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public boolean isKnown(int index) {
        return columns.isKnown(index);
    }

    /**
     * Returns the method by which it was found.
     *
     * @param index from 0
     * @return {@link EvapotranspirationMethod#NONE} when it is not known
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public EvapotranspirationMethod method(int index) {
        return columns.method(index);
    }

    /**
     * Returns what stood for measurements.
     *
     * @param index from 0
     * @return the substitutions, in the order of the enum; save for Penman–Monteith only of wind and least humidity
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public Set<Substitution> substitutions(int index) {
        return columns.substitutions(index);
    }

    /**
     * Returns why the evapotranspiration is not known.
     *
     * @param index from 0
     * @return what lacks for the methods of the order; empty when it is known
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public Set<Lack> lacks(int index) {
        return columns.lacks(index);
    }

    /**
     * Returns the wind at 2 m: measured there, or brought there by Eq. 47.
     *
     * @param index from 0
     * @return m/s; 2.0 when none was measured
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public double windAt2m(int index) {
        return columns.wind[index];
    }

    /**
     * Returns the least relative humidity: as measured, or worked out of the vapour pressure and the greatest
     * temperature (Eq. 63), or of both temperatures (Eq. 64).
     *
     * @param index from 0
     * @return %, 0 to 100; 45 when neither humidity nor temperatures were measured
     * @throws IndexOutOfBoundsException when there is no such day
     */
    public double humidityMin(int index) {
        return columns.humidityMin[index];
    }

    /**
     * Copies the values.
     *
     * @return mm for each day, 0 where not known
     */
    public double[] toArray() {
        return columns.mm.clone();
    }

    /**
     * Counts the days of each method.
     *
     * @return the summary
     */
    public EvapotranspirationSummary summary() {
        int[] counts = new int[EvapotranspirationMethod.all().size()];
        double[] sums = new double[counts.length];
        int[] substituted = new int[Substitution.all().size()];
        for (int i = 0; i < days(); i++) {
            counts[columns.methods[i]]++;
            sums[columns.methods[i]] += columns.mm[i];
            for (int bits = columns.substitutions[i]; bits != 0; bits &= bits - 1) {
                substituted[Integer.numberOfTrailingZeros(bits)]++;
            }
        }
        Map<EvapotranspirationMethod, Integer> byMethod = new EnumMap<>(EvapotranspirationMethod.class);
        Map<EvapotranspirationMethod, Double> mmByMethod = new EnumMap<>(EvapotranspirationMethod.class);
        Map<Substitution, Integer> bySubstitution = new EnumMap<>(Substitution.class);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                byMethod.put(EvapotranspirationMethod.all().get(i), counts[i]);
                mmByMethod.put(EvapotranspirationMethod.all().get(i), sums[i]);
            }
        }
        for (int i = 0; i < substituted.length; i++) {
            if (substituted[i] > 0) {
                bySubstitution.put(Substitution.all().get(i), substituted[i]);
            }
        }
        return new EvapotranspirationSummary(days(), byMethod, mmByMethod, bySubstitution);
    }
}
