package org.terreau.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.terreau.garden.Garden;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;

/**
 * What a garden, a crop or a planting yielded on its area. Both numbers are exact; the yield is rounded only where it
 * is asked for. A mean of yields is no yield: add up kilograms and areas.
 *
 * @param of the id of the garden, the crop or the planting
 * @param kg what was harvested, in kilograms
 * @param areaM2 on which area, in square metres; empty when not known
 * @param areaFrom where the area comes from
 * @param uncounted the harvests that are not in it, and why
 */
public record HarvestYield(
        String of, BigDecimal kg, Optional<BigDecimal> areaM2, AreaFrom areaFrom, List<Uncounted> uncounted) {

    /** Where an area comes from. */
    public enum AreaFrom implements Labelled {
        /** The cultivated area that the garden or its sites state. */
        GARDEN("surface cultivée énoncée", "stated cultivated area"),
        /** The areas of plantings. */
        PLANTINGS("surfaces des plantations", "areas of the plantings"),
        /** There is none. */
        NOTHING("surface inconnue", "area not known");

        private final String french;
        private final String english;

        AreaFrom(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /** A yield while it is added up. */
    private static final class Sum {
        private BigDecimal kg = BigDecimal.ZERO;
        private @Nullable BigDecimal areaM2;
        private final List<Uncounted> uncounted = new ArrayList<>(0);

        void addArea(BigDecimal more) {
            areaM2 = areaM2 == null ? more : areaM2.add(more);
        }

        HarvestYield of(String id, AreaFrom from) {
            Optional<BigDecimal> area = Optional.ofNullable(areaM2).map(Numbers::plain);
            return new HarvestYield(id, Numbers.plain(kg), area, area.isPresent() ? from : AreaFrom.NOTHING, uncounted);
        }
    }

    /** Keeps the harvests that are not counted. */
    public HarvestYield {
        uncounted = List.copyOf(uncounted);
    }

    /**
     * Adds up what each planting yielded.
     *
     * @param production the plantings and harvests; a harvest counts where it names its planting
     * @param period the days of the harvests; empty for all
     * @return a yield for each planting that was harvested, or was to be harvested, in the period, by id
     */
    public static List<HarvestYield> byPlanting(Production production, Optional<DateRange> period) {
        Map<String, Sum> sums = new TreeMap<>();
        Map<String, Planting> due = due(production, period);
        due.forEach((id, planting) -> {
            Sum sum = sums.computeIfAbsent(id, key -> new Sum());
            planting.getAreaM2().filter(Numbers::isPositive).ifPresent(sum::addArea);
        });
        List<Harvest> harvests = production.getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            Sum sum = harvest.getPlanting().map(sums::get).orElse(null);
            if (sum != null) {
                add(sum, i, harvest, period);
            }
        }
        return all(sums, AreaFrom.PLANTINGS);
    }

    /**
     * Adds up what each crop yielded on the plantings that state their area. An area counts as often as it was planted:
     * two crops of lettuce a year on 10 m² are 20 m² of lettuce.
     *
     * @param production the plantings and harvests; a harvest counts where its planting has an area, else it is told
     * @param period the days of the harvests; empty for all
     * @return a yield for each crop that was harvested, or was to be harvested, in the period, by id
     */
    public static List<HarvestYield> byCrop(Production production, Optional<DateRange> period) {
        Map<String, Sum> sums = new TreeMap<>();
        Map<String, Planting> due = due(production, period);
        due.values().forEach(planting -> {
            Sum sum = sums.computeIfAbsent(planting.getCrop(), key -> new Sum());
            planting.getAreaM2().filter(Numbers::isPositive).ifPresent(sum::addArea);
        });
        List<Harvest> harvests = production.getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            Planting planting = harvest.getPlanting().map(due::get).orElse(null);
            if (planting != null
                    && planting.getAreaM2().filter(Numbers::isPositive).isPresent()) {
                add(sums.computeIfAbsent(planting.getCrop(), key -> new Sum()), i, harvest, period);
            } else if (period.isEmpty() || period.get().overlaps(harvest.getOn())) {
                boolean within = Days.isWithin(period, harvest.getOn());
                sums.computeIfAbsent(harvest.getCrop(), key -> new Sum())
                        .uncounted
                        .add(Uncounted.harvest(i, harvest, within ? Uncounted.Why.NO_AREA : Uncounted.Why.ACROSS));
            }
        }
        return all(sums, AreaFrom.PLANTINGS);
    }

    /**
     * Adds up what each garden yielded. The area is the cultivated one that the garden states, or all of its sites;
     * without that, what its plantings held at once in each place, so that one crop after another counts once.
     *
     * @param grown the harvests and their gardens
     * @param period the days of the harvests; empty for all
     * @return a yield for each garden in which something was harvested, by id
     */
    public static List<HarvestYield> byGarden(GrownIn grown, Optional<DateRange> period) {
        Map<String, Sum> sums = new TreeMap<>();
        List<Harvest> harvests = grown.production().getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            if (period.isEmpty() || period.get().overlaps(harvest.getOn())) {
                add(sums.computeIfAbsent(harvest.getGarden(), key -> new Sum()), i, harvest, period);
            }
        }
        Map<String, Garden> gardens = new HashMap<>();
        for (Garden each : grown.gardens()) {
            if (sums.containsKey(each.getId())) {
                gardens.putIfAbsent(each.getId(), each);
            }
        }
        Map<String, BigDecimal> planted =
                PlantedArea.byGarden(grown.production().getPlantings(), period);
        List<HarvestYield> yields = new ArrayList<>();
        sums.forEach((id, sum) -> {
            Optional<BigDecimal> stated = Optional.ofNullable(gardens.get(id)).flatMap(PlantedArea::cultivated);
            stated.or(() -> Optional.ofNullable(planted.get(id))).ifPresent(sum::addArea);
            yields.add(sum.of(id, stated.isPresent() ? AreaFrom.GARDEN : AreaFrom.PLANTINGS));
        });
        return yields;
    }

    private static List<HarvestYield> all(Map<String, Sum> sums, AreaFrom from) {
        List<HarvestYield> yields = new ArrayList<>();
        sums.forEach((id, sum) -> yields.add(sum.of(id, from)));
        return yields;
    }

    private static void add(Sum sum, int index, Harvest harvest, Optional<DateRange> period) {
        if (Days.isWithin(period, harvest.getOn())) {
            BigDecimal kg = Weights.kg(harvest);
            if (kg != null) {
                sum.kg = sum.kg.add(kg);
            } else {
                boolean weighed = Weights.kgPerUnit(harvest) != null;
                sum.uncounted.add(Uncounted.harvest(
                        index, harvest, weighed ? Uncounted.Why.NO_QUANTITY : Uncounted.Why.NO_WEIGHT));
            }
        } else if (Days.isAcross(period, harvest.getOn())) {
            sum.uncounted.add(Uncounted.harvest(index, harvest, Uncounted.Why.ACROSS));
        }
    }

    /** Plantings with a harvest in the period, recorded or planned; a failed crop took its ground too. */
    private static Map<String, Planting> due(Production production, Optional<DateRange> period) {
        Map<String, Planting> all = new HashMap<>();
        Map<String, Planting> due = new HashMap<>();
        for (Planting each : production.getPlantings()) {
            all.putIfAbsent(each.getId(), each);
            boolean isDue = period.isEmpty()
                    || each.getFirstHarvest().filter(period.get()::contains).isPresent()
                    || each.getLastHarvest().filter(period.get()::contains).isPresent();
            if (isDue) {
                due.putIfAbsent(each.getId(), each);
            }
        }
        for (Harvest each : production.getHarvests()) {
            if (each.getPlanting().isPresent() && Days.isWithin(period, each.getOn())) {
                Planting planting = all.get(each.getPlanting().get());
                if (planting != null) {
                    due.put(planting.getId(), planting);
                }
            }
        }
        return due;
    }

    /**
     * Returns the yield.
     *
     * @param decimals to how many decimals, half up; zero or more
     * @return in kilograms a square metre; empty when the area is not known or zero
     */
    public Optional<BigDecimal> kgPerM2(int decimals) {
        return areaM2.filter(area -> area.signum() > 0).map(area -> kg.divide(area, decimals, RoundingMode.HALF_UP));
    }
}
