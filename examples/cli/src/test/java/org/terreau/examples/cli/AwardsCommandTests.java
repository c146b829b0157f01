package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Awards from the command line. */
class AwardsCommandTests {

    private static final String HEADER =
            "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,"
                    + "rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,"
                    + "notificationUE,pourcentageSubvention,dispositifAide\n";
    private static final String START = "Commune,21310555400017,2024-05-06,D";
    private static final String END = ",aide en numéraire,unique,2024-06-01,,non,1,\n";

    @TempDir
    private Path folder;

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String row(int number, String amount) {
        return START + number + ",Jardin " + number + ",,W313000001,Graines " + number + "," + amount + END;
    }

    @Test
    void rowsAndSumsAreTold() throws IOException {
        CommandLineRun run = run("funding", "awards", file("a.csv", HEADER + row(1, "1000.50") + row(2, "99.50")));
        assertThat(run.out()).contains("(SCDL)");
        assertThat(run.words()).contains("Lignes lues 2", "1 100,00 EUR").doesNotContain("AWD-009");
    }

    @Test
    void aFindingNamesItsLineAndItsColumn() throws IOException {
        CommandLineRun run = run("funding", "awards", file("a.csv", HEADER + row(1, "1.00") + row(2, "\"1 000,5\"")));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.words()).contains("AWD-009", "ligne 3, montant", "Lignes sans montant lisible 1");
        JsonNode tree = JsonMapper.shared()
                .readTree(run("funding", "awards", "--format", "json", file("b.csv", HEADER + row(1, "x")))
                        .out());
        assertThat(tree.at("/rows").asInt()).isEqualTo(1);
        assertThat(tree.at("/byRule/AWD-009").asInt()).isEqualTo(1);
        assertThat(tree.at("/findings").findValuesAsString("pointer")).contains("/0/montant");
    }

    @Test
    void oneFormatBecomesTheOtherAndComesBack() throws IOException {
        String csv = file("a.csv", HEADER + row(1, "1000.50") + row(2, "99.50"));
        String json = folder.resolve("a.json").toString();
        String back = folder.resolve("b.csv").toString();
        CommandLineRun there = run("funding", "awards", csv, "--to", "360giving", "-o", json, "--prefix", "360G-essai");
        assertThat(there.out()).contains("Lignes lues");
        JsonNode tree = JsonMapper.shared().readTree(Files.readString(Path.of(json)));
        assertThat(tree.at("/grants").size()).isEqualTo(2);
        assertThat(tree.at("/grants/0/id").asString()).startsWith("360G-essai");
        CommandLineRun run = run("funding", "awards", json, "--to", "scdl", "-o", back);
        assertThat(run.words()).contains("(360Giving)", "Lignes lues 2", "1 100,00 EUR");
        assertThat(Files.readString(Path.of(back))).isEqualTo(Files.readString(Path.of(csv)));
    }

    @Test
    void withoutAFileTheDocumentGoesOutAndTheReportApart() throws IOException {
        String csv = file("a.csv", HEADER + row(1, "1"));
        CommandLineRun run = run("funding", "awards", csv, "--to", "SCDL");
        assertThat(run.out()).isEqualTo(HEADER + row(1, "1"));
        assertThat(run.err()).contains("Lignes lues");
    }

    @Test
    void whatCannotBeWrittenIsCounted() throws IOException {
        String csv = file("a.csv", HEADER + row(1, "1.00") + row(2, "") + row(3, "x"));
        CommandLineRun run = run(
                "funding",
                "awards",
                csv,
                "--to",
                "360giving",
                "-o",
                folder.resolve("o").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.words()).contains("Lignes non écrites 2", "AWD-035");
    }

    @Test
    void manyRowsStreamAndManyFindingsAreCounted() throws IOException {
        Path csv = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write(HEADER);
            for (int i = 1; i <= 50_000; i++) {
                out.write(row(i, i % 10 == 0 ? "x" : "2.00"));
            }
        }
        CommandLineRun run = run("funding", "awards", csv.toString());
        assertThat(run.words()).contains("Lignes lues 50 000", "90 000,00 EUR", "5 000 ×", "… 4 980 de plus");
        assertThat(run.out().lines().count()).isLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uFEFF",
                "{",
                "[",
                "{}",
                "[]",
                "{\"grants\":1}",
                "{\"grants\":[1,{}]}",
                "a",
                "\"",
                "a;b\n1;2",
                "\u0000\u0000",
                "{\"format\":\"terreau/dossier\",\"version\":1}"
            })
    void whateverTheFileIsSomethingIsTold(String text) throws IOException {
        String file = file("any", text);
        for (String to : List.of("", "scdl", "360giving")) {
            CommandLineRun run = to.isEmpty()
                    ? run("funding", "awards", file)
                    : run(
                            "funding",
                            "awards",
                            file,
                            "--to",
                            to,
                            "-o",
                            folder.resolve("out").toString());
            assertThat(run.code()).as(text).isIn(0, 1);
            assertThat(run.out()).contains("Lignes lues");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void jsonIsKnownByItsContentInEveryEncoding() throws IOException {
        String text = " \n{\"grants\":[]}";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Path file = Files.write(folder.resolve("a.csv"), text.getBytes(charset));
            assertThat(run("funding", "awards", file.toString()).out()).contains("(360Giving)");
        }
    }

    @Test
    void aWrongCommandLineEndsWithTwo() throws IOException {
        String csv = file("a.csv", HEADER + row(1, "1.00"));
        for (String[] args : List.of(
                new String[] {"funding", "awards"},
                new String[] {"funding", "awards", "no-such-file.csv"},
                new String[] {"funding", "awards", folder.toString()},
                new String[] {"funding", "awards", csv, "--to", "xlsx"},
                new String[] {"funding", "awards", csv, "-o", "out.csv"},
                new String[] {"funding", "awards", csv, "--to", "scdl", "-o", folder.toString()})) {
            CommandLineRun run = run(args);
            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        }
    }
}
