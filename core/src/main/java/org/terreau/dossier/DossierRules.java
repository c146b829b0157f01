package org.terreau.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.terreau.finding.Constraints;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.Forms;
import org.terreau.funding.FundingRules;
import org.terreau.funding.award.AwardRules;
import org.terreau.funding.execution.BudgetRevisions;
import org.terreau.funding.execution.ExecutionRules;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.PlanRules;
import org.terreau.funding.plan.ResolvedPlan;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.statistic.StatisticRules;

/** The whole rule book: the constraints of the types, the cross-references, and the books of all rooms. */
public final class DossierRules {

    private static final Source FORMAT = Source.of("Terreau", "format terreau/dossier, version 1");
    private static final RuleTexts TEXTS = RuleTexts.beside(DossierRules.class);
    private static final Rule DUPLICATE = TEXTS.rule("dossier.duplicate-id", "DOS-001", Severity.ERROR, FORMAT);
    private static final Rule DANGLING = TEXTS.rule("dossier.dangling-reference", "DOS-002", Severity.ERROR, FORMAT);
    private static final Rule PLAN_COST = TEXTS.rule("dossier.plan-cost", "DOS-003", Severity.WARNING, FORMAT);
    private static final Rule FUNDER_KIND = TEXTS.rule("dossier.funder-kind", "DOS-004", Severity.WARNING, FORMAT);
    private static final String ID = "id";
    private static final MemberRoutes LISTS_WITH_IDS = MemberRoutes.of(
            Dossier.class,
            member -> member.isList()
                    && member.kind() == Kind.VALUE
                    && member.shape().indexOf(ID) >= 0);
    private static final RuleBook<Dossier> STANDARD = of(Forms.standard(), Schemes.standard(), LegalFigures.standard());

    private DossierRules() {}

    /**
     * Returns every rule that Terreau brings, in the order in which a person would look.
     *
     * @return the book
     */
    public static RuleBook<Dossier> standard() {
        return STANDARD;
    }

    /**
     * Returns the same rules with reference data of one's own.
     *
     * @param forms the forms that budgets may refer to
     * @param schemes the schemes that plans may refer to; their demands become rules of the book
     * @param figures the figures of law
     * @return the book
     */
    public static RuleBook<Dossier> of(Forms forms, Schemes schemes, LegalFigures figures) {
        return Constraints.of(Dossier.class)
                .plus(DUPLICATE, DossierRules::duplicates)
                .plus(DANGLING, References::dangling)
                .plus(FundingRules.budgets(forms).each("budgets", Dossier::getBudgets))
                .plus(PLAN_COST, PlanLinks::costs)
                .plus(FUNDER_KIND, PlanLinks::kinds)
                .plus(PlanRules.resolved(schemes).each("financingPlans", dossier -> resolve(dossier, schemes, figures)))
                .plus(ExecutionRules.comparisons()
                        .each("budgets", dossier -> BudgetRevisions.comparisons(dossier.getBudgets())))
                .plus(ExecutionRules.agreements().each("agreements", Dossier::getAgreements))
                .plus(ExecutionRules.dedicatedFunds().each("dedicatedFunds", Dossier::getDedicatedFunds))
                .plus(AwardRules.awards().each("awards", Dossier::getAwards))
                .plus(AwardRules.lists().member("awards", Dossier::getAwards))
                .plus(SchemeRules.envelopes().each("envelopes", Dossier::getEnvelopes))
                .plus(StatisticRules.breakdowns().each("breakdowns", Dossier::getBreakdowns))
                .plus(StatisticRules.figures().member("figures", Dossier::getFigures));
    }

    private static List<ResolvedPlan> resolve(Dossier dossier, Schemes schemes, LegalFigures figures) {
        return dossier.getFinancingPlans().stream()
                .map(plan -> ResolvedPlan.of(plan, schemes, figures))
                .toList();
    }

    private static void duplicates(Dossier dossier, Reporter reporter) {
        LISTS_WITH_IDS.follow(dossier, reporter, (member, content) -> duplicates(member, (List<?>) content, reporter));
    }

    private static void duplicates(Member list, List<?> parts, Reporter reporter) {
        if (parts.size() < 2) {
            return;
        }
        Member id = list.shape().members().get(list.shape().indexOf(ID));
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Object named = id.get(parts.get(i));
            if (named != null && !seen.add(named)) {
                reporter.in(list.name(), i);
                reporter.in(ID);
                reporter.report(Facts.of("id", named));
                reporter.out();
                reporter.out();
            }
        }
    }
}
