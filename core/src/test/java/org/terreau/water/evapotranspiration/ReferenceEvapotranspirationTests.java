package org.terreau.water.evapotranspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.weather.WeatherVariable.DEW_POINT;
import static org.terreau.water.weather.WeatherVariable.EVAPOTRANSPIRATION_GRID;
import static org.terreau.water.weather.WeatherVariable.EVAPOTRANSPIRATION_STATION;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MAX;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MEAN;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MIN;
import static org.terreau.water.weather.WeatherVariable.RADIATION;
import static org.terreau.water.weather.WeatherVariable.SUNSHINE;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;
import static org.terreau.water.weather.WeatherVariable.VAPOUR_PRESSURE;
import static org.terreau.water.weather.WeatherVariable.WIND;
import static org.terreau.water.weather.WeatherVariable.WIND_2M;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

class ReferenceEvapotranspirationTests {

    private static EvapotranspirationSeries of(Map<WeatherVariable, Double> day) {
        return ReferenceEvapotranspiration.standard().of(Weathers.day(Weathers.UCCLE, Weathers.SIXTH_OF_JULY, day));
    }

    private static Map<WeatherVariable, Double> without(WeatherVariable... variables) {
        Map<WeatherVariable, Double> day = new HashMap<>(Weathers.uccle());
        day.keySet().removeAll(List.of(variables));
        return day;
    }

    private static Map<WeatherVariable, Double> with(
            Map<WeatherVariable, Double> day, WeatherVariable variable, double value) {
        Map<WeatherVariable, Double> more = new HashMap<>(day);
        more.put(variable, value);
        return more;
    }

    /** Example 18 of FAO-56 prints 3.88 mm. */
    @Test
    void uccleIsMeasuredAndStamped() {
        EvapotranspirationSeries found = of(Weathers.uccle());
        assertThat(found.mm(0)).isCloseTo(3.88, within(0.01));
        assertThat(found.method(0)).isEqualTo(EvapotranspirationMethod.PENMAN_MONTEITH);
        assertThat(found.substitutions(0))
                .containsExactly(
                        Substitution.RADIATION_FROM_SUNSHINE,
                        Substitution.VAPOUR_PRESSURE_FROM_HUMIDITIES,
                        Substitution.WIND_FROM_ANOTHER_HEIGHT);
        assertThat(found.windAt2m(0)).isCloseTo(2.078, within(0.003));
        assertThat(found.humidityMin(0)).isEqualTo(63);
        assertThat(found.lacks(0)).isEmpty();
        assertThat(found.day(0)).isEqualTo(Weathers.SIXTH_OF_JULY);
    }

    @Test
    void theBestKnowledgeOfTheVapourIsTaken() {
        Map<WeatherVariable, Double> bare = without(HUMIDITY_MIN, HUMIDITY_MAX);
        Map<WeatherVariable, Double> mean = with(bare, HUMIDITY_MEAN, 73.5);
        Map<WeatherVariable, Double> greatest = with(mean, HUMIDITY_MAX, 84);
        Map<WeatherVariable, Double> dewPoint = with(greatest, DEW_POINT, 12.0);
        assertThat(of(mean).substitutions(0)).contains(Substitution.VAPOUR_PRESSURE_FROM_HUMIDITY_MEAN);
        assertThat(of(greatest).substitutions(0)).contains(Substitution.VAPOUR_PRESSURE_FROM_HUMIDITY_MAX);
        assertThat(of(dewPoint).substitutions(0)).contains(Substitution.VAPOUR_PRESSURE_FROM_DEW_POINT);
        assertThat(of(with(dewPoint, VAPOUR_PRESSURE, 1.4)).substitutions(0))
                .containsExactly(Substitution.RADIATION_FROM_SUNSHINE, Substitution.WIND_FROM_ANOTHER_HEIGHT);
        // without a measured least humidity: ea over e°(Tmax), Eq. 63
        assertThat(of(dewPoint).humidityMin(0))
                .isCloseTo(100 * VapourPressure.saturation(12) / VapourPressure.saturation(21.5), within(1e-9));
        // and without any humidity: e°(Tmin) over e°(Tmax), Eq. 64
        assertThat(of(bare).humidityMin(0))
                .isCloseTo(100 * VapourPressure.saturation(12.3) / VapourPressure.saturation(21.5), within(1e-9));
        assertThat(of(bare).substitutions(0)).contains(Substitution.HUMIDITY_MIN_FROM_TEMPERATURES);
        assertThat(of(dewPoint).substitutions(0))
                .doesNotContain(Substitution.HUMIDITY_MIN_FROM_TEMPERATURES, Substitution.HUMIDITY_MIN_BY_DEFAULT);
        assertThat(of(without(WIND)).windAt2m(0)).isEqualTo(2.0);
        assertThat(of(with(Weathers.uccle(), WIND_2M, 1.5)).windAt2m(0)).isEqualTo(1.5);
    }

