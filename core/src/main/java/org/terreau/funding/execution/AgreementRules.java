package org.terreau.funding.execution;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** Whether the parts of an agreement fit together, and what is due when it ends. */
final class AgreementRules {

    private static final int MOST_YEARS = 4;

    private AgreementRules() {}

    static RuleBook<GrantSettlement> settlements(RuleTexts texts) {
        return RuleBook.<GrantSettlement>empty().plus(recompute(texts), AgreementRules::recompute);
    }

    static RuleBook<Agreement> book(RuleTexts texts) {
        Rule sums = texts.rule("funding.agreement.sums", "CAR-013", Severity.ERROR, Sources.EXACT_MONEY);
        Rule tranches = texts.rule("funding.agreement.tranches", "CAR-006", Severity.ERROR, Sources.ARITHMETIC);
        Rule length = texts.rule("funding.agreement.length", "PUB-009", Severity.WARNING, Sources.MODEL_AGREEMENT);
        Rule outside =
                texts.rule("funding.agreement.tranche-outside", "CAR-007", Severity.WARNING, Sources.MODEL_AGREEMENT);
        Rule deferred =
                texts.rule("funding.agreement.deferred-income", "CAR-011", Severity.INFO, Sources.DEFERRED_INCOME);
        Rule unspent = texts.rule("funding.agreement.unspent", "PUB-010", Severity.OBLIGATION, Sources.UNSPENT);
        return RuleBook.<Agreement>empty()
                .plus(sums, AgreementRules::sums)
                .plus(tranches, AgreementRules::tranches)
                .plus(length, AgreementRules::length)
                .plus(outside, AgreementRules::outside)
                .plus(deferred, AgreementRules::deferred)
                .plus(recompute(texts), (agreement, reporter) -> {
                    Optional<GrantSettlement> settlement = GrantSettlement.of(agreement);
                    if (settlement.isPresent()) {
                        recompute(settlement.get(), reporter);
                    }
                })
                .plus(unspent, AgreementRules::unspent);
    }

    private static Rule recompute(RuleTexts texts) {
        return texts.rule("funding.grant.recompute", "VAR-005", Severity.ERROR, Sources.SETTLEMENT);
    }

    private static void recompute(GrantSettlement settlement, Reporter reporter) {
        if (settlement.getReceived().compareTo(settlement.getDue()) > 0) {
            reporter.report(Facts.of("due", settlement.getDue())
                    .and("received", settlement.getReceived())
                    .and("refund", settlement.getRefund())
                    .and("cost", settlement.getRealisedCost())
                    .and("rate", settlement.getRate().toPercent(2)));
        }
    }

    private static void sums(Agreement agreement, Reporter reporter) {
        Currency currency = agreement.getAward().getCurrency();
        long award = MinorUnits.of(agreement.getAward(), currency);
        boolean exists = award != MinorUnits.NONE
                && MinorUnits.subtract(sum(agreement.getTranches(), currency), award) != MinorUnits.NONE
                && paid(agreement.getTranches(), currency) != MinorUnits.NONE
                && isOf(agreement.getKeepAtMost(), currency)
                && isOf(agreement.getPlannedCost(), currency)
                && isOf(agreement.getRealisedCost(), currency)
                && isOf(agreement.getSpent(), currency);
        if (!exists) {
            reporter.report(Facts.of("award", agreement.getAward()));
        }
    }

    private static boolean isOf(Optional<Money> amount, Currency currency) {
        return FundMovement.amount(amount, currency) != MinorUnits.NONE;
    }

    private static long sum(List<AgreementTranche> tranches, Currency currency) {
        long above = 0;
        long under = 0;
        for (int i = 0; i < tranches.size(); i++) {
            long amount = MinorUnits.of(tranches.get(i).getAmount(), currency);
            if (amount > 0) {
                above = MinorUnits.add(above, amount);
            } else {
                under = MinorUnits.add(under, amount);
            }
        }
        return MinorUnits.add(above, under);
    }

    private static long paid(List<AgreementTranche> tranches, Currency currency) {
        long sum = 0;
        for (int i = 0; i < tranches.size(); i++) {
            sum = MinorUnits.add(sum, FundMovement.amount(tranches.get(i).getPaid(), currency));
        }
        return sum;
    }

