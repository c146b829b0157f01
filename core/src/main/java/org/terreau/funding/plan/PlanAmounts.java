package org.terreau.funding.plan;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.funding.scheme.Expense;
import org.terreau.money.Money;

/** Every amount of a plan, where it matters in which currency it is. What was got before is not looked at. */
final class PlanAmounts {

    private PlanAmounts() {}

    /** Whether an amount is in another currency than the given one. */
    static boolean isMixed(FinancingPlan plan, Currency currency) {
        if (isOther(plan.getCost(), currency)
                || isOther(plan.getInKind(), currency)
                || isOther(plan.getCarrierBudget(), currency)
                || isOther(plan.getCarrierSubsidies(), currency)
                || (plan.getFlatRate().isPresent()
                        && isOther(plan.getFlatRate().get().getDeclared(), currency))) {
            return true;
        }
        List<Expense> expenses = plan.getExpenses();
        for (int i = 0; i < expenses.size(); i++) {
            if (isOther(expenses.get(i).getAmount(), currency)) {
                return true;
            }
        }
        List<FundingSource> sources = plan.getSources();
        for (int i = 0; i < sources.size(); i++) {
            if (isMixed(sources.get(i), currency)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMixed(FundingSource source, Currency currency) {
        List<ExpenseClaim> claims = source.getClaims();
        for (int i = 0; i < claims.size(); i++) {
            if (isOther(claims.get(i).getAmount(), currency)) {
                return true;
            }
        }
        Optional<Collection> collection = source.getCollection();
        return isOther(source.getRequested(), currency)
                || isOther(source.getGranted(), currency)
                || isOther(source.getPaid(), currency)
                || (collection.isPresent()
                        && (isOther(collection.get().getGoal(), currency)
                                || isOther(collection.get().getCollected(), currency)));
    }

    private static boolean isOther(Optional<Money> amount, Currency currency) {
        return amount.isPresent() && isOther(amount.get(), currency);
    }

    private static boolean isOther(Money amount, Currency currency) {
        return !amount.getCurrency().equals(currency);
    }

    /** The codes of all currencies, each once. */
    static List<String> currencies(FinancingPlan plan) {
        Set<String> codes = new LinkedHashSet<>();
        add(plan.getCost(), codes);
        add(plan.getInKind(), codes);
        add(plan.getCarrierBudget(), codes);
        add(plan.getCarrierSubsidies(), codes);
        add(plan.getFlatRate().map(FlatRateClaim::getDeclared), codes);
        plan.getExpenses().forEach(each -> add(Optional.of(each.getAmount()), codes));
        for (FundingSource source : plan.getSources()) {
            add(source.getRequested(), codes);
            add(source.getGranted(), codes);
            add(source.getPaid(), codes);
            source.getClaims().forEach(each -> add(Optional.of(each.getAmount()), codes));
            add(source.getCollection().map(Collection::getGoal), codes);
            add(source.getCollection().map(Collection::getCollected), codes);
        }
        return List.copyOf(codes);
    }

    private static void add(Optional<Money> amount, Set<String> codes) {
        amount.ifPresent(each -> codes.add(each.getCurrency().getCurrencyCode()));
    }
}
