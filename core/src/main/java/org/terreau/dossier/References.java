package org.terreau.dossier;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderTable;
import org.terreau.funding.execution.Agreement;
import org.terreau.funding.execution.DedicatedFund;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PastGrant;
import org.terreau.funding.scheme.Envelope;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.Figure;

/** Whether every id by which one part of a dossier names another leads somewhere. */
final class References {

    private final Dossier dossier;
    private final Reporter reporter;
    private final Ids sources;
    private final Ids funders;
    private final Ids budgets;
    private final Ids agreements;

    private References(Dossier dossier, Reporter reporter) {
        this.dossier = dossier;
        this.reporter = reporter;
        this.sources = Ids.of(dossier.getSources(), SourceDocument::getId);
        this.funders = Ids.of(dossier.getFunders(), Funder::getId);
        this.budgets = Ids.of(dossier.getBudgets(), Budget::getId);
        this.agreements = Ids.of(dossier.getAgreements(), Agreement::getId);
    }

    static void dangling(Dossier dossier, Reporter reporter) {
        References references = new References(dossier, reporter);
        references.budgets();
        references.plans();
        references.overTime();
        references.statements();
    }

    private void budgets() {
        for (int i = 0; i < dossier.getBudgets().size(); i++) {
            Budget budget = dossier.getBudgets().get(i);
            reporter.in("budgets", i);
            refer(budget.getSource(), "source", sources);
            refer(budget.getRevises(), "revises", budgets);
            lines(budget.getExpenses(), "expenses", 1);
            lines(budget.getIncome(), "income", 1);
            Optional<FunderTable> table = budget.getFunderTable();
            if (table.isPresent()) {
                rows(table.get());
            }
            reporter.out();
        }
    }

    /** Goes down as far as a budget may nest; a rule of its own says when it nests deeper. */
    private void lines(List<BudgetLine> lines, String member, int level) {
        for (int i = 0; i < lines.size(); i++) {
            reporter.in(member, i);
            refer(lines.get(i).getFunder(), "funder", funders);
            if (level < BudgetLine.MOST_LEVELS) {
                lines(lines.get(i).getLines(), "lines", level + 1);
            }
            reporter.out();
        }
    }

    private void rows(FunderTable table) {
        reporter.in("funderTable");
        for (int i = 0; i < table.getRows().size(); i++) {
            reporter.in("rows", i);
            refer(table.getRows().get(i).getFunder(), "funder", funders);
            reporter.out();
        }
        reporter.out();
    }

    private void plans() {
        for (int i = 0; i < dossier.getFinancingPlans().size(); i++) {
            FinancingPlan plan = dossier.getFinancingPlans().get(i);
            reporter.in("financingPlans", i);
            refer(plan.getBudget(), "budget", budgets);
            refer(plan.getSource(), "source", sources);
            List<FundingSource> money = plan.getSources();
            for (int j = 0; j < money.size(); j++) {
                reporter.in("sources", j);
                refer(money.get(j).getFunder(), "funder", funders);
                reporter.out();
            }
            List<PastGrant> history = plan.getHistory();
            for (int j = 0; j < history.size(); j++) {
                reporter.in("history", j);
                refer(history.get(j).getFunder(), "funder", funders);
                reporter.out();
            }
            reporter.out();
        }
    }

    private void overTime() {
        for (int i = 0; i < dossier.getAgreements().size(); i++) {
            Agreement agreement = dossier.getAgreements().get(i);
            reporter.in("agreements", i);
            refer(agreement.getFunder(), "funder", funders);
            refer(agreement.getRenews(), "renews", agreements);
            refer(agreement.getSource(), "source", sources);
            reporter.out();
        }
        for (int i = 0; i < dossier.getDedicatedFunds().size(); i++) {
            DedicatedFund fund = dossier.getDedicatedFunds().get(i);
            reporter.in("dedicatedFunds", i);
            refer(fund.getFunder(), "funder", funders);
            refer(fund.getAgreement(), "agreement", agreements);
            refer(fund.getSource(), "source", sources);
            reporter.out();
        }
    }

    private void statements() {
        List<Envelope> envelopes = dossier.getEnvelopes();
        for (int i = 0; i < envelopes.size(); i++) {
            reporter.in("envelopes", i);
            refer(envelopes.get(i).getSource(), "source", sources);
            reporter.out();
        }
        List<Breakdown> breakdowns = dossier.getBreakdowns();
        for (int i = 0; i < breakdowns.size(); i++) {
            reporter.in("breakdowns", i);
            refer(breakdowns.get(i).getSource(), "source", sources);
            reporter.out();
        }
        List<Figure> figures = dossier.getFigures();
        for (int i = 0; i < figures.size(); i++) {
            reporter.in("figures", i);
            refer(figures.get(i).getSource(), "source", sources);
            reporter.out();
        }
    }

    private void refer(Optional<String> id, String member, Ids known) {
        if (id.isPresent()) {
            refer(id.get(), member, known);
        }
    }

    private void refer(String id, String member, Ids known) {
        if (!known.has(id)) {
            reporter.in(member);
            reporter.report(Facts.of("id", id).and("known", known.first()));
            reporter.out();
        }
    }
}
