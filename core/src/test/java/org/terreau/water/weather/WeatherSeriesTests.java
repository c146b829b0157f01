package org.terreau.water.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.terreau.water.weather.WeatherVariable.RAIN;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WeatherSeriesTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 27);
    private static final WeatherStation STATION = new WeatherStation("77306001", "MELUN", 48.61, 2.68, 91, 10);

    private static WeatherSeries rain(LocalDate first, ValueOrigin origin, double... mm) {
        WeatherSeries.Builder series = WeatherSeries.builder(STATION, first, mm.length);
        for (int i = 0; i < mm.length; i++) {
            series.set(RAIN, i, mm[i], origin);
        }
        return series.build();
    }

    @Test
    void aValueIsFoundByIndexAndByDay() {
        WeatherSeries series = rain(FIRST, ValueOrigin.MEASURED, 1.5, Double.NaN, 0.0);

        assertThat(series.last()).isEqualTo("2026-03-01");
        assertThat(series.day(2)).isEqualTo("2026-03-01");
        assertThat(series.index(LocalDate.of(2026, 2, 28))).isEqualTo(1);
        assertThat(series.index(LocalDate.MIN)).isEqualTo(-1);
        assertThat(series.index(LocalDate.MAX)).isEqualTo(-1);
        assertThat(series.value(RAIN, FIRST)).hasValue(1.5);
        assertThat(series.value(RAIN, FIRST.plusDays(1))).isEmpty();
        assertThat(series.value(RAIN, FIRST.minusDays(1))).isEmpty();
        assertThat(series.valueOr(RAIN, 1, -7)).isEqualTo(-7);
        assertThat(series.origin(RAIN, 0)).isEqualTo(ValueOrigin.MEASURED);
        assertThat(series.origin(RAIN, 1)).isEqualTo(ValueOrigin.MISSING);
        assertThat(series.has(RAIN)).isTrue();
        assertThat(series.has(TEMPERATURE_MIN)).isFalse();
        assertThat(series.column(RAIN)).containsExactly(1.5, Double.NaN, 0.0);
        assertThat(series.column(TEMPERATURE_MIN)).containsOnly(Double.NaN).hasSize(3);
    }

    @Test
    void gapsAreAsLongAsCanBe() {
        WeatherSeries series = rain(FIRST, ValueOrigin.MEASURED, Double.NaN, Double.NaN, 1, Double.NaN, 2, Double.NaN);

        assertThat(series.gaps(RAIN))
                .containsExactly(
                        new WeatherGap(RAIN, FIRST, FIRST.plusDays(1)),
                        new WeatherGap(RAIN, FIRST.plusDays(3), FIRST.plusDays(3)),
                        new WeatherGap(RAIN, FIRST.plusDays(5), FIRST.plusDays(5)));
        assertThat(series.gaps(TEMPERATURE_MIN))
                .singleElement()
                .satisfies(gap -> assertThat(gap.days()).isEqualTo(6));
    }

    @Test
    void whatWasMeasuredStandsBeforeAForecast() {
        WeatherSeries measured = rain(FIRST, ValueOrigin.MEASURED, 1, Double.NaN);
        WeatherSeries forecast = rain(FIRST.plusDays(1), ValueOrigin.FORECAST, 5, 6);

        WeatherSeries both = measured.followedBy(forecast);

        assertThat(both.column(RAIN)).containsExactly(1, 5, 6);
        assertThat(both.origin(RAIN, 0)).isEqualTo(ValueOrigin.MEASURED);
        assertThat(both.origin(RAIN, 1)).isEqualTo(ValueOrigin.FORECAST);
        assertThat(forecast.followedBy(measured).column(RAIN)).containsExactly(1, 5, 6);
        assertThat(measured.followedBy(rain(FIRST.plusDays(4), ValueOrigin.FORECAST, 9))
                        .column(RAIN))
                .containsExactly(1, Double.NaN, Double.NaN, Double.NaN, 9);
    }

    @Test
    void seriesOfWhichOneIsEmptyAreTheOther() {
        WeatherSeries none = WeatherSeries.builder(STATION, LocalDate.MIN, 0).build();
        WeatherSeries some = rain(FIRST, ValueOrigin.MEASURED, 1, 2);

        assertThat(none.followedBy(some)).isEqualTo(some);
        assertThat(some.followedBy(none)).isEqualTo(some);
        assertThat(none.last()).isEqualTo(LocalDate.MIN);
        assertThat(none.gaps(RAIN)).isEmpty();
    }

    @Test
    void aPartIsCutOutByDays() {
        WeatherSeries series = rain(FIRST, ValueOrigin.MEASURED, 1, 2, 3);

        assertThat(series.between(FIRST.plusDays(1), FIRST.plusDays(1)).column(RAIN))
                .containsExactly(2);
        assertThat(series.between(LocalDate.MIN, LocalDate.MAX)).isEqualTo(series);
        assertThat(series.between(FIRST.plusDays(1), FIRST).days()).isZero();
        assertThat(series.between(LocalDate.MAX, LocalDate.MIN).days()).isZero();
    }

    @Test
    void aWindowStaysWithItsVariable() {
        WeatherSeries series = WeatherSeries.builder(STATION, FIRST, 1)
                .window(RAIN, ObservationWindow.SIX_TO_SIX)
                .build();

        assertThat(series.window(RAIN)).hasValue(ObservationWindow.ofHours(6, 30));
        assertThat(series.window(TEMPERATURE_MIN)).isEmpty();
        assertThat(series.between(FIRST, FIRST)).isEqualTo(series);
        assertThat(series.toBuilder().build()).isEqualTo(series).hasSameHashCodeAs(series);
    }

    @Test
    void aValueCanBeTakenAway() {
        WeatherSeries series = rain(FIRST, ValueOrigin.MEASURED, 1, 2);

        WeatherSeries less = series.toBuilder()
                .set(RAIN, 0, 1, ValueOrigin.MISSING)
                .set(RAIN, 1, Double.POSITIVE_INFINITY, ValueOrigin.MEASURED)
                .build();

        assertThat(less.has(RAIN)).isFalse();
        assertThat(series.has(RAIN)).isTrue();
        assertThat(less).isNotEqualTo(series);
    }

    @Test
    void badCodeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeatherSeries.builder(STATION, FIRST, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> WeatherSeries.builder(STATION, LocalDate.MAX, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ObservationWindow(6, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rain(LocalDate.MIN, ValueOrigin.MEASURED, 1)
                        .followedBy(rain(LocalDate.MAX, ValueOrigin.MEASURED, 1)));
        WeatherSeries series = rain(FIRST, ValueOrigin.MEASURED, 1, 2);
        assertThatThrownBy(() -> series.day(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> series.origin(TEMPERATURE_MIN, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aPlaceOfWhichNothingIsKnownSaysSo() {
        WeatherStation unplaced = WeatherStation.unplaced("x");

        assertThat(unplaced.isPlaced() || unplaced.hasAltitude() || unplaced.hasWindHeight())
                .isFalse();
        assertThat(STATION.isPlaced() && STATION.hasAltitude() && STATION.hasWindHeight())
                .isTrue();
        assertThat(unplaced).isEqualTo(WeatherStation.unplaced("x"));
    }

    @Test
    void everythingHasANameInBothLanguages() {
        assertThat(ValueOrigin.DOUBTFUL.label(Locale.FRENCH)).isEqualTo("douteuse");
        assertThat(WeatherVariable.all()).allSatisfy(each -> {
            assertThat(each.label(Locale.FRENCH)).isNotBlank();
            assertThat(each.label(Locale.ENGLISH)).isNotBlank();
            assertThat(each.isPossible(each.least()) && each.isPossible(each.most()))
                    .isTrue();
            assertThat(each.isPossible(Double.NaN)).isFalse();
        });
    }
}
