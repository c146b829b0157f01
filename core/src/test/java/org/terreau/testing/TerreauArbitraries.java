package org.terreau.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.terreau.funding.Budget;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;

/**
 * Generators for jqwik of budgets, plans, schemes and applications with which nothing is wrong, and of such with one
 * law broken. Each says what it promises; tests hold it to that. {@link TerreauDomain} brings them to {@code @ForAll}.
 *
 * <p>They shrink to one expense of one cent or of a hundred euros, paid by one source. Amounts are in euros and far
 * from what money can hold.
 */
public final class TerreauArbitraries {

    private TerreauArbitraries() {}

    /**
     * Budgets on the plan of 1999, on Cerfa 12156*06 and on no form, in cents and in whole euros, coarse and detailed,
     * with and without contributions in kind, declared totals, and a table of funders with or without printed shares.
     *
     * @return budgets in which no rule of {@code FundingRules.budgets()} finds anything, whatever its severity
     */
    public static Arbitrary<Budget> budgets() {
        return SoundBudgets.budgets();
    }

    /**
     * Budgets with one law broken. The sound twin has no finding, but for rule BUD-018, whose twin has one of severity
     * INFO (BUD-017), since a surplus and a deficit cannot both come in by one edit. The broken one has findings of the
     * code, and of no other rule but where one cannot be broken without the other: BUD-019 comes with BUD-004.
     *
     * @return every code of {@code FundingRules.budgets()}
     */
    public static Arbitrary<Broken<Budget>> brokenBudgets() {
        return BrokenBudgets.budgets();
    }

    /**
     * Financing plans whose sources are granted or paid and come to the cost exactly; with the expenses one by one or
     * the cost as a whole, with and without claims on them, of several kinds of carriers and funders.
     *
     * @return plans in which no rule of {@code PlanRules.standard()} finds an ERROR or a WARNING as of the first day of
     *     their period; they may create duties (OBLIGATION)
     */
    public static Arbitrary<FinancingPlan> plans() {
        return SoundPlans.secured();
    }

    /**
     * Financing plans as one hands them in: at least one {@link FundingSource} is only asked for.
     *
     * @return plans in which no rule of {@code PlanRules.standard()} finds an ERROR, nor a WARNING but FUN-012, that
     *     not all is secured
     */
    public static Arbitrary<FinancingPlan> openPlans() {
        return SoundPlans.open();
    }

    /**
     * Financing plans that ask a scheme for as much as it gives or less, and pay the rest by own money. A scheme that
     * hardly anybody can meet makes jqwik give up with a {@code TooManyFilterMissesException}.
     *
     * @param scheme a scheme of one's own, or one of {@code Schemes.standard()}
     * @return plans as those of {@link #openPlans}, judged with the scheme
     */
    public static Arbitrary<FinancingPlan> plansFor(Scheme scheme) {
        return SoundPlans.plansFor(scheme);
    }

    /**
     * Financing plans with one law broken. The sound twin has no finding of the code, of ERROR or of WARNING; the
     * broken one has, and has no other code of severity ERROR, WARNING or INFO, but that FUN-035 comes with FUN-023: an
     * amount in another currency fits neither into the sum nor into the application that the source is.
     *
     * @return every code of {@code PlanRules} that a plan can break by itself. Those on the terms of schemes come with
     *     {@link #brokenApplications}; PUB-001, 003, 004, 005, 011 and 012 are duties, which nobody breaks by having
     *     them
     */
    public static Arbitrary<Broken<FinancingPlan>> brokenPlans() {
        return BrokenPlans.plans();
    }

    /**
     * Schemes with a rate, bounds, conditions and demands.
     *
     * @return schemes in which no rule of {@code SchemeRules.schemes()} finds anything
     */
    public static Arbitrary<Scheme> schemes() {
        return SoundSchemes.schemes();
    }

    /**
     * Schemes whose terms contradict each other at one place. The sound twin has no finding, the broken one of the code
     * alone.
     *
     * @return every code of {@code SchemeRules.schemes()} but SCH-004, which takes two schemes: see
     *     {@link #brokenSchemeSets}
     */
    public static Arbitrary<Broken<Scheme>> brokenSchemes() {
        return BrokenSchemes.schemes();
    }

    /**
     * Schemes that contradict each other: each is given only with the other.
     *
     * @return code SCH-004
     */
    public static Arbitrary<Broken<Schemes>> brokenSchemeSets() {
        return BrokenSchemes.schemeSets();
    }

    /**
     * Applications to schemes of {@link #schemes}.
     *
     * @return applications as those of {@link #applications(Scheme)}
     */
    public static Arbitrary<Application> applications() {
        return schemes().flatMap(TerreauArbitraries::applications);
    }

    /**
     * Applications to a scheme that ask for some part of what it gives. A scheme that hardly anybody can meet makes
     * jqwik give up with a {@code TooManyFilterMissesException}.
     *
     * @param scheme a scheme of one's own, or one of {@code Schemes.standard()}
     * @return applications in which neither {@code SchemeRules.applications()} nor the scheme's own demands find an
     *     ERROR or a WARNING
     */
    public static Arbitrary<Application> applications(Scheme scheme) {
        return SoundSchemes.applications(scheme);
    }

    /**
     * Applications that break one term of their scheme, mostly by a cent or a day. The sound twin has no finding, the
     * broken one of the code alone.
     *
     * @return every code of {@code SchemeRules.applications()}, and {@code scheme/own}, a demand of a scheme's own
     */
    public static Arbitrary<Broken<Application>> brokenApplications() {
        return BrokenSchemes.applications();
    }

    /**
     * Amounts as they stand in budgets.
     *
     * @return euros, from a cent to a million
     */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 100_000_000).map(Money::ofMinor);
    }
}
