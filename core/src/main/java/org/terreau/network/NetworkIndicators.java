package org.terreau.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Source;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.IndicatorCatalogue;
import org.terreau.indicator.Measurement;
import org.terreau.money.NumberText;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/** The indicators of this room: what a network is made of, whom it works with, what it offers. */
public final class NetworkIndicators {

    private static final Source COCAGNE =
            Source.of("Réseau Cocagne, page et infos clefs", "COC-4 : salariés en insertion, jardins");
    private static final Source HECTARES =
            Source.of("Réseau Cocagne, page et infos clefs", "hectares cultivés en agriculture biologique, jardins");
    private static final Source CHARTER = Source.of("Réseau Cocagne, page et infos clefs", "charte du réseau");
    private static final Source MADE = Source.of(
            "Fiche d’expérience « Les jardins du cœur : du jardin à l’assiette »",
            "VAL-7 : partenariats noués, septième indicateur de l’action");
    private static final Source PARTNERS = Source.of(
            "Fiche d’expérience « Les jardins du cœur : du jardin à l’assiette »", "les partenaires, par thématique");

    private static final Text NOTHING = new Text("le dénominateur est nul", "the denominator is zero");
    private static final Text UNDATED = new Text("aucun partenariat n’est daté", "no partnership is dated");
    private static final Text NO_PARTNERSHIP = new Text("aucun partenariat n’est noté", "no partnership is listed");
    private static final Text NO_SERVICE = new Text("aucun service n’est noté", "no service is listed");
    private static final Text NO_STATEMENT = new Text(
            "rien n’est dit du respect d’une charte pour cette période",
            "nothing is said of how a charter is kept in this period");
    private static final Text NO_BOUQUET =
            new Text("aucun bouquet ne nomme ses jardins", "no bouquet names its gardens");

    private static final String GARDENS = "network.gardens";

    private static final TextBundle TEXTS = TextBundle.beside(NetworkIndicators.class, "indicators");
    private static final IndicatorCatalogue<WithFigures<NetworkRegister>> STANDARD =
            IndicatorCatalogue.<WithFigures<NetworkRegister>>empty()
                    .plus(Indicator.of("network.partnerships-made", 0, MADE, TEXTS), NetworkIndicators::made)
                    .plus(Indicator.of("network.partners", 0, PARTNERS, TEXTS), NetworkIndicators::partners)
                    .plus(
                            Indicator.of("network.employees-per-garden", 1, COCAGNE, TEXTS),
                            (indicator, subject, period) -> perGarden(indicator, "network.employees", subject, period))
                    .plus(
                            Indicator.of("network.hectares-per-garden", 2, HECTARES, TEXTS),
                            (indicator, subject, period) -> perGarden(indicator, "network.hectares", subject, period))
                    .plus(Indicator.of("network.charter-kept", 1, CHARTER, TEXTS), NetworkIndicators::charterKept)
                    .plus(
                            Indicator.of("network.bouquet-share", 1, NetworkSources.BOUQUETS, TEXTS),
                            NetworkIndicators::bouquets)
                    .plus(
                            Indicator.of("network.services", 0, NetworkSources.SERVICES, TEXTS),
                            NetworkIndicators::services);

    private NetworkIndicators() {}

    /**
     * Returns the indicators on a register. What is not listed in it may be taken from a stated figure.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue<WithFigures<NetworkRegister>> standard() {
        return STANDARD;
    }

    /** Partnerships of which the day, month or year of the beginning lies wholly in the period. */
    private static Measurement made(
            Indicator indicator, WithFigures<NetworkRegister> subject, Optional<DateRange> period) {
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>();
        Names names = new Names(subject.subject());
        int dated = 0;
        int made = 0;
        for (Partnership each : subject.subject().partnerships()) {
            Optional<DateRange> begins = each.getBegins();
            dated += begins.isPresent() ? 1 : 0;
            if (begins.isPresent() && (period.isEmpty() || period.get().contains(begins.get()))) {
                made++;
                name(names.of(each.getPartner()), counted);
            } else if (begins.isEmpty() || period.map(begins.get()::overlaps).orElse(false)) {
                name(names.of(each.getPartner()), missing);
            }
        }
        if (dated > 0) {
            return Measurement.of(indicator, BigDecimal.valueOf(made))
                    .counted(counted)
                    .missing(missing);
        }
        Figures.Choice stated = subject.figures().chooseInUnit("partnerships.made", period);
        if (stated.figure().isPresent()) {
            return Measurement.of(indicator, stated.figure().get().getValue())
                    .counted(List.of(Figures.named(stated.figure().get())));
        }
        return Measurement.notComputable(indicator, stated.reason().orElse(UNDATED))
                .missing(missing);
    }

