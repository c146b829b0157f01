package org.terreau.funding.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Source;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Schemes;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/** The indicators of this room: what a financing plan says about itself. */
public final class PlanIndicators {

    private static final Source ANALYSIS = Source.of("Usage des financeurs", "analyse d’un plan de financement");
    private static final Text NO_COST = new Text("le coût n’est pas indiqué", "the cost is not stated");
    private static final Text NO_SUM = new Text("les montants ne s’additionnent pas", "the amounts cannot be added");
    private static final Text NOTHING = new Text("le total est nul", "the total is zero");
    private static final Text NO_SOURCE = new Text("aucune source n’a de montant", "no source has an amount");

    private static final TextBundle TEXTS = TextBundle.beside(PlanIndicators.class, "indicators");
    private static final IndicatorCatalogue<FinancingPlan> STANDARD = IndicatorCatalogue.<FinancingPlan>empty()
            .plus(indicator("funding.plan.secured-rate", 1), (indicator, plan, period) -> secured(indicator, plan))
            .plus(indicator("funding.plan.gap", 2), (indicator, plan, period) -> gap(indicator, plan))
            .plus(
                    indicator("funding.plan.public-share", 1),
                    (indicator, plan, period) -> ofCost(indicator, plan, Pot.PUBLIC))
            .plus(indicator("funding.plan.own-share", 1), (indicator, plan, period) -> ofCost(indicator, plan, Pot.OWN))
            .plus(indicator("funding.plan.dependency", 1), (indicator, plan, period) -> dependency(indicator, plan))
            .plus(indicator("funding.plan.leverage", 2), (indicator, plan, period) -> leverage(indicator, plan));

    private PlanIndicators() {}

    /**
     * Returns the indicators on one plan.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<FinancingPlan> standard() {
        return STANDARD;
    }

    private static Indicator indicator(String id, int decimals) {
        return Indicator.of(id, decimals, ANALYSIS, TEXTS);
    }

    private static ResolvedPlan resolve(FinancingPlan plan) {
        return ResolvedPlan.of(plan, Schemes.none(), LegalFigures.standard());
    }

    private static Measurement secured(Indicator indicator, FinancingPlan plan) {
        PlanPosition position = PlanPosition.of(plan);
        if (position.cost().isEmpty() || position.secured().isEmpty()) {
            return Measurement.notComputable(indicator, isCostStated(plan) ? NO_SUM : NO_COST);
        }
        return Measurement.ratio(
                indicator,
                position.secured().get().toBigDecimal(),
                position.cost().get().toBigDecimal(),
                NOTHING);
    }

    private static Measurement gap(Indicator indicator, FinancingPlan plan) {
        Optional<Money> gap = PlanPosition.of(plan).securedGap();
        return gap.isPresent()
                ? Measurement.of(indicator, gap.get().toBigDecimal())
                : Measurement.notComputable(indicator, isCostStated(plan) ? NO_SUM : NO_COST);
    }

    private static boolean isCostStated(FinancingPlan plan) {
        return plan.getCost().isPresent() || !plan.getExpenses().isEmpty();
    }

    private static Measurement ofCost(Indicator indicator, FinancingPlan plan, Pot pot) {
        ResolvedPlan resolved = resolve(plan);
        if (!resolved.isCostKnown()) {
            return Measurement.notComputable(indicator, NO_COST);
        }
        long part = resolved.of(pot);
        return part == MinorUnits.NONE || resolved.cost() == MinorUnits.NONE
                ? Measurement.notComputable(indicator, NO_SUM)
                : Measurement.ratio(indicator, decimal(part, resolved), decimal(resolved.cost(), resolved), NOTHING);
    }

    private static Measurement dependency(Indicator indicator, FinancingPlan plan) {
        ResolvedPlan resolved = resolve(plan);
        Map<String, Long> byFunder = new LinkedHashMap<>();
        for (int i = 0; i < plan.getSources().size(); i++) {
            byFunder.merge(plan.getSources().get(i).getFunder(), resolved.counted(i), MinorUnits::add);
        }
        if (byFunder.isEmpty() || resolved.total() == 0) {
            return Measurement.notComputable(indicator, NO_SOURCE);
        }
        if (resolved.total() == MinorUnits.NONE || byFunder.containsValue(MinorUnits.NONE)) {
            return Measurement.notComputable(indicator, NO_SUM);
        }
        Map.Entry<String, Long> largest =
                byFunder.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return Measurement.ratio(
                        indicator, decimal(largest.getValue(), resolved), decimal(resolved.total(), resolved), NOTHING)
                .counted(List.<Labelled>of(Text.of(largest.getKey())));
    }

    private static Measurement leverage(Indicator indicator, FinancingPlan plan) {
        ResolvedPlan resolved = resolve(plan);
        long money = resolved.of(Pot.PUBLIC);
        if (!resolved.isCostKnown()) {
            return Measurement.notComputable(indicator, NO_COST);
        }
        return money == MinorUnits.NONE || resolved.cost() == MinorUnits.NONE
                ? Measurement.notComputable(indicator, NO_SUM)
                : Measurement.ratio(indicator, decimal(resolved.cost(), resolved), decimal(money, resolved), NOTHING);
    }

    private static BigDecimal decimal(long minorUnits, ResolvedPlan resolved) {
        return Money.ofMinor(minorUnits, resolved.currency()).toBigDecimal();
    }
}
