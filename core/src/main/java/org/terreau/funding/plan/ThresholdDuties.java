package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int FEW = 40;

    private ThresholdDuties() {}

    /** What one authority gives in one year, in cash. */
    private static final class Yearly {
        private final int first;
        private long sum;
        private boolean decided = true;
        private boolean signed = true;

        Yearly(int first) {
            this.first = first;
        }

        void add(FundingSource source, long amount) {
            sum = MinorUnits.add(sum, amount);
            decided &= DutyRules.isDecided(source);
            signed &= source.getSignedOn().isPresent();
        }
    }

    /** Cash of one authority in one year; it is told at the first source of the authority. */
    static void agreement(ResolvedPlan resolved, Reporter reporter) {
        if (!DutyRules.mayBePrivate(resolved.plan())) {
            return;
        }
        List<FundingSource> sources = resolved.plan().getSources();
        if (sources.size() <= FEW && !mayNeedAgreement(resolved, reporter)) {
            return;
        }
        Map<String, Yearly> sums = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            if (source.getKind().isAuthority() && resolved.counted(i) != 0) {
                int first = i;
                int year = DutyRules.decidedOn(source, reporter).getYear();
                sums.computeIfAbsent(year + " " + source.getFunder(), key -> new Yearly(first))
                        .add(source, resolved.counted(i));
            }
        }
        for (Yearly each : sums.values()) {
            if (each.sum > 0 && !each.signed) {
                agreement(each, resolved, reporter);
            }
        }
    }

    /** Whether all that a funder gives, in whatever year, is over the threshold: told without making anything. */
    private static boolean mayNeedAgreement(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            if (source.getKind().isAuthority() && resolved.counted(i) != 0) {
                Optional<LegalFigure> threshold =
                        resolved.figures().find(FigureId.AGREEMENT_THRESHOLD, DutyRules.decidedOn(source, reporter));
                if (threshold.isPresent()
                        && given(source.getFunder(), resolved)
                                > threshold.get().money().getMinorUnits()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long given(String funder, ResolvedPlan resolved) {
        List<FundingSource> sources = resolved.plan().getSources();
        long sum = 0;
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).getFunder().equals(funder)) {
                sum = MinorUnits.add(sum, Math.max(0, resolved.counted(i)));
            }
        }
        return sum == MinorUnits.NONE ? Long.MAX_VALUE : sum;
    }

    private static void agreement(Yearly yearly, ResolvedPlan resolved, Reporter reporter) {
        FundingSource source = resolved.plan().getSources().get(yearly.first);
        Optional<LegalFigure> threshold =
                resolved.figures().find(FigureId.AGREEMENT_THRESHOLD, DutyRules.decidedOn(source, reporter));
        Money amount = Money.ofMinor(yearly.sum, resolved.currency());
        if (DutyRules.isOver(Optional.of(amount), threshold)) {
            String variant = yearly.decided ? "" : "planned";
            reporter.in("sources", yearly.first);
            reporter.report(
                    Facts.of("authority", source.getFunder())
                            .and("amount", amount)
                            .and("threshold", threshold.orElseThrow().money()),
                    resolved.plan().getCarrier().isPresent() ? variant : "carrier");
            reporter.out();
        }
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
