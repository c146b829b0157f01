package org.terreau.garden;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.value.Folded;

/** What is known of the soil, and what should be where food grows. Limits are those that the data bring. */
final class SoilRules {

    private SoilRules() {}

    static RuleBook<Garden> book(RuleTexts texts) {
        Rule future = rule(texts, "future", "GDN-033", Severity.ERROR, Sources.CALENDAR);
        Rule overLimit = rule(texts, "over-limit", "GDN-034", Severity.WARNING, Sources.LIMIT);
        Rule limitSource = rule(texts, "limit-source", "GDN-035", Severity.INFO, Sources.LIMIT);
        Rule units = rule(texts, "units", "GDN-036", Severity.INFO, Sources.UPKEEP);
        Rule polluted = rule(texts, "polluted", "GDN-037", Severity.WARNING, Sources.SOIL);
        Rule formerUse = rule(texts, "former-use", "GDN-038", Severity.INFO, Sources.SOIL);
        return RuleBook.<Garden>empty()
                .plus(future, Parts.sites(SoilRules::future))
                .plus(overLimit, Parts.sites(SoilRules::overLimit))
                .plus(limitSource, Parts.sites(SoilRules::limitSource))
                .plus(units, Parts.sites(SoilRules::units))
                .plus(polluted, Parts.sites(SoilRules::polluted))
                .plus(formerUse, Parts.sites(SoilRules::formerUse));
    }

    private static Rule rule(RuleTexts texts, String what, String code, Severity severity, Source source) {
        return texts.rule("garden.soil." + what, code, severity, source);
    }

    /** Looks at a result of an analysis. */
    @FunctionalInterface
    private interface OfResult {
        void check(SoilAnalysis analysis, SoilResult result);
    }

    private static void each(Site site, Reporter reporter, OfResult check) {
        List<SoilAnalysis> analyses = site.getSoilAnalyses();
        for (int i = 0; i < analyses.size(); i++) {
            reporter.in("soilAnalyses", i);
            List<SoilResult> results = analyses.get(i).getResults();
            for (int j = 0; j < results.size(); j++) {
                reporter.in("results", j);
                check.check(analyses.get(i), results.get(j));
                reporter.out();
            }
            reporter.out();
        }
    }

