package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WaterOutputTests {

    private static final String ZONES = """
            [{"id": 77, "code": "31_FICTIF_AEP", "nom": "Zone relue", "type": "AEP", "niveauGravite": "crise",
              "departement": "31", "arrete": {"id": 5, "dateDebutValidite": "2026-07-01", "dateFinValidite": "2026-08-31"},
              "usages": [{"nom": "Arrosage des jardins potagers", "thematique": "Arroser",
                "description": "Interdit de 9 h à 19 h", "concerneParticulier": true, "concerneCollectivite": true,
                "concerneEntreprise": true, "concerneExploitation": true}]},
             {"id": 78, "code": "31_AUTRE", "nom": "Autre", "type": "SUP", "niveauGravite": "alerte", "usages": []}]
            """;

    @TempDir
    private Path folder;

    private static JsonNode json(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "--format";
        args[1] = "json";
        System.arraycopy(more, 0, args, 2, more.length);
        CommandLineRun run = WaterRun.example(args);
        assertThat(run.out()).doesNotContain("NaN", "Infinity");
        return JsonMapper.shared().readTree(run.out());
    }

    private List<NamedCsvRecord> table(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return csv.stream().toList();
        }
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    @Test
    void jsonHasEverythingWithUnitsInItsNames() {
        JsonNode tree = json("--years", "--samples", "10");
        assertThat(tree.get("asOf").asString()).isEqualTo("2026-07-16");
        assertThat(tree.at("/weather/observedTo").asString()).isEqualTo("2026-07-15");
        assertThat(tree.at("/evapotranspiration/daysByMethod/PENMAN_MONTEITH").asInt())
                .isEqualTo(191);
        assertThat(tree.get("beds").size()).isEqualTo(8);
        assertThat(tree.at("/beds/0/relativeYield").asDouble()).isBetween(0.9, 1.0);
        assertThat(tree.at("/beds/0/daily/depletionMm").size())
                .isEqualTo(tree.at("/beds/0/days").asInt());
        assertThat(tree.at("/sources/0/volumetricReliability").asDouble()).isBetween(0.5, 0.7);
        assertThat(tree.at("/years/years").size()).isEqualTo(10);
        assertThat(tree.at("/years/dryYearNeedL").asDouble())
                .isGreaterThan(tree.at("/years/usualNeedL").asDouble());
        assertThat(tree.at("/samples/samples").asInt()).isEqualTo(10);
        assertThat(tree.at("/advice/0/portions/0/forbidden/0").asString()).isEqualTo("08:00-20:00");
        assertThat(tree.at("/unreckoned/0/cause").asString()).isEqualTo("WEATHER_ENDS");
        assertThat(tree.get("findings").size()).isGreaterThan(5);
    }

    @Test
    void theSharesAddUpToTheBeds() {
        JsonNode tree = json();
        double litres = tree.get("beds")
                .valueStream()
                .mapToDouble(each -> each.get("litres").asDouble())
                .sum();
        double sources = tree.get("sources")
                .valueStream()
                .mapToDouble(each -> each.get("givenL").asDouble())
                .sum();
        assertThat(sources).isCloseTo(litres, within(1e-3));
        for (String by : List.of("byBed", "byPlot", "byGroup", "byGarden")) {
            double shares = tree.at("/shares/" + by)
                    .valueStream()
                    .mapToDouble(each -> each.get("litres").asDouble())
                    .sum();
            assertThat(shares).as(by).isCloseTo(litres, within(1e-3));
        }
        assertThat(tree.get("findings")
                        .valueStream()
                        .map(each -> each.get("code").asString()))
                .contains("WAT-057", "WEA-022");
    }

    @Test
    void theLedgerClosesAndItsLitresAreThoseOfTheAdvice() throws IOException {
        CommandLineRun run = WaterRun.example("--output", folder.toString(), "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("ledger.csv")));
        Map<String, Double> given = new HashMap<>();
        List<NamedCsvRecord> ledger = table("ledger.csv");
        assertThat(ledger.size()).isGreaterThan(3_000);
        for (NamedCsvRecord row : ledger) {
            assertThat(number(row, "residualMm")).isCloseTo(0, within(1e-6));
            String key = row.getField("day") + " " + row.getField("bed") + " " + row.getField("origin");
            if (row.getField("day").compareTo("2026-07-16") >= 0 && number(row, "irrigationL") > 0) {
                given.put(key, number(row, "irrigationL"));
            }
        }
        Map<String, Double> advised = new HashMap<>();
        for (NamedCsvRecord row : table("advice.csv")) {
            if (number(row, "litres") > 0) {
                advised.put(
                        row.getField("day") + " " + row.getField("bed") + " " + row.getField("source"),
                        number(row, "litres"));
            }
        }
        assertThat(advised.keySet()).isNotEmpty().isEqualTo(given.keySet());
        advised.forEach((key, litres) -> assertThat(given.get(key)).as(key).isCloseTo(litres, within(1e-6)));
    }

    @Test
    void theTablesAgree() throws IOException {
        WaterRun.example("-o", folder.resolve("deep").resolve("er").toString());
        folder = folder.resolve("deep").resolve("er");
        Map<String, Double> byDay = new HashMap<>();
        for (NamedCsvRecord row : table("ledger.csv")) {
            byDay.merge(row.getField("bed") + row.getField("day"), number(row, "transpirationMm"), Double::sum);
        }
        double litres = 0;
        for (NamedCsvRecord row : table("beds.csv")) {
            assertThat(byDay.get(row.getField("bed") + row.getField("day")))
                    .isCloseTo(number(row, "transpirationMm"), within(1e-6));
            assertThat(number(row, "residualMm")).isCloseTo(0, within(1e-6));
            litres += number(row, "irrigationL");
        }
        double given = 0;
        for (NamedCsvRecord row : table("sources.csv")) {
            given += number(row, "givenL");
        }
        assertThat(given).isCloseTo(litres, within(1e-3));
    }

    @Test
    void zonesOfAnAnswerTakeThePlaceOfThoseOfTheSameCodeAndType() throws IOException {
        Path orders = Files.writeString(folder.resolve("orders.json"), ZONES);
        JsonNode tree = json("--orders", orders.toString());
        assertThat(tree.at("/orders/replaced").toString()).isEqualTo("[\"zone-aep\"]");
        assertThat(tree.at("/orders/added").size()).isEqualTo(1);
        assertThat(tree.at("/orders/kept").toString()).isEqualTo("[\"zone-sou\"]");
        CommandLineRun run = WaterRun.example("--orders", orders.toString());
        assertThat(run.words())
                .contains(
                        "orders.json : 2 zones, à la place de celles du dossier : zone-aep",
                        "restées du dossier : zone-sou")
                .contains("Interdit 9–19 h : « Interdit de 9 h à 19 h » – Zone relue, crise, jusqu’au 31/08/2026");
    }
}
