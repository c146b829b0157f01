package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaterFilesTests {

    @TempDir
    private Path folder;

    private CommandLineRun with(Path weather, String... more) {
        List<String> args = new java.util.ArrayList<>(
                List.of("water", WaterRun.DOSSIER, "--weather", weather.toString(), "--as-of", "2026-07-16"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private static void saysSo(CommandLineRun run, int code, String sentence) {
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void withoutWeatherTheCommandLineIsWrong() {
        saysSo(CommandLineRun.of("water", WaterRun.DOSSIER), 2, "--weather");
        saysSo(with(folder.resolve("none.csv")), 2, "(absent)");
    }

    @Test
    void anUnknownStationIsSaidWithThoseThatAreThere() {
        CommandLineRun run = with(Path.of(WaterRun.RAIN), "--station", "99");
        saysSo(run, 2, "La station demandée n’est pas dans ces fichiers");
        assertThat(run.err()).contains("31999001");
    }

    @Test
    void oneStationOfSeveralMustBeChosen() throws IOException {
        Path several = Files.writeString(
                folder.resolve("several.csv"),
                "NUM_POSTE;NOM_USUEL;LAT;LON;ALTI;AAAAMMJJ;RR;QRR\n"
                        + "31000001;NORD;43.6;1.4;150;20260701;0.0;1\n31000002;SUD;43.5;1.4;170;20260701;1.0;1\n");
        String text = Files.readString(Path.of(WaterRun.DOSSIER)).replace("\"station\": \"31999001\",", "");
        Path dossier = Files.writeString(folder.resolve("dossier.json"), text);
        CommandLineRun run = CommandLineRun.of("water", dossier.toString(), "--weather", several.toString());
        saysSo(run, 1, "Plusieurs stations dans ces fichiers");
        assertThat(run.err()).contains("31000001 NORD", "31000002 SUD");
    }

    @Test
    void filesThatAreNoWeatherAreSaid() throws IOException {
        saysSo(with(folder), 2, "Fichier illisible");
        saysSo(with(Files.write(folder.resolve("empty.csv"), new byte[0])), 1, "Aucune météo n’a pu être lue");
        byte[] image = new byte[5_000];
        new Random(7).nextBytes(image);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, image, 0, 8);
        saysSo(with(Files.write(folder.resolve("image.csv"), image)), 1, "Aucune météo n’a pu être lue");
        image[0] = 0x1F;
        image[1] = (byte) 0x8B;
        saysSo(with(Files.write(folder.resolve("broken.csv.gz"), image)), 2, "Fichier illisible");
        saysSo(with(Path.of(WaterRun.DOSSIER)), 1, "Aucune météo n’a pu être lue");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void bytesAtRandomAreNeverATrace(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(Path.of(WaterRun.FORECAST));
        for (int i = 0; i < 40; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Path mangled = Files.write(folder.resolve("mangled"), bytes);
        for (CommandLineRun run : List.of(
                with(mangled),
                WaterRun.example("--orders", mangled.toString()),
                WaterRun.example("--forecast", mangled.toString()))) {
            assertThat(run.code()).isBetween(0, 2);
            assertThat(run.err()).doesNotContain("\tat ", "Exception in");
        }
    }

    @Test
    void aDossierWithoutWaterIsSaid() {
        CommandLineRun run = CommandLineRun.of(
                "water", Path.of("..", "dossiers", "clamart.json").toString(), "--weather", WaterRun.RAIN);
        saysSo(run, 1, "Le dossier ne dit rien de l’eau");
        saysSo(CommandLineRun.of("water", WaterRun.RAIN, "--weather", WaterRun.RAIN), 1, "Lecture impossible");
    }

    @Test
    void theFormIsKnownByTheContentAndNotByTheName() throws IOException {
        Path rain = Files.copy(Path.of(WaterRun.RAIN), folder.resolve("a.txt"));
        Path other = Files.copy(Path.of(WaterRun.OTHER), folder.resolve("b"));
        Path forecast = Files.copy(Path.of(WaterRun.FORECAST), folder.resolve("c.csv"));
        CommandLineRun run = CommandLineRun.of(
                "water",
                WaterRun.DOSSIER,
                "--weather",
                rain.toString(),
                other.toString(),
                "--forecast",
                forecast.toString(),
                "--as-of",
                "2026-07-16");
        String today = WaterRun.example().out().lines().skip(3).findFirst().orElseThrow();
        assertThat(run.out().lines().skip(3).findFirst()).contains(today);
    }

    @Test
    void nothingIsAdvisedWhereEvapotranspirationIsNotKnown() throws IOException {
        Path poor =
                Files.writeString(folder.resolve("poor.csv"), "date;tmin;tmax\n2026-07-15;16;31\n2026-07-16;17;30\n");
        CommandLineRun run = with(poor);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.words())
                .contains("Aujourd’hui, jeudi 16/07/2026 : aucun arrosage connu Sans conseil, faute de calcul")
                .contains("Évapotranspiration : inconnue", "ETO-001", "latitude de la station")
                .doesNotContain("rien à arroser", "La saison, du");
    }

    @Test
    void aPlainTableAndAGridAreRead() throws IOException {
        Path plain = Files.writeString(
                folder.resolve("plain.csv"),
                "jour;pluie_mm;etp\n2026-07-15;0;5,1\n2026-07-16;2,5;4,8\n2026-07-17;0;5,0\n");
        assertThat(with(plain).words()).contains("Météo CSV", "valeur calculée pour la station");
        String header = "LAMBX;LAMBY;DATE;PRENEI_Q;PRELIQ_Q;T_Q;FF_Q;HU_Q;SSI_Q;ETP_Q;TINF_H_Q;TSUP_H_Q\n";
        Path grid = Files.writeString(
                folder.resolve("grid"),
                header + "5240;18430;20260715;0.0;0.0;25.0;3.0;50.0;2300.0;6.0;18.0;32.0\n"
                        + "600;24010;20260715;0.0;9.0;15.0;3.0;80.0;1300.0;3.0;12.0;18.0\n");
        assertThat(with(grid, "--station", "600_24010").words()).contains("Météo SAFRAN SIM2");
        saysSo(with(grid), 1, "Une grille SIM2 demande un lieu");
        String text = Files.readString(Path.of(WaterRun.DOSSIER))
                .replace("\"settings\": {", "\"settings\": { \"latitude\": 43.6, \"longitude\": 1.44,");
        Path dossier = Files.writeString(folder.resolve("placed.json"), text);
        assertThat(CommandLineRun.of("water", dossier.toString(), "--weather", grid.toString(), "--as-of", "2026-07-15")
                        .words())
                .contains("Météo SAFRAN SIM2", "valeur d’un modèle sur grille");
    }

    /** The origin of the projection is its definition; the second place is the corner of Toulouse’s grid cell. */
    @Test
    void placesAreProjected() {
        LambertGrid origin = LambertGrid.of(46.8, 2.337229167);
        assertThat(origin.xHm()).isCloseTo(6_000, within(1.0));
        assertThat(origin.yHm()).isCloseTo(22_000, within(1.0));
        LambertGrid toulouse = LambertGrid.of(43.6, 1.44);
        assertThat(toulouse.xHm()).isCloseTo(5_270, within(30.0));
        assertThat(toulouse.yHm()).isCloseTo(18_440, within(30.0));
        assertThat(LambertGrid.of(43.7, 1.44).yHm() - toulouse.yHm()).isCloseTo(111.1, within(0.3));
    }
}
