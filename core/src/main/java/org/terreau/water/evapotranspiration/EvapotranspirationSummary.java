package org.terreau.water.evapotranspiration;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the days of a series were found.
 *
 * @param days how many days there are
 * @param daysByMethod how many by each method, {@link EvapotranspirationMethod#NONE} for those not known; methods
 *     without a day are left out
 * @param mmByMethod the sum of the evapotranspiration of those days, mm
 * @param daysBySubstitution on how many days each substitution stood for a measurement; a day may have several
 */
public record EvapotranspirationSummary(
        int days,
        Map<EvapotranspirationMethod, Integer> daysByMethod,
        Map<EvapotranspirationMethod, Double> mmByMethod,
        Map<Substitution, Integer> daysBySubstitution) {

    /** Keeps the maps, in the order of their enums. */
    public EvapotranspirationSummary {
        daysByMethod = copy(daysByMethod, EvapotranspirationMethod.class);
        mmByMethod = copy(mmByMethod, EvapotranspirationMethod.class);
        daysBySubstitution = copy(daysBySubstitution, Substitution.class);
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> keys) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Returns how many days were found by a method.
     *
     * @param method the method
     * @return 0 or more
     */
    public int days(EvapotranspirationMethod method) {
        return daysByMethod.getOrDefault(method, 0);
    }

    /**
     * Returns the evapotranspiration of all days that are known.
     *
     * @return mm
     */
    public double totalMm() {
        double total = 0;
        for (double each : mmByMethod.values()) {
            total += each;
        }
        return total;
    }
}
