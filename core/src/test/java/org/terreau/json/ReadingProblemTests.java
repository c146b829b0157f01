package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.json.ReadingCase.assertPlace;
import static org.terreau.json.ReadingCase.assertSpeaks;
import static org.terreau.json.ReadingCase.read;
import static org.terreau.json.ReadingExamples.dossier;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Finding;
import org.terreau.finding.Severity;

/** Each problem that leaves a text readable: its place, its facts, its words. */
class ReadingProblemTests {

    static Stream<ReadingCase> problems() {
        String figure = "\"figures\": [{\"key\": \"k\", \"label\": \"é\uD83C\uDF31\", \"unit\": \"m²\", %s}]";
        String line = "\"budgets\": [{\"id\": \"b\", \"expenses\": [{\"account\": \"60\", \"lines\":\n"
                + "[{\"account\": \"606\"},\t{\"account\": \"é\", %s}]}]}]";
        String table =
                "\"breakdowns\": [{\"id\": \"t\", \"title\": \"\uD83C\uDF31\", \"unit\": \"p\", \"cells\": [%s]}]";
        String inLine = "/budgets/0/expenses/0/lines/1";
        return Stream.of(
                new ReadingCase(
                        "JSN-001",
                        "",
                        dossier("\"minor\": 0") + "é".repeat(0) + " §[1]",
                        "{detail=trailing content}",
                        "The document is over, but more text follows."),
                new ReadingCase(
                        "JSN-001",
                        "/figures/0/base",
                        dossier(figure.formatted("\"value\": 1, \"base\": §\"é\\ud83c\"")),
                        "{detail=\\uD83C}",
                        "This text holds half a character, \\uD83C without its pair."),
                new ReadingCase(
                        "JSN-003",
                        "/budgts",
                        dossier("§\"budgts\": [{}, {\"a\": [1]}]"),
                        "{name=budgts, near=budgets}",
                        "Unknown member \"budgts\". Maybe \"budgets\"?"),
                new ReadingCase(
                        "JSN-003",
                        "/été",
                        dossier("\"sources\": [], §\"été\": {}"),
                        "{name=été}",
                        "Unknown member \"été\"."),
                new ReadingCase(
                        "JSN-003",
                        inLine + "/a~1b~0c",
                        dossier(line.formatted("§\"a/b~c\": null")),
                        "{name=a/b~c}",
                        "Unknown member \"a/b~c\"."),
                new ReadingCase(
                        "JSN-003",
                        inLine + "/",
                        dossier(line.formatted("§\"\": \"\"")),
                        "{name=}",
                        "Unknown member \"\"."),
                new ReadingCase(
                        "JSN-003",
                        "/breakdowns/0/cells/0/Label",
                        dossier(table.formatted("{\"label\": \"é\", \"count\": 1, §\"Label\": 2}")),
                        "{name=Label, near=label}",
                        "Unknown member \"Label\". Maybe \"label\"?"),
                new ReadingCase(
                        "JSN-003",
                        "/breakdowns/0/titel_total",
                        dossier(table.formatted("{\"label\": \"é\", \"count\": 1}],\n §\"titel_total\": [")),
                        "{name=titel_total, near=titleTotal}",
                        "Unknown member \"titel_total\". Maybe \"titleTotal\"?"),
                new ReadingCase(
                        "JSN-004",
                        "/id",
                        dossier("§\"id\": 7"),
                        "{name=id}",
                        "The member \"id\" stands twice; the first is kept."),
                new ReadingCase(
                        "JSN-004",
                        "/minor",
                        dossier("\"minor\": null,\n\"sources\": [],  §\"minor\": {\"x\": [1]}"),
                        "{name=minor}",
                        "The member \"minor\" stands twice; the first is kept."),
                new ReadingCase(
                        "JSN-004",
                        inLine + "/account",
                        dossier(line.formatted("§\"account\": \"607\"")),
                        "{name=account}",
                        "The member \"account\" stands twice; the first is kept."),
                new ReadingCase(
                        "JSN-005",
                        "/minor",
                        dossier("\"minor\": §\"0\""),
                        "{expected=Text[french=un nombre, english=a number], found=Text[french=un texte, english=a text], value=0}",
                        "Expected: a number; found: a text. Write it without quotes."),
                new ReadingCase(
                        "JSN-005",
                        "/minor",
                        dossier("\"minor\": §0.5"),
                        "{expected=Text[french=un nombre entier, english=a whole number], found=Text[french=un nombre, english=a number]}",
                        "Expected: a whole number; found: a number."),
                new ReadingCase(
                        "JSN-005",
                        "/minor",
                        dossier("\"minor\": §true"),
                        null,
                        "Expected: a number; found: true or false."),
                new ReadingCase(
                        "JSN-005",
                        "/sources",
                        dossier("\"sources\":  §{\"id\": [1]}"),
                        null,
                        "Expected: a list; found: an object."),
                new ReadingCase(
                        "JSN-005",
                        "/sources",
                        dossier("\"sources\": §false"),
                        null,
                        "Expected: a list; found: true or false."),
                new ReadingCase(
                        "JSN-005",
                        "/figures/0",
                        dossier("\"figures\": [§null]"),
                        null,
                        "Expected: an object; found: null."),
                new ReadingCase(
                        "JSN-005",
                        "/figures/0",
                        dossier("\"figures\": [§[]]"),
                        null,
                        "Expected: an object; found: a list."),
                new ReadingCase(
                        "JSN-005",
                        "/figures/0/items/1",
                        dossier(figure.formatted("\"value\": 1, \"items\": [\"é\uD83C\uDF31\", §2]")),
                        null,
                        "Expected: a text; found: a number."),
                new ReadingCase(
                        "JSN-005",
                        "/figures/0/items/1",
                        dossier(figure.formatted("\"value\": 1, \"items\": [\"a\", §null]")),
                        null,
                        "Expected: a text; found: null."),
                new ReadingCase(
                        "JSN-005",
                        "/period",
                        dossier("\"period\": §2015"),
                        null,
                        "Expected: a text; found: a number. Write it in quotes: \"2015\"."),
                new ReadingCase(
                        "JSN-005",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §97200.50")),
                        null,
                        "Expected: a text; found: a number. Write it in quotes: \"97200.50\"."),
                new ReadingCase(
                        "JSN-005",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §{\"value\": 3}")),
                        null,
                        "Expected: a text; found: an object."),
                new ReadingCase(
                        "JSN-005",
                        "/budgets/0/detailed",
                        dossier("\"budgets\": [{\"id\": \"b\", \"detailed\": §\"true\"}]"),
                        null,
                        "Expected: true or false; found: a text."),
                new ReadingCase(
                        "JSN-005",
                        "/budgets/0/kind",
                        dossier("\"budgets\": [{\"id\": \"b\", \"kind\": §1}]"),
                        null,
                        "Expected: a text; found: a number."),
                new ReadingCase(
                        "JSN-006",
                        "/period",
                        dossier("\"period\": §\"2015-02-29\""),
                        "{value=2015-02-29}",
                        "\"2015-02-29\" is not a year, a month, a day or a period (2015, 2015-12, 2015-12-31, 2016-12/2017-02)."),
                new ReadingCase(
                        "JSN-006",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §\"1 234,5 €\"")),
                        "{value=1 234,5 €, meant=1234.50}",
                        "\"1 234,5 €\" is not an amount of the form 1234.56. Write \"1234.50\"."),
                new ReadingCase(
                        "JSN-006",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §\"beaucoup\"")),
                        "{value=beaucoup}",
                        "\"beaucoup\" is not an amount of the form 1234.56."),
                new ReadingCase(
                        "JSN-006",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §\"0.001\"")),
                        "{value=0.001}",
                        "\"0.001\" is not an amount of the form 1234.56."),
                new ReadingCase(
                        "JSN-006",
                        "/breakdowns/0/cells/0/printed",
                        dossier(table.formatted("{\"label\": \"é\", \"count\": 1, \"printed\": §\"8,92\"}")),
                        "{value=8,92}",
                        "\"8,92\" is not a percentage of the form 25.7."),
                new ReadingCase(
                        "JSN-007",
                        "/figures/0/qualifier",
                        dossier(figure.formatted("\"value\": 1, \"qualifier\": §\"at_least\"")),
                        "{value=at_least, known=[EXACT, ABOUT, AT_LEAST, AT_MOST, PLANNED], near=AT_LEAST}",
                        "\"at_least\" is none of the known values (EXACT, ABOUT, AT_LEAST, AT_MOST, PLANNED). Maybe AT_LEAST?"),
                new ReadingCase(
                        "JSN-007",
                        "/figures/0/qualifier",
                        dossier(figure.formatted("\"value\": 1, \"qualifier\": §\"beaucoup\"")),
                        "{value=beaucoup, known=[EXACT, ABOUT, AT_LEAST, AT_MOST, PLANNED]}",
                        "\"beaucoup\" is none of the known values (EXACT, ABOUT, AT_LEAST, AT_MOST, PLANNED)."),
                new ReadingCase(
                        "JSN-008",
                        "/figures/0/value",
                        dossier("\"figures\": [\"é\uD83C\uDF31\"")
                                .replace("\"é\uD83C\uDF31\"", "§{\"key\": \"k\", \"label\": \"é\", \"unit\": \"u\"}]"),
                        "{name=value}",
                        "\"value\" is missing."),
                new ReadingCase(
                        "JSN-008",
                        "/figures/0/value",
                        dossier(figure.formatted("§\"value\": null")),
                        "{name=value}",
                        "\"value\" is missing."),
                new ReadingCase(
                        "JSN-008",
                        "/id",
                        dossier("\"minor\": 0").replace("\"id\"", "§\"id\"").replace("\"valenciennes\"", "null"),
                        "{name=id}",
                        "\"id\" is missing."),
                new ReadingCase(
                        "JSN-008",
                        "/title",
                        " §{\"format\": \"terreau/dossier\", \"version\": 1, \"id\": \"d\"}",
                        "{name=title}",
                        "\"title\" is missing."),
                new ReadingCase(
                        "JSN-009",
                        "/minor",
                        dossier("\"minor\": §2147483648"),
                        "{value=2147483648, digits=18, scale=9}",
                        "2147483648 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new ReadingCase(
                        "JSN-009",
                        "/figures/0/value",
                        dossier(figure.formatted("\"value\": §999999999999999999e9")),
                        null,
                        "999999999999999999e9 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new ReadingCase(
                        "JSN-009",
                        "/figures/0/value",
                        dossier(figure.formatted("\"value\": §1e-10")),
                        null,
                        "1e-10 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new ReadingCase(
                        "JSN-009",
                        "/figures/0/value",
                        dossier(figure.formatted("\"value\": §1e999999999999")),
                        null,
                        "1e999999999999 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new ReadingCase(
                        "JSN-009",
                        "/breakdowns/0/total",
                        dossier(table.formatted(
                                        "{\"label\": \"é\", \"count\": 1}], \"total\": §1000000000000000000, \"cells\": [")
                                .replace(", \"cells\": []", "")),
                        null,
                        "1000000000000000000 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new ReadingCase(
                        "JSN-010",
                        "/parcelles",
                        dossier("\"minor\": 1, §\"parcelles\": {\"é\": 1}"),
                        "{name=parcelles}",
                        "\"parcelles\" is not known to this version; it is kept as it is."),
                new ReadingCase(
                        "JSN-011",
                        "",
                        " §[\"terreau/dossier\"]",
                        "{format=terreau/dossier}",
                        "This is no terreau/dossier document."),
                new ReadingCase(
                        "JSN-011",
                        "",
                        "\n \"é\" ".replace("\"é\"", "§\"é\""),
                        "{format=terreau/dossier}",
                        "This is no terreau/dossier document."),
                new ReadingCase(
                        "JSN-011",
                        "/format",
                        dossier("\"minor\": 0")
                                .replace("\"format\": \"terreau/dossier\"", "§\"format\": \"terreau/météo\""),
                        "{format=terreau/dossier, found=terreau/météo}",
                        "This document is of the format \"terreau/météo\", not terreau/dossier."),
                new ReadingCase(
                        "JSN-012",
                        "/version",
                        dossier("\"minor\": 0").replace("\"version\": 1", "§\"version\": 2"),
                        "{version=2, known=1}",
                        "Version 2 is newer than the one that this library knows (1). Update the library."),
                new ReadingCase(
                        "JSN-012",
                        "/version",
                        dossier("\"minor\": 0").replace("\"version\": 1", "§\"version\": 0"),
                        "{version=0, known=1}",
                        "Version 0 is unknown (known: 1)."),
                new ReadingCase(
                        "JSN-013",
                        "/gardens/1",
                        dossier("\"gardens\": [{\"id\": \"a\", \"name\": \"é\"},\n §{\"id\": \"b\"}]"),
                        "{name=gardens, id=b}",
                        "\"b\" cannot be read whole; it is left out, the rest is kept."),
                new ReadingCase(
                        "JSN-013",
                        "/gardens/0",
                        dossier("\"gardens\": [§[], {\"id\": \"a\", \"name\": \"é\"}]"),
                        "{name=gardens}",
                        "This element of \"gardens\" cannot be read; it is left out, the rest is kept."));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void saysWhereAndWhat(ReadingCase each) {
        Reading<Dossier> reading = read(each.bytes());
        boolean leftOut = each.code().equals("JSN-013"); // for what is told besides
        assertThat(reading.findings()).as(each.marked()).hasSize(leftOut ? 2 : 1);
        Finding finding = reading.findings().asList().get(leftOut ? 1 : 0);
        assertThat(finding.getRule().getCode()).isEqualTo(each.code());
        assertPlace(finding, each);
        if (each.facts() != null) {
            assertThat(finding.getFacts()).hasToString(each.facts());
        }
        assertThat(finding.message(Locale.ENGLISH)
                        + finding.repair(Locale.ENGLISH)
                                .map(repair -> " " + repair)
                                .orElse(""))
                .isEqualTo(each.message());
        assertSpeaks(finding);
        assertThat(reading.value().isPresent()).isEqualTo(finding.getSeverity() != Severity.ERROR);
    }
}
