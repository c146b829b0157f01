package org.terreau.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderKind;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.money.Money;

/** Whether financing plans say the same as the budgets and the funders that they name. */
final class PlanLinks {

    /** Of so few, looking through all is the fastest. */
    private static final int FEW = 12;

    private PlanLinks() {}

    /** Finds the first value of an id: by a map where there are many. */
    private static final class ById<T> {

        private final List<T> all;
        private final Function<T, String> id;
        private final Map<String, T> many = new HashMap<>();

        ById(List<T> all, Function<T, String> id) {
            this.all = all;
            this.id = id;
            if (all.size() > FEW) {
                for (T each : all) {
                    many.putIfAbsent(id.apply(each), each);
                }
            }
        }

        Optional<T> find(String wanted) {
            if (all.size() > FEW) {
                return Optional.ofNullable(many.get(wanted));
            }
            for (T each : all) {
                if (id.apply(each).equals(wanted)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /** The cost that a plan states is the cash side of its budget. */
    static void costs(Dossier dossier, Reporter reporter) {
        if (dossier.getFinancingPlans().isEmpty()) {
            return;
        }
        ById<Budget> budgets = new ById<>(dossier.getBudgets(), Budget::getId);
        Map<String, Optional<BudgetBalance>> balances = new HashMap<>();
        for (int i = 0; i < dossier.getFinancingPlans().size(); i++) {
            FinancingPlan plan = dossier.getFinancingPlans().get(i);
            Optional<BudgetBalance> balance = plan.getCost().isPresent()
                    ? plan.getBudget()
                            .flatMap(named -> balances.computeIfAbsent(
                                    named, id -> budgets.find(id).flatMap(BudgetBalance::of)))
                    : Optional.empty();
            if (balance.isPresent()) {
                Money cost = plan.getCost().get();
                Money expenses = balance.get().getExpenses();
                if (cost.getCurrency().equals(expenses.getCurrency()) && !cost.equals(expenses)) {
                    reporter.in("financingPlans", i);
                    reporter.in("cost");
                    reporter.report(Facts.of("cost", cost)
                            .and("budget", plan.getBudget().get())
                            .and("expenses", expenses));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    /** A source is of the kind that its funder is of. */
    static void kinds(Dossier dossier, Reporter reporter) {
        if (dossier.getFinancingPlans().isEmpty()) {
            return;
        }
        ById<Funder> funders = new ById<>(dossier.getFunders(), Funder::getId);
        for (int i = 0; i < dossier.getFinancingPlans().size(); i++) {
            List<FundingSource> sources = dossier.getFinancingPlans().get(i).getSources();
            for (int j = 0; j < sources.size(); j++) {
                Optional<FunderKind> kind =
                        funders.find(sources.get(j).getFunder()).map(Funder::getKind);
                if (kind.isPresent() && kind.get() != sources.get(j).getKind()) {
                    reporter.in("financingPlans", i);
                    reporter.in("sources", j);
                    reporter.in("kind");
                    reporter.report(Facts.of("funder", sources.get(j).getFunder())
                            .and("stated", sources.get(j).getKind())
                            .and("kind", kind.get()));
                    reporter.out();
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }
}
