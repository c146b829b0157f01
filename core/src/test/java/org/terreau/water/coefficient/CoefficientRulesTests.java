package org.terreau.water.coefficient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleExample;

class CoefficientRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(CoefficientExamples.all(), DAY);

    static List<RuleExample<?>> examples() {
        return CoefficientExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(
                List.of(CoefficientRules.tables(), CoefficientRules.soils(), CoefficientRules.choices()));
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        CHECKS.assertEveryTextIsSaid(CoefficientRules.tables());
        CHECKS.assertEveryTextIsSaid(CoefficientRules.soils());
        CHECKS.assertEveryTextIsSaid(CoefficientRules.choices());
    }

    @Test
    void aMisspeltCropIsAnsweredWithTheNameThatWasMeant() {
        Findings findings = CoefficientRules.choices()
                .check(
                        new CropChoice(
                                "tomatte", CoefficientTable.fao56Of1998(), new StageLengths(30, 40, 45, 30), 0.5),
                        DAY);
        assertThat(findings.asList()).singleElement().satisfies(each -> {
            assertThat(each.message(Locale.FRENCH)).contains("tomatte", "peut-être", "tomate\u00A0»");
            assertThat(each.repair(Locale.FRENCH)).isPresent();
        });
    }

    @Test
    void aRowIsPointedAt() {
        CoefficientTable table = CoefficientTable.of(
                "own",
                "2026",
                "own",
                "own",
                List.of(
                        CropCoefficients.builder("a", "a", "a").build(),
                        CropCoefficients.builder("b", "b", "b")
                                .with(CropQuantity.KC_MID, 12)
                                .build()));
        assertThat(CoefficientRules.tables().check(table, DAY).asList())
                .singleElement()
                .satisfies(each -> assertThat(each.getPointer()).isEqualTo("/rows/1"));
    }
}
