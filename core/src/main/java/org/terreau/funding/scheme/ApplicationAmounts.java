package org.terreau.funding.scheme;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/**
 * The amounts of an application in minor units of its scheme's currency; {@link MinorUnits#NONE} for one that has no
 * sum.
 */
final class ApplicationAmounts {

    private ApplicationAmounts() {}

    /** The currency that the scheme counts in, or else that of the application. */
    static Currency currency(Application application) {
        Scheme scheme = application.getScheme();
        if (scheme.getMaxGrant().isPresent()) {
            return scheme.getMaxGrant().get().getCurrency();
        }
        if (scheme.getMinGrant().isPresent()) {
            return scheme.getMinGrant().get().getCurrency();
        }
        if (scheme.getMaxEligibleCost().isPresent()) {
            return scheme.getMaxEligibleCost().get().getCurrency();
        }
        return scheme.getMinEligibleCost().isPresent()
                ? scheme.getMinEligibleCost().get().getCurrency()
                : ofProject(application);
    }

    private static Currency ofProject(Application application) {
        Optional<Money> stated = application.getRequested();
        if (stated.isEmpty()) {
            stated = application.getEligibleCost();
        }
        if (stated.isEmpty()) {
            stated = application.getCost();
        }
        if (stated.isPresent()) {
            return stated.get().getCurrency();
        }
        List<Expense> expenses = application.getExpenses();
        return expenses.isEmpty()
                ? Money.ZERO.getCurrency()
                : expenses.get(0).getAmount().getCurrency();
    }

    static long of(Optional<Money> amount, Currency currency) {
        return amount.isPresent() ? MinorUnits.of(amount.get(), currency) : 0;
    }

    /** Whether the application states what it costs, in whatever way. */
    static boolean isCostKnown(Application application) {
        return application.getCost().isPresent()
                || application.getEligibleCost().isPresent()
                || !application.getExpenses().isEmpty();
    }

    /** The whole cost in cash. */
    static long cost(Application application, Currency currency) {
        if (application.getCost().isPresent()) {
            return MinorUnits.of(application.getCost().get(), currency);
        }
        List<Expense> expenses = application.getExpenses();
        if (expenses.isEmpty()) {
            return of(application.getEligibleCost(), currency);
        }
        long sum = 0;
        for (int i = 0; i < expenses.size(); i++) {
            if (expenses.get(i).getCategory() != CostCategory.IN_KIND) {
                sum = MinorUnits.add(sum, MinorUnits.of(expenses.get(i).getAmount(), currency));
            }
        }
        return sum;
    }

    /** The cost that the scheme takes into account, before any cap. */
    static long eligibleCost(Application application, Currency currency) {
        if (application.getEligibleCost().isPresent()) {
            return MinorUnits.of(application.getEligibleCost().get(), currency);
        }
        List<CostCategory> eligible = application.getScheme().getEligibleCosts();
        List<Expense> expenses = application.getExpenses();
        if (expenses.isEmpty() || eligible.isEmpty()) {
            return cost(application, currency);
        }
        long sum = 0;
        for (int i = 0; i < expenses.size(); i++) {
            if (eligible.contains(expenses.get(i).getCategory())) {
                sum = MinorUnits.add(sum, MinorUnits.of(expenses.get(i).getAmount(), currency));
            }
        }
        return sum;
    }

    /** The sum of the expenses of a category. */
    static long ofCategory(Application application, CostCategory category, Currency currency) {
        List<Expense> expenses = application.getExpenses();
        long sum = 0;
        for (int i = 0; i < expenses.size(); i++) {
            if (expenses.get(i).getCategory() == category) {
                sum = MinorUnits.add(sum, MinorUnits.of(expenses.get(i).getAmount(), currency));
            }
        }
        return sum;
    }

    static long inKind(Application application, Currency currency) {
        return application.getInKind().isPresent()
                ? MinorUnits.of(application.getInKind().get(), currency)
                : ofCategory(application, CostCategory.IN_KIND, currency);
    }

    /** The cost of which public money may be a part: with contributions in kind where the scheme counts them. */
    static long publicBase(Application application, Currency currency) {
        long cost = cost(application, currency);
        return application.getScheme().isVolunteeringCounted()
                ? MinorUnits.add(cost, inKind(application, currency))
                : cost;
    }

    /** Public money as a whole, when an amount is granted: that amount counts where the scheme's funder is public. */
    static long publicMoney(Application application, long granted, Currency currency) {
        long others = of(application.getOtherPublic(), currency);
        return application.getScheme().getFunderKind().isPublic() ? MinorUnits.add(others, granted) : others;
    }

