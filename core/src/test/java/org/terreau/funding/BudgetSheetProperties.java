package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.terreau.finding.Findings;

/** A sheet says what the rules say, on plain budgets and on hostile ones. */
class BudgetSheetProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Provide
    Arbitrary<Budget> any() {
        return BudgetTrees.any();
    }

    @Provide
    Arbitrary<Budget> hostile() {
        return BudgetTrees.hostile();
    }

    @Property(tries = 1000)
    void soundSubtotalsAreThoseThatTheRuleSpares(@ForAll("any") Budget budget) {
        BudgetSheet sheet = BudgetSheet.of(budget).orElseThrow();
        boolean sound = check(budget).ofRule("BUD-003").isEmpty();
        Statistics.label("sound").collect(sound);
        Statistics.label("sound").coverage(check -> {
            check.check(true).percentage(share -> share > 5);
            check.check(false).percentage(share -> share > 5);
        });
        assertThat(sheet.areSubtotalsSound()).isEqualTo(sound);
    }

    @Property(tries = 1000)
    void theSheetOfAHostileBudgetSaysWhatTheRulesSay(@ForAll("hostile") Budget budget) {
        Optional<BudgetSheet> sheet = BudgetSheet.of(budget);
        Findings findings = check(budget);
        if (sheet.isEmpty()) {
            assertThat(findings.ofRule("BUD-020")).isNotEmpty();
            return;
        }
        if (sheet.get().balance().isEmpty()) {
            assertThat(findings.count("funding.budget.overflow") + findings.count("funding.budget.currencies"))
                    .isPositive();
        }
        if (findings.ofRule("BUD-013").isEmpty() && findings.ofRule("BUD-020").isEmpty()) {
            assertThat(sheet.get().areSubtotalsSound())
                    .isEqualTo(findings.ofRule("BUD-003").isEmpty());
        }
    }

    @Property(tries = 1000)
    void sharesAddUpOrAreNone(@ForAll("any") Budget budget) {
        BudgetSheet sheet = BudgetSheet.of(budget).orElseThrow();
        long[] shares = sheet.shares(2);
        if (shares.length > 0) {
            assertThat(shares).hasSameSizeAs(sheet.funders());
            assertThat(Arrays.stream(shares).sum()).isEqualTo(10_000);
            assertThat(Arrays.stream(shares)).allMatch(each -> each >= 0);
        }
        assertThat(FunderShares.of(budget, 2).isPresent()).isEqualTo(shares.length > 0);
    }

    private static Findings check(Budget budget) {
        return FundingRules.budgets().check(budget, DAY);
    }
}
