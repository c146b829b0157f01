package org.terreau.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.DutiesCalendar;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PlanPosition;
import org.terreau.funding.plan.ResolvedPlan;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/**
 * All that is told of a plan: where it stands, what its schemes allow, what could be asked besides, what is owed.
 *
 * @param plan the plan
 * @param pointer where it stands in its dossier
 * @param position what is secured, hoped for and missing
 * @param sources its sources, each with the answer of its scheme
 * @param others the schemes that the plan does not ask yet, as they would answer if they were asked on the day
 * @param duties what is owed by when
 */
record PlanReport(
        FinancingPlan plan,
        String pointer,
        PlanPosition position,
        List<Source> sources,
        List<Answer> others,
        List<DutiesCalendar.Duty> duties) {

    /**
     * What a scheme answers.
     *
     * @param scheme the scheme
     * @param entitlement at most how much, and why
     */
    record Answer(Scheme scheme, Entitlement entitlement) {}

    /**
     * A source of the plan.
     *
     * @param source the source
     * @param amount the amount by which it counts
     * @param answer what its scheme allows; empty for a source on no known scheme
     */
    record Source(FundingSource source, Optional<Money> amount, Optional<Answer> answer) {

        boolean isOpen() {
            return source.getStatus() == SourceStatus.IDEA || source.getStatus() == SourceStatus.REQUESTED;
        }

        /** What the scheme allows beyond what is asked, below zero for what is too much; empty once it is decided. */
        Optional<Money> more() {
            Optional<Money> most = answer.flatMap(each -> each.entitlement().getMost());
            if (!isOpen() || most.isEmpty()) {
                return Optional.empty();
            }
            long asked = amount.map(money -> MinorUnits.of(money, most.get().getCurrency()))
                    .orElse(0L);
            long more = MinorUnits.subtract(most.get().getMinorUnits(), asked);
            return more == MinorUnits.NONE
                    ? Optional.empty()
                    : Optional.of(Money.ofMinor(more, most.get().getCurrency()));
        }
    }

    static PlanReport of(FinancingPlan plan, int index, Schemes schemes, LocalDate asOf) {
        ResolvedPlan resolved = ResolvedPlan.of(plan, schemes, LegalFigures.standard());
        List<Application> applications = resolved.applications();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < plan.getSources().size(); i++) {
            Application application = applications.get(i);
            Optional<Answer> answer =
                    resolved.scheme(i).map(scheme -> new Answer(scheme, Entitlement.of(application, asOf)));
            sources.add(new Source(plan.getSources().get(i), application.getRequested(), answer));
        }
        List<Answer> others = new ArrayList<>();
        for (Scheme each : schemes.all()) {
            boolean named = plan.getSources().stream()
                    .anyMatch(source ->
                            source.getScheme().filter(each.getId()::equals).isPresent());
            if (!named) {
                others.add(new Answer(each, Entitlement.of(resolved.application(each, asOf), asOf)));
            }
        }
        return new PlanReport(
                plan,
                "/financingPlans/" + index,
                PlanPosition.of(plan),
                sources,
                others,
                DutiesCalendar.of(resolved, asOf).duties());
    }
}
