package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.statistic.Statements.figure;
import static org.terreau.statistic.Statements.gardens;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.value.DateRange;

/** Figures side by side that do not contradict each other. */
class FigureDifferencesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Findings check(Figure... figures) {
        return StatisticRules.figures().check(List.of(figures), DAY);
    }

    private static Finding only(String code, Figure... figures) {
        Findings findings = check(figures);
        assertThat(findings).hasSize(1).allSatisfy(StatisticRulesTests::assertSpeaks);
        assertThat(findings.ofRule(code)).hasSize(1);
        return findings.asList().get(0);
    }

    /** Seed 004: employees of the Cocagne network, by the page and by its key facts. */
    @Test
    void atLeastAndExactly() {
        Finding found = only(
                "FIG-004",
                figure("network.employees", "salariés", "4600")
                        .label("Salariés en insertion")
                        .qualifier(Qualifier.AT_LEAST)
                        .source("page")
                        .build(),
                figure("network.employees", "salariés", "4820")
                        .source("infos-clefs")
                        .build());
        assertThat(found.message(Locale.FRENCH))
                .isEqualTo("Salariés en insertion\u00a0: 2 énoncés diffèrent sans se contredire (précision)\u00a0:"
                        + " au moins 4\u202f600 salariés (page), 4\u202f820 salariés (infos-clefs).");
        assertThat(found.getPointer()).isEqualTo("/0");
    }

    /** Seed 004: 25,000 households, 27,200 members: under one key, or under two that are declared. */
    @Test
    void householdsAndMembers() {
        Figure.Builder households =
                figure("network.households", "foyers", "25000").qualifier(Qualifier.AT_LEAST);
        Figure.Builder members = figure("network.members", "adhérents", "27200").label("Adhérents");
        assertThat(check(households.build(), members.build())).isEmpty();
        Finding declared = only(
                "FIG-004",
                members.build(),
                households.addBeside("network.members").build());
        assertThat(declared.message(Locale.ENGLISH))
                .isEqualTo("“Adhérents” and “Jardins du réseau”: two numbers, one not to be taken for the other:"
                        + " 27,200 adhérents, at least 25,000 foyers.");
        Finding oneKey = only(
                "FIG-004",
                members.key("network.households").build(),
                households.beside(List.of()).build());
        assertThat(oneKey.repair(Locale.ENGLISH)).hasValue("Say what each of them counts, and which one to use.");
    }

    @Test
    void aDeclaredPairIsToldOnceAndOnlyWhereItDiffers() {
        Figure.Builder one = figure("a", "foyers", "1").addBeside("b", "b", "a", "c");
        Figure.Builder other = figure("b", "adhérents", "2").addBeside("a");
        assertThat(check(one.build(), other.build()).ofRule("FIG-004")).hasSize(1);
        assertThat(check(one.build(), other.value(BigDecimal.ONE).build())).isEmpty();
        assertThat(check(one.build())).isEmpty();
        assertThat(check(one.build(), figure("b", "u", "2").base("part").build()))
                .isEmpty();
    }

    /** Seed 001: about 49,000 inhabitants in the text, 52,645 on the card. */
    @ParameterizedTest
    @CsvSource({
        "ABOUT, 49000, , EXACT, 52645, 2013, true",
        "ABOUT, 49000, 2008, EXACT, 52645, 2013, true",
        "EXACT, 5009, 2014-12, EXACT, 4865, 2013-12, false",
        "EXACT, 3, , EXACT, 1, 1991, true",
        "EXACT, 3, , EXACT, 3, 1991, false",
        "ABOUT, 100, 2014, EXACT, 102, 2015, false",
        "AT_LEAST, 350, 2014, AT_LEAST, 400, 2015, false",
        "AT_LEAST, 350, 2014, AT_LEAST, 400, 2014, true",
        "AT_LEAST, 350, , AT_LEAST, 400, , true",
        "AT_LEAST, 100, 2014/2016, AT_LEAST, 30, 2015, false",
        "AT_MOST, 10, , EXACT, 9, , true",
        "PLANNED, 60, 2016, EXACT, 56, 2015, false",
        "PLANNED, 10, , EXACT, 3, , false",
        "PLANNED, 10, , PLANNED, 60, 2016, true",
    })
    void whatAReaderWantsToBeTold(
            Qualifier a, String one, String when, Qualifier b, String other, String then, boolean told) {
        Figure first = dated(gardens(a, one), when);
        Figure second = dated(gardens(b, other), then);
        assertThat(check(first, second).ofRule("FIG-004")).hasSize(told ? 1 : 0);
        assertThat(check(second, first).ofRule("FIG-004")).hasSize(told ? 1 : 0);
    }

    private static Figure dated(Figure figure, String period) {
        return period == null
                ? figure
                : figure.toBuilder().period(DateRange.parse(period)).build();
    }

    /** Who says "three sites" and "one site in 1991" in one text says which is which. */
    @Test
    void oneSourceTellsItsDatesApart() {
        Figure now = gardens("3", "page");
        Figure then =
                gardens(DateRange.year(1991), "1").toBuilder().source("page").build();
        assertThat(check(now, then)).isEmpty();
        assertThat(check(now, then.toBuilder().source("other").build()).ofRule("FIG-004"))
                .hasSize(1);
    }

    @Test
    void aShareBesideItsCountIsNoDifference() {
        assertThat(check(
                        figure("rsa", "personnes", "46").build(),
                        figure("rsa", "%", "82.1").build()))
                .isEmpty();
    }

    @Test
    void whatContradictsIsToldOnce() {
        assertThat(check(gardens("102", "a"), gardens("110", "b"), gardens(DateRange.year(2019), "90")))
                .extracting(each -> each.getRule().getCode())
                .containsExactly("FIG-001");
    }

    /** Seed 003: whom the gardens of Valenciennes give vegetables to, told three times. */
    @Test
    void threeListsOfThoseWhoReceive() {
        Finding found = only(
                "FIG-005",
                recipients(
                        Qualifier.AT_LEAST, "", "Petits Frères des Pauvres", "Croix Rouge", "Midi et Partage", "CHRS"),
                recipients(
                        Qualifier.EXACT,
                        "",
                        "équipe Saint-Vincent",
                        "Petites Sœurs des Pauvres",
                        "Maison du Pain de Vie",
                        "Croix-Rouge",
                        "Foyer Blaise Pascal",
                        "Alter Egaux"),
                recipients(
                        Qualifier.EXACT,
                        "1991-05/2001-12",
                        "Croix Rouge",
                        "Equipe Saint-Vincent",
                        "Petites Soeurs des Pauvres",
                        "Maison du Pain de Vie"));
        assertThat(found.getPointer()).isEqualTo("/0/items");
        assertThat(found.message(Locale.ENGLISH))
                .isEqualTo("Organismes: 3 lists differ; 9 names in all, 1 in every list. In one only:"
                        + " at least 4: Petits Frères des Pauvres / Midi et Partage / CHRS,"
                        + " 6: Foyer Blaise Pascal / Alter Egaux.");
        assertThat(found.repair(Locale.FRENCH))
                .hasValue("Choisir une seule graphie\u00a0: Croix Rouge / Croix-Rouge,"
                        + " équipe Saint-Vincent / Equipe Saint-Vincent,"
                        + " Petites Sœurs des Pauvres / Petites Soeurs des Pauvres.");
    }

    private static Figure recipients(Qualifier qualifier, String period, String... items) {
        Figure figure = figure("redistribution.recipients", "organismes", Integer.toString(items.length))
                .label("Organismes")
                .qualifier(qualifier)
                .addItems(items)
                .build();
        return dated(figure, period.isEmpty() ? null : period);
    }

    @Test
    void listsOfOtherYearsAreASeries() {
        Figure of2014 = recipients(Qualifier.EXACT, "2014", "a", "b");
        Figure of2015 = recipients(Qualifier.EXACT, "2015", "b", "c");
        assertThat(check(of2014, of2015)).isEmpty();
        assertThat(check(of2014, of2015, recipients(Qualifier.EXACT, "2015-05/2016", "c", "b")))
                .isEmpty();
        assertThat(check(of2014, of2015, recipients(Qualifier.EXACT, "2015-05/2016", "c", "d"))
                        .ofRule("FIG-005"))
                .extracting(Finding::getPointer)
                .containsExactly("/1/items");
    }

    @Test
    void whenEachNameStandsInTwoOfThreeListsNoListHasOneOfItsOwn() {
        Finding found = only(
                "FIG-005",
                recipients(Qualifier.EXACT, "", "a", "b"),
                recipients(Qualifier.EXACT, "", "b", "c"),
                recipients(Qualifier.EXACT, "", "c", "a"));
        assertThat(found.message(Locale.FRENCH))
                .isEqualTo("Organismes\u00a0: 3 listes diffèrent\u202f; 3 noms en tout, 0 dans toutes."
                        + " Dans une seule\u00a0: rien.");
    }

    @Test
    void manyFiguresAreComparedSoon() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            figures.add(figure("key-" + i % 7, "u" + i % 5, Integer.toString(i))
                    .qualifier(Qualifier.values()[i % 5])
                    .period(Optional.of(DateRange.year(1000 + i % 999))
                            .filter(year -> year.getFirst().getYear() % 3 > 0))
                    .addBeside("key-" + (i + 1) % 7)
                    .addItem("item " + i % 999)
                    .addItem("x".repeat(i % 300))
                    .build());
        }
        figures.addAll(Collections.nCopies(2_000, figures.get(0)));
        Findings findings = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> StatisticRules.figures().check(figures, DAY));
        assertThat(findings.ofRule("FIG-005"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.message(Locale.FRENCH)).hasSizeLessThan(2_000));
    }
}
