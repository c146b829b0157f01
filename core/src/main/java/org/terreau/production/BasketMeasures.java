package org.terreau.production;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.terreau.garden.Garden;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.money.NumberText;
import org.terreau.statistic.Qualifier;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * What is measured of baskets. What is divided belongs together: baskets that are listed are divided by the households
 * of the schemes that delivered them; figures of the network complete them only where those schemes are of no garden.
 */
final class BasketMeasures {

    static final String HECTARES = "network.hectares";
    private static final String BASKETS = "network.baskets";
    private static final String HOUSEHOLDS = "network.households";
    private static final BigDecimal M2_A_HECTARE = BigDecimal.valueOf(10_000);

    private static final Text NO_DELIVERY =
            new Text("aucune livraison notée dans la période", "no delivery is recorded in the period");
    private static final Text NO_HOUSEHOLDS = new Text(
            "le nombre de foyers d’une formule de paniers n’est pas connu",
            "how many households a basket scheme has is not known");
    private static final Text NO_AREA = new Text(
            "la surface cultivée pour une formule de paniers n’est pas connue",
            "the area cultivated for a basket scheme is not known");
    private static final Text NOT_APART = new Text(
            "aucune livraison ne compte à part les paniers solidaires", "no delivery counts solidarity baskets apart");
    private static final Text NO_PERIOD = new Text("aucune période n’est énoncée", "no period is stated");
    private static final Text ZERO = new Text("le dénominateur est nul", "the denominator is zero");

    private BasketMeasures() {}

    private static BasketYear year(WithFigures<GrownIn> grown, Optional<DateRange> period) {
        return BasketYear.of(grown.subject().production().getBasketSchemes(), period);
    }

    private static Amount baskets(BasketYear year, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        List<Labelled> missing = new ArrayList<>();
        for (Uncounted each : year.uncounted()) {
            if (each.why() != Uncounted.Why.NO_SOLIDARITY) {
                missing.add(each);
            }
        }
        if (year.schemes().isEmpty()) {
            return Amount.none(NO_DELIVERY, missing).orStated(grown.figures(), BASKETS, period);
        }
        return Amount.of(BigDecimal.valueOf(year.baskets()), named(year, period), missing)
                .within(period.or(year::days));
    }

    /** By scheme. */
    private static List<Labelled> named(BasketYear year, Optional<DateRange> period) {
        List<Labelled> counted = new ArrayList<>();
        for (BasketScheme each : year.schemes()) {
            BasketYear own = BasketYear.of(List.of(each), period);
            counted.add(new Text(
                    text(each, own.baskets(), own.isExact(), Locale.FRENCH),
                    text(each, own.baskets(), own.isExact(), Locale.ENGLISH)));
        }
        return counted;
    }

    private static String text(BasketScheme scheme, long baskets, boolean exact, Locale locale) {
        String number = NumberText.of(locale).print(baskets) + " " + Labelled.choose(locale, "paniers", "baskets");
        String meant = exact ? "" : Labelled.choose(locale, ", non exact", ", not exact");
        return Uncounted.shown(scheme.getTitle()) + Labelled.choose(locale, "\u00A0: ", ": ") + number + meant;
    }

    /** The households of the schemes that delivered, or of all where the baskets are those of a figure. */
    private static Amount households(BasketYear year, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        boolean listed = !year.schemes().isEmpty();
        if (listed && year.households().isPresent()) {
            return Amount.of(BigDecimal.valueOf(year.households().get()), households(year.schemes()), List.of());
        }
        if (listed && !isOfNetwork(year.schemes())) {
            return Amount.none(NO_HOUSEHOLDS, silent(year.schemes()));
        }
        Amount stated = Amount.stated(grown.figures(), HOUSEHOLDS, period);
        List<BasketScheme> all = grown.subject().production().getBasketSchemes();
        Optional<Long> ofAll = BasketYear.households(all);
        return stated.value().isEmpty() && !listed && ofAll.isPresent() && isOfNetwork(all)
                ? Amount.of(BigDecimal.valueOf(ofAll.get()), households(all), List.of())
                : stated;
    }

    private static List<Labelled> households(List<BasketScheme> schemes) {
        List<Labelled> counted = new ArrayList<>();
        for (BasketScheme each : schemes) {
            counted.add(new Text(households(each, Locale.FRENCH), households(each, Locale.ENGLISH)));
        }
        return counted;
    }

