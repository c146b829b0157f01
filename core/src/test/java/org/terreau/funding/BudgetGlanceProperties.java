package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** A rule that is let off by the one look at a budget would have found nothing. */
class BudgetGlanceProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Forms FORMS = Forms.standard();
    private static final AccountChanges CHANGES = new AccountChanges(FORMS);
    private static final ChartRules CHARTS = ChartRules.of(FORMS, CHANGES);
    private static final RuleBook<BudgetGlance> RULES = FundingRules.glances(FORMS, CHANGES, CHARTS);
    private static final List<String> ACCOUNTS = List.of(
            "60", "603", "6031", "64", "70", "74", "740", "741", "777", "79", "791", "86", "864", "87", "870", "871",
            "875", "EXC", "INS", "", "9", "8");

    @Provide
    Arbitrary<Budget> hostile() {
        return BudgetTrees.hostile();
    }

    @Provide
    Arbitrary<Budget> any() {
        return BudgetTrees.any();
    }

    @Provide
    Arbitrary<Budget> sound() {
        return BudgetTrees.sound().map(BudgetTrees::withTotals);
    }

    /** Accounts that charts traded, on every form and none, of years before and after. */
    @Provide
    Arbitrary<Budget> dated() {
        Arbitrary<BudgetLine> leaf = Combinators.combine(
                        Arbitraries.of(ACCOUNTS),
                        Arbitraries.of("Dons", "Bénévolat", "Aide").optional(0.5),
                        Arbitraries.of(-1L, 0L, 5L, 100L).map(Money::ofMinor).optional(0.8))
                .as((account, label, amount) ->
                        Budgets.line(account).label(label).amount(amount).build());
        Arbitrary<BudgetLine> node = Combinators.combine(leaf, leaf.list().ofMaxSize(2))
                .as((line, below) -> line.toBuilder().lines(below).build());
        List<String> forms =
                new ArrayList<>(FORMS.all().stream().map(Form::getId).toList());
        forms.add("nobody's");
        return Combinators.combine(
                        node.list().ofMaxSize(3),
                        node.list().ofMaxSize(3),
                        Arbitraries.of(forms),
                        Arbitraries.of(RoundingPolicy.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of("2015", "2019", "2020", "2025", "2026")
                                .map(DateRange::parse)
                                .optional(0.8))
                .as((expenses, income, form, rounding, detailed, period) -> Budget.builder()
                        .id("dated")
                        .form(form)
                        .rounding(rounding)
                        .detailed(detailed)
                        .expenses(expenses)
                        .income(income)
                        .period(period)
                        .build());
    }

    /** Few funders and few amounts, so that lines and rows often agree, and often nearly. */
    @Provide
    Arbitrary<Budget> funded() {
        Arbitrary<String> funders = Arbitraries.of("a", "b", "c");
        Arbitrary<Money> amounts = Arbitraries.of(0L, 1L, 2L, Long.MAX_VALUE).map(Money::ofMinor);
        Arbitrary<BudgetLine> leaf = Combinators.combine(
                        Arbitraries.of("74", "741", "70"), funders.optional(0.8), amounts.optional(0.9))
                .as((account, funder, amount) ->
                        Budgets.line(account).funder(funder).amount(amount).build());
        Arbitrary<BudgetLine> node = Combinators.combine(leaf, leaf.list().ofMaxSize(3))
                .as((line, below) -> line.toBuilder().lines(below).build());
        Arbitrary<FunderRow> rows = Combinators.combine(funders, amounts)
                .as((funder, amount) ->
                        FunderRow.builder().funder(funder).amount(amount).build());
        return Combinators.combine(node.list().ofMaxSize(3), rows.list().ofMaxSize(3))
                .as((income, all) -> Budgets.cerfa()
                        .income(income)
                        .funderTable(FunderTable.builder().rows(all).build())
                        .build());
    }

    @Property(tries = 1000)
    void noRuleIsLetOffThatWouldFindSomethingHostile(@ForAll("hostile") Budget budget) {
        assertNoneIsLetOff(budget);
    }

    @Property(tries = 1000)
    void noRuleIsLetOffThatWouldFindSomething(@ForAll("any") Budget budget) {
        assertNoneIsLetOff(budget);
    }

    @Property(tries = 300)
    void noRuleIsLetOffThatWouldFindSomethingInSoundOnes(@ForAll("sound") Budget budget) {
        assertNoneIsLetOff(budget);
    }

    @Property(tries = 2000)
    void noRuleIsLetOffThatWouldFindSomethingDated(@ForAll("dated") Budget budget) {
        assertNoneIsLetOff(budget);
    }

    @Property(tries = 1000)
    void noRuleIsLetOffThatWouldFindSomethingFunded(@ForAll("funded") Budget budget) {
        assertNoneIsLetOff(budget);
    }

    private static void assertNoneIsLetOff(Budget budget) {
        List<String> found =
                told(RULES.resolving(BudgetGlanceProperties::allOpen).check(budget, DAY));
        assertThat(told(FundingRules.budgets().check(budget, DAY))).isEqualTo(found);
        Statistics.label("findings").collect(found.isEmpty() ? "none" : "some");
    }

    /** A glance that gives every rule its reason to look closer, but for what a rule looks at itself. */
    private static BudgetGlance allOpen(Budget budget) {
        BudgetGlance glance = BudgetGlance.of(budget, FORMS, CHARTS);
        glance.suspicious = true;
        return glance;
    }

    /** Short tables are compared without maps, long ones with them. */
    @Property(tries = 2000)
    void aShortTableOfFundersIsToldWhatALongOneIs(@ForAll("funded") Budget budget) {
        FunderTable table = budget.getFunderTable().orElseThrow();
        FunderTable.Builder longer = table.toBuilder();
        for (int i = 0; i < 60; i++) {
            longer.addRow(Budgets.row("nobody " + i, "0.00"));
        }
        Budget other = budget.toBuilder().funderTable(longer.build()).build();
        List<String> found = told(FundingRules.budgets().check(other, DAY), Set.of("FUN-001"));
        Statistics.label("rows that differ").collect(found.size());
        assertThat(told(FundingRules.budgets().check(budget, DAY), Set.of("FUN-001")))
                .isEqualTo(found);
    }

    @Example
    void aFunderOnTwoLinesGivesBoth() {
        Budget budget = Budgets.cerfa()
                .addIncome(Budgets.line(
                        "74", "200.00", Budgets.funded("741", "a", "100.00"), Budgets.funded("742", "a", "100.00")))
                .funderTable(Budgets.table(Budgets.row("a", "100.00"), Budgets.row("b", "100.00")))
                .build();
        assertThat(FundingRules.budgets().only("FUN-001").check(budget, DAY))
                .extracting(Finding::getPointer)
                .containsExactly("/funderTable/rows/0");
    }

    /** Few lines are compared pair by pair, many with maps. */
    @Property(tries = 500)
    void fewLinesAreToldWhatManyAre(@ForAll("hostile") Budget budget) {
        Budget.Builder longer = budget.toBuilder();
        for (int i = 0; i < 60; i++) {
            longer.addExpense(Budgets.line("more " + i).build());
            longer.addIncome(Budgets.line("more " + i).build());
        }
        assertThat(told(FundingRules.budgets().check(budget, DAY), Set.of("BUD-007")))
                .isEqualTo(told(FundingRules.budgets().check(longer.build(), DAY), Set.of("BUD-007")));
    }

    private static List<String> told(Findings findings, Set<String> codes) {
        return findings.asList().stream()
                .filter(each -> codes.contains(each.getRule().getCode()))
                .map(BudgetGlanceProperties::told)
                .toList();
    }

    private static List<String> told(Findings findings) {
        return findings.asList().stream().map(BudgetGlanceProperties::told).toList();
    }

    private static String told(Finding finding) {
        return finding.getRule().getCode() + " " + finding.getPointer() + " " + finding.getFacts();
    }
}
