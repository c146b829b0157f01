package org.terreau.garden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Source;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/**
 * The indicators of this room: what the gardens of a dossier say together. Those that change over time are as of the
 * last day of the period; gardens that are planned or closed are left out.
 */
public final class GardenIndicators {

    private static final Source OVERVIEW = Source.of("Terreau", "vue d’ensemble d’un ou de plusieurs jardins");
    private static final String HECTARES = "network.hectares";
    private static final BigDecimal M2_PER_HECTARE = BigDecimal.valueOf(10_000);
    private static final int MOST_NAMED = 20;

    private static final Text NO_GARDEN = new Text("aucun jardin en activité", "no garden in use");
    private static final Text NO_HOURS = new Text("aucun horaire n’est énoncé", "no hours are stated");
    private static final Text NO_SHARE = new Text(
            "aucun jardin n’énonce sa superficie et ce qui en est cultivé",
            "no garden states its area and the cultivated part of it");
    private static final Text NO_ALLOCATION =
            new Text("aucune attribution de parcelle n’est énoncée", "no allocation of a plot is stated");
    private static final Text NO_LABEL = new Text("aucun label n’est énoncé", "no label is stated");
    private static final Text NO_PERIOD = new Text("aucune période n’est énoncée", "no period is stated");
    private static final Text NO_TENURE = new Text(
            "aucun droit d’usage n’est énoncé pour un site de superficie connue",
            "no right of use is stated for a site whose area is known");
    private static final Text NO_ANALYSIS =
            new Text("aucune analyse de sol n’est énoncée", "no soil analysis is stated");
    private static final Text NOT_HECTARES =
            new Text("la superficie énoncée n’est pas en hectares", "the area that is stated is not in hectares");

    private static final TextBundle TEXTS = TextBundle.beside(GardenIndicators.class, "indicators");
    private static final IndicatorCatalogue<WithFigures<List<Garden>>> STANDARD =
            IndicatorCatalogue.<WithFigures<List<Garden>>>empty()
                    .plus(indicator("garden.opening-hours"), GardenIndicators::opening)
                    .plus(Indicator.of("garden.cultivated-area", 0, OVERVIEW, TEXTS), GardenIndicators::cultivated)
                    .plus(indicator("garden.cultivated-share"), GardenIndicators::cultivatedShare)
                    .plus(indicator("garden.occupation-rate"), GardenIndicators::occupation)
                    .plus(indicator("garden.labelled-share"), GardenIndicators::labelled)
                    .plus(indicator("garden.secured-share"), GardenIndicators::secured)
                    .plus(indicator("garden.analysed-share"), GardenIndicators::analysed);

    private GardenIndicators() {}

    /**
     * Returns the indicators on gardens.
     *
     * @return the catalogue; the cultivated area may be taken from the figure {@code network.hectares} when no garden
     *     states it
     */
    public static IndicatorCatalogue<WithFigures<List<Garden>>> standard() {
        return STANDARD;
    }

    private static Indicator indicator(String id) {
        return Indicator.of(id, 1, OVERVIEW, TEXTS);
    }

    private static @Nullable LocalDate day(Optional<DateRange> period) {
        return period.map(DateRange::getLast).orElse(null);
    }

    private static List<Garden> inUse(List<Garden> gardens, Optional<DateRange> period) {
        LocalDate day = day(period);
        return gardens.stream().filter(each -> LandInUse.isInUse(each, day)).toList();
    }

    /** The first few names, and how many more there are. */
    private static List<Labelled> few(List<String> names) {
        List<Labelled> few = new ArrayList<>();
        for (int i = 0; i < names.size() && i < MOST_NAMED; i++) {
            few.add(Text.of(names.get(i)));
        }
        int more = names.size() - MOST_NAMED;
        if (more > 0) {
            few.add(new Text("et " + more + (more == 1 ? " autre" : " autres"), "and " + more + " more"));
        }
        return few;
    }

    private static BigDecimal number(long count) {
        return BigDecimal.valueOf(count);
    }

