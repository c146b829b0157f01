package org.terreau.water;

import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.production.Production;

/**
 * The indicators on the water budget of a dossier: what beds were given or need, how much of what crops used was rain,
 * where they suffered, and how reliable tanks are. A budget is measured over its own season; a period that holds less
 * of it gives no value.
 */
public final class BudgetIndicators {

    private static final String FAO = "FAO-56 (1998)";
    private static final String TANKS = "Jenkins & Pearson (1978)";

    private static final IndicatorCatalogue<WaterBudget> STANDARD = IndicatorCatalogue.<WaterBudget>empty()
            .plus(WaterIndicators.indicator("water.budget-per-m2", 1, FAO, "Eq. 85"), BudgetMeasures::perArea)
            .plus(
                    WaterIndicators.indicator("water.budget-rain-share", 1, FAO, "Eq. 69, 80, 85"),
                    BudgetMeasures::rainShare)
            .plus(WaterIndicators.indicator("water.budget-stress-days", 0, FAO, "Eq. 84"), BudgetMeasures::stressDays)
            .plus(
                    WaterIndicators.indicator("water.budget-tank-reliability", 1, TANKS, "YAS, YBS"),
                    BudgetMeasures::reliability)
            .plus(
                    WaterIndicators.indicator("water.budget-relative-yield", 1, FAO, "Eq. 90, Table 24"),
                    BudgetMeasures::relativeYield)
            .plus(
                    WaterIndicators.indicator("water.budget-percolation-share", 1, FAO, "Eq. 88"),
                    BudgetMeasures::percolation);

    private BudgetIndicators() {}

    /**
     * Returns the indicators on a budget.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<WaterBudget> standard() {
        return STANDARD;
    }

    /**
     * Returns the indicators on a budget, with the productivity of water, for which harvests are needed.
     *
     * @param production the harvests of the same dossier
     * @return the catalogue
     */
    public static IndicatorCatalogue<WaterBudget> with(Production production) {
        return STANDARD.plus(
                WaterIndicators.indicator("water.budget-productivity", 2, FAO, "Eq. 85, d’après l’évapotranspiration"),
                (indicator, budget, period) -> BudgetMeasures.productivity(indicator, budget, production, period));
    }
}
