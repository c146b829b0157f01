package org.terreau.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.terreau.value.DateRange;

/**
 * Indicators with their calculations, in the order in which a report would show them. A value: every change gives a new
 * catalogue.
 *
 * @param <S> what is measured
 */
public final class IndicatorCatalogue<S> {

    /**
     * How one indicator is calculated: a pure function that returns for every subject that can be built.
     *
     * @param <S> what is measured
     */
    @FunctionalInterface
    public interface Calculation<S> {

        /**
         * Measures.
         *
         * @param indicator what is measured
         * @param subject on what
         * @param period for which days; empty for all that the subject holds
         * @return the measurement
         */
        Measurement measure(Indicator indicator, S subject, Optional<DateRange> period);
    }

    private final Map<Indicator, Calculation<? super S>> entries;

    private IndicatorCatalogue(Map<Indicator, Calculation<? super S>> entries) {
        this.entries = entries;
    }

    /**
     * Returns a catalogue without indicators.
     *
     * @param <S> what is measured
     * @return the empty catalogue
     */
    public static <S> IndicatorCatalogue<S> empty() {
        return new IndicatorCatalogue<>(Map.of());
    }

    /**
     * Adds an indicator at the end.
     *
     * @param indicator what it is
     * @param calculation how it is calculated
     * @return a new catalogue
     * @throws IllegalArgumentException when an indicator with this id is there already
     */
    public IndicatorCatalogue<S> plus(Indicator indicator, Calculation<? super S> calculation) {
        Map<Indicator, Calculation<? super S>> more = new LinkedHashMap<>(entries);
        if (more.put(indicator, calculation) != null) {
            throw new IllegalArgumentException("The indicator " + indicator + " stands twice in the catalogue");
        }
        return new IndicatorCatalogue<>(more);
    }

    /**
     * Adds the indicators of a catalogue for a part of the subject.
     *
     * @param other a catalogue for the part
     * @param measure how to measure one of its indicators on the whole: given the part's calculation, a calculation for
     *     the whole
     * @param <P> the part
     * @return a new catalogue
     */
    public <P> IndicatorCatalogue<S> plus(
            IndicatorCatalogue<P> other, BiFunction<Indicator, Calculation<? super P>, Calculation<S>> measure) {
        IndicatorCatalogue<S> more = this;
        for (var each : other.entries.entrySet()) {
            more = more.plus(each.getKey(), measure.apply(each.getKey(), each.getValue()));
        }
        return more;
    }

    /**
     * Returns the indicators.
     *
     * @return them in order
     */
    public List<Indicator> indicators() {
        return List.copyOf(entries.keySet());
    }

    /**
     * Measures one indicator.
     *
     * @param id its id
     * @param subject on what
     * @param period for which days; empty for all that the subject holds
     * @return the measurement
     * @throws IllegalArgumentException when the catalogue has no such indicator
     */
    public Measurement measure(String id, S subject, Optional<DateRange> period) {
        for (var each : entries.entrySet()) {
            if (each.getKey().getId().equals(id)) {
                return each.getValue().measure(each.getKey(), subject, period);
            }
        }
        throw new IllegalArgumentException("No indicator " + id + ". Maybe one of " + entries.keySet());
    }

    /**
     * Measures all indicators.
     *
     * @param subject on what
     * @param period for which days; empty for all that the subject holds
     * @return the measurements in order
     */
    public List<Measurement> measureAll(S subject, Optional<DateRange> period) {
        List<Measurement> all = new ArrayList<>();
        entries.forEach((indicator, calculation) -> all.add(calculation.measure(indicator, subject, period)));
        return all;
    }
}
