package org.terreau.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.money.NumberText;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/** What is measured of what grows, of the work and of the resources. */
final class GrownMeasures {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final Text NO_WORK =
            new Text("aucun travail noté dans la période", "no work is recorded in the period");
    private static final Text NO_VOLUME =
            new Text("aucun volume noté dans la période", "no volume is recorded in the period");
    private static final Text NO_CROP =
            new Text("aucune plantation et aucune récolte dans la période", "no planting and no harvest in the period");
    private static final Text NO_VARIETY = new Text(
            "aucune plantation et aucune récolte de la période ne dit sa variété",
            "no planting and no harvest of the period says its variety");
    private static final Text NO_GIFT = new Text(
            "aucune récolte de la période remise à un partenaire ne dit sa variété",
            "no harvest of the period that was handed over to a partner says its variety");

    private GrownMeasures() {}

    /** Distinct things, each by the first name that was met. */
    private static final class Kinds {
        private final Map<String, Labelled> names = new TreeMap<>();
        private final List<Labelled> missing = new ArrayList<>();

        void add(String crop, Optional<String> variety) {
            String shown = Uncounted.shown(crop);
            String key = crop.strip().toLowerCase(Locale.ROOT);
            if (variety.isPresent()) {
                // a crop's id holds no line feed
                key += "\n" + variety.get().strip().toLowerCase(Locale.ROOT);
                shown = Uncounted.name(crop, variety.get().strip());
            }
            names.putIfAbsent(key, Text.of(shown));
        }

        Amount amount(Text none) {
            return names.isEmpty()
                    ? Amount.none(none, missing)
                    : Amount.of(BigDecimal.valueOf(names.size()), List.copyOf(names.values()), missing);
        }
    }

    static Measurement hours(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        Map<Task, Long> byTask = new EnumMap<>(Task.class);
        List<Labelled> missing = new ArrayList<>();
        List<WorkRecord> work = grown.subject().production().getWork();
        for (int i = 0; i < work.size(); i++) {
            WorkRecord each = work.get(i);
            boolean within = Days.isWithin(period, each.getOn());
            if (within && each.getMinutes() >= 0) {
                byTask.merge(each.getTask(), (long) each.getMinutes(), Long::sum);
            } else if (within || Days.isAcross(period, each.getOn())) {
                Uncounted.Why why = within ? Uncounted.Why.NO_QUANTITY : Uncounted.Why.ACROSS;
                missing.add(new Uncounted("/work/" + i, Uncounted.dated(each.getTask(), each.getOn()), why));
            }
        }
        if (byTask.isEmpty()) {
            return Measurement.notComputable(indicator, NO_WORK).missing(missing);
        }
        long minutes = 0;
        List<Labelled> counted = new ArrayList<>();
        for (Map.Entry<Task, Long> each : byTask.entrySet()) {
            minutes += each.getValue();
            counted.add(new Text(
                    hours(each.getKey(), each.getValue(), Locale.FRENCH),
                    hours(each.getKey(), each.getValue(), Locale.ENGLISH)));
        }
        Text never = new Text("une heure a 60 minutes", "an hour has 60 minutes");
        return Measurement.ratio(indicator, BigDecimal.valueOf(minutes), HOUR, never)
                .counted(counted)
                .missing(missing);
    }

    private static String hours(Task task, long minutes, Locale locale) {
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
        return task.label(locale) + Labelled.choose(locale, "\u00A0: ", ": ")
                + NumberText.of(locale).print(Numbers.plain(hours)) + " h";
    }

    static Measurement litres(
            Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period, Resource kind) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        List<Labelled> missing = new ArrayList<>();
        List<ResourceRecord> resources = grown.subject().production().getResources();
        for (int i = 0; i < resources.size(); i++) {
            ResourceRecord each = resources.get(i);
            boolean within = Days.isWithin(period, each.getOn());
            if (each.getKind() != kind || !(within || Days.isAcross(period, each.getOn()))) {
                continue;
            }
            if (within && Numbers.isQuantity(each.getLitres())) {
                sum = sum.add(each.getLitres());
                any = true;
            } else {
                Uncounted.Why why = within ? Uncounted.Why.NO_QUANTITY : Uncounted.Why.ACROSS;
                missing.add(new Uncounted("/resources/" + i, Uncounted.dated(kind, each.getOn()), why));
            }
        }
        Amount amount = any ? Amount.of(sum, List.of(), missing) : Amount.none(NO_VOLUME, missing);
        return amount.measure(indicator);
    }

    static Measurement crops(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        Kinds kinds = new Kinds();
        Production production = grown.subject().production();
        List<Planting> plantings = production.getPlantings();
        for (int i = 0; i < plantings.size(); i++) {
            Planting each = plantings.get(i);
            if (PlantingDays.isGrown(each, period)) {
                kinds.add(each.getCrop(), Optional.empty());
            } else if (!PlantingDays.isDated(each)) {
                kinds.missing.add(Uncounted.planting(i, each, Uncounted.Why.NO_DATE));
            }
        }
        for (Harvest each : production.getHarvests()) {
            if (Days.isWithin(period, each.getOn())) {
                kinds.add(each.getCrop(), Optional.empty());
            }
        }
        return kinds.amount(NO_CROP).measure(indicator);
    }

    static Measurement varieties(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        Kinds kinds = new Kinds();
        List<Planting> plantings = grown.subject().production().getPlantings();
        for (int i = 0; i < plantings.size(); i++) {
            Planting each = plantings.get(i);
            boolean isGrown = PlantingDays.isGrown(each, period);
            if (isGrown && each.getVariety().isPresent()) {
                kinds.add(each.getCrop(), each.getVariety());
            } else if (isGrown || !PlantingDays.isDated(each)) {
                Uncounted.Why why = isGrown ? Uncounted.Why.NO_VARIETY : Uncounted.Why.NO_DATE;
                kinds.missing.add(Uncounted.planting(i, each, why));
            }
        }
        for (Harvest each : grown.subject().production().getHarvests()) {
            if (Days.isWithin(period, each.getOn()) && each.getVariety().isPresent()) {
                kinds.add(each.getCrop(), each.getVariety());
            }
        }
        return kinds.amount(NO_VARIETY)
                .orStated(grown.figures(), "varieties.grown", period)
                .measure(indicator);
    }

    static Measurement varietiesGiven(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        Kinds kinds = new Kinds();
        Production production = grown.subject().production();
        Map<String, Planting> plantings = new HashMap<>(PlantingRules.byId(production.getPlantings()));
        List<Harvest> harvests = production.getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest each = harvests.get(i);
            if (isGiven(each) && Days.isWithin(period, each.getOn())) {
                Optional<String> variety = each.getVariety()
                        .or(() -> each.getPlanting()
                                .flatMap(id -> Optional.ofNullable(plantings.get(id)))
                                .flatMap(Planting::getVariety));
                if (variety.isPresent()) {
                    kinds.add(each.getCrop(), variety);
                } else {
                    kinds.missing.add(Uncounted.harvest(i, each, Uncounted.Why.NO_VARIETY));
                }
            }
        }
        return kinds.amount(NO_GIFT)
                .orStated(grown.figures(), "varieties.redistributed", period)
                .measure(indicator);
    }

    private static boolean isGiven(Harvest harvest) {
        for (Destination each : harvest.getDestinations()) {
            if (each.getKind() == DestinationKind.PARTNER && each.getQuantity().signum() > 0) {
                return true;
            }
        }
        return false;
    }
}
