package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.json.ReadingExamples.dossier;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.Severity;
import org.terreau.json.ReadingExamples.Example;

class ReadingRulesTests {

    /** A text in which § marks the place of the finding. */
    record Case(String code, String pointer, String marked, String facts, String message) {

        byte[] bytes() {
            return utf8(marked.replace("§", ""));
        }

        int line() {
            return 1 + (int) before().chars().filter(each -> each == '\n').count();
        }

        int column() {
            String line = before().substring(before().lastIndexOf('\n') + 1);
            return 1 + line.codePointCount(0, line.length());
        }

        private String before() {
            return marked.substring(0, marked.indexOf('§'));
        }

        @Override
        public String toString() {
            return code + " " + message;
        }
    }

    static Reading<Dossier> read(byte[] bytes) {
        Reading<Dossier> reading = read(bytes, JsonLibrary.JACKSON_3);
        Reading<Dossier> other = read(bytes, JsonLibrary.JACKSON_2);
        assertThat(other.value()).isEqualTo(reading.value());
        assertThat(other.kept()).isEqualTo(reading.kept());
        assertThat(places(other.findings())).isEqualTo(places(reading.findings()));
        return reading;
    }

    private static Reading<Dossier> read(byte[] bytes, JsonLibrary library) {
        return DossierReader.of(Limits.standard(), library).read(bytes);
    }

