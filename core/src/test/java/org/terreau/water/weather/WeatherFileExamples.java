package org.terreau.water.weather;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.terreau.finding.Finding;
import org.terreau.json.JsonLibrary;

/** For each rule on weather files a text in which it finds something, and a twin in which it does not. */
public final class WeatherFileExamples {

    /** A text in which a rule finds something, its twin in which it does not, and who reads them. */
    record Case(String code, String fires, String spares, Function<String, WeatherReading> reader) {}

    static final String H = "NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR;QRR;PMERM\n";
    static final String ROW = "1;A;46;5;534;20260101;0.2;9;1010.2\n";
    static final String NEXT = "1;A;46;5;534;20260102;1.2;9;1010.3\n";
    private static final String GRID = "LAMBX;LAMBY;DATE;PRENEI_Q;PRELIQ_Q;T_Q\n";

    private interface Reading {
        WeatherReading read(String text) throws IOException;
    }

    private static Case of(String code, Reading reader, String fires, String spares) {
        return new Case(code, fires, spares, text -> {
            try {
                return reader.read(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Case plain(String code, String fires, String spares) {
        return of(code, WeatherFileExamples::plain, fires, spares);
    }

    private static Case french(String code, String fires, String spares) {
        return of(code, text -> MeteoFranceReader.all().read(Read.streams(text)), fires, spares);
    }

    private static Case json(String code, String fires, String spares) {
        return of(
                code,
                text -> OpenMeteoReader.of(JsonLibrary.present())
                        .read(text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 1)),
                fires,
                spares);
    }

    static WeatherReading plain(String text) throws IOException {
        return PlainWeatherReader.of(WeatherExamples.STATION)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static WeatherReading packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.replace("!", "").getBytes(StandardCharsets.UTF_8));
        }
        byte[] all = bytes.toByteArray();
        return MeteoFranceReader.all()
                .read(Read.streams(text.contains("!") ? Arrays.copyOf(all, all.length - 9) : all));
    }

    static WeatherReading pair(String text) throws IOException {
        return MeteoFranceReader.all().read(Read.streams(text.split("\\|")));
    }

    private static WeatherReading grid(String text) throws IOException {
        return Sim2Reader.nearest(WeatherExamples.STATION, 6_000, 24_000).read(Read.streams(text));
    }

    private static WeatherReading hours(String text) {
        HourlyReading reading = OpenMeteoReader.of(JsonLibrary.present())
                .readHours(text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 1));
        return new WeatherReading(Map.of(), reading.findings());
    }

    static List<Case> cases() {
        String other = "NUM_POSTE;AAAAMMJJ;UN\n";
        String daily = "{\"daily_units\":{\"precipitation_sum\":\"%\"},\"daily\":{\"time\":[\"2026-01-01\"],"
                + "\"precipitation_sum\":[1.5]}}";
        String hourly = "{\"hourly_units\":{\"precipitation\":\"mm\"},\"hourly\":{\"time\":[\"2026-01-01T01:00\","
                + "\"2026-01-01T02:00\"],\"precipitation\":[1,2]}}";
        return List.of(
                plain("WEA-020", "day of rain\n1\n", "day;rain\n2026-01-01;1\n"),
                plain("WEA-020", "day;wife\n2026-01-01;1\n", "day;wind\n2026-01-01;1\n"),
                french("WEA-020", "AAAAMMJJ;RR\n20260101;1\n", H + ROW),
                plain("WEA-021", "day;rain\n2026-01-01;\"1\n2026-01-02;1\n", "day;rain\n2026-01-01;\"1\"\n"),
                of("WEA-021", WeatherFileExamples::packed, "!" + H + ROW + NEXT, H + ROW + NEXT),
                plain("WEA-022", "day;rain;mood\n2026-01-01;1;2\n", "day;rain\n2026-01-01;1\n"),
                french("WEA-022", H + ROW.replace("534", ""), H + ROW),
                plain("WEA-023", "day;rain;pluie\n2026-01-01;1;2\n", "day;rain;tmin\n2026-01-01;1;2\n"),
                plain("WEA-024", "day;rain\n2026-01-01;1.5.2\n", "day;rain\n2026-01-01;1.52\n"),
                json("WEA-024", daily.replace("%", "mm").replace("1.5", "\"wet\""), daily.replace("%", "mm")),
                plain("WEA-025", "day;rain\n2026-02-29;1\n", "day;rain\n2024-02-29;1\n"),
                plain("WEA-025", "day;rain\n1849-12-31;1\n", "day;rain\n1850-01-01;1\n"),
                plain("WEA-026", "day;rain\n2026-01-01;mq\n2026-01-02;1\n", "day;rain\n2026-01-01;\n2026-01-02;1\n"),
                plain("WEA-026", "day;tmin\n2026-01-01;-99.9\n", "day;tmin\n2026-01-01;-9.9\n"),
                json("WEA-026", daily.replace("%", "mm").replace("1.5", "-999"), daily.replace("%", "mm")),
                json("WEA-026", daily.replace("%", "mm").replace("1.5", "\"mq\""), daily.replace("%", "mm")),
                plain("WEA-027", "day;rain\n2026-01-01;1,5\n", "day;rain\n2026-01-01;1.5\n"),
                french("WEA-028", H + ROW + ROW, H + ROW + NEXT),
                of("WEA-028", WeatherFileExamples::hours, hourly.replace("T02", "T01"), hourly),
                french("WEA-029", H + ROW + ROW.replace(";0.2;", ";0.4;"), H + ROW + ROW),
                french("WEA-030", H + NEXT + ROW, H + ROW + NEXT),
                french("WEA-031", H + ROW + NEXT.replace("20260102", "20260105"), H + ROW + NEXT),
                of(
                        "WEA-032",
                        WeatherFileExamples::pair,
                        H + ROW + NEXT + "|" + other + "1;20260101;50\n",
                        H + ROW + "|" + other + "1;20260101;50\n"),
                french("WEA-033", tooMany(), H + ROW + NEXT),
                french("WEA-034", H + "1;A;46;5;534;20260101;0.2\n", H + ROW),
                french("WEA-034", H + ROW.replace("1;A", ";A"), H + ROW),
                of(
                        "WEA-035",
                        text -> MeteoFranceReader.station("2").read(Read.streams(text)),
                        H + ROW,
                        H + ROW + ROW.replace("1;A", "2;B")),
                french("WEA-035", H, H + ROW),
                french("WEA-036", H + ROW, H.replace("PMERM", "AUTRE") + ROW),
                of(
                        "WEA-036",
                        WeatherFileExamples::grid,
                        GRID + "6000;24010;20260101;1;2;3\n",
                        "LAMBX;LAMBY;DATE;T\n6000;24010;20260101;3\n"),
                plain("WEA-036", "day;wind_kmh\n2026-01-01;18\n", "day;wind_ms\n2026-01-01;5\n"),
                french("WEA-037", H + ROW.replace(";9;", ";7;"), H + ROW),
                json("WEA-038", daily, daily.replace("%", "inch")),
                of(
                        "WEA-039",
                        WeatherFileExamples::grid,
                        GRID + "6000;24100;20260101;1;2;3\n",
                        GRID + "6000;24050;20260101;1;2;3\n"));
    }

    /** Stations with days at both ends of the calendar of the readers. */
    private static String tooMany() {
        StringBuilder text = new StringBuilder(H);
        for (int i = 0; i < 200; i++) {
            text.append(i).append(";A;46;5;534;18500101;0.2;9;1010.2\n");
            text.append(i).append(";A;46;5;534;22001231;0.2;9;1010.2\n");
        }
        return text.toString();
    }

    /**
     * What each rule finds on its first example.
     *
     * @return the findings by the code of the rule
     */
    public static Map<String, List<Finding>> findings() {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (Case each : cases()) {
            found.computeIfAbsent(
                    each.code(),
                    code -> each.reader()
                            .apply(each.fires())
                            .findings()
                            .ofRule(code)
                            .asList());
        }
        return found;
    }
}
