package org.terreau.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Findings;
import org.terreau.json.JsonLibrary;
import org.terreau.water.AdvisedWatering;
import org.terreau.water.ClimateReplay;
import org.terreau.water.WaterBudget;
import org.terreau.water.WaterPlan;
import org.terreau.water.WaterRules;
import org.terreau.water.WateredGardens;
import org.terreau.water.WateringAdvice;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.weather.MeteoFranceReader;
import org.terreau.water.weather.OpenMeteoReader;
import org.terreau.water.weather.WeatherReading;
import org.terreau.water.weather.WeatherSeries;

/** The fourth example of the README. */
final class Watering {

    record Answer(WaterBudget budget, List<AdvisedWatering> advice, ClimateReplay years, Findings findings) {}

    private Watering() {}

    @SuppressWarnings("CheckReturnValue")
    static Answer answer(Dossier dossier, Path rain, Path others, Path forecast, LocalDate today) throws IOException {
        WeatherReading measured = MeteoFranceReader.station("31999001").read(rain, others);
        measured.findings(); // gaps, doubled days, impossible values, units that look wrong: with day, station and
        // column
        WeatherReading coming = OpenMeteoReader.of(JsonLibrary.present()).read(forecast, today);
        WeatherSeries weather =
                measured.series().orElseThrow().followedBy(coming.series().orElseThrow());

        WateredGardens gardens = DossierRules.watered(dossier).orElseThrow(); // sources, soils, beds, plantings
        WaterBudget budget = WaterBudget.of(gardens, weather, WaterPlan.from(today));
        budget.beds().get(0).ledger().mm(LedgerTerm.DEEP_PERCOLATION, 3); // each millimetre by day, origin and fate
        budget.evapotranspiration().method(3); // each day says by which procedure it is known
        Findings findings = WaterRules.budgets().check(budget, today);
        System.out.print(findings.text(Locale.FRENCH));

        List<AdvisedWatering> advice = WateringAdvice.of(budget); // litres, bed, day, hours not forbidden, and why
        ClimateReplay years = ClimateReplay.of(gardens, weather, WaterPlan.need(today));
        years.dryYearNeedL(); // what is enough in eight years of ten
        return new Answer(budget, advice, years, findings);
    }
}
