package org.terreau.dossier;

import java.util.List;
import java.util.Optional;
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

    private PlanLinks() {}

    /** The cost that a plan states is the cash side of its budget. */
    static void costs(Dossier dossier, Reporter reporter) {
        for (int i = 0; i < dossier.getFinancingPlans().size(); i++) {
            FinancingPlan plan = dossier.getFinancingPlans().get(i);
            Optional<BudgetBalance> balance =
                    plan.getCost().isPresent() ? budget(plan, dossier).flatMap(BudgetBalance::of) : Optional.empty();
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

    private static Optional<Budget> budget(FinancingPlan plan, Dossier dossier) {
        if (plan.getBudget().isPresent()) {
            for (Budget each : dossier.getBudgets()) {
                if (each.getId().equals(plan.getBudget().get())) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** A source is of the kind that its funder is of. */
    static void kinds(Dossier dossier, Reporter reporter) {
        for (int i = 0; i < dossier.getFinancingPlans().size(); i++) {
            List<FundingSource> sources = dossier.getFinancingPlans().get(i).getSources();
            for (int j = 0; j < sources.size(); j++) {
                Optional<FunderKind> kind = kind(sources.get(j).getFunder(), dossier);
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

    private static Optional<FunderKind> kind(String funder, Dossier dossier) {
        for (Funder each : dossier.getFunders()) {
            if (each.getId().equals(funder)) {
                return Optional.of(each.getKind());
            }
        }
        return Optional.empty();
    }
}
