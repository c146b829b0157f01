package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.funding.BudgetBalance;
import org.terreau.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Budgets carried over to another form from the command line. */
class ConvertCommandTests {

    private static final String VALENCIENNES = "../dossiers/valenciennes.json";

    @TempDir
    private Path folder;

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theDossierGoesOutAndWhatChangedIsToldApart() throws IOException {
        CommandLineRun run = run("funding", "convert", VALENCIENNES, "--to", "PCA_2018");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("CERFA_PLAN_1999 → PCA_2018", "Tout est repris", "60cc");
        Dossier dossier = DossierReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        assertThat(dossier.getBudgets().get(0).getForm()).isEqualTo("PCA_2018");
        assertThat(BudgetBalance.of(dossier.getBudgets().get(0)).orElseThrow().getExpenses())
                .isEqualTo(Money.euros(97_200));
        assertThat(dossier.getFigures())
                .isEqualTo(DossierReader.standard()
                        .read(Path.of(VALENCIENNES))
                        .value()
                        .orElseThrow()
                        .getFigures());
    }

    @Test
    void aFileIsWritten() {
        String out = folder.resolve("out.json").toString();
        CommandLineRun run =
                run("funding", "convert", VALENCIENNES, "--to", "PCA_2018", "--budget", "budget", "-o", out);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Tout est repris");
        assertThat(run("check", out).code()).isZero();
    }

    @Test
    void whatIsLostIsTold() throws IOException {
        String dossier = file("lost.json", """
                {"format":"terreau/dossier","version":1,"id":"d","title":"D","budgets":[{"id":"b","form":"PCA_2018",\
                "expenses":[{"account":"60","amount":"10.00"},{"account":"zz","amount":"5.00"}],\
                "income":[{"account":"74","amount":"15.00"}]}]}""");
        CommandLineRun run = run("funding", "convert", dossier, "--to", "CERFA_12156_06");
        assertThat(run.err()).contains("Tout n’est pas repris", "non reprise", "zz", "/expenses/1");
        JsonNode told = JsonMapper.shared()
                .readTree(run("funding", "convert", dossier, "--to", "CERFA_12156_06", "--format", "json")
                        .err());
        assertThat(told.at("/budgets/0/whole").asBoolean()).isFalse();
        assertThat(told.at("/budgets/0/changes").findValuesAsString("kind")).contains("NOT_CARRIED");
    }

    @Test
    void aRefusedConversionWritesNothingAndEndsWithOne() throws IOException {
        String dossier = file("mixed.json", """
                {"format":"terreau/dossier","version":1,"id":"d","title":"D","budgets":[{"id":"b",\
                "expenses":[{"account":"60","amount":"10.00 CHF"}],"income":[{"account":"74","amount":"15.00"}]}]}""");
        CommandLineRun run = run("funding", "convert", dossier, "--to", "PCA_2018", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Not converted", "several currencies");
    }

    @Test
    void aWrongCommandLineEndsWithTwo() {
        for (String[] args : List.of(
                new String[] {"funding", "convert", VALENCIENNES},
                new String[] {"funding", "convert", VALENCIENNES, "--to", "CERFA"},
                new String[] {"funding", "convert", VALENCIENNES, "--to", "PCA_2018", "--budget", "none"},
                new String[] {"funding", "convert", "no-such-file.json", "--to", "PCA_2018"},
                new String[] {"funding", "convert", folder.toString(), "--to", "PCA_2018"},
                new String[] {"funding", "convert", VALENCIENNES, "--to", "PCA_2018", "-o", folder.toString()})) {
            CommandLineRun run = run(args);
            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
            assertThat(run.out()).isEmpty();
        }
        assertThat(run("funding", "convert", VALENCIENNES, "--to", "CERFA").err())
                .contains("CERFA_12156_06");
    }
}
