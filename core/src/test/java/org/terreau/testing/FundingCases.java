package org.terreau.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.FundingRules;
import org.terreau.funding.law.Deadline;
import org.terreau.funding.law.Deadlines;
import org.terreau.funding.law.FigureId;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.law.OwnShare;
import org.terreau.funding.law.PostAid;
import org.terreau.funding.plan.Collection;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PlanPosition;
import org.terreau.funding.plan.PlanRules;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Envelope;
import org.terreau.funding.scheme.EnvelopeAward;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** Runs the cases on schemes, financing plans, public thresholds, deadlines and envelopes. */
final class FundingCases {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final LegalFigures FIGURES = LegalFigures.standard();

    private FundingCases() {}

    static Map<String, CaseKind> kinds() {
        return Map.of(
                "FUNDING", data -> funding(data, false),
                "THRESHOLD", data -> funding(data, true),
                "DEADLINE", data -> funding(data, true),
                "ENVELOPE", FundingCases::envelope);
    }

    private static CaseOutcome envelope(CaseMembers data) {
        data.take("complete");
        data.text("title", "name", "id", "funder", "year");
        Envelope.Builder builder = Envelope.builder()
                .id("case")
                .amount(money(data, "envelope", "amount", "total", "budget").orElseThrow());
        for (CaseMembers each : data.objects("awards", "grants", "decisions").orElse(List.of())) {
            builder.addAward(EnvelopeAward.builder()
                    .to(each.text("to", "beneficiary", "name", "label").orElse("x"))
                    .amount(money(each, "amount").orElseThrow())
                    .build());
        }
        Envelope envelope = builder.build();
        CaseOutcome outcome = CaseOutcome.of(SchemeRules.envelopes().check(envelope, AS_OF));
        for (String name : List.of("remaining", "left")) {
            outcome.with(name, () -> envelope.remaining().orElseThrow());
        }
        for (String name : List.of("excess", "over")) {
            outcome.with(name, () -> envelope.remaining().orElseThrow().negated());
        }
        for (String name : List.of("sum", "total", "awarded")) {
            outcome.with(
                    name, () -> envelope.getAmount().minus(envelope.remaining().orElseThrow()));
        }
        return outcome;
    }

    /** What is stated decides what is asked of the library; public duties matter to thresholds and deadlines only. */
    private static CaseOutcome funding(CaseMembers data, boolean duties) {
        if (data.has("posts") || data.has("fullTimePosts") || data.has("etp") || data.has("fte")) {
            return postAid(data);
        }
        if (data.has("account74") || data.has("chapter74")) {
            return table74(data);
        }
        if (data.has("funders") || data.has("parts") || data.has("table") || data.has("shares")) {
            return dependency(data);
        }
        CasePlan made = CasePlan.of(data);
        FinancingPlan plan = made.plan();
        RuleBook<FinancingPlan> book = PlanRules.of(made.schemes(), FIGURES);
        if (!made.hasStatuses()) {
            book = book.minus("FUN-012", "FUN-032"); // nothing is said of what is secured
        }
        Findings findings = book.check(plan, made.asOf());
        CaseOutcome outcome =
                CaseOutcome.of(duties ? findings : findings.filter(each -> each.getSeverity() != Severity.OBLIGATION));
        if (made.ownScheme().isPresent()) {
            schemes(outcome, made);
        }
        shares(outcome, plan, made.circumstances());
        position(outcome, plan);
        return duties(outcome, made);
    }

    private static void schemes(CaseOutcome outcome, CasePlan made) {
        Application application = made.application();
        Entitlement entitlement = Entitlement.of(application, made.asOf());
        for (String name : List.of("maxGrant", "grant", "most", "maximum", "cappedGrant", "aid")) {
            outcome.with(name, () -> entitlement.getMost().orElseThrow());
        }
        application.getRequested().ifPresent(requested -> {
            for (String name : List.of("smallestPassingCost", "smallestCost", "minCost")) {
                outcome.with(
                        name,
                        () -> Entitlement.smallestCost(application, requested).orElseThrow());
            }
            for (String name : List.of("over", "overRate", "excess")) {
                outcome.with(
                        name,
                        () -> first(outcome, "over", "FUN-004", "FUN-010")
                                .orElseGet(() ->
                                        requested.minus(entitlement.getMost().orElseThrow())));
            }
            made.eligibleCost().ifPresent(cost -> {
                for (String name : List.of("rate", "grantRate", "requestedRate")) {
                    outcome.with(
                            name,
                            () -> Rate.between(requested, cost).orElseThrow().toPercent(2));
                }
            });
        });
        for (String name : List.of("effectiveRate", "effective")) {
            outcome.with(name, () -> first(outcome, "effective", "FUN-006").orElseThrow());
        }
        for (String name : List.of("earliest", "nextRequest", "earliestRequest")) {
            outcome.with(
                    name,
                    () -> first(outcome, "date", "FUN-014")
                            .orElseGet(() -> application
                                    .getPreviousRequest()
                                    .orElseThrow()
                                    .plusYears(application
                                            .getScheme()
                                            .getYearsBetweenRequests()
                                            .orElseThrow())));
        }
        outcome.with(
                "maxGrantExact", () -> exact(application, made.eligibleCost().orElseThrow()));
        for (String name : List.of("missingCost", "missing", "missingEligibleCost")) {
            outcome.with(
                    name,
                    () -> first(outcome, "missing", "FUN-015", "FUN-017", "FUN-008")
                            .orElseThrow());
        }
    }

