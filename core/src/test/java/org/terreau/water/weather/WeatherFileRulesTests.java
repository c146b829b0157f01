package org.terreau.water.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Rule;

class WeatherFileRulesTests {

    static List<WeatherFileExamples.Case> cases() {
        return WeatherFileExamples.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachRuleFiresAndSpares(WeatherFileExamples.Case each) {
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
        for (WeatherFileExamples.Case each : cases()) {
            each.reader().apply(each.fires()).findings().forEach(found::add);
        }
        Set<String> unsaid = new LinkedHashSet<>();
        for (Rule rule : WeatherFileRules.all()) {
            assertThat(cases()).extracting(WeatherFileExamples.Case::code).contains(rule.getCode());
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
        WeatherReading twice = MeteoFranceReader.all()
                .read(Read.streams(WeatherFileExamples.H
                        + WeatherFileExamples.ROW
                        + WeatherFileExamples.ROW
                        + WeatherFileExamples.NEXT));

        assertThat(Read.codes(twice)).contains("WEA-028").doesNotContain("WEA-030");
    }

    @Test
    void aFileOfOtherStationsLacksNoDays() throws IOException {
        WeatherReading others = WeatherFileExamples.pair(WeatherFileExamples.H + WeatherFileExamples.ROW
                + WeatherFileExamples.NEXT + "|NUM_POSTE;AAAAMMJJ;UN\n2;20260101;50\n");

        assertThat(others.stations()).containsOnlyKeys("1", "2");
        assertThat(Read.codes(others)).doesNotContain("WEA-032");
    }

    @Test
    void aFindingSaysWhere() throws IOException {
        Finding found = WeatherFileExamples.plain("day;rain\n2026-01-01;1\n2026-01-02;-3\n2026-01-03;x\n")
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
