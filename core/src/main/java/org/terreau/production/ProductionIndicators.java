package org.terreau.production;

import org.terreau.finding.Source;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.statistic.WithFigures;
import org.terreau.value.TextBundle;

/**
 * The indicators of this room: what was grown, harvested, given on and worked. What is not listed one by one may be
 * stated as a figure of the dossier; what has no weight, price or date is named as missing and is never a zero.
 */
public final class ProductionIndicators {

    private static final String TOOLKIT = "Farming Concrete, Data Collection Toolkit";
    private static final String COCAGNE = "Réseau Cocagne, «\u00A0Développer les Jardins Cocagne de demain\u00A0»";
    private static final String VALENCIENNES =
            "Fiche d’expérience «\u00A0Les jardins du cœur\u00A0: du jardin à l’assiette\u00A0»";

    private static final TextBundle TEXTS = TextBundle.beside(ProductionIndicators.class, "indicators");
    private static final IndicatorCatalogue<WithFigures<GrownIn>> STANDARD =
            IndicatorCatalogue.<WithFigures<GrownIn>>empty()
                    .plus(
                            indicator("production.harvested", 2, TOOLKIT, "méthode 0.2 · dénominateur de GAR-3"),
                            HarvestMeasures::harvested)
                    .plus(
                            indicator("production.yield", 2, TOOLKIT, "méthodes 0.1 et 0.2 · GAR-1"),
                            HarvestMeasures::perArea)
                    .plus(
                            indicator("production.yield-by-crop", 2, TOOLKIT, "méthodes 0.1 et 0.2 · GAR-1 par espèce"),
                            YieldMeasures::byCrop)
                    .plus(
                            indicator(
                                    "production.yield-by-planting",
                                    2,
                                    TOOLKIT,
                                    "méthodes 0.1 et 0.2 · GAR-1 par plantation"),
                            YieldMeasures::byPlanting)
                    .plus(
                            indicator("production.redistributed", 2, TOOLKIT, "méthode 4.2 · GAR-2"),
                            HarvestMeasures::redistributed)
                    .plus(
                            indicator("production.redistribution-rate", 1, VALENCIENNES, "redistribution · GAR-3"),
                            HarvestMeasures::redistributionRate)
                    .plus(
                            indicator("production.harvest-value", 2, TOOLKIT, "méthode 4.1 · GAR-4"),
                            HarvestMeasures::value)
                    .plus(indicator("production.hours", 2, TOOLKIT, "méthode 2.2 · GAR-5"), GrownMeasures::hours)
                    .plus(
                            indicator("production.compost", 0, TOOLKIT, "méthode 1.2 · GAR-7"),
                            (indicator, grown, period) ->
                                    GrownMeasures.litres(indicator, grown, period, Resource.COMPOST))
                    .plus(
                            indicator("production.rain-water", 0, TOOLKIT, "méthode 1.3 · GAR-8"),
                            (indicator, grown, period) ->
                                    GrownMeasures.litres(indicator, grown, period, Resource.RAIN_WATER))
                    .plus(indicator("production.crops", 0, TOOLKIT, "méthode 0.1 · GAR-9"), GrownMeasures::crops)
                    .plus(
                            indicator("production.varieties", 0, VALENCIENNES, "outils pour évaluer l’action · VAL-2A"),
                            GrownMeasures::varieties)
                    .plus(
                            indicator(
                                    "production.varieties-redistributed",
                                    0,
                                    VALENCIENNES,
                                    "outils pour évaluer l’action · VAL-2B"),
                            GrownMeasures::varietiesGiven)
                    .plus(indicator("production.baskets", 0, COCAGNE, "COC-1"), BasketMeasures::delivered)
                    .plus(
                            indicator("production.baskets-per-household", 1, COCAGNE, "COC-2"),
                            BasketMeasures::perHousehold)
                    .plus(
                            indicator("production.baskets-per-household-week", 2, COCAGNE, "d’après COC-2"),
                            BasketMeasures::perWeek)
                    .plus(
                            indicator("production.baskets-per-hectare", 1, COCAGNE, "d’après COC-1"),
                            BasketMeasures::perHectare)
                    .plus(indicator("production.solidarity-share", 1, COCAGNE, "COC-3"), BasketMeasures::solidarity);

    private ProductionIndicators() {}

    /**
     * Returns the indicators on a production, its gardens and the figures that are stated besides.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<WithFigures<GrownIn>> standard() {
        return STANDARD;
    }

    private static Indicator indicator(String id, int decimals, String title, String reference) {
        return Indicator.of(id, decimals, Source.of(title, reference), TEXTS);
    }
}