    private static void future(Garden garden, Site site, Reporter reporter) {
        List<SoilAnalysis> analyses = site.getSoilAnalyses();
        for (int i = 0; i < analyses.size(); i++) {
            Optional<LocalDate> sampled = analyses.get(i).getSampled();
            if (sampled.isPresent() && sampled.get().isAfter(reporter.asOf())) {
                reporter.in("soilAnalyses", i);
                reporter.in("sampled");
                reporter.report(Facts.of("site", site.getName()).and("sampled", sampled.get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** What was measured of one substance at one depth, last. */
    private static String key(SoilAnalysis analysis, SoilResult result) {
        String depth = analysis.getDepthCm().isPresent()
                        && Squares.isShort(analysis.getDepthCm().get())
                ? analysis.getDepthCm().get().stripTrailingZeros().toString()
                : "";
        return Folded.of(result.getSubstance()) + "|" + unit(result) + "|" + depth;
    }

    /** A unit as one reads it; a percentage is not one of a thousand. */
    private static String unit(SoilResult result) {
        return Folded.of(result.getUnit().replace("%", " percent ").replace("‰", " permille "));
    }

    private static boolean isOver(SoilResult result) {
        return result.getLimit().isPresent()
                && Squares.isShort(result.getValue())
                && Squares.isShort(result.getLimit().get())
                && result.getValue().compareTo(result.getLimit().get()) > 0;
    }

    private static void overLimit(Garden garden, Site site, Reporter reporter) {
        Within within = new Within(site);
        each(site, reporter, (analysis, result) -> {
            if (isOver(result) && !within.isSuperseded(analysis, result)) {
                reporter.in("value");
                overLimit(site, analysis, result, reporter);
                reporter.out();
            }
        });
    }

    private static void overLimit(Site site, SoilAnalysis analysis, SoilResult result, Reporter reporter) {
        Facts facts = Facts.of("site", site.getName())
                .and("substance", result.getSubstance())
                .and("value", result.getValue())
                .and("unit", result.getUnit())
                .and("limit", result.getLimit().get());
        if (analysis.getSampled().isPresent()) {
            facts = facts.and("sampled", analysis.getSampled().get());
        }
        boolean dated = analysis.getSampled().isPresent();
        if (result.getLimitSource().isPresent()) {
            reporter.report(facts.and("limitSource", result.getLimitSource().get()), dated ? "dated-source" : "source");
        } else {
            reporter.report(facts, dated ? "dated" : "");
        }
    }

    /** The day of the last analysis that found a substance within its limit. Put in order when first asked for. */
    private static final class Within {

        private final Site site;
        private @Nullable Map<String, LocalDate> last;

        Within(Site site) {
            this.site = site;
        }

        boolean isSuperseded(SoilAnalysis analysis, SoilResult result) {
            if (last == null) {
                last = new HashMap<>();
                for (SoilAnalysis each : site.getSoilAnalyses()) {
                    note(each, last);
                }
            }
            return analysis.getSampled().isPresent()
                    && last.getOrDefault(key(analysis, result), LocalDate.MIN)
                            .isAfter(analysis.getSampled().get());
        }

        private static void note(SoilAnalysis analysis, Map<String, LocalDate> last) {
            if (analysis.getSampled().isEmpty()) {
                return;
            }
            for (SoilResult result : analysis.getResults()) {
                if (result.getLimit().isPresent() && !isOver(result)) {
                    last.merge(
                            key(analysis, result),
                            analysis.getSampled().get(),
                            (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
    }

    private static void limitSource(Garden garden, Site site, Reporter reporter) {
        each(site, reporter, (analysis, result) -> {
            if (result.getLimit().isPresent() && result.getLimitSource().isEmpty()) {
                reporter.in("limit");
                reporter.report(Facts.of("substance", result.getSubstance())
                        .and("limit", result.getLimit().get())
                        .and("unit", result.getUnit()));
                reporter.out();
            }
        });
    }

    /** One substance in two units cannot be followed over the years. */
    private static void units(Garden garden, Site site, Reporter reporter) {
        if (site.getSoilAnalyses().isEmpty()) {
            return;
        }
        Map<String, SoilResult> units = new HashMap<>();
        each(site, reporter, (analysis, result) -> {
            SoilResult first = units.putIfAbsent(Folded.of(result.getSubstance()), result);
            if (first != null && !unit(first).equals(unit(result))) {
                reporter.in("unit");
                reporter.report(Facts.of("substance", result.getSubstance())
                        .and("first", first.getUnit())
                        .and("other", result.getUnit()));
                reporter.out();
            }
        });
    }

    private static void polluted(Garden garden, Site site, Reporter reporter) {
        PollutionStatus pollution = site.getPollution().orElse(PollutionStatus.NOT_STUDIED);
        boolean polluted = pollution == PollutionStatus.FOUND || pollution == PollutionStatus.SUSPECTED;
        if (polluted && isUsed(garden) && site.getSoilAnalyses().isEmpty() && growsFood(site)) {
            reporter.in("pollution");
            reporter.report(Facts.of("site", site.getName()).and("pollution", pollution));
            reporter.out();
        }
    }

    private static boolean isUsed(Garden garden) {
        return garden.getStatus() == GardenStatus.OPEN || garden.getStatus() == GardenStatus.PLANNED;
    }

    /** Plots are for food; zones by their kind. */
    private static boolean growsFood(Site site) {
        if (!site.getPlots().isEmpty()) {
            return true;
        }
        for (int i = 0; i < site.getZones().size(); i++) {
            if (isForFood(site.getZones().get(i).getKind())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForFood(ZoneKind kind) {
        return switch (kind) {
            case KITCHEN_GARDEN, MARKET_GARDEN, SHARED_PLOTS, ORCHARD, HERBS, VINEYARD -> true;
            case FLOWERS, MEADOW, NURSERY, APIARY, COMPOST, MEETING_PLACE, OTHER -> false;
        };
    }

    private static void formerUse(Garden garden, Site site, Reporter reporter) {
        if (site.getPollution().isPresent() || !site.getSoilAnalyses().isEmpty() || !isUsed(garden)) {
            return;
        }
        FormerUse use = site.getFormerUse().filter(SoilRules::mayPollute).orElse(null);
        for (int i = 0; use == null && i < site.getParcels().size(); i++) {
            use = site.getParcels()
                    .get(i)
                    .getFormerUse()
                    .filter(SoilRules::mayPollute)
                    .orElse(null);
        }
        if (use != null) {
            reporter.report(Facts.of("site", site.getName()).and("use", use));
        }
    }

    private static boolean mayPollute(FormerUse use) {
        return use == FormerUse.INDUSTRY || use == FormerUse.FALLOW || use == FormerUse.RAILWAY;
    }
}
