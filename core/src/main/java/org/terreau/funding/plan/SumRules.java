package org.terreau.funding.plan;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.scheme.Expense;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/** Whether the amounts of a plan add up: its cost, its sources, what each expense is claimed for. */
final class SumRules {

    private static final Source ARITHMETIC =
            Source.of("Arithmétique", "égalité d’un total et de la somme de ses parties");
    private static final Source EXACT_MONEY = Source.of("ISO 4217", "une seule monnaie par somme");
    private static final Source NO_DOUBLE_FUNDING = Source.of(
            "Règlement (UE) 2021/1060, art. 63(9), et usage des financeurs", "une dépense n’est financée qu’une fois");
    private static final Source BALANCE =
            Source.of("Cerfa 12156 (demande de subvention)", "le total des produits n’excède pas celui des charges");

    private static final int MOST_KNOWN = 20;

    private SumRules() {}

    static RuleBook<ResolvedPlan> book(RuleTexts texts) {
        return RuleBook.<ResolvedPlan>empty()
                .plus(
                        texts.rule("funding.plan.currencies", "FUN-035", Severity.ERROR, EXACT_MONEY),
                        SumRules::currencies)
                .plus(texts.rule("funding.plan.negative", "FUN-030", Severity.ERROR, ARITHMETIC), SumRules::negative)
                .plus(texts.rule("funding.plan.cost", "FUN-021", Severity.ERROR, ARITHMETIC), SumRules::cost)
                .plus(
                        texts.rule("funding.plan.unknown-expense", "FUN-022", Severity.ERROR, ARITHMETIC),
                        SumRules::unknownExpenses)
                .plus(
                        texts.rule("funding.plan.double-funding", "FUN-011", Severity.ERROR, NO_DOUBLE_FUNDING),
                        SumRules::doubleFunding)
                .plus(
                        texts.rule("funding.plan.over-financing", "FUN-007", Severity.ERROR, BALANCE),
                        SumRules::overFinancing)
                .plus(texts.rule("funding.plan.uncovered", "FUN-033", Severity.INFO, BALANCE), SumRules::uncovered);
    }

    private static void currencies(ResolvedPlan resolved, Reporter reporter) {
        boolean one = resolved.cost() != MinorUnits.NONE && resolved.total() != MinorUnits.NONE;
        if (!one || PlanAmounts.isMixed(resolved.plan(), resolved.currency())) {
            List<String> codes = PlanAmounts.currencies(resolved.plan());
            reporter.report(
                    Facts.of("currencies", codes).and("max", Money.ofMinor(Long.MAX_VALUE)),
                    codes.size() > 1 ? "" : "limits");
        }
    }

    private static void negative(ResolvedPlan resolved, Reporter reporter) {
        FinancingPlan plan = resolved.plan();
        negative(plan.getCost(), "cost", reporter);
        negative(plan.getInKind(), "inKind", reporter);
        negative(plan.getCarrierBudget(), "carrierBudget", reporter);
        negative(plan.getCarrierSubsidies(), "carrierSubsidies", reporter);
        if (plan.getFlatRate().isPresent()) {
            reporter.in("flatRate");
            negative(Optional.of(plan.getFlatRate().get().getDeclared()), "declared", reporter);
            reporter.out();
        }
        for (int i = 0; i < plan.getExpenses().size(); i++) {
            Expense expense = plan.getExpenses().get(i);
            if (expense.getAmount().isNegative()) {
                reporter.in("expenses", i);
                negative(Optional.of(expense.getAmount()), "amount", reporter);
                reporter.out();
            }
        }
        for (int i = 0; i < plan.getSources().size(); i++) {
            FundingSource source = plan.getSources().get(i);
            reporter.in("sources", i);
            negative(source.getRequested(), "requested", reporter);
            negative(source.getGranted(), "granted", reporter);
            negative(source.getPaid(), "paid", reporter);
            for (int j = 0; j < source.getClaims().size(); j++) {
                reporter.in("claims", j);
                negative(Optional.of(source.getClaims().get(j).getAmount()), "amount", reporter);
                reporter.out();
            }
            if (source.getCollection().isPresent()) {
                reporter.in("collection");
                negative(Optional.of(source.getCollection().get().getGoal()), "goal", reporter);
                negative(Optional.of(source.getCollection().get().getCollected()), "collected", reporter);
                reporter.out();
            }
            reporter.out();
        }
    }

    private static void negative(Optional<Money> amount, String member, Reporter reporter) {
        if (amount.isPresent() && amount.get().isNegative()) {
            reporter.in(member);
            reporter.report(Facts.of("amount", amount.get()));
            reporter.out();
        }
    }

