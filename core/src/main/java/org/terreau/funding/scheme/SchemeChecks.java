package org.terreau.funding.scheme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Check;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** Whether the terms of schemes contradict each other, so that nobody could ever meet them. */
final class SchemeChecks {

    private static final Source LOGIC =
            Source.of("Logique", "des conditions qui s’excluent ne laissent passer personne");

    private interface SchemeCheck {
        void check(Scheme scheme, Reporter reporter);
    }

    private SchemeChecks() {}

    static RuleBook<Schemes> book(RuleTexts texts) {
        return RuleBook.<Schemes>empty()
                .plus(rule(texts, "floor-above-ceiling", "SCH-001"), each(SchemeChecks::bounds))
                .plus(rule(texts, "rate", "SCH-002"), each(SchemeChecks::rates))
                .plus(rule(texts, "unreachable-floor", "SCH-003"), each(SchemeChecks::unreachable))
                .plus(rule(texts, "circular-stacking", "SCH-004"), SchemeChecks::circles)
                .plus(rule(texts, "stacking", "SCH-005"), SchemeChecks::stacking)
                .plus(rule(texts, "amount", "SCH-006"), each(SchemeChecks::amounts))
                .plus(rule(texts, "duplicate-demand", "SCH-007"), each(SchemeChecks::duplicateDemands))
                .plus(rule(texts, "empty-demand", "SCH-008"), each(SchemeChecks::demands));
    }

    private static Rule rule(RuleTexts texts, String what, String code) {
        return texts.rule("funding.scheme-terms." + what, code, Severity.ERROR, LOGIC);
    }

    private static Check<Schemes> each(SchemeCheck check) {
        return (schemes, reporter) -> {
            List<Scheme> all = schemes.all();
            for (int i = 0; i < all.size(); i++) {
                reporter.in(all.get(i).getId());
                check.check(all.get(i), reporter);
                reporter.out();
            }
        };
    }

    private static void bounds(Scheme scheme, Reporter reporter) {
        order(scheme, scheme.getMinGrant(), scheme.getMaxGrant(), "minGrant", reporter);
        order(scheme, scheme.getMinEligibleCost(), scheme.getMaxEligibleCost(), "minEligibleCost", reporter);
        for (int i = 0; i < scheme.getDemands().size(); i++) {
            Demand demand = scheme.getDemands().get(i);
            reporter.in("demands", i);
            order(scheme, demand.getAtLeast(), demand.getAtMost(), "atLeast", reporter);
            if (demand.getRateAtLeast().isPresent()
                    && demand.getRateAtMost().isPresent()
                    && demand.getRateAtLeast()
                                    .get()
                                    .compareTo(demand.getRateAtMost().get())
                            > 0) {
                reporter.in("rateAtLeast");
                reporter.report(Facts.of("scheme", scheme.getTitle())
                        .and("least", demand.getRateAtLeast().get())
                        .and("most", demand.getRateAtMost().get()));
                reporter.out();
            }
            reporter.out();
        }
    }

    private static void order(
            Scheme scheme, Optional<Money> least, Optional<Money> most, String member, Reporter reporter) {
        boolean comparable = least.isPresent()
                && most.isPresent()
                && least.get().getCurrency().equals(most.get().getCurrency());
        if (comparable && least.get().getMinorUnits() > most.get().getMinorUnits()) {
            reporter.in(member);
            reporter.report(Facts.of("scheme", scheme.getTitle())
                    .and("least", least.get())
                    .and("most", most.get()));
            reporter.out();
        }
    }

    private static void rates(Scheme scheme, Reporter reporter) {
        for (int i = 0; i < scheme.getRates().size(); i++) {
            reporter.in("rates", i);
            rate(scheme, Optional.of(scheme.getRates().get(i).getRate()), "rate", reporter);
            reporter.out();
        }
        rate(scheme, scheme.getMaxPublicRate(), "maxPublicRate", reporter);
    }

    private static void rate(Scheme scheme, Optional<Rate> rate, String member, Reporter reporter) {
        if (rate.isPresent() && (rate.get().signum() <= 0 || rate.get().compareTo(Rate.ONE) > 0)) {
            boolean percent = rate.get().compareTo(Rate.ONE) > 0 && rate.get().compareTo(Rate.of(100, 1)) <= 0;
            Facts facts = Facts.of("scheme", scheme.getTitle()).and("rate", rate.get());
            reporter.in(member);
            reporter.report(percent ? facts.and("meant", asFraction(rate.get())) : facts, percent ? "percent" : "");
            reporter.out();
        }
    }

    /** What a rate is when its number was meant in percent, as it stands in JSON. */
    private static String asFraction(Rate percent) {
        return percent.toPercent(6).scaleByPowerOfTen(-4).stripTrailingZeros().toPlainString();
    }

