package org.terreau.water;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.money.NumberText;
import org.terreau.production.HarvestYield;
import org.terreau.production.Production;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.SeasonTotals;
import org.terreau.water.balance.WaterLedger;

/** What is measured of a budget. */
final class BudgetMeasures {

    private static final List<LedgerTerm> USES =
            List.of(LedgerTerm.EVAPORATION, LedgerTerm.TRANSPIRATION, LedgerTerm.EVAPOTRANSPIRATION);

    private static final Text NO_BED = new Text("aucune planche n’a pu être calculée", "no bed could be reckoned");
    private static final Text BEYOND = new Text("le bilan dépasse la période", "the budget reaches beyond the period");
    private static final Text NO_USE = new Text("les cultures n’ont rien consommé", "the crops used nothing");
    private static final Text NO_WATER = new Text("ni pluie ni arrosage", "neither rain nor watering");
    private static final Text NO_TANK = new Text(
            "rien n’a été demandé à une cuve, ou il n’y en a pas", "nothing was asked of a tank, or there is none");
    private static final Text NO_KY = new Text("aucune culture n’a de coefficient Ky", "no crop has a coefficient Ky");
    private static final Text NO_HARVEST =
            new Text("aucune planche calculée n’a de récolte pesée", "no bed that was reckoned has a weighed harvest");
    private static final Text ZERO = new Text("le dénominateur est nul", "the denominator is zero");
    private static final Text NOT_WEIGHED = new Text("aucune récolte pesée", "no harvest with a weight");
    private static final Text DAYS = new Text("jours", "days");

    private BudgetMeasures() {}

    /** Why there is no measurement at all; null when there can be one. */
    private static @Nullable Measurement none(Indicator indicator, WaterBudget budget, Optional<DateRange> period) {
        if (budget.beds().stream().allMatch(each -> each.totals().days() == 0)) {
            return Measurement.notComputable(indicator, NO_BED).missing(missing(budget));
        }
        for (BedBudget each : budget.beds()) {
            int days = each.totals().days();
            LocalDate last = each.first().plusDays(Math.max(days - 1, 0));
            if (days > 0
                    && period.isPresent()
                    && !(period.get().contains(each.first()) && period.get().contains(last))) {
                return Measurement.notComputable(indicator, BEYOND).missing(missing(budget));
            }
        }
        return null;
    }

    private static List<Labelled> missing(WaterBudget budget) {
        Set<Labelled> missing = new LinkedHashSet<>();
        for (Unreckoned each : budget.unreckoned()) {
            missing.add(GivenWater.named(GivenWater.shown(each.wateredBed()), each.cause()));
        }
        return List.copyOf(missing);
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }

    private static Text with(Labelled name, double value, int decimals, String unit) {
        return new Text(
                with(name, value, decimals, unit, Locale.FRENCH), with(name, value, decimals, unit, Locale.ENGLISH));
    }

    private static String with(Labelled name, double value, int decimals, String unit, Locale locale) {
        BigDecimal rounded = number(value).setScale(decimals, RoundingMode.HALF_UP);
        return name.label(locale)
                + Labelled.choose(locale, "\u00A0: ", ": ")
                + NumberText.of(locale).print(rounded)
                + unit;
    }

    private static Text name(BedBudget bed) {
        return Text.of(GivenWater.shown(bed.name()));
    }

    static Measurement perArea(Indicator indicator, WaterBudget budget, Optional<DateRange> period) {
        Measurement none = none(indicator, budget, period);
        if (none != null) {
            return none;
        }
        double litres = 0;
        double area = 0;
        List<Labelled> counted = new ArrayList<>();
        for (BedBudget each : budget.beds()) {
            litres += each.litres();
            area += each.areaM2();
            counted.add(with(name(each), each.litresPerM2(), 1, " l/m²"));
        }
        return Measurement.ratio(indicator, number(litres), number(area), ZERO)
                .counted(counted)
                .missing(missing(budget));
    }

    static Measurement rainShare(Indicator indicator, WaterBudget budget, Optional<DateRange> period) {
        Measurement none = none(indicator, budget, period);
        if (none != null) {
            return none;
        }
        double rain = 0;
        double used = 0;
        double soil = 0;
        double given = 0;
        for (BedBudget each : budget.beds()) {
            SeasonTotals totals = each.totals();
            for (LedgerTerm use : USES) {
                used += totals.mm(use) * each.areaM2();
                rain += totals.mm(use, WaterLedger.RAIN) * each.areaM2();
                soil += totals.mm(use, WaterLedger.SOIL) * each.areaM2();
                for (int source = WaterLedger.FIRST_IRRIGATION; source < totals.sources(); source++) {
                    given += totals.mm(use, source) * each.areaM2();
                }
            }
        }
        return Measurement.ratio(indicator, number(rain), number(used), NO_USE)
                .counted(List.of(
                        with(new Text("pluie", "rain"), rain, 0, " l"),
                        with(new Text("arrosage", "watering"), given, 0, " l"),
                        with(new Text("eau du sol au début", "water of the soil at first"), soil, 0, " l")))
                .missing(missing(budget));
    }