    private static void cost(ResolvedPlan resolved, Reporter reporter) {
        FinancingPlan plan = resolved.plan();
        if (plan.getCost().isEmpty() || plan.getExpenses().isEmpty()) {
            return;
        }
        long sum = ResolvedPlan.cashExpenses(plan, resolved.currency());
        if (sum != MinorUnits.NONE && sum != resolved.cost()) {
            reporter.in("cost");
            reporter.report(
                    Facts.of("declared", plan.getCost().get()).and("sum", Money.ofMinor(sum, resolved.currency())));
            reporter.out();
        }
    }

    private static void unknownExpenses(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            List<ExpenseClaim> claims = sources.get(i).getClaims();
            for (int j = 0; j < claims.size(); j++) {
                if (known.isEmpty()) {
                    resolved.plan().getExpenses().forEach(each -> known.add(each.getId()));
                }
                if (!known.contains(claims.get(j).getExpense())) {
                    reporter.in("sources", i);
                    reporter.in("claims", j);
                    reporter.report(
                            Facts.of("expense", claims.get(j).getExpense())
                                    .and(
                                            "known",
                                            known.stream().limit(MOST_KNOWN).toList()),
                            known.isEmpty() ? "none" : "");
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    /** An expense is claimed for no more than its amount; refused sources claim nothing. */
    private static void doubleFunding(ResolvedPlan resolved, Reporter reporter) {
        List<FundingSource> sources = resolved.plan().getSources();
        boolean claimed = false;
        for (int i = 0; i < sources.size() && !claimed; i++) {
            claimed = !sources.get(i).getClaims().isEmpty();
        }
        if (!claimed) {
            return;
        }
        Currency currency = resolved.currency();
        Map<String, Long> claims = new HashMap<>();
        Map<String, Set<String>> funders = new HashMap<>();
        for (FundingSource source : sources) {
            if (source.getStatus() != SourceStatus.REFUSED) {
                for (ExpenseClaim each : source.getClaims()) {
                    long amount = MinorUnits.of(each.getAmount(), currency);
                    claims.merge(each.getExpense(), amount, MinorUnits::add);
                    funders.computeIfAbsent(each.getExpense(), id -> new LinkedHashSet<>())
                            .add(source.getFunder());
                }
            }
        }
        Map<String, Long> amounts = new HashMap<>();
        List<Expense> expenses = resolved.plan().getExpenses();
        for (Expense each : expenses) {
            amounts.merge(each.getId(), MinorUnits.of(each.getAmount(), currency), MinorUnits::add);
        }
        Set<String> told = new HashSet<>();
        for (int i = 0; i < expenses.size(); i++) {
            Expense expense = expenses.get(i);
            long sum = claims.getOrDefault(expense.getId(), 0L);
            long amount = amounts.getOrDefault(expense.getId(), 0L);
            boolean over = sum != MinorUnits.NONE && amount != MinorUnits.NONE && sum > amount;
            if (over && claims.containsKey(expense.getId()) && told.add(expense.getId())) {
                reporter.in("expenses", i);
                reporter.report(Facts.of("expense", expense.getLabel().orElse(expense.getId()))
                        .and("claims", Money.ofMinor(sum, currency))
                        .and("amount", Money.ofMinor(amount, currency))
                        .and(
                                "funders",
                                funders.getOrDefault(expense.getId(), Set.of()).stream()
                                        .limit(MOST_KNOWN)
                                        .toList()));
                reporter.out();
            }
        }
    }

    private static void overFinancing(ResolvedPlan resolved, Reporter reporter) {
        long excess = MinorUnits.subtract(resolved.total(), resolved.cost());
        if (resolved.isCostKnown() && excess != MinorUnits.NONE && excess > 0) {
            reporter.in("sources");
            reporter.report(Facts.of("sum", Money.ofMinor(resolved.total(), resolved.currency()))
                    .and("cost", Money.ofMinor(resolved.cost(), resolved.currency()))
                    .and("excess", Money.ofMinor(excess, resolved.currency())));
            reporter.out();
        }
    }

    private static void uncovered(ResolvedPlan resolved, Reporter reporter) {
        long missing = MinorUnits.subtract(resolved.cost(), resolved.total());
        if (resolved.isCostKnown()
                && !resolved.plan().getSources().isEmpty()
                && missing != MinorUnits.NONE
                && missing > 0) {
            reporter.in("sources");
            reporter.report(Facts.of("cost", Money.ofMinor(resolved.cost(), resolved.currency()))
                    .and("missing", Money.ofMinor(missing, resolved.currency())));
            reporter.out();
        }
    }
}
