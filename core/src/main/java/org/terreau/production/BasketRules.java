package org.terreau.production;

import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.Money;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

/** Whether the prices, households and deliveries of a basket scheme fit together. */
final class BasketRules {

    private static final String DELIVERIES = "deliveries";

    private BasketRules() {}

    static RuleBook<BasketScheme> book(RuleTexts texts) {
        return RuleBook.<BasketScheme>empty()
                .plus(
                        texts.rule("production.basket.solidarity-price", "PRD-019", Severity.WARNING, Sources.PRICE),
                        BasketRules::price)
                .plus(
                        texts.rule("production.basket.solidarity", "PRD-020", Severity.ERROR, Sources.SUM),
                        BasketRules::solidarity)
                .plus(
                        texts.rule("production.basket.solidarity-households", "PRD-021", Severity.ERROR, Sources.SUM),
                        BasketRules::households)
                .plus(
                        texts.rule("production.basket.outside", "PRD-022", Severity.WARNING, Sources.SAME),
                        BasketRules::outside)
                .plus(
                        texts.rule("production.basket.overlap", "PRD-023", Severity.WARNING, Sources.ONCE),
                        BasketRules::overlap)
                .plus(texts.rule("production.basket.many", "PRD-024", Severity.INFO, Sources.SUM), BasketRules::many)
                .plus(
                        texts.rule("production.basket.future", "PRD-025", Severity.WARNING, Sources.CALENDAR),
                        BasketRules::future);
    }

    private static Facts named(BasketScheme scheme) {
        return Facts.of("scheme", scheme.getTitle());
    }

    private static void price(BasketScheme scheme, Reporter reporter) {
        if (scheme.getPrice().isEmpty() || scheme.getSolidarityPrice().isEmpty()) {
            return;
        }
        Money price = scheme.getPrice().get();
        Money reduced = scheme.getSolidarityPrice().get();
        if (price.getCurrency().equals(reduced.getCurrency()) && reduced.compareTo(price) > 0) {
            reporter.in("solidarityPrice");
            reporter.report(named(scheme).and("solidarity", reduced).and("price", price));
            reporter.out();
        }
    }

    private static void solidarity(BasketScheme scheme, Reporter reporter) {
        List<BasketDelivery> deliveries = scheme.getDeliveries();
        for (int i = 0; i < deliveries.size(); i++) {
            BasketDelivery each = deliveries.get(i);
            boolean bound = each.getMeant() == Qualifier.EXACT
                    || each.getMeant() == Qualifier.AT_MOST
                    || each.getMeant() == Qualifier.PLANNED;
            if (bound
                    && each.getSolidarity().isPresent()
                    && each.getSolidarity().get() > each.getBaskets()) {
                at(i, "solidarity", reporter);
                reporter.report(named(scheme)
                        .and("on", Days.fact(each.getOn()))
                        .and("solidarity", each.getSolidarity().get())
                        .and("baskets", each.getBaskets()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void households(BasketScheme scheme, Reporter reporter) {
        if (scheme.getHouseholds().isPresent()
                && scheme.getSolidarityHouseholds().isPresent()
                && isBound(scheme.getHouseholdsMeant())
                && scheme.getSolidarityHouseholds().get()
                        > scheme.getHouseholds().get()) {
            reporter.in("solidarityHouseholds");
            reporter.report(named(scheme)
                    .and("solidarity", scheme.getSolidarityHouseholds().get())
                    .and("households", scheme.getHouseholds().get()));
            reporter.out();
        }
    }

    /** Tells whether there are no more than the number says. */
    private static boolean isBound(Qualifier meant) {
        return meant == Qualifier.EXACT || meant == Qualifier.AT_MOST;
    }

    private static void outside(BasketScheme scheme, Reporter reporter) {
        if (scheme.getPeriod().isEmpty()) {
            return;
        }
        DateRange period = scheme.getPeriod().get();
        List<BasketDelivery> deliveries = scheme.getDeliveries();
        for (int i = 0; i < deliveries.size(); i++) {
            if (!period.overlaps(deliveries.get(i).getOn())) {
                at(i, "on", reporter);
                reporter.report(named(scheme)
                        .and("on", Days.fact(deliveries.get(i).getOn()))
                        .and("period", period));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** What was planned stands beside what was done, and is held against no other. */
    private static void overlap(BasketScheme scheme, Reporter reporter) {
        List<BasketDelivery> deliveries = scheme.getDeliveries();
        if (deliveries.size() < 2) {
            return;
        }
        List<DateRange> ranges = new ArrayList<>(deliveries.size());
        List<Integer> places = new ArrayList<>(deliveries.size());
        for (int i = 0; i < deliveries.size(); i++) {
            if (deliveries.get(i).getMeant() != Qualifier.PLANNED) {
                ranges.add(deliveries.get(i).getOn());
                places.add(i);
            }
        }
        for (Overlaps.Pair each : Overlaps.among(ranges)) {
            at(places.get(each.one()), "on", reporter);
            reporter.report(named(scheme)
                    .and("on", Days.fact(ranges.get(each.one())))
                    .and("other", Days.fact(ranges.get(each.other()))));
            reporter.out();
            reporter.out();
        }
    }

    private static void many(BasketScheme scheme, Reporter reporter) {
        int households = scheme.getHouseholds().orElse(-1);
        if (households < 0 || scheme.getOften().isEmpty() || !isBound(scheme.getHouseholdsMeant())) {
            return;
        }
        Frequency often = scheme.getOften().get();
        List<BasketDelivery> deliveries = scheme.getDeliveries();
        for (int i = 0; i < deliveries.size(); i++) {
            BasketDelivery each = deliveries.get(i);
            boolean certain = each.getMeant() == Qualifier.EXACT || each.getMeant() == Qualifier.AT_LEAST;
            long most = households * (often.getTimes() * touched(often.getUnit(), each.getOn()));
            if (certain && each.getBaskets() > most) {
                at(i, "baskets", reporter);
                reporter.report(named(scheme)
                        .and("on", Days.fact(each.getOn()))
                        .and("baskets", each.getBaskets())
                        .and("households", households)
                        .and("often", often)
                        .and("most", most));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** In how many calendar weeks, months … some of the days are. */
    static long touched(Frequency.Unit unit, DateRange days) {
        return place(unit, days, true) - place(unit, days, false) + 1;
    }

    private static long place(Frequency.Unit unit, DateRange days, boolean last) {
        var day = last ? days.getLast() : days.getFirst();
        long month = day.getYear() * 12L + day.getMonthValue() - 1;
        return switch (unit) {
            // the first day of 1970 was a Thursday
            case WEEK -> Math.floorDiv(day.toEpochDay() + 3, 7L);
            case MONTH -> month;
            case QUARTER -> Math.floorDiv(month, 3L);
            case HALF_YEAR -> Math.floorDiv(month, 6L);
            case YEAR -> day.getYear();
        };
    }

    private static void future(BasketScheme scheme, Reporter reporter) {
        List<BasketDelivery> deliveries = scheme.getDeliveries();
        for (int i = 0; i < deliveries.size(); i++) {
            BasketDelivery each = deliveries.get(i);
            if (each.getMeant() != Qualifier.PLANNED && each.getOn().getFirst().isAfter(reporter.asOf())) {
                at(i, "on", reporter);
                reporter.report(named(scheme).and("on", Days.fact(each.getOn())).and("asOf", reporter.asOf()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void at(int i, String member, Reporter reporter) {
        reporter.in(DELIVERIES, i);
        reporter.in(member);
    }
}
