package org.terreau.garden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/** Who has which plot. */
final class AllocationRules {

    private AllocationRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule dates = rule(texts, "dates", "GDN-008", Severity.ERROR, Sources.CALENDAR);
        Rule overlap = rule(texts, "overlap", "GDN-009", Severity.ERROR, Sources.ONE_HOLDER);
        Rule shared = rule(texts, "shared", "GDN-010", Severity.INFO, Sources.ONE_HOLDER);
        Rule closed = rule(texts, "closed-garden", "GDN-011", Severity.WARNING, Sources.UPKEEP);
        return RuleBook.<Garden>empty()
                .plus(dates, Parts.plots(AllocationRules::dates))
                .plus(overlap, Parts.plots((garden, site, plot, reporter) -> overlaps(plot, reporter, false)))
                .plus(shared, Parts.plots((garden, site, plot, reporter) -> overlaps(plot, reporter, true)))
                .plus(closed, Parts.plots(AllocationRules::closed));
    }

    private static Rule rule(RuleTexts texts, String what, String code, Severity severity, Source source) {
        return texts.rule("garden.allocation." + what, code, severity, source);
    }

    private static void dates(Garden garden, Site site, Plot plot, Reporter reporter) {
        List<Allocation> allocations = plot.getAllocations();
        for (int i = 0; i < allocations.size(); i++) {
            Allocation each = allocations.get(i);
            if (PlotAllocations.isReversed(each)) {
                reporter.in("allocations", i);
                reporter.in("ends");
                reporter.report(facts(plot, each)
                        .and("begins", each.getBegins().get())
                        .and("ends", each.getEnds().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static Facts facts(Plot plot, Allocation allocation) {
        return Facts.of("plot", Names.of(plot)).and("holder", allocation.getHolder());
    }

    private static void overlaps(Plot plot, Reporter reporter, boolean together) {
        if (plot.getAllocations().size() < 2 || together != (plot.getKind() == PlotKind.COLLECTIVE)) {
            return;
        }
        for (PlotAllocations.Overlap each : PlotAllocations.of(plot).overlaps()) {
            reporter.in("allocations", each.later());
            overlap(plot, each, reporter);
            reporter.out();
        }
    }

    private static void overlap(Plot plot, PlotAllocations.Overlap overlap, Reporter reporter) {
        Allocation earlier = plot.getAllocations().get(overlap.earlier());
        Allocation later = plot.getAllocations().get(overlap.later());
        Facts facts = facts(plot, earlier).and("other", later.getHolder());
        if (overlap.from().isPresent()) {
            facts = facts.and("from", overlap.from().get());
        }
        if (overlap.to().isPresent()) {
            facts = facts.and("to", overlap.to().get());
        }
        String days = overlap.from().isEmpty() ? "undated" : overlap.to().isEmpty() ? "open" : "";
        Optional<LocalDate> latest = latestEnd(earlier, later);
        if (latest.isPresent()) {
            reporter.report(facts.and("latest", latest.get()), days.isEmpty() ? "cut" : "open-cut");
        } else {
            reporter.report(facts, days);
        }
    }

    /** The last day on which the earlier one may end for the other to fit; none when they begin on one day. */
    private static Optional<LocalDate> latestEnd(Allocation earlier, Allocation later) {
        LocalDate begins = later.getBegins().orElse(LocalDate.MIN);
        boolean fits = !begins.equals(LocalDate.MIN)
                && earlier.getBegins().isPresent()
                && earlier.getBegins().get().isBefore(begins);
        return fits ? Optional.of(begins.minusDays(1)) : Optional.empty();
    }

    /** A garden that is closed has no holders any more. */
    private static void closed(Garden garden, Site site, Plot plot, Reporter reporter) {
        LocalDate closed =
                garden.getClosed().isPresent() ? garden.getClosed().get().getLast() : null;
        boolean isClosed =
                closed == null ? garden.getStatus() == GardenStatus.CLOSED : closed.isBefore(reporter.asOf());
        if (!isClosed) {
            return;
        }
        List<Allocation> allocations = plot.getAllocations();
        for (int i = 0; i < allocations.size(); i++) {
            Allocation each = allocations.get(i);
            LocalDate ends = each.getEnds().orElse(null);
            if (ends == null || (closed != null && ends.isAfter(closed))) {
                reporter.in("allocations", i);
                if (closed == null) {
                    reporter.report(facts(plot, each).and("garden", garden.getName()));
                } else {
                    reporter.report(
                            facts(plot, each).and("garden", garden.getName()).and("closed", closed), "dated");
                }
                reporter.out();
            }
        }
    }
}
