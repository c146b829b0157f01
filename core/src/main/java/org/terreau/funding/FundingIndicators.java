package org.terreau.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Source;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/** The indicators of this room: what a budget says about itself. */
public final class FundingIndicators {

    private static final Source BUDGET = Source.of("Cerfa 12156 (demande de subvention)", "budget du projet");
    private static final Source ANALYSIS =
            Source.of("Usage des financeurs", "analyse financière d’un budget de projet");
    private static final Text NO_SUM = new Text("les montants ne s’additionnent pas", "the amounts cannot be added");
    private static final Text NOTHING = new Text("le total est nul", "the total is zero");
    private static final Text NO_CHAPTER = new Text("le chapitre n’est pas renseigné", "the chapter is not filled in");
    private static final Text NO_VALUATION =
            new Text("les contributions en nature ne sont pas valorisées", "contributions in kind are not valued");
    private static final Text NO_FUNDER = new Text("aucun financeur n’est nommé", "no funder is named");

    /** Personnel bénévole, on every form and chart. */
    private static final String VOLUNTEERS = "864";

    private static final TextBundle TEXTS = TextBundle.beside(FundingIndicators.class, "indicators");
    private static final IndicatorCatalogue<Budget> STANDARD = IndicatorCatalogue.<Budget>empty()
            .plus(
                    Indicator.of("funding.expenses", 2, BUDGET, TEXTS),
                    (indicator, budget, period) -> expenses(indicator, budget))
            .plus(
                    Indicator.of("funding.gap", 2, BUDGET, TEXTS),
                    (indicator, budget, period) -> BudgetBalance.of(budget)
                            .map(balance ->
                                    Measurement.of(indicator, balance.getGap().toBigDecimal()))
                            .orElseGet(() -> Measurement.notComputable(indicator, NO_SUM)))
            .plus(
                    Indicator.of("funding.staff-share", 1, ANALYSIS, TEXTS),
                    (indicator, budget, period) -> share(indicator, budget, budget.getExpenses(), "64"))
            .plus(
                    Indicator.of("funding.subsidy-share", 1, ANALYSIS, TEXTS),
                    (indicator, budget, period) -> share(indicator, budget, budget.getIncome(), "74"))
            .plus(
                    Indicator.of("funding.largest-funder-share", 1, ANALYSIS, TEXTS),
                    (indicator, budget, period) -> largestFunder(indicator, budget))
            .plus(
                    Indicator.of("funding.self-financing-share", 1, ANALYSIS, TEXTS),
                    (indicator, budget, period) -> share(indicator, budget, budget.getIncome(), "70", "75"))
            .plus(
                    Indicator.of("funding.volunteering-value", 2, BUDGET, TEXTS),
                    (indicator, budget, period) -> volunteering(indicator, budget))
            .plus(
                    Indicator.of("funding.in-kind-share", 1, BUDGET, TEXTS),
                    (indicator, budget, period) -> inKind(indicator, budget));

    private FundingIndicators() {}

