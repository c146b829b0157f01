package org.terreau.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.money.Money;
import org.terreau.production.HarvestYield;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.water.drought.WaterSourceKind;

/** What is measured of recorded waterings. */
final class GivenMeasures {

    private static final String EURO = "EUR";
    private static final int WEEK = 7;

    private static final Text NO_WATERING =
            new Text("aucun arrosage noté dans la période", "no watering is recorded in the period");
    private static final Text NO_AREA =
            new Text("aucune planche arrosée n’a de surface connue", "no bed that was watered has a known area");
    private static final Text NO_KIND =
            new Text("aucun arrosage ne dit d’où vient l’eau", "no watering says where the water came from");
    private static final Text NO_PRICE =
            new Text("aucune source d’eau utilisée n’a de prix", "no source that was used has a price");
    private static final Text CURRENCIES =
            new Text("les prix ne sont pas tous en euros", "the prices are not all in euros");
    private static final Text NO_HARVEST = new Text(
            "aucune planche arrosée n’a de récolte pesée", "no bed that was watered has a harvest with a weight");
    private static final Text SHORT = new Text("moins d’une semaine d’arrosages", "less than a week of waterings");
    private static final Text ZERO = new Text("le dénominateur est nul", "the denominator is zero");
    private static final Text UNKNOWN = new Text("provenance inconnue", "origin not known");
    private static final Text AREA_UNKNOWN = new Text("la surface n’est pas connue", "the area is not known");
    private static final Text PRICE_UNKNOWN = new Text("le prix n’est pas connu", "the price is not known");
    private static final Text NOT_WEIGHED = new Text("aucune récolte pesée", "no harvest with a weight");
    private static final Text GROUP_UNKNOWN = new Text("groupe non précisé", "group not said");

    private GivenMeasures() {}

    private static GivenWater given(WithFigures<WateredGardens> gardens, Optional<DateRange> period) {
        return GivenWater.of(gardens.subject().water(), period);
    }

    private static Measurement none(Indicator indicator, Labelled why, List<Labelled> missing) {
        return Measurement.notComputable(indicator, why).missing(missing);
    }

    /** All litres, by kind of source and by group. */
    static Measurement litres(Indicator indicator, WithFigures<WateredGardens> gardens, Optional<DateRange> period) {
        GivenWater water = given(gardens, period);
        if (water.isEmpty()) {
            return none(indicator, NO_WATERING, water.missing());
        }
        Map<String, BigDecimal> groups = new TreeMap<>();
        for (GivenWater.Given each : water.all()) {
            groups.merge(each.bed().getGroup().orElse(""), each.litres(), BigDecimal::add);
        }
        List<Labelled> counted = new ArrayList<>(byKind(water));
        groups.forEach((group, litres) -> counted.add(
                GivenWater.volume(group.isEmpty() ? GROUP_UNKNOWN : Text.of(GivenWater.shown(group)), litres)));
        return Measurement.of(indicator, water.litres()).counted(counted).missing(water.missing());
    }

    private static List<Labelled> byKind(GivenWater water) {
        Map<WaterSourceKind, BigDecimal> kinds = new EnumMap<>(WaterSourceKind.class);
        BigDecimal unknown = BigDecimal.ZERO;
        for (GivenWater.Given each : water.all()) {
            if (each.source() == null) {
                unknown = unknown.add(each.litres());
            } else {
                kinds.merge(each.source().getKind(), each.litres(), BigDecimal::add);
            }
        }
        List<Labelled> counted = new ArrayList<>();
        kinds.forEach((kind, litres) -> counted.add(GivenWater.volume(kind, litres)));
        if (unknown.signum() > 0) {
            counted.add(GivenWater.volume(UNKNOWN, unknown));
        }
        return counted;
    }

    static Measurement perArea(Indicator indicator, WithFigures<WateredGardens> gardens, Optional<DateRange> period) {
        GivenWater water = given(gardens, period);
        if (water.isEmpty()) {
            return none(indicator, NO_WATERING, water.missing());
        }
        BedPlaces places = new BedPlaces(gardens.subject().gardens());
        BigDecimal litres = BigDecimal.ZERO;
        BigDecimal areaM2 = BigDecimal.ZERO;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>(water.missing());
        for (Map.Entry<WateredBed, BigDecimal> each : water.byBed().entrySet()) {
            Optional<BigDecimal> area =
                    places.areaM2(each.getKey()).filter(known -> known.signum() > 0 && Figures.isShort(known));
            if (area.isPresent()) {
                litres = litres.add(each.getValue());
                areaM2 = areaM2.add(area.get());
                counted.add(GivenWater.volume(Text.of(GivenWater.shown(each.getKey())), each.getValue()));
            } else {
                missing.add(GivenWater.named(GivenWater.shown(each.getKey()), AREA_UNKNOWN));
            }
        }
        return counted.isEmpty()
                ? none(indicator, NO_AREA, missing)
                : Measurement.ratio(indicator, litres, areaM2, ZERO)
                        .counted(counted)
                        .missing(missing);
    }

    static Measurement rainShare(Indicator indicator, WithFigures<WateredGardens> gardens, Optional<DateRange> period) {
        GivenWater water = given(gardens, period);
        if (water.isEmpty()) {
            return none(indicator, NO_WATERING, water.missing());
        }
        BigDecimal rain = BigDecimal.ZERO;
        BigDecimal known = BigDecimal.ZERO;
        List<Labelled> missing = new ArrayList<>(water.missing());
        for (GivenWater.Given each : water.all()) {
            if (each.source() == null) {
                missing.add(GivenWater.named(GivenWater.shown(each.bed()) + ", " + each.on(), UNKNOWN));
            } else {
                known = known.add(each.litres());
                rain = each.source().getKind() == WaterSourceKind.RAIN ? rain.add(each.litres()) : rain;
            }
        }
        return Measurement.ratio(indicator, rain, known, NO_KIND)
                .counted(byKind(water))
                .missing(missing);
    }

