package org.terreau.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.json.ReadingCase.places;
import static org.terreau.json.ReadingExamples.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.finding.Findings;

class HostileBytesTests {

    private static final int MANY_ERRORS = 3_000_000;

    /** The files of the corpus; the name of each begins with what must come of it. */
    static List<Path> corpus() throws IOException, URISyntaxException {
        Path folder = Path.of(HostileBytesTests.class.getResource("hostile").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theCorpusIsAnswered(Path file) throws IOException {
        String expected = file.getFileName().toString().replaceFirst("^(accepted|JSN-[0-9]{3})-.*", "$1");
        Reading<Dossier> reading = Survival.of(Files.readAllBytes(file));
        if (expected.equals("accepted")) {
            assertThat(reading.value()).isPresent();
        } else {
            assertThat(reading.value()).isEmpty();
            assertThat(reading.findings())
                    .as(file.toString())
                    .extracting(each -> each.getRule().getCode())
                    .contains(expected);
        }
    }

    /** The corpus again, as a line among others. */
    @ParameterizedTest
    @MethodSource("corpus")
    void theCorpusIsAnsweredAsAPartOfAnArray(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] padded = new byte[bytes.length + 20];
        Arrays.fill(padded, (byte) '"');
        System.arraycopy(bytes, 0, padded, 10, bytes.length);
        for (JsonLibrary library : JsonLibrary.values()) {
            DossierReader reader = DossierReader.of(Limits.standard(), library);
            Findings part = reader.read(padded, 10, bytes.length).findings();
            assertThat(part).isEqualTo(reader.read(bytes, 0, bytes.length).findings());
            assertThat(reader.read(new ByteArrayInputStream(bytes)).findings())
                    .isEqualTo(reader.read(file).findings());
        }
    }

    static List<String> floods() {
        int depth = 100_000;
        return List.of(
                "[".repeat(depth),
                "{\"a\":".repeat(depth),
                dossier("\"x\": " + "[".repeat(depth)),
                dossier("\"x\": " + "{\"a\":".repeat(depth)),
                dossier("\"figures\": " + "[".repeat(depth)),
                dossier("\"budgets\": [{\"id\": \"b\", \"expenses\": "
                        + "[{\"account\":\"6\",\"lines\":".repeat(depth)),
                dossier("\"minor\": " + "1".repeat(depth)),
                dossier("\"minor\": 1." + "1".repeat(depth)),
                dossier("\"minor\": 1e" + "1".repeat(depth)),
                dossier("\"minor\": 1e-" + "1".repeat(depth)),
                dossier("\"figures\": [{\"value\": -" + "9".repeat(depth) + "}]"),
                dossier("\"figures\": [{\"value\": 0." + "0".repeat(depth) + "1}]"),
                dossier("\"x\": " + "1".repeat(depth)),
                dossier("\"" + "n".repeat(1_000_000) + "\": 1"),
                dossier("\"" + "é".repeat(1_000_000) + "\": 1"),
                dossier("\"" + "\\u0041".repeat(1_000_000) + "\": 1"),
                dossier("\"x\": \"" + "é".repeat(5_000_000) + "\""),
                dossier("\"x\": [\"" + "\\n".repeat(5_000_000) + "\"]"),
                dossier("\"minor\": \"" + "1".repeat(5_000_000) + "\""),
                dossier("\"period\": \"" + "2015/".repeat(1_000_000) + "\""),
                dossier("\"figures\": [{\"label\": \"" + "\\ud83c".repeat(1_000_000) + "\"}]"));
    }

    @Test
    void floodsOfOneKindPassALimitOrAreToldAsOneProblem() {
        for (String flood : floods()) {
            Reading<Dossier> reading = Survival.of(flood.getBytes(UTF_8));
            assertThat(reading.value()).isEmpty();
            assertThat(reading.findings().asList()).isNotEmpty().hasSizeLessThan(10);
        }
    }

    @Test
    void blanksAreSkippedHoweverMany() {
        byte[] blanks = " \n\t\r".repeat(5_000_000).getBytes(UTF_8);
        assertThat(places(Survival.of(blanks).findings())).containsExactly("JSN-011  1:1");
        String among = dossier("\"minor\": 0").replace("\"id\"", " ".repeat(20_000_000) + "\"id\"");
        assertThat(Survival.of(among.getBytes(UTF_8)).value()).isPresent();
    }

    @Test
    void whatIsTooLargeIsNotReadAtAll() throws IOException {
        Limits small = new Limits(100, 64, 20_000, 40, 200);
        for (JsonLibrary library : JsonLibrary.values()) {
            DossierReader reader = DossierReader.of(small, library);
            byte[] fits = ("{\"format\": \"terreau/dossier\", \"version\": 1, \"id\": \"d\", \"title\": \"t\"}"
                            + " ".repeat(100))
                    .substring(0, 100)
                    .getBytes(UTF_8);
            byte[] more = Arrays.copyOf(fits, 101);
            more[100] = ' ';
            assertThat(reader.read(fits).value()).isPresent();
            assertThat(reader.read(new ByteArrayInputStream(fits)).value()).isPresent();
            assertThat(places(reader.read(more).findings())).containsExactly("JSN-002  1:1");
            assertThat(places(reader.read(new ByteArrayInputStream(more)).findings()))
                    .containsExactly("JSN-002  1:1");
            assertThat(places(reader.read(more, 0, 101).findings())).containsExactly("JSN-002  1:1");
            assertThat(reader.read(more, 0, 100).value()).isPresent();
            Limits largest = new Limits(Integer.MAX_VALUE, 64, 20_000, 40, 200);
            assertThat(DossierReader.of(largest, library)
                            .read(new ByteArrayInputStream(fits))
                            .value())
                    .isPresent();
        }
    }

    private static String unknown(int count) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < count; i++) {
            members.append(i == 0 ? "\"m" : ",\"m")
                    .append(i * 7919L)
                    .append("\":")
                    .append(i);
        }
        return members.toString();
    }

    @Test
    void aMillionUnknownMembersAreCounted() {
        Findings findings =
                Survival.of(dossier(unknown(1_000_000)).getBytes(UTF_8)).findings();
        assertThat(findings.asList()).hasSize(Findings.MOST_PER_RULE);
        assertThat(findings.count("json.unknown-member")).isEqualTo(1_000_000);
        assertThat(findings.left()).isEqualTo(999_000);
    }

    @Test
    void aNewerMinorVersionMayAddAHundredThousandMembersAndNotOneMore() {
        Reading<Dossier> most =
                Survival.of(dossier("\"minor\": 1, " + unknown(100_000)).getBytes(UTF_8));
        assertThat(most.value()).isPresent();
        assertThat(most.kept()).hasSize(100_000);
        assertThat(most.findings().count("json.kept-member")).isEqualTo(100_000);
        Reading<Dossier> more =
                Survival.of(dossier("\"minor\": 1, " + unknown(100_001)).getBytes(UTF_8));
        assertThat(more.value()).isEmpty();
        assertThat(more.findings().count("json.limit")).isEqualTo(1);
    }

    /** Errors at the far end of the text, each of which lies before the one that was met last. */
    @Test
    void findingPlacesTakesTimeInProportionToTheText() {
        String errors = "{\"id\": 3, \"x\": 1, \"x\": 2},".repeat(2_000);
        Findings findings = Survival.of(dossier(" ".repeat(30_000_000) + "\"funders\": [" + errors + "{}]")
                        .getBytes(UTF_8))
                .findings();
        assertThat(findings.count("json.wrong-type")).isEqualTo(2_000);
        assertThat(findings.count("json.unknown-member")).isEqualTo(4_000);
        assertThat(findings.count("json.missing")).isEqualTo(4_003);
        assertThat(findings.asList()).hasSize(3 * Findings.MOST_PER_RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"figures\": [%s null]~{\"value\": \"x\", \"qualifier\": \"SOME\"},",
                "\"figures\": [%s null]~{\"value\": 1e99, \"value\": [], \"items\": [1, null]},",
                "\"sources\": [%s null]~{\"published\": \"2015-99\", \"colour\": {}},",
                "\"budgets\": [{\"id\": \"b\", \"expenses\": [%s null]}]~{\"lines\": [{\"amount\": \"1 000,50\"}, 3]},",
                "\"funders\": [%s 3]~null,",
            })
    void megabytesOfErrors(String form) {
        String[] parts = form.split("~");
        String text = dossier(parts[0].formatted(parts[1].repeat(MANY_ERRORS / parts[1].length())));
        Findings findings = Survival.of(text.getBytes(UTF_8)).findings();
        assertThat(findings.left()).isGreaterThan(MANY_ERRORS / 100);
    }

    /** As deep as a document may be: every rule goes down and comes back. */
    @Test
    void theDeepestLinesAreChecked() {
        String deep = "{\"account\": \"6\", \"amount\": \"1.00\", \"lines\": [".repeat(29) + "{\"account\": \"7\"}"
                + "]}".repeat(29);
        String text = dossier("\"budgets\": [{\"id\": \"b\", \"form\": \"CERFA_12156_06\", \"expenses\": [" + deep
                + "], \"income\": [" + deep + "]}]");
        assertThat(Survival.of(text.getBytes(UTF_8)).value()).isPresent();
    }

    static List<String> crowds() {
        String line = "{\"account\": \"60\", \"amount\": \"92233720368547758.07\", \"funder\": \"x\"},";
        String cell = "{\"label\": \"a\", \"count\": 999999999999999999, \"printed\": \"33.33\"},";
        return List.of(
                "\"figures\": [%s %s]~{\"key\": \"a\", \"label\": \"a\", \"value\": 1, \"unit\": \"u\"},~20000",
                "\"funders\": [%s %s]~{\"id\": \"a\", \"name\": \"a\", \"kind\": \"STATE\"},~20000",
                "\"budgets\": [{\"id\": \"b\", \"expenses\": [%s %s]}]~" + line + "~20000",
                "\"budgets\": [{\"id\": \"b\", \"funderTable\": {\"rows\": [%s %s], \"total\": \"1.00\"}}]~{\"funder\": \"a\", \"amount\": \"0.01\", \"printedShare\": \"50\"},~20000",
                "\"budgets\": [%s %s]~{\"id\": \"b\", \"declaredTotals\": {\"income\": \"1.00\"}},~5000",
                "\"breakdowns\": [{\"id\": \"t\", \"title\": \"36\", \"unit\": \"u\", \"titleTotal\": 36, \"total\": 99, \"cells\": [%s %s]}]~"
                        + cell + "~20000",
                "\"breakdowns\": [%s %s]~{\"id\": \"t\", \"title\": \"36\", \"unit\": \"u\", \"titleTotal\": 36, \"cells\": ["
                        + cell + cell + " {\"label\": \"b\", \"count\": 0}]},~500");
    }

    /** Documents that are sound and very long in one direction. */
    @ParameterizedTest
    @MethodSource("crowds")
    void crowdsAreChecked(String form) {
        String[] parts = form.split("~");
        String last = parts[1].substring(0, parts[1].length() - 1);
        String text = dossier(parts[0].formatted(parts[1].repeat(Integer.parseInt(parts[2])), last));
        assertThat(Survival.of(text.getBytes(UTF_8)).value()).isPresent();
    }
}
