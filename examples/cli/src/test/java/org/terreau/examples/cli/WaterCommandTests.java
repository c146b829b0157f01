package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaterCommandTests {

    @TempDir
    private Path folder;

    @Test
    void tellsTheDayTheComingDaysAndTheSeason() {
        CommandLineRun run = WaterRun.example();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains("(exemple fictif)")
                .contains("Aujourd’hui, jeudi 16/07/2026 : 2 085 L")
                .contains(
                        "Haricots 533 L 54 arrosoirs 185 L Cuve de la cabane, 6–9 h ou 19–22 h + 347 L Robinet, 6–8 h ou 20–22 h")
                .contains("a perdu 37 mm sur 31 faciles à boire, pluie attendue 0 mm, stress aujourd’hui")
                .contains("Peut attendre sans souffrir : Courgettes (3 jours)")
                .contains("Les jours suivants, d’après la prévision, jusqu’au 22/07/2026")
                .contains("Ce qui manque 16/07 Tomates 83 L sur 436 L")
                .contains(
                        "Interdit 8–20 h : « Interdit de 8 h à 20 h » – Zone fictive (AEP), alerte, jusqu’au 30/09/2026")
                .contains("Groupe du jeudi aujourd’hui 894 L, 2 h 29")
                .contains("La saison, du 15/03/2026 au 22/07/2026")
                .contains("Robinet 26 232 L 107,55 €")
                .contains("a donné 63 % de l’eau demandée, et la totalité 84 % des jours ; 4 264 L ont débordé")
                .contains(
                        "191 jours : Penman–Monteith, mesures de la station ; 12 jours : valeur d’un modèle sur grille")
                .contains("Trous : 3 jours sans mesure de pluie, comptés secs")
                .contains("la météo s’arrête avant la fin (à partir du 23/07/2026) : toutes les planches")
                .contains("Contrôle : 0 erreur");
        assertThat(run.out().lines().filter(line -> line.length() > 100)).isEmpty();
        assertThat(run.out()).doesNotContain("NaN", "Infinity", "Optional");
    }

    @Test
    void tellsTheSameInEnglish() {
        CommandLineRun run = WaterRun.example("--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains("Today, Thursday 2026-07-16: 2,085 L")
                .contains("has lost 37 mm of 31 easy to drink, expected rain 0 mm, stress today")
                .contains("Can wait without suffering: Courgettes (3 days)")
                .contains("Forbidden 8:00–20:00: “Interdit de 8 h à 20 h” – Zone fictive (AEP), alert, to 2026-09-30")
                .contains("Robinet 26,232 L €107.55")
                .contains("Check: 0 errors")
                .doesNotContain("arrosoirs", "Aujourd’hui", "Constats");
    }

    @Test
    void tellsOtherYearsAndHowSureItIs() {
        CommandLineRun run = WaterRun.example("--years", "--samples", "40", "--seed", "3");
        assertThat(run.words())
                .contains("Le même jardin, les autres années")
                .contains("2025 55")
                .contains("Année sèche (8 années sur 10 se contentent de moins) : 56 783 L")
                .contains("Années laissées de côté : 2026 (la météo ne couvre pas toute la saison")
                .contains("À quel point les litres sont sûrs : besoin jusqu’au 22/07/2026")
                .contains("(40 tirages)");
        assertThat(WaterRun.example("--years", "--samples", "40", "--seed", "3").out())
                .isEqualTo(run.out());
    }

    @Test
    void saysWhatIsForbiddenAndWhatNobodyCanTell() throws IOException {
        String text = Files.readString(Path.of(WaterRun.DOSSIER));
        Path other = Files.writeString(
                folder.resolve("other.json"),
                text.replace(
                                "Interdit de 8 h à 20 h, sauf goutte-à-goutte",
                                "Autorisé sous réserve de l’accord du comité")
                        .replace("\"Interdit de 8 h à 20 h\"", "\"Interdiction totale\""));
        CommandLineRun run = WaterRun.of(other.toString());
        assertThat(run.words())
                .contains("Carottes et oignons 0 L pas d’eau : interdite")
                .contains("Interdit toute la journée : « Interdiction totale »")
                .contains("Pommes de terre 0 L pas d’eau : personne ne peut dire si c’est permis")
                .contains(
                        "Personne ne peut le dire (toute la journée) : « Autorisé sous réserve de l’accord du comité »")
                .contains("et encore 5 jours, jusqu’au 22/07");
    }

    @Test
    void weatherMayEndToday() {
        CommandLineRun run = CommandLineRun.of(
                "water",
                WaterRun.DOSSIER,
                "--weather",
                WaterRun.RAIN,
                "--weather",
                WaterRun.OTHER,
                "--as-of",
                "2026-07-15");
        assertThat(run.words())
                .contains("Aujourd’hui, mercredi 15/07/2026")
                .contains("Pas de jours suivants : la météo s’arrête aujourd’hui (--forecast).");
    }

    @Test
    void weatherThatEndsBeforeTheDayGivesNoAdvice() {
        CommandLineRun run = CommandLineRun.of(
                "water",
                WaterRun.DOSSIER,
                "--weather",
                WaterRun.RAIN,
                "--weather",
                WaterRun.OTHER,
                "--as-of",
                "2026-09-15");
        assertThat(run.words())
                .contains("Aucun conseil : la météo va du 01/01/2026 au 15/07/2026, et on demande le 15/09/2026.")
                .contains("La saison, du 15/03/2026 au 15/07/2026")
                .doesNotContain("Aujourd’hui");
    }

    @Test
    void weatherThatEndsBeforeTheSeasonIsSaid() throws IOException {
        Path winter = Files.writeString(
                folder.resolve("winter.csv"),
                "date;rain_mm;tmin;tmax\n2026-01-01;0,4;2,0;9,5\n2026-01-02;0;1,0;8,0\n2026-01-03;3;4;11\n");
        CommandLineRun run =
                CommandLineRun.of("water", WaterRun.DOSSIER, "--weather", winter.toString(), "--as-of", "2026-01-03");
        assertThat(run.words())
                .contains("rien à arroser")
                .contains("hors de la période météo : toutes les planches")
                .doesNotContain("La saison, du");
    }

    @Test
    void isListedAmongTheCommands() {
        assertThat(CommandLineRun.of("--help").out()).contains("  water  ");
        assertThat(CommandLineRun.of("water", "--help").out())
                .contains("terreau water FILE --weather FILE...", "--forecast", "--orders", "--samples", "--years");
    }
}
