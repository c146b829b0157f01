package org.terreau.funding.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.funding.scheme.Applications.money;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.terreau.finding.Finding;
import org.terreau.funding.CarrierKind;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.Reading;
import org.terreau.json.ValueWriter;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

class SchemeReaderTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** A scheme with every member that schemes can have. */
    private static Scheme whole() {
        return Applications.scheme("WHOLE")
                .minor(0)
                .open(DateRange.parse("2026-01/2026-03"))
                .projectPeriod(DateRange.parse("2026"))
                .addCarriers(CarrierKind.ASSOCIATION, CarrierKind.CCAS)
                .addNature(ProjectNature.INVESTMENT)
                .addTerritory("59")
                .addEligibleCosts(CostCategory.STAFF, CostCategory.INVESTMENT)
                .addRates(
                        SchemeRate.builder()
                                .rate(Rate.parse("1/3"))
                                .addCarrier(CarrierKind.CCAS)
                                .addRegion(RegionCategory.TRANSITION)
                                .addNature(ProjectNature.INVESTMENT)
                                .inForce(DateRange.parse("2026"))
                                .build(),
                        Applications.rate("0.8"))
                .minGrant(money("500"))
                .maxGrant(money("5000"))
                .minEligibleCost(money("1000"))
                .maxEligibleCost(money("90000"))
                .maxPublicRate(Rate.parse("0.8"))
                .volunteeringCounted(true)
                .yearsBetweenRequests(2)
                .once(true)
                .deMinimis(true)
                .addNotWith("A")
                .addOnlyWith("B")
                .addDemands(Applications.demand(Measure.OWN)
                        .rateAtLeast(Rate.parse("0.2"))
                        .atMost(money("900"))
                        .build())
                .addCondition("Le jardin est ouvert à tous")
                .build();
    }

    @ParameterizedTest
    @EnumSource(JsonLibrary.class)
    void whatIsWrittenIsReadBack(JsonLibrary library) {
        List<Scheme> schemes = new ArrayList<>(Schemes.standard().all());
        schemes.add(whole());
        for (Scheme each : schemes) {
            String text = ValueWriter.of(Scheme.class, library).text(each);
            Reading<Scheme> reading =
                    SchemeReader.of(Limits.standard(), library).read(text.getBytes(StandardCharsets.UTF_8));
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.value()).contains(each);
        }
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("scheme.json");
        Files.writeString(
                file, ValueWriter.of(Scheme.class, JsonLibrary.present()).text(whole()));
        assertThat(SchemeReader.standard().read(file).value()).contains(whole());
    }

    @Test
    void anUnknownMemberIsToldWhereItStands() {
        Reading<Scheme> reading = read("\"maxGrants\": \"5000.00\"");
        assertThat(reading.findings()).extracting(Finding::getPointer).contains("/maxGrants");
        assertThat(reading.findings().text(Locale.ENGLISH)).contains("maxGrant");
    }

    @Test
    void aFloorAboveItsCeilingIsTold() {
        Scheme scheme = read("\"minGrant\": \"5000.01\", \"maxGrant\": \"5000.00\"")
                .value()
                .orElseThrow();
        Finding found = SchemeRules.schemes()
                .check(Schemes.of(List.of(scheme)), DAY)
                .ofRule("SCH-001")
                .asList()
                .get(0);
        assertThat(found.getPointer()).isEqualTo("/S/minGrant");
        assertThat(found.getFacts().get("least")).isEqualTo(money("5000.01"));
    }

    @Test
    void aPercentageForARateIsTold() {
        Scheme scheme = read("\"rates\": [{\"rate\": \"58.46\"}]").value().orElseThrow();
        assertThat(SchemeRules.schemes().check(Schemes.of(List.of(scheme)), DAY).text(Locale.ENGLISH))
                .contains("write 0.5846");
    }

    @Test
    void anotherFormatAndAnotherVersionAreRefused() {
        assertThat(SchemeReader.standard()
                        .read("{\"format\": \"terreau/dossier\"}".getBytes(StandardCharsets.UTF_8))
                        .value())
                .isEmpty();
        assertThat(SchemeReader.standard()
                        .read("[".getBytes(StandardCharsets.UTF_8))
                        .value())
                .isEmpty();
    }

    private static Reading<Scheme> read(String members) {
        String text = """
                {"format": "terreau/scheme", "version": 1, "id": "S", "title": "Aide", "funder": "Département",
                 "funderKind": "DEPARTMENT", "source": {"title": "Règlement", "reference": "article 1"}, %s}
                """.replace("%s", members);
        return SchemeReader.standard().read(text.getBytes(StandardCharsets.UTF_8));
    }
}
