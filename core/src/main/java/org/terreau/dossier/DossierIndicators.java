package org.terreau.dossier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Source;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.FundingIndicators;
import org.terreau.funding.execution.BudgetComparison;
import org.terreau.funding.execution.BudgetRevisions;
import org.terreau.funding.execution.ExecutionIndicators;
import org.terreau.funding.law.Estimate;
import org.terreau.funding.law.PostAid;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.PlanIndicators;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.money.NumberText;
import org.terreau.money.Rate;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.BreakdownCell;
import org.terreau.statistic.Breakdowns;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/** The whole catalogue of indicators: those of the rooms, and those that cross rooms. */
public final class DossierIndicators {

    private static final Source VALENCIENNES = Source.of(
            "Fiche d’expérience «\u00A0Les jardins du cœur\u00A0: du jardin à l’assiette\u00A0»",
            "outils pour évaluer l’action, bilan");
    private static final Source TOOLKIT = Source.of("Farming Concrete, Data Collection Toolkit", "méthode 2.1 · GAR-6");
    private static final Source POST_AID = Source.of(
                    "Arrêtés fixant les aides aux structures d’insertion",
                    "aide au poste des ACI, par emploi et par an")
            .toBuilder()
            .verified(false)
            .build();
    private static final Text NO_PERIOD = new Text("aucune période n’est énoncée", "no period is stated");
    private static final Text NO_BUDGET = new Text(
            "aucun budget pour cette période, ou plusieurs du même genre",
            "no budget for this period, or several of one kind");
    private static final Text NO_COMPARISON = new Text(
            "aucun budget de cette période n’en révise ou n’en réalise un autre, ou plusieurs",
            "no budget of this period revises or realises another, or several do");
    private static final Text NO_PLAN = new Text(
            "aucun plan de financement pour cette période, ou plusieurs",
            "no financing plan for this period, or several");
    private static final Text ZERO = new Text("le dénominateur est nul", "the denominator is zero");
    private static final Text NOT_ADDABLE =
            new Text("les montants ne s’additionnent pas", "the amounts cannot be added");

    private static final Text NOT_PEOPLE = new Text(
            "le tableau choisi ne compte pas des personnes dans chaque cellule",
            "the table that was chosen does not count people in each cell");

    private static final int LONGEST_NAME = 100;
    private static final String RESIDENCE = "residence-area";
    private static final String REACHED = "participants.reached";

    private static final TextBundle TEXTS = TextBundle.beside(DossierIndicators.class, "indicators");
    private static final IndicatorCatalogue<Dossier> STANDARD = IndicatorCatalogue.<Dossier>empty()
            .plus(FundingIndicators.standard(), (indicator, onBudget) -> (same, dossier, period) -> {
                Optional<Budget> budget = budget(dossier, period);
                return budget.isPresent()
                        ? onBudget.measure(same, budget.get(), period)
                        : Measurement.notComputable(same, NO_BUDGET);
            })
            .plus(ExecutionIndicators.standard(), (indicator, onComparison) -> (same, dossier, period) -> {
                List<BudgetComparison> comparisons = comparisons(dossier, period);
                return comparisons.size() == 1
                        ? onComparison.measure(same, comparisons.get(0), period)
                        : Measurement.notComputable(same, NO_COMPARISON);
            })
            .plus(PlanIndicators.standard(), (indicator, onPlan) -> (same, dossier, period) -> {
                List<FinancingPlan> plans = plans(dossier, period);
                return plans.size() == 1
                        ? onPlan.measure(same, plans.get(0), period)
                        : Measurement.notComputable(same, NO_PLAN);
            })
            .plus(Indicator.of("funding.cost-per-participant", 2, VALENCIENNES, TEXTS), DossierIndicators::cost)
            .plus(Indicator.of("funding.post-aid", 2, POST_AID, TEXTS), DossierIndicators::postAid)
            .plus(Indicator.of("participant.reached", 0, VALENCIENNES, TEXTS), DossierIndicators::reached)
            .plus(ratio("participant.target-attainment"), of(REACHED, "participants.target"))
            .plus(ratio("participant.rsa-share"), of("participants.rsa", REACHED))
            .plus(ratio("participant.positive-orientation"), DossierIndicators::positiveOrientation)
            .plus(ratio("participant.checkup-completion"), of("health.checkups", "health.meeting-attendance"))
            .plus(Indicator.of("participant.by-residence-area", 0, TOOLKIT, TEXTS), DossierIndicators::byResidence)
            .plus(
                    RoomIndicators.standard(),
                    (indicator, room) -> (same, dossier, period) -> room.measure(same, dossier, period));

