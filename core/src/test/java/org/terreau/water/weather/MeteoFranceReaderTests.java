package org.terreau.water.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.weather.WeatherVariable.EVAPOTRANSPIRATION_GRID;
import static org.terreau.water.weather.WeatherVariable.EVAPOTRANSPIRATION_STATION;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MAX;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MEAN;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MIN;
import static org.terreau.water.weather.WeatherVariable.PRESSURE;
import static org.terreau.water.weather.WeatherVariable.RADIATION;
import static org.terreau.water.weather.WeatherVariable.RAIN;
import static org.terreau.water.weather.WeatherVariable.SUNSHINE;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MEAN;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;
import static org.terreau.water.weather.WeatherVariable.VAPOUR_PRESSURE;
import static org.terreau.water.weather.WeatherVariable.WIND;
import static org.terreau.water.weather.WeatherVariable.WIND_2M;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Severity;

class MeteoFranceReaderTests {

    @Test
    void thePairOfMelunIsReadWhole() throws IOException {
        WeatherReading reading = MeteoFranceReader.all().read(Melun.streams(Melun.RAIN_AND_WIND, Melun.OTHERS));
        WeatherSeries series = reading.series().orElseThrow();

        assertThat(series.station()).isEqualTo(new WeatherStation("77306001", "MELUN", 48.610333, 2.6795, 91, 10));
        assertThat(series.first()).isEqualTo("2023-01-01");
        assertThat(series.last()).isEqualTo("2024-05-07");
        assertThat(series.days()).isEqualTo(493);
        assertColumn(series, RAIN, 492, 1144.1, 1);
        assertColumn(series, TEMPERATURE_MIN, 492, 3739.1, 1);
        assertColumn(series, TEMPERATURE_MAX, 492, 8050.4, 1);
        assertColumn(series, TEMPERATURE_MEAN, 489, 5739.3, 1);
        assertColumn(series, WIND, 489, 2078.9, 1);
        assertColumn(series, SUNSHINE, 490, 136793, 60);
        assertColumn(series, RADIATION, 490, 543211, 100);
        assertColumn(series, HUMIDITY_MIN, 493, 29460, 1);
        assertColumn(series, HUMIDITY_MAX, 489, 45965, 1);
        assertColumn(series, HUMIDITY_MEAN, 487, 38786, 1);
        assertColumn(series, VAPOUR_PRESSURE, 490, 5492.3, 10);
        assertColumn(series, EVAPOTRANSPIRATION_STATION, 490, 1124.5, 1);
        assertColumn(series, EVAPOTRANSPIRATION_GRID, 493, 1085.3, 1);
        assertThat(series.has(WIND_2M)).isFalse();
    }

    private static void assertColumn(
            WeatherSeries series, WeatherVariable variable, int known, double sum, double per) {
        double total = 0;
        int count = 0;
        for (int i = 0; i < series.days(); i++) {
            count += series.isMissing(variable, i) ? 0 : 1;
            total += series.valueOr(variable, i, 0);
        }
        assertThat(count).as(variable.name()).isEqualTo(known);
        assertThat(total).as(variable.name()).isCloseTo(sum / per, within(1e-8 * sum));
    }

    @Test
    void theFirstDayOfMelunIsThatOfTheFile() throws IOException {
        WeatherSeries series = MeteoFranceReader.all()
                .read(Melun.streams(Melun.RAIN_AND_WIND, Melun.OTHERS))
                .series()
                .orElseThrow();

        assertThat(series.valueOr(RAIN, 0, -1)).isEqualTo(5.6);
        assertThat(series.valueOr(TEMPERATURE_MIN, 0, -1)).isEqualTo(11.3);
        assertThat(series.valueOr(TEMPERATURE_MAX, 0, -1)).isEqualTo(14.2);
        assertThat(series.valueOr(TEMPERATURE_MEAN, 0, -1)).isEqualTo(12.5);
        assertThat(series.valueOr(WIND, 0, -1)).isEqualTo(5.5);
        assertThat(series.valueOr(SUNSHINE, 0, -1)).isEqualTo(0);
        assertThat(series.valueOr(RADIATION, 0, -1)).isEqualTo(0.83);
        assertThat(series.valueOr(HUMIDITY_MIN, 0, -1)).isEqualTo(64);
        assertThat(series.valueOr(VAPOUR_PRESSURE, 0, -1)).isEqualTo(11.3 / 10);
        assertThat(series.valueOr(EVAPOTRANSPIRATION_STATION, 0, -1)).isEqualTo(1.7);
        assertThat(series.valueOr(EVAPOTRANSPIRATION_GRID, 0, -1)).isEqualTo(1.5);
        // 1015.6 hPa at sea level; 91 m above it, by the ratio of Eq. 7
        assertThat(series.valueOr(PRESSURE, 0, -1))
                .isCloseTo(101.56 * Math.pow((293 - 0.0065 * 91) / 293, 5.26), within(1e-12))
                .isBetween(100.4, 100.6);
        assertThat(series.origin(RAIN, 0)).isEqualTo(ValueOrigin.VALIDATED);
        assertThat(series.origin(RADIATION, 0)).isEqualTo(ValueOrigin.FILTERED);
        assertThat(series.origin(RAIN, 492)).isEqualTo(ValueOrigin.MISSING);
        assertThat(series.window(RAIN)).hasValue(ObservationWindow.SIX_TO_SIX);
        assertThat(series.window(TEMPERATURE_MIN)).hasValue(ObservationWindow.EIGHTEEN_TO_EIGHTEEN);
        assertThat(series.window(TEMPERATURE_MAX)).hasValue(ObservationWindow.SIX_TO_SIX);
        assertThat(series.window(RADIATION)).hasValue(ObservationWindow.CALENDAR_DAY);
    }

