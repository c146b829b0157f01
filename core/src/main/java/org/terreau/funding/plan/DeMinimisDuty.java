package org.terreau.funding.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    static void check(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        boolean some = false;
        for (int i = 0; i < sources.size() && !some; i++) {
            some = counts(resolved, i);
        }
        if (!some) {
            return;
        }
        List<DeMinimisGrant> past = past(resolved.plan());
        long all = upper(resolved, past);
        for (int i = 0; i < sources.size(); i++) {
            if (counts(resolved, i)) {
                LocalDate day = DutyRules.decidedOn(sources.get(i), reporter);
                if (mayBeOver(all, resolved, day)) {
                    judge(resolved, i, past, day, reporter);
                }
            }
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

    /** What was granted in other projects. */
    private static List<DeMinimisGrant> past(FinancingPlan plan) {
        List<DeMinimisGrant> past = new ArrayList<>();
        for (PastGrant each : plan.getHistory()) {
            Optional<LocalDate> granted = each.getGrantedOn().or(each::getRequestedOn);
            if (each.isDeMinimis() && each.getAmount().isPresent() && granted.isPresent()) {
                past.add(new DeMinimisGrant(granted.get(), each.getAmount().get()));
            }
        }
        return past;
    }

    /** No window holds more than all aid above zero; {@code NONE} when it has no sum. */
    private static long upper(ResolvedPlan resolved, List<DeMinimisGrant> past) {
        long sum = 0;
        for (DeMinimisGrant each : past) {
            sum = MinorUnits.add(sum, Math.max(0, each.amount().getMinorUnits()));
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

    private static void judge(
            ResolvedPlan resolved, int index, List<DeMinimisGrant> past, LocalDate day, Reporter reporter) {
        FundingSource source = resolved.plan().getSources().get(index);
        Money amount = ResolvedPlan.amount(source).orElseThrow();
        List<DeMinimisGrant> earlier = new ArrayList<>(past);
        addEarlier(resolved, index, day, reporter, earlier);
        DeMinimis window = DeMinimis.of(
                earlier,
                new DeMinimisGrant(day, amount),
                resolved.plan().isPrimaryProduction()
                        ? DeMinimis.Activity.PRIMARY_AGRICULTURE
                        : DeMinimis.Activity.GENERAL,
                Month.JANUARY,
                resolved.figures());
        if (window.isOver()) {
            reporter.in("sources", index);
            reporter.report(Facts.of("funder", source.getFunder())
                    .and("sum", window.sum().orElseThrow())
                    .and("ceiling", window.ceiling().orElseThrow().money())
                    .and("first", window.first())
                    .and("last", window.last())
                    .and("most", most(amount, window)));
            reporter.out();
        }
    }

    /** The sources of the plan that were decided before this one, or on the same day and stand before it. */
    private static void addEarlier(
            ResolvedPlan resolved, int index, LocalDate day, Reporter reporter, List<DeMinimisGrant> earlier) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            if (i != index && counts(resolved, i)) {
                LocalDate other = DutyRules.decidedOn(sources.get(i), reporter);
                if (other.isBefore(day) || (other.equals(day) && i < index)) {
                    earlier.add(new DeMinimisGrant(
                            other, ResolvedPlan.amount(sources.get(i)).orElseThrow()));
                }
            }
        }
    }

    /** How much of the new aid keeps within the ceiling. */
    private static Money most(Money amount, DeMinimis window) {
        Money over =
                window.sum().orElseThrow().minus(window.ceiling().orElseThrow().money());
        return over.compareTo(amount) > 0 ? Money.ZERO : amount.minus(over);
    }
}
