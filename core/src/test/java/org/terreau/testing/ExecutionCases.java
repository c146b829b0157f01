package org.terreau.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.terreau.finding.Findings;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetKind;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.execution.Agreement;
import org.terreau.funding.execution.AgreementTranche;
import org.terreau.funding.execution.BudgetComparison;
import org.terreau.funding.execution.DeferredIncome;
import org.terreau.funding.execution.ExecutionRules;
import org.terreau.funding.execution.GrantSettlement;
import org.terreau.funding.execution.UnspentGrant;
import org.terreau.funding.execution.Variance;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/**
 * Runs the cases over time: forecast against realised, grants settled, dedicated funds, agreements of several years.
 */
final class ExecutionCases {

    private static final String[] AWARD = {"award", "grant", "granted", "awarded", "grantAmount", "amountGranted"};
    private static final String[] REALISED_COST = {
        "realisedCost",
        "realisedEligibleCost",
        "eligibleCostRealised",
        "realisedEligible",
        "actualCost",
        "realCost",
        "costRealised",
        "realised",
        "actual"
    };
    private static final String[] PLANNED_COST = {
        "plannedCost",
        "plannedEligibleCost",
        "eligibleCostPlanned",
        "plannedEligible",
        "forecastCost",
        "costPlanned",
        "planned",
        "forecast",
        "eligibleCost",
        "cost"
    };
    private static final String[] RATE = {"rate", "grantRate", "maxRate", "ratePercent", "fundingRate"};
    private static final String[] RECEIVED = {"received", "paid", "amountReceived", "advance", "alreadyPaid"};

    private ExecutionCases() {}

    static Map<String, CaseKind> kinds() {
        return Map.of("MULTIYEAR", ExecutionCases::multiYear, "VARIANCE", ExecutionCases::variance);
    }

    private static CaseOutcome variance(CaseMembers data) {
        return data.has("rows") || data.has("lines") ? rows(data) : multiYear(data);
    }

    private static CaseOutcome rows(CaseMembers data) {
        Budget.Builder planned = Budget.builder().id("planned");
        Budget.Builder realised =
                Budget.builder().id("realised").kind(BudgetKind.REALISED).revises("planned");
        List<CaseMembers> rows = data.objects("rows", "lines").orElseThrow();
        for (int i = 0; i < rows.size(); i++) {
            CaseMembers each = rows.get(i);
            String account = each.text("account", "code", "line").orElse("row-" + i);
            boolean isIncome = each.text("side")
                    .map(side -> side.startsWith("PROD") || side.startsWith("INC"))
                    .orElse(account.startsWith("7") || account.startsWith("87"));
            Optional<String> label = each.text("label", "name", "title");
            Optional<Money> before = amount(each, "planned", "forecast", "budget", "budgeted", "prevu");
            Optional<Money> after = amount(each, "realised", "realized", "actual", "realise");
            before.ifPresent(amount -> add(planned, isIncome, account, label, amount));
            after.ifPresent(amount -> add(realised, isIncome, account, label, amount));
        }
        Rate bound = data.text("boundPercent", "bound", "threshold", "thresholdPercent")
                .map(Rate::ofPercent)
                .orElse(Rate.of(1, 10));
        BudgetComparison comparison = BudgetComparison.of(planned.build(), realised.build());
        CaseOutcome outcome = CaseOutcome.of(ExecutionRules.comparisons(bound).check(comparison, asOf(data)));
        List<Variance> found = comparison.getRows().stream()
                .map(BudgetComparison.Row::variance)
                .toList();
        return outcome.with("delta", () -> each(found, Variance::getDelta))
                .with("deltas", () -> all(found, Variance::getDelta))
                .with("percent", () -> each(found, ExecutionCases::percent))
                .with("percents", () -> all(found, ExecutionCases::percent))
                .with(
                        "totalPlanned",
                        () -> comparison.getExpenses().orElseThrow().getPlanned())
                .with(
                        "totalRealised",
                        () -> comparison.getExpenses().orElseThrow().getRealised())
                .with("totalDelta", () -> comparison.getExpenses().orElseThrow().getDelta())
                .with("totalPercent", () -> percent(comparison.getExpenses().orElseThrow()))
                .with("toExplain", () -> outcome.facts("VAR-002", "account"));
    }

