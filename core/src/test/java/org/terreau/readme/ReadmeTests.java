package org.terreau.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;

/** The README's example compiles, runs on the real dossier, and is the one that stands in the README. */
class ReadmeTests {

    private static final Path ROOT = Path.of("..");
    private static final String END = "        return new Answer";

    /**
     * What stands in a class from one text to the last other is in the README, with what its reader would write
     * instead.
     */
    private static void assertStandsInTheReadme(String example, String first, String end, String file, String instead)
            throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String code = Files.readString(Path.of("src/test/java/org/terreau/readme/" + example + ".java"));
        String body = code.substring(code.indexOf("        " + first), code.lastIndexOf(end))
                .lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));
        assertThat(readme).contains("```java\n" + (file.isEmpty() ? body : body.replace(file, instead)) + "\n```");
    }

    @Test
    void theExampleInTheReadmeIsTheOneThatCompiles() throws IOException {
        assertStandsInTheReadme("Embedding", "Reading<Dossier>", "    }", "", "");
    }

    @Test
    void theExampleRunsOnTheRealDossier() {
        assertThatNoException().isThrownBy(() -> Embedding.check(ROOT.resolve("examples/dossiers/valenciennes.json")));
    }

    @Test
    void theReadmeNamesTheCommandsThatCiRuns() throws IOException {
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(ci).contains("mvn -B -ntp verify");
        assertThat(readme).contains("mvn -B -ntp verify");
        assertThat(readme)
                .contains("java -jar examples/cli/target/terreau.jar check examples/dossiers/valenciennes.json");
    }

    @Test
    void theExampleOnFundingCompilesAndRuns() throws IOException {
        assertStandsInTheReadme("Financing", "Scheme ours", END, "read(file)", "read(Path.of(\"our-scheme.json\"))");

        Dossier dossier = DossierReader.standard()
                .read(ROOT.resolve("examples/dossiers/plan-jardin-partage.json"))
                .value()
                .orElseThrow();
        Financing.Answer answer = Financing.answer(dossier, ROOT.resolve("examples/schemes/cd31-ess.json"));
        assertThat(answer.position().cost()).isPresent();
        assertThat(answer.duties().duties()).isNotEmpty();
        assertThat(answer.most()).isPresent();
        assertThat(answer.findings().isEmpty()).isFalse();
    }

    @Test
    void theExampleOnGardensCompilesAndRuns(@TempDir Path folder) throws IOException {
        assertStandsInTheReadme(
                "Supporting", "GardenProject project", END, "read(file,", "read(Path.of(\"network.jsonl\"),");

        Path file = Files.writeString(
                folder.resolve("network.jsonl"),
                "{\"format\":\"terreau/dossier\",\"version\":1,\"id\":\"n\",\"title\":\"N\"}\n"
                        + "{\"id\":\"g\",\"name\":\"G\"}\n");
        Dossier dossier = DossierReader.standard()
                .read(ROOT.resolve("examples/dossiers/haute-garonne.json"))
                .value()
                .orElseThrow();
        Supporting.Answer answer = Supporting.answer(dossier, file, LocalDate.of(2026, 3, 1));
        assertThat(answer.offers()).isNotEmpty();
        assertThat(answer.kept().getIndicator().getId()).isEqualTo("governance.periodicity-respected");
        assertThat(answer.export().losses()).isNotEmpty();
        assertThat(answer.reading().gardens()).isEqualTo(1);
    }

    @Test
    void theExampleOnWaterCompilesAndRuns() throws IOException {
        assertStandsInTheReadme("Watering", "WeatherReading measured", END, "", "");

        Dossier dossier = DossierReader.standard()
                .read(ROOT.resolve("examples/dossiers/eau-haute-garonne.json"))
                .value()
                .orElseThrow();
        Path weather = ROOT.resolve("examples/weather");
        Watering.Answer answer = Watering.answer(
                dossier,
                weather.resolve("Q_31_fictif_2016-2026_RR-T-Vent.csv.gz"),
                weather.resolve("Q_31_fictif_2016-2026_autres-parametres.csv.gz"),
                weather.resolve("open-meteo-fictif-2026-07-16.json"),
                LocalDate.of(2026, 7, 16));
        assertThat(answer.budget().beds()).hasSize(8);
        assertThat(answer.advice()).isNotEmpty();
        assertThat(answer.years().dryYearNeedL()).isPresent();
        assertThat(answer.findings()).isNotEmpty();
    }
}
