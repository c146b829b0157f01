package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.dossier.DossierReader;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeReader;
import org.terreau.funding.scheme.Schemes;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ValueWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a financing plan, and checks with schemes of one's own. */
class PlanCommandTests {

    private static final String VALENCIENNES = "../dossiers/valenciennes.json";
    private static final String GARDEN = "../dossiers/plan-jardin-partage.json";
    private static final String REAL_SCHEME = "../schemes/cd31-ess.json";
    private static final String INVENTED_SCHEME = "../schemes/exemple-jardins-nourriciers.json";
    private static final String DAY = "--as-of=2026-03-01";

    @TempDir
    private Path folder;

    private static CommandLineRun run(String... args) {
        return CommandLineRun.of(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** An example file with a part of it changed. */
    private String changed(String file, String part, String by) throws IOException {
        String text = Files.readString(Path.of(file));
        assertThat(text).contains(part);
        return file("changed-" + Path.of(file).getFileName(), text.replace(part, by));
    }

    @Test
    void aPlanWithoutCostLeavesNoSchemeWithoutLimit() throws IOException {
        String costless = file("costless.json", """
                {"format": "terreau/dossier", "version": 1, "id": "d", "title": "D",
                 "financingPlans": [{"id": "p", "carrier": {"name": "A", "kind": "ASSOCIATION"}}]}
                """);
        assertThat(run("funding", "plan", costless, DAY).words())
                .contains("FSE+ 2021-2027, programme national non calculable")
                .doesNotContain("sans limite");
    }

    @Test
    void whatCountsWithoutSomeAmountsIsToldAsSuch() throws IOException {
        String warning = "Des montants ne s’additionnent pas (FUN-035) : la suite compte sans eux.";
        String mixed = changed(GARDEN, "\"23500.00\"", "\"23500.00 USD\"");
        assertThat(run("funding", "plan", mixed, DAY).words()).contains(warning);
        assertThat(run("funding", "plan", GARDEN, DAY).words()).doesNotContain(warning);
    }

    @Test
    void aFindingUnderALongCodeStaysWithinThePage() throws IOException {
        String poor = changed(GARDEN, "\"2200.00\"", "\"22.00\"");
        CommandLineRun run = run("check", poor, "--scheme", INVENTED_SCHEME, DAY);
        assertThat(run.code()).isOne();
        assertThat(run.out()).contains("EXEMPLE-JARDINS-NOURRICIERS/fonds-propres ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theWholePlanIsToldOnOnePage() {
        CommandLineRun run = run("funding", "plan", GARDEN, "--scheme", INVENTED_SCHEME, DAY);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains(
                        "(exemple fictif)",
                        "Coût 50 000 €",
                        "Acquis 9 000 € 18,0 %",
                        "dont fonds propres 2 200 €",
                        "versé à ce jour 2 500 €",
                        "Sollicité 35 500 €",
                        "Pistes 2 000 €",
                        "Manque si tout est accordé 3 500 €",
                        "Manque si rien d’autre n’est accordé 41 000 €",
                        "sollicité 12 000 € CD31-ESS",
                        "15 000 € plafond de l’aide",
                        "encore 3 000 € à demander au plus",
                        "24 000 € taux de l’assiette",
                        "encore 500 € à demander au plus",
                        "non examiné : Une part de la récolte va à l’aide alimentaire",
                        "16/02/2026 (retard !) PUB-007",
                        "2 500 € versés sur 5 000 €",
                        "37 500 € de demandes et de pistes ne sont pas acquis",
                        "30/06/2027 PUB-011",
                        "sans date PUB-001",
                        "[Loi 2021-875 du 1er juillet 2021, art. 2]",
                        "Contrôle : 0 erreur",
                        "FUN-033")
                .doesNotContain("null", "Optional", "{");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 110);
        assertThat(run.out().lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void whatCouldBeAskedBesidesIsToldWithItsAmount() {
        String words = run("funding", "plan", GARDEN, DAY).words();
        assertThat(words)
                .contains(
                        "À qui demander d’autre, le 01/03/2026",
                        "3 500 € coût restant à financer",
                        "FUN-024 Contrat de territoire ne s’adresse pas à ce porteur")
                .doesNotContain("Soutien ponctuel à l’économie sociale et solidaire ne s’a");
        assertThat(words).as("the scheme is not known without its file").contains("FUN-031");
    }

    @Test
    void amountsStandUnderEachOther() {
        List<String> rows = run("funding", "plan", GARDEN, DAY)
                .out()
                .lines()
                .filter(line -> line.startsWith("  Coût") || line.startsWith("  Acquis") || line.startsWith("  Pistes"))
                .toList();
        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row ->
                        assertThat(row.indexOf('€')).isEqualTo(rows.get(0).indexOf('€')));
    }

    @Test
    void englishIsTold() {
        assertThat(run("funding", "plan", GARDEN, "--lang", "en", DAY).words())
                .contains("Cost €50,000.00", "Missing if all is granted €3,500.00", "(late!)", "no date", "Whom else")
                .doesNotContain("Coût", "retard");
    }

    @Test
    void theRealPlanIsCovered() {
        CommandLineRun run = run("funding", "plan", VALENCIENNES, "--as-of", "2026-11-22");
        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains(
                        "Coût 97 200 €",
                        "Acquis 97 200 € 100,0 %",
                        "dont fonds propres 20 700 €",
                        "Manque si rien d’autre n’est accordé 0 € couvert",
                        "31 500 € coût restant à financer",
                        "Constats sur le reste du dossier : ")
                .doesNotContain("Ce qui est dû");
    }

    @Test
    void jsonIsJson() {
        CommandLineRun run = run(
                "funding", "plan", GARDEN, "--scheme", INVENTED_SCHEME, "--format", "json", DAY, "--plan", "plan-2026");
        assertThat(run.code()).isZero();
        JsonNode tree = JsonMapper.shared().readTree(run.out());
        JsonNode plan = tree.at("/plans/0");
        assertThat(plan.at("/cost").asString()).isEqualTo("50000.00");
        assertThat(plan.at("/secured").asString()).isEqualTo("9000.00");
        assertThat(plan.at("/gapIfAllGranted").asString()).isEqualTo("3500.00");
        assertThat(plan.at("/sources/0/allows/most").asString()).isEqualTo("15000.00");
        assertThat(plan.at("/sources/0/allows/deciding").asString()).isEqualTo("MAX_GRANT");
        assertThat(plan.at("/sources/0/more").asString()).isEqualTo("3000.00");
        assertThat(plan.at("/sources/2").has("more")).as("it is decided").isFalse();
        assertThat(plan.at("/duties/0/due").asString()).isEqualTo("2026-02-16");
        assertThat(plan.at("/duties/0/late").asBoolean()).isTrue();
        assertThat(plan.at("/duties/0/pointer").asString()).isEqualTo("/financingPlans/0/sources/2");
        assertThat(plan.at("/otherSchemes").size()).isGreaterThan(5);
        assertThat(tree.at("/schemes/0/scheme").asString()).isEqualTo("EXEMPLE-JARDINS-NOURRICIERS");
        assertThat(tree.at("/findings/0/code").asString()).isNotBlank();
        assertThat(tree.at("/worst").asString()).isEqualTo("WARNING");
    }

    @Test
    void anErrorInThePlanEndsWithOne() throws IOException {
        CommandLineRun run = run("funding", "plan", changed(GARDEN, "\"12000.00\"", "\"16000.00\""), DAY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.words()).contains("FUN-003", "1 000 € de trop", "On peut demander au plus 15 000 €");
    }

    @Test
    void aDemandOfTheFundersOwnIsJudgedWithItsSentence() throws IOException {
        String poor = changed(GARDEN, "\"granted\": \"2200.00\"", "\"granted\": \"1000.00\"");
        CommandLineRun run = run("check", poor, "--scheme", INVENTED_SCHEME, DAY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.words())
                .contains(
                        "EXEMPLE-JARDINS-NOURRICIERS/fonds-propres",
                        "Le porteur apporte au moins 4 % du coût : 1 000 € sur 50 000 €, il en faut 2 000 €.");
        assertThat(run("check", poor, DAY).code())
                .as("without the scheme nobody demands it")
                .isZero();
        assertThat(run("check", poor, "--scheme", INVENTED_SCHEME, "--lang", "en", DAY)
                        .words())
                .contains("The carrier brings at least 4% of the cost: €1,000.00 of €50,000.00");
    }

    @Test
    void aSchemeFileStandsInThePlaceOfTheOneThatTerreauBrings() throws IOException {
        String stricter = changed(REAL_SCHEME, "15000.00", "10000.00");
        CommandLineRun run = run("check", GARDEN, "--scheme", stricter, "--scheme", INVENTED_SCHEME, DAY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.words()).contains("FUN-003", "12 000 € dépasse le plafond de 10 000 €");
        assertThat(run("check", GARDEN, "--scheme", REAL_SCHEME, "--scheme", INVENTED_SCHEME, DAY)
                        .code())
                .isZero();
    }

    @Test
    void linesAreCheckedWithSchemesToo() throws IOException {
        String line = Files.readString(Path.of(GARDEN))
                .replace("\"2200.00\"", "\"1000.00\"")
                .replace('\n', ' ');
        String lines = file("lines.jsonl", (line + "\n").repeat(3));
        assertThat(run("check", "--lines", lines, DAY).code()).isZero();
        CommandLineRun run = run("check", "--lines", "--scheme", INVENTED_SCHEME, lines, DAY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().filter(each -> each.contains("fonds-propres")))
                .hasSize(3);
        CommandLineRun json = run("check", "--lines", "--format=json", "--scheme", INVENTED_SCHEME, lines, DAY);
        List<JsonNode> told = json.out()
                .lines()
                .map(each -> JsonMapper.shared().readTree(each))
                .toList();
        assertThat(told).hasSize(4);
        assertThat(told.get(0).at("/scheme").asString()).isEqualTo("EXEMPLE-JARDINS-NOURRICIERS");
        assertThat(told.get(3).at("/record").asInt()).isEqualTo(3);
    }

    @Test
    void withSchemesJsonIsAListThatTheyBegin() {
        JsonNode tree = JsonMapper.shared()
                .readTree(run("check", GARDEN, "--scheme", REAL_SCHEME, "--format", "json", DAY)
                        .out());
        assertThat(tree.size()).isEqualTo(2);
        assertThat(tree.at("/0/scheme").asString()).isEqualTo("CD31-ESS");
        assertThat(tree.at("/1/id").asString()).isEqualTo("plan-jardin-partage");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"minGrant\": \"2000.00\"', '\"minGrant\": \"40000.00\"', SCH-001",
        "'\"rate\": \"0.3\"', '\"rate\": \"30\"', SCH-002",
        "'\"rateAtLeast\": \"0.04\"', '\"severity\": \"ERROR\"', SCH-008",
        "'\"id\": \"EXEMPLE-JARDINS-NOURRICIERS\"', '\"id\": \"é è\"', VAL-001",
        "'\"format\": \"terreau/scheme\"', '\"format\": \"terreau/dossier\"', JSN-011",
        "'\"version\": 1', '\"version\": 9', JSN-012",
        "'\"open\": \"2026-01-01/2026-04-30\"', '\"open\": \"hier\"', JSN-",
        "'\"title\": \"Jardins nourriciers 2026 (exemple fictif)\"', '\"title\": \"\"', VAL-001"
    })
    void aBrokenSchemeIsToldAndEndsWithOne(String part, String by, String code) throws IOException {
        String broken = changed(INVENTED_SCHEME, part, by);
        for (String[] args : List.of(
                new String[] {"check", VALENCIENNES, "--scheme", broken},
                new String[] {"funding", "plan", VALENCIENNES, "--scheme", broken},
                new String[] {"check", VALENCIENNES, "--scheme", broken, "--format", "json"},
                new String[] {"funding", "plan", VALENCIENNES, "--scheme", broken, "--format", "json"})) {
            CommandLineRun run = run(args);
            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(1);
            assertThat(run.out()).as(String.join(" ", args)).contains(code);
            assertThat(run.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'{ {amount'", "'{}'", "'}{'", "'{amount}{'", "'\\u0000\\u001b[31m {amount} '", "\uD83C\uDF31"})
    void aHostileSentenceOfADemandIsOnlyText(String sentence) throws IOException {
        String hostile = changed(INVENTED_SCHEME, "Le porteur apporte au moins 4 % du coût", sentence);
        String poor = changed(GARDEN, "\"granted\": \"2200.00\"", "\"granted\": \"1000.00\"");
        CommandLineRun run = run("check", poor, "--scheme", hostile, DAY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("fonds-propres").doesNotContain("\u001b", "\u0000");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aDossierGivenAsASchemeAndTheOtherWayRoundAreTold() {
        CommandLineRun scheme = run("check", VALENCIENNES, "--scheme", GARDEN);
        assertThat(scheme.code()).isEqualTo(1);
        assertThat(scheme.out()).contains("Lecture impossible", "JSN-011", "terreau/scheme");
        for (String command : List.of("check", "plan", "convert")) {
            CommandLineRun dossier = command.equals("check")
                    ? run("check", REAL_SCHEME)
                    : command.equals("plan")
                            ? run("funding", "plan", REAL_SCHEME)
                            : run("funding", "convert", REAL_SCHEME, "--to", "PCA_2018");
            assertThat(dossier.code()).as(command).isEqualTo(1);
            assertThat(dossier.out() + dossier.err()).contains("JSN-011", "terreau/dossier");
        }
    }

    @Test
    void aWrongCommandLineEndsWithTwo() throws IOException {
        String directory = folder.toString();
        for (String[] args : List.of(
                new String[] {"funding", "plan"},
                new String[] {"funding", "plan", "no-such-file.json"},
                new String[] {"funding", "plan", directory},
                new String[] {"funding", "plan", VALENCIENNES, "--plan", "other"},
                new String[] {"funding", "plan", VALENCIENNES, "--scheme", "no-such-file.json"},
                new String[] {"funding", "plan", VALENCIENNES, "--scheme", directory},
                new String[] {"funding", "plan", VALENCIENNES, "--as-of", "tomorrow"},
                new String[] {"funding", "plam", VALENCIENNES},
                new String[] {"check", directory},
                new String[] {"check", VALENCIENNES, "--scheme", "no-such-file.json"},
                new String[] {"check", VALENCIENNES, "--scheme", directory},
                new String[] {"check", VALENCIENNES, "--scheme", REAL_SCHEME, "--scheme", REAL_SCHEME},
                new String[] {"check", "--scheme", REAL_SCHEME})) {
            CommandLineRun run = run(args);
            assertThat(run.code()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.err()).as(String.join(" ", args)).isNotBlank().doesNotContain("\tat ");
        }
        assertThat(run("funding", "plan", VALENCIENNES, "--plan", "other").err())
                .contains("other ? plan");
    }

    @Test
    void aDossierWithoutPlansSaysSo() throws IOException {
        String none = file("none.json", "{\"format\":\"terreau/dossier\",\"version\":1,\"id\":\"n\",\"title\":\"N\"}");
        CommandLineRun run = run("funding", "plan", none);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("n’a pas de plan de financement");
        assertThat(JsonMapper.shared()
                        .readTree(
                                run("funding", "plan", none, "--format", "json").out())
                        .at("/plans")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"34000.00\"', '\"92233720368547758.07\"'",
        "'\"34000.00\"', '\"-92233720368547758.07\"'",
        "'\"34000.00\"', '\"34000.00 CHF\"'",
        "'\"requested\": \"12000.00\"', '\"requested\": \"92233720368547758.07\"'",
        "'\"requested\": \"12000.00\"', '\"requested\": \"-92233720368547758.07\"'",
        "'\"requested\": \"12000.00\"', '\"requested\": \"12000.00 JPY\"'",
        "'\"goal\": \"3000.00\"', '\"goal\": \"0.00\"'",
        "'\"period\": \"2026\",\n      \"territories\"', '\"period\": \"0001/9999\",\n      \"territories\"'",
        "'\"notifiedOn\": \"2025-12-18\"', '\"notifiedOn\": \"9999-12-31\"'",
        "'Jardin partagé, première année', 'A\\nB\\u001b[31m\\u202E'",
        "'\"collecte en ligne\"', '\"\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31\"'"
    })
    void hostileValuesAreToldAndNeverThrow(String part, String by) throws IOException {
        String hostile = changed(GARDEN, part, by);
        for (String format : List.of("text", "json")) {
            CommandLineRun run = run("funding", "plan", hostile, "--scheme", INVENTED_SCHEME, "--format", format, DAY);
            assertThat(run.code()).isIn(0, 1);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isNotBlank().doesNotContain("\u001b", "\u202E".repeat(format.equals("text") ? 1 : 2));
        }
    }

    @Test
    void theExamplesAreReadWithoutARemark() throws IOException {
        assertThat(DossierReader.standard().read(Path.of(GARDEN)).findings()).isEmpty();
        for (String each : List.of(REAL_SCHEME, INVENTED_SCHEME)) {
            Reading<Scheme> reading = SchemeReader.standard().read(Path.of(each));
            assertThat(reading.findings()).isEmpty();
            Scheme scheme = reading.value().orElseThrow();
            String written = ValueWriter.of(Scheme.class, JsonLibrary.present()).text(scheme);
            assertThat(SchemeReader.standard()
                            .read(written.getBytes(StandardCharsets.UTF_8))
                            .value())
                    .contains(scheme);
        }
    }

    @Test
    void theRealSchemeIsTheOneThatTerreauBrings() throws IOException {
        assertThat(SchemeReader.standard().read(Path.of(REAL_SCHEME)).value())
                .isEqualTo(Schemes.standard().find("CD31-ESS"));
    }

    /** In French no line begins with a colon or a closing quotation mark. */
    @Test
    void frenchIsToldWithItsSpaces() {
        String page = run("funding", "plan", GARDEN, "--scheme", INVENTED_SCHEME, DAY)
                        .out()
                + run("funding", "convert", VALENCIENNES, "--to", "PCA_2018").err();
        assertThat(page).contains("non examiné\u00A0: ").doesNotContain(" :", " ;", " ?", " !", " »", "« ");
    }

    @Test
    void fundingAloneSaysWhatThereIs() {
        assertThat(run("funding").out()).contains("plan", "convert", "awards");
        assertThat(run("funding", "--help").code()).isZero();
        assertThat(run().out()).contains("funding");
    }
}
