package org.terreau.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.terreau.finding.Constraints;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.FundingRules;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.Figure;
import org.terreau.statistic.StatisticRules;

/** The whole rule book: the constraints of the types, the cross-references, and the books of all rooms. */
public final class DossierRules {

    private static final Source FORMAT = Source.of("Terreau", "format terreau/dossier, version 1");
    private static final RuleTexts TEXTS = RuleTexts.beside(DossierRules.class);
    private static final Rule DUPLICATE = TEXTS.rule("dossier.duplicate-id", "DOS-001", Severity.ERROR, FORMAT);
    private static final Rule DANGLING = TEXTS.rule("dossier.dangling-reference", "DOS-002", Severity.ERROR, FORMAT);
    private static final RuleBook<Dossier> STANDARD = assemble();

    private DossierRules() {}

    /**
     * Returns every rule that Terreau brings, in the order in which a person would look.
     *
     * @return the book
     */
    public static RuleBook<Dossier> standard() {
        return STANDARD;
    }

    private static RuleBook<Dossier> assemble() {
        return Constraints.of(Dossier.class)
                .plus(DUPLICATE, DossierRules::duplicates)
                .plus(DANGLING, DossierRules::dangling)
                .plus(FundingRules.budgets().each("budgets", Dossier::getBudgets))
                .plus(StatisticRules.breakdowns().each("breakdowns", Dossier::getBreakdowns))
                .plus(StatisticRules.figures().member("figures", Dossier::getFigures));
    }

    private static void duplicates(Dossier dossier, Reporter reporter) {
        duplicates(dossier.getSources(), "sources", SourceDocument::getId, reporter);
        duplicates(dossier.getFunders(), "funders", Funder::getId, reporter);
        duplicates(dossier.getBudgets(), "budgets", Budget::getId, reporter);
        duplicates(dossier.getBreakdowns(), "breakdowns", Breakdown::getId, reporter);
    }

    private static <T> void duplicates(List<T> parts, String member, Function<T, String> id, Reporter reporter) {
        if (parts.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!seen.add(id.apply(parts.get(i)))) {
                reporter.in(member, i);
                reporter.in("id");
                reporter.report(Facts.of("id", id.apply(parts.get(i))));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void dangling(Dossier dossier, Reporter reporter) {
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