    private static void name(String name, List<Labelled> names) {
        if (names.size() < Names.MOST_SHOWN) {
            names.add(Text.of(name));
        }
    }

    private static Measurement partners(
            Indicator indicator, WithFigures<NetworkRegister> subject, Optional<DateRange> period) {
        Set<String> partners = new HashSet<>();
        Map<Theme, Set<String>> byTheme = new EnumMap<>(Theme.class);
        for (Partnership each : subject.subject().partnerships()) {
            if (period.isEmpty() || mayLastIn(period.get(), each)) {
                partners.add(each.getPartner());
                each.getTheme()
                        .ifPresent(theme -> byTheme.computeIfAbsent(theme, same -> new HashSet<>())
                                .add(each.getPartner()));
            }
        }
        if (subject.subject().partnerships().isEmpty()) {
            return Measurement.notComputable(indicator, NO_PARTNERSHIP);
        }
        List<Labelled> counted = new ArrayList<>();
        byTheme.forEach((theme, some) -> counted.add(count(theme, some.size())));
        return Measurement.of(indicator, BigDecimal.valueOf(partners.size())).counted(counted);
    }

    private static Text count(Labelled what, int count) {
        return new Text(what.label(Locale.FRENCH) + "\u00A0: " + count, what.label(Locale.ENGLISH) + ": " + count);
    }

    private static boolean mayLastIn(DateRange period, Partnership partnership) {
        boolean isOver = partnership
                .getEnds()
                .filter(ends -> ends.getLast().isBefore(period.getFirst()))
                .isPresent();
        boolean isToCome = partnership
                .getBegins()
                .filter(begins -> begins.getFirst().isAfter(period.getLast()))
                .isPresent();
        return !isOver && !isToCome;
    }

    private static Measurement perGarden(
            Indicator indicator, String key, WithFigures<NetworkRegister> subject, Optional<DateRange> period) {
        Figures.Choice above = subject.figures().chooseInUnit(key, period);
        Figures.Choice below = subject.figures().chooseInUnit(GARDENS, period);
        boolean isUnstated = below.figure().isEmpty() && below.reason().isEmpty();
        int listed = isUnstated ? listedGardens(subject.subject()) : 0;
        if (above.figure().isPresent() && below.figure().isPresent()) {
            return Measurement.ratio(
                            indicator,
                            above.figure().get().getValue(),
                            below.figure().get().getValue(),
                            NOTHING)
                    .counted(List.of(
                            Figures.named(above.figure().get()),
                            Figures.named(below.figure().get())));
        }
        if (above.figure().isPresent() && listed > 0) {
            return Measurement.ratio(indicator, above.figure().get().getValue(), BigDecimal.valueOf(listed), NOTHING)
                    .counted(List.of(
                            Figures.named(above.figure().get()),
                            count(new Text("jardins du réseau", "gardens of the network"), listed)));
        }
        Figures.Choice lacking = above.figure().isPresent() ? below : above;
        return Measurement.notComputable(
                        indicator,
                        bySource(indicator, subject.figures().bySource(period, key, GARDENS))
                                .orElse(lacking.why()))
                .missing(List.of(Text.of(lacking.key())));
    }

    private static int listedGardens(NetworkRegister register) {
        Set<String> gardens = new HashSet<>();
        register.networks().forEach(each -> gardens.addAll(each.getGardens()));
        return gardens.size();
    }

    /** Such as "47,3 selon infos-clefs ; 41,8 selon page". */
    private static Optional<Labelled> bySource(Indicator indicator, List<Figures.OfSource> sources) {
        StringBuilder french = new StringBuilder();
        StringBuilder english = new StringBuilder();
        for (int i = 0; i < sources.size() && i < Names.MOST_SHOWN; i++) {
            List<Figure> figures = sources.get(i).figures();
            if (figures.get(1).getValue().signum() != 0) {
                BigDecimal quotient = figures.get(0)
                        .getValue()
                        .divide(figures.get(1).getValue(), indicator.getDecimals(), RoundingMode.HALF_UP);
                String source = Printable.of(sources.get(i).source(), 100);
                french.append(french.length() == 0 ? "" : "\u202F; ")
                        .append(NumberText.of(Locale.FRENCH).print(quotient))
                        .append(" selon ")
                        .append(source);
                english.append(english.length() == 0 ? "" : "; ")
                        .append(NumberText.of(Locale.ENGLISH).print(quotient))
                        .append(" by ")
                        .append(source);
            }
        }
        return french.length() == 0
                ? Optional.empty()
                : Optional.of(new Text(
                        "les sources se contredisent\u00A0: " + french,
                        "the sources contradict each other: " + english));
    }

