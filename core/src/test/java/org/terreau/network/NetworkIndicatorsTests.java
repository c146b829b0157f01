package org.terreau.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.Registers.bouquet;
import static org.terreau.network.Registers.charter;
import static org.terreau.network.Registers.network;
import static org.terreau.network.Registers.of;
import static org.terreau.network.Registers.partnership;
import static org.terreau.network.Registers.service;
import static org.terreau.network.Registers.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.Qualifier;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;

class NetworkIndicatorsTests {

    private static Figure figure(String key, String value, String source) {
        return Figure.builder()
                .key(key)
                .label(key)
                .unit(key.endsWith("hectares") ? "ha" : "u")
                .value(new BigDecimal(value))
                .source(source)
                .build();
    }

    private static Measurement measure(String id, NetworkRegister register, Figure... figures) {
        return NetworkIndicators.standard()
                .measure(id, new WithFigures<>(register, new Figures(List.of(figures))), Optional.empty());
    }

    private static Measurement in2015(String id, NetworkRegister register, Figure... figures) {
        return NetworkIndicators.standard()
                .measure(
                        id,
                        new WithFigures<>(register, new Figures(List.of(figures))),
                        Optional.of(DateRange.year(2015)));
    }

    private static void assertValue(Measurement measurement, String value) {
        assertThat(measurement.getValue()).contains(new BigDecimal(value));
    }

    private static String reason(Measurement measurement) {
        assertThat(measurement.getValue()).isEmpty();
        return measurement.getReason().orElseThrow().label(Locale.FRENCH);
    }

    /** Réseau Cocagne: 4 820 employees in 102 gardens by its key facts, over 4 600 in 110 by its page. */
    @Test
    void employeesPerGardenBySource() {
        Figure facts = figure("network.employees", "4820", "infos-clefs");
        Figure page = figure("network.employees", "4600", "page").toBuilder()
                .qualifier(Qualifier.AT_LEAST)
                .build();
        Figure gardensByFacts = figure("network.gardens", "102", "infos-clefs");
        Figure gardensByPage = figure("network.gardens", "110", "page");
        String id = "network.employees-per-garden";
        assertValue(measure(id, NetworkRegister.EMPTY, facts, gardensByFacts), "47.3");
        assertValue(measure(id, NetworkRegister.EMPTY, page, gardensByPage), "41.8");
        assertThat(reason(measure(id, NetworkRegister.EMPTY, facts, gardensByFacts, page, gardensByPage)))
                .isEqualTo("les sources se contredisent\u00a0: 47,3 selon infos-clefs\u202f; 41,8 selon page");
        assertThat(reason(measure(id, NetworkRegister.EMPTY, gardensByFacts, gardensByPage)))
                .isEqualTo("«\u00a0network.employees\u00a0» n’est pas énoncé");
        assertThat(reason(
                        measure(id, NetworkRegister.EMPTY, facts, gardensByPage, figure("network.gardens", "9", "x"))))
                .startsWith("des énoncés se contredisent");
        assertThat(reason(measure(id, NetworkRegister.EMPTY, facts, figure("network.gardens", "0", "infos-clefs"))))
                .isEqualTo("le dénominateur est nul");
        assertThat(reason(measure(id, NetworkRegister.EMPTY, facts, figure("network.gardens", "1E+100000000", "x"))))
                .contains("trop long");
    }

    /** 470 hectares: 4.61 a garden of 102, 4.27 of 110. */
    @Test
    void hectaresPerGarden() {
        Figure hectares = figure("network.hectares", "470", "page");
        String id = "network.hectares-per-garden";
        assertValue(measure(id, NetworkRegister.EMPTY, hectares, figure("network.gardens", "102", "a")), "4.61");
        assertValue(measure(id, NetworkRegister.EMPTY, hectares, figure("network.gardens", "110", "a")), "4.27");
        assertValue(measure(id, of(network().addGardens("a", "b", "a")), hectares), "235.00");
    }

