package org.terreau.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderKind;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.money.Money;
import org.terreau.statistic.Figure;

/** An example that fires and a twin that does not, for each rule of this room and for the constraints. */
public final class DossierExamples {

    private DossierExamples() {}

    /**
     * Returns the examples.
     *
     * @return one for each rule
     */
    public static List<RuleExample<?>> all() {
        return List.of(
                example(
                        "VAL-001",
                        dossier().title(" ").build(),
                        dossier().title("Jardins").build()),
                example(
                        "DOS-001",
                        dossier()
                                .addSource(source("fiche"))
                                .addSource(source("fiche"))
                                .build(),
                        dossier()
                                .addSource(source("fiche"))
                                .addSource(source("bilan"))
                                .build()),
                example(
                        "DOS-002",
                        dossier()
                                .addSource(source("fiche"))
                                .addFigure(figure("bilan"))
                                .build(),
                        dossier()
                                .addSource(source("fiche"))
                                .addFigure(figure("fiche"))
                                .build()),
                example("DOS-003", planned(31_500), planned(31_501)),
                example("DOS-004", given(FunderKind.REGION), given(FunderKind.DEPARTMENT)));
    }

    private static Dossier planned(long cost) {
        return dossier()
                .addBudget(Budget.builder()
                        .id("budget")
                        .addExpense(BudgetLine.builder()
                                .account("60")
                                .amount(Money.euros(31_501))
                                .build())
                        .build())
                .addFinancingPlan(FinancingPlan.builder()
                        .id("plan")
                        .budget("budget")
                        .cost(Money.euros(cost))
                        .build())
                .build();
    }

    private static Dossier given(FunderKind kind) {
        return dossier()
                .addFunder(Funder.builder()
                        .id("departement")
                        .name("Département")
                        .kind(FunderKind.DEPARTMENT)
                        .build())
                .addFinancingPlan(FinancingPlan.builder()
                        .id("plan")
                        .addSource(FundingSource.builder()
                                .funder("departement")
                                .kind(kind)
                                .build())
                        .build())
                .build();
    }

    private static RuleExample<Dossier> example(String code, Dossier fires, Dossier spares) {
        return new RuleExample<>(code, DossierRules.standard(), fires, spares);
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder().id("jardins").title("Jardins");
    }

    private static SourceDocument source(String id) {
        return SourceDocument.builder().id(id).title("Fiche").build();
    }

    private static Figure figure(String source) {
        return Figure.builder()
                .key("sites")
                .label("Sites")
                .value(BigDecimal.valueOf(3))
                .unit("sites")
                .source(source)
                .build();
    }
}