    private static Measurement opening(
            Indicator indicator, WithFigures<List<Garden>> gardens, Optional<DateRange> period) {
        LocalDate day = day(period);
        long minutes = 0;
        List<String> counted = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Garden each : inUse(gardens.subject(), period)) {
            Optional<OpeningWeek> week = day == null || each.getOpening().isEmpty()
                    ? OpeningWeek.usual(each)
                    : Optional.of(OpeningWeek.of(each, day));
            if (week.isPresent()) {
                minutes += week.get().minutes();
            }
            (week.isPresent() ? counted : missing).add(each.getName());
        }
        Measurement measured = counted.isEmpty()
                ? Measurement.notComputable(indicator, NO_HOURS)
                : Measurement.of(indicator, OpeningWeek.hours(minutes));
        return measured.counted(few(counted)).missing(few(missing));
    }

    private static Measurement cultivated(
            Indicator indicator, WithFigures<List<Garden>> gardens, Optional<DateRange> period) {
        BigDecimal sum = null;
        List<String> counted = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Garden each : inUse(gardens.subject(), period)) {
            BigDecimal area = LandInUse.cultivated(each);
            sum = Squares.add(sum, area);
            (area == null ? missing : counted).add(each.getName());
        }
        return sum == null
                ? stated(indicator, gardens.figures().choose(HECTARES, period))
                : Measurement.of(indicator, sum).counted(few(counted)).missing(few(missing));
    }

    private static Measurement stated(Indicator indicator, Figures.Choice hectares) {
        if (hectares.figure().isEmpty()) {
            return Measurement.notComputable(indicator, hectares.why());
        }
        BigDecimal stated = Squares.of(hectares.value());
        return stated == null || !hectares.figure().get().getUnit().equals("ha")
                ? Measurement.notComputable(indicator, NOT_HECTARES)
                : Measurement.of(indicator, stated.multiply(M2_PER_HECTARE))
                        .counted(List.of(Figures.named(hectares.figure().get())));
    }

    private static Measurement cultivatedShare(
            Indicator indicator, WithFigures<List<Garden>> gardens, Optional<DateRange> period) {
        BigDecimal cultivated = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        List<String> missing = new ArrayList<>();
        for (Garden each : inUse(gardens.subject(), period)) {
            BigDecimal part = LandInUse.cultivated(each);
            BigDecimal area = LandInUse.whole(each);
            if (part == null || area == null) {
                missing.add(each.getName());
            } else {
                cultivated = cultivated.add(part);
                whole = whole.add(area);
            }
        }
        return Measurement.ratio(indicator, cultivated, whole, NO_SHARE).missing(few(missing));
    }

    /** A garden that states no allocation at all does not say that all its plots are free. */
    private static Measurement occupation(
            Indicator indicator, WithFigures<List<Garden>> gardens, Optional<DateRange> period) {
        LocalDate day = day(period);
        long taken = 0;
        long plots = 0;
        List<String> missing = new ArrayList<>();
        for (Garden garden : inUse(gardens.subject(), period)) {
            long[] counts = {0, 0};
            boolean stated = false;
            for (Site site : garden.getSites()) {
                for (Plot plot : site.getPlots()) {
                    stated |= !plot.getAllocations().isEmpty();
                    count(plot, day, counts);
                }
            }
            if (stated) {
                taken += counts[0];
                plots += counts[1];
            } else if (counts[1] > 0) {
                missing.add(garden.getName());
            }
        }
        return Measurement.ratio(indicator, number(taken), number(plots), NO_ALLOCATION)
                .missing(few(missing));
    }

    private static void count(Plot plot, @Nullable LocalDate day, long[] counts) {
        if (!PlotAllocations.isForAll(plot)) {
            PlotAllocations allocations = PlotAllocations.of(plot);
            boolean taken =
                    day == null ? allocations.isGoingOn() : !allocations.on(day).isEmpty();
            counts[0] += taken ? 1 : 0;
            counts[1]++;
        }
    }

    private static Measurement labelled(
            Indicator indicator, WithFigures<List<Garden>> gardens, Optional<DateRange> period) {
        LocalDate day = day(period);
        List<Garden> all = inUse(gardens.subject(), period);
        List<String> counted = new ArrayList<>();
        boolean stated = false;
        for (Garden each : all) {
            stated |= !each.getLabels().isEmpty();
            if (each.getLabels().stream()
                    .anyMatch(label -> day == null ? label.getValidTo().isEmpty() : LabelRules.isInForce(label, day))) {
                counted.add(each.getName());
            }
        }
        if (!stated) {
            return Measurement.notComputable(indicator, all.isEmpty() ? NO_GARDEN : NO_LABEL);
        }
        return Measurement.ratio(indicator, number(counted.size()), number(all.size()), NO_GARDEN)
                .counted(few(counted));
    }

    /** A site for which no right is stated is not secured: nothing shows that it is. */
    private static Measurement secured(
            Indicator indicator, WithFigures<List<Garden>> gardens, Optional<DateRange> period) {
        LocalDate day = day(period);
        if (day == null) {
            return Measurement.notComputable(indicator, NO_PERIOD);
        }
        BigDecimal secured = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        boolean stated = false;
        List<String> missing = new ArrayList<>();
        for (Garden garden : inUse(gardens.subject(), period)) {
            for (Site site : garden.getSites()) {
                BigDecimal area = Squares.of(site.getAreaM2());
                if (area == null || site.getTenures().isEmpty()) {
                    missing.add(site.getName());
                }
                if (area != null) {
                    stated |= !site.getTenures().isEmpty();
                    whole = whole.add(area);
                    secured = secured.add(SecuredLand.of(site, area, day));
                }
            }
        }
        return (stated
                        ? Measurement.ratio(indicator, secured, whole, NO_TENURE)
                        : Measurement.notComputable(indicator, NO_TENURE))
                .missing(few(missing));
    }

    private static Measurement analysed(
            Indicator indicator, WithFigures<List<Garden>> gardens, Optional<DateRange> period) {
        LocalDate day = day(period);
        long analysed = 0;
        long sites = 0;
        List<String> missing = new ArrayList<>();
        for (Garden garden : inUse(gardens.subject(), period)) {
            for (Site site : garden.getSites()) {
                boolean known = site.getSoilAnalyses().stream()
                        .anyMatch(each -> day == null
                                || each.getSampled().isEmpty()
                                || !each.getSampled().get().isAfter(day));
                sites++;
                analysed += known ? 1 : 0;
                if (!known) {
                    missing.add(site.getName());
                }
            }
        }
        return (analysed == 0
                        ? Measurement.notComputable(indicator, NO_ANALYSIS)
                        : Measurement.ratio(indicator, number(analysed), number(sites), NO_ANALYSIS))
                .missing(few(missing));
    }
}