    /** The two Jacksons may word a detail differently, but they see it at the same place. */
    static List<String> places(Findings findings) {
        return findings.stream()
                .map(each -> each.getRule().getCode() + " " + each.getPointer() + " "
                        + each.getLine().orElse(0) + ":" + each.getColumn().orElse(0))
                .toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<Case> malformed() {
        return List.of(
                new Case(
                        "JSN-001",
                        "",
                        dossier("\"minor\": §}"),
                        null,
                        "Unexpected character ('}' (code 125)): expected a value"),
                new Case(
                        "JSN-001",
                        "",
                        dossier("\"minor\": 0§1"),
                        null,
                        "Invalid numeric value: Leading zeroes not allowed"),
                new Case("JSN-001", "", dossier("\"minor\": §NaN"), null, "Non-standard token 'NaN'"),
                new Case("JSN-001", "", dossier("\"minor\": §Infinity"), null, "Non-standard token 'Infinity'"),
                new Case("JSN-001", "", dossier("\"minor\": §-Infinity"), null, "Non-standard token '-Infinity'"),
                new Case("JSN-001", "", dossier("\"minor\": +§1"), null, "Unexpected character ('+' (code 43))"),
                new Case("JSN-001", "", dossier("\"minor\": §.5"), null, "Unexpected character ('.' (code 46))"),
                new Case("JSN-001", "", dossier("\"minor\": 1.§"), null, "Unexpected character"),
                new Case(
                        "JSN-001",
                        "",
                        dossier("\"minor\": §0x1F").replace("§0", "0§"),
                        null,
                        "Unexpected character ('x' (code 120))"),
                new Case(
                        "JSN-001",
                        "",
                        dossier("\"minor\": 0, §// été\n"),
                        null,
                        "Unexpected character ('/' (code 47))"),
                new Case("JSN-001", "", dossier("§'minor': 0"), null, "Unexpected character (''' (code 39))"),
                new Case("JSN-001", "", dossier("§minor: 0"), null, "Unexpected character ('m' (code 109))"),
                new Case(
                        "JSN-001",
                        "",
                        dossier("\"minor\": 0,§").replace(",§\n", ",\n§"),
                        null,
                        "Unexpected character ('}' (code 125))"),
                new Case(
                        "JSN-001",
                        "/note",
                        dossier("\"note\": \"\uD83C\uDF31é\\§q\""),
                        null,
                        "Unrecognized character escape 'q'"),
                new Case(
                        "JSN-001",
                        "/note",
                        dossier("\"note\": \"\uD83C\uDF31é§\n\""),
                        null,
                        "Illegal unquoted character"),
                new Case("JSN-001", "/note", "{\"note\": \"\uD83C\uDF31é§", null, "Unexpected end-of-input"),
                new Case("JSN-001", "", dossier("\"sources\": [§}"), null, "Unexpected close marker '}'"),
                new Case("JSN-001", "", "{ §\u0000\"minor\": 0}", "{detail=0x00}", "no UTF-8 text: 0x00"),
                new Case(
                        "JSN-002",
                        "",
                        dossier("\"minor\": " + "1".repeat(41) + "§"),
                        null,
                        "Number value length (41) exceeds the maximum allowed (40)"),
                new Case(
                        "JSN-002",
                        "",
                        dossier("\"minor\": 0." + "1".repeat(40) + "§"),
                        null,
                        "Number value length (41) exceeds the maximum allowed (40)"),
                new Case(
                        "JSN-002",
                        "/title2",
                        dossier("\"title2\": \"" + "é".repeat(20_001) + "\"§"),
                        null,
                        "String value length (20001) exceeds the maximum allowed (20000)"),
                new Case(
                        "JSN-002",
                        "",
                        dossier("\"" + "e".repeat(201) + "\"§: 1"),
                        null,
                        "exceeds the maximum allowed (200)"),
                new Case(
                        "JSN-002",
                        "/x",
                        dossier("\"x\": " + "[".repeat(64) + "§"),
                        null,
                        "Document nesting depth (65) exceeds the maximum allowed (64)"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void saysWhereTheTextCannotBeReadAnyFurther(Case each) {
        Findings findings = read(each.bytes()).findings().ofRule(each.code);
        assertThat(findings).as(each.marked).hasSize(1);
        Finding finding = findings.asList().get(0);
        assertPlace(finding, each);
        assertThat(finding.message(Locale.ENGLISH)).contains(each.message);
        assertThat(finding.getFacts().asMap()).containsOnlyKeys("detail");
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("`", "Feature", "REDACTED", "\n");
        assertSpeaks(finding);
    }

    static Stream<Case> problems() {
        String figure = "\"figures\": [{\"key\": \"k\", \"label\": \"é\uD83C\uDF31\", \"unit\": \"m²\", %s}]";
        String line = "\"budgets\": [{\"id\": \"b\", \"expenses\": [{\"account\": \"60\", \"lines\":\n"
                + "[{\"account\": \"606\"},\t{\"account\": \"é\", %s}]}]}]";
        String table =
                "\"breakdowns\": [{\"id\": \"t\", \"title\": \"\uD83C\uDF31\", \"unit\": \"p\", \"cells\": [%s]}]";
        String inLine = "/budgets/0/expenses/0/lines/1";
        return Stream.of(
                new Case(
                        "JSN-001",
                        "",
                        dossier("\"minor\": 0") + "é".repeat(0) + " §[1]",
                        "{detail=trailing content}",
                        "The document is over, but more text follows."),
                new Case(
                        "JSN-001",
                        "/figures/0/base",
                        dossier(figure.formatted("\"value\": 1, \"base\": §\"é\\ud83c\"")),
                        "{detail=\\uD83C}",
                        "This text holds half a character, \\uD83C without its pair."),
                new Case(
                        "JSN-003",
                        "/budgts",
                        dossier("§\"budgts\": [{}, {\"a\": [1]}]"),
                        "{name=budgts, near=budgets}",
                        "Unknown member \"budgts\". Maybe \"budgets\"?"),
                new Case(
                        "JSN-003",
                        "/été",
                        dossier("\"sources\": [], §\"été\": {}"),
                        "{name=été}",
                        "Unknown member \"été\"."),
                new Case(
                        "JSN-003",
                        inLine + "/a~1b~0c",
                        dossier(line.formatted("§\"a/b~c\": null")),
                        "{name=a/b~c}",
                        "Unknown member \"a/b~c\"."),
                new Case(
                        "JSN-003",
                        inLine + "/",
                        dossier(line.formatted("§\"\": \"\"")),
                        "{name=}",
                        "Unknown member \"\"."),
                new Case(
                        "JSN-003",
                        "/breakdowns/0/cells/0/Label",
                        dossier(table.formatted("{\"label\": \"é\", \"count\": 1, §\"Label\": 2}")),
                        "{name=Label, near=label}",
                        "Unknown member \"Label\". Maybe \"label\"?"),
                new Case(
                        "JSN-003",
                        "/breakdowns/0/titel_total",
                        dossier(table.formatted("{\"label\": \"é\", \"count\": 1}],\n §\"titel_total\": [")),
                        "{name=titel_total, near=titleTotal}",
                        "Unknown member \"titel_total\". Maybe \"titleTotal\"?"),
                new Case(
                        "JSN-004",
                        "/id",
                        dossier("§\"id\": 7"),
                        "{name=id}",
                        "The member \"id\" stands twice; the first is kept."),
                new Case(
                        "JSN-004",
                        "/minor",
                        dossier("\"minor\": null,\n\"sources\": [],  §\"minor\": {\"x\": [1]}"),
                        "{name=minor}",
                        "The member \"minor\" stands twice; the first is kept."),
                new Case(
                        "JSN-004",
                        inLine + "/account",
                        dossier(line.formatted("§\"account\": \"607\"")),
                        "{name=account}",
                        "The member \"account\" stands twice; the first is kept."),
                new Case(
                        "JSN-005",
                        "/minor",
                        dossier("\"minor\": §\"0\""),
                        "{expected=Text[french=un nombre, english=a number], found=Text[french=un texte, english=a text], value=0}",
                        "Expected: a number; found: a text. Write it without quotes."),
                new Case(
                        "JSN-005",
                        "/minor",
                        dossier("\"minor\": §0.5"),
                        "{expected=Text[french=un nombre entier, english=a whole number], found=Text[french=un nombre, english=a number]}",
                        "Expected: a whole number; found: a number."),
                new Case(
                        "JSN-005",
                        "/minor",
                        dossier("\"minor\": §true"),
                        null,
                        "Expected: a number; found: true or false."),
                new Case(
                        "JSN-005",
                        "/sources",
                        dossier("\"sources\":  §{\"id\": [1]}"),
                        null,
                        "Expected: a list; found: an object."),
                new Case(
                        "JSN-005",
                        "/sources",
                        dossier("\"sources\": §false"),
                        null,
                        "Expected: a list; found: true or false."),
                new Case(
                        "JSN-005",
                        "/figures/0",
                        dossier("\"figures\": [§null]"),
                        null,
                        "Expected: an object; found: null."),
                new Case(
                        "JSN-005",
                        "/figures/0",
                        dossier("\"figures\": [§[]]"),
                        null,
                        "Expected: an object; found: a list."),
                new Case(
                        "JSN-005",
                        "/figures/0/items/1",
                        dossier(figure.formatted("\"value\": 1, \"items\": [\"é\uD83C\uDF31\", §2]")),
                        null,
                        "Expected: a text; found: a number."),
                new Case(
                        "JSN-005",
                        "/figures/0/items/1",
                        dossier(figure.formatted("\"value\": 1, \"items\": [\"a\", §null]")),
                        null,
                        "Expected: a text; found: null."),
                new Case(
                        "JSN-005",
                        "/period",
                        dossier("\"period\": §2015"),
                        null,
                        "Expected: a text; found: a number. Write it in quotes: \"2015\"."),
                new Case(
                        "JSN-005",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §97200.50")),
                        null,
                        "Expected: a text; found: a number. Write it in quotes: \"97200.50\"."),
                new Case(
                        "JSN-005",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §{\"value\": 3}")),
                        null,
                        "Expected: a text; found: an object."),
                new Case(
                        "JSN-005",
                        "/budgets/0/detailed",
                        dossier("\"budgets\": [{\"id\": \"b\", \"detailed\": §\"true\"}]"),
                        null,
                        "Expected: true or false; found: a text."),
                new Case(
                        "JSN-005",
                        "/budgets/0/kind",
                        dossier("\"budgets\": [{\"id\": \"b\", \"kind\": §1}]"),
                        null,
                        "Expected: a text; found: a number."),
                new Case(
                        "JSN-006",
                        "/period",
                        dossier("\"period\": §\"2015-02-29\""),
                        "{value=2015-02-29}",
                        "\"2015-02-29\" is not a year, a month, a day or a period (2015, 2015-12, 2015-12-31, 2016-12/2017-02)."),
                new Case(
                        "JSN-006",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §\"1 234,5 €\"")),
                        "{value=1 234,5 €, meant=1234.50}",
                        "\"1 234,5 €\" is not an amount of the form 1234.56. Write \"1234.50\"."),
                new Case(
                        "JSN-006",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §\"beaucoup\"")),
                        "{value=beaucoup}",
                        "\"beaucoup\" is not an amount of the form 1234.56."),
                new Case(
                        "JSN-006",
                        inLine + "/amount",
                        dossier(line.formatted("\"amount\": §\"0.001\"")),
                        "{value=0.001}",
                        "\"0.001\" is not an amount of the form 1234.56."),
                new Case(
                        "JSN-006",
                        "/breakdowns/0/cells/0/printed",
                        dossier(table.formatted("{\"label\": \"é\", \"count\": 1, \"printed\": §\"8,92\"}")),
                        "{value=8,92}",
                        "\"8,92\" is not a percentage of the form 25.7."),
                new Case(
                        "JSN-007",
                        "/figures/0/qualifier",
                        dossier(figure.formatted("\"value\": 1, \"qualifier\": §\"at_least\"")),
                        "{value=at_least, known=[EXACT, ABOUT, AT_LEAST, AT_MOST, PLANNED], near=AT_LEAST}",
                        "\"at_least\" is none of the known values (EXACT, ABOUT, AT_LEAST, AT_MOST, PLANNED). Maybe AT_LEAST?"),
                new Case(
                        "JSN-007",
                        "/figures/0/qualifier",
                        dossier(figure.formatted("\"value\": 1, \"qualifier\": §\"beaucoup\"")),
                        "{value=beaucoup, known=[EXACT, ABOUT, AT_LEAST, AT_MOST, PLANNED]}",
                        "\"beaucoup\" is none of the known values (EXACT, ABOUT, AT_LEAST, AT_MOST, PLANNED)."),
                new Case(
                        "JSN-008",
                        "/figures/0/value",
                        dossier("\"figures\": [\"é\uD83C\uDF31\"")
                                .replace("\"é\uD83C\uDF31\"", "§{\"key\": \"k\", \"label\": \"é\", \"unit\": \"u\"}]"),
                        "{name=value}",
                        "\"value\" is missing."),
                new Case(
                        "JSN-008",
                        "/figures/0/value",
                        dossier(figure.formatted("§\"value\": null")),
                        "{name=value}",
                        "\"value\" is missing."),
                new Case(
                        "JSN-008",
                        "/id",
                        dossier("\"minor\": 0").replace("\"id\"", "§\"id\"").replace("\"valenciennes\"", "null"),
                        "{name=id}",
                        "\"id\" is missing."),
                new Case(
                        "JSN-008",
                        "/title",
                        " §{\"format\": \"terreau/dossier\", \"version\": 1, \"id\": \"d\"}",
                        "{name=title}",
                        "\"title\" is missing."),
                new Case(
                        "JSN-009",
                        "/minor",
                        dossier("\"minor\": §2147483648"),
                        "{value=2147483648, digits=18, scale=9}",
                        "2147483648 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new Case(
                        "JSN-009",
                        "/figures/0/value",
                        dossier(figure.formatted("\"value\": §999999999999999999e9")),
                        null,
                        "999999999999999999e9 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new Case(
                        "JSN-009",
                        "/figures/0/value",
                        dossier(figure.formatted("\"value\": §1e-10")),
                        null,
                        "1e-10 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new Case(
                        "JSN-009",
                        "/figures/0/value",
                        dossier(figure.formatted("\"value\": §1e999999999999")),
                        null,
                        "1e999999999999 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new Case(
                        "JSN-009",
                        "/breakdowns/0/total",
                        dossier(table.formatted(
                                        "{\"label\": \"é\", \"count\": 1}], \"total\": §1000000000000000000, \"cells\": [")
                                .replace(", \"cells\": []", "")),
                        null,
                        "1000000000000000000 goes beyond 18 digits, 9 decimals or zeros by exponent, or does not fit this member."),
                new Case(
                        "JSN-010",
                        "/parcelles",
                        dossier("\"minor\": 1, §\"parcelles\": {\"é\": 1}"),
                        "{name=parcelles}",
                        "\"parcelles\" is not known to this version; it is kept as it is."),
                new Case(
                        "JSN-011",
                        "",
                        " §[\"terreau/dossier\"]",
                        "{format=terreau/dossier}",
                        "This is no terreau/dossier document."),
                new Case(
                        "JSN-011",
                        "",
                        "\n \"é\" ".replace("\"é\"", "§\"é\""),
                        "{format=terreau/dossier}",
                        "This is no terreau/dossier document."),
                new Case(
                        "JSN-011",
                        "/format",
                        dossier("\"minor\": 0")
                                .replace("\"format\": \"terreau/dossier\"", "§\"format\": \"terreau/météo\""),
                        "{format=terreau/dossier, found=terreau/météo}",
                        "This document is of the format \"terreau/météo\", not terreau/dossier."),
                new Case(
                        "JSN-012",
                        "/version",
                        dossier("\"minor\": 0").replace("\"version\": 1", "§\"version\": 2"),
                        "{version=2, known=1}",
                        "Version 2 is newer than the one that this library knows (1). Update the library."),
                new Case(
                        "JSN-012",
                        "/version",
                        dossier("\"minor\": 0").replace("\"version\": 1", "§\"version\": 0"),
                        "{version=0, known=1}",
                        "Version 0 is unknown (known: 1)."));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void saysWhereAndWhat(Case each) {
        Reading<Dossier> reading = read(each.bytes());
        assertThat(reading.findings()).as(each.marked).hasSize(1);
        Finding finding = reading.findings().asList().get(0);
        assertThat(finding.getRule().getCode()).isEqualTo(each.code);
        assertPlace(finding, each);
        if (each.facts != null) {
            assertThat(finding.getFacts()).hasToString(each.facts);
        }
        assertThat(finding.message(Locale.ENGLISH)
                        + finding.repair(Locale.ENGLISH)
                                .map(repair -> " " + repair)
                                .orElse(""))
                .isEqualTo(each.message);
        assertSpeaks(finding);
        assertThat(reading.value().isPresent()).isEqualTo(finding.getSeverity() == Severity.INFO);
    }

