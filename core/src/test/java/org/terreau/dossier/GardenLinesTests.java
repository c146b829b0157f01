package org.terreau.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenRules;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.network.Network;
import org.terreau.network.Organisation;

class GardenLinesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String HEAD =
            "{\"format\":\"terreau/dossier\",\"version\":1,\"id\":\"d\",\"title\":\"D\"%s}\n";
    private static final GardenLinesReader READER = GardenLinesReader.standard();

    private final List<GardenLine> lines = new ArrayList<>();

    private static String head(String more) {
        return HEAD.formatted(more.isEmpty() ? "" : "," + more.replace('\'', '"'));
    }

    private static String garden(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"Jardin " + id + "\"}\n";
    }

    private GardenLinesReading read(String text) throws IOException {
        return read(READER, text.getBytes(UTF_8));
    }

    private GardenLinesReading read(GardenLinesReader reader, byte[] bytes) throws IOException {
        lines.clear();
        return reader.read(new ByteArrayInputStream(bytes), DAY, lines::add);
    }

    private static List<String> places(Findings findings) {
        return findings.stream()
                .map(each -> each.getRule().getCode() + " " + each.getLine().orElse(0) + ":"
                        + each.getColumn().orElse(0) + " " + each.getPointer())
                .toList();
    }

    @Test
    void gardensAreReadLineByLine() throws IOException {
        GardenLinesReading reading = read(
                head("") + garden("a") + garden("b") + "\n  \r\n" + garden("c").trim());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.gardens()).isEqualTo(3);
        assertThat(reading.head().value().orElseThrow().getId()).isEqualTo("d");
        assertThat(lines).extracting(GardenLine::line).containsExactly(2, 3, 6);
        assertThat(lines)
                .extracting(each -> each.reading().value().orElseThrow().getId())
                .containsExactly("a", "b", "c");
    }

    @Test
    void theLastLineNeedsNoEndAndMarksAndCarriageReturnsDoNoHarm() throws IOException {
        String text = "\uFEFF" + head("") + garden("a") + "\uFEFF" + garden("b").trim();
        assertThat(read(text).findings()).isEmpty();
        assertThat(lines).hasSize(2);
        assertThat(read(text.replace("\n", "\r\n")).findings()).isEmpty();
        assertThat(lines).hasSize(2);
        assertThat(read("\n\n" + text).findings()).isEmpty();
        assertThat(lines).extracting(GardenLine::line).containsExactly(4, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JSN-001 3:7 ''                     | {'id':x}",
                "JSN-001 3:11 ''                    | {'id':'b'}}",
                "JSN-001 3:10 ''                    | {'id':'b'",
                "JSN-003 3:22 /naem                 | {'id':'b','name':'é','naem':1}",
                "JSN-005 3:18 /name                 | {'id':'b','name':1}",
                "JSN-005 3:1 ''                     | ['b']",
                "JSN-005 3:1 ''                     | null",
                "JSN-005 3:3 ''                     | '  \\'b\\''",
                "JSN-008 3:1 /name                  | {'id':'b'}",
                "JSN-007 3:31 /types/0              | {'id':'b','name':'b','types':['X']}"
            })
    void aBadLineIsToldAndTheNextIsRead(String place, String line) throws IOException {
        String bad = line.replaceAll("^'(.*)'$", "$1").replace("\\'", "\"").replace('\'', '"');
        GardenLinesReading reading = read(head("") + garden("a") + bad + "\n" + garden("c"));
        assertThat(places(reading.findings())).first().isEqualTo(place.trim().replace("''", ""));
        assertThat(reading.gardens()).isEqualTo(2);
        assertThat(reading.unread()).isEqualTo(1);
        assertThat(lines.get(1).reading().value()).isEmpty();
        assertThat(lines.get(2).findings()).isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreTold() throws IOException {
        byte[] bytes = (head("") + garden("a") + garden("b")).getBytes(UTF_8);
        bytes[head("").length() + 10] = (byte) 0xE9;
        GardenLinesReading reading = read(READER, bytes);
        assertThat(places(reading.findings())).containsExactly("JSN-001 2:11 ");
        assertThat(reading.gardens()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreRefusedOnce(String charset) throws IOException {
        GardenLinesReading reading =
                read(READER, (head("") + garden("a").repeat(50)).getBytes(Charset.forName(charset)));
        assertThat(reading.head().value()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().asList().get(0).getRule().getCode()).isEqualTo("JSN-001");
        assertThat(lines).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsTold() throws IOException {
        String longest = "{\"id\":\"b\",\"name\":\"%s\"}".formatted("é".repeat(100));
        int bytes = longest.getBytes(UTF_8).length;
        for (JsonLibrary library : JsonLibrary.values()) {
            GardenLinesReader reader = GardenLinesReader.of(
                    new Limits(bytes, 64, 1_000, 40, 200), library, DossierRules.standard(), GardenRules.gardens());
            String longer = longest.replace("b", "bb");
            GardenLinesReading reading =
                    read(reader, (head("") + longest + "\n" + longer + "\n" + garden("c")).getBytes(UTF_8));
            assertThat(places(reading.findings())).containsExactly("JSN-002 3:1 ");
            assertThat(reading.findings().asList().get(0).message(Locale.FRENCH))
                    .startsWith("La ligne est trop longue");
            assertThat(reading.gardens()).isEqualTo(2);
        }
        String huge = "{\"id\":\"b\",\"name\":\"" + "x".repeat(GardenLinesReader.MOST_BYTES) + "\"}\n";
        assertThat(places(read(head("") + huge + garden("c")).findings())).containsExactly("JSN-002 2:1 ");
        assertThat(lines).hasSize(2);
    }

    @Test
    void idsAreHeldAgainstAllOthers() throws IOException {
        GardenLinesReading reading = read(
                head("'gardens':[{'id':'h','name':'H'},{'id':'bad'}]")
                        + garden("a")
                        + "{\"id\":\"broken\"}\n"
                        + garden("h")
                        + garden("a")
                        + garden("broken")
                        + garden("bad")
                        + "{\"id\":\"z\",\"name\":\"Z\",\"sites\":[{\"id\":\"s\",\"name\":\"S\"},{\"id\":\"s\",\"name\":\"T\"}]}\n");
        assertThat(places(reading.ofGardens().ofRule("DOS-001")))
                .containsExactly(
                        "DOS-001 4:0 /id",
                        "DOS-001 5:0 /id",
                        "DOS-001 6:0 /id",
                        "DOS-001 7:0 /id",
                        "DOS-001 8:0 /sites/1/id");
    }

    @Test
    void referencesLeadFromGardensToTheHeadAndBack() throws IOException {
        GardenLinesReading reading = read(head("'organisations':[{'id':'o','name':'O'}],"
                        + "'networks':[{'id':'n','name':'N','gardens':['a','b','c','none']}]")
                + "{\"id\":\"a\",\"name\":\"A\",\"carrier\":\"o\"}\n"
                + "{\"id\":\"b\",\"name\":\"B\",\"carrier\":\"p\",\"source\":\"q\"}\n"
                + "{\"id\":\"c\"}\n");
        assertThat(places(reading.ofGardens().ofRule("DOS-002")))
                .containsExactly("DOS-002 3:0 /carrier", "DOS-002 3:0 /source");
        assertThat(places(reading.ofHead().ofRule("DOS-002"))).containsExactly("DOS-002 0:0 /networks/0/gardens/3");
        assertThat(reading.ofHead().ofRule("DOS-002").asList().get(0).repair(Locale.ENGLISH))
                .contains("Known: a, b, c.");
    }

    @Test
    void withoutAHeadGardensAreStillRead() throws IOException {
        GardenLinesReading reading = read("{\"format\":\"terreau/dossier\"}\n"
                + "{\"id\":\"a\",\"name\":\" \",\"carrier\":\"o\"}\n" + garden("b"));
        assertThat(reading.head().value()).isEmpty();
        assertThat(reading.ofHead().has(Severity.ERROR)).isTrue();
        assertThat(reading.gardens()).isEqualTo(2);
        assertThat(places(reading.ofGardens())).containsExactly("VAL-001 2:0 /name");
        assertThat(read("").findings().ofRule("JSN-011")).hasSize(1);
    }

    @Test
    void theRulesOfTheDossierHoldForTheGardens() throws IOException {
        String text = head("") + "{\"id\":\"a\",\"name\":\" \",\"carrier\":\"o\"}\n" + garden("a");
        RuleBook<Dossier> rules = DossierRules.standard();
        assertThat(read(GardenLinesReader.of(rules, RuleBook.empty()), text.getBytes(UTF_8)).findings().stream()
                        .map(each -> each.getRule().getCode()))
                .containsExactly("VAL-001", "DOS-002", "DOS-001");
        RuleBook<Dossier> fewer = rules.minus("DOS-001", "DOS-002").regraded("VAL-001", Severity.WARNING);
        GardenLinesReading reading = read(GardenLinesReader.of(fewer, RuleBook.empty()), text.getBytes(UTF_8));
        assertThat(places(reading.findings())).containsExactly("VAL-001 2:0 /name");
        assertThat(reading.findings().worst()).contains(Severity.WARNING);
        assertThat(read(GardenLinesReader.of(fewer.minus("VAL-001"), RuleBook.empty()), text.getBytes(UTF_8))
                        .findings())
                .isEmpty();
    }

    @Test
    void whatANewerVersionAddsIsKept() throws IOException {
        String newer = "{\"id\":\"a\",\"name\":\"A\",\"bees\":3}\n";
        GardenLinesReading reading = read(head("'minor':7") + newer);
        assertThat(places(reading.findings())).containsExactly("JSN-010 2:22 /bees");
        assertThat(lines.get(0).reading().kept()).isEqualTo(Map.of("/bees", "3"));
        assertThat(read(head("") + newer).unread()).isEqualTo(1);
    }

    /** At most a thousand of a rule are kept of all lines together, and the count goes on. */
    @Test
    void oneBadGardenInEightAmongTwentyThousand(@TempDir Path folder) throws IOException {
        StringBuilder text = new StringBuilder(head(""));
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 8 == 3 ? "{\"id\":\"g" + i + "\",\"name\":7}\n" : garden("g" + i));
        }
        Path file = Files.writeString(folder.resolve("network.jsonl"), text);
        GardenLinesReading reading = READER.read(file, DAY, lines::add);
        assertThat(reading.gardens()).isEqualTo(17_500);
        assertThat(reading.unread()).isEqualTo(2_500);
        assertThat(reading.findings()).hasSize(Findings.MOST_PER_RULE);
        assertThat(reading.findings().count("json.wrong-type")).isEqualTo(2_500);
        assertThat(lines).hasSize(20_000);
        assertThat(lines.get(19_995).reading().id()).contains("g19995");
    }

    @Test
    void findingsOfManyLinesAreCountedTogether() throws IOException {
        String two = "{\"id\":\"a\",\"name\":\" \",\"note\":\" \"}\n";
        GardenLinesReading reading = read(head("") + two.repeat(700));
        assertThat(reading.ofGardens().count("value.constraint")).isEqualTo(1_400);
        assertThat(reading.ofGardens().ofRule("VAL-001")).hasSize(1_000);
        assertThat(reading.ofGardens().count("dossier.duplicate-id")).isEqualTo(699);
        assertThat(reading.ofGardens().left()).isEqualTo(400);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("D")
                .addOrganisation(Organisation.builder().id("o").name("O").build())
                .addNetwork(Network.builder()
                        .id("n")
                        .name("N")
                        .gardens(List.of("a", "b"))
                        .build())
                .addGarden(Garden.builder().id("a").name("L’été\n").carrier("o").build())
                .build();
        Garden further = Garden.builder().id("b").name("B").build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GardenLinesWriter writer = GardenLinesWriter.of(out, dossier)) {
            writer.write(further);
        }
        assertThat(out.toString(UTF_8).lines()).hasSize(3);
        GardenLinesReading reading = read(out.toString(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.head().value())
                .contains(dossier.toBuilder().gardens(List.of()).build());
        assertThat(lines.get(0).reading().value()).contains(dossier.getGardens().get(0));
        assertThat(lines.get(1).reading().value()).contains(further);
    }

    /** A rule of a host's own on gardens is asked line by line. */
    @Test
    void rulesOfOnesOwnAreAsked() throws IOException {
        Rule ours = Rule.of("ours.name", "US-001", Severity.INFO, Source.of("us", "1"), "{name}", "{name}");
        RuleBook<Garden> book = RuleBook.<Garden>empty()
                .plus(ours, (garden, reporter) -> reporter.report(Facts.of("name", garden.getName())));
        GardenLinesReading reading =
                read(GardenLinesReader.of(DossierRules.standard(), book), (head("") + garden("a")).getBytes(UTF_8));
        assertThat(reading.findings().asList())
                .extracting(Finding::getLine)
                .singleElement()
                .satisfies(line -> assertThat(line).hasValue(2));
    }
}
