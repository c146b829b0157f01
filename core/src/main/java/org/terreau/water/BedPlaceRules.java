package org.terreau.water;

import java.util.List;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.garden.Bed;

/** Whether the watered beds are in their gardens, and how large they are. */
final class BedPlaceRules {

    private static final double ROUNDING = 1.05;
    private static final double HALF = 0.5;
    private static final double DEEPEST_MM = 100;

    private BedPlaceRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(
                        texts.rule("water.place.unknown", "WAT-035", Severity.ERROR, Sources.SAME),
                        BedPlaceRules::unknown)
                .plus(
                        texts.rule("water.place.no-area", "WAT-036", Severity.WARNING, Sources.NEEDED),
                        BedPlaceRules::noArea)
                .plus(texts.rule("water.place.area", "WAT-037", Severity.WARNING, Sources.AREA), BedPlaceRules::area);
    }

    /** What each square metre had on a day. */
    static RuleBook<KnownWater> waterings(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(
                        texts.rule("water.watering.no-crop", "WAT-046", Severity.WARNING, Sources.CALENDAR),
                        BedPlaceRules::noCrop)
                .plus(
                        texts.rule("water.watering.depth", "WAT-047", Severity.WARNING, Sources.DEPTH),
                        BedPlaceRules::depth);
    }

    private static void unknown(KnownWater known, Reporter reporter) {
        List<WateredBed> beds = known.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            GardenBeds places = known.places(beds.get(i).getGarden());
            GardenBeds.Missing missing = places == null ? null : places.missing(beds.get(i));
            if (missing != null) {
                Facts facts = BedRules.named(beds.get(i))
                        .and("level", missing.level())
                        .and("id", missing.id())
                        .and("garden", known.gardenName(beds.get(i).getGarden()));
                boolean elsewhere = !missing.elsewhere().isEmpty();
                Told.of(
                        reporter,
                        KnownWater.BEDS,
                        i,
                        missing.member(),
                        elsewhere ? facts.and("where", missing.elsewhere()) : facts,
                        elsewhere ? "elsewhere" : "");
            }
        }
    }

    private static void noArea(KnownWater known, Reporter reporter) {
        List<WateredBed> beds = known.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            WateredBed bed = beds.get(i);
            boolean isPlaced = bed.getBed().isEmpty() || known.place(bed) != null;
            if (isPlaced && Double.isNaN(known.areaM2(bed))) {
                Told.of(reporter, KnownWater.BEDS, i, BedRules.named(bed), "");
            }
        }
    }

    private static void area(KnownWater known, Reporter reporter) {
        List<WateredBed> beds = known.water().getWateredBeds();
        for (int i = 0; i < beds.size(); i++) {
            WateredBed bed = beds.get(i);
            double stated = Told.number(bed.getAreaM2());
            Bed place = stated > 0 ? known.place(bed) : null;
            double shape = place == null ? Double.NaN : GardenBeds.areaM2(place);
            if (stated > ROUNDING * shape || stated < HALF * shape) {
                Told.of(
                        reporter,
                        KnownWater.BEDS,
                        i,
                        "areaM2",
                        BedRules.named(bed).and("area", Told.fact(stated)).and("shape", Told.fact(shape)),
                        stated < shape ? "small" : "");
            }
        }
    }

    private static void noCrop(KnownWater known, Reporter reporter) {
        List<Watering> waterings = known.water().getWaterings();
        for (int i = 0; i < waterings.size(); i++) {
            Watering each = waterings.get(i);
            if (known.bed(each.getWateredBed()) != null
                    && !known.calendar().mayGrow(known, each.getWateredBed(), each.getOn())) {
                Facts facts = Facts.of("bed", known.bedName(each.getWateredBed()))
                        .and("on", each.getOn())
                        .and("litres", Told.fact(each.getLitres().doubleValue()));
                Told.of(reporter, KnownWater.WATERINGS, i, "on", facts, "");
            }
        }
    }

    private static void depth(KnownWater known, Reporter reporter) {
        for (WateringRules.Sum sum : WateringRules.byBed(known)) {
            WateredBed bed = known.bed(sum.id());
            double area = bed == null ? Double.NaN : known.areaM2(bed);
            double depth = sum.litres() / area;
            if (area > 0 && depth > DEEPEST_MM) {
                Facts facts = Facts.of("bed", known.bedName(sum.id()))
                        .and("on", sum.on())
                        .and("litres", Told.fact(sum.litres()))
                        .and("area", Told.fact(area))
                        .and("mm", Told.rounded(depth));
                Told.of(reporter, KnownWater.WATERINGS, sum.first(), facts, "");
            }
        }
    }
}
