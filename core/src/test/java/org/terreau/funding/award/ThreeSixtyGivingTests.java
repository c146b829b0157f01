package org.terreau.funding.award;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.terreau.finding.Findings;
import org.terreau.json.JsonLibrary;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ThreeSixtyGivingTests {

    static final String GRANT = """
            {
              "version": "1.4",
              "grants": [
                {
                  "id": "360G-Example-1",
                  "title": "Seeds",
                  "description": "Seeds for a shared garden",
                  "currency": "GBP",
                  "amountAwarded": 1500.5,
                  "amountDisbursed": 500,
                  "awardDate": "2023-05-01",
                  "recipientOrganization": [
                    {"id": "GB-CHC-1164883", "name": "A garden", "postalCode": "N1"}
                  ],
                  "fundingOrganization": [{"id": "FR-SIRET-21060004500392", "name": "Antibes"}],
                  "plannedDates": [{"startDate": "2023-06-01", "endDate": "2024-05-31"}],
                  "grantProgramme": [{"code": "G1", "title": "Gardens"}],
                  "classifications": [{"vocabulary": "X", "title": "y"}],
                  "fromOpenCall": "Yes"
                }
              ]
            }
            """;

    @ParameterizedTest
    @EnumSource
    void readsAGrant(JsonLibrary library) {
        List<ScdlRow> rows = new ArrayList<>();
        ScdlReading reading = ThreeSixtyGivingReader.of(library).read(GRANT.getBytes(UTF_8), rows::add);
        Award award = rows.get(0).award();

        assertThat(rows.get(0).line()).isEqualTo(4);
        assertThat(award.getId()).contains("360G-Example-1");
        assertThat(award.getAmount()).contains(Money.parse("1500.50 GBP"));
        assertThat(award.getAgreementDate()).contains(LocalDate.of(2023, 5, 1));
        assertThat(award.getFunderSiret()).contains("21060004500392");
        assertThat(award.getRecipientSiret()).isEmpty();
        assertThat(award.getPlannedPeriod()).contains(DateRange.parse("2023-06/2024-05"));
        assertThat(award.getScheme()).contains("G1");
        assertThat(award.getCells())
                .containsExactlyInAnyOrder(
                        AwardCell.of("/recipientOrganization/0/id", "\"GB-CHC-1164883\""),
                        AwardCell.of("/recipientOrganization/0/postalCode", "\"N1\""),
                        AwardCell.of("/amountDisbursed", "500"),
                        AwardCell.of("/classifications", "[{\"vocabulary\":\"X\",\"title\":\"y\"}]"),
                        AwardCell.of("/fromOpenCall", "\"Yes\""));
        assertThat(reading.findings().stream().map(each -> each.getRule().getCode()))
                .containsOnly("AWD-036");
        reading.findings().forEach(AwardRulesTests::assertSpeaks);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasKeptIsPutBack(JsonLibrary library) {
        List<Award> awards = read(GRANT, library);
        String written = write(awards, library, Findings::isEmpty);
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode before = mapper.readTree(GRANT).get("grants").get(0);
        JsonNode after = mapper.readTree(written).get("grants").get(0);
        assertThat(after.get("amountAwarded").decimalValue()).isEqualByComparingTo("1500.5");
        ((ObjectNode) after).remove("amountAwarded");
        ((ObjectNode) before).remove("amountAwarded");
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatTheStandardDemands(JsonLibrary library) {
        Award split = AwardExamples.with("pourcentageSubvention", "0.45", "montant", "1000.01");
        JsonNode grant = JsonMapper.builder()
                .build()
                .readTree(write(
                        List.of(split),
                        library,
                        findings -> findings.stream()
                                .allMatch(each -> each.getRule().getCode().equals("AWD-033"))))
                .get("grants")
                .get(0);
        assertThat(grant.get("id").asString()).isEqualTo("360G-test-1");
        assertThat(grant.get("title").asString()).isEqualTo("Fonctionnement");
        assertThat(grant.get("currency").asString()).isEqualTo("EUR");
        assertThat(grant.get("amountAwarded").decimalValue())
                .as("what this recipient gets: 0.45 of 1000.01, to the cent")
                .isEqualByComparingTo("450.00");
        assertThat(grant.get("awardDate").asString()).isEqualTo("2017-06-27");
        assertThat(grant.get("recipientOrganization").get(0).get("id").asString())
                .isEqualTo("FR-SIRET-52499120500013");
        assertThat(grant.get("fundingOrganization").get(0).get("name").asString())
                .isEqualTo("Ville d’Antibes");
        Award back =
                read(write(List.of(split), library, findings -> true), library).get(0);
        assertThat(back.getAmount()).contains(Money.parse("1000.01"));
        assertThat(back.getShare()).contains(Rate.of(45, 100));
        assertThat(back.toBuilder().id(Optional.empty()).build()).isEqualTo(split);
    }

    @ParameterizedTest
    @EnumSource
    void whatLacksARequiredMemberIsLeftOutAndTold(JsonLibrary library) {
        Award none = AwardExamples.with("idBeneficiaire", "", "rnaBeneficiaire", "", "montant", "1,5");
        String written = write(List.of(none, AwardExamples.with()), library, findings -> {
            findings.forEach(AwardRulesTests::assertSpeaks);
            return findings.stream()
                    .map(each -> each.getPointer())
                    .toList()
                    .equals(List.of("/0/currency", "/0/amountAwarded", "/0/recipientOrganization/0/id"));
        });
        assertThat(read(written, library)).hasSize(1);
    }

    @Test
    void whatIsMissingIsTold() {
        String grant = "{\"grants\": [{\"title\": 3, \"amountAwarded\": 1e99, \"currency\": \"EUR\"}, 5]}";
        for (JsonLibrary library : JsonLibrary.values()) {
            Findings found = ThreeSixtyGivingReader.of(library)
                    .read(grant.getBytes(UTF_8), row -> {})
                    .findings();
            assertThat(found.ofRule("AWD-035").stream().map(each -> each.getPointer()))
                    .containsExactlyInAnyOrder(
                            "/grants/0/description",
                            "/grants/0/title",
                            "/grants/0/id",
                            "/grants/0/awardDate",
                            "/grants/0/amountAwarded",
                            "/grants/0/fundingOrganization",
                            "/grants/0/recipientOrganization");
            assertThat(found.ofRule("JSN-005")).hasSize(1);
            found.forEach(AwardRulesTests::assertSpeaks);
        }
        for (String other : List.of("", "[]", "{}", "{\"grants\": {}}", "\u0000", "{\"grants\": [")) {
            assertThat(ThreeSixtyGivingReader.of(JsonLibrary.present())
                            .read(other.getBytes(UTF_8), row -> {})
                            .findings())
                    .as(other)
                    .isNotEmpty();
        }
    }

    /** The official example goes through 360Giving and back: nothing of SCDL is lost but ids made up on the way. */
    @Test
    void theOfficialExampleThereAndBack() throws IOException {
        try (InputStream in = ThreeSixtyGivingTests.class.getResourceAsStream("exemple_valide.csv")) {
            byte[] bytes = in.readAllBytes();
            List<Award> awards = AwardFileExamples.awards(bytes);
            List<Award> back = read(write(awards, JsonLibrary.present(), findings -> true), JsonLibrary.present());
            assertThat(new String(AwardFileExamples.written(back, List.of()), UTF_8))
                    .isEqualTo(new String(bytes, UTF_8).replace("\r\n", "\n"));
        }
    }

    private static List<Award> read(String text, JsonLibrary library) {
        List<Award> awards = new ArrayList<>();
        ThreeSixtyGivingReader.of(library).read(text.getBytes(UTF_8), row -> awards.add(row.award()));
        return awards;
    }

    private static String write(List<Award> awards, JsonLibrary library, Predicate<Findings> expected) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ThreeSixtyGivingWriter writer = ThreeSixtyGivingWriter.of(out, "360G-test", library)) {
            awards.forEach(writer::write);
            assertThat(expected.test(writer.findings()))
                    .as(writer.findings().toString())
                    .isTrue();
        }
        return out.toString(UTF_8);
    }
}