    private static void assertPlace(Finding finding, Case each) {
        assertThat(finding.getPointer()).as(each.marked).isEqualTo(each.pointer);
        assertThat(finding.getLine()).hasValue(each.line());
        assertThat(finding.getColumn()).as(each.marked).hasValue(each.column());
    }

    private static void assertSpeaks(Finding finding) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.FRANCE, Locale.GERMAN)) {
            assertThat(finding.message(locale)).isNotBlank().doesNotContain("{");
            assertThat(finding.repair(locale).orElse("x")).isNotBlank().doesNotContain("{");
        }
        assertThat(finding.message(Locale.FRENCH)).isNotEqualTo(finding.message(Locale.ENGLISH));
    }

    @Test
    void everyRuleHasAnExampleInItsOrder() {
        assertThat(ReadingExamples.all().stream().map(Example::code))
                .containsExactlyElementsOf(
                        ReadingRules.all().stream().map(Rule::getCode).toList());
        assertThat(Stream.concat(malformed().stream(), problems()).map(Case::code))
                .containsAll(ReadingRules.all().stream().map(Rule::getCode).toList());
    }

    static List<Example> examples() {
        return ReadingExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesAndSparesTheTwin(Example example) {
        Findings findings = read(example.fires()).findings();
        assertThat(findings).extracting(each -> each.getRule().getCode()).containsExactly(example.code());
        findings.forEach(ReadingRulesTests::assertSpeaks);
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
        List<Finding> findings = Stream.concat(malformed().stream(), problems())
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
            "JSN-002.message.unknown",
            "JSN-006.message",
            "JSN-006.message.Rate",
            "JSN-006.message.LocalDate");

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
        Stream.concat(malformed().stream(), problems()).forEach(each -> {
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
        problems().forEach(each -> {
            Finding finding = read(utf8(new String(each.bytes(), StandardCharsets.UTF_8).replace("\n", end)))
                    .findings()
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
