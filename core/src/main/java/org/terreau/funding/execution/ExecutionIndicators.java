package org.terreau.funding.execution;

import java.util.List;
import java.util.Optional;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/** The indicators of this room: what came of a plan. */
public final class ExecutionIndicators {

    private static final Text NOTHING_PLANNED = new Text("rien n’était prévu", "nothing was planned");

    private static final TextBundle TEXTS = TextBundle.beside(ExecutionIndicators.class, "indicators");
    private static final IndicatorCatalogue<BudgetComparison> STANDARD = IndicatorCatalogue.<BudgetComparison>empty()
            .plus(
                    Indicator.of("funding.variance", 1, Sources.REPORT, TEXTS),
                    (indicator, comparison, period) -> variance(indicator, comparison));

    private ExecutionIndicators() {}

    /**
     * Returns the indicators on a budget beside the one that it realises or revises.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<BudgetComparison> standard() {
        return STANDARD;
    }

    private static Measurement variance(Indicator indicator, BudgetComparison comparison) {
        Optional<Variance> total = comparison.getExpenses();
        if (total.isEmpty()) {
            return Measurement.notComputable(
                    indicator, comparison.getObstacle().orElse(BudgetComparison.Obstacle.NOTHING_TO_COMPARE));
        }
        return Measurement.ratio(
                        indicator,
                        total.get().getDelta().toBigDecimal(),
                        total.get().getPlanned().abs().toBigDecimal(),
                        NOTHING_PLANNED)
                .counted(List.of(
                        Text.of(total.get().getRealised().toString()),
                        Text.of(total.get().getPlanned().toString())));
    }
}
