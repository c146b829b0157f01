package org.terreau.production;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.terreau.garden.Garden;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.money.Money;
import org.terreau.money.NumberText;
import org.terreau.statistic.Figures;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/** What is measured of harvests: how much, on which area, given to whom, and worth what. */
final class HarvestMeasures {

    private static final String HARVEST = "harvest.kg";
    private static final String REDISTRIBUTED = "harvest.redistributed-kg";
    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);
    private static final String EURO = "EUR";

    private static final Text NO_HARVEST =
            new Text("aucune récolte de la période n’a de poids", "no harvest of the period has a weight");
    private static final Text NO_AREA =
            new Text("aucun jardin récolté n’a de surface connue", "no garden that was harvested has a known area");
    private static final Text NO_PRICE =
            new Text("aucune récolte pesée n’a de prix", "no harvest that has a weight has a price");
    private static final Text CURRENCIES =
            new Text("les prix ne sont pas tous en euros", "the prices are not all in euros");
    private static final Text ZERO = new Text("le dénominateur est nul", "the denominator is zero");

    private HarvestMeasures() {}

    private static DestinationLedger ledger(WithFigures<GrownIn> grown, Optional<DateRange> period) {
        return DestinationLedger.of(grown.subject().production(), period, false);
    }

    private static Amount harvested(DestinationLedger ledger, boolean any) {
        return any
                ? Amount.of(ledger.harvested(), List.of(), ledger.uncounted())
                : Amount.none(NO_HARVEST, ledger.uncounted());
    }

    /** Tells whether any harvest of the period entered the ledger. */
    private static boolean isAny(WithFigures<GrownIn> grown, Optional<DateRange> period) {
        for (Harvest each : grown.subject().production().getHarvests()) {
            if (Days.isWithin(period, each.getOn())
                    && Weights.kg(each) != null
                    && DestinationTally.excess(each).signum() <= 0) {
                return true;
            }
        }
        return false;
    }

    static Measurement harvested(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        List<Labelled> missing = new ArrayList<>();
        List<Harvest> harvests = grown.subject().production().getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            BigDecimal kg = Weights.kg(harvest);
            if (Days.isAcross(period, harvest.getOn())) {
                missing.add(Uncounted.harvest(i, harvest, Uncounted.Why.ACROSS));
            } else if (Days.isWithin(period, harvest.getOn())) {
                if (kg == null) {
                    missing.add(Uncounted.harvest(i, harvest, Uncounted.Why.NO_WEIGHT));
                } else {
                    sum = sum.add(kg);
                    any = true;
                }
            }
        }
        Amount amount = any ? Amount.of(sum, List.of(), missing) : Amount.none(NO_HARVEST, missing);
        return amount.orStated(grown.figures(), HARVEST, period).measure(indicator);
    }

    static Measurement perArea(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        List<HarvestYield> yields = HarvestYield.byGarden(grown.subject(), period);
        if (yields.stream().allMatch(each -> each.kg().signum() == 0)) {
            return stated(indicator, grown, period, yields);
        }
        BigDecimal kg = BigDecimal.ZERO;
        BigDecimal areaM2 = BigDecimal.ZERO;
        boolean zero = false;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>();
        for (HarvestYield each : yields) {
            missing.addAll(each.uncounted());
            boolean onNothing = each.areaM2().isPresent() && each.areaM2().get().signum() == 0;
            if (onNothing && each.kg().signum() > 0) {
                zero = true;
                missing.add(text(each));
            } else if (each.areaM2().isPresent()) {
                kg = kg.add(each.kg());
                areaM2 = areaM2.add(each.areaM2().get());
                counted.add(text(each));
            } else {
                missing.add(new Text(
                        Uncounted.shown(each.of()) + " (" + Uncounted.Why.NO_AREA.label(Locale.FRENCH) + ")",
                        Uncounted.shown(each.of()) + " (" + Uncounted.Why.NO_AREA.label(Locale.ENGLISH) + ")"));
            }
        }
        return counted.isEmpty()
                ? Measurement.notComputable(indicator, zero ? ZERO : NO_AREA).missing(missing)
                : Measurement.ratio(indicator, kg, areaM2, ZERO)
                        .counted(counted)
                        .missing(missing);
    }

    private static Text text(HarvestYield yield) {
        BigDecimal area = yield.areaM2().orElse(BigDecimal.ZERO);
        return new Text(text(yield, area, Locale.FRENCH), text(yield, area, Locale.ENGLISH));
    }

    private static String text(HarvestYield yield, BigDecimal area, Locale locale) {
        NumberText numbers = NumberText.of(locale);
        return Uncounted.shown(yield.of()) + Labelled.choose(locale, "\u00A0: ", ": ") + numbers.print(yield.kg())
                + " kg, " + numbers.print(area) + " m² (" + yield.areaFrom().label(locale) + ")";
    }

    /** The stated harvest on the area that all gardens state, or that is stated for them. */
    private static Measurement stated(
            Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period, List<HarvestYield> yields) {
        List<Labelled> missing = new ArrayList<>();
        yields.forEach(each -> missing.addAll(each.uncounted()));
        Amount kg = Amount.none(NO_HARVEST, missing).orStated(grown.figures(), HARVEST, period);
        Optional<BigDecimal> ofGardens = cultivated(grown.subject().gardens());
        Amount area = ofGardens.isPresent()
                ? Amount.of(ofGardens.get(), List.of(HarvestYield.AreaFrom.GARDEN), List.of())
                : inM2(Amount.stated(grown.figures(), BasketMeasures.HECTARES, period));
        return kg.by(area, indicator, ZERO);
    }

    private static Amount inM2(Amount hectares) {
        return hectares.value()
                .map(each -> hectares.with(each.multiply(HECTARE)))
                .orElse(hectares);
    }

    /** The cultivated area of all gardens; empty when one does not state it, or there is none. */
    static Optional<BigDecimal> cultivated(List<Garden> gardens) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Garden each : gardens) {
            Optional<BigDecimal> area = PlantedArea.cultivated(each);
            if (area.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(area.get());
        }
        return gardens.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    static Measurement redistributed(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        return given(grown, ledger(grown, period), period, -1)
                .orStated(grown.figures(), REDISTRIBUTED, period)
                .measure(indicator);
    }

    /** What went to partners, by partner; with the rate of each to so many decimals, or without it when negative. */
    private static Amount given(
            WithFigures<GrownIn> grown, DestinationLedger ledger, Optional<DateRange> period, int decimals) {
        return isAny(grown, period)
                ? Amount.of(
                        ledger.to(DestinationKind.PARTNER),
                        byPartner(ledger, grown.subject().organisations(), decimals),
                        ledger.uncounted())
                : Amount.none(NO_HARVEST, ledger.uncounted());
    }

    private static List<Labelled> byPartner(DestinationLedger ledger, UnaryOperator<String> names, int decimals) {
        List<Labelled> partners = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Map.Entry<String, BigDecimal> each : ledger.byPartner().entrySet()) {
            String name = Uncounted.shown(names.apply(each.getKey()));
            // two of one name are two
            String distinct = named.add(name) ? name : name + " (" + Uncounted.shown(each.getKey()) + ")";
            partners.add(share(Text.of(distinct), ledger, each.getValue(), decimals));
        }
        BigDecimal unnamed = ledger.toUnnamedPartners();
        if (unnamed.signum() > 0) {
            partners.add(share(new Text("partenaires non nommés", "partners not named"), ledger, unnamed, decimals));
        }
        return partners;
    }

    private static Text share(Text what, DestinationLedger ledger, BigDecimal kg, int decimals) {
        Optional<BigDecimal> percent = decimals < 0 ? Optional.empty() : ledger.percent(kg, decimals);
        return new Text(share(what, kg, percent, Locale.FRENCH), share(what, kg, percent, Locale.ENGLISH));
    }

    /** Such as "Croix-Rouge : 15,0 % (3 kg)". */
    private static String share(Text what, BigDecimal kg, Optional<BigDecimal> percent, Locale locale) {
        NumberText numbers = NumberText.of(locale);
        String weight = numbers.print(kg) + " kg";
        return what.label(locale)
                + Labelled.choose(locale, "\u00A0: ", ": ")
                + (percent.isPresent() ? numbers.percent(percent.get()) + " (" + weight + ")" : weight);
    }

    /** The rate of all partners together; the rate of each is told with it. */
    static Measurement redistributionRate(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        DestinationLedger ledger = ledger(grown, period);
        boolean any = isAny(grown, period);
        Figures figures = grown.figures();
        if (any) {
            return given(grown, ledger, period, indicator.getDecimals()).by(harvested(ledger, true), indicator, ZERO);
        }
        Amount none = harvested(ledger, false);
        return none.orStated(figures, REDISTRIBUTED, period)
                .by(none.orStated(figures, HARVEST, period), indicator, ZERO);
    }

    static Measurement value(Indicator indicator, WithFigures<GrownIn> grown, Optional<DateRange> period) {
        Map<String, PriceTimeline> prices =
                PriceTimeline.of(grown.subject().production().getPrices());
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        List<Labelled> missing = new ArrayList<>();
        List<Harvest> harvests = grown.subject().production().getHarvests();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            if (!Days.isWithin(period, harvest.getOn())) {
                if (Days.isAcross(period, harvest.getOn())) {
                    missing.add(Uncounted.harvest(i, harvest, Uncounted.Why.ACROSS));
                }
                continue;
            }
            BigDecimal kg = Weights.kg(harvest);
            PriceTimeline timeline = prices.get(harvest.getCrop());
            Money price = timeline == null ? null : timeline.on(harvest.getOn());
            if (kg == null) {
                missing.add(Uncounted.harvest(i, harvest, Uncounted.Why.NO_WEIGHT));
            } else if (price == null) {
                boolean several = timeline != null && timeline.isSeveral(harvest.getOn());
                missing.add(
                        Uncounted.harvest(i, harvest, several ? Uncounted.Why.SEVERAL_PRICES : Uncounted.Why.NO_PRICE));
            } else if (!price.getCurrency().getCurrencyCode().equals(EURO)) {
                return Measurement.notComputable(indicator, CURRENCIES);
            } else {
                sum = sum.add(kg.multiply(price.toBigDecimal()));
                any = true;
            }
        }
        Amount amount = any ? Amount.of(sum, List.of(), missing) : Amount.none(NO_PRICE, missing);
        return amount.measure(indicator);
    }
}