    @Test
    void theChainGoesDownByWhatIsMissing() {
        Map<WeatherVariable, Double> all =
                with(with(Weathers.uccle(), EVAPOTRANSPIRATION_STATION, 3.5), EVAPOTRANSPIRATION_GRID, 3.6);
        Map<WeatherVariable, Double> calm = new HashMap<>(all);
        calm.remove(WIND);
        assertThat(of(all).method(0)).isEqualTo(EvapotranspirationMethod.PENMAN_MONTEITH);
        assertThat(of(calm).method(0)).isEqualTo(EvapotranspirationMethod.STATION);
        assertThat(of(calm).mm(0)).isEqualTo(3.5);
        assertThat(of(calm).substitutions(0)).containsExactly(Substitution.WIND_BY_DEFAULT);
        EvapotranspirationSeries alone = of(Map.of(EVAPOTRANSPIRATION_STATION, 3.5));
        assertThat(alone.substitutions(0))
                .containsExactly(Substitution.WIND_BY_DEFAULT, Substitution.HUMIDITY_MIN_BY_DEFAULT);
        assertThat(alone.windAt2m(0)).isEqualTo(2);
        assertThat(alone.humidityMin(0)).isEqualTo(45);
        calm.remove(EVAPOTRANSPIRATION_STATION);
        assertThat(of(calm).method(0)).isEqualTo(EvapotranspirationMethod.GRID);
        calm.remove(EVAPOTRANSPIRATION_GRID);
        assertThat(of(calm).method(0)).isEqualTo(EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED);
        assertThat(of(calm).substitutions(0)).contains(Substitution.WIND_BY_DEFAULT);
        calm.remove(TEMPERATURE_MIN);
        assertThat(of(calm).isKnown(0)).isFalse();
        assertThat(of(calm).mm(0)).isZero();
        assertThat(of(calm).lacks(0))
                .containsExactly(Lack.TEMPERATURE_MIN, Lack.WIND, Lack.STATION_VALUE, Lack.GRID_VALUE);
    }

    @Test
    void theOrderIsAnOption() {
        Map<WeatherVariable, Double> day = with(Weathers.uccle(), EVAPOTRANSPIRATION_GRID, 3.6);
        WeatherSeries weather = Weathers.day(Weathers.UCCLE, Weathers.SIXTH_OF_JULY, day);
        EvapotranspirationOptions options = EvapotranspirationOptions.standard();
        assertThat(ReferenceEvapotranspiration.with(options.withOrder(
                                List.of(EvapotranspirationMethod.HARGREAVES, EvapotranspirationMethod.GRID)))
                        .of(weather)
                        .mm(0))
                .isEqualTo(Hargreaves.daily(12.3, 21.5, ExtraterrestrialRadiation.daily(50.8, 187)));
        // what is called an estimate but has everything measured is none
        assertThat(ReferenceEvapotranspiration.with(
                                options.withOrder(List.of(EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED)))
                        .of(weather)
                        .method(0))
                .isEqualTo(EvapotranspirationMethod.PENMAN_MONTEITH);
        assertThat(ReferenceEvapotranspiration.with(options.withOrder(List.of()))
                        .of(weather)
                        .lacks(0))
                .containsExactly(Lack.METHOD);
    }

    /** Example 20: without humidity, radiation and wind, 4.56 mm; a station without altitude has Hargreaves, 5.0 mm. */
    @Test
    void lyonHasTemperaturesOnly() {
        Map<WeatherVariable, Double> day = Map.of(TEMPERATURE_MIN, 14.8, TEMPERATURE_MAX, 26.6);
        LocalDate july = LocalDate.of(2023, 7, 15);
        WeatherStation lyon = new WeatherStation("lyon", "Lyon", 45.72, 4.85, 200, 10);
        WeatherStation somewhere = new WeatherStation("lyon", "Lyon", 45.72, 4.85, Double.NaN, 10);
        EvapotranspirationSeries found = ReferenceEvapotranspiration.standard().of(Weathers.day(lyon, july, day));
        assertThat(found.mm(0)).isCloseTo(4.56, within(0.03));
        assertThat(found.substitutions(0)).hasSize(4).allMatch(Substitution::isEstimate);
        EvapotranspirationSeries flat = ReferenceEvapotranspiration.standard().of(Weathers.day(somewhere, july, day));
        assertThat(flat.method(0)).isEqualTo(EvapotranspirationMethod.HARGREAVES);
        assertThat(flat.mm(0)).isCloseTo(5.0, within(0.06));
        assertThat(ReferenceEvapotranspiration.standard()
                        .of(Weathers.day(WeatherStation.unplaced("?"), july, day))
                        .lacks(0))
                .containsExactlyInAnyOrder(
                        Lack.RADIATION,
                        Lack.HUMIDITY,
                        Lack.WIND,
                        Lack.LATITUDE,
                        Lack.ALTITUDE,
                        Lack.STATION_VALUE,
                        Lack.GRID_VALUE);
    }

