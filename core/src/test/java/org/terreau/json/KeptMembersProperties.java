package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.json.ReadingCase.places;
import static org.terreau.json.ReadingCase.read;
import static org.terreau.json.ReadingCase.utf8;
import static org.terreau.json.ReadingExamples.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Dossiers;
import org.terreau.finding.Finding;
import org.terreau.finding.Severity;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a newer minor version adds is kept, told, and written back. */
class KeptMembersProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String NEWER = """
            {
              "format": "terreau/dossier",
              "version": 1,
              "minor": 7,
              "id": "d",
              "title": "t",
              "parcels": [ {"n": 1.50} , null ],
              "budgets": [
                {"id": "b"},
                {"id": "c", "été": "à",
                 "expenses": [{"account": "60", "lines": [{"account": "606", "a/b~c": {"deep": [[1e100000000]]} }]}],
                 "declaredTotals": {"vat": false}}
              ],
              "breakdowns": [{"id": "t", "title": "t", "unit": "u",
                "cells": [{"label": "l", "count": 1, "": null, "colour" :\t-0 }]}]
            }
            """;

    private static Map<String, String> expected() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("/parcels", "[ {\"n\": 1.50} , null ]");
        kept.put("/budgets/1/été", "\"à\"");
        kept.put("/budgets/1/expenses/0/lines/0/a~1b~0c", "{\"deep\": [[1e100000000]]}");
        kept.put("/budgets/1/declaredTotals/vat", "false");
        kept.put("/breakdowns/0/cells/0/", "null");
        kept.put("/breakdowns/0/cells/0/colour", "-0");
        return kept;
    }

    private static String written(Dossier dossier, Map<String, String> kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ValueWriter.of(Dossier.class, JsonLibrary.JACKSON_3).write(dossier, kept, bytes);
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        ValueWriter.of(Dossier.class, JsonLibrary.JACKSON_2).write(dossier, kept, other);
        assertThat(other.toByteArray()).isEqualTo(bytes.toByteArray());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Example
    void areToldAndKeptAsTheyStand() {
        Reading<Dossier> reading = read(utf8(NEWER));
        assertThat(reading.value()).isPresent();
        assertThat(reading.value().orElseThrow().getMinor()).contains(7);
        assertThat(reading.kept()).containsExactlyEntriesOf(expected());
        assertThat(reading.findings())
                .extracting(Finding::getPointer)
                .containsExactlyElementsOf(expected().keySet());
        assertThat(reading.findings()).allMatch(each -> each.getSeverity() == Severity.INFO);
        assertThat(places(reading.findings())).contains("JSN-010 /budgets/1/expenses/0/lines/0/a~1b~0c 11:66");
    }

    @Example
    void areWrittenBackWhereTheyStood() {
        Reading<Dossier> reading = read(utf8(NEWER));
        Dossier dossier = reading.value().orElseThrow();
        Reading<Dossier> again = read(utf8(written(dossier, reading.kept())));
        assertThat(again.value()).contains(dossier);
        assertThat(again.kept()).containsExactlyInAnyOrderEntriesOf(expected());
        assertThat(again.findings().asList()).hasSameSizeAs(reading.findings().asList());
    }

    @Example
    void areLeftOutWithTheObjectThatHeldThem() {
        Reading<Dossier> reading = read(utf8(NEWER));
        Dossier dossier = reading.value().orElseThrow();
        Dossier cut =
                dossier.toBuilder().budgets(dossier.getBudgets().subList(0, 1)).build();
        assertThat(read(utf8(written(cut, reading.kept()))).kept())
                .containsOnlyKeys("/parcels", "/breakdowns/0/cells/0/", "/breakdowns/0/cells/0/colour");
        assertThat(read(utf8(written(dossier, Map.of()))).kept()).isEmpty();
    }

    @Example
    void areErrorsInAVersionThatIsKnown() {
        for (String minor : List.of("0", "-3", "null")) {
            Reading<Dossier> reading = read(utf8(NEWER.replace("\"minor\": 7", "\"minor\": " + minor)));
            assertThat(reading.value()).isEmpty();
            assertThat(reading.kept()).isEmpty();
            assertThat(reading.findings())
                    .extracting(each -> each.getRule().getCode() + each.getPointer())
                    .containsExactlyElementsOf(
                            expected().keySet().stream().map("JSN-003"::concat).toList());
        }
    }

    /** In a pointer ~ is ~0 and / is ~1, whatever stands around them. */
    @Example
    void namesComeBackAsTheyWere() {
        String text = dossier("\"minor\": 1, \"~1\": 1, \"~\": 2, \"/\": 3, \"~0/~1\": 4, \"\\\"\": 5");
        Reading<Dossier> reading = read(utf8(text));
        assertThat(reading.kept()).containsOnlyKeys("/~01", "/~0", "/~1", "/~00~1~01", "/\"");
        assertThat(MAPPER.readTree(written(reading.value().orElseThrow(), reading.kept())))
                .isEqualTo(MAPPER.readTree(text));
    }

    /** Where the minor version stands in the document does not matter. */
    @Example
    void theMinorVersionMayComeLast() {
        Reading<Dossier> reading = read(utf8(dossier("\"x\": 1, \"y\": [2], \"minor\": 1")));
        assertThat(reading.value()).isPresent();
        assertThat(reading.kept()).containsExactly(Map.entry("/x", "1"), Map.entry("/y", "[2]"));
    }

    @Example
    void theSameNameTwiceIsAnErrorAndNothingIsLostSilently() {
        Reading<Dossier> reading = read(utf8(dossier("\"minor\": 1, \"x\": 1, \"x\": 2")));
        assertThat(reading.value()).isEmpty();
        assertThat(places(reading.findings())).containsExactly("JSN-004 /x 6:23", "JSN-010 /x 6:15");
    }

    @Example
    void otherProblemsAreErrorsStill() {
        Reading<Dossier> reading = read(utf8(dossier("\"minor\": 1, \"x\": 1, \"period\": 2015, \"figures\": [{}]")));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings().count("json.kept-member")).isEqualTo(1);
        assertThat(reading.findings().count("json.wrong-type")).isEqualTo(1);
        assertThat(reading.findings().count("json.missing")).isEqualTo(4);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.valid().dossiers();
    }

    @Provide
    Arbitrary<List<String>> values() {
        return JsonTexts.values().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void comeBackAsTheSameTree(
            @ForAll("dossiers") Dossier dossier, @ForAll("values") List<String> values, @ForAll Random random) {
        Dossier newer = dossier.toBuilder().minor(9).build();
        ObjectNode tree = (ObjectNode) MAPPER.readTree(written(newer, Map.of()));
        List<ObjectNode> objects = new ArrayList<>();
        collect(tree, objects);
        for (int i = 0; i < values.size(); i++) {
            ObjectNode object = objects.get(random.nextInt(objects.size()));
            object.set("zz/" + i + "~é", MAPPER.readTree(values.get(i)));
        }
        Reading<Dossier> reading = read(MAPPER.writeValueAsBytes(tree));
        assertThat(reading.value()).contains(newer);
        assertThat(reading.kept()).hasSameSizeAs(values);
        assertThat(reading.findings().count("json.kept-member")).isEqualTo(values.size());
        assertThat(MAPPER.readTree(written(newer, reading.kept()))).isEqualTo(tree);
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.values().forEach(each -> collect(each, objects));
    }
}