    /** The one value that the library never rounds to: rate × base with all its decimals. */
    private static BigDecimal exact(Application application, Money base) {
        Rate rate = application.getScheme().getRates().get(0).getRate();
        return base.toBigDecimal()
                .multiply(BigDecimal.valueOf(rate.getNumerator()))
                .divide(BigDecimal.valueOf(rate.getDenominator()), 10, RoundingMode.UNNECESSARY);
    }

    private static void shares(CaseOutcome outcome, FinancingPlan plan, Set<OwnShare.Circumstance> circumstances) {
        Money own = sum(plan, SourceOf.OWN);
        Money others = sum(plan, SourceOf.PUBLIC);
        OwnShare share = OwnShare.of(
                plan.getCarrier().map(Carrier::getKind).orElse(CarrierKind.OTHER),
                circumstances,
                own,
                others,
                AS_OF,
                FIGURES);
        outcome.with("ruleApplies", share::applies)
                .with("ownRate", () -> share.rate().orElseThrow().toPercent(1))
                .with("ownShare", () -> share.rate().orElseThrow().toPercent(1))
                .with("publicTotal", () -> share.base().orElseThrow())
                .with("minimum", () -> share.minimum().orElseThrow())
                .with("minimumOwn", () -> share.minimum().orElseThrow())
                .with("publicRate", () -> publicRate(plan, others));
        if (plan.getCarrier().isPresent()) {
            outcome.with("missing", () -> first(outcome, "missing", "FUN-008").orElseThrow());
        }
    }

    private static BigDecimal publicRate(FinancingPlan plan, Money money) {
        Money cost = plan.getCost().orElseThrow().plus(plan.getInKind().orElse(Money.ZERO));
        return Rate.between(money, cost).orElseThrow().toPercent(2);
    }

    /** Whose money a source is. */
    private enum SourceOf {
        OWN,
        PUBLIC
    }

    private static Money sum(FinancingPlan plan, SourceOf wanted) {
        return plan.getSources().stream()
                .filter(each -> wanted == SourceOf.OWN
                        ? each.getKind() == FunderKind.CARRIER
                        : each.getKind().isPublic())
                .filter(each -> each.getStatus() != SourceStatus.REFUSED && !each.isInKind())
                .flatMap(each -> each.getGranted().or(each::getRequested).stream())
                .reduce(Money.ZERO, Money::plus);
    }

    private static void position(CaseOutcome outcome, FinancingPlan plan) {
        PlanPosition position = PlanPosition.of(plan);
        for (String name : List.of("gap", "securedGap", "shortBy")) {
            outcome.with(name, () -> position.securedGap().orElseThrow());
        }
        outcome.with("secured", () -> position.secured().orElseThrow())
                .with("granted", () -> position.secured().orElseThrow())
                .with("requested", () -> position.hopedFor().orElseThrow())
                .with("hoped", () -> position.hopedFor().orElseThrow())
                .with("unsecured", () -> position.hopedFor().orElseThrow())
                .with("claims", () -> outcome.facts("FUN-011", "claims"));
        if (outcome.codes().contains("FUN-007")) {
            outcome.with("excess", () -> position.openGap().orElseThrow().negated());
        } else if (outcome.codes().contains("FUN-011")) {
            outcome.with("excess", () -> excess(outcome));
        }
        if (outcome.codes().contains("FUN-017")) {
            outcome.with("rate", () -> outcome.facts("FUN-017", "rate"))
                    .with("missing", () -> outcome.facts("FUN-017", "missing"));
        }
        Optional<Collection> collection = plan.getSources().stream()
                .flatMap(each -> each.getCollection().stream())
                .findFirst();
        if (collection.isPresent()) {
            outcome.with("received", () -> position.hopedFor().orElseThrow());
            if (!outcome.codes().contains("FUN-017")) {
                outcome.with(
                        "rate",
                        () -> Rate.between(
                                        collection.get().getCollected(),
                                        collection.get().getGoal())
                                .orElseThrow()
                                .toPercent(1));
            }
        }
        if (plan.getFlatRate().isPresent()) {
            for (String name : List.of("computed", "flatRate", "amount")) {
                outcome.with(name, () -> computed(outcome, plan));
            }
        }
    }

