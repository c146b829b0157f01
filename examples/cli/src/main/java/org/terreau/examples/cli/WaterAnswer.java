package org.terreau.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.indicator.Measurement;
import org.terreau.water.AdvisedWatering;
import org.terreau.water.BedBudget;
import org.terreau.water.BudgetIndicators;
import org.terreau.water.CarryingPace;
import org.terreau.water.Water;
import org.terreau.water.WaterBudget;
import org.terreau.water.WaterPlan;
import org.terreau.water.WaterRules;
import org.terreau.water.WateredGardens;
import org.terreau.water.WateringAdvice;
import org.terreau.water.WateringLoad;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.evapotranspiration.EvapotranspirationRules;
import org.terreau.water.weather.ValueOrigin;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherVariable;

/**
 * All that is told of the water of a dossier.
 *
 * @param dossier the dossier
 * @param asOf the day on which advice begins
 * @param weather what was read, and from where
 * @param orders the drought zones
 * @param budget the season’s budget
 * @param advice what is to be watered from that day on
 * @param loads who has how much to do
 * @param studies the years and the samples, as far as they were asked for
 * @param measurements the indicators of the budget
 * @param found what was found in the dossier and in the budget
 */
record WaterAnswer(
        Dossier dossier,
        LocalDate asOf,
        WeatherFiles.Answer weather,
        WaterOrders orders,
        WaterBudget budget,
        List<AdvisedWatering> advice,
        List<WateringLoad> loads,
        WaterStudies studies,
        List<Measurement> measurements,
        Findings found) {

    /** Reckons a season up to the end of its weather. */
    static WaterAnswer of(
            Dossier dossier,
            WateredGardens gardens,
            LocalDate asOf,
            WeatherFiles.Answer weather,
            WaterOrders orders,
            WaterStudies.Wanted wanted,
            Findings found) {
        WaterPlan plan = WaterPlan.from(asOf);
        WeatherSeries all = weather.series().orElseThrow();
        WaterBudget whole = WaterBudget.of(gardens, all, plan);
        WeatherSeries season = all.between(begin(whole, dossier, asOf), all.last());
        WaterBudget budget =
                season.days() == 0 || season.days() == all.days() ? whole : WaterBudget.of(gardens, season, plan);
        List<AdvisedWatering> advice = WateringAdvice.of(budget);
        return new WaterAnswer(
                dossier,
                asOf,
                weather,
                orders,
                budget,
                advice,
                WateringLoad.of(budget, advice, CarryingPace.usual()),
                WaterStudies.of(budget, all, wanted),
                BudgetIndicators.with(gardens.production()).measureAll(budget, Optional.empty()),
                found.and(WaterRules.budgets()
                        .<WaterBudget>member("water", each -> each)
                        .check(budget, asOf)));
    }

    /** Tanks and sources count from the dossier’s year on, or from the first bed’s season if that is earlier. */
    private static LocalDate begin(WaterBudget whole, Dossier dossier, LocalDate asOf) {
        LocalDate begin = dossier.getPeriod()
                .map(period -> period.getFirst())
                .filter(first -> !first.isAfter(asOf))
                .orElse(LocalDate.of(asOf.getYear(), 1, 1));
        for (BedBudget each : whole.beds()) {
            begin = each.first().isBefore(begin) ? each.first() : begin;
        }
        return begin;
    }

    /** The last day of which the weather is not a forecast; empty when all of it is. */
    Optional<LocalDate> observedTo() {
        WeatherSeries series = budget.weather();
        for (int i = series.days() - 1; i >= 0; i--) {
            for (WeatherVariable each : WeatherVariable.values()) {
                ValueOrigin origin = series.origin(each, i);
                if (origin != ValueOrigin.MISSING && origin != ValueOrigin.FORECAST) {
                    return Optional.of(series.day(i));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether there is weather on the day itself, so that something can be advised. */
    boolean reachesToday() {
        return budget.weather().index(asOf) >= 0;
    }

    /** What was found in the evapotranspiration. */
    Findings evapotranspirationFindings() {
        return EvapotranspirationRules.weather()
                .check(budget.weather(), asOf)
                .and(EvapotranspirationRules.series().check(budget.evapotranspiration(), asOf));
    }

    /** What a source is called; empty for water of which the dossier does not say where it comes from. */
    Optional<String> sourceName(String id) {
        return water().getWaterSources().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .map(source -> source.getName().orElse(id));
    }

    private Water water() {
        return budget.gardens().water();
    }

    /** What a bed is called. */
    String bedName(String id) {
        return water().getWateredBeds().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .flatMap(each -> each.getName())
                .orElse(id);
    }

    /** What a zone is called. */
    static String zoneName(DroughtZone zone) {
        return zone.getName().or(zone::getCode).orElse(zone.getId());
    }

    boolean hasErrors() {
        return found.has(Severity.ERROR)
                || weather.findings().has(Severity.ERROR)
                || orders.findings().has(Severity.ERROR)
                || evapotranspirationFindings().has(Severity.ERROR);
    }
}
