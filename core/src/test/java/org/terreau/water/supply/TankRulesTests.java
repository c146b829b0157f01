package org.terreau.water.supply;

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

class TankRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(TankExamples.all(), DAY);

    static List<RuleExample<?>> examples() {
        return TankExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesOnTheExampleAndSparesTheTwin(RuleExample<?> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExampleAndEveryTextIsSaid() {
        CHECKS.assertEveryRuleHasAnExample(List.of(TankRules.standard()));
        CHECKS.assertEveryTextIsSaid(TankRules.standard());
        assertThat(ExampleChecks.codes(TankRules.standard())).hasSize(7).isSorted();
    }

    @Test
    void aTankThatItsRoofNeverFillsIsToldWithItsNumbers() {
        Findings found = TankRules.standard().check(TankExamples.plan(TankExamples.sound(), 40_000, 0), DAY);
        assertThat(found).hasSize(1);
        assertThat(found.asList().get(0).message(Locale.ENGLISH)).contains("40,000", "730.5", "10,519");
        assertThat(found.asList().get(0).getPointer()).isEqualTo("/capacityL");
    }

    /** Half a year of rain says nothing of a year. */
    @Test
    void lessThanAYearJudgesNoTank() {
        TankPlan plan = TankExamples.plan(TankExamples.sound(), 40_000, 0);
        TankPlan spring = new TankPlan(plan.catchment(), plan.tank(), RainSummary.of(new double[] {1, 2, 3}));
        assertThat(TankRules.standard().check(spring, DAY)).isEmpty();
        assertThat(RainSummary.of(new double[] {0, 1, Double.NaN, -1, 3, 2})).isEqualTo(new RainSummary(4, 6, 3, 2));
    }
}