    private static void add(
            Budget.Builder budget, boolean isIncome, String account, Optional<String> label, Money amount) {
        BudgetLine line = BudgetLine.builder()
                .account(account)
                .label(label)
                .amount(amount)
                .build();
        if (isIncome) {
            budget.addIncome(line);
        } else {
            budget.addExpense(line);
        }
    }

    private static Object percent(Variance variance) {
        return variance.getPercent(1).<Object>map(Function.identity()).orElse("n/a");
    }

    private static List<?> all(List<Variance> found, Function<Variance, ?> what) {
        return found.stream().map(what).toList();
    }

    private static Object each(List<Variance> found, Function<Variance, ?> what) {
        return found.size() == 1 ? what.apply(found.get(0)) : all(found, what);
    }

    private static CaseOutcome multiYear(CaseMembers data) {
        CaseFund fund = CaseFund.of(data);
        Optional<Agreement> agreement;
        try {
            agreement = fund.isPresent() && !isAgreement(data) ? Optional.empty() : Optional.of(agreement(data));
        } catch (IllegalArgumentException e) {
            return CaseOutcome.refused("a period that ends before it begins");
        }
        fund.award(amount(data, AWARD));
        Findings findings = fund.findings(asOf(data));
        if (agreement.isPresent()) {
            findings = findings.and(ExecutionRules.agreements().check(agreement.get(), asOf(data)));
        }
        CaseOutcome outcome = CaseOutcome.of(findings);
        agreement.ifPresent(each -> tell(each, asOf(data), outcome));
        return outcome.withOthers(fund::value);
    }

    private static boolean isAgreement(CaseMembers data) {
        return data.has("tranches")
                || data.has("from")
                || data.has("start")
                || data.has("period")
                || data.has("keepClause")
                || List.of(REALISED_COST).stream().anyMatch(data::has);
    }

    private static void tell(Agreement agreement, LocalDate day, CaseOutcome outcome) {
        Money award = agreement.getAward();
        Money sum = agreement.getTranches().stream()
                .map(AgreementTranche::getAmount)
                .reduce(Money::plus)
                .orElse(Money.ofMinor(0, award.getCurrency()));
        for (String name : List.of("sum", "tranchesSum", "sumOfTranches", "trancheSum", "tranchesTotal", "total")) {
            outcome.with(name, () -> sum);
        }
        outcome.with("gap", () -> sum.minus(award))
                .with("missing", () -> award.minus(sum))
                .with("excess", () -> sum.minus(award));
        UnspentGrant.of(agreement).ifPresent(unspent -> {
            outcome.with("unspent", () -> unspent);
            Object back = outcome.facts("PUB-010", "amount");
            for (String name : List.of("refund", "giveBack", "toGiveBack", "toReturn")) {
                outcome.with(name, () -> back instanceof List<?> ? Money.ofMinor(0, award.getCurrency()) : back);
            }
            outcome.with("kept", () -> unspent.minus(money(back, unspent)));
        });
        agreement
                .getPeriod()
                .ifPresent(period -> outcome.with("years", () -> years(period))
                        .with("latestEnd", () -> period.getFirst().plusYears(4).minusDays(1)));
        DeferredIncome.at(agreement, day)
                .ifPresent(deferred -> outcome.with("deferred", () -> deferred).with("deferred487", () -> deferred));
        GrantSettlement.of(agreement).ifPresent(settlement -> tell(settlement, outcome));
    }

    private static Money money(Object back, Money like) {
        return back instanceof BigDecimal amount
                ? Money.of(amount, like.getCurrency())
                : Money.ofMinor(0, like.getCurrency());
    }

    private static int years(DateRange period) {
        int years = 0;
        while (!period.getFirst().plusYears(years).isAfter(period.getLast())) {
            years++;
        }
        return years;
    }

    private static void tell(GrantSettlement settlement, CaseOutcome outcome) {
        for (String name : List.of("due", "grantDue", "recomputed", "recomputedGrant", "dueGrant", "grant")) {
            outcome.with(name, settlement::getDue);
        }
        for (String name : List.of("refund", "overpaid", "toRefund", "toReturn", "giveBack")) {
            outcome.with(name, settlement::getRefund);
        }
        for (String name : List.of("balance", "toReceive", "balanceDue", "remaining", "remainingDue")) {
            outcome.with(name, settlement::getBalance);
        }
        outcome.with("received", settlement::getReceived)
                .with("rate", () -> settlement.getRate().toPercent(2));
    }

