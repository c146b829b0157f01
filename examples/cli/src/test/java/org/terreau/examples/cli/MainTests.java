package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a user meets it: what it prints, and how it ends. */
class MainTests {

    private static final String VALENCIENNES = "../dossiers/valenciennes.json";

    @TempDir
    private Path folder;

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String dossier(String id, String expenses, String income) {
        return """
                {"format":"terreau/dossier","version":1,"id":"%s","title":"Jardin %s","budgets":[{"id":"b",\
                "expenses":[{"account":"60","amount":"%s"}],"income":[{"account":"74","amount":"%s"}]}]}""".formatted(id, id, expenses, income);
    }

    @Test
    void theRealDossierIsToldOnThreeScreens() {
        CommandLineRun run = run("check", VALENCIENNES, "--as-of", "2026-11-22");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Les Jardins du Cœur",
                        "97\u202F200\u00A0€",
                        "équilibré",
                        "32,4\u00A0%",
                        "0 erreur",
                        "BUD-014",
                        "BRK-003",
                        "autres\u00A0: 1 de PRG-011, 5 de PRG-032")
                .doesNotContain("{", "null");
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(120);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 110);
    }

    /** In French no line begins with a colon or a closing quotation mark. */
    @Test
    void frenchIsToldWithItsSpaces() throws IOException {
        String page =
                run("check", file("a.json", dossier("a", "100.00", "90.00"))).out()
                        + run("check", file("b.json", "{")).out()
                        + run("indicators", file("c.json", dossier("c", "1.00", "1.00")))
                                .out()
                        + run("rules").out()
                        + run("rules", "BUD-022").out();
        assertThat(page)
                .contains("Contrôle\u00A0: ", "Lecture impossible\u00A0: ", "compté\u00A0: ", "Source\u00A0: ")
                .doesNotContain(" :", " ;", " ?", " !", " »", "« ");
    }

    @Test
    void englishIsTold() {
        assertThat(run("check", VALENCIENNES, "--lang", "en").out())
                .contains("Expenses", "€97,200.00", "balanced", "0 errors")
                .doesNotContain("Charges ");
    }

    @Test
    void anErrorEndsWithOne() throws IOException {
        CommandLineRun run = run("check", file("a.json", dossier("a", "100.00", "90.00")));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("NON ÉQUILIBRÉ", "BUD-001", "1 erreur");
    }

    @Test
    void aTextThatIsNoDossierEndsWithOneAndThePlace() throws IOException {
        CommandLineRun run =
                run("check", file("a.json", "{\"format\": \"terreau/dossier\",\n \"version\": 1,\n \"id\": oops}"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Lecture impossible", "JSN-001", "[ligne 3:");
    }

    @Test
    void aWrongCommandLineEndsWithTwo() throws IOException {
        for (String[] args : List.of(
                new String[] {"check"},
                new String[] {"check", "no-such-file.json"},
                new String[] {"check", VALENCIENNES, "--format", "xml"},
                new String[] {"check", VALENCIENNES, "--lang", "de"},
                new String[] {"check", VALENCIENNES, "--as-of", "tomorrow"},
                new String[] {"indicators", VALENCIENNES, "--period", "20155"},
                new String[] {"indicators", "no-such-file.json"},
                new String[] {"rules", "BUD-999"},
                new String[] {"chek"})) {
            CommandLineRun run = run(args);
            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.err()).as(String.join(" ", args)).isNotBlank().doesNotContain("\tat ");
        }
    }

    @Test
    void jsonIsJson() throws IOException {
        JsonNode one = JsonMapper.shared()
                .readTree(run("check", VALENCIENNES, "--format", "json").out());
        assertThat(one.at("/budgets/0/balanced").asBoolean()).isTrue();
        assertThat(one.at("/budgets/0/shares").size()).isEqualTo(4);
        assertThat(one.at("/worst").asString()).isEqualTo("WARNING");
        assertThat(one.at("/findings/0/message/fr").asString()).isNotBlank();
        assertThat(one.at("/findings/0/message/en").asString()).isNotBlank();
        JsonNode two = JsonMapper.shared()
                .readTree(run("check", VALENCIENNES, file("a.json", "[]"), "--format", "json")
                        .out());
        assertThat(two.size()).isEqualTo(2);
        assertThat(two.at("/1/findings/0/code").asString()).isEqualTo("JSN-011");
        assertThat(JsonMapper.shared()
                        .readTree(run("indicators", VALENCIENNES, "--format", "json")
                                .out())
                        .size())
                .isEqualTo(81);
        assertThat(JsonMapper.shared()
                        .readTree(run("rules", "--format", "json").out())
                        .size())
                .isGreaterThan(40);
    }

    @Test
    void aDossierALine() throws IOException {
        String lines = IntStream.range(0, 5_000)
                .mapToObj(i -> dossier("d" + i, "100.00", i % 1_000 == 7 ? "91.00" : "100.00"))
                .collect(Collectors.joining("\n"));
        CommandLineRun run = run("check", "--lines", file("many.jsonl", lines + "\n\n{\"format\":1}\r\n"));
        assertThat(run.code()).isEqualTo(1);
        List<String> told = run.out().lines().toList();
        assertThat(told).filteredOn(line -> line.contains("BUD-001")).hasSize(5);
        assertThat(told.get(0)).startsWith("8 d7 Erreur BUD-001");
        assertThat(told).filteredOn(line -> line.startsWith("5002 ")).isNotEmpty();
        assertThat(told.get(told.size() - 1)).contains("5\u202F001 dossiers", "6 avec erreurs");
    }

    /** What a document names, and the name of its file, may hold what a terminal obeys; only JSON passes it on. */
    @Test
    void nothingThatATerminalObeysIsPassedOn() throws IOException {
        String hostile = "a\\u001B[31m\\r\\n0 erreur\\u009B\\u202E";
        String member = dossier("a", "1.00", "2.00").replace("\"title\"", "\"" + hostile + "\":1,\"title\"");
        String titles = dossier(hostile, "1.00", "2.00")
                .replace("\"expenses\"", "\"title\":\"" + hostile + "\",\"expenses\"")
                .replace("\"income\":[{", "\"income\":[{\"funder\":\"" + hostile + "\",\"label\":\"" + hostile + "\",")
                .replace(
                        "\"budgets\"",
                        "\"funders\":[{\"id\":\"" + hostile + "\",\"name\":\"" + hostile + "\"}],\"budgets\"");
        for (String text : List.of(member, titles)) {
            String file = file("a\u001B[2J\nb.json", text + "\n");
            for (String[] args : List.of(
                    new String[] {"check", file},
                    new String[] {"check", file, "--lang", "en"},
                    new String[] {"check", "--lines", file},
                    new String[] {"indicators", file},
                    new String[] {"check", file + "\u001B.none"},
                    new String[] {"indicators", file + "\u001B.none"},
                    new String[] {"rules", "\u001B[31m"})) {
                CommandLineRun run = run(args);
                assertThat(run.out() + run.err())
                        .as(String.join(" ", args))
                        .contains("\uFFFD")
                        .doesNotContain("\u001B", "\u009B", "\u202E", "\r", "\n0 erreur", "\nb.json");
            }
        }
        String file = file("b.json", member);
        assertThat(JsonMapper.shared()
                        .readTree(run("check", file, "--format", "json").out())
                        .at("/findings/0/pointer")
                        .asString())
                .isEqualTo("/a\u001B[31m\r\n0 erreur\u009B\u202E");
    }

    @Test
    void aLongLineAndAByteOrderMarkAreRead() throws IOException {
        String longTitle = dossier("d", "1.00", "1.00").replace("Jardin d", "J".repeat(19_000));
        String lines = "\uFEFF" + (longTitle + "\n").repeat(200);
        CommandLineRun run = run("check", "--lines", file("long.jsonl", lines));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("200 dossiers, 0 avec erreurs");
    }

    @Test
    void jsonLinesAreOneObjectADossier() throws IOException {
        String lines = dossier("a", "1.00", "1.00") + "\n" + dossier("b", "2.00", "1.00") + "\n";
        CommandLineRun run = run("check", "--lines", "--format", "json", file("two.jsonl", lines));
        List<JsonNode> read = run.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(read).hasSize(2);
        assertThat(read.get(1).at("/record").asInt()).isEqualTo(2);
        assertThat(read.get(1).at("/findings/0/code").asString()).isEqualTo("BUD-001");
    }

    @Test
    void indicatorsSayWhatWasCountedAndWhatIsMissing() throws IOException {
        CommandLineRun run = run("indicators", VALENCIENNES);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Coût par participant",
                        "1\u202F735,71\u00A0€ par personne",
                        "= 97\u202F200,00 / 56",
                        "21,4\u00A0%",
                        "82,1\u00A0%",
                        "66,7\u00A0%",
                        "93,3\u00A0%");
        CommandLineRun planned = run("indicators", VALENCIENNES, "--period", "2016");
        assertThat(planned.out()).contains("1\u202F620,00\u00A0€ par personne", "prévu");
        CommandLineRun none = run("indicators", file("a.json", dossier("a", "1.00", "1.00")));
        assertThat(none.out()).contains("Sans valeur dans ce dossier", "participants.reached");
    }

    @Test
    void rulesAndSchemaAreTold() {
        assertThat(run("rules", "bud-003").out()).contains("funding.budget.subtotal", "Source");
        assertThat(run("rules", "AWD-001").out()).contains("funding.award.siret");
        assertThat(run("rules", "sch-001").out()).contains("funding.scheme-terms.floor-above-ceiling");
        assertThat(run("rules").out().lines().count()).isGreaterThan(120);
        assertThat(JsonMapper.shared()
                        .readTree(run("schema").out())
                        .at("/$schema")
                        .asString())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(run().out()).contains("Usage: terreau", "check", "indicators", "rules", "schema");
        assertThat(run("--help").code()).isZero();
        assertThat(run("--version").out()).contains("terreau");
    }

    @Test
    void itWritesUtf8UnderThePlainestLocale() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                VALENCIENNES);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.redirectError(folder.resolve("err").toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("Cœur", "équilibré", "97\u202F200\u00A0€");
        assertThat(folder.resolve("err")).isEmptyFile();
    }
}
