package org.terreau.water.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Rule;
import org.terreau.json.JsonLibrary;

class WeatherFileRulesTests {

    /** A text in which a rule finds something, its twin in which it does not, and who reads them. */
    record Case(String code, String fires, String spares, Function<String, WeatherReading> reader) {}

    private static final String H = "NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR;QRR;PMERM\n";
    private static final String ROW = "1;A;46;5;534;20260101;0.2;9;1010.2\n";
    private static final String NEXT = "1;A;46;5;534;20260102;1.2;9;1010.3\n";
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
        return of(code, WeatherFileRulesTests::plain, fires, spares);
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

    private static WeatherReading plain(String text) throws IOException {
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

    private static WeatherReading pair(String text) throws IOException {
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
                of("WEA-021", WeatherFileRulesTests::packed, "!" + H + ROW + NEXT, H + ROW + NEXT),
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
                of("WEA-028", WeatherFileRulesTests::hours, hourly.replace("T02", "T01"), hourly),
                french("WEA-029", H + ROW + ROW.replace(";0.2;", ";0.4;"), H + ROW + ROW),
                french("WEA-030", H + NEXT + ROW, H + ROW + NEXT),
                french("WEA-031", H + ROW + NEXT.replace("20260102", "20260105"), H + ROW + NEXT),
                of(
                        "WEA-032",
                        WeatherFileRulesTests::pair,
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
                        WeatherFileRulesTests::grid,
                        GRID + "6000;24010;20260101;1;2;3\n",
                        "LAMBX;LAMBY;DATE;T\n6000;24010;20260101;3\n"),
                plain("WEA-036", "day;wind_kmh\n2026-01-01;18\n", "day;wind_ms\n2026-01-01;5\n"),
                french("WEA-037", H + ROW.replace(";9;", ";7;"), H + ROW),
                json("WEA-038", daily, daily.replace("%", "inch")),
                of(
                        "WEA-039",
                        WeatherFileRulesTests::grid,
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

    @ParameterizedTest
    @MethodSource("cases")
    void eachRuleFiresAndSpares(Case each) {
        WeatherReading fires = each.reader().apply(each.fires());
        WeatherReading spares = each.reader().apply(each.spares());

        assertThat(Read.codes(fires)).contains(each.code());
        assertThat(Read.codes(spares)).doesNotContain(each.code());
        fires.findings().forEach(ExampleChecks::assertSpeaks);
        assertThat(fires.findings().filter(found -> found.getRule().getCode().startsWith("JSN")))
                .isEmpty();
    }

    @Test
    void everyRuleHasACaseAndEveryTextIsSaid() {
        List<Finding> found = new ArrayList<>();
        for (Case each : cases()) {
            each.reader().apply(each.fires()).findings().forEach(found::add);
        }
        Set<String> unsaid = new LinkedHashSet<>();
        for (Rule rule : WeatherFileRules.all()) {
            assertThat(cases()).extracting(Case::code).contains(rule.getCode());
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                rule.texts(locale).forEach((key, template) -> {
                    boolean said = found.stream()
                            .filter(each -> each.getRule().equals(rule))
                            .flatMap(each ->
                                    Stream.concat(Stream.of(each.message(locale)), each.repair(locale).stream()))
                            .anyMatch(ExampleChecks.pattern(template));
                    if (!said && !key.equals("summary")) {
                        unsaid.add(rule.getCode() + "." + key);
                    }
                });
            }
        }
        assertThat(unsaid).isEmpty();
    }

    @Test
    void aDayThatStandsTwiceIsInOrder() throws IOException {
        WeatherReading twice = MeteoFranceReader.all().read(Read.streams(H + ROW + ROW + NEXT));

        assertThat(Read.codes(twice)).contains("WEA-028").doesNotContain("WEA-030");
    }

    @Test
    void aFileOfOtherStationsLacksNoDays() throws IOException {
        WeatherReading others = pair(H + ROW + NEXT + "|NUM_POSTE;AAAAMMJJ;UN\n2;20260101;50\n");

        assertThat(others.stations()).containsOnlyKeys("1", "2");
        assertThat(Read.codes(others)).doesNotContain("WEA-032");
    }

    @Test
    void aFindingSaysWhere() throws IOException {
        Finding found = plain("day;rain\n2026-01-01;1\n2026-01-02;-3\n2026-01-03;x\n")
                .findings()
                .ofRule("WEA-002")
                .asList()
                .get(0);

        assertThat(found.getPointer()).isEqualTo("/1/rain");
        assertThat(found.getLine()).hasValue(3);
        assertThat(found.getFacts().get("day")).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(found.getFacts().get("station")).isEqualTo("77306001");
    }
}