    private static Agreement agreement(CaseMembers data) {
        Money award = amount(data, AWARD).orElse(Money.ZERO);
        Agreement.Builder agreement = Agreement.builder().id("case").award(award);
        period(data).ifPresent(agreement::period);
        data.text("signedOn", "signed", "dateConvention").map(LocalDate::parse).ifPresent(agreement::signedOn);
        data.take("keepClause", "mayKeep").ifPresent(flag -> agreement.keepClause(flag.asBoolean()));
        data.take("earmarked").ifPresent(flag -> agreement.earmarked(flag.asBoolean()));
        amount(data, "keepAtMost", "keepMax", "mayKeepUpTo").ifPresent(agreement::keepAtMost);
        amount(data, "spent", "used").ifPresent(agreement::spent);
        data.text(RATE).map(ExecutionCases::rate).ifPresent(agreement::rate);
        Optional<Money> realised = amount(data, REALISED_COST);
        realised.ifPresent(agreement::realisedCost);
        amount(data, PLANNED_COST).ifPresent(agreement::plannedCost);
        Optional<Money> received = amount(data, RECEIVED);
        Optional<List<CaseMembers>> tranches = data.objects("tranches", "payments", "instalments");
        if (tranches.isPresent()) {
            tranches.get().forEach(each -> agreement.addTranche(tranche(each)));
        } else if (received.isPresent() || realised.isPresent()) {
            // where nothing is said of payments, the grant was paid in full
            agreement.addTranche(AgreementTranche.builder()
                    .amount(award)
                    .paid(received.orElse(award))
                    .build());
        }
        return agreement.build();
    }

    private static AgreementTranche tranche(CaseMembers each) {
        AgreementTranche.Builder tranche = AgreementTranche.builder()
                .amount(amount(each, "amount", "tranche").orElse(Money.ZERO));
        each.text("label", "name").ifPresent(tranche::label);
        each.text("year", "period", "for", "forYear").map(DateRange::parse).ifPresent(tranche::year);
        each.text("dueOn", "due", "dueDate", "date").map(LocalDate::parse).ifPresent(tranche::dueOn);
        each.text("paidOn", "paidDate", "receivedOn").map(LocalDate::parse).ifPresent(tranche::paidOn);
        amount(each, "paid", "received").ifPresent(tranche::paid);
        return tranche.build();
    }

    private static Optional<DateRange> period(CaseMembers data) {
        Optional<String> from = data.text("from", "start", "startDate", "begin");
        Optional<String> to = data.text("to", "end", "endDate", "until");
        Optional<String> years = data.text("durationYears", "duration");
        if (from.isEmpty()) {
            return data.text("period").map(DateRange::parse);
        }
        LocalDate first = DateRange.parse(from.get()).getFirst();
        Optional<LocalDate> last = to.map(text -> DateRange.parse(text).getLast());
        return last.or(() ->
                        years.map(text -> first.plusYears(Long.parseLong(text)).minusDays(1)))
                .map(end -> DateRange.of(first, end));
    }

    /** The cases write percentages; a fraction is written with a slash, or is 1 at most. */
    private static Rate rate(String text) {
        if (text.contains("/")) {
            return Rate.parse(text);
        }
        BigDecimal number = new BigDecimal(text.replace("%", "").strip());
        return number.compareTo(BigDecimal.ONE) <= 0 ? Rate.parse(number.toPlainString()) : Rate.ofPercent(number);
    }

    private static LocalDate asOf(CaseMembers data) {
        return data.text("asOf", "date", "evaluationDate", "on")
                .map(LocalDate::parse)
                .orElse(LocalDate.of(2026, 11, 22));
    }

    static Optional<Money> amount(CaseMembers from, String... names) {
        Currency euro = Money.ZERO.getCurrency();
        List<String> there = new ArrayList<>();
        for (String name : names) {
            if (from.has(name)) {
                there.add(name);
            }
        }
        return there.isEmpty() ? Optional.empty() : CaseBudget.amount(from, euro, there.get(0));
    }
}
