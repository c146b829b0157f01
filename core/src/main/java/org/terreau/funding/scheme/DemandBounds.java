package org.terreau.funding.scheme;

import java.util.Currency;
import java.util.Optional;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/**
 * Between which amounts the judged amount of a {@link Demand} must lie, and whether it does. A rate of an amount of
 * that amount itself bounds nothing; {@link SchemeRules#schemes} tells of it.
 */
record DemandBounds(long amount, long of, long least, long most) {

    static DemandBounds of(Demand demand, Application application, Currency currency) {
        long of = ApplicationAmounts.of(demand.getOf(), application, currency);
        boolean rated = isRated(demand);
        return new DemandBounds(
                ApplicationAmounts.of(demand.getMeasure(), application, currency),
                rated ? of : 0,
                Math.max(
                        lower(demand.getAtLeast(), currency),
                        rated ? lower(demand.getRateAtLeast(), of) : Long.MIN_VALUE),
                Math.min(
                        Terms.upper(demand.getAtMost(), currency),
                        rated ? upper(demand.getRateAtMost(), of) : Long.MAX_VALUE));
    }

    /** Whether a rate of another amount sets a bound. */
    static boolean isRated(Demand demand) {
        return demand.getMeasure() != demand.getOf()
                && (demand.getRateAtLeast().isPresent()
                        || demand.getRateAtMost().isPresent());
    }

    /** Whether the application states all that the demand speaks of. */
    static boolean isStated(Demand demand, Application application) {
        return ApplicationAmounts.isStated(demand.getMeasure(), application)
                && (!isRated(demand) || ApplicationAmounts.isStated(demand.getOf(), application));
    }

    private static long lower(Optional<Money> bound, Currency currency) {
        return bound.isPresent() ? MinorUnits.of(bound.get(), currency) : Long.MIN_VALUE;
    }

    private static long lower(Optional<Rate> rate, long of) {
        return rate.isPresent() ? Terms.ceiling(rate.get(), of) : Long.MIN_VALUE;
    }

    private static long upper(Optional<Rate> rate, long of) {
        return rate.isPresent() ? Terms.floor(rate.get(), of) : Long.MAX_VALUE;
    }

    /** Whether an amount that the demand speaks of has no sum: then nothing can be judged. */
    boolean isUnknown() {
        return amount == MinorUnits.NONE || of == MinorUnits.NONE || most == MinorUnits.NONE;
    }

    boolean isMet() {
        return amount >= least && amount <= most;
    }
}
