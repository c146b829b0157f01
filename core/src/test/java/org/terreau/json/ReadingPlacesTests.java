package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.json.ReadingCase.assertPlace;
import static org.terreau.json.ReadingCase.places;
import static org.terreau.json.ReadingCase.read;
import static org.terreau.json.ReadingCase.utf8;
import static org.terreau.json.ReadingExamples.dossier;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.dossier.DossierReader;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;

/** Places are told in the order of the text, in whatever encoding it is. */
class ReadingPlacesTests {

    @Test
    void tellsEveryProblemOfADocumentInOneRead() {
        String text = """
                {
                  "format": "terreau/dossier",
                  "version": 1,
                  "version": 2,
                  "id": 7,
                  "titel": "é",
                  "period": "2015-13",
                  "sources": null,
                  "funders": [null, {"id": "f", "kind": "CITY", "name": "é"}, {"id": "g"}],
                  "budgets": [
                    {"id": "b", "expenses": [{"account": "60", "amount": 1}, 3, {"lines": [{"amount": "1 234,56 €"}]}]}
                  ],
                  "figures": [{"key": "k", "label": "l", "unit": "u", "value": 1e100000000, "items": ["a", 1, null]}],
                  "breakdowns": {}
                } é
                """;
        assertThat(places(read(utf8(text)).findings()))
                .containsExactly(
                        "JSN-001  15:3",
                        "JSN-003 /titel 6:3",
                        "JSN-004 /version 4:3",
                        "JSN-008 /title 1:1",
                        "JSN-008 /funders/2/name 9:63",
                        "JSN-008 /funders/2/kind 9:63",
                        "JSN-008 /budgets/0/expenses/2/account 11:65",
                        "JSN-008 /budgets/0/expenses/2/lines/0/account 11:76",
                        "JSN-005 /id 5:9",
                        "JSN-005 /funders/0 9:15",
                        "JSN-005 /budgets/0/expenses/0/amount 11:58",
                        "JSN-005 /budgets/0/expenses/1 11:62",
                        "JSN-005 /figures/0/items/1 13:92",
                        "JSN-005 /figures/0/items/2 13:95",
                        "JSN-005 /breakdowns 14:17",
                        "JSN-006 /period 7:13",
                        "JSN-006 /budgets/0/expenses/2/lines/0/amount 11:87",
                        "JSN-007 /funders/1/kind 9:41",
                        "JSN-009 /figures/0/value 13:64");
    }

    @Test
    void whatCameBeforeABreakIsTold() {
        String text = dossier("\"budgts\": [], \"period\": \"x\", \"sources\": [{\"id\": }]");
        assertThat(places(read(utf8(text)).findings()))
                .containsExactly("JSN-001 /sources/0 6:51", "JSN-003 /budgts 6:3", "JSN-006 /period 6:27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void anEncodingChangesNoPlace(String name) {
        Charset charset = Charset.forName(name);
        Stream.concat(MalformedTextTests.malformed().stream(), ReadingProblemTests.problems())
                .forEach(each -> {
                    Findings findings = read(each.bytes()).findings();
                    String text = new String(each.bytes(), StandardCharsets.UTF_8);
                    assertThat(read(text.getBytes(charset)).findings()).as(text).isEqualTo(findings);
                    assertThat(read(("\uFEFF" + text).getBytes(charset)).findings())
                            .as(text)
                            .isEqualTo(findings);
                    assertThat(read(utf8("\uFEFF" + text)).findings()).isEqualTo(findings);
                });
    }

    /** CR alone and CR LF are ends of lines too. */
    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void linesEndAsTheyDo(String end) {
        ReadingProblemTests.problems().forEach(each -> {
            Finding finding = read(utf8(new String(each.bytes(), StandardCharsets.UTF_8).replace("\n", end)))
                    .findings()
                    .ofRule(each.code())
                    .asList()
                    .get(0);
            assertPlace(finding, each);
        });
    }

    @Test
    void aPartOfAnArrayHasPlacesOfItsOwn() {
        byte[] one = utf8("{\"é\": 1}");
        byte[] all = utf8("xxé\n\n{\"é\": 1}\nyy");
        for (JsonLibrary library : JsonLibrary.values()) {
            Findings alone = read(one, library).findings();
            assertThat(DossierReader.of(Limits.standard(), library)
                            .read(all, 6, one.length)
                            .findings())
                    .isEqualTo(alone);
        }
    }
}
