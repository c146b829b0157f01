package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of which one garden cannot be read: the others are checked and counted, and nothing is lost in silence. */
class LeftOutGardenTests {

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("dossier.json"), """
                        {"format": "terreau/dossier", "version": 1, "id": "d", "title": "D",
                         "networks": [{"id": "n", "name": "N", "gardens": ["a", "b", "c"]}],
                         "gardens": [
                          {"id": "a", "name": "Jardin A"},
                          {"id": "b", "name": "Jardin B", "areaM2": "12"},
                          {"id": "c", "name": "Jardin C", "carrier": "personne"}
                        ]}
                        """).toString();
    }

    @Test
    void theOthersAreCheckedUnderTheirNames() {
        CommandLineRun run = CommandLineRun.of("check", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.words())
                .contains(
                        "Contrôle : 2 erreurs", "[ligne 5:45 /gardens/1/areaM2]", "« b » ne peut pas être lu en entier")
                .contains("Jardin C [/gardens/2] DOS-002 « personne » n’est pas dans le dossier.")
                .doesNotContain("« b » n’est pas dans le dossier", "Lecture impossible");
    }

    @Test
    void nothingIsWrittenWithoutIt() {
        assertThat(CommandLineRun.of("funding", "convert", file, "--to", "FREE").code())
                .isEqualTo(1);
        CommandLineRun export = CommandLineRun.of("export", file, "--to", "farmos");
        assertThat(export.code()).isEqualTo(1);
        assertThat(export.out()).isEmpty();
        assertThat(export.err()).contains("JSN-005");
    }

    @Test
    void indicatorsAreMeasuredAndItIsTold() {
        CommandLineRun run = CommandLineRun.of("indicators", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isNotBlank();
        assertThat(run.err()).contains("JSN-005", "JSN-013");
    }
}
