package org.terreau.water.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.weather.WeatherVariable.EVAPOTRANSPIRATION_GRID;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MEAN;
import static org.terreau.water.weather.WeatherVariable.RADIATION;
import static org.terreau.water.weather.WeatherVariable.RAIN;
import static org.terreau.water.weather.WeatherVariable.SUNSHINE;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MEAN;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;
import static org.terreau.water.weather.WeatherVariable.WIND;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.finding.Severity;
import org.terreau.json.JsonLibrary;

class OtherReadersTests {

    private static final WeatherStation PLACE = WeatherExamples.STATION;
    private static final LocalDate SECOND = LocalDate.of(2026, 7, 2);

    private static final String SIM2 =
            "LAMBX;LAMBY;DATE;PRENEI_Q;PRELIQ_Q;T_Q;FF_Q;Q_Q;DLI_Q;SSI_Q;HU_Q;ETP_Q;TINF_H_Q;TSUP_H_Q\n"
                    + "5960;24010;20260701;0;1.5;21.2;2.4;9.1;2900;2510.5;61.2;5.1;14.2;28.3\n"
                    + "6040;24010;20260701;0.5;0.25;20.1;2.0;9.0;2880;2400;63;4.9;13.9;27.7\n"
                    + "5960;24010;20260702;0;0;22.2;2.4;9.1;2900;2600;60;5.4;15.2;29.3\n"
                    + "6040;24010;20260702;;0.25;21.1;2.0;9.0;2880;2500;62;5.2;14.9;28.7\n";

    @Test
    void theNearestPointOfTheGridIsRead() throws IOException {
        WeatherSeries near = Sim2Reader.nearest(PLACE, 6_010, 24_020)
                .read(Read.streams(SIM2))
                .series()
                .orElseThrow();
        WeatherSeries named = Sim2Reader.point(PLACE, 6_040, 24_010)
                .read(Read.streams(SIM2))
                .series()
                .orElseThrow();
        WeatherSeries west = Sim2Reader.nearest(PLACE, 6_000, 24_010)
                .read(Read.streams(SIM2))
                .series()
                .orElseThrow();

        assertThat(near).isEqualTo(named);
        assertThat(near.station()).isEqualTo(PLACE);
        assertThat(near.column(RAIN)).containsExactly(0.75, Double.NaN); // a part of the sum is missing
        assertThat(near.column(RADIATION)).containsExactly(24, 25);
        assertThat(near.column(EVAPOTRANSPIRATION_GRID)).containsExactly(4.9, 5.2);
        assertThat(near.column(TEMPERATURE_MIN)).containsExactly(13.9, 14.9);
        assertThat(near.column(TEMPERATURE_MAX)).containsExactly(27.7, 28.7);
        assertThat(near.column(HUMIDITY_MEAN)).containsExactly(63, 62);
        assertThat(near.origin(WIND, 0)).isEqualTo(ValueOrigin.MODELLED);
        assertThat(near.window(RAIN)).hasValue(ObservationWindow.SIX_TO_SIX);
        assertThat(west.column(RAIN)).containsExactly(1.5, 0);
    }

    @Test
    void whatSim2SaysBesidesIsNamed() throws IOException {
        WeatherReading reading = Sim2Reader.point(PLACE, 6_040, 24_010).read(Read.streams(SIM2));

        assertThat(Read.codes(reading)).containsExactly("WEA-022", "WEA-036");
        assertThat(reading.findings().text(Locale.ENGLISH)).contains("Q_Q, DLI_Q", "PRENEI_Q, PRELIQ_Q");
    }

    private static final String DAILY =
            "{\"latitude\":48.86,\"longitude\":2.35,\"utc_offset_seconds\":7200,\"elevation\":38.0,"
                    + "\"daily_units\":{\"time\":\"iso8601\",\"temperature_2m_max\":\"°C\",\"temperature_2m_min\":\"°F\","
                    + "\"precipitation_sum\":\"inch\",\"shortwave_radiation_sum\":\"MJ/m²\",\"wind_speed_10m_mean\":\"km/h\","
                    + "\"wind_speed_10m_max\":\"km/h\",\"et0_fao_evapotranspiration\":\"mm\",\"sunshine_duration\":\"s\"},"
                    + "\"daily\":{\"time\":[\"2026-07-01\",\"2026-07-02\"],\"temperature_2m_max\":[29.1,null],"
                    + "\"temperature_2m_min\":[59,60.8],\"precipitation_sum\":[0.0,0.5],\"shortwave_radiation_sum\":[25.1,18.4],"
                    + "\"wind_speed_10m_mean\":[14.4,18],\"wind_speed_10m_max\":[24.4,28],"
                    + "\"et0_fao_evapotranspiration\":[5.62,3.98],\"sunshine_duration\":[43200.0,21600.0]}}";