    private static void tranches(Agreement agreement, Reporter reporter) {
        if (agreement.getTranches().isEmpty()) {
            return;
        }
        Currency currency = agreement.getAward().getCurrency();
        long sum = sum(agreement.getTranches(), currency);
        long gap = MinorUnits.subtract(MinorUnits.of(agreement.getAward(), currency), sum);
        if (gap != 0 && gap != MinorUnits.NONE) {
            reporter.in("tranches");
            reporter.report(
                    Facts.of("sum", Money.ofMinor(sum, currency))
                            .and("award", agreement.getAward())
                            .and("gap", Money.ofMinor(Math.abs(gap), currency)),
                    gap > 0 ? "" : "excess");
            reporter.out();
        }
    }

    private static void length(Agreement agreement, Reporter reporter) {
        if (agreement.getPeriod().isPresent()) {
            DateRange period = agreement.getPeriod().get();
            LocalDate latest = period.getFirst().plusYears(MOST_YEARS).minusDays(1);
            if (period.getLast().isAfter(latest)) {
                reporter.in("period");
                reporter.report(Facts.of("from", period.getFirst())
                        .and("to", period.getLast())
                        .and("most", MOST_YEARS)
                        .and("years", yearsBegun(period))
                        .and("latest", latest));
                reporter.out();
            }
        }
    }

    private static int yearsBegun(DateRange period) {
        int years = period.getLast().getYear() - period.getFirst().getYear();
        return period.getFirst().plusYears(years).isAfter(period.getLast()) ? years : years + 1;
    }

    private static void outside(Agreement agreement, Reporter reporter) {
        if (agreement.getPeriod().isEmpty()) {
            return;
        }
        DateRange period = agreement.getPeriod().get();
        for (int i = 0; i < agreement.getTranches().size(); i++) {
            AgreementTranche tranche = agreement.getTranches().get(i);
            reporter.in("tranches", i);
            if (tranche.getYear().isPresent()) {
                DateRange year = tranche.getYear().get();
                if (!year.overlaps(period)) {
                    reporter.in("year");
                    reporter.report(facts(tranche, period).and("year", year), "year");
                    reporter.out();
                }
            } else if (tranche.getDueOn().isPresent()
                    && !period.contains(tranche.getDueOn().get())) {
                reporter.in("dueOn");
                reporter.report(
                        facts(tranche, period).and("day", tranche.getDueOn().get()));
                reporter.out();
            }
            reporter.out();
        }
    }

    private static Facts facts(AgreementTranche tranche, DateRange period) {
        return Facts.of("amount", tranche.getAmount())
                .and("from", period.getFirst())
                .and("to", period.getLast());
    }

    private static void deferred(Agreement agreement, Reporter reporter) {
        for (int i = 0; i < agreement.getTranches().size(); i++) {
            AgreementTranche tranche = agreement.getTranches().get(i);
            if (DeferredIncome.isDeferred(tranche, reporter.asOf())) {
                reporter.in("tranches", i);
                reporter.report(Facts.of("paid", tranche.getPaid().get())
                        .and("year", tranche.getYear().get()));
                reporter.out();
            }
        }
    }

    /** What was received, or else granted, and not spent, unless the agreement lets it be kept or still runs. */
    private static void unspent(Agreement agreement, Reporter reporter) {
        boolean isOver = agreement.getPeriod().isEmpty()
                || agreement.getPeriod().get().getLast().isBefore(reporter.asOf());
        if (!agreement.isEarmarked() || !isOver || agreement.getSpent().isEmpty() || mayKeepAll(agreement)) {
            return;
        }
        long unspent = UnspentGrant.minorUnits(agreement);
        Currency currency = agreement.getAward().getCurrency();
        long kept = agreement.isKeepClause() ? FundMovement.amount(agreement.getKeepAtMost(), currency) : 0;
        long back = MinorUnits.subtract(unspent, kept);
        if (unspent > 0 && back > 0) {
            reporter.in("spent");
            Facts facts = Facts.of("unspent", Money.ofMinor(unspent, currency))
                    .and("spent", agreement.getSpent().get())
                    .and("amount", Money.ofMinor(back, currency));
            reporter.report(facts, kept > 0 ? "over" : "");
            reporter.out();
        }
    }

    private static boolean mayKeepAll(Agreement agreement) {
        return agreement.isKeepClause() && agreement.getKeepAtMost().isEmpty();
    }
}
