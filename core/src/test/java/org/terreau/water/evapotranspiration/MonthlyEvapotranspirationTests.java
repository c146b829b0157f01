package org.terreau.water.evapotranspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.weather.WeatherVariable.SUNSHINE;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MEAN;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;
import static org.terreau.water.weather.WeatherVariable.VAPOUR_PRESSURE;
import static org.terreau.water.weather.WeatherVariable.WIND;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

class MonthlyEvapotranspirationTests {

    private static final WeatherStation BANGKOK = new WeatherStation("b", "Bangkok", 13.73, 100.5, 2, 2);

    private static void put(
            Map<WeatherVariable, double[]> climate, WeatherVariable variable, Month month, double value) {
        climate.computeIfAbsent(variable, each -> {
            double[] column = new double[12];
            Arrays.fill(column, Double.NaN);
            return column;
        })[month.ordinal()] = value;
    }

    /** Example 17 of FAO-56: 5.72 mm a day, with G from March, since May is not given. */
    @Test
    void bangkokInApril() {
        Map<WeatherVariable, double[]> climate = new EnumMap<>(WeatherVariable.class);
        put(climate, TEMPERATURE_MEAN, Month.MARCH, 29.2);
        put(climate, TEMPERATURE_MAX, Month.APRIL, 34.8);
        put(climate, TEMPERATURE_MIN, Month.APRIL, 25.6);
        put(climate, VAPOUR_PRESSURE, Month.APRIL, 2.85);
        put(climate, WIND, Month.APRIL, 2);
        put(climate, SUNSHINE, Month.APRIL, 8.5);
        MonthlyEvapotranspirationValues found =
                MonthlyEvapotranspiration.standard().of(climate, BANGKOK);
        assertThat(found.soilHeatMJ(Month.APRIL)).isCloseTo(0.14, within(0.001));
        assertThat(found.mmPerDay(Month.APRIL)).isCloseTo(5.72, within(0.005));
        assertThat(found.mm(Month.APRIL, false)).isEqualTo(30 * found.mmPerDay(Month.APRIL));
        assertThat(found.method(Month.APRIL)).isEqualTo(EvapotranspirationMethod.PENMAN_MONTEITH);
        assertThat(found.substitutions(Month.APRIL)).containsExactly(Substitution.RADIATION_FROM_SUNSHINE);
        assertThat(found.isKnown(Month.MARCH)).isFalse();
        assertThat(found.lacks(Month.MARCH)).contains(Lack.TEMPERATURE_MIN, Lack.TEMPERATURE_MAX);
    }

    /** Example 13 of FAO-56: Algiers, 0.33 MJ/m² in April; and the year closes on itself. */
    @Test
    void theSoilTakesHeatFromTheMonthsAround() {
        Map<WeatherVariable, double[]> climate = new EnumMap<>(WeatherVariable.class);
        put(climate, TEMPERATURE_MEAN, Month.MARCH, 14.1);
        put(climate, TEMPERATURE_MEAN, Month.APRIL, 16.1);
        put(climate, TEMPERATURE_MEAN, Month.MAY, 18.8);
        put(climate, TEMPERATURE_MEAN, Month.DECEMBER, 10);
        put(climate, TEMPERATURE_MEAN, Month.FEBRUARY, 12);
        MonthlyEvapotranspirationValues found =
                MonthlyEvapotranspiration.standard().of(climate, BANGKOK);
        assertThat(found.soilHeatMJ(Month.APRIL)).isCloseTo(0.33, within(0.005));
        assertThat(found.soilHeatMJ(Month.JANUARY)).isCloseTo(0.14, within(1e-9));
        assertThat(found.soilHeatMJ(Month.MAY)).isCloseTo(0.14 * 2.7, within(1e-9));
        assertThat(found.soilHeatMJ(Month.SEPTEMBER)).isZero();
    }

    @Test
    void aYearOfElevenMonthsIsBadCode() {
        assertThatThrownBy(() -> MonthlyEvapotranspiration.standard().of(Map.of(SUNSHINE, new double[11]), BANGKOK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SUNSHINE has 11 values");
    }
}
