package org.terreau.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.RuleBook;
import org.terreau.funding.Budget;
import org.terreau.funding.Forms;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.scheme.Schemes;
import org.terreau.value.DateRange;

/** Assertions on a dossier; judged by {@link DossierRules}. */
public final class DossierAssert extends JudgedAssert<DossierAssert, Dossier> {

    private Forms forms = Forms.standard();
    private Schemes schemes = Schemes.standard();
    private LegalFigures figures = LegalFigures.standard();

    DossierAssert(Dossier actual) {
        super(actual, DossierAssert.class);
    }

    /**
     * Judges with forms of one's own.
     *
     * @param known the forms that budgets may name
     * @return this
     */
    public DossierAssert with(Forms known) {
        forms = known;
        return this;
    }

    /**
     * Judges with schemes of one's own.
     *
     * @param known the schemes that plans may name
     * @return this
     */
    public DossierAssert with(Schemes known) {
        schemes = known;
        return this;
    }

    /**
     * Judges with figures of law of one's own.
     *
     * @param known the figures
     * @return this
     */
    public DossierAssert with(LegalFigures known) {
        figures = known;
        return this;
    }

    @Override
    RuleBook<Dossier> usualBook() {
        return DossierRules.of(forms, schemes, figures);
    }

    @Override
    Optional<DateRange> period() {
        return actual.getPeriod();
    }

    @Override
    String name() {
        return "The dossier " + actual.getId();
    }

    /**
     * Turns to a budget.
     *
     * @param id its id
     * @return assertions on it, with the same forms and day
     */
    public BudgetAssert budget(String id) {
        isNotNull();
        return new BudgetAssert(find(actual.getBudgets(), Budget::getId, id, "budget"))
                .with(forms)
                .asOf(day());
    }

    /**
     * Turns to a financing plan.
     *
     * @param id its id
     * @return assertions on it, with the same schemes, figures and day
     */
    public FinancingPlanAssert plan(String id) {
        isNotNull();
        return new FinancingPlanAssert(find(actual.getFinancingPlans(), FinancingPlan::getId, id, "plan"))
                .with(schemes)
                .with(figures)
                .asOf(day());
    }

    private <T> T find(List<T> parts, Function<T, String> id, String wanted, String what) {
        Optional<T> found =
                parts.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
        if (found.isEmpty()) {
            failWithMessage(
                    "%s",
                    name() + " should have a " + what + " " + wanted + ", but has only "
                            + parts.stream().map(id).toList());
        }
        return found.orElseThrow();
    }
}
