package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.json.ReadingCase.places;
import static org.terreau.json.ReadingCase.read;
import static org.terreau.json.ReadingCase.utf8;
import static org.terreau.json.ReadingExamples.dossier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.json.ReadingExamples.Example;

class ReadingRulesTests {

    @Test
    void everyRuleHasAnExampleInItsOrder() {
        assertThat(ReadingExamples.all().stream().map(Example::code))
                .containsExactlyElementsOf(
                        ReadingRules.all().stream().map(Rule::getCode).toList());
        assertThat(Stream.concat(MalformedTextTests.malformed().stream(), ReadingProblemTests.problems())
                        .map(ReadingCase::code))
                .containsAll(ReadingRules.all().stream().map(Rule::getCode).toList());
    }

    static List<Example> examples() {
        return ReadingExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesAndSparesTheTwin(Example example) {
        Findings findings = read(example.fires()).findings();
        assertThat(findings)
                .extracting(each -> each.getRule().getCode())
                .containsExactlyElementsOf(
                        example.code().equals("JSN-013") ? List.of("JSN-008", "JSN-013") : List.of(example.code()));
        findings.forEach(ReadingCase::assertSpeaks);
        Findings spared = read(example.spares()).findings();
        assertThat(spared.ofRule(example.code())).isEmpty();
    }

    /** The twin for the longest text has a member that is unknown for itself; all others are clean. */
    @ParameterizedTest
    @MethodSource("examples")
    void theTwinsAreClean(Example example) {
        if (!example.code().equals("JSN-002")) {
            assertThat(read(example.spares()).findings()).isEmpty();
        }
    }

    @Test
    void everyVariantOfEveryTextIsUsed() {
        List<Finding> findings = Stream.concat(MalformedTextTests.malformed().stream(), ReadingProblemTests.problems())
                .flatMap(each -> read(each.bytes()).findings().stream())
                .toList();
        for (Rule rule : ReadingRules.all()) {
            rule.texts(Locale.ENGLISH).forEach((key, template) -> {
                if (!key.equals("summary") && !NOT_HERE.contains(rule.getCode() + "." + key)) {
                    String begin =
                            template.substring(0, template.contains("{") ? template.indexOf('{') : template.length());
                    assertThat(findings.stream()
                                    .filter(each -> each.getRule().equals(rule))
                                    .anyMatch(
                                            each -> each.message(Locale.ENGLISH).startsWith(begin)
                                                    || each.repair(Locale.ENGLISH)
                                                            .orElse("")
                                                            .startsWith(begin)))
                            .as(rule.getCode() + "." + key)
                            .isTrue();
                }
            });
        }
    }

    /** Met only by large documents, and by types that no member of a dossier has yet. */
    private static final List<String> NOT_HERE = List.of(
            "JSN-002.message.size",
            "JSN-002.message.line",
            "JSN-002.message.unknown",
            "JSN-006.message",
            "JSN-006.message.Rate",
            "JSN-006.message.LocalDate");

    /** Null for what may be left out is as if it was left out; for what must be there it is missing. */
    @Test
    void nullIsAbsence() {
        String all =
                dossier("\"minor\": null, \"period\": null, \"sources\": null, \"funders\": null, \"budgets\": null,"
                        + " \"breakdowns\": null, \"figures\": null");
        Reading<Dossier> reading = read(utf8(all));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value())
                .isEqualTo(read(utf8(dossier("\"sources\": []"))).value());
        Reading<Dossier> budget =
                read(utf8(dossier("\"budgets\": [{\"id\": \"b\", \"kind\": null, \"form\": null, \"detailed\": null,"
                        + " \"rounding\": null, \"carrier\": null, \"expenses\": null, \"declaredTotals\": null}]")));
        assertThat(budget.findings()).isEmpty();
        assertThat(budget.value())
                .isEqualTo(read(utf8(dossier("\"budgets\": [{\"id\": \"b\"}]"))).value());
        assertThat(places(read(utf8("{\"format\": null, \"version\": null, \"id\": null, \"title\": null}"))
                        .findings()))
                .containsExactly(
                        "JSN-008 /format 1:2", "JSN-008 /version 1:18", "JSN-008 /id 1:35", "JSN-008 /title 1:47");
    }

    @Test
    void anotherFormatOrMajorVersionIsToldAloneWhateverElseIsWrong() {
        String wrong = ", \"id\": 3, \"x\": 1, \"minor\": 9, \"figures\": [null, {\"value\": 1e99999}]";
        assertThat(places(read(utf8("{\"format\": \"terreau/plot\", \"version\": 2" + wrong + "}"))
                        .findings()))
                .containsExactly("JSN-011 /format 1:2");
        assertThat(places(read(utf8("{\"format\": \"terreau/dossier\", \"version\": 2" + wrong + "}"))
                        .findings()))
                .containsExactly("JSN-012 /version 1:31");
        assertThat(places(read(utf8("{\"version\": 3" + wrong + "]")).findings()))
                .containsExactly("JSN-012 /version 1:2");
        assertThat(places(read(utf8("{\"version\": 2147483647" + wrong + ", \"deep\": " + "[".repeat(99)))
                        .findings()))
                .containsExactly("JSN-012 /version 1:2");
        assertThat(read(utf8("{\"format\": 3, \"version\": \"2\"}")).findings().count("json.wrong-type"))
                .isEqualTo(2);
    }
}
