package org.terreau.funding.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.funding.law.DeMinimis;
import org.terreau.funding.law.DeMinimisGrant;
import org.terreau.funding.law.FigureId;
import org.terreau.funding.law.LegalFigure;
import org.terreau.funding.scheme.Scheme;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/** The ceiling of de minimis aid: each such source of a plan, with what was granted before it. */
final class DeMinimisDuty {

    private DeMinimisDuty() {}

    /** Aid over the ceiling. */
    static void over(ResolvedPlan resolved, Reporter reporter) {
        check(resolved, reporter, true);
    }

    /** Aid within the ceiling: how much of it is used, and until when it counts. */
    static void within(ResolvedPlan resolved, Reporter reporter) {
        check(resolved, reporter, false);
    }

    private static void check(ResolvedPlan resolved, Reporter reporter, boolean overOnly) {
        List<FundingSource> sources = resolved.plan().getSources();
        boolean some = false;
        for (int i = 0; i < sources.size() && !some; i++) {
            some = counts(resolved, i);
        }
        if (!some) {
            return;
        }
        long all = upper(resolved);
        List<Integer> order = new ArrayList<>();
        boolean over = false;
        for (int i = 0; i < sources.size(); i++) {
            if (counts(resolved, i)) {
                order.add(i);
                over |= mayBeOver(all, resolved, DutyRules.decidedOn(sources.get(i), reporter));
            }
        }
        if (over || !overOnly) {
            judge(resolved, order, reporter, overOnly);
        }
    }

    /** Each with what was decided before it, or on the same day and stands before it; told in the order of the plan. */
    private static void judge(ResolvedPlan resolved, List<Integer> order, Reporter reporter, boolean overOnly) {
        List<FundingSource> sources = resolved.plan().getSources();
        order.sort(Comparator.comparing(index -> DutyRules.decidedOn(sources.get(index), reporter)));
        Aid earlier = new Aid();
        for (PastGrant each : resolved.plan().getHistory()) {
            Optional<LocalDate> granted = each.getGrantedOn().or(each::getRequestedOn);
            if (each.isDeMinimis() && each.getAmount().isPresent() && granted.isPresent()) {
                earlier.add(granted.get(), each.getAmount().get());
            }
        }
        @Nullable DeMinimis[] windows = new DeMinimis[sources.size()];
        for (int index : order) {
            LocalDate day = DutyRules.decidedOn(sources.get(index), reporter);
            Money amount = ResolvedPlan.amount(sources.get(index)).orElseThrow();
            windows[index] = DeMinimis.of(
                    earlier.grants(),
                    new DeMinimisGrant(day, amount),
                    resolved.plan().isPrimaryProduction()
                            ? DeMinimis.Activity.PRIMARY_AGRICULTURE
                            : DeMinimis.Activity.GENERAL,
                    Month.JANUARY,
                    resolved.figures());
            earlier.add(day, amount);
        }
        boolean someOver = Arrays.stream(windows).anyMatch(window -> window != null && window.isOver());
        for (int i = 0; i < windows.length; i++) {
            DeMinimis window = windows[i];
            if (window != null && window.isOver() && overOnly) {
                report(sources.get(i), i, window, reporter);
            } else if (window != null && window.left().isPresent() && !someOver && !overOnly) {
                tell(sources.get(i), i, window, reporter);
            }
        }
    }

    private static void report(FundingSource source, int index, DeMinimis window, Reporter reporter) {
        reporter.in("sources", index);
        reporter.report(Facts.of("funder", source.getFunder())
                .and("sum", window.sum().orElseThrow())
                .and("ceiling", window.ceiling().orElseThrow().money())
                .and("first", window.first())
                .and("last", window.last())
                .and("most", most(ResolvedPlan.amount(source).orElseThrow(), window)));
        reporter.out();
    }

    private static void tell(FundingSource source, int index, DeMinimis window, Reporter reporter) {
        reporter.in("sources", index);
        reporter.report(Facts.of("funder", source.getFunder())
                .and("sum", window.sum().orElseThrow())
                .and("ceiling", window.ceiling().orElseThrow().money())
                .and("left", window.left().orElseThrow())
                .and("first", window.first())
                .and("last", window.last()));
        reporter.out();
    }

    /** Aid by day: what came on one day is one amount, as far as it can be added. */
    private static final class Aid {
        private final Map<LocalDate, Money> byDay = new LinkedHashMap<>();
        private final List<DeMinimisGrant> apart = new ArrayList<>();

        void add(LocalDate day, Money amount) {
            Money there = byDay.get(day);
            long sum = there == null
                    ? amount.getMinorUnits()
                    : MinorUnits.add(MinorUnits.of(there, amount.getCurrency()), amount.getMinorUnits());
            if (sum == MinorUnits.NONE) {
                apart.add(new DeMinimisGrant(day, amount));
            } else {
                byDay.put(day, Money.ofMinor(sum, amount.getCurrency()));
            }
        }

        List<DeMinimisGrant> grants() {
            List<DeMinimisGrant> grants = new ArrayList<>(apart);
            byDay.forEach((day, amount) -> grants.add(new DeMinimisGrant(day, amount)));
            return grants;
        }
    }

    private static boolean counts(ResolvedPlan resolved, int index) {
        FundingSource source = resolved.plan().getSources().get(index);
        Optional<Scheme> scheme = resolved.scheme(index);
        boolean deMinimis =
                source.isDeMinimis() || (scheme.isPresent() && scheme.get().isDeMinimis());
        return deMinimis
                && source.getStatus() != SourceStatus.REFUSED
                && ResolvedPlan.amount(source).isPresent();
    }

    /** No window holds more than all aid above zero; {@code NONE} when it has no sum. */
    private static long upper(ResolvedPlan resolved) {
        long sum = 0;
        for (PastGrant each : resolved.plan().getHistory()) {
            if (each.isDeMinimis() && each.getAmount().isPresent()) {
                sum = MinorUnits.add(sum, Math.max(0, each.getAmount().get().getMinorUnits()));
            }
        }
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            if (counts(resolved, i)) {
                Money amount = ResolvedPlan.amount(sources.get(i)).orElseThrow();
                sum = MinorUnits.add(sum, Math.max(0, amount.getMinorUnits()));
            }
        }
        return sum;
    }

    private static boolean mayBeOver(long all, ResolvedPlan resolved, LocalDate day) {
        Optional<LegalFigure> ceiling = resolved.figures().find(FigureId.DE_MINIMIS_CEILING, day);
        return ceiling.isPresent()
                && (all == MinorUnits.NONE || all > ceiling.get().money().getMinorUnits());
    }

    /** How much of the new aid keeps within the ceiling. */
    private static Money most(Money amount, DeMinimis window) {
        Money over =
                window.sum().orElseThrow().minus(window.ceiling().orElseThrow().money());
        return over.compareTo(amount) > 0 ? Money.ZERO : amount.minus(over);
    }
}
