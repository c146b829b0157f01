package org.terreau.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/**
 * The baskets that schemes delivered in a period: 775 000 a year for 25 000 households are 31.0 a household. Numbers
 * that were meant as about or at least are counted as they stand; {@link #isExact()} tells. What was planned is not
 * counted.
 *
 * @param baskets how many were delivered, solidarity baskets included
 * @param solidarity how many of them were solidarity baskets, in the deliveries that say so
 * @param toldApart how many baskets those deliveries have that say so
 * @param schemes the schemes that delivered, in order
 * @param households how many households these schemes have; empty when one of them does not say
 * @param days the days from the first to the last delivery; empty when there was none
 * @param isExact false when the number of any delivery is meant as about, at least or at most
 * @param uncounted the deliveries that are left out, and why
 */
public record BasketYear(
        long baskets,
        long solidarity,
        long toldApart,
        List<BasketScheme> schemes,
        Optional<Long> households,
        Optional<DateRange> days,
        boolean isExact,
        List<Uncounted> uncounted) {

    /** Days in a week, for rates a week. */
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /** Keeps the lists. */
    public BasketYear {
        schemes = List.copyOf(schemes);
        uncounted = List.copyOf(uncounted);
    }

    /**
     * Adds up what was delivered.
     *
     * @param schemes the schemes
     * @param period for which days: a delivery counts when all its days are in it; empty for all
     * @return the sums
     */
    public static BasketYear of(List<BasketScheme> schemes, Optional<DateRange> period) {
        long baskets = 0;
        long solidarity = 0;
        long toldApart = 0;
        boolean exact = true;
        List<BasketScheme> delivered = new ArrayList<>();
        List<Uncounted> uncounted = new ArrayList<>();
        Optional<DateRange> days = Optional.empty();
        for (int i = 0; i < schemes.size(); i++) {
            BasketScheme scheme = schemes.get(i);
            boolean any = false;
            for (int j = 0; j < scheme.getDeliveries().size(); j++) {
                BasketDelivery each = scheme.getDeliveries().get(j);
                Optional<Uncounted.Why> why = leftOut(each, period);
                if (why.isPresent()) {
                    uncounted.add(uncounted(i, scheme, j, why.get()));
                } else if (Days.isWithin(period, each.getOn()) && each.getMeant() != Qualifier.PLANNED) {
                    any = true;
                    baskets += each.getBaskets();
                    exact &= each.getMeant() == Qualifier.EXACT;
                    days = Optional.of(
                            days.map(before -> Days.hull(before, each.getOn())).orElse(each.getOn()));
                    int apart = each.getSolidarity().orElse(-1);
                    if (apart >= 0 && apart <= each.getBaskets()) {
                        solidarity += apart;
                        toldApart += each.getBaskets();
                    } else {
                        uncounted.add(uncounted(i, scheme, j, Uncounted.Why.NO_SOLIDARITY));
                    }
                }
            }
            if (any) {
                delivered.add(scheme);
            }
        }
        Optional<Long> households = households(delivered);
        return new BasketYear(baskets, solidarity, toldApart, delivered, households, days, exact, uncounted);
    }

    private static Optional<Uncounted.Why> leftOut(BasketDelivery delivery, Optional<DateRange> period) {
        if (Days.isAcross(period, delivery.getOn())) {
            return Optional.of(Uncounted.Why.ACROSS);
        }
        return delivery.getBaskets() < 0 && Days.isWithin(period, delivery.getOn())
                ? Optional.of(Uncounted.Why.NO_QUANTITY)
                : Optional.empty();
    }

    private static Uncounted uncounted(int i, BasketScheme scheme, int j, Uncounted.Why why) {
        String on = scheme.getDeliveries().get(j).getOn().toString();
        return new Uncounted(
                "/basketSchemes/" + i + "/deliveries/" + j, Text.of(Uncounted.name(scheme.getTitle(), on)), why);
    }

    /** How many households schemes have together; empty when one does not say, or there is none. */
    static Optional<Long> households(List<BasketScheme> schemes) {
        long sum = 0;
        for (BasketScheme each : schemes) {
            int households = each.getHouseholds().orElse(-1);
            if (households < 0) {
                return Optional.empty();
            }
            sum += households;
        }
        return schemes.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /**
     * Returns the share of solidarity baskets, among the deliveries that count them apart.
     *
     * @param decimals to how many decimals, half up; zero or more
     * @return in percent; empty when no delivery counts them apart, or nothing was delivered
     */
    public Optional<BigDecimal> solidarityPercent(int decimals) {
        return ratio(BigDecimal.valueOf(solidarity).movePointRight(2), BigDecimal.valueOf(toldApart), decimals);
    }

    /**
     * Returns how many baskets came to a household.
     *
     * @param decimals to how many decimals, half up; zero or more
     * @return the baskets; empty when the households are not known, or there are none
     */
    public Optional<BigDecimal> perHousehold(int decimals) {
        return households.flatMap(each -> ratio(BigDecimal.valueOf(baskets), BigDecimal.valueOf(each), decimals));
    }

    /**
     * Returns how many baskets came to a household in a week.
     *
     * @param within the days over which they were delivered; {@link #days()} where no other are meant
     * @param decimals to how many decimals, half up; zero or more
     * @return the baskets; empty when the households are not known, or there are none
     */
    public Optional<BigDecimal> perHouseholdAndWeek(DateRange within, int decimals) {
        return households.flatMap(each ->
                ratio(inWeeks(BigDecimal.valueOf(baskets)), inDays(BigDecimal.valueOf(each), within), decimals));
    }

    /**
     * Returns how many baskets came from a hectare.
     *
     * @param hectares the cultivated area, in hectares
     * @param decimals to how many decimals, half up; zero or more
     * @return the baskets; empty when the area is not over zero, or longer than any area
     */
    public Optional<BigDecimal> perHectare(BigDecimal hectares, int decimals) {
        return Numbers.isPositive(hectares) ? ratio(BigDecimal.valueOf(baskets), hectares, decimals) : Optional.empty();
    }

    /** What stands over the line in a rate a week: a number a day is seven times that in a week. */
    static BigDecimal inWeeks(BigDecimal number) {
        return number.multiply(WEEK);
    }

    /** What stands under the line in a rate a week. */
    static BigDecimal inDays(BigDecimal number, DateRange within) {
        return number.multiply(BigDecimal.valueOf(Days.count(within)));
    }

    private static Optional<BigDecimal> ratio(BigDecimal above, BigDecimal below, int decimals) {
        return below.signum() == 0
                ? Optional.empty()
                : Optional.of(above.divide(below, decimals, RoundingMode.HALF_UP));
    }
}
