package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.json.JsonLibrary;
import org.terreau.json.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierSchemaTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void theCommittedSchemaIsUpToDate() throws IOException {
        Path file = Path.of("docs", "dossier.schema.json");
        if (Boolean.getBoolean("terreau.update")) {
            Files.writeString(file, DossierSchema.json());
        }
        assertThat(Files.readString(file))
                .as("%s is stale: run the tests once with -Dterreau.update=true", file)
                .isEqualTo(DossierSchema.json());
    }

    @Test
    void isTheSameOnBothJacksons() {
        for (JsonLibrary library : JsonLibrary.values()) {
            assertThat(JsonSchema.of(Dossier.class, Dossier.FORMAT, DossierSchema.ID, library))
                    .isEqualTo(DossierSchema.json())
                    .endsWith("\n}\n");
        }
    }

    @Test
    void isOfDraft202012() {
        assertThat(SchemaOracle.againstMetaSchema(DossierSchema.json())).isEmpty();
        assertThat(SchemaOracle.againstMetaSchema(
                        DossierSchema.json().replace("\"type\": \"object\"", "\"type\": \"objekt\"")))
                .isNotEmpty();
        JsonNode schema = MAPPER.readTree(DossierSchema.json());
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asString()).isEqualTo("urn:terreau:dossier:1");
    }

    /** A reference that leads nowhere, or an object left open, would let anything pass. */
    @Test
    void everyObjectIsClosedAndEveryReferenceLeadsSomewhere() {
        JsonNode schema = MAPPER.readTree(DossierSchema.json());
        List<JsonNode> objects = new ArrayList<>(List.of(schema));
        schema.get("$defs").values().forEach(objects::add);
        assertThat(objects).hasSizeGreaterThan(10);
        for (JsonNode each : objects) {
            assertThat(each.get("additionalProperties").booleanValue()).isFalse();
            assertThat(each.get("properties").isEmpty()).isFalse();
        }
        schema.findValuesAsString("$ref")
                .forEach(each -> assertThat(schema.at(each.substring(1)).isObject())
                        .as(each)
                        .isTrue());
    }

    @Test
    void theExamplesOfTheProjectPass() throws IOException {
        Path folder = Path.of("..", "examples", "dossiers");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> dossiers =
                    files.filter(each -> each.toString().endsWith(".json")).toList();
            assertThat(dossiers).isNotEmpty();
            for (Path each : dossiers) {
                assertThat(SchemaOracle.errors(Files.readString(each)))
                        .as(each.toString())
                        .isEmpty();
                assertThat(SchemaOracle.isAccepted(Files.readAllBytes(each)))
                        .as(each.toString())
                        .isTrue();
            }
        }
    }

    /**
     * Where the schema and the reader with its constraint check do not say the same, and why. Cross-references and
     * doubled ids are no matter of either: rules tell them.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the calendar                    | passes  | refused  | `\"period\": \"2015-13\"`",
                "the calendar                    | passes  | refused  | `\"period\": \"2015-02-29\"`",
                "the calendar                    | passes  | refused  | `\"period\": \"0000\"`",
                "the calendar                    | passes  | refused  | `\"period\": \"2017/2016\"`",
                "a member that stands twice      | passes  | refused  | `\"period\": \"2015\", \"period\": \"2015\"`",
                "more decimals than nine         | passes  | refused  | `\"figures\": [{\"key\": \"k\", \"label\": \"l\", \"unit\": \"u\", \"value\": 0.0000000001}]`",
                "more digits than eighteen       | passes  | refused  | `\"figures\": [{\"key\": \"k\", \"label\": \"l\", \"unit\": \"u\", \"value\": 12345678901.12345678}]`",
                "zeros by exponent, beyond nine  | passes  | refused  | `\"figures\": [{\"key\": \"k\", \"label\": \"l\", \"unit\": \"u\", \"value\": 1e10}]`",
                "amounts of nineteen digits      | refused | accepted | `\"budgets\": [{\"id\": \"b\", \"expenses\": [{\"account\": \"60\", \"amount\": \"92233720368547758.07\"}]}]`",
                "currencies that there are not   | passes  | refused  | `\"budgets\": [{\"id\": \"b\", \"expenses\": [{\"account\": \"60\", \"amount\": \"1.00 XYZ\"}]}]`",
                "the decimals of a currency      | passes  | refused  | `\"budgets\": [{\"id\": \"b\", \"expenses\": [{\"account\": \"60\", \"amount\": \"1.50 JPY\"}]}]`",
                "half a pair of surrogates       | passes  | refused  | `\"sources\": [{\"id\": \"s\", \"title\": \"\\ud800\"}]`",
                "lengths count UTF-16            | passes  | refused  | `\"budgets\": [{\"id\": \"b\", \"expenses\": [{\"account\": \"@\"}]}]`",
                "what a newer minor version adds | refused | accepted | `\"minor\": 1, \"parcels\": []`",
                "limits of reading               | passes  | refused  | `\"budgets\": [{\"id\": \"b\", \"expenses\": [#]}]`"
            })
    void differsFromTheReaderHereOnly(String why, String schema, String reader, String member) {
        String deep = "{\"account\": \"6\", \"lines\": [".repeat(40) + "]}".repeat(40);
        String text = "{\"format\": \"terreau/dossier\", \"version\": 1, \"id\": \"d\", \"title\": \"t\", "
                + member.replace("@", "\uD83C\uDF31".repeat(21)).replace("#", deep) + "}";
        assertThat(SchemaOracle.errors(text).isEmpty() ? "passes" : "refused")
                .as("schema: " + why)
                .isEqualTo(schema);
        assertThat(SchemaOracle.isAccepted(text.getBytes(StandardCharsets.UTF_8)) ? "accepted" : "refused")
                .as("reader: " + why)
                .isEqualTo(reader);
    }
}
