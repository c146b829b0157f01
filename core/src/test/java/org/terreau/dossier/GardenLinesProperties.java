package org.terreau.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenRules;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.ValueWriter;

class GardenLinesProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The rules that look at gardens one by one, and at what leads to them. */
    private static final RuleBook<Dossier> BOOK = DossierRules.standard()
            .only(Stream.concat(
                            Stream.of("VAL-001", "DOS-001", "DOS-002"),
                            GardenRules.gardens().rules().stream().map(Rule::getCode))
                    .toArray(String[]::new));

    private static final GardenLinesReader READER = GardenLinesReader.of(BOOK, GardenRules.gardens());
    private static final ValueWriter<Garden> GARDENS = ValueWriter.of(Garden.class, JsonLibrary.JACKSON_3);

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\n",
            "\r",
            "\r\n",
            "\u0000",
            "\uFEFF",
            "é",
            "\u2028",
            "null",
            "1e100000000",
            "\"id\":",
            "{\"id\":\"a\",\"name\":\"A\"}",
            "{\"id\":\"a\",\"name\":\"A\"}\n",
            "\n{\"id\":\"b\"",
            "{\"format\":\"terreau/dossier\",\"version\":1,\"id\":\"d\",\"title\":\"D\"}\n");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(Dossiers.valid().dossiers(), Dossiers.broken().dossiers());
    }

    private static byte[] written(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GardenLinesWriter writer = GardenLinesWriter.of(bytes, dossier)) {
            assertThat(writer).isNotNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static GardenLinesReading read(GardenLinesReader reader, byte[] bytes, List<GardenLine> lines) {
        try {
            return reader.read(new ByteArrayInputStream(bytes), DAY, lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is looked for among ids is looked for in another order. */
    private static String told(Finding finding, String prefix) {
        Facts facts = finding.getFacts();
        boolean dangling = finding.getRule().getCode().equals("DOS-002");
        return finding.getRule().getCode() + " " + prefix + finding.getPointer() + " "
                + (dangling ? facts.get("id") + " " + facts.get("known") : facts);
    }

    /** The ordinary reader and the rules of a dossier, on the same dossier in one document. */
    @Property(tries = 300)
    void aNetworkIsTheSameInLinesAsInOneDocument(@ForAll("dossiers") Dossier dossier) {
        List<GardenLine> lines = new ArrayList<>();
        GardenLinesReading reading = read(READER, written(dossier), lines);
        Dossier.Builder again = reading.head().value().orElseThrow().toBuilder();
        List<String> found = new ArrayList<>();
        reading.ofHead().forEach(each -> found.add(told(each, "")));
        for (int i = 0; i < lines.size(); i++) {
            GardenLine line = lines.get(i);
            again.addGarden(line.reading().value().orElseThrow());
            for (Finding each : line.findings()) {
                assertThat(each.getLine()).hasValue(line.line());
                found.add(told(each, "/gardens/" + i));
            }
        }
        assertThat(again.build()).isEqualTo(dossier);
        assertThat(reading.gardens()).isEqualTo(dossier.getGardens().size());
        List<String> expected =
                BOOK.check(dossier, DAY).stream().map(each -> told(each, "")).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 500)
    void anyBytesAreAnswered(@ForAll @Size(max = 200) byte[] bytes) {
        answered(bytes);
    }

    @Property(tries = 1000)
    void anyTokensAreAnswered(@ForAll("tokens") List<String> tokens) {
        answered(String.join("", tokens).getBytes(UTF_8));
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(TOKENS).list().ofMaxSize(30);
    }

    /** Something done to one line leaves the others as they are. */
    @Property(tries = 200)
    void oneBadLineLeavesTheOthers(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        byte[] bytes = written(dossier);
        byte[] garden =
                GARDENS.line(Garden.builder().id("added").name("Added").build()).getBytes(UTF_8);
        int cut = random.nextInt(garden.length);
        garden[cut] ^= (byte) (1 << random.nextInt(8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes);
        out.writeBytes(garden);
        out.write('\n');
        int more = dossier.getGardens().size();
        out.writeBytes(Arrays.copyOfRange(bytes, headEnd(bytes), bytes.length));
        List<GardenLine> lines = answered(out.toByteArray());
        assertThat(lines.size()).isBetween(2 * more, 2 * more + 2);
        for (int i = 0; i < more; i++) {
            assertThat(lines.get(i).reading().value())
                    .contains(dossier.getGardens().get(i));
            assertThat(lines.get(lines.size() - more + i).reading().value())
                    .contains(dossier.getGardens().get(i));
        }
    }

    private static int headEnd(byte[] bytes) {
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    /** Each line that is not blank is a garden, or something is told of it. */
    private static List<GardenLine> answered(byte[] bytes) {
        List<GardenLine> lines = new ArrayList<>();
        GardenLinesReading reading = read(READER, bytes, lines);
        List<GardenLine> others = new ArrayList<>();
        GardenLinesReader second =
                GardenLinesReader.of(Limits.standard(), JsonLibrary.JACKSON_2, BOOK, GardenRules.gardens());
        GardenLinesReading other = read(second, bytes, others);
        assertThat(other.gardens()).isEqualTo(reading.gardens());
        assertThat(other.unread()).isEqualTo(reading.unread());
        long texts = Arrays.stream(new String(bytes, ISO_8859_1).split("\n", -1))
                .filter(each -> !each.matches("[ \t\r]*"))
                .count();
        if (!reading.ofHead().has(Severity.ERROR) || !lines.isEmpty()) {
            assertThat(1L + lines.size()).isEqualTo(texts);
        }
        assertThat(reading.gardens() + reading.unread()).isEqualTo(lines.size());
        for (GardenLine each : lines) {
            assertThat(each.reading().value().isPresent())
                    .isNotEqualTo(each.reading().findings().has(Severity.ERROR));
            each.findings().forEach(found -> assertThat(found.getLine()).hasValue(each.line()));
        }
        assertThat(reading.head().value().isPresent() || reading.ofHead().has(Severity.ERROR))
                .isTrue();
        return lines;
    }
}