    /** What FUN-018 tells; where it is silent, what is declared is what it computed. */
    private static Object computed(CaseOutcome outcome, FinancingPlan plan) {
        if (!outcome.codes().contains("FUN-018")) {
            return plan.getFlatRate().orElseThrow().getDeclared();
        }
        Object told = outcome.facts("FUN-018", "computed");
        return told instanceof List<?> several ? several.get(0) : told;
    }

    private static BigDecimal excess(CaseOutcome outcome) {
        return ((BigDecimal) outcome.facts("FUN-011", "claims"))
                .subtract((BigDecimal) outcome.facts("FUN-011", "amount"));
    }

    private static CaseOutcome duties(CaseOutcome outcome, CasePlan made) {
        FinancingPlan plan = made.plan();
        for (String name : List.of("agreementsWith", "agreements", "agreementWith")) {
            outcome.with(name, () -> list(outcome.facts("PUB-001", "authority")));
        }
        for (String name : List.of("agreementRequired", "agreementNeeded")) {
            outcome.with(name, () -> outcome.codes().contains("PUB-001"));
        }
        outcome.with("auditorRequired", () -> outcome.codes().contains("PUB-003"))
                .with(
                        "publicationRequired",
                        () -> outcome.codes().contains("PUB-005")
                                || outcome.codes().contains("PUB-004"))
                .with("toBePublished", () -> outcome.codes().contains("PUB-004"));
        if (outcome.codes().contains("PUB-006")) {
            outcome.with("sum", () -> outcome.facts("PUB-006", "sum"))
                    .with("ceiling", () -> outcome.facts("PUB-006", "ceiling"));
        } else {
            made.deMinimis()
                    .ifPresent(window -> outcome.with("sum", () -> window.sum().orElseThrow())
                            .with(
                                    "ceiling",
                                    () -> window.ceiling().orElseThrow().money())
                            .with("left", () -> window.left().orElseThrow())
                            .with("remaining", () -> window.left().orElseThrow()));
        }
        deadline(made).ifPresent(deadline -> {
            for (String name : List.of("due", "publishBy", "paymentDue", "reportDue", "deadline")) {
                outcome.with(name, deadline::due);
            }
            made.done().ifPresent(day -> {
                for (String name : List.of("daysLate", "late", "delay")) {
                    outcome.with(name, () -> deadline.daysLate(day));
                }
            });
        });
        for (FundingSource each : plan.getSources()) {
            if (each.getNotifiedOn().isPresent() && each.getPaidOn().isPresent()) {
                outcome.with(
                        "days",
                        () -> ChronoUnit.DAYS.between(
                                each.getNotifiedOn().get(), each.getPaidOn().get()));
            }
        }
        return outcome;
    }

