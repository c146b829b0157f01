package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Rule;
import org.terreau.json.JsonLibrary;

class VigieauReaderTests {

    private static final VigieauReader READER = VigieauReader.of(JsonLibrary.present());

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static VigieauReading file(String name) throws IOException {
        return READER.read(new ByteArrayInputStream(DroughtFiles.bytes(name)));
    }

    @ParameterizedTest
    @EnumSource(JsonLibrary.class)
    void aListOfZones(JsonLibrary library) throws IOException {
        VigieauReading reading = VigieauReader.of(library).read(DroughtFiles.bytes("zones_commune_42062_2025-07.json"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.zones()).extracting(DroughtZone::getId).containsExactly("658996", "658987", "658969");
        assertThat(reading.zones())
                .extracting(each -> each.getType().orElseThrow())
                .containsExactly(ZoneType.AEP, ZoneType.SUP, ZoneType.SOU);
        DroughtZone zone = reading.zones().get(0);
        assertThat(zone.getSandre()).contains("2458");
        assertThat(zone.getName()).contains("Monts du Lyonnais");
        assertThat(zone.getCode()).isEmpty();
        assertThat(zone.getLevel()).contains("vigilance");
        assertThat(zone.getDepartment()).contains("42");
        assertThat(zone.getInfluencedResource()).contains(false);
        DroughtOrder order = zone.getOrder().orElseThrow();
        assertThat(order.getNumber()).contains("35617");
        assertThat(order.getFirstDay()).contains(LocalDate.of(2025, 7, 18));
        assertThat(order.getLastDay()).contains(LocalDate.of(2025, 10, 31));
        assertThat(order.getFrameworkDocument())
                .hasValueSatisfying(each -> assertThat(each).endsWith(".pdf"));
        WaterUsage usage = zone.getUsages().get(1);
        assertThat(usage.getNumber()).contains("1494491");
        assertThat(usage.getDescription())
                .contains("Sensibiliser les exploitants aux règles de bon usage d'économie d'eau.");
        assertThat(usage.getConcerned()).containsExactly(ConcernedPublic.COMPANY, ConcernedPublic.COMMUNITY);
        assertThat(zone.getKept()).isEmpty();
    }

    @Test
    void oneZoneAsAnObject() throws IOException {
        VigieauReading reading = file("zones_readme_34_SUP_exploitation.json");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.zones()).hasSize(1);
        assertThat(reading.zones().get(0).getUsages()).hasSize(7);
        assertThat(reading.zones().get(0).getLevel()).contains("alerte_renforcee");
    }

    @Test
    void theLayoutOf2023() throws IOException {
        VigieauReading reading = file("old_reglementation_28_crise_2023.json");
        DroughtZone zone = reading.zones().get(0);
        assertThat(zone.getId()).isEqualTo("11083");
        assertThat(zone.getLevel()).contains("Crise");
        assertThat(zone.getOrder().orElseThrow().getNumber()).contains("33014");
        WaterUsage kitchen = zone.getUsages().get(0);
        assertThat(kitchen.getName()).isEqualTo("Arrosage des jardins potagers");
        assertThat(kitchen.getBannedFrom()).contains("09:00");
        assertThat(reading.findings().ofRule("DRO-025")).hasSize(1);
        assertThat(zone.getKept()).extracting(KeptMember::getPointer).containsExactly("/usagesHash", "/_note");
        assertThat(reading.findings().ofRule("DRO-024")).hasSize(2);
    }

