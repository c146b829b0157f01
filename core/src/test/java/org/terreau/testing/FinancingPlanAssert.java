package org.terreau.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PlanPosition;
import org.terreau.funding.plan.PlanRules;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** Assertions on a financing plan; judged by {@link PlanRules} with the schemes and figures that Terreau brings. */
public final class FinancingPlanAssert extends JudgedAssert<FinancingPlanAssert, FinancingPlan> {

    /** Double funding, and what hides it: claims on nothing, claims below zero, claims that have no sum. */
    private static final String[] DOUBLE_FUNDING = {"FUN-011", "FUN-022", "FUN-030", "FUN-035"};

    private Schemes schemes = Schemes.standard();
    private LegalFigures figures = LegalFigures.standard();

    FinancingPlanAssert(FinancingPlan actual) {
        super(actual, FinancingPlanAssert.class);
    }

    /**
     * Judges with schemes of one's own.
     *
     * @param known the schemes that the plan may name, instead of those that Terreau brings
     * @return this
     */
    public FinancingPlanAssert with(Schemes known) {
        schemes = known;
        return this;
    }

    /**
     * Judges with one scheme more.
     *
     * @param scheme a scheme that the plan may name
     * @return this
     */
    public FinancingPlanAssert with(Scheme scheme) {
        return with(schemes.with(scheme));
    }

    /**
     * Judges with figures of law of one's own.
     *
     * @param known the figures
     * @return this
     */
    public FinancingPlanAssert with(LegalFigures known) {
        figures = known;
        return this;
    }

    @Override
    RuleBook<FinancingPlan> usualBook() {
        return PlanRules.of(schemes, figures);
    }

    @Override
    Optional<DateRange> period() {
        return actual.getPeriod();
    }

    @Override
    String name() {
        return "The plan " + actual.getId();
    }

    private PlanPosition position() {
        isNotNull();
        return PlanPosition.of(actual);
    }

    /**
     * Verifies that no expense is paid for twice: the claims on each add up to no more than its amount. A plan whose
     * claims name no expense, are below zero or have no sum does not pass either.
     *
     * @return this
     */
    public FinancingPlanAssert fundsNothingTwice() {
        isNotNull();
        Findings found = usualBook().only(DOUBLE_FUNDING).check(actual, day());
        if (!found.isEmpty()) {
            failWithMessage("%s", name() + " should fund nothing twice, but:" + Told.list(found));
        }
        return this;
    }

    /**
     * Verifies that grants and own money pay the whole cost, even if every open request fails.
     *
     * @return this
     */
    public FinancingPlanAssert isSecured() {
        return gap("be secured", position().securedGap(), "is not secured");
    }

    /**
     * Verifies that grants and own money come to an amount.
     *
     * @param amount the least that must be secured
     * @return this
     */
    public FinancingPlanAssert isSecuredUpTo(Money amount) {
        Optional<Money> secured = position().secured();
        boolean same = secured.isPresent()
                && secured.get().getCurrency().equals(amount.getCurrency())
                && secured.get().compareTo(amount) >= 0;
        if (!same) {
            failWithMessage(
                    "%s",
                    name() + " should be secured up to " + amount + ", but "
                            + secured.map(each -> each + " is secured").orElse("what is secured has no sum")
                            + sources());
        }
        return this;
    }

    /**
     * Verifies that all sources together pay the cost, if every request is granted as asked.
     *
     * @return this
     */
    public FinancingPlanAssert isCovered() {
        return gap("be covered", position().openGap(), "is missing");
    }

    private FinancingPlanAssert gap(String what, Optional<Money> gap, String missing) {
        if (gap.isEmpty() || gap.get().signum() > 0) {
            failWithMessage(
                    "%s",
                    name() + " should " + what + ", but "
                            + gap.map(each -> each + " of " + position().cost().orElseThrow() + " " + missing)
                                    .orElse("it states no cost, or has no sum")
                            + sources());
        }
        return this;
    }

    private String sources() {
        StringBuilder text = new StringBuilder();
        for (FundingSource each : actual.getSources()) {
            text.append("\n  ")
                    .append(each.getFunder())
                    .append(": ")
                    .append(each.getStatus())
                    .append(each.getRequested()
                            .map(amount -> ", requested " + amount)
                            .orElse(""))
                    .append(each.getGranted()
                            .map(amount -> ", granted " + amount)
                            .orElse(""))
                    .append(each.getPaid().map(amount -> ", paid " + amount).orElse(""));
        }
        return text.toString();
    }

    /**
     * Verifies that every source on a scheme keeps to the scheme's terms: its amounts, its conditions, its own demands.
     * Only what is of severity ERROR counts.
     *
     * @param scheme the scheme, which some source of the plan must name
     * @return this
     */
    public FinancingPlanAssert keepsTo(Scheme scheme) {
        isNotNull();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < actual.getSources().size(); i++) {
            if (actual.getSources().get(i).getScheme().equals(Optional.of(scheme.getId()))) {
                places.add("/sources/" + i);
            }
        }
        if (places.isEmpty()) {
            failWithMessage(
                    "%s", name() + " should ask the scheme " + scheme.getId() + ", but no source does" + sources());
        }
        RuleBook<Application> terms = SchemeRules.applications().plus(SchemeRules.demands(scheme));
        String[] codes = terms.rules().stream().map(Rule::getCode).toArray(String[]::new);
        Findings found = PlanRules.of(schemes.with(scheme), figures)
                .only(codes)
                .check(actual, day())
                .filter(each -> each.getSeverity() == Severity.ERROR && stands(each, places));
        if (!found.isEmpty()) {
            failWithMessage("%s", name() + " should keep to " + scheme.getId() + ", but:" + Told.list(found));
        }
        return this;
    }

    private static boolean stands(Finding finding, List<String> places) {
        return places.stream()
                .anyMatch(place -> finding.getPointer().equals(place)
                        || finding.getPointer().startsWith(place + "/"));
    }

    /**
     * Verifies that the plan creates a public duty.
     *
     * @param duty the code or id of a rule of severity OBLIGATION, such as {@code PUB-001}
     * @return this
     */
    public FinancingPlanAssert owes(String duty) {
        Findings duties = duties();
        if (duties.ofRule(known(duty)).isEmpty()) {
            failWithMessage(
                    "%s",
                    name() + " should owe " + duty + " as of " + day() + ", but "
                            + (duties.isEmpty() ? "owes nothing" : "owes only:" + Told.list(duties)));
        }
        return this;
    }

    /**
     * Verifies that the plan creates no public duty.
     *
     * @return this
     */
    public FinancingPlanAssert owesNothing() {
        Findings duties = duties();
        if (!duties.isEmpty()) {
            failWithMessage("%s", name() + " should owe nothing as of " + day() + ", but:" + Told.list(duties));
        }
        return this;
    }

    private Findings duties() {
        return check().filter(each -> each.getSeverity() == Severity.OBLIGATION);
    }
}
