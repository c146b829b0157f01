package org.terreau.funding.plan;

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
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.Deadline;
import org.terreau.funding.law.Deadlines;
import org.terreau.funding.law.FigureId;
import org.terreau.funding.law.LegalFigure;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/**
 * The public duties that grants create, for who gets them and for who gives them. Thresholds are strictly over, and
 * those in force on the day of the decision.
 */
final class DutyRules {

    private static final Source AGREEMENT =
            Source.of("Loi 2000-321 du 12 avril 2000, art. 10", "décret 2001-495, art. 1");
    private static final Source REPORT =
            Source.of("Loi 2000-321 du 12 avril 2000, art. 10", "compte rendu financier, Cerfa 15059");
    private static final Source AUDITOR = Source.of("Code de commerce", "art. L612-4 et D612-5");
    private static final Source TOP_PAY = Source.of(
                    "Loi 2006-586 du 23 mai 2006", "art. 20 ; d’après une synthèse professionnelle, loi non relue")
            .toBuilder()
            .verified(false)
            .build();
    private static final Source OPEN_DATA =
            Source.of("Décret 2017-779 du 5 mai 2017", "conventions signées à compter du 1er août 2017");
    private static final Source DE_MINIMIS =
            Source.of("Règlement (UE) 2023/2831", "art. 3 ; avant 2024, règlement 1407/2013, non relu");
    private static final Source PAYMENT = Source.of("Loi 2021-875 du 1er juillet 2021", "art. 2");

    private DutyRules() {}

    static RuleBook<ResolvedPlan> book(RuleTexts texts) {
        return RuleBook.<ResolvedPlan>empty()
                .plus(rule(texts, "agreement", "PUB-001", Severity.OBLIGATION, AGREEMENT), ThresholdDuties::agreement)
                .plus(rule(texts, "auditor", "PUB-003", Severity.OBLIGATION, AUDITOR), ThresholdDuties::auditor)
                .plus(rule(texts, "top-pay", "PUB-004", Severity.OBLIGATION, TOP_PAY), ThresholdDuties::topPay)
                .plus(rule(texts, "open-data", "PUB-005", Severity.OBLIGATION, OPEN_DATA), DutyRules::openData)
                .plus(rule(texts, "de-minimis", "PUB-006", Severity.ERROR, DE_MINIMIS), DeMinimisDuty::over)
                .plus(rule(texts, "de-minimis-window", "PUB-013", Severity.INFO, DE_MINIMIS), DeMinimisDuty::within)
                .plus(rule(texts, "payment-late", "PUB-007", Severity.WARNING, PAYMENT), DutyRules::paymentLate)
                .plus(rule(texts, "payment", "PUB-012", Severity.OBLIGATION, PAYMENT), DutyRules::paymentDue)
                .plus(rule(texts, "report-missing", "PUB-008", Severity.ERROR, REPORT), ReportDuties::missing)
                .plus(rule(texts, "report-late", "PUB-002", Severity.ERROR, REPORT), ReportDuties::late)
                .plus(rule(texts, "report", "PUB-011", Severity.OBLIGATION, REPORT), ReportDuties::due);
    }

    private static Rule rule(RuleTexts texts, String what, String code, Severity severity, Source source) {
        return texts.rule("funding.duty." + what, code, severity, source);
    }

    /** Whether the carrier is a private body, or not said to be a public one. */
    static boolean mayBePrivate(FinancingPlan plan) {
        if (plan.getCarrier().isEmpty()) {
            return true;
        }
        return switch (plan.getCarrier().get().getKind()) {
            case ASSOCIATION, COMPANY, SOCIAL_LANDLORD, OTHER -> true;
            case CCAS, MUNICIPALITY, INTERCOMMUNAL, DEPARTMENT, REGION, MIXED_SYNDICATE -> false;
        };
    }

    static boolean isKnownAs(FinancingPlan plan, CarrierKind kind) {
        return plan.getCarrier().isPresent() && plan.getCarrier().get().getKind() == kind;
    }

