package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.law.FigureId;
import org.terreau.funding.law.LegalFigure;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** The duties that begin strictly over a threshold: agreement, auditor, publication of the highest pays. */
final class ThresholdDuties {

    private ThresholdDuties() {}

    /** Cash of one authority in one year; it is told at the first source of the authority. */
    static void agreement(ResolvedPlan resolved, Reporter reporter) {
        FinancingPlan plan = resolved.plan();
        if (!DutyRules.mayBePrivate(plan)) {
            return;
        }
        List<FundingSource> sources = plan.getSources();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).getKind().isAuthority() && isFirst(sources, i)) {
                long sum = 0;
                boolean decided = true;
                boolean signed = true;
                for (int j = i; j < sources.size(); j++) {
                    if (isSame(sources.get(i), sources.get(j)) && resolved.counted(j) != 0) {
                        sum = MinorUnits.add(sum, resolved.counted(j));
                        decided &= DutyRules.isDecided(sources.get(j));
                        signed &= sources.get(j).getSignedOn().isPresent();
                    }
                }
                if (sum > 0 && !signed) {
                    Optional<LegalFigure> threshold = resolved.figures()
                            .find(FigureId.AGREEMENT_THRESHOLD, DutyRules.decidedOn(sources.get(i), reporter));
                    Money amount = Money.ofMinor(sum, resolved.currency());
                    if (DutyRules.isOver(Optional.of(amount), threshold)) {
                        String variant = decided ? "" : "planned";
                        reporter.in("sources", i);
                        reporter.report(
                                Facts.of("authority", sources.get(i).getFunder())
                                        .and("amount", amount)
                                        .and(
                                                "threshold",
                                                threshold.orElseThrow().money()),
                                plan.getCarrier().isPresent() ? variant : "carrier");
                        reporter.out();
                    }
                }
            }
        }
    }

    private static boolean isFirst(List<FundingSource> sources, int index) {
        for (int i = 0; i < index; i++) {
            if (isSame(sources.get(i), sources.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** The same authority in the same year. */
    private static boolean isSame(FundingSource a, FundingSource b) {
        return a.getFunder().equals(b.getFunder()) && year(a) == year(b);
    }

    private static int year(FundingSource source) {
        return source.getNotifiedOn().isPresent() ? source.getNotifiedOn().get().getYear() : Integer.MIN_VALUE;
    }

    static void auditor(ResolvedPlan resolved, Reporter reporter) {
        FinancingPlan plan = resolved.plan();
        boolean association = plan.getCarrier().isEmpty() || DutyRules.isKnownAs(plan, CarrierKind.ASSOCIATION);
        Optional<LegalFigure> threshold = association
                ? resolved.figures().find(FigureId.AUDITOR_THRESHOLD, day(plan, reporter))
                : Optional.empty();
        if (threshold.isEmpty()) {
            return;
        }
        Optional<Money> decided = subsidies(resolved, reporter, false);
        Optional<Money> planned = subsidies(resolved, reporter, true);
        if (DutyRules.isOver(decided, threshold)) {
            report(decided.orElseThrow(), threshold.get(), reporter, "");
        } else if (DutyRules.isOver(planned, threshold)) {
            report(planned.orElseThrow(), threshold.get(), reporter, "planned");
        }
    }

    private static void report(Money sum, LegalFigure threshold, Reporter reporter, String variant) {
        reporter.report(Facts.of("sum", sum).and("threshold", threshold.money()), variant);
    }

    static void topPay(ResolvedPlan resolved, Reporter reporter) {
        FinancingPlan plan = resolved.plan();
        boolean association = plan.getCarrier().isEmpty() || DutyRules.isKnownAs(plan, CarrierKind.ASSOCIATION);
        if (plan.getCarrierBudget().isEmpty() || !association) {
            return;
        }
        LocalDate day = day(plan, reporter);
        Optional<LegalFigure> budget = resolved.figures().find(FigureId.TOP_PAY_BUDGET, day);
        Optional<LegalFigure> least = resolved.figures().find(FigureId.TOP_PAY_SUBSIDIES, day);
        Optional<Money> subsidies = subsidies(resolved, reporter, true);
        if (DutyRules.isOver(plan.getCarrierBudget(), budget) && DutyRules.isOver(subsidies, least)) {
            reporter.report(Facts.of("budget", plan.getCarrierBudget().get())
                    .and("budgetThreshold", budget.orElseThrow().money())
                    .and("subsidies", subsidies.orElseThrow())
                    .and("threshold", least.orElseThrow().money()));
        }
    }

    private static LocalDate day(FinancingPlan plan, Reporter reporter) {
        Optional<DateRange> period = plan.getPeriod();
        return period.isPresent() ? period.get().getFirst() : reporter.asOf();
    }

    /**
     * The cash subsidies of authorities to the carrier in the year: what it states for the whole body, or else those of
     * the plan and of the same year's history. European money and aid in kind do not count.
     */
    private static Optional<Money> subsidies(ResolvedPlan resolved, Reporter reporter, boolean planned) {
        FinancingPlan plan = resolved.plan();
        if (plan.getCarrierSubsidies().isPresent()) {
            return plan.getCarrierSubsidies();
        }
        long sum = 0;
        for (int i = 0; i < plan.getSources().size(); i++) {
            FundingSource source = plan.getSources().get(i);
            if (source.getKind().isAuthority() && (planned || DutyRules.isDecided(source))) {
                sum = MinorUnits.add(sum, resolved.counted(i));
            }
        }
        int year = day(plan, reporter).getYear();
        for (PastGrant each : plan.getHistory()) {
            boolean counts = each.getKind().isPresent()
                    && each.getKind().get().isAuthority()
                    && each.getAmount().isPresent()
                    && each.getGrantedOn().isPresent()
                    && each.getGrantedOn().get().getYear() == year;
            if (counts) {
                sum = MinorUnits.add(sum, MinorUnits.of(each.getAmount().get(), resolved.currency()));
            }
        }
        return resolved.money(sum);
    }
}
