package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.json.ReadingCase.assertPlace;
import static org.terreau.json.ReadingCase.assertSpeaks;
import static org.terreau.json.ReadingCase.read;
import static org.terreau.json.ReadingExamples.dossier;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;

/** Where and how a text cannot be read any further. */
class MalformedTextTests {

    static List<ReadingCase> malformed() {
        return List.of(
                new ReadingCase(
                        "JSN-001",
                        "",
                        dossier("\"minor\": §}"),
                        null,
                        "Unexpected character ('}' (code 125)): expected a value"),
                new ReadingCase(
                        "JSN-001",
                        "",
                        dossier("\"minor\": 0§1"),
                        null,
                        "Invalid numeric value: Leading zeroes not allowed"),
                new ReadingCase("JSN-001", "", dossier("\"minor\": §NaN"), null, "Non-standard token 'NaN'"),
                new ReadingCase("JSN-001", "", dossier("\"minor\": §Infinity"), null, "Non-standard token 'Infinity'"),
                new ReadingCase(
                        "JSN-001", "", dossier("\"minor\": §-Infinity"), null, "Non-standard token '-Infinity'"),
                new ReadingCase("JSN-001", "", dossier("\"minor\": +§1"), null, "Unexpected character ('+' (code 43))"),
                new ReadingCase("JSN-001", "", dossier("\"minor\": §.5"), null, "Unexpected character ('.' (code 46))"),
                new ReadingCase("JSN-001", "", dossier("\"minor\": 1.§"), null, "Unexpected character"),
                new ReadingCase(
                        "JSN-001",
                        "",
                        dossier("\"minor\": §0x1F").replace("§0", "0§"),
                        null,
                        "Unexpected character ('x' (code 120))"),
                new ReadingCase(
                        "JSN-001",
                        "",
                        dossier("\"minor\": 0, §// été\n"),
                        null,
                        "Unexpected character ('/' (code 47))"),
                new ReadingCase("JSN-001", "", dossier("§'minor': 0"), null, "Unexpected character (''' (code 39))"),
                new ReadingCase("JSN-001", "", dossier("§minor: 0"), null, "Unexpected character ('m' (code 109))"),
                new ReadingCase(
                        "JSN-001",
                        "",
                        dossier("\"minor\": 0,§").replace(",§\n", ",\n§"),
                        null,
                        "Unexpected character ('}' (code 125))"),
                new ReadingCase(
                        "JSN-001",
                        "/note",
                        dossier("\"note\": \"\uD83C\uDF31é\\§q\""),
                        null,
                        "Unrecognized character escape 'q'"),
                new ReadingCase(
                        "JSN-001",
                        "/note",
                        dossier("\"note\": \"\uD83C\uDF31é§\n\""),
                        null,
                        "Illegal unquoted character"),
                new ReadingCase("JSN-001", "/note", "{\"note\": \"\uD83C\uDF31é§", null, "Unexpected end-of-input"),
                new ReadingCase("JSN-001", "", dossier("\"sources\": [§}"), null, "Unexpected close marker '}'"),
                new ReadingCase("JSN-001", "", "{ §\u0000\"minor\": 0}", "{detail=0x00}", "no UTF-8 text: 0x00"),
                new ReadingCase(
                        "JSN-002",
                        "",
                        dossier("\"minor\": " + "1".repeat(41) + "§"),
                        null,
                        "Number value length (41) exceeds the maximum allowed (40)"),
                new ReadingCase(
                        "JSN-002",
                        "",
                        dossier("\"minor\": 0." + "1".repeat(40) + "§"),
                        null,
                        "Number value length (41) exceeds the maximum allowed (40)"),
                new ReadingCase(
                        "JSN-002",
                        "/title2",
                        dossier("\"title2\": \"" + "é".repeat(20_001) + "\"§"),
                        null,
                        "String value length (20001) exceeds the maximum allowed (20000)"),
                new ReadingCase(
                        "JSN-002",
                        "",
                        dossier("\"" + "e".repeat(201) + "\"§: 1"),
                        null,
                        "exceeds the maximum allowed (200)"),
                new ReadingCase(
                        "JSN-002",
                        "/x",
                        dossier("\"x\": " + "[".repeat(64) + "§"),
                        null,
                        "Document nesting depth (65) exceeds the maximum allowed (64)"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void saysWhereTheTextCannotBeReadAnyFurther(ReadingCase each) {
        Findings findings = read(each.bytes()).findings().ofRule(each.code());
        assertThat(findings).as(each.marked()).hasSize(1);
        Finding finding = findings.asList().get(0);
        assertPlace(finding, each);
        assertThat(finding.message(Locale.ENGLISH)).contains(each.message());
        assertThat(finding.getFacts().asMap()).containsOnlyKeys("detail");
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("`", "Feature", "REDACTED", "\n");
        assertSpeaks(finding);
    }
}