    static Measurement stressDays(Indicator indicator, WaterBudget budget, Optional<DateRange> period) {
        Measurement none = none(indicator, budget, period);
        if (none != null) {
            return none;
        }
        long days = 0;
        List<Labelled> counted = new ArrayList<>();
        for (BedBudget each : budget.beds()) {
            days += each.stressDays();
            counted.add(new Text(
                    with(name(each), each.stressDays(), 0, " " + DAYS.french(), Locale.FRENCH),
                    with(name(each), each.stressDays(), 0, " " + DAYS.english(), Locale.ENGLISH)));
        }
        return Measurement.of(indicator, BigDecimal.valueOf(days))
                .counted(counted)
                .missing(missing(budget));
    }

    /** Of all tanks together by volume; each by volume and by time beside it. */
    static Measurement reliability(Indicator indicator, WaterBudget budget, Optional<DateRange> period) {
        Measurement none = none(indicator, budget, period);
        if (none != null) {
            return none;
        }
        double asked = 0;
        double drawn = 0;
        List<Labelled> counted = new ArrayList<>();
        for (SourceBudget each : budget.sources()) {
            OptionalDouble volumetric = each.volumetricReliability();
            boolean isTank = each.source().flatMap(WaterSource::getTank).isPresent();
            if (isTank && volumetric.isPresent()) {
                asked += each.askedL();
                drawn += each.askedL() * volumetric.getAsDouble();
                double time = each.timeReliability().orElse(0);
                Text tank = Text.of(GivenWater.shown(
                        each.source().flatMap(WaterSource::getName).orElse(each.id())));
                counted.add(with(tank, 100 * volumetric.getAsDouble(), 1, " %"));
                counted.add(with(
                        new Text(tank.french() + ", jours servis", tank.english() + ", days served"),
                        100 * time,
                        1,
                        " %"));
            }
        }
        return Measurement.ratio(indicator, number(drawn), number(asked), NO_TANK)
                .counted(counted)
                .missing(missing(budget));
    }

    /** The mean by area; the yield of a bed is that of the crop that suffers most. */
    static Measurement relativeYield(Indicator indicator, WaterBudget budget, Optional<DateRange> period) {
        Measurement none = none(indicator, budget, period);
        if (none != null) {
            return none;
        }
        double yield = 0;
        double area = 0;
        List<Labelled> counted = new ArrayList<>();
        List<Labelled> missing = new ArrayList<>(missing(budget));
        for (BedBudget each : budget.beds()) {
            OptionalDouble relative = each.relativeYield();
            if (relative.isPresent()) {
                yield += relative.getAsDouble() * each.areaM2();
                area += each.areaM2();
                counted.add(with(name(each), 100 * relative.getAsDouble(), 1, " %"));
            } else {
                missing.add(GivenWater.named(GivenWater.shown(each.name()), NO_KY));
            }
        }
        return Measurement.ratio(indicator, number(yield), number(area), NO_KY)
                .counted(counted)
                .missing(missing);
    }

    static Measurement percolation(Indicator indicator, WaterBudget budget, Optional<DateRange> period) {
        Measurement none = none(indicator, budget, period);
        if (none != null) {
            return none;
        }
        double sunk = 0;
        double came = 0;
        for (BedBudget each : budget.beds()) {
            sunk += each.totals().mm(LedgerTerm.DEEP_PERCOLATION) * each.areaM2();
            came += (each.totals().mm(LedgerTerm.RAIN) + each.totals().mm(LedgerTerm.IRRIGATION)) * each.areaM2();
        }
        return Measurement.ratio(indicator, number(sunk), number(came), NO_WATER)
                .missing(missing(budget));
    }

    /** Kilograms by cubic metre of evapotranspiration, of the beds with a weighed harvest. */
    static Measurement productivity(
            Indicator indicator, WaterBudget budget, Production production, Optional<DateRange> period) {
        Measurement none = none(indicator, budget, period);
        if (none != null) {
            return none;
        }
        Map<String, HarvestYield> yields = new HashMap<>();
        HarvestYield.byPlanting(production, period).forEach(each -> yields.put(each.of(), each));
        BigDecimal kg = BigDecimal.ZERO;
        double litres = 0;
        Set<String> harvested = new HashSet<>();
        List<Labelled> counted = new ArrayList<>();
        Set<Labelled> missing = new LinkedHashSet<>(missing(budget));
        for (BedBudget each : budget.beds()) {
            boolean weighed = false;
            for (PlantedCrop crop : each.crops()) {
                HarvestYield yield = crop.entry().getPlanting().map(yields::get).orElse(null);
                if (yield != null) {
                    missing.addAll(yield.uncounted());
                    weighed |= yield.kg().signum() > 0;
                    kg = harvested.add(yield.of()) ? kg.add(yield.kg()) : kg;
                }
            }
            double used = each.totals().actualEvapotranspirationMm() * each.areaM2();
            if (weighed) {
                litres += used;
                counted.add(with(name(each), used, 0, " l"));
            } else {
                missing.add(GivenWater.named(GivenWater.shown(each.name()), NOT_WEIGHED));
            }
        }
        List<Labelled> lacking = List.copyOf(missing);
        return counted.isEmpty()
                ? Measurement.notComputable(indicator, NO_HARVEST).missing(lacking)
                : Measurement.ratio(indicator, kg, number(litres / 1000), ZERO)
                        .counted(counted)
                        .missing(lacking);
    }
}
