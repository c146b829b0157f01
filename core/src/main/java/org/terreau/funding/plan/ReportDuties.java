package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.funding.law.Deadline;
import org.terreau.funding.law.Deadlines;

/** The financial report (compte rendu financier) on each subsidy of an authority that is tied to a given expense. */
final class ReportDuties {

    private ReportDuties() {}

    /** A new request to an authority while the report on an earlier subsidy of the same authority is not there. */
    static void missing(ResolvedPlan resolved, Reporter reporter) {
        List<PastGrant> history = resolved.plan().getHistory();
        for (int i = 0; i < history.size(); i++) {
            Optional<LocalDate> request = blocked(resolved, history.get(i));
            if (request.isPresent()) {
                reporter.in("history", i);
                reporter.report(Facts.of("authority", history.get(i).getFunder())
                        .and("yearEnd", history.get(i).getYearEnd().orElseThrow())
                        .and(
                                "year",
                                String.valueOf(history.get(i)
                                        .getYearEnd()
                                        .orElseThrow()
                                        .getYear()))
                        .and("request", request.get()));
                reporter.out();
            }
        }
    }

    /** The first new request that an owed report stands in the way of. */
    private static Optional<LocalDate> blocked(ResolvedPlan resolved, PastGrant past) {
        if (!isOwed(resolved, past)) {
            return Optional.empty();
        }
        Optional<LocalDate> request =
                resolved.firstRequestAfter(past.getFunder(), past.getYearEnd().orElseThrow());
        boolean reported = request.isPresent()
                && past.getReportedOn().isPresent()
                && !past.getReportedOn().get().isAfter(request.get());
        return reported ? Optional.empty() : request;
    }

    private static boolean isOwed(ResolvedPlan resolved, PastGrant past) {
        boolean authority = past.getKind().isEmpty() || past.getKind().get().isAuthority();
        return past.isEarmarked()
                && authority
                && past.getYearEnd().isPresent()
                && DutyRules.mayBePrivate(resolved.plan());
    }

    static void late(ResolvedPlan resolved, Reporter reporter) {
        FinancingPlan plan = resolved.plan();
        for (int i = 0; i < plan.getSources().size(); i++) {
            FundingSource source = plan.getSources().get(i);
            Optional<Deadline> deadline = deadline(resolved, source);
            if (deadline.isPresent()) {
                reporter.in("sources", i);
                late(source.getFunder(), source.getReportedOn(), deadline.get(), reporter);
                reporter.out();
            }
        }
        for (int i = 0; i < plan.getHistory().size(); i++) {
            PastGrant past = plan.getHistory().get(i);
            boolean told =
                    past.getReportedOn().isEmpty() && blocked(resolved, past).isPresent();
            if (isOwed(resolved, past) && !told) {
                Optional<Deadline> deadline = Deadlines.report(past.getYearEnd().orElseThrow(), resolved.figures());
                if (deadline.isPresent()) {
                    reporter.in("history", i);
                    late(past.getFunder(), past.getReportedOn(), deadline.get(), reporter);
                    reporter.out();
                }
            }
        }
    }

    private static void late(String funder, Optional<LocalDate> sent, Deadline deadline, Reporter reporter) {
        if (deadline.isMissedBy(sent.orElse(reporter.asOf()))) {
            Facts facts = Facts.of("authority", funder)
                    .and("yearEnd", deadline.start())
                    .and("due", deadline.due());
            facts = facts.and("daysLate", deadline.daysLate(sent.orElse(reporter.asOf())));
            reporter.report(
                    sent.isPresent() ? facts.and("sent", sent.get()) : facts, sent.isPresent() ? "" : "missing");
        }
    }

    static void due(ResolvedPlan resolved, Reporter reporter) {
        FinancingPlan plan = resolved.plan();
        for (int i = 0; i < plan.getSources().size(); i++) {
            FundingSource source = plan.getSources().get(i);
            Optional<Deadline> deadline = deadline(resolved, source);
            if (deadline.isPresent()
                    && source.getReportedOn().isEmpty()
                    && !deadline.get().isMissedBy(reporter.asOf())) {
                reporter.in("sources", i);
                reporter.report(Facts.of("authority", source.getFunder())
                        .and("yearEnd", deadline.get().start())
                        .and("due", deadline.get().due()));
                reporter.out();
            }
        }
    }

    /** Until when the report on a source is owed; empty when none is. */
    private static Optional<Deadline> deadline(ResolvedPlan resolved, FundingSource source) {
        boolean owed = source.getKind().isAuthority()
                && source.isEarmarked()
                && DutyRules.isDecided(source)
                && DutyRules.mayBePrivate(resolved.plan());
        Optional<LocalDate> yearEnd = owed ? DutyRules.yearEnd(source, resolved.plan()) : Optional.empty();
        return yearEnd.isPresent() ? Deadlines.report(yearEnd.get(), resolved.figures()) : Optional.empty();
    }
}