    private DossierIndicators() {}

    /**
     * Returns every indicator that Terreau brings.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<Dossier> standard() {
        return STANDARD;
    }

    private static Indicator ratio(String id) {
        return Indicator.of(id, 1, VALENCIENNES, TEXTS);
    }

    /** The budget of a period: realised before revised before forecast; an undated one fits every period. */
    private static Optional<Budget> budget(Dossier dossier, Optional<DateRange> period) {
        List<Budget> fitting = dossier.getBudgets().stream()
                .filter(each -> period.isEmpty()
                        || each.getPeriod().isEmpty()
                        || each.getPeriod().get().overlaps(period.get()))
                .sorted(Comparator.comparing(Budget::getKind).reversed())
                .toList();
        boolean single = fitting.size() == 1
                || (fitting.size() > 1
                        && fitting.get(0).getKind() != fitting.get(1).getKind());
        return single ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The budgets of a period that revise or realise another, each beside that other. */
    private static List<BudgetComparison> comparisons(Dossier dossier, Optional<DateRange> period) {
        List<BudgetComparison> all = BudgetRevisions.comparisons(dossier.getBudgets());
        List<BudgetComparison> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Budget budget = dossier.getBudgets().get(i);
            boolean fits = period.isEmpty()
                    || budget.getPeriod().isEmpty()
                    || budget.getPeriod().get().overlaps(period.get());
            if (budget.getRevises().isPresent() && fits) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    private static List<FinancingPlan> plans(Dossier dossier, Optional<DateRange> period) {
        return dossier.getFinancingPlans().stream()
                .filter(each -> period.isEmpty()
                        || each.getPeriod().isEmpty()
                        || each.getPeriod().get().overlaps(period.get()))
                .toList();
    }

    private static Measurement cost(Indicator indicator, Dossier dossier, Optional<DateRange> period) {
        Optional<Budget> budget = budget(dossier, period);
        if (budget.isEmpty()) {
            return Measurement.notComputable(indicator, NO_BUDGET);
        }
        Optional<BudgetBalance> balance = BudgetBalance.of(budget.get());
        if (balance.isEmpty()) {
            return Measurement.notComputable(indicator, NOT_ADDABLE);
        }
        Figures.Choice participants = find(REACHED, dossier, period);
        if (participants.figure().isEmpty()) {
            return none(participants, indicator);
        }
        Figure figure = participants.figure().get();
        String title = budget.get().getTitle().orElse(budget.get().getId());
        return Measurement.ratio(indicator, balance.get().getExpenses().toBigDecimal(), figure.getValue(), ZERO)
                .counted(List.of(Text.of(title), Figures.named(figure)));
    }

    /** Full-time insertion posts over the months of the period, at the dated amounts, without the modulated part. */
    private static Measurement postAid(Indicator indicator, Dossier dossier, Optional<DateRange> period) {
        Figures.Choice posts = find("posts.insertion", dossier, period);
        if (posts.figure().isEmpty()) {
            return none(posts, indicator);
        }
        Optional<DateRange> months = period.or(posts.figure().get()::getPeriod).or(dossier::getPeriod);
        if (months.isEmpty()) {
            return Measurement.notComputable(indicator, NO_PERIOD);
        }
        Estimate aid = PostAid.of(
                        posts.figure().get().getValue(),
                        YearMonth.from(months.get().getFirst()),
                        YearMonth.from(months.get().getLast()),
                        Rate.ZERO)
                .estimate();
        return aid.amount().isPresent()
                ? Measurement.of(indicator, aid.amount().get().toBigDecimal())
                        .counted(List.of(Figures.named(posts.figure().get())))
                : Measurement.notComputable(indicator, aid.reason().orElse(NO_PERIOD));
    }

    private static Measurement reached(Indicator indicator, Dossier dossier, Optional<DateRange> period) {
        Figures.Choice found = find(REACHED, dossier, period);
        return found.figure().isEmpty()
                ? none(found, indicator)
                : Measurement.of(indicator, found.figure().get().getValue())
                        .counted(List.of(Figures.named(found.figure().get())));
    }

    private static IndicatorCatalogue.Calculation<Dossier> of(String part, String whole) {
        return (indicator, dossier, period) -> {
            Figures.Choice numerator = find(part, dossier, period);
            Figures.Choice denominator = find(whole, dossier, period);
            if (numerator.figure().isEmpty()) {
                return none(numerator, indicator);
            }
            if (denominator.figure().isEmpty()) {
                return none(denominator, indicator);
            }
            Figure above = numerator.figure().get();
            Figure below = denominator.figure().get();
            return Measurement.ratio(indicator, above.getValue(), below.getValue(), ZERO)
                    .counted(List.of(Figures.named(above), Figures.named(below)));
        };
    }

    private static Measurement positiveOrientation(Indicator indicator, Dossier dossier, Optional<DateRange> period) {
        Figures.Choice reached = find(REACHED, dossier, period);
        if (reached.figure().isEmpty()) {
            return none(reached, indicator);
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>();
        for (String key : List.of("outcome.cddi", "outcome.interim", "outcome.cdd", "outcome.training")) {
            Figures.Choice outcome = find(key, dossier, period);
            if (outcome.figure().isPresent()) {
                sum = sum.add(outcome.figure().get().getValue());
                counted.add(Figures.named(outcome.figure().get()));
            } else {
                missing.add(Text.of(key));
            }
        }
        if (counted.isEmpty()) {
            return Measurement.notComputable(
                            indicator, new Text("aucune orientation n’est énoncée", "no outcome is stated"))
                    .missing(missing);
        }
        counted.add(Figures.named(reached.figure().get()));
        return Measurement.ratio(indicator, sum, reached.figure().get().getValue(), ZERO)
                .counted(counted)
                .missing(missing);
    }

    /** All that is in the cells, also where the printed total is another: that is a finding. */
    private static Measurement byResidence(Indicator indicator, Dossier dossier, Optional<DateRange> period) {
        Breakdowns.Choice choice = new Breakdowns(dossier.getBreakdowns()).choose(RESIDENCE, period);
        if (choice.breakdown().isEmpty()) {
            return Measurement.notComputable(indicator, choice.why()).missing(List.of(Text.of(RESIDENCE)));
        }
        Breakdown table = choice.breakdown().get();
        BigDecimal sum = BigDecimal.ZERO;
        boolean counts = !table.getCells().isEmpty() && table.getUnit().indexOf('%') < 0;
        List<Labelled> counted = new ArrayList<>();
        counted.add(titled(table));
        Set<Integer> together = SmallCells.of(table.getCells());
        BigDecimal rest = BigDecimal.ZERO;
        for (int i = 0; i < table.getCells().size(); i++) {
            BreakdownCell each = table.getCells().get(i);
            counts &= each.getCount() >= 0;
            sum = sum.add(BigDecimal.valueOf(each.getCount()));
            if (together.contains(i)) {
                rest = rest.add(BigDecimal.valueOf(each.getCount()));
            } else {
                counted.add(new Text(cell(each, Locale.FRENCH), cell(each, Locale.ENGLISH)));
            }
        }
        if (!together.isEmpty()) {
            counted.add(new Text(
                    together.size() + " lieux peu nombreux, ensemble\u00A0: "
                            + NumberText.of(Locale.FRENCH).print(rest),
                    together.size() + " places with few persons, together: "
                            + NumberText.of(Locale.ENGLISH).print(rest)));
        }
        return counts
                ? Measurement.of(indicator, sum).counted(counted)
                : Measurement.notComputable(indicator, NOT_PEOPLE).missing(List.of(titled(table)));
    }

    private static Text titled(Breakdown table) {
        String shown = Printable.of(table.getTitle(), LONGEST_NAME);
        String unit = Printable.of(table.getUnit(), LONGEST_NAME);
        String days = table.getPeriod().map(DateRange::toString).orElse("");
        return new Text(
                shown + " (" + unit + ", " + (days.isEmpty() ? "sans date" : days) + ")",
                shown + " (" + unit + ", " + (days.isEmpty() ? "no date" : days) + ")");
    }

    private static String cell(BreakdownCell cell, Locale locale) {
        return Printable.of(cell.getLabel(), LONGEST_NAME)
                + Labelled.choose(locale, "\u00A0: ", ": ")
                + NumberText.of(locale).print(cell.getCount());
    }

    private static Figures.Choice find(String key, Dossier dossier, Optional<DateRange> period) {
        return new Figures(dossier.getFigures()).choose(key, period);
    }

    private static Measurement none(Figures.Choice choice, Indicator indicator) {
        return Measurement.notComputable(indicator, choice.why()).missing(List.of(Text.of(choice.key())));
    }
}
