package org.terreau.water;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.production.Planting;
import org.terreau.water.CropCalendar.Growing;
import org.terreau.water.coefficient.CoefficientBasis;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.coefficient.CropQuantity;
import org.terreau.water.coefficient.StageLengths;

/** The crops with their plantings: what they are, when they grow, and where. */
final class CropPlaceRules {

    private static final int LOOSE_DAYS = 10;
    private static final double LOOSE_SHARE = 0.1;
    private static final double ROUNDING = 1e-9;

    private CropPlaceRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(
                        texts.rule("water.crop.unknown", "WAT-038", Severity.ERROR, Sources.COEFFICIENTS),
                        CropPlaceRules::unknown)
                .plus(
                        texts.rule("water.crop.proxy", "WAT-039", Severity.INFO, Sources.COEFFICIENTS),
                        CropPlaceRules::proxy)
                .plus(
                        texts.rule("water.crop.no-begin", "WAT-040", Severity.WARNING, Sources.NEEDED),
                        CropPlaceRules::noBegin)
                .plus(texts.rule("water.crop.ends", "WAT-041", Severity.ERROR, Sources.CALENDAR), CropPlaceRules::ends)
                .plus(
                        texts.rule("water.crop.no-stages", "WAT-042", Severity.WARNING, Sources.STAGES),
                        CropPlaceRules::noStages)
                .plus(
                        texts.rule("water.crop.stages-season", "WAT-043", Severity.WARNING, Sources.STAGES),
                        CropPlaceRules::stagesSeason)
                .plus(
                        texts.rule("water.crop.planting-place", "WAT-044", Severity.WARNING, Sources.SAME),
                        CropPlaceRules::plantingPlace)
                .plus(
                        texts.rule("water.crop.shares", "WAT-045", Severity.ERROR, Sources.MIXED),
                        CropPlaceRules::shares);
    }

    private static Facts named(KnownWater known, Growing crop) {
        return Facts.of("crop", known.cropName(crop.entry()))
                .and("bed", known.bedName(crop.entry().getWateredBed()));
    }

    private static void unknown(KnownWater known, Reporter reporter) {
        for (Growing each : known.calendar().crops()) {
            if (each.row() != null || each.name().isEmpty() || CropPlanner.isStatedWhole(each.entry())) {
                continue;
            }
            Facts facts =
                    named(known, each).and("table", known.calendar().table().id());
            Optional<String> meant = known.calendar().table().suggestion(each.name());
            String member = each.entry().getCrop().isPresent() ? "crop" : "planting";
            Told.of(
                    reporter,
                    KnownWater.CROPS,
                    each.index(),
                    member,
                    meant.isPresent() ? facts.and("meant", meant.get()) : facts,
                    meant.isPresent() ? "meant" : "");
        }
    }

    private static void proxy(KnownWater known, Reporter reporter) {
        for (Growing each : known.calendar().crops()) {
            if (each.row() != null && each.row().hasProxies() && !CropPlanner.isStatedWhole(each.entry())) {
                Facts facts = named(known, each);
                boolean assumed = isAssumed(each.row());
                Told.of(
                        reporter,
                        KnownWater.CROPS,
                        each.index(),
                        assumed ? facts : facts.and("row", each.row().publishedRow()),
                        assumed ? "assumption" : "");
            }
        }
    }

    private static boolean isAssumed(CropCoefficients row) {
        return Stream.of(CropQuantity.KC_MID, CropQuantity.KCB_MID)
                .flatMap(each -> row.get(each).stream())
                .anyMatch(each -> each.basis() == CoefficientBasis.ASSUMPTION);
    }

    private static void noBegin(KnownWater known, Reporter reporter) {
        for (Growing each : known.calendar().crops()) {
            if (each.begins() == null && !each.isDangling()) {
                Told.of(
                        reporter,
                        KnownWater.CROPS,
                        each.index(),
                        named(known, each),
                        each.planting() == null ? "" : "planting");
            }
        }
    }

    private static void ends(KnownWater known, Reporter reporter) {
        for (Growing each : known.calendar().crops()) {
            if (each.begins() != null && each.last() != null && each.last().isBefore(each.begins())) {
                Facts facts = named(known, each).and("begins", each.begins()).and("ends", each.last());
                String member = each.entry().getEnds().isPresent()
                        ? "ends"
                        : each.entry().getBegins().isPresent() ? "begins" : "planting";
                Told.of(reporter, KnownWater.CROPS, each.index(), member, facts, "");
            }
        }
    }

    private static void noStages(KnownWater known, Reporter reporter) {
        for (Growing each : known.calendar().crops()) {
            boolean byWarmth = each.entry().getThermalStages().orElse(false)
                    && each.row() != null
                    && !each.row().thermalStages().isEmpty();
            boolean isKnown = each.row() != null || CropPlanner.isStatedWhole(each.entry());
            if (each.stages() == null && each.begins() != null && isKnown && !byWarmth) {
                Told.of(reporter, KnownWater.CROPS, each.index(), named(known, each), "");
            }
        }
    }

    /** Stages that the dossier states, against days that it states; those of the table are stretched to the days. */
    private static void stagesSeason(KnownWater known, Reporter reporter) {
        for (Growing each : known.calendar().crops()) {
            StageLengths stages = CropPlanner.statedStages(each.entry());
            if (stages == null || each.begins() == null || each.last() == null || !each.isDated()) {
                continue;
            }
            long season = each.end() - each.first();
            double loose = Math.max(LOOSE_DAYS, LOOSE_SHARE * season);
            if (Math.abs((double) stages.total() - season) > loose) {
                Told.of(
                        reporter,
                        KnownWater.CROPS,
                        each.index(),
                        named(known, each)
                                .and("begins", each.begins())
                                .and("ends", each.last())
                                .and("days", season)
                                .and("stages", stages.total()),
                        stages.total() < season ? "short" : "");
            }
        }
    }

    private static void plantingPlace(KnownWater known, Reporter reporter) {
        for (Growing each : known.calendar().crops()) {
            Planting planting = each.planting();
            WateredBed bed = known.bed(each.entry().getWateredBed());
            if (planting == null || bed == null) {
                continue;
            }
            boolean elsewhere = !planting.getGarden().equals(bed.getGarden())
                    || differ(planting.getSite(), bed.getSite())
                    || differ(planting.getPlot(), bed.getPlot())
                    || differ(planting.getBed(), bed.getBed());
            if (elsewhere) {
                Told.of(
                        reporter,
                        KnownWater.CROPS,
                        each.index(),
                        "planting",
                        named(known, each)
                                .and("planting", planting.getId())
                                .and(
                                        "there",
                                        path(
                                                known.gardenName(planting.getGarden()),
                                                planting.getSite(),
                                                planting.getPlot(),
                                                planting.getBed()))
                                .and(
                                        "here",
                                        path(
                                                known.gardenName(bed.getGarden()),
                                                bed.getSite(),
                                                bed.getPlot(),
                                                bed.getBed())),
                        "");
            }
        }
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static String path(String garden, Optional<String> site, Optional<String> plot, Optional<String> bed) {
        StringBuilder path = new StringBuilder(garden);
        for (Optional<String> each : List.of(site, plot, bed)) {
            each.ifPresent(id -> path.append(" / ").append(id));
        }
        return path.toString();
    }

    /** The first day on which the stated shares of a bed come to more than the bed. */
    private static void shares(KnownWater known, Reporter reporter) {
        Map<String, List<Growing>> mixed = new LinkedHashMap<>();
        for (Growing each : known.calendar().crops()) {
            if (each.isDated() && each.entry().getAreaRate().map(Told::share).orElse(0.0) > 0) {
                mixed.computeIfAbsent(each.entry().getWateredBed(), bed -> new ArrayList<>(2))
                        .add(each);
            }
        }
        mixed.values().forEach(crops -> shares(known, crops, reporter));
    }

    private static void shares(KnownWater known, List<Growing> crops, Reporter reporter) {
        crops.sort(Comparator.comparingLong(Growing::first));
        PriorityQueue<Growing> growing = new PriorityQueue<>(Comparator.comparingLong(Growing::end));
        double sum = 0;
        for (Growing each : crops) {
            for (Growing first = growing.peek(); first != null && first.end() <= each.first(); first = growing.peek()) {
                sum -= share(first);
                growing.remove();
            }
            growing.add(each);
            sum += share(each);
            if (sum > 1 + ROUNDING && growing.size() > 1 && each.begins() != null) {
                List<String> names = growing.stream()
                        .sorted(Comparator.comparingInt(Growing::index))
                        .map(other -> known.cropName(other.entry()))
                        .toList();
                Told.of(
                        reporter,
                        KnownWater.CROPS,
                        each.index(),
                        "areaRate",
                        Facts.of("bed", known.bedName(each.entry().getWateredBed()))
                                .and("day", each.begins())
                                .and("crops", names)
                                .and("percent", Told.rounded(100 * sum)),
                        "");
                return;
            }
        }
    }

    private static double share(Growing crop) {
        return Math.min(crop.entry().getAreaRate().map(Told::share).orElse(0.0), 1);
    }
}
