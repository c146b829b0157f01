package org.terreau.water.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.terreau.finding.ExampleChecks;

class WeatherSeriesProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);

    @Provide
    Arbitrary<WeatherSeries> series() {
        Arbitrary<Double> values = Arbitraries.oneOf(
                Arbitraries.doubles().between(-150, 150).ofScale(1),
                Arbitraries.of(Double.NaN, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, -0.0, 1e300));
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        values.array(double[].class).ofMaxSize(40))
                .as((start, numbers) -> {
                    WeatherSeries.Builder series = WeatherSeries.builder(
                            WeatherExamples.STATION, FIRST.plusDays(start), (numbers.length + 1) / 2);
                    for (int i = 0; i < numbers.length; i++) {
                        WeatherVariable variable = i % 2 == 0 ? WeatherVariable.RAIN : WeatherVariable.TEMPERATURE_MIN;
                        series.set(variable, i / 2, numbers[i], ValueOrigin.at(1 + i % 7));
                    }
                    return series.build();
                });
    }

    @Property
    void joiningIsAssociative(
            @ForAll("series") WeatherSeries one,
            @ForAll("series") WeatherSeries two,
            @ForAll("series") WeatherSeries three) {
        assertThat(one.followedBy(two).followedBy(three)).isEqualTo(one.followedBy(two.followedBy(three)));
    }

    @Property
    void whatIsKnownFirstStandsAndNothingElseIsLost(
            @ForAll("series") WeatherSeries one, @ForAll("series") WeatherSeries two) {
        WeatherSeries both = one.followedBy(two);
        for (WeatherVariable variable : WeatherVariable.all()) {
            for (LocalDate day = FIRST.minusDays(25); day.isBefore(FIRST.plusDays(50)); day = day.plusDays(1)) {
                boolean first = one.value(variable, day).isPresent();
                assertThat(both.value(variable, day))
                        .isEqualTo(first ? one.value(variable, day) : two.value(variable, day));
            }
        }
        assertThat(one.followedBy(one)).isEqualTo(one);
    }

    @Property
    void aPartOfAPartIsThePartOfBoth(
            @ForAll("series") WeatherSeries series,
            @ForAll @IntRange(min = -30, max = 30) int from,
            @ForAll @IntRange(min = -30, max = 30) int to) {
        WeatherSeries part = series.between(FIRST.plusDays(from), FIRST.plusDays(to));

        assertThat(part.between(FIRST.plusDays(from), LocalDate.MAX)).isEqualTo(part);
        assertThat(series.between(FIRST.plusDays(from), LocalDate.MAX)
                        .between(LocalDate.MIN, FIRST.plusDays(to))
                        .days())
                .isEqualTo(part.days());
        for (int i = 0; i < part.days(); i++) {
            assertThat(part.index(part.day(i))).isEqualTo(i);
            int there = series.index(part.day(i));
            for (WeatherVariable each : WeatherVariable.all()) {
                assertThat(part.origin(each, i)).isEqualTo(series.origin(each, there));
                assertThat(part.valueOr(each, i, -1)).isEqualTo(series.valueOr(each, there, -1));
                assertThat(part.isMissing(each, i)).isEqualTo(part.origin(each, i) == ValueOrigin.MISSING);
            }
        }
    }

    @Property
    void gapsAndValuesAreTogetherEveryDay(@ForAll("series") WeatherSeries series) {
        for (WeatherCoverage each : WeatherCoverage.of(series)) {
            long missing = each.gaps().stream().mapToLong(WeatherGap::days).sum();
            assertThat(each.known() + missing).isEqualTo(series.days());
            for (WeatherGap gap : each.gaps()) {
                assertThat(series.value(each.variable(), gap.first())).isEmpty();
                assertThat(series.value(each.variable(), gap.last())).isEmpty();
            }
            assertThat(each.known() > 0).isEqualTo(series.has(each.variable()));
        }
    }

    @Property
    void anySeriesIsJudgedAndWhatStaysIsPossible(@ForAll("series") WeatherSeries series) {
        WeatherRules.series().check(series, FIRST).forEach(ExampleChecks::assertSpeaks);
        assertThat(WeatherRules.series().only("WEA-002", "WEA-003").check(PossibleWeather.of(series), FIRST))
                .isEmpty();
    }
}
