package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierIndicators;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.indicator.Measurement;
import org.terreau.money.Money;

/** Trees that only a program builds: nothing overflows, and one finding says why nothing else was judged. */
class DeepBudgetTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** A line with as many levels as asked, only the deepest with an amount. */
    private static BudgetLine chain(String account, int levels, String amount) {
        BudgetLine line = Budgets.funded(account, "f", amount);
        for (int i = 1; i < levels; i++) {
            line = Budgets.line(account).addLine(line).build();
        }
        return line;
    }

    private static Budget budget(BudgetLine expense, BudgetLine income) {
        return Budgets.cerfa()
                .detailed(true)
                .rounding(RoundingPolicy.WHOLE_EUROS)
                .addExpense(expense)
                .addIncome(income)
                .declaredTotals(
                        DeclaredTotals.builder().expenses(Money.euros(5)).build())
                .funderTable(
                        FunderTable.builder().addRow(Budgets.row("f", "1.00")).build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 4_000, 100_000})
    void oneThatIsTooDeepIsTold(int levels) {
        for (Budget budget : new Budget[] {
            budget(chain("60", levels, "1.00"), Budgets.line("74", "2.00")),
            budget(Budgets.line("60", "-1.50"), chain("74", levels, "3.00 CHF")),
            budget(chain("60", levels, "92233720368547758.07"), chain("74", levels, "-92233720368547758.07"))
        }) {
            Findings findings = FundingRules.budgets().check(budget, DAY);
            assertThat(findings).extracting(each -> each.getRule().getCode()).containsExactly("BUD-023");
            assertThat(findings.asList().get(0).getFacts().get("max")).isEqualTo(500);
            assertThat(BudgetBalance.of(budget)).isEmpty();
            assertThat(BudgetSheet.of(budget)).isEmpty();
            assertThat(FunderShares.of(budget, 1)).isEmpty();
            assertThat(FundingIndicators.standard().measureAll(budget, Optional.empty()))
                    .filteredOn(each -> each.getStatus() == Measurement.Status.COMPUTED)
                    .extracting(each -> each.getIndicator().getId())
                    .containsExactly("funding.largest-funder-share"); // by the table, not by the lines
        }
        assertThat(BudgetBalance.subtotal(chain("60", levels + 1, "1.00"))).isEmpty();
    }

    @Test
    void oneThatIsJustDeepEnoughIsJudged() {
        Budget budget = budget(chain("60", 500, "1.00"), chain("74", 500, "1.00"));
        assertThat(FundingRules.budgets().check(budget, DAY))
                .extracting(each -> each.getRule().getCode())
                .doesNotContain("BUD-023")
                .contains("BUD-004");
        assertThat(BudgetBalance.of(budget).orElseThrow().isBalanced()).isTrue();
        assertThat(FunderShares.of(budget, 1).orElseThrow()).hasSize(1);
        assertThat(BudgetBalance.subtotal(chain("60", 501, "1.00"))).hasValue(Money.euros(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 520, 4_000, 100_000})
    void aDossierIsJudgedToItsEnd(int levels) {
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("t")
                .addBudget(budget(chain("60", levels, "1.00"), Budgets.line("74", "2.00")))
                .addBudget(budget(Budgets.line("60", "1.00"), Budgets.line("74", "200.00")).toBuilder()
                        .id("second")
                        .build())
                .build();
        Findings findings = DossierRules.standard().check(dossier, DAY);
        assertThat(findings.ofRule("BUD-023"))
                .extracting(each -> each.getPointer())
                .containsExactly("/budgets/0");
        assertThat(findings.ofRule("BUD-001"))
                .extracting(each -> each.getPointer())
                .containsExactly("/budgets/1");
        assertThat(findings.ofRule("VAL-001")).hasSize(levels > 511 ? 1 : 0);
        assertThat(DossierIndicators.standard().measureAll(dossier, Optional.empty()))
                .isNotEmpty();
    }

    @Test
    void aBookWithoutTheRuleThatTellsItIsSparedToo() {
        Budget budget = budget(chain("60", 100_000, "1.00"), chain("74", 100_000, "-2.00 CHF"));
        assertThat(FundingRules.budgets().minus("BUD-023").check(budget, DAY))
                .extracting(each -> each.getRule().getCode())
                .containsExactly("FUN-013"); // of the table, not of the lines
    }

    /** A funder's own rules come after: they need not fear what these bound. */
    @Test
    void rulesOfOnesOwnAreSparedToo() {
        RuleBook<Budget> ours = FundingRules.budgets()
                .plus(
                        FundingRules.allocations().rules().get(0),
                        (budget, reporter) ->
                                assertThat(Amounts.isTooDeep(budget)).isFalse());
        assertThat(ours.check(budget(chain("60", 4_000, "1.00"), Budgets.line("74", "2.00")), DAY))
                .hasSize(1);
    }
}
