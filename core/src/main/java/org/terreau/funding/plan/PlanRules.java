package org.terreau.funding.plan;

import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;

/**
 * The rules on financing plans, in the order in which a funder would look: the sums, the schemes, the law, what is
 * secured, and the duties that follow.
 */
public final class PlanRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(PlanRules.class);
    private static final RuleBook<ResolvedPlan> RESOLVED = SumRules.book(TEXTS)
            .plus(StatusRules.book(TEXTS))
            .plus(applications(SchemeRules.applications()))
            .plus(CofinancingRules.book(TEXTS))
            .plus(DutyRules.book(TEXTS));

    private PlanRules() {}

    /**
     * Returns the rules with the schemes and the figures of law that Terreau brings.
     *
     * @return the book
     */
    public static RuleBook<FinancingPlan> standard() {
        return of(Schemes.standard(), LegalFigures.standard());
    }

    /**
     * Returns the rules with schemes and figures of one's own.
     *
     * @param schemes the schemes that plans may name; their demands become rules of the book
     * @param figures the figures of law
     * @return the book
     */
    public static RuleBook<FinancingPlan> of(Schemes schemes, LegalFigures figures) {
        return resolved(schemes).resolving(plan -> ResolvedPlan.of(plan, schemes, figures));
    }

    /**
     * Returns the rules on plans that are resolved already, as a larger book does it for all its plans at once.
     *
     * @param schemes the schemes whose demands become rules of the book
     * @return the book
     */
    public static RuleBook<ResolvedPlan> resolved(Schemes schemes) {
        RuleBook<Application> demands = RuleBook.empty();
        for (Scheme each : schemes.all()) {
            if (!each.getDemands().isEmpty()) {
                demands = demands.plus(SchemeRules.demands(each));
            }
        }
        return RESOLVED.plus(applications(demands));
    }

    /** Returns the rules on public duties alone. */
    static RuleBook<ResolvedPlan> duties() {
        return DutyRules.book(TEXTS);
    }

    private static RuleBook<ResolvedPlan> applications(RuleBook<Application> book) {
        return book.each("sources", ResolvedPlan::applications);
    }
}
