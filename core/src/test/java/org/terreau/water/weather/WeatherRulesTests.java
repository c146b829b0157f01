package org.terreau.water.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.water.weather.WeatherVariable.RAIN;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.RuleExample;

class WeatherRulesTests {

    private static final ExampleChecks CHECKS = new ExampleChecks(WeatherExamples.all(), WeatherExamples.FIRST);

    static List<RuleExample<?>> examples() {
        return WeatherExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachRuleFiresAndSpares(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExampleAndEveryTextIsSaid() {
        CHECKS.assertEveryRuleHasAnExample(List.of(WeatherRules.series()));
        CHECKS.assertEveryTextIsSaid(WeatherRules.series());
    }

    @Test
    void whatCannotBeIsLeftOutAndNothingElse() {
        WeatherSeries series = WeatherSeries.builder(WeatherExamples.STATION, WeatherExamples.FIRST, 3)
                .set(RAIN, 0, -1, ValueOrigin.MEASURED)
                .set(RAIN, 1, 4, ValueOrigin.MEASURED)
                .set(TEMPERATURE_MIN, 0, 12, ValueOrigin.MEASURED)
                .set(TEMPERATURE_MAX, 0, 10, ValueOrigin.MEASURED)
                .set(TEMPERATURE_MIN, 1, -200, ValueOrigin.MEASURED)
                .set(TEMPERATURE_MAX, 1, 10, ValueOrigin.MEASURED)
                .set(TEMPERATURE_MIN, 2, 1, ValueOrigin.MEASURED)
                .set(TEMPERATURE_MAX, 2, 2, ValueOrigin.MEASURED)
                .build();

        WeatherSeries possible = PossibleWeather.of(series);

        assertThat(possible.column(RAIN)).containsExactly(Double.NaN, 4, Double.NaN);
        assertThat(possible.column(TEMPERATURE_MIN)).containsExactly(Double.NaN, Double.NaN, 1);
        assertThat(possible.column(TEMPERATURE_MAX)).containsExactly(Double.NaN, 10, 2);
        assertThat(PossibleWeather.of(possible)).isSameAs(possible);
    }

    @Test
    void aCoverageCountsWhatIsKnownAndHow() {
        WeatherSeries series = WeatherSeries.builder(WeatherExamples.STATION, WeatherExamples.FIRST, 6)
                .set(RAIN, 1, 1, ValueOrigin.VALIDATED)
                .set(RAIN, 4, 1, ValueOrigin.FORECAST)
                .build();

        WeatherCoverage rain = WeatherCoverage.of(series, RAIN);

        assertThat(rain.known()).isEqualTo(2);
        assertThat(rain.isWhole()).isFalse();
        assertThat(rain.gaps()).isEqualTo(series.gaps(RAIN)).hasSize(3);
        assertThat(rain.longest()).hasValue(series.gaps(RAIN).get(1));
        assertThat(rain.origins())
                .isEqualTo(Map.of(ValueOrigin.MISSING, 4, ValueOrigin.VALIDATED, 1, ValueOrigin.FORECAST, 1));
        assertThat(WeatherCoverage.of(series))
                .hasSize(WeatherVariable.all().size())
                .contains(rain);
        assertThat(WeatherCoverage.of(series.between(series.last().plusDays(1), series.last())))
                .allMatch(WeatherCoverage::isWhole);
    }
}