    private static String households(BasketScheme scheme, Locale locale) {
        Qualifier meant = scheme.getHouseholdsMeant();
        return Uncounted.shown(scheme.getTitle())
                + Labelled.choose(locale, "\u00A0: ", ": ")
                + NumberText.of(locale).print(scheme.getHouseholds().orElse(0))
                + Labelled.choose(locale, " foyers", " households")
                + (meant == Qualifier.EXACT ? "" : ", " + meant.label(locale));
    }

    private static List<Labelled> silent(List<BasketScheme> schemes) {
        List<Labelled> silent = new ArrayList<>();
        for (BasketScheme each : schemes) {
            if (each.getHouseholds().isEmpty()) {
                silent.add(Text.of(Uncounted.shown(each.getTitle())));
            }
        }
        return silent;
    }

    private static boolean isOfNetwork(List<BasketScheme> schemes) {
        for (BasketScheme each : schemes) {
            if (each.getGarden().isPresent()) {
                return false;
            }
        }
        return true;
    }

    static Measurement delivered(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        return baskets(year(grown, period), grown, period).measure(indicator);
    }

    static Measurement perHousehold(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        BasketYear year = year(grown, period);
        return baskets(year, grown, period).by(households(year, grown, period), indicator, ZERO);
    }

    static Measurement perWeek(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        BasketYear year = year(grown, period);
        Amount baskets = baskets(year, grown, period);
        Amount households = households(year, grown, period);
        if (baskets.value().isEmpty() || households.value().isEmpty()) {
            return baskets.by(households, indicator, ZERO);
        }
        if (baskets.days().isEmpty()) {
            return Measurement.notComputable(indicator, NO_PERIOD).missing(baskets.counted());
        }
        DateRange days = baskets.days().get();
        return baskets.with(BasketYear.inWeeks(baskets.value().get()))
                .by(households.with(BasketYear.inDays(households.value().get(), days)), indicator, ZERO);
    }

    static Measurement solidarity(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        BasketYear year = year(grown, period);
        if (year.schemes().isEmpty()) {
            return Measurement.notComputable(indicator, NO_DELIVERY).missing(year.uncounted());
        }
        if (year.toldApart() == 0) {
            return Measurement.notComputable(indicator, NOT_APART).missing(year.uncounted());
        }
        return Measurement.ratio(
                        indicator, BigDecimal.valueOf(year.solidarity()), BigDecimal.valueOf(year.toldApart()), ZERO)
                .counted(named(year, period))
                .missing(year.uncounted());
    }

    static Measurement perHectare(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        BasketYear year = year(grown, period);
        Amount baskets = baskets(year, grown, period);
        Amount hectares = year.schemes().isEmpty() || isOfNetwork(year.schemes())
                ? Amount.stated(grown.figures(), HECTARES, period)
                : hectares(year.schemes(), grown.subject().gardens());
        return baskets.by(hectares, indicator, ZERO);
    }

    /** The cultivated area of the gardens of schemes, each garden once. */
    private static Amount hectares(List<BasketScheme> schemes, List<Garden> gardens) {
        Map<String, Garden> byId = new HashMap<>();
        for (Garden each : gardens) {
            byId.putIfAbsent(each.getId(), each);
        }
        Map<String, Garden> used = new LinkedHashMap<>();
        List<Labelled> missing = new ArrayList<>();
        for (BasketScheme each : schemes) {
            Garden garden = each.getGarden().map(byId::get).orElse(null);
            if (garden == null || PlantedArea.cultivated(garden).isEmpty()) {
                missing.add(Text.of(Uncounted.shown(each.getTitle())));
            } else {
                used.put(garden.getId(), garden);
            }
        }
        if (!missing.isEmpty()) {
            return Amount.none(NO_AREA, missing);
        }
        BigDecimal areaM2 =
                HarvestMeasures.cultivated(List.copyOf(used.values())).orElse(BigDecimal.ZERO);
        List<Labelled> counted = new ArrayList<>();
        used.values().forEach(each -> counted.add(Text.of(Uncounted.shown(each.getName()))));
        return Amount.of(areaM2.divide(M2_A_HECTARE), counted, List.of());
    }
}
