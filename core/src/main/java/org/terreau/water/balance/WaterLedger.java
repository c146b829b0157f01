package org.terreau.water.balance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where each millimetre of a season came from and where it went, by day and by source. Immutable.
 *
 * <p>By source: the stored water is taken to be mixed perfectly each day after all water has come, so that all that
 * leaves the soil on a day has the composition of that mixture. Evapotranspiration of rain is green water, that of
 * irrigation is blue. Sources 0 to 2 are {@link #SOIL}, {@link #RAIN} and {@link #GROUNDWATER}; from
 * {@link #FIRST_IRRIGATION} on they are those of {@link #irrigationSources()}.
 */
public final class WaterLedger {

    /** Water that was in the soil, or that roots, measurements or dry days found there. */
    public static final int SOIL = 0;

    /** Rain. */
    public static final int RAIN = 1;

    /** Capillary rise. */
    public static final int GROUNDWATER = 2;

    /** The first source of irrigation. */
    public static final int FIRST_IRRIGATION = 3;

    private static final List<LedgerTerm> TERMS = List.of(LedgerTerm.values());

    private final LedgerColumns columns;
    private final int days;
    private final double initialStoredMm;
    private final List<String> irrigationSources;
    private final Optional<BalanceStop> stop;

    WaterLedger(
            LedgerColumns columns,
            int days,
            double initialStoredMm,
            List<String> irrigationSources,
            Optional<BalanceStop> stop) {
        this.columns = columns;
        this.days = days;
        this.initialStoredMm = initialStoredMm;
        this.irrigationSources = irrigationSources;
        this.stop = stop;
    }

    /**
     * Returns how many days were reckoned.
     *
     * @return the number of days
     */
    public int days() {
        return days;
    }

    /**
     * Returns why the season was not reckoned to its end.
     *
     * @return the first day without a result, and why; empty if all was reckoned
     */
    public Optional<BalanceStop> stop() {
        return stop;
    }

    /**
     * Returns the ids of the sources of irrigation.
     *
     * @return the first of them is source {@link #FIRST_IRRIGATION}
     */
    public List<String> irrigationSources() {
        return irrigationSources;
    }

    /**
     * Returns how many sources there are.
     *
     * @return three, and those of irrigation
     */
    public int sources() {
        return columns.sources();
    }

    /**
     * Returns an amount of a day.
     *
     * @param term which
     * @param day the day, from 0
     * @return millimetres, zero or more
     */
    public double mm(LedgerTerm term, int day) {
        return columns.term(checked(day), term);
    }

    /**
     * Returns an amount of a day by source.
     *
     * @param term which
     * @param source of which source
     * @param day the day, from 0
     * @return millimetres, zero or more
     */
    public double mm(LedgerTerm term, int source, int day) {
        Objects.checkIndex(source, sources());
        return columns.term(checked(day), term, source);
    }

    /**
     * Returns what the bed was like on a day.
     *
     * @param state which value
     * @param day the day, from 0
     * @return the value
     */
    public double state(LedgerState state, int day) {
        return columns.state(checked(day), state);
    }

    /**
     * Returns all amounts of a term.
     *
     * @param term which
     * @return a copy, by day
     */
    public double[] column(LedgerTerm term) {
        double[] column = new double[days];
        for (int d = 0; d < days; d++) {
            column[d] = columns.term(d, term);
        }
        return column;
    }

    /**
     * Returns all values of a state.
     *
     * @param state which
     * @return a copy, by day
     */
    public double[] column(LedgerState state) {
        double[] column = new double[days];
        for (int d = 0; d < days; d++) {
            column[d] = columns.state(d, state);
        }
        return column;
    }

    /**
     * Returns the rain that entered the soil on a day.
     *
     * @param day the day, from 0
     * @return rain less interception and runoff
     */
    public double effectiveRainMm(int day) {
        return mm(LedgerTerm.RAIN, day) - mm(LedgerTerm.INTERCEPTION, day) - mm(LedgerTerm.RUNOFF, day);
    }

    /**
     * Returns the water above wilting point before the first day.
     *
     * @return millimetres
     */
    public double initialStoredMm() {
        return initialStoredMm;
    }

    /**
     * Returns the water above wilting point on the evening of a day, by source.
     *
     * @param source of which source
     * @param day the day, from 0
     * @return millimetres
     */
    public double storedMm(int source, int day) {
        Objects.checkIndex(source, sources());
        return columns.state(checked(day), LedgerState.STORED) * columns.share(day, source);
    }

    /**
     * Adds up a day anew: what was there and came, less what went and is there. Zero but for rounding.
     *
     * @param day the day, from 0
     * @return millimetres
     */
    public double residualMm(int day) {
        double before = checked(day) == 0 ? initialStoredMm : columns.state(day - 1, LedgerState.STORED);
        double rest = before - columns.state(day, LedgerState.STORED);
        for (LedgerTerm each : TERMS) {
            double mm = columns.term(day, each);
            rest += each.isOrigin() ? mm : -mm;
        }
        return rest;
    }

    /**
     * Adds up a day of one source anew. Zero but for rounding.
     *
     * @param source the source
     * @param day the day, from 0
     * @return millimetres
     */
    public double residualMm(int source, int day) {
        double rest = (checked(day) == 0 ? initialStoredMm(source) : storedMm(source, day - 1)) - storedMm(source, day);
        for (LedgerTerm each : TERMS) {
            double mm = columns.term(day, each, source);
            rest += each.isOrigin() ? mm : -mm;
        }
        return rest;
    }

    private double initialStoredMm(int source) {
        return source == SOIL ? initialStoredMm : 0;
    }

    /**
     * Adds up the season.
     *
     * @return its totals
     */
    public SeasonTotals totals() {
        return new SeasonTotals(this, columns);
    }

    private int checked(int day) {
        return Objects.checkIndex(day, days);
    }
}
