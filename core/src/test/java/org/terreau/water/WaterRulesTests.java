package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleExample;

class WaterRulesTests {

    private static final LocalDate DAY = WaterExamples.DAY;
    private static final List<RuleExample<?>> EXAMPLES = WaterExamples.all();
    private static final ExampleChecks CHECKS = new ExampleChecks(EXAMPLES, DAY);

    static List<RuleExample<?>> examples() {
        return EXAMPLES;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(List.of(WaterRules.water(), WaterRules.places(), WaterRules.budgets()));
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        CHECKS.assertEveryTextIsSaid(WaterRules.water());
        CHECKS.assertEveryTextIsSaid(WaterRules.places());
        CHECKS.assertEveryTextIsSaid(WaterRules.budgets());
    }

    @Test
    void rulesStandInTheirOrder() {
        List<String> codes = new ArrayList<>(ExampleChecks.codes(WaterRules.water()));
        codes.addAll(ExampleChecks.codes(WaterRules.places()));
        codes.addAll(ExampleChecks.codes(WaterRules.budgets()));
        assertThat(codes).hasSize(64).isSorted();
    }

    @Test
    void soundWaterIsNotBlamed() {
        Water sound = SmallWater.sound().build();
        assertThat(WaterRules.water().check(sound, DAY)).isEmpty();
        assertThat(WaterRules.places().check(SmallWater.in(sound), DAY)).isEmpty();
        Findings found = WaterRules.budgets().check(WaterBudgetExamples.budget(sound), DAY);
        assertThat(found).extracting(each -> each.getRule().getCode()).containsExactly("WAT-053", "WAT-062", "WAT-062");
    }

    @Test
    void whatIsFoundIsPointedAtInTheWater() {
        Water water = SmallWater.of(SmallWater.bed().areaM2(SmallWater.number("30")));
        Finding found =
                WaterRules.places().check(SmallWater.in(water), DAY).asList().get(0);
        assertThat(found.getPointer()).isEqualTo("/wateredBeds/0/areaM2");
        assertThat(found.message(Locale.FRENCH))
                .isEqualTo("Planche nord\u00A0: 30 m² arrosés, plus que la planche, qui fait 12 m².");
    }

    @Test
    void gardensAndPlantingsAreSaidByTheirNames() {
        Water water = SmallWater.of(SmallWater.gauge("2026-11-23", "1"));
        Finding found =
                WaterRules.watered().check(SmallWater.in(water), DAY).asList().get(0);
        assertThat(found.message(Locale.FRENCH)).startsWith("Le Vignoble");
        assertThat(WaterRules.water().check(water, DAY).asList().get(0).message(Locale.FRENCH))
                .startsWith("vignoble");
    }

    @Test
    void aStoppedBudgetSaysWhichNumberStoppedIt() {
        Water water = SmallWater.of(SmallWater.soil().curveNumber(SmallWater.number("101")));
        Finding found = WaterRules.budgets()
                .check(WaterBudgetExamples.budget(water), DAY)
                .filter(each -> each.getRule().getCode().equals("WAT-048"))
                .asList()
                .get(0);
        assertThat(found.message(Locale.FRENCH)).contains("indice de ruissellement");
        assertThat(found.message(Locale.ENGLISH)).contains("curve number");
    }

    @Test
    void gapsOfTheWeatherNameTheStationAndTheFirstDay() {
        for (RuleExample<?> example : EXAMPLES) {
            if (List.of("WAT-051", "WAT-052").contains(example.code())) {
                Finding found = WaterRules.budgets().check((WaterBudget) example.fires(), DAY).asList().stream()
                        .filter(each -> each.getRule().getCode().equals(example.code()))
                        .findFirst()
                        .orElseThrow();
                assertThat(found.message(Locale.FRENCH))
                        .contains("Toulouse")
                        .contains(example.code().equals("WAT-051") ? "01/05/2026" : "21/05/2026");
            }
        }
    }

    @Test
    void aMisspeltCropSaysWhatWasMeant() {
        Water water = SmallWater.of(SmallWater.crop().crop("tomatte"));
        Finding found =
                WaterRules.places().check(SmallWater.in(water), DAY).asList().get(0);
        assertThat(found.getPointer()).isEqualTo("/waterCrops/0/crop");
        assertThat(found.getFacts().get("meant")).isEqualTo("tomate");
    }

    /** Names that lead nowhere are another rule’s business. */
    @Test
    void whatIsNotThereIsNotBlamedAgain() {
        Water water = SmallWater.sound()
                .wateredBeds(List.of(SmallWater.bed()
                        .garden("nowhere")
                        .soil("nowhere")
                        .waterSources(List.of("nowhere"))
                        .build()))
                .waterCrops(List.of(WaterCrop.builder()
                        .id("c")
                        .wateredBed("nord")
                        .planting("nowhere")
                        .build()))
                .waterings(List.of(SmallWater.watering("2026-07-01", "9999")
                        .wateredBed("nowhere")
                        .build()))
                .build();
        assertThat(WaterRules.water().check(water, DAY)).isEmpty();
        assertThat(WaterRules.places().check(SmallWater.in(water), DAY)).isEmpty();
    }
}