    static boolean isDecided(FundingSource source) {
        return source.getStatus() == SourceStatus.GRANTED || source.getStatus() == SourceStatus.PAID;
    }

    /** The day of the decision, or of the request, or else the day as of which the plan is judged. */
    static LocalDate decidedOn(FundingSource source, Reporter reporter) {
        return source.getNotifiedOn().or(source::getRequestedOn).orElse(reporter.asOf());
    }

    private static void openData(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            if (source.getSignedOn().isPresent()
                    && source.getStatus() != SourceStatus.REFUSED
                    && source.getKind().isAuthority()
                    && mayBePrivate(resolved.plan())) {
                LocalDate signed = source.getSignedOn().get();
                Optional<LegalFigure> threshold = resolved.figures().find(FigureId.OPEN_DATA_THRESHOLD, signed);
                Optional<Deadline> deadline = Deadlines.openData(signed, resolved.figures());
                Optional<Money> amount = ResolvedPlan.amount(source);
                if (deadline.isPresent() && isOver(amount, threshold)) {
                    reporter.in("sources", i);
                    reporter.report(
                            Facts.of("authority", source.getFunder())
                                    .and("amount", amount.orElseThrow())
                                    .and("threshold", threshold.orElseThrow().money())
                                    .and("signed", signed)
                                    .and("due", deadline.get().due()),
                            source.getKind() == FunderKind.MUNICIPALITY ? "municipality" : "");
                    reporter.out();
                }
            }
        }
    }

    static boolean isOver(Optional<Money> amount, Optional<LegalFigure> threshold) {
        return amount.isPresent()
                && threshold.isPresent()
                && amount.get().getCurrency().equals(threshold.get().money().getCurrency())
                && amount.get().getMinorUnits() > threshold.get().money().getMinorUnits();
    }

    private static void paymentLate(ResolvedPlan resolved, Reporter reporter) {
        payments(resolved, reporter, true);
    }

    private static void paymentDue(ResolvedPlan resolved, Reporter reporter) {
        payments(resolved, reporter, false);
    }

    private static void payments(ResolvedPlan resolved, Reporter reporter, boolean late) {
        List<FundingSource> sources = resolved.plan().getSources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            boolean owed =
                    source.getNotifiedOn().isPresent() && source.getKind().isAuthority() && isDecided(source);
            Optional<Deadline> deadline =
                    owed ? Deadlines.payment(source.getNotifiedOn().get(), resolved.figures()) : Optional.empty();
            if (deadline.isPresent()) {
                Facts facts = Facts.of("authority", source.getFunder())
                        .and("notified", source.getNotifiedOn().get())
                        .and("due", deadline.get().due());
                reporter.in("sources", i);
                pay(source, deadline.get(), facts, reporter, late);
                reporter.out();
            }
        }
    }

    private static void pay(FundingSource source, Deadline deadline, Facts facts, Reporter reporter, boolean late) {
        Optional<LocalDate> paid = source.getPaidOn();
        if (paid.isPresent()) {
            if (late && deadline.isMissedBy(paid.get())) {
                reporter.report(facts.and("paid", paid.get()).and("daysLate", deadline.daysLate(paid.get())));
            }
        } else if (source.getStatus() != SourceStatus.PAID && deadline.isMissedBy(reporter.asOf()) == late) {
            Optional<Money> granted = source.getGranted();
            Optional<Money> received = source.getPaid();
            if (granted.isEmpty() || received.isEmpty() || received.get().signum() <= 0) {
                reporter.report(facts, late ? "unpaid" : "");
            } else if (!covers(received.get(), granted.get())) {
                reporter.report(facts.and("received", received.get()).and("granted", granted.get()), "part");
            }
        }
    }

    private static boolean covers(Money received, Money granted) {
        return received.getCurrency().equals(granted.getCurrency())
                && received.getMinorUnits() >= granted.getMinorUnits();
    }

    /** The end of the financial year for which a source is granted. */
    static Optional<LocalDate> yearEnd(FundingSource source, FinancingPlan plan) {
        return source.getYearEnd().or(() -> plan.getPeriod().map(DateRange::getLast));
    }
}
