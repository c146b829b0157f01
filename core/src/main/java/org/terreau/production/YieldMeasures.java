package org.terreau.production;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.money.NumberText;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/** What is measured of crops and of plantings on their own area: all of it as one yield, and each as a part of it. */
final class YieldMeasures {

    private static final Text NO_YIELD = new Text(
            "aucune récolte pesée de la période ne vient d’une plantation dont la surface est connue",
            "no weighed harvest of the period comes from a planting whose area is known");

    private YieldMeasures() {}

    static Measurement byCrop(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        List<HarvestYield> crops = HarvestYield.byCrop(grown.subject().production(), period);
        return measure(indicator, crops, Uncounted::shown, crops);
    }

    static Measurement byPlanting(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        Production production = grown.subject().production();
        Map<String, Planting> plantings = PlantingRules.byId(production.getPlantings());
        UnaryOperator<String> names = id -> {
            Planting planting = plantings.get(id);
            return planting == null ? Uncounted.shown(id) : Uncounted.name(planting.getCrop(), id);
        };
        return measure(
                indicator, HarvestYield.byPlanting(production, period), names, HarvestYield.byCrop(production, period));
    }

    /**
     * Adds up yields. One of no weight is a yield only where none of its harvests was left out: else they are there,
     * and not weighed. What is left out is told by crop, where also the harvests of no planting stand.
     */
    private static Measurement measure(
            Indicator indicator, List<HarvestYield> yields, UnaryOperator<String> names, List<HarvestYield> crops) {
        BigDecimal kg = BigDecimal.ZERO;
        BigDecimal areaM2 = BigDecimal.ZERO;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>();
        for (HarvestYield each : yields) {
            if (each.areaM2().isPresent()
                    && (each.kg().signum() > 0 || each.uncounted().isEmpty())) {
                kg = kg.add(each.kg());
                areaM2 = areaM2.add(each.areaM2().get());
                counted.add(text(names.apply(each.of()), each, indicator.getDecimals()));
            }
        }
        for (HarvestYield each : crops) {
            missing.addAll(each.uncounted());
        }
        return kg.signum() == 0
                ? Measurement.notComputable(indicator, NO_YIELD).missing(missing)
                : Measurement.ratio(indicator, kg, areaM2, NO_YIELD)
                        .counted(counted)
                        .missing(missing);
    }

    private static Text text(String name, HarvestYield yield, int decimals) {
        return new Text(text(name, yield, decimals, Locale.FRENCH), text(name, yield, decimals, Locale.ENGLISH));
    }

    /** Such as "tomate : 2,50 kg/m² (25 kg, 10 m²)". */
    private static String text(String name, HarvestYield yield, int decimals, Locale locale) {
        NumberText numbers = NumberText.of(locale);
        return name + Labelled.choose(locale, "\u00A0: ", ": ")
                + numbers.print(yield.kgPerM2(decimals).orElse(BigDecimal.ZERO)) + " kg/m² ("
                + numbers.print(yield.kg())
                + " kg, " + numbers.print(yield.areaM2().orElse(BigDecimal.ZERO)) + " m²)";
    }
}
