package org.terreau.water.balance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.terreau.water.coefficient.YieldResponse;

/** What a season adds up to. Immutable; numbers are summed in the order of the days. */
public final class SeasonTotals {

    private static final List<LedgerTerm> TERMS = List.of(LedgerTerm.values());

    private final double[] mm;
    private final int sources;
    private final int days;
    private final Optional<BalanceStop> stop;
    private final double initialStoredMm;
    private final double finalStoredMm;
    private final double cropEvapotranspirationMm;
    private final double actualEvapotranspirationMm;
    private final int stressDays;
    private final double leastKs;

    SeasonTotals(WaterLedger ledger, LedgerColumns columns) {
        sources = columns.sources();
        days = ledger.days();
        stop = ledger.stop();
        initialStoredMm = ledger.initialStoredMm();
        finalStoredMm = days == 0 ? initialStoredMm : columns.state(days - 1, LedgerState.STORED);
        mm = new double[TERMS.size() * (sources + 1)];
        double crop = 0;
        double actual = 0;
        int stressed = 0;
        double least = 1;
        for (int d = 0; d < days; d++) {
            crop += columns.state(d, LedgerState.CROP_EVAPOTRANSPIRATION);
            actual += columns.state(d, LedgerState.ACTUAL_EVAPOTRANSPIRATION);
            double ks = columns.state(d, LedgerState.KS);
            if (ks < 1) {
                stressed++;
                least = Math.min(least, ks);
            }
            addDay(columns, d);
        }
        cropEvapotranspirationMm = crop;
        actualEvapotranspirationMm = actual;
        stressDays = stressed;
        leastKs = least;
    }

    private void addDay(LedgerColumns columns, int day) {
        for (LedgerTerm each : TERMS) {
            double amount = columns.term(day, each);
            if (amount > 0) {
                int at = each.column() * (sources + 1);
                mm[at] += amount;
                for (int s = 0; s < sources; s++) {
                    mm[at + 1 + s] += columns.term(day, each, s);
                }
            }
        }
    }

    /**
     * Returns an amount of the season.
     *
     * @param term which
     * @return millimetres, zero or more
     */
    public double mm(LedgerTerm term) {
        return mm[term.column() * (sources + 1)];
    }

    /**
     * Returns an amount of the season by source.
     *
     * @param term which
     * @param source the source, as in {@link WaterLedger}
     * @return millimetres, zero or more
     */
    public double mm(LedgerTerm term, int source) {
        return mm[term.column() * (sources + 1) + 1 + Objects.checkIndex(source, sources)];
    }

    /**
     * Returns how many sources there are.
     *
     * @return three, and those of irrigation
     */
    public int sources() {
        return sources;
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
     * Returns the water above wilting point before the first day.
     *
     * @return millimetres
     */
    public double initialStoredMm() {
        return initialStoredMm;
    }

    /**
     * Returns the water above wilting point after the last day.
     *
     * @return millimetres
     */
    public double finalStoredMm() {
        return finalStoredMm;
    }

    /**
     * Returns what the crop would have used without stress.
     *
     * @return ETc in millimetres
     */
    public double cropEvapotranspirationMm() {
        return cropEvapotranspirationMm;
    }

    /**
     * Returns what crop and soil used.
     *
     * @return ETc adj in millimetres
     */
    public double actualEvapotranspirationMm() {
        return actualEvapotranspirationMm;
    }

    /**
     * Returns on how many days the crop suffered.
     *
     * @return the number of days with Ks under 1
     */
    public int stressDays() {
        return stressDays;
    }

    /**
     * Returns the worst stress.
     *
     * @return the least Ks; 1 without stress
     */
    public double leastKs() {
        return leastKs;
    }

    /**
     * Adds up the season anew: what was there and came, less what went and is there. Zero but for rounding.
     *
     * @return millimetres
     */
    public double residualMm() {
        double rest = initialStoredMm - finalStoredMm;
        for (LedgerTerm each : TERMS) {
            rest += each.isOrigin() ? mm(each) : -mm(each);
        }
        return rest;
    }

    /**
     * Tells which part of the yield without stress is left, equation 90.
     *
     * @param yieldResponse Ky of the season, zero or more
     * @return 1 − Ky·(1 − ETc adj / ETc), at least 0; empty when the crop uses no water or Ky is not such a number
     */
    public OptionalDouble relativeYield(double yieldResponse) {
        boolean known = yieldResponse >= 0 && yieldResponse <= 10 && cropEvapotranspirationMm > 0;
        return known
                ? YieldResponse.relativeYield(yieldResponse, actualEvapotranspirationMm, cropEvapotranspirationMm)
                : OptionalDouble.empty();
    }
}
