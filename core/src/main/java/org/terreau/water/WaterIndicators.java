package org.terreau.water;

import org.terreau.finding.Source;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.statistic.WithFigures;
import org.terreau.value.TextBundle;

/**
 * The indicators of this room on what a dossier records: how much water was given, from where, at what cost, and what
 * was harvested with it. What has no volume, area, origin, price or weight is named as missing and is never a zero.
 * Those on a reckoned budget are {@link BudgetIndicators}.
 */
public final class WaterIndicators {

    private static final String TERREAU = "Terreau";
    private static final String TOOLKIT = "Farming Concrete, Data Collection Toolkit";

    private static final IndicatorCatalogue<WithFigures<WateredGardens>> STANDARD =
            IndicatorCatalogue.<WithFigures<WateredGardens>>empty()
                    .plus(indicator("water.given", 0, TERREAU, "arrosages notés"), GivenMeasures::litres)
                    .plus(
                            indicator("water.given-per-m2", 1, TERREAU, "arrosages notés par surface"),
                            GivenMeasures::perArea)
                    .plus(indicator("water.rain-share", 1, TOOLKIT, "d’après la méthode 1.3"), GivenMeasures::rainShare)
                    .plus(
                            indicator("water.cost", 2, TERREAU, "arrosages notés au prix de leur source"),
                            GivenMeasures::cost)
                    .plus(
                            indicator("water.productivity", 2, TOOLKIT, "d’après la méthode 0.2"),
                            GivenMeasures::productivity)
                    .plus(
                            indicator("water.waterings-per-week", 1, TERREAU, "arrosages notés par semaine"),
                            GivenMeasures::perWeek);

    private WaterIndicators() {}

    /**
     * Returns the indicators on the waterings of a dossier.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<WithFigures<WateredGardens>> standard() {
        return STANDARD;
    }

    static Indicator indicator(String id, int decimals, String title, String reference) {
        return Indicator.of(
                id, decimals, Source.of(title, reference), TextBundle.beside(WaterIndicators.class, "indicators"));
    }
}