    /** Whether the scheme says anything about amounts. */
    static boolean isLimiting(Scheme scheme) {
        return !scheme.getRates().isEmpty()
                || !scheme.getDemands().isEmpty()
                || scheme.getMaxPublicRate().isPresent()
                || scheme.getMinGrant().isPresent()
                || scheme.getMaxGrant().isPresent()
                || scheme.getMinEligibleCost().isPresent()
                || scheme.getMaxEligibleCost().isPresent();
    }

    /** Whether every amount and every sum exists in one currency, so that the terms on amounts can be judged. */
    static boolean isAddable(Application application, boolean withRequest, Currency currency) {
        long asked = withRequest ? of(application.getRequested(), currency) : 0;
        long cost = cost(application, currency);
        long inKind = inKind(application, currency);
        Scheme scheme = application.getScheme();
        return asked != MinorUnits.NONE
                && cost != MinorUnits.NONE
                && inKind != MinorUnits.NONE
                && MinorUnits.add(cost, inKind) != MinorUnits.NONE
                && eligibleCost(application, currency) != MinorUnits.NONE
                && publicMoney(application, asked, currency) != MinorUnits.NONE
                && of(Measure.OTHER_PRIVATE, application, currency) != MinorUnits.NONE
                && isIn(scheme.getMinGrant(), currency)
                && isIn(scheme.getMaxGrant(), currency)
                && isIn(scheme.getMinEligibleCost(), currency)
                && isIn(scheme.getMaxEligibleCost(), currency)
                && isIn(scheme.getDemands(), currency);
    }

    private static boolean isIn(Optional<Money> amount, Currency currency) {
        return amount.isEmpty() || MinorUnits.of(amount.get(), currency) != MinorUnits.NONE;
    }

    private static boolean isIn(List<Demand> demands, Currency currency) {
        for (int i = 0; i < demands.size(); i++) {
            if (!isIn(demands.get(i).getAtLeast(), currency)
                    || !isIn(demands.get(i).getAtMost(), currency)) {
                return false;
            }
        }
        return true;
    }

    /** The first currency of an amount that is not the given one. */
    static Optional<Currency> other(Application application, Currency currency) {
        Scheme scheme = application.getScheme();
        Stream<Optional<Money>> amounts = Stream.of(
                scheme.getMinGrant(),
                scheme.getMaxGrant(),
                scheme.getMinEligibleCost(),
                scheme.getMaxEligibleCost(),
                application.getRequested(),
                application.getCost(),
                application.getEligibleCost(),
                application.getInKind(),
                application.getOtherPublic(),
                application.getOtherPrivate(),
                application.getOwn());
        Stream<Optional<Money>> demands =
                scheme.getDemands().stream().flatMap(each -> Stream.of(each.getAtLeast(), each.getAtMost()));
        return Stream.concat(
                        Stream.concat(amounts, demands).flatMap(Optional::stream),
                        application.getExpenses().stream().map(Expense::getAmount))
                .map(Money::getCurrency)
                .filter(each -> !each.equals(currency))
                .findFirst();
    }

    /** Whether the application says how much an amount is; other money that it does not name is none. */
    static boolean isStated(Measure measure, Application application) {
        return switch (measure) {
            case REQUESTED -> application.getRequested().isPresent();
            case COST, ELIGIBLE_COST -> isCostKnown(application);
            case STAFF_COST, INDIRECT_COST -> !application.getExpenses().isEmpty();
            case IN_KIND ->
                application.getInKind().isPresent()
                        || !application.getExpenses().isEmpty();
            case OTHER_PUBLIC, OTHER_PRIVATE, OWN -> true;
        };
    }

    static long of(Measure measure, Application application, Currency currency) {
        return switch (measure) {
            case REQUESTED -> of(application.getRequested(), currency);
            case COST -> cost(application, currency);
            case ELIGIBLE_COST -> eligibleCost(application, currency);
            case STAFF_COST -> ofCategory(application, CostCategory.STAFF, currency);
            case INDIRECT_COST -> ofCategory(application, CostCategory.INDIRECT, currency);
            case IN_KIND -> inKind(application, currency);
            case OTHER_PUBLIC -> of(application.getOtherPublic(), currency);
            case OTHER_PRIVATE ->
                MinorUnits.add(of(application.getOtherPrivate(), currency), of(application.getOwn(), currency));
            case OWN -> of(application.getOwn(), currency);
        };
    }
}
