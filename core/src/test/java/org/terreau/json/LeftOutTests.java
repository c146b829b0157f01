package org.terreau.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.terreau.json.ReadingCase.places;
import static org.terreau.json.ReadingCase.read;
import static org.terreau.json.ReadingCase.utf8;
import static org.terreau.json.ReadingExamples.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.garden.Garden;

/** A garden that cannot be read is left out of its dossier and told; the others stay, at their places. */
class LeftOutTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String SOUND = "{\"id\": \"g%d\", \"name\": \"G\", \"areaM2\": 100}";

    private static String gardens(int count, Map<Integer, String> others) {
        return IntStream.range(0, count)
                .mapToObj(i -> others.getOrDefault(i, SOUND.formatted(i)))
                .collect(Collectors.joining(",\n", "\"gardens\": [\n", "]"));
    }

    private static List<String> ids(Reading<Dossier> reading) {
        return reading.value().orElseThrow().getGardens().stream()
                .map(Garden::getId)
                .toList();
    }

    private static List<String> allBut(int count, Set<Integer> left) {
        return IntStream.range(0, count)
                .filter(i -> !left.contains(i))
                .mapToObj(i -> "g" + i)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JSN-003 /gardens/7/arreaM2   | {'id': 'bad', 'name': 'G', 'arreaM2': 100}",
                "JSN-004 /gardens/7/name      | {'id': 'bad', 'name': 'G', 'name': 'H'}",
                "JSN-005 /gardens/7/areaM2    | {'id': 'bad', 'name': 'G', 'areaM2': '100'}",
                "JSN-005 /gardens/7/sites/1   | {'id': 'bad', 'name': 'G', 'sites': [{'id': 's', 'name': 'S'}, 3]}",
                "JSN-006 /gardens/7/founded   | {'id': 'bad', 'name': 'G', 'founded': '2015-13'}",
                "JSN-007 /gardens/7/types/0   | {'id': 'bad', 'name': 'G', 'types': ['SHARD']}",
                "JSN-008 /gardens/7/name      | {'id': 'bad'}",
                "JSN-009 /gardens/7/areaM2    | {'id': 'bad', 'areaM2': 1e100000000, 'name': 'G'}"
            })
    void oneBadGardenAmongTwentyThousandLeavesTheOthers(String place, String garden) {
        String bad = garden.replace('\'', '"');
        byte[] bytes = utf8(dossier(gardens(20_000, Map.of(7, bad))));
        Reading<Dossier> reading = DossierReader.standard().read(bytes);
        assertThat(ids(reading)).isEqualTo(allBut(20_000, Set.of(7)));
        assertThat(reading.leftOut()).containsExactly("bad");
        assertThat(reading.findings())
                .extracting(each -> each.getRule().getCode() + " " + each.getPointer())
                .containsExactly(place, "JSN-013 /gardens/7");
        assertThat(reading.findings().asList().get(0).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(reading.findings().asList().get(0).getLine()).hasValue(14);
    }

    @Test
    void whatIsNoObjectIsLeftOutWithoutAName() {
        Reading<Dossier> reading = read(utf8(dossier(gardens(5, Map.of(0, "null", 1, "[{}]", 3, "\"g3\"", 4, "1")))));
        assertThat(ids(reading)).containsExactly("g2");
        assertThat(reading.leftOut()).isEmpty();
        assertThat(reading.findings().count("json.left-out")).isEqualTo(4);
        assertThat(reading.findings().count("json.wrong-type")).isEqualTo(4);
    }

    /** Which element of the text an element is that remains, against counting. */
    @Test
    void whatIsFoundInTheRestIsToldAtItsPlaceInTheText() {
        for (int bad = 0; bad < 64; bad++) {
            Map<Integer, String> others = new HashMap<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                boolean strange = i % 2 == 1; // members that no type has are known for errors at the end only
                if ((bad & 1 << i) != 0) {
                    others.put(i, strange ? "{\"id\": \"b\", \"name\": \"B\", \"x\": 1}" : "{\"id\": \"b\"}");
                } else {
                    others.put(i, "{\"id\": \"g" + i + "\", \"name\": \" \"}");
                    expected.add("/gardens/" + i + "/name");
                }
            }
            Reading<Dossier> reading = read(utf8(dossier(gardens(6, others))));
            Findings found = DossierRules.check(reading, DossierRules.standard(), DAY);
            assertThat(found.ofRule("VAL-001"))
                    .extracting(each -> each.getPointer())
                    .isEqualTo(expected);
            assertThat(found.count("json.left-out")).isEqualTo(Integer.bitCount(bad));
            for (int i = 0; i < 6; i++) {
                String place = "/gardens/" + i + "/name";
                int index = expected.indexOf(place);
                assertThat(reading.inValue(place))
                        .isEqualTo(index < 0 ? Optional.empty() : Optional.of("/gardens/" + index + "/name"));
            }
            assertThat(reading.inValue("/title")).contains("/title");
            assertThat(reading.inValue("")).contains("");
        }
    }

    @Test
    void aReferenceToAGardenThatWasLeftOutLeadsSomewhere() {
        String network = "\"networks\": [{\"id\": \"n\", \"name\": \"N\", \"gardens\": [\"g0\", \"bad\", \"none\"]}],";
        Reading<Dossier> reading = read(utf8(dossier(network + gardens(2, Map.of(1, "{\"id\": \"bad\"}")))));
        Findings found = DossierRules.check(reading, DossierRules.standard(), DAY);
        assertThat(found.ofRule("DOS-002"))
                .extracting(each -> each.getPointer())
                .containsExactly("/networks/0/gardens/2");
        assertThat(found.has(Severity.ERROR)).isTrue();
        assertThat(DossierRules.check(reading, DossierRules.standard().minus("DOS-002"), DAY)
                        .ofRule("DOS-002"))
                .isEmpty();
    }

    @Test
    void whatANewerVersionAddsIsKeptAtItsPlaceInTheValue() {
        String newer = "{\"id\": \"g%d\", \"name\": \"G\", \"bees\": %d}";
        Reading<Dossier> reading = read(utf8(dossier("\"minor\": 7, \"honey\": true, "
                + gardens(4, Map.of(0, "{\"bees\": 0}", 1, newer.formatted(1, 1), 3, newer.formatted(3, 3))))));
        assertThat(ids(reading)).containsExactly("g1", "g2", "g3");
        assertThat(reading.kept()).isEqualTo(Map.of("/honey", "true", "/gardens/0/bees", "1", "/gardens/2/bees", "3"));
        assertThat(reading.findings().count("json.left-out")).isEqualTo(1);
    }

    @Test
    void aProblemElsewhereLeavesNothing() {
        String bad = gardens(3, Map.of(1, "{}"));
        for (String elsewhere : List.of("\"period\": 3, ", "\"x\": 1, ", "\"figures\": [{}], ", "\"gardens\": [], ")) {
            Reading<Dossier> reading = read(utf8(dossier(elsewhere + bad)));
            assertThat(reading.value()).as(elsewhere).isEmpty();
            assertThat(reading.leftOut()).isEmpty();
            assertThat(reading.findings().ofRule("JSN-013")).isEmpty();
            assertThat(DossierRules.check(reading, DossierRules.standard(), DAY))
                    .isEqualTo(reading.findings());
        }
        assertThat(read(utf8(dossier(bad).replace("]", ""))).value()).isEmpty();
        assertThat(read(utf8(dossier("\"gardens\": {}"))).value()).isEmpty();
    }

    /** Millions of gardens that are none are counted, in a memory in proportion. */
    @Test
    void manyThatAreNoneAreCounted() {
        byte[] bytes = dossier("\"gardens\": [" + "1,".repeat(3_000_000) + "1]").getBytes(UTF_8);
        for (JsonLibrary library : JsonLibrary.values()) {
            Reading<Dossier> reading =
                    DossierReader.of(Limits.standard(), library).read(bytes);
            assertThat(reading.value().orElseThrow().getGardens()).isEmpty();
            assertThat(reading.findings().count("json.left-out")).isEqualTo(3_000_001);
            assertThat(places(reading.findings().ofRule("JSN-013"))).hasSize(Findings.MOST_PER_RULE);
        }
    }

    @Test
    void onlyAListOfValuesHasElementsToLeaveOut() {
        DocumentReader<Dossier> reader =
                DocumentReader.of(Dossier.class, Dossier.FORMAT, Limits.standard(), JsonLibrary.JACKSON_3);
        for (String list : List.of("none", "title", "governance")) {
            assertThatThrownBy(() -> reader.leavingOut(list))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(list);
        }
        assertThat(reader.read(utf8(dossier(gardens(2, Map.of(1, "{}"))))).value())
                .isEmpty();
    }
}