    /** The last day that the calculator gives, also where nothing is late. */
    private static Optional<Deadline> deadline(CasePlan made) {
        if (made.yearEnd().isPresent()) {
            return Deadlines.report(made.yearEnd().get(), FIGURES);
        }
        for (FundingSource each : made.plan().getSources()) {
            if (each.getSignedOn().isPresent()) {
                return Deadlines.openData(each.getSignedOn().get(), FIGURES);
            }
            if (each.getNotifiedOn().isPresent()) {
                return Deadlines.payment(each.getNotifiedOn().get(), FIGURES);
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> first(CaseOutcome outcome, String fact, String... codes) {
        return Stream.of(codes)
                .filter(code -> outcome.codes().contains(code))
                .map(code -> outcome.facts(code, fact))
                .filter(each -> each != null)
                .findFirst();
    }

    private static List<?> list(Object facts) {
        return facts instanceof List<?> several ? several : List.of(facts);
    }

    /** The funder table beside account 74 of a budget. */
    private static CaseOutcome table74(CaseMembers data) {
        Money account = money(data, "account74", "chapter74").orElseThrow();
        FunderTable table = table(data);
        Budget budget = Budget.builder()
                .id("case")
                .addIncome(BudgetLine.builder().account("74").amount(account).build())
                .funderTable(table)
                .build();
        CaseOutcome outcome =
                CaseOutcome.of(FundingRules.budgets().only("FUN-001").check(budget, AS_OF));
        for (String name : List.of("sum", "table", "tableTotal")) {
            outcome.with(
                    name,
                    () -> table.getRows().stream().map(FunderRow::getAmount).reduce(Money.ZERO, Money::plus));
        }
        for (String name : List.of("gap", "difference")) {
            outcome.with(name, () -> outcome.facts("FUN-001", "gap"));
        }
        return outcome;
    }

    private static CaseOutcome dependency(CaseMembers data) {
        FunderTable table = table(data);
        Findings findings = FundingRules.funderTables().check(table, AS_OF);
        CaseOutcome outcome = CaseOutcome.of(findings);
        for (String name : List.of("share", "largestShare", "dependency")) {
            outcome.with(name, () -> outcome.facts("FUN-013", "share"));
        }
        return outcome.with("funder", () -> outcome.facts("FUN-013", "funder"));
    }

    private static FunderTable table(CaseMembers data) {
        FunderTable.Builder table = FunderTable.builder().total(money(data, "total", "budget", "income"));
        List<CaseMembers> rows =
                data.objects("table", "funders", "parts", "shares").orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            table.addRow(FunderRow.builder()
                    .funder(rows.get(i)
                            .text("funder", "authority", "name", "label", "source")
                            .orElse("part-" + i))
                    .amount(money(rows.get(i), "amount", "requested", "granted").orElse(Money.ZERO))
                    .build());
        }
        return table.build();
    }

    private static CaseOutcome postAid(CaseMembers data) {
        BigDecimal posts =
                new BigDecimal(data.text("posts", "fullTimePosts", "etp", "fte").orElseThrow());
        Optional<Money> stated = money(data, "amount", "amountPerPost", "amountPerFte", "annualAmount", "rate");
        long months = data.text("months", "instalments", "twelfths")
                .map(Long::parseLong)
                .orElse(12L);
        YearMonth start = data.text("from", "start", "first", "month", "date", "day")
                .map(text -> YearMonth.parse(text.substring(0, 7)))
                .orElseGet(() -> since(stated));
        Rate modulated = data.text("modulatedRate", "modulated", "variableRate")
                .map(FundingCases::rate)
                .orElse(Rate.ZERO);
        PostAid aid = PostAid.of(posts, start, start.plusMonths(months - 1), modulated);
        CaseOutcome outcome =
                aid.estimate().isComputable() ? CaseOutcome.of(Findings.none()) : CaseOutcome.refused("not computable");
        for (String name : List.of("aid", "total", "amount", "annual", "yearly", "grant", "sum", "computed")) {
            outcome.with(name, () -> aid.estimate().amount().orElseThrow());
        }
        for (String name : List.of("monthly", "twelfth", "instalment", "perMonth")) {
            outcome.with(
                    name,
                    () -> PostAid.of(posts, start, start, modulated)
                            .estimate()
                            .amount()
                            .orElseThrow());
        }
        for (String name : List.of("support", "supportPart")) {
            outcome.with(name, () -> aid.support().orElseThrow());
        }
        return outcome;
    }

    /** The first month in which a stated amount of a post is that of the law. */
    private static YearMonth since(Optional<Money> amount) {
        YearMonth last = YearMonth.from(AS_OF);
        for (int back = 0; back < 240 && amount.isPresent(); back++) {
            LocalDate day = last.minusMonths(back).atDay(1);
            boolean same = FIGURES.find(FigureId.POST_AID_AMOUNT, day)
                    .filter(figure -> figure.money().equals(amount.get()))
                    .isPresent();
            if (same) {
                return firstOf(amount.get(), last.minusMonths(back));
            }
        }
        return last.minusMonths(11);
    }

    private static YearMonth firstOf(Money amount, YearMonth month) {
        YearMonth first = month;
        while (FIGURES.find(FigureId.POST_AID_AMOUNT, first.minusMonths(1).atDay(1))
                .filter(figure -> figure.money().equals(amount))
                .isPresent()) {
            first = first.minusMonths(1);
        }
        return first;
    }

    static Optional<Money> money(CaseMembers data, String... names) {
        return CaseBudget.amount(data, Money.ZERO.getCurrency(), names);
    }

    /** A rate as the cases write it: in percent. */
    static Rate rate(String percent) {
        return Rate.ofPercent(percent.replace("%", "").strip());
    }
}