    @Test
    void aCommuneWithAMunicipalOrderAlone() {
        VigieauReading reading =
                READER.read(utf8("[{\"id\":null,\"type\":\"AEP\",\"arreteMunicipalCheminFichier\":\"a/b.pdf\"}]"));
        DroughtZone zone = reading.zones().get(0);
        assertThat(zone.getId()).isEqualTo("zone-1");
        assertThat(zone.getMunicipalOrder()).contains("a/b.pdf");
        assertThat(zone.getType()).contains(ZoneType.AEP);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400, Corriger", "404, Ne pas en conclure", "409, lon et lat", "500, Réessayer", "418, Réessayer"})
    void anErrorSaysWhatToDo(int status, String repair) {
        String body = "{\"statusCode\":" + status + ",\"message\":\"Non\",\"error\":\"x\"}";
        for (VigieauReading each : List.of(READER.read(utf8(body)), READER.read(utf8("{}"), status))) {
            Finding found = each.findings().ofRule("DRO-020").asList().get(0);
            assertThat(found.repair(Locale.FRENCH))
                    .hasValueSatisfying(text -> assertThat(text).contains(repair));
            ExampleChecks.assertSpeaks(found);
        }
        assertThat(READER.read(utf8(body)).zones()).isEmpty();
        assertThat(READER.read(utf8("<html>"), status).findings().ofRule("JSN-001"))
                .hasSize(1);
    }

    @Test
    void whatHasAnotherFormIsToldAndKept() {
        VigieauReading reading =
                READER.read(utf8("[{\"id\":1,\"type\":\"XXX\",\"nom\":7,\"LbZAS\":\"b\",\"code\":\"a\","
                        + "\"CdZAS\":\"b\",\"niveauGravite\":\"catastrophe\",\"new\":{\"x\":[1,null]},"
                        + "\"arrete\":{\"dateDebutValidite\":\"soon\",\"by\":\"whom\"},"
                        + "\"usages\":[3,{\"id\":4},{\"nom\":\"n\",\"other\":true}]}, \"text\"]"));
        DroughtZone zone = reading.zones().get(0);
        assertThat(zone.getLevel()).contains("catastrophe");
        assertThat(zone.getType()).isEmpty();
        assertThat(zone.getCode()).contains("a");
        assertThat(zone.getKept())
                .extracting(each -> each.getPointer() + "=" + each.getJson())
                .containsExactlyInAnyOrder(
                        "/type=\"XXX\"",
                        "/nom=7",
                        "/LbZAS=\"b\"",
                        "/CdZAS=\"b\"",
                        "/new={\"x\":[1]}",
                        "/arrete/dateDebutValidite=\"soon\"",
                        "/arrete/by=\"whom\"",
                        "/usages/0=3",
                        "/usages/1={\"id\":4}",
                        "/usages/2/other=true");
        assertThat(reading.findings().ofRule("DRO-023")).hasSize(2);
        assertThat(reading.findings().ofRule("DRO-022").asList())
                .extracting(Finding::getPointer)
                .contains("/0/type", "/0/arrete/dateDebutValidite", "/0/usages/1/nom", "/1");
        reading.findings().forEach(ExampleChecks::assertSpeaks);
    }

    @Test
    void noZoneIsNoPermission() {
        assertThat(READER.read(utf8("[]")).findings().ofRule("DRO-021")).hasSize(1);
        assertThat(READER.read(utf8("")).findings().ofRule("DRO-021")).hasSize(1);
        assertThat(READER.read(utf8("null")).findings().ofRule("DRO-021")).hasSize(1);
        assertThat(READER.read(utf8("[{\"id\":1}] x")).zones()).isEmpty();
        assertThat(READER.read(utf8("[] []")).findings().ofRule("JSN-001")).hasSize(1);
        for (String each : List.of("null", "3", "true", "\"x\"", "[[[]]]", "{}", "[{\"usages\":{}}]")) {
            READER.read(utf8(each)).findings().forEach(ExampleChecks::assertSpeaks);
        }
    }

    /** Mangled bytes give zones or findings, never an exception. */
    @Property(tries = 500)
    void mangledAnswersAreRead(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = DroughtFiles.bytes("zones_commune_42062_2025-07.json");
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int change = random.nextBoolean() ? random.nextInt() : "{}[],:\"0".charAt(random.nextInt(8));
            bytes[random.nextInt(bytes.length)] = (byte) change;
        }
        VigieauReading reading = READER.read(bytes);
        reading.findings()
                .forEach(each -> assertThat(each.message(Locale.FRENCH)).isNotBlank());
        PermissionDay day = WateringPermission.standard()
                .on(
                        WateringCase.kitchenGarden(WateringMethod.HOSE, WaterSourceKind.TAP),
                        reading.zones(),
                        LocalDate.of(2025, 8, 1));
        assertThat(day.notForbidden()).isEmpty();
    }

    @Property(tries = 300)
    void anyBytesAreRead(@ForAll byte[] bytes) {
        assertThat(READER.read(bytes).zones())
                .allSatisfy(each -> assertThat(each.getId()).isNotBlank());
    }

    @Test
    void everyRuleOfTheReaderSpeaks() {
        assertThat(ReaderRules.all())
                .extracting(each -> each.getCode())
                .hasSize(6)
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachRuleFiresAndSpares(VigieauExamples.Case each) {
        assertThat(VigieauExamples.findings(each.code(), each.fires())).isNotEmpty();
        assertThat(VigieauExamples.findings(each.code(), each.spares())).isEmpty();
    }

    static List<VigieauExamples.Case> examples() {
        assertThat(VigieauExamples.cases())
                .extracting(VigieauExamples.Case::code)
                .containsExactlyElementsOf(
                        ReaderRules.all().stream().map(Rule::getCode).toList());
        return VigieauExamples.cases();
    }
}
