package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;

class StatisticRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static List<RuleExample<?>> examples() {
        return StatisticExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    <S> void firesOnTheExampleAndSparesTheTwin(RuleExample<S> example) {
        assertThat(example.book().check(example.fires(), DAY).ofRule(example.code()))
                .isNotEmpty();
        assertThat(example.book().check(example.spares(), DAY).ofRule(example.code()))
                .isEmpty();
    }

    @Test
    void everyRuleHasAnExample() {
        List<String> codes =
                examples().stream().map(RuleExample::code).distinct().toList();
        assertThat(rules().map(Rule::getCode)).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void idsAndCodesAreOfThisRoom() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.getId()).matches("statistic\\.(breakdown|figure)\\.[a-z-]+");
            assertThat(rule.getCode()).matches("(BRK|FIG)-[0-9]{3}");
            assertThat(rule.getSource().getTitle()).isNotBlank();
        });
        assertThat(StatisticRules.BREAKDOWN_SUM.getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(rules())
                .allSatisfy(rule -> assertThat(rule.texts(Locale.FRENCH))
                        .hasSameSizeAs(rule.texts(Locale.ENGLISH))
                        .containsOnlyKeys(rule.texts(Locale.ENGLISH).keySet().toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    <S> void everyFactThatAMessageNamesIsThere(RuleExample<S> example) {
        for (Finding each : example.book().check(example.fires(), DAY)) {
            assertSpeaks(each);
        }
    }

    @Test
    void theDistrictsOfValenciennes() {
        Findings findings = StatisticRules.breakdowns().check(Tables.districts(), DAY);

        assertThat(findings).allSatisfy(StatisticRulesTests::assertSpeaks);
        assertThat(codes(findings)).containsExactly("BRK-006", "BRK-002", "BRK-004", "BRK-005", "BRK-007");
        assertThat(text(findings, Locale.FRENCH))
                .containsExactly(
                        "Le titre annonce 36, le total est 56 (somme des cellules\u00a0: 56).",
                        "Dutemple\u00a0: imprimé 8,92\u00a0%, alors que 5 sur 56 font 8,93\u00a0%.",
                        "Les pourcentages totalisent 101,42\u00a0% et non 100\u00a0%\u202f; l’arrondi des cellules suffit à"
                                + " l’expliquer (au plus 5,51).",
                        "Nombre de décimales le plus fréquent\u00a0: 0\u202f; 2 des 13 pourcentages en ont un autre"
                                + " (8,92, 12,50\u00a0: Dutemple, Fg de Lille).",
                        "L’effectif 7 est imprimé de plusieurs manières\u00a0: 12,50, 13, 13"
                                + " (Fg de Lille, Centre ville, Chasse Royale).");
        Finding truncated = findings.ofRule("BRK-002").asList().get(0);
        assertThat(truncated.getPointer()).isEqualTo("/cells/1");
        assertThat(truncated.repair(Locale.ENGLISH)).hasValue("The percentage was cut off instead of rounded.");
        assertThat(findings.ofRule("BRK-007").asList().get(0).repair(Locale.FRENCH))
                .hasValue("Sur 56, c’est 12,50\u00a0%.");
    }

    @Test
    void theLevelsOfStudiesOfValenciennes() {
        Findings findings = StatisticRules.breakdowns().check(Tables.studies(), DAY);

        assertThat(findings).allSatisfy(StatisticRulesTests::assertSpeaks);
        assertThat(codes(findings)).containsExactly("BRK-006", "BRK-002", "BRK-002", "BRK-002", "BRK-002", "BRK-003");
        assertThat(findings.ofRule("BRK-002").stream().map(Finding::getPointer))
                .containsExactly("/cells/2", "/cells/3", "/cells/4", "/cells/5");
        assertThat(text(findings.ofRule("BRK-003"), Locale.ENGLISH))
                .containsExactly("The percentages are not those of the counts out of 56; they fit the 36 of the title"
                        + " (V 5/36, V bis 9/36, VI 22/36). Up to 99, 23 other bases would fit too,"
                        + " among them 28, 44, 51.");
    }

    @Test
    void aSoundTableIsQuiet() {
        Breakdown table = Tables.table(Tables.counts(7, 14, 35), "12.5", "25.0", "62.5")
                .titleTotal(56L)
                .total(56L)
                .printedTotal(PrintedPercent.parse("100"))
                .build();
        assertThat(StatisticRules.breakdowns().check(table, DAY)).isEmpty();
    }

    private static Stream<Rule> rules() {
        return Stream.of(StatisticRules.breakdowns(), StatisticRules.breakdownLists(), StatisticRules.figures())
                .flatMap(book -> book.rules().stream());
    }

    private static List<String> codes(Findings findings) {
        return findings.stream().map(each -> each.getRule().getCode()).toList();
    }

    private static List<String> text(Findings findings, Locale locale) {
        return findings.stream().map(each -> each.message(locale)).toList();
    }

    static void assertSpeaks(Finding finding) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.repair(locale).orElse("")).doesNotContain("{", "}");
        }
    }
}