    @Test
    void whatCannotBeCountsAsMissing() {
        assertThat(of(with(Weathers.uccle(), TEMPERATURE_MAX, 70.7)).lacks(0)).contains(Lack.TEMPERATURE_MAX);
        assertThat(of(with(Weathers.uccle(), TEMPERATURE_MAX, 12.2)).isKnown(0)).isFalse();
        assertThat(of(with(Weathers.uccle(), TEMPERATURE_MAX, 12.2)).lacks(0)).contains(Lack.TEMPERATURE_ORDER);
        assertThat(of(with(Weathers.uccle(), WIND, -999)).substitutions(0)).contains(Substitution.WIND_BY_DEFAULT);
        assertThat(of(with(Weathers.uccle(), RADIATION, 2200)).substitutions(0))
                .contains(Substitution.RADIATION_FROM_SUNSHINE);
        assertThat(of(with(Weathers.uccle(), SUNSHINE, 24)).mm(0))
                .isEqualTo(of(with(Weathers.uccle(), SUNSHINE, 16.5)).mm(0));
    }

    /** At 70° north the sun does not rise on 21 December nor set on 21 June. */
    @Test
    void polarNightAndPolarDayHaveValues() {
        WeatherStation north = new WeatherStation("n", "n", 70, 25, 10, 10);
        Map<WeatherVariable, Double> cold =
                Map.of(TEMPERATURE_MIN, -12.0, TEMPERATURE_MAX, -4.0, HUMIDITY_MEAN, 80.0, WIND, 4.0, SUNSHINE, 0.0);
        ReferenceEvapotranspiration standard = ReferenceEvapotranspiration.standard();
        EvapotranspirationSeries night = standard.of(Weathers.day(north, LocalDate.of(2023, 12, 21), cold));
        assertThat(ExtraterrestrialRadiation.daily(70, 355)).isZero();
        assertThat(SunPosition.dayLength(70, 355)).isZero();
        assertThat(SunPosition.dayLength(70, 172)).isEqualTo(24);
        assertThat(SunPosition.dayLength(-70, 172)).isZero();
        assertThat(night.method(0)).isEqualTo(EvapotranspirationMethod.PENMAN_MONTEITH);
        assertThat(night.mm(0)).isBetween(0.0, 1.0);
        EvapotranspirationSeries light = standard.of(
                Weathers.day(north, LocalDate.of(2023, 6, 21), with(with(cold, TEMPERATURE_MAX, 15), SUNSHINE, 24)));
        assertThat(light.mm(0)).isBetween(2.0, 10.0);
    }

    @Test
    void leapYearsCountTheirDay() {
        int days = 366 + 365 + 365;
        EvapotranspirationOptions hargreaves =
                EvapotranspirationOptions.standard().withOrder(List.of(EvapotranspirationMethod.HARGREAVES));
        EvapotranspirationSeries found = ReferenceEvapotranspiration.with(hargreaves)
                .of(Weathers.days(
                        Weathers.UCCLE,
                        LocalDate.of(2024, 1, 1),
                        java.util.Collections.nCopies(days, Map.of(TEMPERATURE_MIN, 10.0, TEMPERATURE_MAX, 20.0))));
        for (int i = 0; i < days; i++) {
            int dayOfYear = found.day(i).getDayOfYear();
            assertThat(found.mm(i))
                    .isEqualTo(Hargreaves.daily(10, 20, ExtraterrestrialRadiation.daily(50.8, dayOfYear)));
        }
        assertThat(found.day(days - 1)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void theSummaryCountsEveryDayOnce() {
        EvapotranspirationSeries found = ReferenceEvapotranspiration.standard()
                .of(Weathers.days(
                        Weathers.UCCLE,
                        Weathers.SIXTH_OF_JULY,
                        List.of(Weathers.uccle(), Map.of(), without(WIND), Map.of(EVAPOTRANSPIRATION_GRID, -0.2))));
        EvapotranspirationSummary summary = found.summary();
        assertThat(summary.days()).isEqualTo(4);
        assertThat(summary.daysByMethod())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        EvapotranspirationMethod.PENMAN_MONTEITH, 1,
                        EvapotranspirationMethod.NONE, 1,
                        EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED, 1,
                        EvapotranspirationMethod.GRID, 1));
        assertThat(summary.totalMm()).isEqualTo(found.mm(0) + found.mm(2));
        assertThat(summary.daysBySubstitution()).containsEntry(Substitution.WIND_BY_DEFAULT, 2);
        assertThat(found.mm(3)).isZero();
        assertThat(found.toArray()).hasSize(4).isNotSameAs(found.toArray());
    }

    @Test
    void noDaysGiveNoDaysAndTheCalendarsEndIsReached() {
        ReferenceEvapotranspiration standard = ReferenceEvapotranspiration.standard();
        assertThat(standard.of(Weathers.days(Weathers.UCCLE, LocalDate.MIN, List.of()))
                        .days())
                .isZero();
        assertThat(standard.of(Weathers.day(Weathers.UCCLE, LocalDate.MAX, Weathers.uccle()))
                        .isKnown(0))
                .isTrue();
        assertThat(standard.of(Weathers.day(Weathers.UCCLE, LocalDate.MIN, Weathers.uccle()))
                        .isKnown(0))
                .isTrue();
        assertThatThrownBy(() -> of(Map.of()).mm(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> of(Map.of()).day(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