    /**
     * Returns the indicators on one budget.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<Budget> standard() {
        return STANDARD;
    }

    private static Measurement expenses(Indicator indicator, Budget budget) {
        return BudgetBalance.of(budget)
                .map(balance -> Measurement.of(indicator, balance.getExpenses().toBigDecimal())
                        .counted(chapters(budget.getExpenses())))
                .orElseGet(() -> Measurement.notComputable(indicator, NO_SUM));
    }

    private static List<Labelled> chapters(List<BudgetLine> chapters) {
        List<Labelled> names = new ArrayList<>();
        for (BudgetLine each : chapters) {
            if (!Account.isInKind(each.getAccount())) {
                names.add(Text.of(each.getAccount()
                        + each.getLabel().map(label -> " " + label).orElse("")));
            }
        }
        return names;
    }

    private static Measurement share(Indicator indicator, Budget budget, List<BudgetLine> side, String... chapters) {
        if (Amounts.isTooDeep(budget)) {
            return Measurement.notComputable(indicator, NO_SUM);
        }
        Currency currency = Amounts.currency(budget);
        long total = Amounts.side(side, false, currency);
        long part = 0;
        List<Labelled> counted = new ArrayList<>();
        for (BudgetLine each : side) {
            if (Arrays.stream(chapters).anyMatch(each.getAccount()::startsWith)) {
                part = MinorUnits.add(part, Amounts.of(each, currency));
                counted.add(Text.of(each.getAccount()
                        + each.getLabel().map(label -> " " + label).orElse("")));
            }
        }
        if (total == MinorUnits.NONE || part == MinorUnits.NONE) {
            return Measurement.notComputable(indicator, NO_SUM);
        }
        if (counted.isEmpty()) {
            return Measurement.notComputable(indicator, NO_CHAPTER)
                    .missing(Arrays.stream(chapters).map(Text::of).toList());
        }
        return Measurement.ratio(indicator, decimal(part, currency), decimal(total, currency), NOTHING)
                .counted(counted);
    }

    private static Measurement largestFunder(Indicator indicator, Budget budget) {
        Optional<List<FunderShare>> shares = budget.getFunderTable().isPresent()
                ? FunderShares.of(budget.getFunderTable().get(), 1)
                : FunderShares.of(budget, 1);
        if (shares.isEmpty() || shares.get().isEmpty()) {
            return Measurement.notComputable(indicator, NO_FUNDER);
        }
        FunderShare largest = shares.get().get(0);
        BigDecimal sum = BigDecimal.ZERO;
        for (FunderShare each : shares.get()) {
            largest = each.amount().compareTo(largest.amount()) > 0 ? each : largest;
            sum = sum.add(each.amount().toBigDecimal());
        }
        return Measurement.ratio(indicator, largest.amount().toBigDecimal(), sum, NOTHING)
                .counted(List.of(Text.of(largest.funder())));
    }

    private static Measurement volunteering(Indicator indicator, Budget budget) {
        if (Amounts.isTooDeep(budget)) {
            return Measurement.notComputable(indicator, NO_SUM);
        }
        Currency currency = Amounts.currency(budget);
        List<Labelled> counted = new ArrayList<>();
        long sum = volunteering(budget.getExpenses(), currency, counted);
        if (counted.isEmpty()) {
            return Measurement.notComputable(indicator, NO_VALUATION).missing(List.of(Text.of(VOLUNTEERS)));
        }
        return sum == MinorUnits.NONE
                ? Measurement.notComputable(indicator, NO_SUM)
                : Measurement.of(indicator, decimal(sum, currency)).counted(counted);
    }

    private static long volunteering(List<BudgetLine> lines, Currency currency, List<Labelled> counted) {
        long sum = 0;
        for (BudgetLine each : lines) {
            if (each.getAccount().startsWith(VOLUNTEERS)) {
                sum = MinorUnits.add(sum, Amounts.of(each, currency));
                counted.add(Text.of(each.getAccount()
                        + each.getLabel().map(label -> " " + label).orElse("")));
            } else {
                sum = MinorUnits.add(sum, volunteering(each.getLines(), currency, counted));
            }
        }
        return sum;
    }

    private static Measurement inKind(Indicator indicator, Budget budget) {
        Optional<BudgetBalance> balance = BudgetBalance.of(budget);
        if (balance.isEmpty()) {
            return Measurement.notComputable(indicator, NO_SUM);
        }
        BigDecimal inKind = balance.get().getUsesInKind().toBigDecimal();
        BigDecimal cash = balance.get().getExpenses().toBigDecimal();
        return inKind.signum() == 0
                ? Measurement.notComputable(indicator, NO_VALUATION).missing(List.of(Text.of("86")))
                : Measurement.ratio(indicator, inKind, cash.add(inKind), NOTHING);
    }

    private static BigDecimal decimal(long minorUnits, Currency currency) {
        return Money.ofMinor(minorUnits, currency).toBigDecimal();
    }
}
