package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.terreau.finding.Findings;
import org.terreau.money.Money;

/**
 * Long lists take the time of their length: each of these needs well under a second. The limit is a guard against a
 * time that grows with its square.
 */
@Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyLinesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int MANY = 20_000;

    @Test
    void oneLineTwentyThousandTimes() {
        Findings findings = check(Collections.nCopies(MANY, Budgets.line("606", "1.00")));
        assertThat(findings.ofRule("BUD-007").asList()).hasSize(1);
        assertThat(findings.ofRule("BUD-007").asList().get(0).getFacts().get("n"))
                .isEqualTo(MANY);
    }

    @Test
    void tenThousandPairs() {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            lines.add(Budgets.line("606-" + i % (MANY / 2), "1.00"));
        }
        Findings findings = check(lines);
        assertThat(findings.ofRule("BUD-007").asList()).hasSize(Findings.MOST_PER_RULE);
        assertThat(findings.count("funding.budget.duplicate-line")).isEqualTo(MANY / 2);
    }

    /** Codes chosen so that all have one hash code: the worst that a map can meet. */
    @Test
    void twentyThousandCodesThatCollide() {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            StringBuilder code = new StringBuilder("60");
            for (int bit = 0; bit < 15; bit++) {
                code.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            lines.add(Budgets.line(code.toString(), "1.00"));
        }
        assertThat(check(lines)).isEmpty();
    }

    @Test
    void twentyThousandSubtotalsAllWrong() {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            lines.add(Budgets.line("606-" + i, "1.00", Budgets.line("a", "0.40"), Budgets.line("b", "0.50")));
        }
        Findings findings = check(List.of(Budgets.line("60").lines(lines).build()));
        assertThat(findings.count("funding.budget.subtotal")).isEqualTo(MANY);
    }

    /**
     * A broken chapter over a broken chapter, 60 deep, each with many lines: every level is summed, none twice over.
     */
    @Test
    void sixtyLevelsOfThreeHundredLines() {
        List<BudgetLine> siblings = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            siblings.add(Budgets.line("606-" + i, "1.00"));
        }
        BudgetLine line = Budgets.line("60", "1.00");
        for (int depth = 0; depth < 60; depth++) {
            line = Budgets.line("60").lines(siblings).addLine(line).build();
        }
        assertThat(BudgetBalance.subtotal(line)).hasValue(Money.euros(60 * 300 + 1));
        assertThat(check(List.of(line.toBuilder().amount(Money.euros(5)).build()))
                        .ofRule("BUD-003")
                        .asList())
                .hasSize(1);
    }

    @Test
    void twentyThousandFunders() {
        List<FunderRow> rows = new ArrayList<>();
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            rows.add(Budgets.row("f" + i, "1.00"));
            lines.add(Budgets.funded("74etat", "f" + i, "1.00"));
        }
        Budget budget = Budgets.cerfa()
                .addExpense(Budgets.line("60", "20000.00"))
                .addIncome(Budgets.line("74").lines(lines).build())
                .funderTable(FunderTable.builder().rows(rows).build())
                .build();
        assertThat(FundingRules.budgets().check(budget, DAY).ofRule("FUN-001")).isEmpty();
        assertThat(FunderShares.of(budget, 2).orElseThrow()).hasSize(MANY);
    }

    /** The same lines on both sides of a budget on no form, so that nothing but the lines can be wrong. */
    private static Findings check(List<BudgetLine> lines) {
        BudgetLine sum = Budgets.line("70")
                .amount(BudgetBalance.subtotal(Budgets.line("60").lines(lines).build())
                        .orElseThrow())
                .build();
        Budget budget =
                Budget.builder().id("many").expenses(lines).addIncome(sum).build();
        return FundingRules.budgets().check(budget, DAY);
    }
}
