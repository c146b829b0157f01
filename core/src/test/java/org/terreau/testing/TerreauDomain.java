package org.terreau.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.terreau.funding.Budget;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;

/**
 * Lets properties take sound and broken values of the domain: {@code @ForAll Budget budget}, {@code @ForAll
 * Broken<Budget> broken}, and so for {@link FinancingPlan}, {@link Scheme}, {@link Application} and {@link Money}.
 *
 * <pre>{@code
 * @Domain(TerreauDomain.class)
 * class OurRulesProperties {
 *     @Property
 *     void whatTheStandardRulesPassOursPassToo(@ForAll Budget budget) { … }
 * }
 * }</pre>
 *
 * <p>A class that takes numbers or texts besides adds {@code @Domain(DomainContext.Global.class)}.
 */
public final class TerreauDomain extends DomainContextBase {

    /** Made by jqwik. */
    public TerreauDomain() {}

    @Provide
    Arbitrary<Budget> budgets() {
        return TerreauArbitraries.budgets();
    }

    @Provide
    Arbitrary<Broken<Budget>> brokenBudgets() {
        return TerreauArbitraries.brokenBudgets();
    }

    @Provide
    Arbitrary<FinancingPlan> plans() {
        return TerreauArbitraries.plans();
    }

    @Provide
    Arbitrary<Broken<FinancingPlan>> brokenPlans() {
        return TerreauArbitraries.brokenPlans();
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return TerreauArbitraries.schemes();
    }

    @Provide
    Arbitrary<Broken<Scheme>> brokenSchemes() {
        return TerreauArbitraries.brokenSchemes();
    }

    @Provide
    Arbitrary<Broken<Schemes>> brokenSchemeSets() {
        return TerreauArbitraries.brokenSchemeSets();
    }

    @Provide
    Arbitrary<Application> applications() {
        return TerreauArbitraries.applications();
    }

    @Provide
    Arbitrary<Broken<Application>> brokenApplications() {
        return TerreauArbitraries.brokenApplications();
    }

    @Provide
    Arbitrary<Money> amounts() {
        return TerreauArbitraries.amounts();
    }
}