    @Test
    void whatIsFoundInThePairOfMelunIsNoFault() throws IOException {
        WeatherReading reading = MeteoFranceReader.all().read(Melun.streams(Melun.RAIN_AND_WIND, Melun.OTHERS));

        assertThat(Read.codes(reading)).containsOnly("WEA-022", "WEA-032", "WEA-036");
        assertThat(reading.findings().worst()).hasValue(Severity.INFO);
        assertThat(reading.findings().text(Locale.ENGLISH))
                .contains("days that file 1 lacks", "HTN", "ECOULEMENTM", "PMERM");
    }

    @Test
    void eitherFileOfThePairIsReadAlone() throws IOException {
        WeatherSeries both = MeteoFranceReader.all()
                .read(Melun.streams(Melun.RAIN_AND_WIND, Melun.OTHERS))
                .series()
                .orElseThrow();
        WeatherSeries one = MeteoFranceReader.all()
                .read(Melun.streams(Melun.RAIN_AND_WIND))
                .series()
                .orElseThrow();
        WeatherSeries other = MeteoFranceReader.all()
                .read(Melun.streams(Melun.OTHERS))
                .series()
                .orElseThrow();

        assertThat(one.days()).isEqualTo(492);
        assertThat(one.has(RADIATION)).isFalse();
        assertThat(other.has(RAIN)).isFalse();
        assertThat(one.followedBy(other)).isEqualTo(both);
        assertThat(MeteoFranceReader.all()
                        .read(Melun.streams(Melun.OTHERS, Melun.RAIN_AND_WIND))
                        .series())
                .hasValue(both);
    }

    @Test
    void compressedBytesAreTheSameFile() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Melun.bytes(Melun.OTHERS));
        }
        byte[] whole = packed.toByteArray();

        assertThat(MeteoFranceReader.all().read(Read.streams(whole)))
                .isEqualTo(MeteoFranceReader.all().read(Melun.streams(Melun.OTHERS)));
        WeatherReading cut = MeteoFranceReader.all().read(Read.streams(Arrays.copyOf(whole, whole.length / 2)));
        assertThat(cut.findings().ofRule("WEA-021")).hasSize(1);
        assertThat(cut.series().orElseThrow().days()).isBetween(100, 400);
        assertThat(Read.codes(MeteoFranceReader.all().read(Read.streams(new byte[] {0x1F, (byte) 0x8B, 8}))))
                .contains("WEA-021", "WEA-035");
    }

    private static final String TWO = "NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR;QRR\n"
            + "01014002;ARBENT;46.278;5.669;534;20050701;0.2;9\n"
            + "38020001;AUTRANS;45.17;5.54;1069;20050701;3.4;1\n"
            + "01014002;ARBENT;46.278;5.669;534;20050702;1.0;2\n";

    @Test
    void oneStationOfSeveralIsChosen() throws IOException {
        WeatherReading all = MeteoFranceReader.all().read(Read.streams(TWO));
        WeatherReading one = MeteoFranceReader.station("1014002").read(Read.streams(TWO));

        assertThat(all.series()).isEmpty();
        assertThat(all.stations().keySet()).containsExactly("01014002", "38020001");
        assertThat(one.series()).hasValue(all.stations().get("01014002"));
        assertThat(one.series().orElseThrow().origin(RAIN, 1)).isEqualTo(ValueOrigin.DOUBTFUL);
        assertThat(Read.codes(one)).containsExactly("WEA-007");
        assertThat(MeteoFranceReader.station("38020001")
                        .read(Read.streams(TWO))
                        .series()
                        .orElseThrow()
                        .column(RAIN))
                .containsExactly(3.4);
    }

    @Test
    void aStationThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        WeatherReading none = MeteoFranceReader.station("999").read(Read.streams(TWO));

        assertThat(none.series()).isEmpty();
        assertThat(none.findings().text(Locale.FRENCH)).contains("999", "01014002, 38020001");
    }
}
