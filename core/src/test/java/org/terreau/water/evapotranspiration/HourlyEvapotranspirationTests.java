package org.terreau.water.evapotranspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.terreau.water.weather.WeatherStation;

class HourlyEvapotranspirationTests {

    private static final WeatherStation DIAYE = new WeatherStation("n", "N'Diaye", 16.22, -16.25, 8, 2);

    private static double[] filled(int hours, double value) {
        double[] column = new double[hours];
        Arrays.fill(column, value);
        return column;
    }

    private static double[] one(double value) {
        return new double[] {value};
    }

    /** Example 19 of FAO-56: 0.63 mm from 14 h to 15 h, 0.00 mm from 2 h to 3 h with Rs/Rso taken for 0.8. */
    @Test
    void diayeByDayAndByNight() {
        LocalDate day = LocalDate.of(2023, 10, 1);
        HourlyEvapotranspirationSeries afternoon = HourlyEvapotranspiration.standard()
                .of(DIAYE, -15, day.atTime(14, 0), one(38), one(3.445), one(3.3), one(2.45));
        assertThat(afternoon.mm(0)).isCloseTo(0.63, within(0.005));
        HourlyEvapotranspirationSeries night = HourlyEvapotranspiration.with(
                        EvapotranspirationOptions.standard().withRelativeRadiationInTheDark(0.8))
                .of(DIAYE, -15, day.atTime(2, 0), one(28), one(3.402), one(1.9), one(0));
        assertThat(night.mm(0)).isCloseTo(0.00, within(0.005));
        assertThat(night.isKnown(0)).isTrue();
    }

    /** The tests of RefET, Fallon NV, 1 July 2015, 18 h to 19 h UTC: 0.60635 mm for grass, 0.71964 for alfalfa. */
    @Test
    void fallonOfRefEt() {
        WeatherStation fallon = new WeatherStation("fallon", "Fallon", 39.4575, -118.77388, 1208.5, 3);
        for (ReferenceCrop crop : ReferenceCrop.values()) {
            double mm = HourlyEvapotranspiration.with(EvapotranspirationOptions.asce(crop))
                    .of(
                            fallon,
                            -120,
                            LocalDateTime.of(2015, 7, 1, 10, 0),
                            one((91.80 - 32) / 1.8),
                            one(1.1990099614301906),
                            one(3.33 * 0.44704),
                            one(61.16 * 0.041868))
                    .mm(0);
            assertThat(mm)
                    .isCloseTo(crop == ReferenceCrop.SHORT ? 0.6063515410076268 : 0.7196369609713682, within(1e-4));
        }
    }

    @Test
    void aDayIsTheSumOfItsHoursWhenAllAreKnown() {
        double[] radiation = filled(48, 1);
        LocalDateTime begin = LocalDateTime.of(2023, 6, 20, 12, 0);
        HourlyEvapotranspirationSeries found = HourlyEvapotranspiration.standard()
                .of(DIAYE, -15, begin, filled(48, 25), filled(48, 2), filled(48, 2), radiation);
        double sum = 0;
        for (int i = 12; i < 36; i++) {
            sum += found.mm(i);
        }
        assertThat(found.daily(LocalDate.of(2023, 6, 21)).orElseThrow())
                .isEqualTo(sum)
                .isGreaterThan(5);
        assertThat(found.daily(LocalDate.of(2023, 6, 20))).isEmpty();
        assertThat(found.daily(LocalDate.of(2023, 6, 22))).isEmpty();
        assertThat(found.daily(LocalDate.MIN)).isEmpty();
        radiation[30] = Double.NaN;
        HourlyEvapotranspirationSeries gap = HourlyEvapotranspiration.standard()
                .of(DIAYE, -15, begin, filled(48, 25), filled(48, 2), filled(48, 2), radiation);
        assertThat(gap.daily(LocalDate.of(2023, 6, 21))).isEmpty();
        assertThat(gap.lacks(30)).containsExactly(Lack.RADIATION);
        assertThat(gap.mm(31)).isEqualTo(found.mm(31));
    }

    @Test
    void aSeriesThatBeginsAnHourLateHasNoFirstDay() {
        LocalDate day = LocalDate.of(2023, 6, 21);
        for (int minutes : new int[] {0, 30, 60}) {
            assertThat(HourlyEvapotranspiration.standard()
                            .of(
                                    DIAYE,
                                    -15,
                                    day.atStartOfDay().plusMinutes(minutes),
                                    filled(30, 25),
                                    filled(30, 2),
                                    filled(30, 2),
                                    filled(30, 1))
                            .daily(day)
                            .isPresent())
                    .isEqualTo(minutes < 60);
        }
    }

    @Test
    void columnsOfDifferentLengthAreBadCode() {
        assertThatThrownBy(() -> HourlyEvapotranspiration.standard()
                        .of(DIAYE, -15, LocalDateTime.of(2023, 1, 1, 0, 0), one(1), one(1), one(1), filled(2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1, 1, 1 and 2 hours");
        assertThatThrownBy(() -> HourlyEvapotranspiration.standard()
                        .of(DIAYE, -15, LocalDateTime.MAX, one(1), one(1), one(1), one(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