    /** Square metres are no hectares, and a share of gardens is no number of them. */
    @Test
    void aFigureInAnotherUnitIsNotCountedWith() {
        Figure hectares = figure("network.hectares", "470", "page");
        Figure gardens = figure("network.gardens", "102", "page");
        String id = "network.hectares-per-garden";
        assertThat(reason(measure(
                        id,
                        NetworkRegister.EMPTY,
                        hectares.toBuilder().unit("m²").build(),
                        gardens)))
                .isEqualTo("«\u00a0network.hectares\u00a0» est énoncé en «\u00a0m²\u00a0», et non en ha");
        assertThat(reason(measure(
                        id,
                        NetworkRegister.EMPTY,
                        hectares,
                        gardens.toBuilder().unit("%").build())))
                .isEqualTo("«\u00a0network.gardens\u00a0» est énoncé en «\u00a0%\u00a0», et non en nombre");
        assertThat(reason(measure(
                        "network.employees-per-garden",
                        NetworkRegister.EMPTY,
                        figure("network.employees", "48", "page").toBuilder()
                                .unit("% des jardins")
                                .build(),
                        gardens)))
                .contains("% des jardins");
        assertValue(
                measure(
                        id,
                        NetworkRegister.EMPTY,
                        hectares,
                        gardens.toBuilder().unit("jardins").build()),
                "4.61");
    }

    @Test
    void partnershipsMadeAreThoseThatCertainlyBeganInThePeriod() {
        String id = "network.partnerships-made";
        NetworkRegister register = of(
                begun("a", "2015-03"),
                begun("b", "2015"),
                begun("c", "2014/2015"),
                begun("d", "2016"),
                partnership("e"));
        Measurement made = in2015(id, register);
        assertValue(made, "2");
        assertThat(made.getMissing()).hasSize(2);
        assertValue(measure(id, register), "4");
        assertValue(in2015(id, of(partnership("e")), figure("partnerships.made", "31", "fiche")), "31");
        assertThat(reason(in2015(id, of(partnership("e"))))).isEqualTo("aucun partenariat n’est daté");
        assertValue(in2015(id, of(begun("d", "2016"))), "0");
    }

    private static Partnership.Builder begun(String id, String begins) {
        return partnership(id).begins(DateRange.parse(begins));
    }

    @Test
    void aPartnerOfSeveralThemesCountsOnce() {
        Measurement partners = measure(
                "network.partners",
                of(
                        partnership("a"),
                        partnership("b").theme(Theme.HEALTH),
                        partnership("c").partner("adoma")));
        assertValue(partners, "2");
        assertThat(partners.getCounted())
                .extracting(each -> each.label(Locale.ENGLISH))
                .containsExactly("housing: 2", "health: 1");
        assertValue(
                in2015(
                        "network.partners",
                        of(begun("a", "2016"), partnership("b").ends(DateRange.year(2014)))),
                "0");
        assertThat(reason(measure("network.partners", NetworkRegister.EMPTY))).isNotBlank();
    }

    @Test
    void whatIsKeptOfACharterIsWhatWasJudgedLast() {
        NetworkRegister register = of(network()
                .charter(charter(1, 2, 3, 4)
                        .addStatements(
                                statement("p1", Compliance.KEPT, "2016"),
                                statement("p1", Compliance.NOT_KEPT, "2015"),
                                statement("p2", Compliance.PARTLY),
                                statement("p3", Compliance.NOT_JUDGED))
                        .build()));
        Measurement kept = measure("network.charter-kept", register);
        assertValue(kept, "50.0");
        assertThat(kept.getMissing()).hasSize(1);
        assertValue(in2015("network.charter-kept", register), "0.0");
        assertThat(reason(measure("network.charter-kept", of(network())))).contains("charte");
    }

    @Test
    void gardensInBouquets() {
        Network.Builder network = network().addGardens("a", "b", "c", "d");
        String id = "network.bouquet-share";
        assertValue(measure(id, of(network.addBouquets(bouquet("n", "a", "b"), bouquet("s", "b", "zzz")))), "50.0");
        assertValue(
                measure(id, of(network().addBouquet(bouquet("n", "a", "b"))), figure("network.gardens", "8", "census")),
                "25.0");
        assertThat(reason(measure(id, of(network().addBouquet(bouquet("n")))))).contains("bouquet");
        assertThat(reason(measure(id, of(network().addBouquet(bouquet("n", "a"))))))
                .contains("network.gardens");
    }

    @Test
    void servicesOfAPeriod() {
        NetworkRegister register = of(service().period(DateRange.year(2016)));
        assertValue(measure("network.services", register), "1");
        assertValue(in2015("network.services", register), "0");
        assertThat(reason(measure("network.services", NetworkRegister.EMPTY))).isNotBlank();
    }

    @Test
    void everyIndicatorSaysOfWhatItIsMade() {
        List<String> ids = new ArrayList<>();
        NetworkIndicators.standard().indicators().forEach(each -> {
            ids.add(each.getId());
            assertThat(each.getFormula().french()).doesNotContain("'", "\"");
            assertThat(each.getSource().getTitle()).isNotBlank();
        });
        assertThat(ids).hasSize(7).allMatch(id -> id.startsWith("network."));
    }
}