    static Measurement cost(Indicator indicator, WithFigures<WateredGardens> gardens, Optional<DateRange> period) {
        GivenWater water = given(gardens, period);
        if (water.isEmpty()) {
            return none(indicator, NO_WATERING, water.missing());
        }
        BigDecimal cost = BigDecimal.ZERO;
        Map<String, BigDecimal> counted = new LinkedHashMap<>();
        Map<String, BigDecimal> unpriced = new LinkedHashMap<>();
        for (GivenWater.Given each : water.all()) {
            Money price =
                    each.source() == null ? null : each.source().getPricePerM3().orElse(null);
            String name = each.source() == null
                    ? ""
                    : GivenWater.shown(
                            each.source().getName().orElse(each.source().getId()));
            if (price == null) {
                unpriced.merge(name, each.litres(), BigDecimal::add);
            } else if (!price.getCurrency().getCurrencyCode().equals(EURO)) {
                return none(indicator, CURRENCIES, water.missing());
            } else {
                cost = cost.add(each.litres().movePointLeft(3).multiply(price.toBigDecimal()));
                counted.merge(name, each.litres(), BigDecimal::add);
            }
        }
        List<Labelled> missing = new ArrayList<>(water.missing());
        unpriced.forEach((name, litres) -> {
            Text volume = GivenWater.volume(name.isEmpty() ? UNKNOWN : Text.of(name), litres);
            missing.add(new Text(
                    volume.french() + " (" + PRICE_UNKNOWN.french() + ")",
                    volume.english() + " (" + PRICE_UNKNOWN.english() + ")"));
        });
        List<Labelled> priced = new ArrayList<>();
        counted.forEach((name, litres) -> priced.add(GivenWater.volume(Text.of(name), litres)));
        return priced.isEmpty()
                ? none(indicator, NO_PRICE, missing)
                : Measurement.of(indicator, cost).counted(priced).missing(missing);
    }

    static Measurement perWeek(Indicator indicator, WithFigures<WateredGardens> gardens, Optional<DateRange> period) {
        GivenWater water = given(gardens, period);
        if (water.isEmpty()) {
            return none(indicator, NO_WATERING, water.missing());
        }
        LocalDate first = water.all().get(0).on();
        LocalDate last = first;
        for (GivenWater.Given each : water.all()) {
            first = each.on().isBefore(first) ? each.on() : first;
            last = each.on().isAfter(last) ? each.on() : last;
        }
        long from = period.map(DateRange::getFirst).orElse(first).toEpochDay();
        long days = period.map(DateRange::getLast).orElse(last).toEpochDay() - from + 1;
        if (days < WEEK) {
            return none(indicator, SHORT, water.missing());
        }
        return Measurement.ratio(indicator, BigDecimal.valueOf(water.bedDays() * WEEK), BigDecimal.valueOf(days), ZERO)
                .counted(List.of(Text.of(period.map(DateRange::toString).orElse(first + "/" + last))))
                .missing(water.missing());
    }

    /** Kilograms of the plantings that grow on watered beds, by what these beds were given; each is counted once. */
    static Measurement productivity(
            Indicator indicator, WithFigures<WateredGardens> gardens, Optional<DateRange> period) {
        GivenWater water = given(gardens, period);
        if (water.isEmpty()) {
            return none(indicator, NO_WATERING, water.missing());
        }
        Map<String, HarvestYield> yields = new HashMap<>();
        HarvestYield.byPlanting(gardens.subject().production(), period).forEach(each -> yields.put(each.of(), each));
        Map<String, Set<String>> plantings = plantings(gardens.subject().water());
        BigDecimal litres = BigDecimal.ZERO;
        BigDecimal kg = BigDecimal.ZERO;
        Set<String> harvested = new HashSet<>();
        List<Labelled> counted = new ArrayList<>();
        Set<Labelled> missing = new LinkedHashSet<>(water.missing());
        for (Map.Entry<WateredBed, BigDecimal> each : water.byBed().entrySet()) {
            boolean weighed = false;
            for (String id : plantings.getOrDefault(each.getKey().getId(), Set.of())) {
                HarvestYield yield = yields.get(id);
                if (yield != null) {
                    missing.addAll(yield.uncounted());
                    weighed |= yield.kg().signum() > 0;
                    kg = harvested.add(id) ? kg.add(yield.kg()) : kg;
                }
            }
            if (weighed) {
                litres = litres.add(each.getValue());
                counted.add(GivenWater.volume(Text.of(GivenWater.shown(each.getKey())), each.getValue()));
            } else {
                missing.add(GivenWater.named(GivenWater.shown(each.getKey()), NOT_WEIGHED));
            }
        }
        List<Labelled> lacking = List.copyOf(missing);
        return counted.isEmpty()
                ? none(indicator, NO_HARVEST, lacking)
                : Measurement.ratio(indicator, kg, litres.movePointLeft(3), ZERO)
                        .counted(counted)
                        .missing(lacking);
    }

    /** By watered bed, the plantings on it. */
    static Map<String, Set<String>> plantings(Water water) {
        Map<String, Set<String>> plantings = new HashMap<>();
        for (WaterCrop each : water.getWaterCrops()) {
            each.getPlanting()
                    .ifPresent(id -> plantings
                            .computeIfAbsent(each.getWateredBed(), bed -> new LinkedHashSet<>())
                            .add(id));
        }
        return plantings;
    }
}