    /** A least grant that no rate of the capped base ever reaches. */
    private static void unreachable(Scheme scheme, Reporter reporter) {
        Optional<Money> cap = scheme.getMaxEligibleCost();
        Optional<Money> least = scheme.getMinGrant();
        if (cap.isEmpty() || least.isEmpty() || scheme.getRates().isEmpty()) {
            return;
        }
        Rate highest = Rate.ZERO;
        for (int i = 0; i < scheme.getRates().size(); i++) {
            Rate rate = scheme.getRates().get(i).getRate();
            highest = rate.compareTo(highest) > 0 ? rate : highest;
        }
        if (cap.get().getCurrency().equals(least.get().getCurrency())) {
            long most = Terms.floor(highest, cap.get().getMinorUnits());
            if (most < least.get().getMinorUnits()) {
                reporter.in("minGrant");
                reporter.report(Facts.of("scheme", scheme.getTitle())
                        .and("least", least.get())
                        .and("most", Money.ofMinor(most, cap.get().getCurrency()))
                        .and("cap", cap.get()));
                reporter.out();
            }
        }
    }

    /** A scheme that is only given with others, of which each in the end needs the scheme itself. */
    private static void circles(Schemes schemes, Reporter reporter) {
        Set<String> reachable = reachable(schemes);
        for (Scheme each : schemes.all()) {
            if (!reachable.contains(each.getId())) {
                reporter.in(each.getId());
                reporter.in("onlyWith");
                reporter.report(Facts.of("scheme", each.getTitle()).and("others", each.getOnlyWith()));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** The schemes that need nothing, or one that is unknown here, or one that is reachable. */
    private static Set<String> reachable(Schemes schemes) {
        Map<String, List<String>> neededBy = new HashMap<>();
        Set<String> reachable = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        for (Scheme each : schemes.all()) {
            boolean open = each.getOnlyWith().isEmpty();
            for (String id : each.getOnlyWith()) {
                neededBy.computeIfAbsent(id, key -> new ArrayList<>()).add(each.getId());
                open |= schemes.find(id).isEmpty();
            }
            if (open && reachable.add(each.getId())) {
                next.add(each.getId());
            }
        }
        while (!next.isEmpty()) {
            for (String id : neededBy.getOrDefault(next.remove(), List.of())) {
                if (reachable.add(id)) {
                    next.add(id);
                }
            }
        }
        return reachable;
    }

    private static void stacking(Schemes schemes, Reporter reporter) {
        for (Scheme each : schemes.all()) {
            reporter.in(each.getId());
            List<String> needed = each.getOnlyWith();
            for (int i = 0; i < needed.size(); i++) {
                @Nullable Scheme other = schemes.find(needed.get(i)).orElse(null);
                boolean excluded = each.getNotWith().contains(needed.get(i))
                        || (other != null && other.getNotWith().contains(each.getId()));
                if (excluded || needed.get(i).equals(each.getId())) {
                    reporter.in("onlyWith", i);
                    reporter.report(
                            Facts.of("scheme", each.getTitle()).and("other", needed.get(i)), excluded ? "" : "itself");
                    reporter.out();
                }
            }
            reporter.out();
        }
    }

    private static void amounts(Scheme scheme, Reporter reporter) {
        @Nullable Currency first = null;
        first = amount(scheme, scheme.getMinGrant(), "minGrant", first, reporter);
        first = amount(scheme, scheme.getMaxGrant(), "maxGrant", first, reporter);
        first = amount(scheme, scheme.getMinEligibleCost(), "minEligibleCost", first, reporter);
        first = amount(scheme, scheme.getMaxEligibleCost(), "maxEligibleCost", first, reporter);
        for (int i = 0; i < scheme.getDemands().size(); i++) {
            reporter.in("demands", i);
            first = amount(scheme, scheme.getDemands().get(i).getAtLeast(), "atLeast", first, reporter);
            first = amount(scheme, scheme.getDemands().get(i).getAtMost(), "atMost", first, reporter);
            reporter.out();
        }
    }

    private static @Nullable Currency amount(
            Scheme scheme, Optional<Money> amount, String member, @Nullable Currency first, Reporter reporter) {
        if (amount.isEmpty()) {
            return first;
        }
        Currency currency = amount.get().getCurrency();
        boolean other = first != null && !first.equals(currency);
        if (amount.get().getMinorUnits() < 0 || other) {
            reporter.in(member);
            Facts facts = Facts.of("scheme", scheme.getTitle()).and("amount", amount.get());
            reporter.report(other ? facts.and("currency", String.valueOf(first)) : facts, other ? "currency" : "");
            reporter.out();
        }
        return first == null ? currency : first;
    }

    private static void duplicateDemands(Scheme scheme, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scheme.getDemands().size(); i++) {
            if (!seen.add(scheme.getDemands().get(i).getId())) {
                reporter.in("demands", i);
                reporter.report(Facts.of("scheme", scheme.getTitle())
                        .and("demand", scheme.getDemands().get(i).getId()));
                reporter.out();
            }
        }
    }

    private static void demands(Scheme scheme, Reporter reporter) {
        for (int i = 0; i < scheme.getDemands().size(); i++) {
            Demand demand = scheme.getDemands().get(i);
            boolean bounded = demand.getAtLeast().isPresent()
                    || demand.getAtMost().isPresent()
                    || demand.getRateAtLeast().isPresent()
                    || demand.getRateAtMost().isPresent();
            boolean rated = demand.getRateAtLeast().isPresent()
                    || demand.getRateAtMost().isPresent();
            boolean itself = rated && demand.getMeasure() == demand.getOf();
            if (!bounded || itself) {
                reporter.in("demands", i);
                reporter.report(
                        Facts.of("scheme", scheme.getTitle()).and("demand", demand.getId()), itself ? "itself" : "");
                reporter.out();
            }
        }
    }
}
