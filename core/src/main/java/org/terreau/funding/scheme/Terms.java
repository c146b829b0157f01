package org.terreau.funding.scheme;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** The terms of a scheme, one by one, as an application meets them. What is not stated breaks nothing. */
final class Terms {

    private Terms() {}

    /** The rate that counts; null when none is stated, or none fits. */
    static @Nullable Rate rate(Application application) {
        List<SchemeRate> rates = application.getScheme().getRates();
        for (int i = 0; i < rates.size(); i++) {
            if (fits(rates.get(i), application)) {
                return rates.get(i).getRate();
            }
        }
        return null;
    }

    /** Whether rates are stated, and none of them is for this application, whatever it does not say. */
    static boolean isWithoutRate(Application application) {
        List<SchemeRate> rates = application.getScheme().getRates();
        for (int i = 0; i < rates.size(); i++) {
            if (mayFit(rates.get(i), application)) {
                return false;
            }
        }
        return !rates.isEmpty();
    }

    /** Whether it depends on what the application does not say which rate counts. */
    static boolean isRateUnknown(Application application) {
        return rate(application) == null
                && !application.getScheme().getRates().isEmpty()
                && !isWithoutRate(application);
    }

    private static boolean fits(SchemeRate rate, Application application) {
        return mayFit(rate, application)
                && (rate.getCarriers().isEmpty() || application.getCarrier().isPresent())
                && (rate.getRegions().isEmpty() || application.getRegion().isPresent())
                && (rate.getNatures().isEmpty() || application.getNature().isPresent());
    }

    private static boolean mayFit(SchemeRate rate, Application application) {
        return mayFit(rate.getCarriers(), application.getCarrier())
                && mayFit(rate.getRegions(), application.getRegion())
                && mayFit(rate.getNatures(), application.getNature())
                && (rate.getInForce().isEmpty()
                        || application.getRequestedOn().isEmpty()
                        || rate.getInForce()
                                .get()
                                .contains(application.getRequestedOn().get()));
    }

    private static <T> boolean mayFit(List<T> wanted, Optional<T> actual) {
        return wanted.isEmpty() || actual.isEmpty() || wanted.contains(actual.get());
    }

    static boolean isForCarrier(Application application) {
        return mayFit(application.getScheme().getCarriers(), application.getCarrier());
    }

    static boolean isForNature(Application application) {
        return mayFit(application.getScheme().getNatures(), application.getNature());
    }

    static boolean isForPlace(Application application) {
        List<String> wanted = application.getScheme().getTerritories();
        List<String> actual = application.getTerritories();
        if (wanted.isEmpty() || actual.isEmpty()) {
            return true;
        }
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < actual.size(); j++) {
                if (actual.get(j).startsWith(wanted.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isOpen(Application application) {
        Scheme scheme = application.getScheme();
        return scheme.getOpen().isEmpty()
                || application.getRequestedOn().isEmpty()
                || scheme.getOpen().get().contains(application.getRequestedOn().get());
    }

    static boolean isInTime(Application application) {
        Scheme scheme = application.getScheme();
        return scheme.getProjectPeriod().isEmpty()
                || application.getPeriod().isEmpty()
                || scheme.getProjectPeriod()
                        .get()
                        .contains(application.getPeriod().get());
    }

    /** The first other scheme with which this one is not combined; null when there is none. */
    static @Nullable String conflict(Application application) {
        List<String> banned = application.getScheme().getNotWith();
        for (int i = 0; i < banned.size(); i++) {
            if (application.isBeside(banned.get(i))) {
                return banned.get(i);
            }
        }
        return null;
    }

    static boolean isAccompanied(Application application) {
        List<String> needed = application.getScheme().getOnlyWith();
        for (int i = 0; i < needed.size(); i++) {
            if (application.isBeside(needed.get(i))) {
                return true;
            }
        }
        return needed.isEmpty();
    }

    /** The first day on which a new request is taken; null when the application waits for nothing. */
    static @Nullable LocalDate earliest(Application application) {
        Optional<Integer> years = application.getScheme().getYearsBetweenRequests();
        if (years.isEmpty() || years.get() <= 0) {
            return null;
        }
        Optional<LocalDate> previous = application.getPreviousRequest();
        if (previous.isEmpty()) {
            return null;
        }
        boolean endless = previous.get().getYear() > LocalDate.MAX.getYear() - years.get();
        return endless ? LocalDate.MAX : previous.get().plusYears(years.get());
    }

    static boolean isTooEarly(Application application) {
        LocalDate earliest = earliest(application);
        return earliest != null
                && application.getRequestedOn().isPresent()
                && application.getRequestedOn().get().isBefore(earliest);
    }

    static boolean isRepeated(Application application) {
        return application.getScheme().isOnce()
                && application.getPreviousRequest().isPresent();
    }

    /** What the rate is taken of: the eligible cost, up to the cap. */
    static long base(Application application, Currency currency) {
        long cost = ApplicationAmounts.eligibleCost(application, currency);
        return cost == MinorUnits.NONE ? cost : Math.min(cost, cap(application.getScheme(), currency));
    }

    static long cap(Scheme scheme, Currency currency) {
        return upper(scheme.getMaxEligibleCost(), currency);
    }

    static long upper(Optional<Money> limit, Currency currency) {
        return limit.isPresent() ? MinorUnits.of(limit.get(), currency) : Long.MAX_VALUE;
    }

    /** Rate × base rounded down; nothing of a base or at a rate below zero, and no more than a long holds. */
    static long floor(Rate rate, long base) {
        if (base <= 0 || rate.signum() <= 0) {
            return 0;
        }
        if (rate.compareTo(Rate.ONE) <= 0) {
            return rate.floorOf(Money.ofMinor(base)).getMinorUnits();
        }
        return saturated(product(base, rate.getNumerator()).divide(BigInteger.valueOf(rate.getDenominator())));
    }

    /** Rate × base rounded up, otherwise as {@link #floor}. */
    static long ceiling(Rate rate, long base) {
        if (base <= 0 || rate.signum() <= 0) {
            return 0;
        }
        if (rate.compareTo(Rate.ONE) <= 0) {
            return -rate.floorOf(Money.ofMinor(-base)).getMinorUnits();
        }
        BigInteger under = BigInteger.valueOf(rate.getDenominator());
        return saturated(product(base, rate.getNumerator())
                .add(under)
                .subtract(BigInteger.ONE)
                .divide(under));
    }

    /**
     * The smallest whole of which a part is not over the rate: part ÷ rate rounded up; {@code NONE} when there is none.
     */
    static long wholeFor(long part, Rate rate) {
        if (rate.signum() <= 0) {
            return part <= 0 ? 0 : MinorUnits.NONE;
        }
        BigInteger[] parts =
                product(part, rate.getDenominator()).divideAndRemainder(BigInteger.valueOf(rate.getNumerator()));
        BigInteger whole = parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        return whole.bitLength() > 63 ? MinorUnits.NONE : whole.longValue();
    }

    /** The largest whole of which a part above zero is not under the rate: part ÷ rate rounded down. */
    static long largestWholeFor(long part, Rate rate) {
        return rate.signum() <= 0
                ? Long.MAX_VALUE
                : saturated(product(part, rate.getDenominator()).divide(BigInteger.valueOf(rate.getNumerator())));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    private static long saturated(BigInteger value) {
        return value.bitLength() > 63 ? Long.MAX_VALUE : value.longValue();
    }
}
