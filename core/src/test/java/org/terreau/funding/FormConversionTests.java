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
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Source;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

class FormConversionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The codes of the three charts and of the State's forms for the same thing. */
    @ParameterizedTest
    @CsvSource({
        "CERFA_12156_DAUPHIN_V8, 870, PCA_1999, 870",
        "CERFA_12156_DAUPHIN_V8, 870, PCA_2018, 875",
        "CERFA_12156_DAUPHIN_V8, 875, PCA_2025, 870",
        "CERFA_12156_06, 871, PCA_2025, 871",
        "CERFA_15059, 87_1, PCA_2018, 875",
        "CERFA_15059, 87_3, CERFA_PLAN_1999, 87dn",
        "CERFA_PLAN_1999, 87be, PCA_2025, 875",
        "PCA_2018, 875, CERFA_12156_06, 870",
        "PCA_2025, 870, CERFA_15059, 87_3",
        "PCA_1999, 740, PCA_2018, 741",
        "PCA_2025, 741, PCA_1999, 740",
        "PCA_1999, 777, PCA_2025, 747",
        "PCA_2018, 777, PCA_2025, 747",
        "PCA_2025, 747, PCA_2018, 777",
        "PCA_2025, 757, PCA_2018, 775",
        "PCA_1999, 754, PCA_2018, 754-collections",
        "PCA_2018, 754, PCA_1999, 75-giving.754",
        "PCA_2018, 7561, CERFA_12156_06, 756",
        "PCA_2018, 7542, CERFA_12156_06, 758",
        "CERFA_12156_06, 758, PCA_2018, 754",
        "CERFA_12156_06, 756, PCA_2018, 756",
        "CERFA_12156_06, 601, PCA_2025, 601",
        "CERFA_15059, 61_3, PCA_2025, 616",
        "CERFA_15059, 78, CERFA_12156_06, 789",
        "CERFA_12156_06, 789, CERFA_15059, 78",
        "CERFA_12156_06, 74etat, CERFA_15059, 74_1",
        "CERFA_15059, 74_10, CERFA_PLAN_1999, 74au",
        "CERFA_12156_06, 74etat-1, CERFA_15059, 74_1-1",
        "CERFA_12156_06, 74etat, PCA_2018, 741-state",
        "PCA_2018, 741-state, CERFA_15059, 74_1",
        "CERFA_PLAN_1999, 62sb, CERFA_12156_06, 62x",
        "CERFA_PLAN_1999, 61di, CERFA_12156_06, 61-misc",
        "CERFA_12156_06, 61-misc, CERFA_PLAN_1999, 61di",
        "CERFA_12156_06, fraisfin, CERFA_15059, indirect_2",
        "CERFA_12156_06, excprev, CERFA_15059, EXC",
        "CERFA_12156_06, insufprev, PCA_2025, INS",
        "CERFA_12156_06, INS, PCA_2025, INS",
        "CERFA_PLAN_1999, 6061c, CERFA_12156_06, 6061c",
        "CERFA_12156_06, 740, FREE, 741",
        "FREE, 741, PCA_1999, 740",
    })
    void sameMeaningOtherCode(String form, String code, String target, String expected) {
        FormConversion conversion = convert(one(form, line(code, "10.00")), target);
        assertThat(top(conversion)).extracting(BudgetLine::getAccount).containsExactly(expected);
        assertThat(top(conversion)).extracting(BudgetLine::getAmount).containsExactly(Optional.of(Money.euros(10)));
        assertThat(conversion.isWhole()).isTrue();
        assertThat(conversion.getChanges()).hasSize(code.equals(expected) ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "CERFA_12156_06, 79, PCA_2025, ABOLISHED",
        "CERFA_12156_06, 69, CERFA_15059, NO_LINE",
        "CERFA_12156_06, chgfixe, PCA_2025, NO_LINE",
        "PCA_2018, 73, PCA_1999, NO_LINE",
        "CERFA_12156_06, 99, CERFA_15059, UNKNOWN_ACCOUNT",
    })
    void whatCannotBeCarriedIsListed(String form, String code, String target, LineChange.Reason reason) {
        FormConversion conversion = convert(one(form, line(code, "10.00")), target);
        assertThat(top(conversion)).isEmpty();
        assertThat(conversion.notCarried()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(reason);
            assertThat(each.amount()).contains(Money.euros(10));
            assertThat(each.to()).isEmpty();
        });
        assertThat(conversion.isWhole()).isFalse();
    }

    @Test
    void aLineOfAnotherChapterLeavesItsOwn() {
        Budget budget = Budget.builder()
                .id("b")
                .form("PCA_2018")
                .addIncome(line("74", "100.00", line("741", "100.00")))
                .addIncome(line("77", "30.00", line("777", "20.00"), line("778", "10.00")))
                .build();
        assertThat(convert(budget, "PCA_2025").getBudget().orElseThrow().getIncome())
                .containsExactly(
                        line("74", "120.00", line("741", "100.00"), line("747", "20.00")),
                        line("77", "10.00", line("778", "10.00")));
    }

    @Test
    void aDeclaredChapterIsLoweredByWhatIsNotCarried() {
        Budget budget = cerfa().addExpense(line("60", "130.00"))
                .addIncome(line("70", "100.00"), line("79", "30.00"))
                .declaredTotals(DeclaredTotals.builder()
                        .expenses(Money.euros(130))
                        .income(Money.euros(130))
                        .build())
                .build();
        FormConversion conversion = convert(budget, "PCA_2025");
        assertThat(conversion.getBudget().orElseThrow().getDeclaredTotals())
                .contains(DeclaredTotals.builder()
                        .expenses(Money.euros(130))
                        .income(Money.euros(100))
                        .build());
        assertThat(conversion.getChanges())
                .extracting(each -> each.text(Locale.FRENCH))
                .singleElement()
                .asString()
                .contains("non reprise", "79 Transfert de charges", "30\u00a0€", "supprimé");
    }

    /** The lines of indirect costs are no accounts, but financial costs are; the surplus has a line everywhere. */
    @Test
    void aChapterThatIsNoAccountFallsApart() {
        Budget budget = cerfa().addExpense(line(
                        "CHARGINDIRECT",
                        "60.00",
                        line("chgfixe", "30.00"),
                        line("fraisfin", "15.00"),
                        line("excprev", "10.00")))
                .build();
        FormConversion conversion = convert(budget, "PCA_2018");
        assertThat(conversion.getBudget().orElseThrow().getExpenses())
                .extracting(BudgetLine::getAccount)
                .containsExactly("66-indirect", "EXC");
        assertThat(conversion.notCarried())
                .extracting(LineChange::account, each -> each.amount().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CHARGINDIRECT", Money.euros(5)),
                        org.assertj.core.groups.Tuple.tuple("chgfixe", Money.euros(30)));
    }

    @Test
    void linesWithoutALineOfTheirOwnBecomeOneUnlessFundersTellThemApart() {
        BudgetLine lines =
                line("74", "60.00", line("74epci", "10.00"), line("74x", "20.00"), line("74aidespriv", "30.00"));
        FormConversion merged = convert(cerfa().addIncome(lines).build(), "CERFA_PLAN_1999");
        assertThat(top(merged)).containsExactly(line("74", "60.00", line("74au", "60.00")));
        assertThat(merged.merged()).extracting(LineChange::account).containsExactly("74epci", "74x", "74aidespriv");

        BudgetLine funded =
                line("74", "30.00", funded("74x", "ademe", "10.00"), funded("74aidespriv", "fondation", "20.00"));
        assertThat(top(convert(cerfa().addIncome(funded).build(), "CERFA_PLAN_1999"))
                        .get(0)
                        .getLines())
                .extracting(BudgetLine::getFunder)
                .containsExactly(Optional.of("ademe"), Optional.of("fondation"));
    }

    @Test
    void allElseStaysAsItIs() {
        Budget budget = cerfa().title("T")
                .kind(BudgetKind.REALISED)
                .period(DateRange.year(2026))
                .rounding(RoundingPolicy.WHOLE_EUROS)
                .detailed(true)
                .carrier(Carrier.builder()
                        .name("CCAS")
                        .kind(CarrierKind.values()[0])
                        .build())
                .addIncome(funded("74etat", "etat", "10.00"))
                .funderTable(table(row("etat", "10.00")))
                .source("s")
                .note("n")
                .build();
        Budget converted = convert(budget, "CERFA_15059").getBudget().orElseThrow();
        assertThat(converted)
                .isEqualTo(budget.toBuilder()
                        .form("CERFA_15059")
                        .income(List.of(funded("74_1", "etat", "10.00")))
                        .build());
    }

    @Test
    void theSameFormChangesNothing() {
        Budget budget = cerfa(List.of(line("99", "1.00")), List.of(line("79", "1.00 CHF")));
        FormConversion conversion = convert(budget, "CERFA_12156_06");
        assertThat(conversion.getBudget()).containsSame(budget);
        assertThat(conversion.getChanges()).isEmpty();
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(convert(cerfa().build(), "PCA_2031").getRefusal()).contains(FormConversion.Refusal.UNKNOWN_TARGET);
        assertThat(convert(cerfa().form("nobody's").build(), "PCA_2018").getRefusal())
                .contains(FormConversion.Refusal.UNKNOWN_FORM);
        assertThat(convert(cerfa(List.of(line("60", "1.00")), List.of(line("70", "1.00 CHF"))), "PCA_2018")
                        .getRefusal())
                .contains(FormConversion.Refusal.NOT_ADDABLE);
        assertThat(convert(cerfa(List.of(line("60", "92233720368547758.07")), List.of()), "PCA_2018")
                        .getRefusal())
                .contains(FormConversion.Refusal.NOT_ADDABLE);
    }

    /** On no form 870 is what the chart of the year says; without a year only the label can tell. */
    @Test
    void theFreeFormIsReadByTheChartOfItsYear() {
        Budget budget = one(Form.FREE, line("870", "10.00"));
        assertThat(top(convert(budget, "CERFA_12156_06")))
                .extracting(BudgetLine::getAccount)
                .containsExactly("87-unclear-870");
        assertThat(convert(budget, "CERFA_12156_06").merged())
                .extracting(LineChange::reason)
                .containsExactly(LineChange.Reason.AMBIGUOUS);
        assertThat(top(convert(in(2019, budget), "CERFA_12156_06")))
                .extracting(BudgetLine::getAccount)
                .containsExactly("870");
        assertThat(top(convert(in(2020, budget), "CERFA_12156_06")))
                .extracting(BudgetLine::getAccount)
                .containsExactly("875");
        Budget said = one(Form.FREE, labelled("870", "Bénévolat", "10.00"));
        assertThat(top(convert(said, "PCA_2018")))
                .extracting(BudgetLine::getAccount)
                .containsExactly("875");
    }

    @Test
    void aFormOfOnesOwnIsCarriedByItsChapters() {
        Form ours = Form.of(
                "OURS",
                Text.of("Ours"),
                Source.of("Ours", "page 1"),
                List.of(
                        new Account("60", Optional.empty(), Side.EXPENSE, Account.Role.ORDINARY, Text.of("Purchases")),
                        new Account("seeds", Optional.of("60"), Side.EXPENSE, Account.Role.ORDINARY, Text.of("Seeds")),
                        new Account("B1", Optional.empty(), Side.EXPENSE, Account.Role.ORDINARY, Text.of("Bees"))));
        Budget budget = one("OURS", line("60", "10.00", line("seeds", "10.00")));
        Budget more = budget.toBuilder().addExpense(line("B1", "5.00")).build();
        FormConversion conversion =
                FormConversion.of(more, "PCA_2018", Forms.standard().with(ours));
        assertThat(conversion.getBudget().orElseThrow().getExpenses())
                .containsExactly(line("60", "10.00", labelled("60-seeds", "Seeds", "10.00")));
        assertThat(conversion.notCarried()).extracting(LineChange::account).containsExactly("B1");
        Budget back = conversion.getBudget().orElseThrow();
        assertThat(FormConversion.of(back, "OURS", Forms.standard().with(ours))
                        .getBudget()
                        .orElseThrow()
                        .getExpenses())
                .containsExactly(line("60", "10.00", labelled("seeds", "Seeds", "10.00")));
    }

    /** A budget in which no rule finds anything; on a chart out of force BUD-009 speaks, and nothing else. */
    @Test
    void aSoundBudgetStaysSound() {
        Budget budget = CleanBudgets.of(3, 4);
        assertThat(FundingRules.budgets().check(budget, DAY)).isEmpty();
        for (Form form : Forms.standard().all()) {
            Budget converted = convert(budget, form.getId()).getBudget().orElseThrow();
            boolean outOfForce = form.getInForce()
                    .filter(each -> !each.contains(budget.getPeriod().orElseThrow()))
                    .isPresent();
            RuleBook<Budget> book = outOfForce ? FundingRules.budgets().minus("BUD-009") : FundingRules.budgets();
            assertThat(book.check(converted, DAY).text(Locale.ENGLISH))
                    .as(form.getId())
                    .isEmpty();
        }
    }

    private static FormConversion convert(Budget budget, String target) {
        return FormConversion.of(budget, target, Forms.standard());
    }

    private static Budget in(int year, Budget budget) {
        return budget.toBuilder().period(DateRange.year(year)).build();
    }

    private static Budget one(String form, BudgetLine line) {
        boolean left = line.getAccount().matches("6.*|86.*|indirect.*|chg.*|frais.*|exc.*|EXC");
        Budget.Builder budget = Budget.builder().id("b").form(form);
        return (left ? budget.addExpense(line) : budget.addIncome(line)).build();
    }

    private static List<BudgetLine> top(FormConversion conversion) {
        Budget budget = conversion.getBudget().orElseThrow();
        return budget.getExpenses().isEmpty() ? budget.getIncome() : budget.getExpenses();
    }
}
