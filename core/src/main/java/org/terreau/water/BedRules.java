package org.terreau.water;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** The watered beds: whether they have what a water budget needs. */
final class BedRules {

    private record Place(String garden, Optional<String> site, Optional<String> plot, String bed) {}

    private BedRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(texts.rule("water.bed.no-soil", "WAT-015", Severity.WARNING, Sources.NEEDED), BedRules::noSoil)
                .plus(
                        texts.rule("water.bed.no-source", "WAT-016", Severity.WARNING, Sources.NEEDED),
                        BedRules::noSource)
                .plus(
                        texts.rule("water.bed.source-garden", "WAT-017", Severity.WARNING, Sources.SAME),
                        BedRules::sourceGarden)
                .plus(texts.rule("water.bed.no-crop", "WAT-018", Severity.INFO, Sources.NEEDED), BedRules::noCrop)
                .plus(texts.rule("water.bed.twice", "WAT-019", Severity.WARNING, Sources.ONCE), BedRules::twice);
    }

    static Facts named(WateredBed bed) {
        return Facts.of("bed", KnownWater.name(bed));
    }

    private static void noSoil(KnownWater known, Reporter reporter) {
        List<WateredBed> beds = known.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            if (beds.get(i).getSoil().isEmpty()) {
                Told.of(reporter, KnownWater.BEDS, i, named(beds.get(i)), "");
            }
        }
    }

    private static void noSource(KnownWater known, Reporter reporter) {
        List<WateredBed> beds = known.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            if (beds.get(i).getWaterSources().isEmpty()) {
                Told.of(reporter, KnownWater.BEDS, i, named(beds.get(i)), "");
            }
        }
    }

    private static void sourceGarden(KnownWater known, Reporter reporter) {
        List<WateredBed> beds = known.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            List<String> sources = beds.get(i).getWaterSources();
            for (int j = 0; j < sources.size(); j++) {
                WaterSource source = known.source(sources.get(j));
                if (source != null && !source.getGarden().equals(beds.get(i).getGarden())) {
                    reporter.in(KnownWater.BEDS, i);
                    reporter.in(KnownWater.SOURCES, j);
                    reporter.report(named(beds.get(i))
                            .and("source", KnownWater.name(source))
                            .and("garden", known.gardenName(beds.get(i).getGarden()))
                            .and("other", known.gardenName(source.getGarden())));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static void noCrop(KnownWater known, Reporter reporter) {
        List<WateredBed> beds = known.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            if (known.cropsOf(beds.get(i).getId()).isEmpty()) {
                Told.of(reporter, KnownWater.BEDS, i, named(beds.get(i)), "");
            }
        }
    }

    private static void twice(KnownWater known, Reporter reporter) {
        List<WateredBed> beds = known.water().getWateredBeds();
        Map<Place, Integer> seen = new HashMap<>();
        for (int i = 0; i < beds.size(); i++) {
            WateredBed bed = beds.get(i);
            if (bed.getBed().isEmpty()) {
                continue;
            }
            Place place = new Place(
                    bed.getGarden(), bed.getSite(), bed.getPlot(), bed.getBed().get());
            Integer before = seen.putIfAbsent(place, i);
            if (before != null) {
                Told.of(
                        reporter,
                        KnownWater.BEDS,
                        i,
                        "bed",
                        named(bed).and("id", bed.getBed().get()).and("other", KnownWater.name(beds.get(before))),
                        "");
            }
        }
    }
}
