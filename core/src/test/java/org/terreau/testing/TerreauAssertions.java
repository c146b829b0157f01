package org.terreau.testing;

import org.terreau.dossier.Dossier;
import org.terreau.finding.Findings;
import org.terreau.funding.Budget;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Scheme;

/**
 * Assertions that read like the domain, on AssertJ. A static import of {@code assertThat} from here and from AssertJ's
 * own {@code Assertions} go together.
 *
 * <pre>{@code
 * assertThat(budget).balances().isOnForm("CERFA_12156_06").hasNoFinding("BUD-014");
 * assertThat(plan).with(ourScheme).asOf(LocalDate.of(2026, 3, 1)).fundsNothingTwice().keepsTo(ourScheme);
 * assertThat(entitlement).isAtMost(Money.euros(15_000)).isDecidedBy(Limit.MAX_GRANT);
 * }</pre>
 */
public final class TerreauAssertions {

    private TerreauAssertions() {}

    /**
     * Begins assertions on a budget.
     *
     * @param budget the budget
     * @return the assertions
     */
    public static BudgetAssert assertThat(Budget budget) {
        return new BudgetAssert(budget);
    }

    /**
     * Begins assertions on a financing plan.
     *
     * @param plan the plan
     * @return the assertions
     */
    public static FinancingPlanAssert assertThat(FinancingPlan plan) {
        return new FinancingPlanAssert(plan);
    }

    /**
     * Begins assertions on a scheme.
     *
     * @param scheme the scheme
     * @return the assertions
     */
    public static SchemeAssert assertThat(Scheme scheme) {
        return new SchemeAssert(scheme);
    }

    /**
     * Begins assertions on an application to a scheme.
     *
     * @param application the application
     * @return the assertions
     */
    public static ApplicationAssert assertThat(Application application) {
        return new ApplicationAssert(application);
    }

    /**
     * Begins assertions on what an application may get.
     *
     * @param entitlement the entitlement
     * @return the assertions
     */
    public static EntitlementAssert assertThat(Entitlement entitlement) {
        return new EntitlementAssert(entitlement);
    }

    /**
     * Begins assertions on findings.
     *
     * @param findings the findings
     * @return the assertions
     */
    public static FindingsAssert assertThat(Findings findings) {
        return new FindingsAssert(findings);
    }

    /**
     * Begins assertions on a dossier.
     *
     * @param dossier the dossier
     * @return the assertions
     */
    public static DossierAssert assertThat(Dossier dossier) {
        return new DossierAssert(dossier);
    }
}
