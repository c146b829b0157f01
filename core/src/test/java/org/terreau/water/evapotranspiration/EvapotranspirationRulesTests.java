package org.terreau.water.evapotranspiration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;
import org.terreau.water.weather.WeatherVariable;

class EvapotranspirationRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(EvapotranspirationExamples.all(), DAY);

    static List<RuleExample<?>> examples() {
        return EvapotranspirationExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(
                List.of(EvapotranspirationRules.series(), EvapotranspirationRules.weather()));
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        CHECKS.assertEveryTextIsSaid(EvapotranspirationRules.series());
        CHECKS.assertEveryTextIsSaid(EvapotranspirationRules.weather());
    }

    @Test
    void rulesStandInTheirOrder() {
        assertThat(ExampleChecks.codes(EvapotranspirationRules.series()))
                .hasSize(5)
                .isSorted();
    }

    @Test
    void unknownDaysAreToldByRangesWithWhatLacks() {
        EvapotranspirationSeries series = ReferenceEvapotranspiration.standard()
                .of(Weathers.days(
                        Weathers.UCCLE,
                        LocalDate.of(2024, 2, 28),
                        List.of(
                                Map.of(),
                                Map.of(),
                                Weathers.uccle(),
                                Map.of(WeatherVariable.TEMPERATURE_MIN, 9.0),
                                Map.of(WeatherVariable.TEMPERATURE_MIN, 9.0, WeatherVariable.TEMPERATURE_MAX, 3.0))));
        Findings found = EvapotranspirationRules.series().check(series, DAY).ofRule("ETO-001");
        assertThat(found).extracting(Finding::getPointer).containsExactly("/days/0", "/days/3", "/days/4");
        assertThat(found).allMatch(each -> each.getRule().getSeverity() == Severity.ERROR);
        Finding range = found.asList().get(0);
        assertThat(range.getFacts().get("days")).isEqualTo(2);
        assertThat(range.getFacts().get("until")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(range.message(Locale.ENGLISH)).contains("least temperature", "evapotranspiration of the grid");
        assertThat(found.asList().get(1).message(Locale.ENGLISH))
                .contains("greatest")
                .doesNotContain("least");
        assertThat(found.asList().get(2).message(Locale.FRENCH)).contains("températures dans l’ordre");
    }

    @Test
    void aYearThatIsEstimatedIsToldOnceForEachSubstitution() {
        Map<WeatherVariable, Double> day =
                Map.of(WeatherVariable.TEMPERATURE_MIN, 9.0, WeatherVariable.TEMPERATURE_MAX, 19.0);
        EvapotranspirationSeries series = ReferenceEvapotranspiration.standard()
                .of(Weathers.days(Weathers.UCCLE, LocalDate.of(2023, 1, 1), java.util.Collections.nCopies(365, day)));
        Findings found = EvapotranspirationRules.series().check(series, DAY);
        assertThat(found).hasSize(4);
        assertThat(found)
                .allMatch(each -> Integer.valueOf(365).equals(each.getFacts().get("days")));
        assertThat(found).allMatch(each -> each.getRule().getSeverity() == Severity.INFO);
    }
}
