package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A large network as one file: a dossier on its first line, a garden on each further line. */
class GardenLinesCheckTests {

    private static final String HEAD = "{\"format\":\"terreau/dossier\",\"version\":1,\"id\":\"reseau\","
            + "\"title\":\"Réseau {}\",\"networks\":[{\"id\":\"n\",\"name\":\"N\",\"gardens\":[\"a\",\"nulle-part\"]}]}\n";

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("network.jsonl"), text).toString();
    }

    private static String garden(String id, String more) {
        return "{\"id\":\"" + id + "\",\"name\":\"Jardin " + id + "\"" + more.replace('\'', '"') + "}\n";
    }

    private static String network() {
        return HEAD
                + garden("a", ",'types':['SHARED'],'areaM2':12500")
                + garden("b", ",'types':['SHARED','EDUCATIONAL'],'areaM2':'12'")
                + garden("c", ",'types':['SHARED','EDUCATIONAL'],'carrier':'personne'");
    }

    @Test
    void theFormIsKnownByItself() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", file(network()));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList().get(0)).startsWith("3:").contains(" b Erreur JSN-005 /areaM2 ");
        assertThat(run.words())
                .contains("4 c Jardin c Erreur DOS-002 /carrier « personne » n’est pas dans le dossier.")
                .contains("Réseau {}", "nulle-part")
                .contains("2 lus, 2 avec erreurs ; lignes illisibles : 1")
                .contains("1,25 ha, connue de 1 jardins")
                .contains("jardin partagé : 2");
        assertThat(CommandLineRun.of("check", "--lang", "en", file(network())).words())
                .contains("2 read, 2 with errors; lines that cannot be read: 1");
    }

    @Test
    void jsonIsOneObject() throws IOException {
        JsonNode tree = JsonMapper.shared()
                .readTree(CommandLineRun.of("check", "--format", "json", file(network()))
                        .out());
        assertThat(tree.at("/id").asString()).isEqualTo("reseau");
        assertThat(tree.at("/gardens/read").asInt()).isEqualTo(2);
        assertThat(tree.at("/gardens/unread").asInt()).isEqualTo(1);
        assertThat(tree.at("/gardens/areaM2").asInt()).isEqualTo(12_500);
        assertThat(tree.at("/gardens/types/SHARED").asInt()).isEqualTo(2);
        assertThat(tree.at("/findings")
                        .valueStream()
                        .map(each -> each.at("/code").asString() + " "
                                + each.at("/line").asInt()))
                .contains("JSN-005 3", "DOS-002 4", "DOS-002 0");
        JsonNode two = JsonMapper.shared()
                .readTree(
                        CommandLineRun.of("check", "--format", "json", file(network()), "../dossiers/valenciennes.json")
                                .out());
        assertThat(two.size()).isEqualTo(2);
    }

    /** What comes through a pipe is looked into without losing a byte of it. */
    @Test
    void standardInputIsReadToo() {
        InputStream before = System.in;
        try {
            for (String text : List.of(network(), HEAD, HEAD.replace(",", ",\n"))) {
                System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
                CommandLineRun run = CommandLineRun.of("check", "-");
                assertThat(run.out()).contains("Réseau {}").doesNotContain("JSN-001");
                assertThat(run.out().contains("2 lus")).isEqualTo(text.equals(network()));
            }
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aGardenMoreOrLessIsReadAndTold() throws IOException {
        CommandLineRun none = CommandLineRun.of("check", file(HEAD + "garbage\n\n" + garden("a", "")));
        assertThat(none.out()).startsWith("2:1 Erreur JSN-001 / ").contains("1 lus, 1 avec erreurs");
        CommandLineRun broken = CommandLineRun.of("check", file(HEAD.replace("\"n\"", "3") + garden("a", "")));
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.words()).contains("Lecture impossible", "JSN-005", "1 lus, 0 avec erreurs");
    }

    /** Nothing else is taken for a file of gardens: what was a dossier stays one. */
    @Test
    void otherFormsAreReadAsBefore() throws IOException {
        String dossier = HEAD.replace("nulle-part", "a").trim();
        for (String text : List.of(
                dossier,
                dossier + "\n\n",
                dossier.replace(",\"gardens\"", "}\n,{\"id\":\"m\",\"name\":\"M\""),
                dossier.replace("[{\"id\":\"n\"", "[\n{\"id\":\"n\""),
                dossier + "\n" + dossier,
                "[]\n{}",
                "")) {
            assertThat(CommandLineRun.of("check", file(text)).out()).as(text).doesNotContain("lus, ");
        }
    }

    @Test
    void manyFindingsAreCounted() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "check", file(HEAD + garden("a", ",'carrier':'personne'").repeat(1_500)));
        assertThat(run.out().lines().filter(line -> line.contains("DOS-002 /carrier")))
                .hasSize(1_000);
        assertThat(run.words()).contains("999 autres constats ne sont pas listés", "1 500 lus, 1 500 avec erreurs");
    }

    /** What a document names may hold what a terminal obeys. */
    @Test
    void nothingThatATerminalObeysIsPassedOn() throws IOException {
        String hostile = "\\u001B[31m\\r\\n0 erreur\\u009B\\u202E";
        CommandLineRun run = CommandLineRun.of(
                "check",
                file(HEAD.replace("Réseau", hostile)
                        + garden(hostile, ",'" + hostile + "':1")
                        + garden("x" + hostile, "")));
        assertThat(run.out()).contains("\uFFFD").doesNotContain("\u001B", "\u009B", "\u202E", "\r", "\n0 erreur");
    }

    /** Sixty megabytes through a pipe, in a heap of forty. */
    @Test
    void aBoundedHeapIsEnough() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        "--format",
                        "json",
                        "-")
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String note = ",'note':'" + "n".repeat(3_000) + "'";
        try (OutputStream in = process.getOutputStream()) {
            in.write(HEAD.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 20_000; i++) {
                in.write(garden("g" + i, note).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(folder.resolve("out")))
                        .at("/gardens/read")
                        .asInt())
                .isEqualTo(20_000);
    }
}
