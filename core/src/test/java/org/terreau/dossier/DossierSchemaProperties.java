package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.terreau.json.JsonLibrary;
import org.terreau.json.JsonTexts;
import org.terreau.json.ValueWriter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema, in the hands of an independent validator, agrees with the reader and the constraint check. */
class DossierSchemaProperties {

    private static final ValueWriter<Dossier> WRITER = ValueWriter.of(Dossier.class, JsonLibrary.JACKSON_3);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What stands near what a member may be, on both sides of the line. */
    private static final List<String> NEAR = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"\\u2003\\u00a0\"",
            "\"\\u2003\"",
            "\"a\"",
            "\"a\\n\"",
            "\"é\"",
            "\"-\"",
            "\"a b\"",
            "0",
            "-0",
            "-1",
            "1.0",
            "0.5",
            "1e3",
            "1e9",
            "-1e9",
            "2147483647",
            "2147483648",
            "-2147483649",
            "999999999999999999",
            "1000000000000000000",
            "-999999999999999999",
            "-1000000000000000000",
            "1e100000000",
            "\"1\"",
            "\"1.5\"",
            "\"01\"",
            "\"1.\"",
            "\".5\"",
            "\"1,5\"",
            "\"-0\"",
            "\"-1.50\"",
            "\"1.555\"",
            "\"1 234.50\"",
            "\"1 €\"",
            "\"1.50 EUR\"",
            "\"1 CHF\"",
            "\"1 chf\"",
            "\"9999999999999999.99\"",
            "\"100\"",
            "\"12.50\"",
            "\"1234567\"",
            "\"1.1234567\"",
            "\"2015\"",
            "\"2015-1\"",
            "\"2015-12\"",
            "\"2015-12-31\"",
            "\"2015/2016-02\"",
            "\"2015/\"",
            "\"15\"",
            "\"2015-12-31T00:00\"",
            "\"2015\\n\"",
            "\"FREE\"",
            "\"FORECAST\"",
            "\"forecast\"",
            "\"CENTS\"",
            "\"EXACT\"",
            "\"STATE\"",
            "\"OTHER\"",
            "[]",
            "[null]",
            "[\"a\"]",
            "[[]]",
            "{}",
            "[{}]",
            "{\"account\": \"60\"}",
            "[{\"account\": \"60\"}]",
            "true",
            "false");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.valid().dossiers();
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(Arbitraries.of(NEAR), JsonTexts.values());
    }

    @Property
    void acceptsWhatIsWritten(@ForAll("dossiers") Dossier dossier) {
        assertThat(SchemaOracle.errors(WRITER.text(dossier))).isEmpty();
        assertThat(SchemaOracle.errors(WRITER.line(dossier))).isEmpty();
    }

    @Property
    void agreesOnWhatBreaksAConstraint(@ForAll("broken") Dossier dossier) {
        assertAgreement(WRITER.text(dossier));
    }

    @Provide
    Arbitrary<Dossier> broken() {
        return Dossiers.broken().dossiers();
    }

    @Property(tries = 1000)
    void agreesOnWhatWasChangedAtOnePlace(
            @ForAll("dossiers") Dossier dossier, @ForAll("values") String value, @ForAll Random random) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(WRITER.text(dossier));
        List<JsonNode> places = new ArrayList<>();
        collect(tree, places);
        change(places.get(random.nextInt(places.size())), MAPPER.readTree(value), random);
        boolean accepted = assertAgreement(MAPPER.writeValueAsString(tree));
        Statistics.collect(accepted);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(each -> each > 5);
            coverage.check(false).percentage(each -> each > 40);
        });
    }

    private static boolean assertAgreement(String text) {
        boolean accepted = SchemaOracle.isAccepted(text.getBytes(StandardCharsets.UTF_8));
        assertThat(SchemaOracle.errors(text).isEmpty()).as(text).isEqualTo(accepted);
        return accepted;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            places.add(node);
        }
        node.values().forEach(each -> collect(each, places));
    }

    private static void change(JsonNode place, JsonNode value, Random random) {
        if (place instanceof ArrayNode list) {
            switch (random.nextInt(3)) {
                case 0 -> list.removeAll();
                case 1 -> list.insert(random.nextInt(list.size() + 1), value);
                default -> list.set(random.nextInt(list.size()), value);
            }
        } else if (place instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.isEmpty() ? "income" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(8)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", value);
                case 2 ->
                    object.set(
                            List.of("source", "note", "period", "minor", "total", "kind")
                                    .get(random.nextInt(6)),
                            value);
                default -> object.set(name, value);
            }
        }
    }
}
