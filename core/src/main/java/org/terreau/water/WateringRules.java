package org.terreau.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** What was given: when, from where, and how much. */
final class WateringRules {

    private record Given(String bed, LocalDate on, String source, BigDecimal litres) {}

    private record Day(String id, LocalDate on) {}

    /** What came to a sum on a day, and where the first of it stands. */
    record Sum(int first, String id, LocalDate on, double litres) {

        Sum plus(Sum other) {
            return new Sum(first, id, on, litres + other.litres);
        }
    }

    private WateringRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(texts.rule("water.future", "WAT-024", Severity.ERROR, Sources.CALENDAR), WateringRules::future)
                .plus(
                        texts.rule("water.watering.source", "WAT-025", Severity.WARNING, Sources.SAME),
                        WateringRules::source)
                .plus(
                        texts.rule("water.watering.twice", "WAT-026", Severity.WARNING, Sources.ONCE),
                        WateringRules::twice)
                .plus(
                        texts.rule("water.watering.day-limit", "WAT-027", Severity.WARNING, Sources.SUPPLY),
                        WateringRules::dayLimit);
    }

    private static Facts named(KnownWater known, String bed, LocalDate on) {
        return Facts.of("bed", known.bedName(bed)).and("on", on);
    }

    private static void future(KnownWater known, Reporter reporter) {
        LocalDate day = reporter.asOf();
        List<Watering> waterings = known.water().getWaterings();
        for (int i = 0; i < waterings.size(); i++) {
            Watering each = waterings.get(i);
            if (each.getOn().isAfter(day)) {
                Facts facts = named(known, each.getWateredBed(), each.getOn()).and("asOf", day);
                Told.of(reporter, KnownWater.WATERINGS, i, "on", facts, "");
            }
        }
        List<SoilReading> readings = known.water().getSoilReadings();
        for (int i = 0; i < readings.size(); i++) {
            SoilReading each = readings.get(i);
            if (each.getOn().isAfter(day)) {
                Facts facts = named(known, each.getWateredBed(), each.getOn()).and("asOf", day);
                Told.of(reporter, KnownWater.SOIL_READINGS, i, "on", facts, "soil");
            }
        }
        List<RainReading> rain = known.water().getRainReadings();
        for (int i = 0; i < rain.size(); i++) {
            if (rain.get(i).getOn().isAfter(day)) {
                Facts facts = Facts.of("garden", known.gardenName(rain.get(i).getGarden()))
                        .and("on", rain.get(i).getOn())
                        .and("asOf", day);
                Told.of(reporter, KnownWater.RAIN_READINGS, i, "on", facts, "rain");
            }
        }
    }

    private static void source(KnownWater known, Reporter reporter) {
        List<Watering> waterings = known.water().getWaterings();
        for (int i = 0; i < waterings.size(); i++) {
            Watering each = waterings.get(i);
            WateredBed bed = known.bed(each.getWateredBed());
            String source = each.getWaterSource().orElse(null);
            if (bed != null
                    && source != null
                    && known.source(source) != null
                    && !bed.getWaterSources().isEmpty()
                    && !bed.getWaterSources().contains(source)) {
                Facts facts = named(known, bed.getId(), each.getOn())
                        .and("source", known.sourceName(source))
                        .and(
                                "sources",
                                bed.getWaterSources().stream()
                                        .map(known::sourceName)
                                        .toList());
                Told.of(reporter, KnownWater.WATERINGS, i, "waterSource", facts, "");
            }
        }
    }

    /** The source of a watering: the one that it names, or the first one of its bed; empty when neither says. */
    private static String sourceOf(Watering watering, @Nullable WateredBed bed) {
        return watering.getWaterSource()
                .orElse(
                        bed == null || bed.getWaterSources().isEmpty()
                                ? ""
                                : bed.getWaterSources().get(0));
    }

    private static void twice(KnownWater known, Reporter reporter) {
        List<Watering> waterings = known.water().getWaterings();
        Map<Given, Integer> seen = new HashMap<>();
        for (int i = 0; i < waterings.size(); i++) {
            Watering each = waterings.get(i);
            if (each.getLitres().signum() <= 0) {
                continue;
            }
            String source = sourceOf(each, known.bed(each.getWateredBed()));
            Given given = new Given(
                    each.getWateredBed(), each.getOn(), source, each.getLitres().stripTrailingZeros());
            if (seen.putIfAbsent(given, i) != null) {
                Facts facts = named(known, each.getWateredBed(), each.getOn())
                        .and("litres", Told.fact(each.getLitres().doubleValue()));
                Told.of(reporter, KnownWater.WATERINGS, i, facts, "");
            }
        }
    }

    /** What each bed had on each day, in litres, in the order of the dossier. */
    static Iterable<Sum> byBed(KnownWater known) {
        Map<Day, Sum> sums = new LinkedHashMap<>();
        List<Watering> waterings = known.water().getWaterings();
        for (int i = 0; i < waterings.size(); i++) {
            Watering each = waterings.get(i);
            add(sums, each.getWateredBed(), i, each);
        }
        return sums.values();
    }

    private static void add(Map<Day, Sum> sums, String id, int index, Watering watering) {
        double litres = watering.getLitres().doubleValue();
        if (litres > 0) {
            sums.merge(new Day(id, watering.getOn()), new Sum(index, id, watering.getOn(), litres), Sum::plus);
        }
    }

    private static void dayLimit(KnownWater known, Reporter reporter) {
        Map<Day, Sum> sums = new LinkedHashMap<>();
        List<Watering> waterings = known.water().getWaterings();
        for (int i = 0; i < waterings.size(); i++) {
            Watering each = waterings.get(i);
            add(sums, sourceOf(each, known.bed(each.getWateredBed())), i, each);
        }
        for (Sum sum : sums.values()) {
            WaterSource source = known.source(sum.id());
            if (source == null) {
                continue;
            }
            double limit = Told.number(source.getDailyLimitL());
            double capacity = Told.number(source.getTank().map(StorageTank::getCapacityL));
            boolean byTank = sum.litres() > capacity && !(limit <= capacity);
            if (byTank || sum.litres() > limit) {
                Facts facts = Facts.of("source", KnownWater.name(source))
                        .and("on", sum.on())
                        .and("litres", Told.fact(sum.litres()))
                        .and("limit", Told.fact(byTank ? capacity : limit));
                Told.of(reporter, KnownWater.WATERINGS, sum.first(), facts, byTank ? "tank" : "");
            }
        }
    }
}