    /** The latest statement of each member on each point; of two of one time, the one that stands later. */
    private static Measurement charterKept(
            Indicator indicator, WithFigures<NetworkRegister> subject, Optional<DateRange> period) {
        Map<Compliance, Integer> counts = new EnumMap<>(Compliance.class);
        for (Network network : subject.subject().networks()) {
            Map<CharterRules.Matter, ComplianceStatement> latest = new HashMap<>();
            List<ComplianceStatement> all =
                    network.getCharter().map(Charter::getStatements).orElse(List.of());
            for (ComplianceStatement each : all) {
                boolean fits = period.isEmpty()
                        || each.getJudged().map(period.get()::overlaps).orElse(true);
                if (fits) {
                    latest.merge(CharterRules.Matter.of(each), each, (one, other) -> isLater(one, other) ? one : other);
                }
            }
            latest.values().forEach(each -> counts.merge(each.getStatus(), 1, Integer::sum));
        }
        int notJudged = counts.getOrDefault(Compliance.NOT_JUDGED, 0);
        int judged = counts.values().stream().mapToInt(Integer::intValue).sum() - notJudged;
        List<Labelled> missing = notJudged == 0 ? List.of() : List.of(count(Compliance.NOT_JUDGED, notJudged));
        if (judged == 0) {
            return Measurement.notComputable(indicator, NO_STATEMENT).missing(missing);
        }
        counts.remove(Compliance.NOT_JUDGED);
        List<Labelled> counted = new ArrayList<>();
        counts.forEach((status, count) -> counted.add(count(status, count)));
        return Measurement.ratio(
                        indicator,
                        BigDecimal.valueOf(counts.getOrDefault(Compliance.KEPT, 0)),
                        BigDecimal.valueOf(judged),
                        NOTHING)
                .counted(counted)
                .missing(missing);
    }

    private static boolean isLater(ComplianceStatement one, ComplianceStatement other) {
        return one.getJudged().isPresent()
                && (other.getJudged().isEmpty()
                        || one.getJudged()
                                .get()
                                .getLast()
                                .isAfter(other.getJudged().get().getLast()));
    }

    private static Measurement bouquets(
            Indicator indicator, WithFigures<NetworkRegister> subject, Optional<DateRange> period) {
        Set<String> own = new HashSet<>();
        Set<String> inBouquets = new HashSet<>();
        List<Labelled> counted = new ArrayList<>();
        for (Network network : subject.subject().networks()) {
            own.addAll(network.getGardens());
            for (Bouquet each : network.getBouquets()) {
                inBouquets.addAll(each.getGardens());
                counted.add(count(Text.of(each.getName()), each.getGardens().size()));
            }
        }
        if (inBouquets.isEmpty()) {
            return Measurement.notComputable(indicator, NO_BOUQUET);
        }
        if (!own.isEmpty()) {
            inBouquets.retainAll(own);
            return Measurement.ratio(
                            indicator, BigDecimal.valueOf(inBouquets.size()), BigDecimal.valueOf(own.size()), NOTHING)
                    .counted(counted);
        }
        Figures.Choice gardens = subject.figures().chooseInUnit(GARDENS, period);
        return gardens.figure().isPresent()
                ? Measurement.ratio(
                                indicator,
                                BigDecimal.valueOf(inBouquets.size()),
                                gardens.figure().get().getValue(),
                                NOTHING)
                        .counted(counted)
                : Measurement.notComputable(indicator, gardens.why()).missing(List.of(Text.of(GARDENS)));
    }

    private static Measurement services(
            Indicator indicator, WithFigures<NetworkRegister> subject, Optional<DateRange> period) {
        List<SupportService> all = subject.subject().supportServices();
        List<Labelled> counted = new ArrayList<>();
        int offered = 0;
        for (SupportService each : all) {
            boolean fits = period.isEmpty()
                    || each.getPeriod().map(period.get()::overlaps).orElse(true);
            if (fits) {
                offered++;
                name(each.getTitle(), counted);
            }
        }
        return all.isEmpty()
                ? Measurement.notComputable(indicator, NO_SERVICE)
                : Measurement.of(indicator, BigDecimal.valueOf(offered)).counted(counted);
    }
}
