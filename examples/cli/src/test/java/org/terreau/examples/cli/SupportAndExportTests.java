package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SupportAndExportTests {

    private static final String SERVICES =
            Path.of("..", "dossiers", "haute-garonne.json").toString();
    private static final String GARDENS =
            Path.of("..", "dossiers", "valenciennes.json").toString();

    @Test
    void saysWhichConditionFails() {
        CommandLineRun run = CommandLineRun.of(
                "support",
                SERVICES,
                "--holder",
                "association",
                "--commune",
                "31555",
                "--trait",
                "SOCIAL_ECONOMY",
                "--without",
                "JOB_CREATION",
                "--as-of",
                "2026-03-01");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Convient (", "Conseil aux jardiniers sur leur association", "Ne convient pas (")
                .contains("Condition non remplie\u00A0: création d’emploi.");
    }

    @Test
    void aCommuneGetsAContractOfTerritory() {
        JsonNode offers = JsonMapper.shared()
                .readTree(CommandLineRun.of(
                                "support",
                                SERVICES,
                                "--holder",
                                "commune",
                                "--commune",
                                "31555",
                                "--trait",
                                "public_garden",
                                "--format",
                                "json",
                                "--as-of",
                                "2026-03-01")
                        .out())
                .get("offers");
        assertThat(offers.valueStream()
                        .filter(each -> each.path("service").asString("").equals("contrats-de-territoire"))
                        .map(each -> each.get("verdict").asString()))
                .containsExactly("FITS");
    }

    @Test
    void aProjectThatIsNotThereIsAWrongCommandLine() {
        assertThat(CommandLineRun.of("support", SERVICES, "--project", "none").code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("support", SERVICES, "--cost", "beaucoup").code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("export", "no-such-file.json").code()).isEqualTo(2);
    }

    @Test
    void exportsAndSaysWhatIsLost(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("farmos.json");
        CommandLineRun run = CommandLineRun.of("export", GARDENS, "-o", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("asset--land", "Sans place dans farmOS", "gardens.sites.tenures");
        JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(document.at("/jsonapi/version").asString()).isEqualTo("1.0");
        assertThat(document.get("data").size()).isGreaterThan(15);
    }
}
