package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Schemes;

/** What is owed by when: the public duties that a plan creates, in the order of their dates. Immutable. */
public final class DutiesCalendar {

    /**
     * A duty.
     *
     * @param due the last day; empty for a duty that is not dated
     * @param finding what is owed, in words and facts, with the law
     */
    public record Duty(Optional<LocalDate> due, Finding finding) {

        /**
         * Tells whether it was not done in time.
         *
         * @return true when the rule calls it late
         */
        public boolean isLate() {
            return finding.getSeverity() == Severity.ERROR || finding.getSeverity() == Severity.WARNING;
        }
    }

    private final List<Duty> duties;

    private DutiesCalendar(List<Duty> duties) {
        this.duties = duties;
    }

    /**
     * Works out the duties of a plan with the schemes and figures that Terreau brings.
     *
     * @param plan any plan
     * @param asOf the day as of which they are owed
     * @return the calendar
     */
    public static DutiesCalendar of(FinancingPlan plan, LocalDate asOf) {
        return of(ResolvedPlan.of(plan, Schemes.standard(), LegalFigures.standard()), asOf);
    }

    /**
     * Works out the duties of a plan.
     *
     * @param plan a plan with its schemes
     * @param asOf the day as of which they are owed
     * @return the calendar
     */
    public static DutiesCalendar of(ResolvedPlan plan, LocalDate asOf) {
        return of(PlanRules.duties().check(plan, asOf));
    }

    private static DutiesCalendar of(Findings findings) {
        List<Duty> duties = new ArrayList<>();
        for (Finding each : findings) {
            Object due = each.getFacts().get("due");
            duties.add(new Duty(due instanceof LocalDate day ? Optional.of(day) : Optional.empty(), each));
        }
        duties.sort(Comparator.comparing(each -> each.due().orElse(LocalDate.MAX)));
        return new DutiesCalendar(List.copyOf(duties));
    }

    /**
     * Returns the duties.
     *
     * @return them by date, those without a date last
     */
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Returns the duties that fall due up to a day.
     *
     * @param day the day, included
     * @return them by date
     */
    public List<Duty> until(LocalDate day) {
        return duties.stream()
                .filter(each -> each.due().isPresent() && !each.due().get().isAfter(day))
                .toList();
    }
}
