package org.terreau.water;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.terreau.value.Labelled;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.drought.WaterSourceKind;

/**
 * What a bed, a plot, a group or a garden had of the water, and what it costs.
 *
 * @param name what it is called; empty for beds of which the dossier does not say
 * @param areaM2 its area
 * @param litres what it was given, losses included
 * @param rainTankL what of it came from rain tanks
 * @param cost what it costs, in the currency of the prices
 */
public record WaterShare(String name, double areaM2, double litres, double rainTankL, double cost) {

    /** By what water is shared out. */
    public enum By implements Labelled {
        /** By bed. */
        BED("par planche", "by bed"),
        /** By plot of the garden. */
        PLOT("par parcelle", "by plot"),
        /** By group of those who water. */
        GROUP("par groupe", "by group"),
        /** By garden. */
        GARDEN("par jardin", "by garden");

        private final String french;
        private final String english;

        By(String french, String english) {
            this.french = french;
            this.english = english;
        }

        private String of(BedBudget bed) {
            return switch (this) {
                case BED -> bed.name();
                case PLOT -> bed.bed().getPlot().orElse("");
                case GROUP -> bed.bed().getGroup().orElse("");
                case GARDEN -> bed.bed().getGarden();
            };
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /**
     * Shares out the water of a budget.
     *
     * @param budget the budget
     * @param by by what
     * @return the shares, in the order of the beds; their litres add up to those of the beds
     */
    public static List<WaterShare> of(WaterBudget budget, By by) {
        Map<String, WaterShare> shares = new LinkedHashMap<>();
        int index = 0;
        for (BedBudget bed : budget.beds()) {
            WaterShare more = of(budget, bed, by.of(bed));
            String key = by == By.BED ? String.valueOf(index++) : more.name();
            shares.merge(key, more, WaterShare::and);
        }
        return List.copyOf(new ArrayList<>(shares.values()));
    }

    private static WaterShare of(WaterBudget budget, BedBudget bed, String name) {
        double rain = 0;
        double cost = 0;
        for (SourceBudget each : budget.sources()) {
            double litres = bed.litres(each.id());
            Optional<WaterSource> source = each.source();
            if (source.isPresent() && source.get().getKind() == WaterSourceKind.RAIN) {
                rain += litres;
            }
            cost += litres * each.pricePerLitre();
        }
        return new WaterShare(name, bed.areaM2(), bed.totals().mm(LedgerTerm.IRRIGATION) * bed.areaM2(), rain, cost);
    }

    private static WaterShare and(WaterShare one, WaterShare other) {
        return new WaterShare(
                one.name,
                one.areaM2 + other.areaM2,
                one.litres + other.litres,
                one.rainTankL + other.rainTankL,
                one.cost + other.cost);
    }
}
