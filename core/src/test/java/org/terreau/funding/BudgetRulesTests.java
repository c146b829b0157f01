package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.funding.Budgets.cerfa;
import static org.terreau.funding.Budgets.funded;
import static org.terreau.funding.Budgets.labelled;
import static org.terreau.funding.Budgets.line;
import static org.terreau.funding.Budgets.row;
import static org.terreau.funding.Budgets.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Source;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

class BudgetRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String LARGEST = "92233720368547758.07";

    @ParameterizedTest
    @ValueSource(strings = {"CERFA_12156_06", "CERFA_PLAN_1999", "CERFA_12156_DAUPHIN_V8", "FREE"})
    void anAccountWithoutACodeIsUnknown(String form) {
        Budget budget = Budget.builder()
                .id("b")
                .form(form)
                .addExpense(line("", "1.00"))
                .addIncome(line("74", "1.00"))
                .build();
        assertThat(codes(check(budget))).containsExactly("BUD-008");
    }

    @Test
    void linesThatCannotBeAddedAreSaidAlsoBelowADeclaredAmount() {
        Budget budget = cerfa(
                List.of(line("60", "1.00", line("601", LARGEST), line("606", LARGEST))), List.of(line("74", "1.00")));
        assertThat(codes(check(budget))).containsExactly("BUD-013");
    }

    /** MAX + 1 − 2 is within the range in whatever order it is written down; so is −2 + MAX + 1. */
    @Test
    void whetherASumExistsDoesNotHangOnTheOrderOfLines() {
        BudgetLine largest = line("61", LARGEST);
        BudgetLine cent = line("62", "0.01");
        BudgetLine rebate = line("609", "-0.02");
        Findings upAndDown = check(cerfa(List.of(largest, cent, rebate), List.of(line("74", "1.00"))));
        Findings downAndUp = check(cerfa(List.of(rebate, largest, cent), List.of(line("74", "1.00"))));
        assertThat(codes(upAndDown)).isEqualTo(codes(downAndUp));
    }

    /** Where two currencies meet, which of them stands first decides nothing. */
    @Test
    void whichCurrencyStandsFirstMeansNothing() {
        BudgetLine cash = line("60", "100.00");
        BudgetLine inKind = line("864", "50.00 CHF");
        List<BudgetLine> income = List.of(line("74", "90.00"), line("87", "50.00 CHF"));
        assertThat(codes(check(cerfa(List.of(cash, inKind), income))))
                .isEqualTo(codes(check(cerfa(List.of(inKind, cash), income))));
    }

    @Test
    void aTotalOrATableInAnotherCurrencyIsSaid() {
        Budget budget = cerfa(List.of(line("60", "100.00")), List.of(line("74", "100.00")));
        DeclaredTotals francs =
                DeclaredTotals.builder().income(Money.parse("100.00 CHF")).build();
        FunderTable dollars = table(row("a", "50.00 USD"), row("b", "50.00 USD"));

        assertThat(codes(check(budget.toBuilder().declaredTotals(francs).build())))
                .containsExactly("BUD-020");
        assertThat(codes(check(budget.toBuilder().funderTable(dollars).build())))
                .containsExactly("BUD-020");
        FunderTable both = table(row("a", "50.00"), row("b", "50.00 USD"));
        assertThat(codes(check(budget.toBuilder().funderTable(both).build()))).containsExactly("BUD-020");
    }

    @Test
    void aTableThatCannotBeAddedIsSaid() {
        Budget budget = cerfa(List.of(line("60", "100.00")), List.of(line("74", "100.00")));
        FunderTable table = table(row("a", LARGEST), row("b", LARGEST));
        assertThat(codes(check(budget.toBuilder().funderTable(table).build()))).containsExactly("BUD-013");
    }

    /** Two lines 74 that their funders tell apart are no duplicates; so together they are what the table lists. */
    @Test
    void theTableListsEveryLineOfAccount74() {
        Budget budget = cerfa().addExpense(line("60", "100.00"))
                .addIncome(funded("74", "etat", "60.00"), funded("74", "caf", "40.00"))
                .funderTable(table(row("etat", "60.00"), row("caf", "40.00")))
                .build();
        assertThat(codes(check(budget))).doesNotContain("BUD-007", "FUN-001");
    }

    /** A funder may give twice, by two schemes: two rows, two lines. */
    @Test
    void aFunderMayHaveTwoRows() {
        Budget budget = cerfa().addExpense(line("60", "100.00"))
                .addIncome(line("74", "100.00", funded("74etat", "etat", "60.00"), funded("74x", "etat", "40.00")))
                .funderTable(table(row("etat", "60.00"), row("etat", "40.00")))
                .build();
        assertThat(codes(check(budget))).doesNotContain("FUN-001");
    }

    /** 0.04 % is hidden by a print with one decimal, not by one with two; 0.4 % is hidden by a print without any. */
    @Test
    void whatIsHiddenHangsOnThePrintedDecimals() {
        assertThat(codes(check(table(row("a", "99960.00", "99.96"), row("b", "40.00", "0.04")))))
                .doesNotContain("FUN-019");
        assertThat(codes(check(table(row("a", "99600.00", "100"), row("b", "400.00", "0")))))
                .contains("FUN-019");
        assertThat(codes(check(table(row("a", "99960.00"), row("b", "40.00"))))).contains("FUN-019");
    }

    /** The chart of 2018 gave 870 and 875 each other's meaning; a form that keeps the old one keeps the old one. */
    @Test
    void giftsAndVolunteeringTradedCodes() {
        BudgetLine gifts = labelled("870", "Dons en nature", "10.00");
        Budget.Builder budget = cerfa().addExpense(line("864", "10.00")).addIncome(gifts);

        Findings onTheForm = check(budget.period(DateRange.year(2021)).build());
        assertThat(onTheForm.ofRule("BUD-009").asList()).hasSize(1);
        assertThat(onTheForm.ofRule("BUD-009").asList().get(0).getFacts().get("replacement"))
                .hasToString("Text[french=875, english=875]");
        Findings inTheBooks = check(budget.form(Form.FREE).build());
        assertThat(codes(inTheBooks)).doesNotContain("BUD-009");
    }

    @Test
    void aSlipIsNamed() {
        BudgetLine wages =
                line("64", "64600.00", line("641", "45700.00"), labelled("645", "Charges sociales", "18090.00"));
        Finding finding = check(cerfa(List.of(wages), List.of(line("74", "64600.00"))))
                .ofRule("BUD-003")
                .asList()
                .get(0);
        assertThat(finding.getPointer()).isEqualTo("/expenses/0");
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("64\u00a0: déclaré 64\u202f600\u00a0€, ses lignes donnent 63\u202f790\u00a0€"
                        + " (-810\u00a0€).");
        assertThat(finding.repair(Locale.ENGLISH).orElseThrow()).contains("\"Charges sociales\"", "€18,090", "€18,900");
    }

    @Test
    void aGapOfRoundingNamesItsBoundAndAPlaceForIt() {
        Budget budget = cerfa().rounding(RoundingPolicy.WHOLE_EUROS)
                .addExpenses(line("601", "300.00"), line("604", "333.00"), line("606", "366.00"))
                .addIncome(line("74", "1000.00", line("74etat", "1000.00")))
                .build();
        Finding finding = check(budget).ofRule("BUD-011").asList().get(0);
        assertThat(finding.getFacts().get("n")).isEqualTo(4);
        assertThat(finding.getFacts().get("bound")).isEqualTo(Money.euros(2));
        assertThat(finding.getFacts().get("suggestion")).isEqualTo("606");
    }

    /** In kind is cash's neighbour, not its part: each side of it is wrong by itself. */
    @Test
    void cashAndInKindAreJudgedApart() {
        Budget budget = cerfa(
                List.of(line("60", "100.00"), line("86", "30.00")), List.of(line("74", "90.00"), line("87", "40.00")));
        assertThat(codes(check(budget))).containsExactly("BUD-001", "BUD-002");
        BudgetBalance balance = BudgetBalance.of(budget).orElseThrow();
        assertThat(balance.getGap()).isEqualTo(Money.euros(-10));
        assertThat(balance.getGapInKind()).isEqualTo(Money.euros(10));
        assertThat(balance.isBalanced()).isFalse();
    }

    @Test
    void anEmptyBudgetIsOnlyEmpty() {
        assertThat(codes(check(cerfa().build()))).containsExactly("BUD-012");
        assertThat(BudgetBalance.of(cerfa().build()).orElseThrow().isBalanced()).isTrue();
    }

    @Test
    void aFormOfOnesOwnIsJudgedLikeAnyOther() {
        Form form = Form.of(
                "OURS",
                Text.of("Ours"),
                Source.of("Ours", "page 1"),
                List.of(
                        new Account("A1", Optional.empty(), Side.EXPENSE, Account.Role.ORDINARY, Text.of("Seeds")),
                        new Account(
                                "B1", Optional.empty(), Side.INCOME, Account.Role.DEFICIT, Text.of("Our own money"))));
        Budget budget = Budget.builder()
                .id("b")
                .form("OURS")
                .addExpense(line("A1", "10.00"))
                .addIncome(line("B1", "10.00"))
                .build();
        assertThat(codes(check(budget))).containsExactly("BUD-022");
        assertThat(codes(FundingRules.budgets(Forms.standard().with(form)).check(budget, DAY)))
                .containsExactly("BUD-017");
    }

    private static Findings check(Budget budget) {
        return FundingRules.budgets().check(budget, DAY);
    }

    private static Findings check(FunderTable table) {
        return FundingRules.funderTables().check(table, DAY);
    }

    private static List<String> codes(Findings findings) {
        return findings.stream()
                .map(each -> each.getRule().getCode())
                .distinct()
                .toList();
    }
}
