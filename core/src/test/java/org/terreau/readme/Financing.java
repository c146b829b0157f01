package org.terreau.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Findings;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.DutiesCalendar;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.PlanPosition;
import org.terreau.funding.plan.PlanRules;
import org.terreau.funding.plan.ResolvedPlan;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeReader;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;

/** The second example of the README. */
final class Financing {

    record Answer(Findings findings, PlanPosition position, DutiesCalendar duties, Optional<Money> most) {}

    private Financing() {}

    @SuppressWarnings("CheckReturnValue")
    static Answer answer(Dossier dossier, Path file) throws IOException {
        Scheme ours = SchemeReader.standard().read(file).value().orElseThrow();
        FinancingPlan plan = dossier.getFinancingPlans().get(0);
        LocalDate asOf = LocalDate.of(2026, 3, 1);

        Schemes schemes = Schemes.standard().with(ours);
        Findings findings = PlanRules.of(schemes, LegalFigures.standard()).check(plan, asOf);
        PlanPosition position = PlanPosition.of(plan); // position.securedGap(): what is missing if every request fails
        DutiesCalendar duties = DutiesCalendar.of(plan, asOf); // agreement, report, auditor, payment, by date

        ResolvedPlan resolved = ResolvedPlan.of(plan, schemes, LegalFigures.standard());
        Entitlement entitlement = Entitlement.of(resolved.application(ours, asOf), asOf);
        entitlement.getMost(); // at most this much, to the cent: one cent more is refused
        entitlement.getSteps(); // rate, capped base, ceiling, public share, cost left; the lowest is getDeciding()
        entitlement.getUnmet(); // the conditions that are not met, each with what would make it pass
        return new Answer(findings, position, duties, entitlement.getMost());
    }
}
