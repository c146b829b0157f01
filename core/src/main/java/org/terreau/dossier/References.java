package org.terreau.dossier;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.statistic.Figure;

/** Whether every id by which one part of a dossier names another leads somewhere. */
final class References {

    private References() {}

    static void dangling(Dossier dossier, Reporter reporter) {
        Ids sources = Ids.of(dossier.getSources(), SourceDocument::getId);
        Ids funders = Ids.of(dossier.getFunders(), Funder::getId);
        for (int i = 0; i < dossier.getBudgets().size(); i++) {
            Budget budget = dossier.getBudgets().get(i);
            reporter.in("budgets", i);
            refer(budget.getSource(), "source", sources, reporter);
            lines(budget.getExpenses(), "expenses", 1, funders, reporter);
            lines(budget.getIncome(), "income", 1, funders, reporter);
            Optional<FunderTable> table = budget.getFunderTable();
            if (table.isPresent()) {
                rows(table.get(), funders, reporter);
            }
            reporter.out();
        }
        plans(dossier, sources, funders, reporter);
        for (int i = 0; i < dossier.getBreakdowns().size(); i++) {
            reporter.in("breakdowns", i);
            refer(dossier.getBreakdowns().get(i).getSource(), "source", sources, reporter);
            reporter.out();
        }
        List<Figure> figures = dossier.getFigures();
        for (int i = 0; i < figures.size(); i++) {
            reporter.in("figures", i);
            refer(figures.get(i).getSource(), "source", sources, reporter);
            reporter.out();
        }
    }

    private static void plans(Dossier dossier, Ids sources, Ids funders, Reporter reporter) {
        if (dossier.getFinancingPlans().isEmpty() && dossier.getEnvelopes().isEmpty()) {
            return;
        }
        Ids budgets = Ids.of(dossier.getBudgets(), Budget::getId);
        for (int i = 0; i < dossier.getFinancingPlans().size(); i++) {
            FinancingPlan plan = dossier.getFinancingPlans().get(i);
            reporter.in("financingPlans", i);
            refer(plan.getBudget(), "budget", budgets, reporter);
            refer(plan.getSource(), "source", sources, reporter);
            for (int j = 0; j < plan.getSources().size(); j++) {
                reporter.in("sources", j);
                refer(Optional.of(plan.getSources().get(j).getFunder()), "funder", funders, reporter);
                reporter.out();
            }
            for (int j = 0; j < plan.getHistory().size(); j++) {
                reporter.in("history", j);
                refer(Optional.of(plan.getHistory().get(j).getFunder()), "funder", funders, reporter);
                reporter.out();
            }
            reporter.out();
        }
        for (int i = 0; i < dossier.getEnvelopes().size(); i++) {
            reporter.in("envelopes", i);
            refer(dossier.getEnvelopes().get(i).getSource(), "source", sources, reporter);
            reporter.out();
        }
    }

    /** Goes down as far as a budget may nest; a rule of its own says when it nests deeper. */
    private static void lines(List<BudgetLine> lines, String member, int level, Ids funders, Reporter reporter) {
        for (int i = 0; i < lines.size(); i++) {
            reporter.in(member, i);
            refer(lines.get(i).getFunder(), "funder", funders, reporter);
            if (level < BudgetLine.MOST_LEVELS) {
                lines(lines.get(i).getLines(), "lines", level + 1, funders, reporter);
            }
            reporter.out();
        }
    }

    private static void rows(FunderTable table, Ids funders, Reporter reporter) {
        reporter.in("funderTable");
        for (int i = 0; i < table.getRows().size(); i++) {
            FunderRow row = table.getRows().get(i);
            reporter.in("rows", i);
            refer(Optional.of(row.getFunder()), "funder", funders, reporter);
            reporter.out();
        }
        reporter.out();
    }

    private static void refer(Optional<String> id, String member, Ids known, Reporter reporter) {
        if (id.isPresent() && !known.has(id.get())) {
            reporter.in(member);
            reporter.report(Facts.of("id", id.get()).and("known", known.first()));
            reporter.out();
        }
    }
}
