package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Text;
import org.terreau.water.drought.DroughtLevel;
import org.terreau.water.drought.DroughtLevels;
import org.terreau.water.drought.DroughtOrder;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.ZoneType;

/**
 * From the bed to its source, and from the source to its drought zone. The zones by themselves have rules of theirs.
 */
final class DroughtLinkRules {

    private DroughtLinkRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(
                        texts.rule("water.drought.zone-type", "WAT-033", Severity.WARNING, Sources.ORDER),
                        DroughtLinkRules::zoneType)
                .plus(
                        texts.rule("water.drought.restricted-source", "WAT-034", Severity.OBLIGATION, Sources.ORDER),
                        DroughtLinkRules::restricted);
    }

    private static String name(DroughtZone zone) {
        return zone.getName().or(zone::getCode).orElse(zone.getId());
    }

    private static void zoneType(KnownWater known, Reporter reporter) {
        List<WaterSource> sources = known.water().getWaterSources();
        for (int i = 0; i < sources.size(); i++) {
            WaterSource source = sources.get(i);
            DroughtZone zone = source.getDroughtZone().map(known::zone).orElse(null);
            ZoneType wanted = source.getKind().zoneType().orElse(null);
            ZoneType type = zone == null ? null : zone.getType().orElse(null);
            if (zone != null && wanted != null && type != null && type != wanted) {
                Told.of(
                        reporter,
                        KnownWater.SOURCES,
                        i,
                        "droughtZone",
                        Facts.of("source", KnownWater.name(source))
                                .and("kind", source.getKind())
                                .and("zone", name(zone))
                                .and("type", type)
                                .and("wanted", wanted),
                        "");
            }
        }
    }

    /** The gravest order in force for each source from which a bed is watered. */
    private static void restricted(KnownWater known, Reporter reporter) {
        List<DroughtZone> zones = known.water().getDroughtZones();
        if (zones.isEmpty()) {
            return;
        }
        DroughtLevels levels = DroughtLevels.standard().plus(known.water().getDroughtLevels());
        Map<String, List<String>> bedsBySource = new HashMap<>();
        for (WateredBed bed : known.water().getWateredBeds()) {
            for (String source : bed.getWaterSources()) {
                bedsBySource.computeIfAbsent(source, id -> new ArrayList<>(2)).add(KnownWater.name(bed));
            }
        }
        Map<ZoneType, DroughtZone> gravest = new HashMap<>();
        for (DroughtZone zone : zones) {
            if (zone.getType().isPresent() && isRestricting(zone, levels, reporter.asOf())) {
                DroughtZone before = gravest.get(zone.getType().get());
                if (before == null || rank(zone, levels) > rank(before, levels)) {
                    gravest.put(zone.getType().get(), zone);
                }
            }
        }
        List<WaterSource> sources = known.water().getWaterSources();
        for (int i = 0; i < sources.size(); i++) {
            WaterSource source = sources.get(i);
            List<String> beds = bedsBySource.getOrDefault(source.getId(), List.of());
            DroughtZone zone = zone(known, source, gravest);
            if (zone != null
                    && !beds.isEmpty()
                    && !source.getExemptFromOrders().orElse(false)
                    && isRestricting(zone, levels, reporter.asOf())) {
                report(i, source, zone, beds, levels, reporter);
            }
        }
    }

    /** The zone that a source names; where it names none, the gravest of its type. */
    private static @Nullable DroughtZone zone(
            KnownWater known, WaterSource source, Map<ZoneType, DroughtZone> gravest) {
        if (source.getDroughtZone().isPresent()) {
            return known.zone(source.getDroughtZone().get());
        }
        return source.getKind().zoneType().map(gravest::get).orElse(null);
    }

    private static int rank(DroughtZone zone, DroughtLevels levels) {
        return levels.of(zone).map(DroughtLevel::getRank).orElse(0);
    }

    private static boolean isRestricting(DroughtZone zone, DroughtLevels levels, LocalDate day) {
        Optional<LocalDate> first = zone.getOrder().flatMap(DroughtOrder::getFirstDay);
        Optional<LocalDate> last = zone.getOrder().flatMap(DroughtOrder::getLastDay);
        return rank(zone, levels) >= DroughtLevels.RESTRICTING
                && !(first.isPresent() && first.get().isAfter(day))
                && !(last.isPresent() && last.get().isBefore(day));
    }

    private static void report(
            int index,
            WaterSource source,
            DroughtZone zone,
            List<String> beds,
            DroughtLevels levels,
            Reporter reporter) {
        DroughtLevel level = levels.of(zone).orElseThrow();
        Facts facts = Facts.of("source", KnownWater.name(source))
                .and("kind", source.getKind())
                .and("zone", name(zone))
                .and("level", new Text(level.getFrench(), level.getEnglish()))
                .and("beds", beds);
        Optional<LocalDate> last = zone.getOrder().flatMap(DroughtOrder::getLastDay);
        Told.of(
                reporter,
                KnownWater.SOURCES,
                index,
                last.isPresent() ? facts.and("until", last.get()) : facts,
                last.isPresent() ? "until" : "");
    }
}
