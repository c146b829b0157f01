package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.statistic.Statements.figure;
import static org.terreau.statistic.Statements.gardens;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

class FigureRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private record Dossier(List<Figure> figures) {}

    private static Findings check(Figure... figures) {
        return StatisticRules.figures().check(List.of(figures), DAY);
    }

    private static Findings contradictions(Figure... figures) {
        return check(figures).ofRule("FIG-001");
    }

    @Test
    void tellsAllStatementsAtTheFirst() {
        Figure other = figure("network.employees", "personnes", "4600").build();
        Findings findings = check(
                other,
                gardens("102", "page-a"),
                gardens(DateRange.year(2019), "90"),
                gardens("110").source("page-b").qualifier(Qualifier.AT_LEAST).build(),
                gardens("110.0", "page-c"));

        assertThat(findings).hasSize(1).allSatisfy(StatisticRulesTests::assertSpeaks);
        Finding finding = findings.asList().get(0);
        assertThat(finding.getPointer()).isEqualTo("/1");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Jardins du réseau (jardins): these statements contradict each other:"
                        + " 102 (page-a), at least 110 (page-b), 110.0 (page-c).");
        assertThat(finding.getFacts().get("key")).isEqualTo("network.gardens");
        assertThat(finding.getFacts().get("count")).isEqualTo(3);
    }

    @Test
    void aStatementIsWrittenForItsReader() {
        Figure figure = figure("network.employees", "personnes", "4600.5")
                .qualifier(Qualifier.ABOUT)
                .source("page-a")
                .period(DateRange.year(2019))
                .build();
        assertThat(Statement.text(figure))
                .isEqualTo(new Text("environ 4\u202f600,5 (page-a, 2019)", "about 4,600.5 (page-a, 2019)"));
        assertThat(Statement.text(gardens(DateRange.year(2019), "7"))).isEqualTo(Text.of("7 (2019)"));
        assertThat(Statement.text(gardens("7").source("a\u202e\nb").build())).isEqualTo(Text.of("7 (a\ufffd\ufffdb)"));
    }

    @Test
    void inADossierTheListIsPointedAtByItsMember() {
        RuleBook<Dossier> book = StatisticRules.figures().part("figures", dossier -> Optional.of(dossier.figures()));
        Dossier dossier = new Dossier(List.of(
                figure("a", "x", "1").build(),
                figure("b", "x", "1").build(),
                figure("c", "x", "1").build(),
                gardens("102", "page-a"),
                gardens("110", "page-b")));
        assertThat(book.check(dossier, DAY)).extracting(Finding::getPointer).containsExactly("/figures/3");
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 102, EXACT, 110, true",
        "EXACT, 102, EXACT, 102.00, false",
        "ABOUT, 4600, EXACT, 4650, false",
        "ABOUT, 4600, EXACT, 4550, false",
        "ABOUT, 4600, EXACT, 4651, true",
        "ABOUT, 4600, ABOUT, 4820, true",
        "ABOUT, 5000, ABOUT, 4820, false",
        "ABOUT, 1.5, EXACT, 1.55, false",
        "ABOUT, 1.5, EXACT, 1.56, true",
        "ABOUT, 0, EXACT, 0.5, false",
        "ABOUT, 0, EXACT, 1, true",
        "ABOUT, -100, EXACT, -60, false",
        "AT_LEAST, 775000, EXACT, 775000, false",
        "AT_LEAST, 775000, EXACT, 780000, false",
        "AT_LEAST, 775000, EXACT, 774999, true",
        "AT_LEAST, 10, AT_LEAST, 20, false",
        "AT_MOST, 10, AT_MOST, 20, false",
        "AT_LEAST, 20, AT_MOST, 10, true",
        "AT_LEAST, 10, AT_MOST, 10, false",
        "PLANNED, 60, EXACT, 56, false",
        "PLANNED, 60, AT_MOST, 10, false",
        "PLANNED, 60, PLANNED, 70, true",
        "PLANNED, 60, PLANNED, 60, false",
    })
    void twoStatementsThatCannotBothBeTrue(Qualifier a, String one, Qualifier b, String other, boolean contradict) {
        assertThat(contradictions(gardens(a, one), gardens(b, other))).hasSize(contradict ? 1 : 0);
        assertThat(contradictions(gardens(b, other), gardens(a, one))).hasSize(contradict ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015, true",
        "2015, 2015-12, true",
        "2014/2016, 2016-12-31, true",
        "2015, 2016, false",
        "2015-01, 2015-02, false",
    })
    void onlyOfDaysThatOverlap(String one, String other, boolean contradict) {
        assertThat(contradictions(gardens(DateRange.parse(one), "56"), gardens(DateRange.parse(other), "60")))
                .hasSize(contradict ? 1 : 0);
    }

    @Test
    void theUndatedIsComparedWithTheUndatedOnly() {
        assertThat(contradictions(gardens(DateRange.year(2015), "56"), gardens("60", "page-a")))
                .isEmpty();
    }

    @Test
    void daysApartAreFindingsApart() {
        Findings findings = contradictions(
                gardens(DateRange.year(2016), "60"),
                gardens(DateRange.year(2015), "56"),
                gardens(DateRange.year(2017), "70"),
                gardens(DateRange.year(2015), "57"),
                gardens(DateRange.parse("2016-05"), "61"));
        assertThat(findings).extracting(Finding::getPointer).containsExactly("/0", "/1");
    }

    @Test
    void aLongPeriodHasToHoldWithEachShortOne() {
        Figure[] years = {
            gardens(DateRange.year(2014), "5"), gardens(DateRange.parse("2014/2017"), "5"),
            gardens(DateRange.year(2015), "5"), gardens(DateRange.year(2017), "6"),
        };
        assertThat(contradictions(years)).hasSize(1);
        years[3] = gardens(DateRange.year(2018), "6");
        assertThat(contradictions(years)).isEmpty();
    }

    @Test
    void otherUnitsOrBasesDoNotContradict() {
        Figure households = figure("network.members", "foyers", "25000").build();
        Figure members = figure("network.members", "adhérents", "27200").build();
        assertThat(contradictions(households, members)).isEmpty();
        Figure some = gardens("10").base("adhérents").build();
        assertThat(contradictions(some, gardens("12").base("tous").build(), gardens("14", "page-a")))
                .isEmpty();
    }

    @Test
    void manyStatementsAreToldInPart() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            figures.add(gardens(Integer.toString(i), "page-" + i));
        }
        Findings findings = StatisticRules.figures().check(figures, DAY);
        assertThat(findings).hasSize(1).allSatisfy(StatisticRulesTests::assertSpeaks);
        assertThat(findings.asList().get(0).message(Locale.ENGLISH))
                .startsWith(
                        "Jardins du réseau (jardins): 300 statements contradict each other, among them 0 (page-0),");
    }

    @Test
    void itemsMakeAnExactNumberOnly() {
        assertThat(check(gardens("3").addItem("a").addItem("b").build()).ofRule("FIG-002"))
                .hasSize(1)
                .allSatisfy(StatisticRulesTests::assertSpeaks)
                .extracting(Finding::getPointer)
                .containsExactly("/0");
        assertThat(check(gardens("2.0").addItem("a").addItem("b").build())).isEmpty();
        assertThat(check(gardens("3").build())).isEmpty();
        for (Qualifier each : List.of(Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.PLANNED)) {
            assertThat(check(gardens("3").qualifier(each).addItem("a").build())).isEmpty();
        }
        assertThat(check(figure("rsa.share", "%", "82.1").addItem("a").build())).isEmpty();
    }

    @Test
    void aShareOfANamedBaseGoesFromNoneToAll() {
        for (String each : List.of("0", "82.1", "100", "100.0")) {
            assertThat(check(figure("rsa.share", "%", each).base("participants").build()))
                    .isEmpty();
        }
        for (String each : List.of("-0.1", "100.1")) {
            assertThat(check(figure("rsa.share", "%", each).base("participants").build()))
                    .hasSize(1)
                    .allSatisfy(StatisticRulesTests::assertSpeaks);
        }
        assertThat(check(
                        figure("baskets", "paniers", "120").base("participants").build()))
                .isEmpty();
    }

    @Test
    void absurdNumbersAreAnsweredAtOnce() {
        List<String> absurd = List.of("1E+100000000", "-1E+2147483647", "1E-100000000", "0E+2147483647");
        List<Figure> figures = new ArrayList<>();
        for (String each : absurd) {
            for (Qualifier qualifier : Qualifier.values()) {
                figures.add(figure("network.gardens", "%", each)
                        .qualifier(qualifier)
                        .base("b")
                        .addItem("i")
                        .build());
                figures.add(gardens(qualifier, each).toBuilder().addItem("i").build());
            }
        }
        figures.add(figure("x", "m", "7")
                .value(BigDecimal.TEN.pow(200_000))
                .qualifier(Qualifier.ABOUT)
                .build());
        figures.add(gardens("1000000000000000000", "page-a"));
        figures.add(gardens("1000000000000000001", "page-b"));
        Findings findings = StatisticRules.figures().check(figures, DAY);
        assertThat(findings.ofRule("FIG-001")).hasSize(1);
        assertThat(findings.ofRule("FIG-002")).isNotEmpty();
        assertThat(findings).allSatisfy(StatisticRulesTests::assertSpeaks);
    }
}
