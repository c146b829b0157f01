package org.terreau.funding.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.funding.execution.Executions.named;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.terreau.funding.Budget;

class BudgetRevisionsTests {

    private static final Budget FORECAST = named("forecast", "", "100.00");
    private static final Budget FIRST = named("first", "forecast", "120.00");
    private static final Budget SECOND = named("second", "first", "90.00");
    private static final Budget REALISED = named("realised", "second", "95.00");

    @Test
    void eachToTheNextAndTheFirstToTheLast() {
        List<BudgetRevisions> chains = BudgetRevisions.among(List.of(REALISED, FIRST, FORECAST, SECOND));
        assertThat(chains).hasToString("[[forecast, first, second, realised]]");
        assertThat(chains.get(0).getSteps())
                .extracting(each -> each.getExpenses().orElseThrow().toString())
                .containsExactly("100.00 -> 120.00", "120.00 -> 90.00", "90.00 -> 95.00");
        assertThat(chains.get(0).getWhole().orElseThrow().getExpenses())
                .map(Variance::toString)
                .contains("100.00 -> 95.00");
    }

    @Test
    void twoThatReviseOneBudgetShareItsBeginning() {
        Budget other = named("other", "forecast", "1.00");
        assertThat(BudgetRevisions.among(List.of(FORECAST, FIRST, other)))
                .hasToString("[[forecast, first], [forecast, other]]");
    }

    @Test
    void aBudgetAloneIsNoChain() {
        assertThat(BudgetRevisions.among(List.of(FORECAST, named("lost", "nowhere", "1.00"))))
                .isEmpty();
        assertThat(BudgetRevisions.inOrder(List.of(FORECAST)).getWhole()).isEmpty();
        assertThat(BudgetRevisions.inOrder(List.of()).getSteps()).isEmpty();
    }

    @Test
    void oneComparisonForEachBudget() {
        List<BudgetComparison> comparisons =
                BudgetRevisions.comparisons(List.of(FORECAST, FIRST, named("lost", "nowhere", "1.00")));
        assertThat(comparisons).hasSize(3);
        assertThat(comparisons.get(0)).isSameAs(BudgetComparison.none());
        assertThat(comparisons.get(1).getExpenses()).map(Variance::toString).contains("100.00 -> 120.00");
        assertThat(comparisons.get(2)).isSameAs(BudgetComparison.none());
        assertThat(BudgetRevisions.comparisons(List.of(FORECAST, FORECAST)))
                .containsExactly(BudgetComparison.none(), BudgetComparison.none());
    }

    @Test
    void aCircleIsToldAndNotFollowed() {
        List<Budget> circle = List.of(
                named("a", "b", "1.00"),
                named("b", "c", "1.00"),
                named("c", "b", "1.00"),
                named("itself", "itself", "1.00"));
        assertThat(BudgetRevisions.among(circle)).isEmpty();
        assertThat(BudgetRevisions.comparisons(circle))
                .allMatch(each -> each.getObstacle().orElseThrow() == BudgetComparison.Obstacle.CYCLE);
    }

    @Test
    void aSecondBudgetWithAnIdMayLeadIntoACircleToo() {
        List<Budget> budgets = List.of(named("x", "", "1.00"), named("x", "c", "1.00"), named("c", "c", "1.00"));
        assertThat(BudgetRevisions.among(budgets)).isEmpty();
        assertThat(BudgetRevisions.comparisons(budgets))
                .extracting(each -> each.getObstacle().orElseThrow())
                .containsExactly(
                        BudgetComparison.Obstacle.NOTHING_TO_COMPARE,
                        BudgetComparison.Obstacle.CYCLE,
                        BudgetComparison.Obstacle.CYCLE);
    }

    @Test
    void aLongChainIsWalkedOnce() {
        List<Budget> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(named("b" + i, i == 0 ? "" : "b" + (i - 1), "1.00"));
        }
        assertThat(BudgetRevisions.comparisons(chain)).hasSize(20_000);
        assertThat(BudgetRevisions.among(chain)).hasSize(1);
    }
}
