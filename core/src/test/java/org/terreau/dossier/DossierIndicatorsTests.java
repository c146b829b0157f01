package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.indicator.Measurement;
import org.terreau.network.Organisation;
import org.terreau.production.Destination;
import org.terreau.production.DestinationKind;
import org.terreau.production.Harvest;
import org.terreau.production.Production;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.BreakdownCell;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;

class DossierIndicatorsTests {

    private static final String RESIDENCE = "participant.by-residence-area";

    private static Measurement measure(Breakdown... tables) {
        Dossier dossier =
                Dossier.builder().id("d").title("t").breakdowns(List.of(tables)).build();
        return DossierIndicators.standard().measure(RESIDENCE, dossier, Optional.empty());
    }

    private static Breakdown.Builder table(long... counts) {
        Breakdown.Builder table =
                Breakdown.builder().id("b").title("Quartiers").unit("personnes").dimension("residence-area");
        for (int i = 0; i < counts.length; i++) {
            table.addCell(
                    BreakdownCell.builder().label("q" + i).count(counts[i]).build());
        }
        return table;
    }

    private static String why(Measurement measurement) {
        return measurement.getReason().orElseThrow().label(Locale.ENGLISH);
    }

    /** The 13 districts of the report of 2015; its line of totals says 56 too. */
    @Test
    void theDistrictsOfValenciennes() throws IOException {
        Dossier dossier = ProvedDossier.example("valenciennes").dossier();
        Measurement found = DossierIndicators.standard().measure(RESIDENCE, dossier, dossier.getPeriod());
        assertThat(found.getValue()).contains(new BigDecimal("56"));
        assertThat(found.getCounted())
                .extracting((Labelled each) -> each.label(Locale.FRENCH))
                .startsWith("Répartition par quartier des 36 (personnes, sans date)", "St Waast\u00a0: 6")
                .contains("Dutemple\u00a0: 5")
                .allMatch(each -> !each.matches(".*: [1-4]"));
    }

    @Test
    void nobodyIsPickedOut() {
        assertThat(told(7, 2, 6, 1)).containsExactly("q0: 7", "3 places with few persons, together: 9");
        assertThat(told(7, 2, 6))
                .as("one alone would follow from the total")
                .containsExactly("q0: 7", "2 places with few persons, together: 8");
        assertThat(told(7, 6, 5)).containsExactly("q0: 7", "q1: 6", "q2: 5");
    }

    private static List<String> told(long... counts) {
        List<String> all = measure(table(counts).build()).getCounted().stream()
                .map(each -> each.label(Locale.ENGLISH))
                .toList();
        return all.subList(1, all.size());
    }

    @Test
    void noneOrSeveralThatDifferGiveNoNumber() {
        assertThat(why(measure())).isEqualTo("no table is shared out by \"residence-area\"");
        assertThat(why(measure(table(1).dimension("age-band").build()))).startsWith("no table");
        assertThat(why(measure(table(1, 2).build(), table(1, 3).build()))).startsWith("several tables");
        assertThat(measure(table(1, 2).build(), table(1, 2).build()).getValue()).contains(new BigDecimal("3"));
        assertThat(measure(table(0).build()).getValue()).contains(BigDecimal.ZERO);
    }

    @Test
    void whatCountsNobodyIsNotAdded() {
        assertThat(why(measure(table().build()))).startsWith("the table that was chosen");
        assertThat(why(measure(table(1, -1).build()))).startsWith("the table that was chosen");
        assertThat(why(measure(table(50, 50).unit("%").build()))).startsWith("the table that was chosen");
        assertThat(measure(table(Long.MAX_VALUE, Long.MAX_VALUE).build()).getValue())
                .contains(new BigDecimal("18446744073709551614"));
    }

    /** Of seven tools three are due over 2015: 12 reviews, 12 sheets, and minutes as often as the committee meets. */
    @Test
    void minutesAreDueAsOftenAsTheirBodyMeets() throws IOException {
        Dossier dossier = ProvedDossier.example("valenciennes").dossier();
        Measurement found = DossierIndicators.standard()
                .measure("programme.evaluation-records", dossier, Optional.of(DateRange.year(2015)));
        assertThat(found.getDenominator()).contains(new BigDecimal("25"));
        assertThat(found.getCounted())
                .extracting((Labelled each) -> each.label(Locale.ENGLISH))
                .contains("Comptes rendus des comités de pilotage: 0 of 1");
        assertThat(found.getMissing()).hasSize(4);
        Finding minutes = DossierRules.standard()
                .check(dossier, LocalDate.of(2026, 1, 1))
                .ofRule("PRG-011")
                .asList()
                .get(1);
        assertThat(minutes.getPointer()).isEqualTo("/programmes/0/tools/2");
        assertThat(minutes.message(Locale.FRENCH))
                .contains("comme se réunit «\u00a0Comité de pilotage\u00a0»", "34\u202f; au dossier\u00a0: aucune");
    }

    private static Dossier giving(Destination... destinations) {
        return Dossier.builder()
                .id("d")
                .title("t")
                .addOrganisation(organisation("croix-rouge", "Croix-Rouge"))
                .addOrganisation(organisation("croix-rouge", "Une autre"))
                .addOrganisation(organisation("blank", " "))
                .production(Production.builder()
                        .addHarvest(Harvest.builder()
                                .id("h")
                                .garden("g")
                                .crop("tomate")
                                .on(DateRange.year(2015))
                                .quantity(BigDecimal.TEN)
                                .addDestinations(destinations)
                                .build())
                        .build())
                .build();
    }

    @Test
    void partnersBearTheirNames() {
        assertThat(DossierIndicators.standard()
                        .measure(
                                "production.redistribution-rate",
                                giving(given("croix-rouge"), given("blank"), given("nowhere")),
                                Optional.empty())
                        .getCounted())
                .extracting((Labelled each) -> each.label(Locale.ENGLISH))
                .containsExactly("blank: 10.0% (1 kg)", "Croix-Rouge: 10.0% (1 kg)", "nowhere: 10.0% (1 kg)");
    }

    @Test
    void rulesOnDestinationsSayTheNamesToo() {
        Dossier twice = giving(
                given("croix-rouge").toBuilder().quantity(BigDecimal.TEN).build(),
                given("nowhere").toBuilder().quantity(BigDecimal.TEN).build(),
                given("croix-rouge").toBuilder().kind(DestinationKind.COMPOST).build());
        Findings found = DossierRules.standard().check(twice, LocalDate.of(2026, 1, 1));
        Finding over = found.ofRule("PRD-014").asList().get(0);
        assertThat(over.getPointer()).isEqualTo("/production/harvests/0/destinations");
        assertThat(over.message(Locale.ENGLISH)).contains("to Croix-Rouge, nowhere;");
        Finding kept = found.ofRule("PRD-017").asList().get(0);
        assertThat(kept.getPointer()).isEqualTo("/production/harvests/0/destinations/2/partner");
        assertThat(kept.message(Locale.FRENCH)).contains("Croix-Rouge est nommé");
    }

    private static Organisation organisation(String id, String name) {
        return Organisation.builder().id(id).name(name).build();
    }

    private static Destination given(String partner) {
        return Destination.builder()
                .kind(DestinationKind.PARTNER)
                .quantity(BigDecimal.ONE)
                .partner(partner)
                .build();
    }
}
