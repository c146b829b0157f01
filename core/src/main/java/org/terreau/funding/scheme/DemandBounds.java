package org.terreau.funding.scheme;

import java.util.Currency;
import java.util.Optional;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** Between which amounts the judged amount of a {@link Demand} must lie, and whether it does. */
record DemandBounds(long amount, long of, long least, long most) {

    static DemandBounds of(Demand demand, Application application, Currency currency) {
        long of = ApplicationAmounts.of(demand.getOf(), application, currency);
        return new DemandBounds(
                ApplicationAmounts.of(demand.getMeasure(), application, currency),
                of,
                Math.max(lower(demand.getAtLeast(), currency), lower(demand.getRateAtLeast(), of)),
                Math.min(Terms.upper(demand.getAtMost(), currency), upper(demand.getRateAtMost(), of)));
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