    @ParameterizedTest
    @EnumSource(JsonLibrary.class)
    void openMeteoIsReadByItsUnits(JsonLibrary library) {
        WeatherReading reading = OpenMeteoReader.of(library).read(DAILY.getBytes(StandardCharsets.UTF_8), SECOND);
        WeatherSeries series = reading.series().orElseThrow();

        assertThat(series.station())
                .isEqualTo(new WeatherStation("open-meteo 48.86,2.35", "open-meteo 48.86,2.35", 48.86, 2.35, 38, 10));
        assertThat(series.column(TEMPERATURE_MAX)).containsExactly(29.1, Double.NaN);
        assertThat(series.column(TEMPERATURE_MIN)).containsExactly(new double[] {15, 16}, within(1e-12));
        assertThat(series.column(RAIN)).containsExactly(new double[] {0, 12.7}, within(1e-12));
        assertThat(series.column(RADIATION)).containsExactly(25.1, 18.4);
        assertThat(series.column(WIND)).containsExactly(new double[] {4, 5}, within(1e-12));
        assertThat(series.column(SUNSHINE)).containsExactly(12, 6);
        assertThat(series.origin(RAIN, 0)).isEqualTo(ValueOrigin.MODELLED);
        assertThat(series.origin(RAIN, 1)).isEqualTo(ValueOrigin.FORECAST);
        assertThat(series.window(RAIN)).hasValue(new ObservationWindow(-120, 1320));
        assertThat(Read.codes(reading)).containsExactly("WEA-022", "WEA-036");
        assertThat(reading.findings().text(Locale.ENGLISH)).contains("wind_speed_10m_max");
    }

    @ParameterizedTest
    @EnumSource(JsonLibrary.class)
    void hoursOfOpenMeteoAreNamedByTheirEndInUtc(JsonLibrary library) {
        String text =
                "{\"utc_offset_seconds\":3600,\"hourly_units\":{\"temperature_2m\":\"°C\",\"shortwave_radiation\":\"W/m²\"},"
                        + "\"hourly\":{\"time\":[\"2026-01-01T15:00\",\"2026-01-01T13:00\"],\"temperature_2m\":[8,900],"
                        + "\"shortwave_radiation\":[500,null]}}";

        HourlyReading reading = OpenMeteoReader.of(library).readHours(text.getBytes(StandardCharsets.UTF_8), SECOND);
        HourlyWeather hours = reading.weather();

        assertThat(hours.hours()).isEqualTo(3);
        assertThat(hours.end(0)).isEqualTo(LocalDateTime.of(2026, 1, 1, 12, 0));
        assertThat(hours.column(TEMPERATURE_MEAN)).containsExactly(Double.NaN, Double.NaN, 8);
        assertThat(hours.valueOr(RADIATION, 2, -1)).isCloseTo(1.8, within(1e-12)); // 500 W/m² for 3600 s
        assertThat(hours.origin(RADIATION, 2)).isEqualTo(ValueOrigin.MODELLED);
        assertThat(reading.findings().ofRule("WEA-002")).hasSize(1);
    }

    private static final String PLAIN = "Date;Pluie (mm);T min (°C);TMax;Vent_km/h;Humeur\n"
            + "02/07/2026;1,5;12,5;28;18;bonne\n"
            + "01/07/2026;0;mq;30;9;-\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void aPlainTableIsReadHoweverItIsWritten(String charset) throws IOException {
        WeatherReading reading = plain(PLAIN.getBytes(Charset.forName(charset)));
        WeatherSeries series = reading.series().orElseThrow();

        assertThat(series.first()).isEqualTo("2026-07-01");
        assertThat(series.column(RAIN)).containsExactly(0, 1.5);
        assertThat(series.column(TEMPERATURE_MIN)).containsExactly(Double.NaN, 12.5);
        assertThat(series.column(TEMPERATURE_MAX)).containsExactly(30, 28);
        assertThat(series.column(WIND)).containsExactly(2.5, 5);
        assertThat(Read.codes(reading)).containsExactly("WEA-022", "WEA-026", "WEA-027", "WEA-030", "WEA-036");
        assertThat(reading.findings().worst()).hasValue(Severity.INFO);
        assertThat(plain(("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_8)).series())
                .isEqualTo(reading.series());
        assertThat(plain(PLAIN.replace("1,5;12,5", "1.5;12.5")
                                .replace(';', '\t')
                                .getBytes(StandardCharsets.UTF_8))
                        .series())
                .isEqualTo(reading.series());
    }

    @Test
    void valuesMayBeEnteredByHand() throws IOException {
        WeatherSeries series = PlainWeatherReader.of(PLACE)
                .origin(ValueOrigin.ENTERED)
                .read(new ByteArrayInputStream("jour,pluie\n20260701,3\n".getBytes(StandardCharsets.UTF_8)))
                .series()
                .orElseThrow();

        assertThat(series.origin(RAIN, 0)).isEqualTo(ValueOrigin.ENTERED);
    }

    @Test
    void aColumnInFahrenheitIsDoubtedAndNotConverted() throws IOException {
        StringBuilder text = new StringBuilder("date,tmax\n");
        for (int day = 10; day < 30; day++) {
            text.append("2026-07-").append(day).append(',').append(45 + day).append('\n');
        }

        WeatherReading reading = plain(text.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings().text(Locale.ENGLISH)).contains("Fahrenheit", "5 / 9");
        assertThat(reading.findings().ofRule("WEA-004").asList().get(0).getPointer())
                .isEqualTo("/tmax");
        assertThat(reading.findings().ofRule("WEA-002")).hasSize(14); // 61 to 74
        assertThat(reading.series().orElseThrow().valueOr(TEMPERATURE_MAX, 0, -1))
                .isEqualTo(55);
    }

    private static WeatherReading plain(byte[] bytes) throws IOException {
        return PlainWeatherReader.of(PLACE).read(new ByteArrayInputStream(bytes));
    }
}
