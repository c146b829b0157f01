package org.terreau.water;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.water.weather.WeatherVariable;

/** What was felt or measured in the soil, and what the garden’s own rain gauge said. */
final class ReadingRules {

    private record Day(String id, LocalDate on) {}

    private ReadingRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(
                        texts.rule("water.reading.measure", "WAT-028", Severity.WARNING, Sources.MEASURE),
                        ReadingRules::measure)
                .plus(
                        texts.rule("water.reading.tension", "WAT-029", Severity.WARNING, Sources.CURVE),
                        ReadingRules::tension)
                .plus(
                        texts.rule("water.reading.differs", "WAT-030", Severity.WARNING, Sources.ONCE),
                        ReadingRules::differs)
                .plus(
                        texts.rule("water.rain.twice", "WAT-031", Severity.WARNING, Sources.ONCE),
                        ReadingRules::rainTwice)
                .plus(
                        texts.rule("water.rain.impossible", "WAT-032", Severity.ERROR, Sources.MEASURE),
                        ReadingRules::rainImpossible);
    }

    private static Facts named(KnownWater known, SoilReading reading) {
        return Facts.of("bed", known.bedName(reading.getWateredBed())).and("on", reading.getOn());
    }

    private static void measure(KnownWater known, Reporter reporter) {
        List<SoilReading> readings = known.water().getSoilReadings();
        for (int i = 0; i < readings.size(); i++) {
            SoilReading each = readings.get(i);
            int measures = (each.getFeel().isPresent() ? 1 : 0)
                    + (each.getTensionKPa().isPresent() ? 1 : 0)
                    + (each.getWaterContent().isPresent() ? 1 : 0)
                    + (each.getDepletionMm().isPresent() ? 1 : 0);
            if (measures != 1) {
                Told.of(reporter, KnownWater.SOIL_READINGS, i, named(known, each), measures == 0 ? "" : "several");
            }
        }
    }

    /** Only where the tension counts: what is told besides goes before it. */
    private static void tension(KnownWater known, Reporter reporter) {
        List<SoilReading> readings = known.water().getSoilReadings();
        for (int i = 0; i < readings.size(); i++) {
            SoilReading each = readings.get(i);
            WateredBed bed = known.bed(each.getWateredBed());
            GardenSoil soil = bed == null ? null : known.soil(bed);
            double tension = Told.number(each.getTensionKPa());
            if (!(tension >= 0)
                    || soil == null
                    || each.getDepletionMm().isPresent()
                    || each.getWaterContent().isPresent()) {
                continue;
            }
            Facts facts = named(known, each).and("tension", Told.fact(tension)).and("soil", KnownWater.name(soil));
            if (soil.getRetention().size() < 2) {
                Told.of(reporter, KnownWater.SOIL_READINGS, i, "tensionKPa", facts, "");
                continue;
            }
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (RetentionPoint point : soil.getRetention()) {
                least = Math.min(least, point.getTensionKPa().doubleValue());
                most = Math.max(most, point.getTensionKPa().doubleValue());
            }
            if (tension < least || tension > most) {
                Told.of(
                        reporter,
                        KnownWater.SOIL_READINGS,
                        i,
                        "tensionKPa",
                        facts.and("least", Told.fact(least)).and("most", Told.fact(most)),
                        "outside");
            }
        }
    }

    private static void differs(KnownWater known, Reporter reporter) {
        List<SoilReading> readings = known.water().getSoilReadings();
        Map<Day, SoilReading> seen = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            SoilReading each = readings.get(i);
            SoilReading before = seen.putIfAbsent(new Day(each.getWateredBed(), each.getOn()), each);
            if (before != null && !isSame(before, each)) {
                Told.of(reporter, KnownWater.SOIL_READINGS, i, named(known, each), "");
            }
        }
    }

    private static boolean isSame(SoilReading one, SoilReading other) {
        return one.getFeel().equals(other.getFeel())
                && isSame(
                        one.getTensionKPa().orElse(null), other.getTensionKPa().orElse(null))
                && isSame(
                        one.getWaterContent().orElse(null),
                        other.getWaterContent().orElse(null))
                && isSame(
                        one.getDepletionMm().orElse(null),
                        other.getDepletionMm().orElse(null));
    }

    private static boolean isSame(@Nullable Number one, @Nullable Number other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Double.compare(one.doubleValue(), other.doubleValue()) == 0;
    }

    private static Facts named(KnownWater known, RainReading reading) {
        return Facts.of("garden", known.gardenName(reading.getGarden()))
                .and("on", reading.getOn())
                .and("mm", Told.fact(reading.getRainMm().doubleValue()));
    }

    private static void rainTwice(KnownWater known, Reporter reporter) {
        List<RainReading> readings = known.water().getRainReadings();
        Map<Day, RainReading> seen = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            RainReading each = readings.get(i);
            RainReading before = seen.putIfAbsent(new Day(each.getGarden(), each.getOn()), each);
            if (before != null) {
                Facts facts = named(known, each)
                        .and("other", Told.fact(before.getRainMm().doubleValue()));
                Told.of(reporter, KnownWater.RAIN_READINGS, i, facts, "");
            }
        }
    }

    private static void rainImpossible(KnownWater known, Reporter reporter) {
        List<RainReading> readings = known.water().getRainReadings();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).getRainMm().doubleValue() > WeatherVariable.RAIN.most()) {
                Facts facts = named(known, readings.get(i)).and("most", Told.fact(WeatherVariable.RAIN.most()));
                Told.of(reporter, KnownWater.RAIN_READINGS, i, "rainMm", facts, "");
            }
        }
    }
}
