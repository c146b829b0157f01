package org.terreau.funding.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.funding.execution.Executions.budget;
import static org.terreau.funding.execution.Executions.chapter;
import static org.terreau.funding.execution.Executions.expenses;
import static org.terreau.funding.execution.Executions.funded;
import static org.terreau.funding.execution.Executions.line;
import static org.terreau.funding.execution.Executions.open;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.funding.Budget;
import org.terreau.funding.Side;
import org.terreau.indicator.Measurement;
import org.terreau.money.Money;
import org.terreau.money.Rate;

class BudgetComparisonTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The gardens of Valenciennes: 97,200 planned, 5 % less realised (worked case S49 of the research on funding). */
    @Test
    void eurosAndPercent() {
        Variance total = chapter("97200.00", "92340.00").getExpenses().orElseThrow();
        assertThat(total.getDelta()).isEqualTo(Money.parse("-4860.00"));
        assertThat(total.getPercent(1)).contains(new BigDecimal("-5.0"));
        assertThat(total.getChange()).contains(Rate.of(-1, 20));
    }

    @Test
    void percentIsEmptyWhereNothingWasPlanned() {
        Variance unplanned = chapter("0.00", "500.00").getRows().get(0).variance();
        assertThat(unplanned.getDelta()).isEqualTo(Money.parse("500.00"));
        assertThat(unplanned.getPercent(1)).isEmpty();
        assertThat(unplanned.isUnplanned()).isTrue();
        assertThat(unplanned.exceeds(Rate.of(1, 10))).isFalse();
    }

    /** What was meant to be received and was lost twice is a loss, not a gain. */
    @Test
    void theSignOfThePercentageIsThatOfTheDifference() {
        assertThat(chapter("-100.00", "-150.00").getRows().get(0).variance().getPercent(1))
                .contains(new BigDecimal("-50.0"));
        assertThat(chapter("-100.00", "50.00").getRows().get(0).variance().getPercent(1))
                .contains(new BigDecimal("150.0"));
    }

    @Test
    void linesMatchByPathAndFunder() {
        Budget planned = budget(
                List.of(
                        open("60", line("601", "10.00"), line("606", "20.00")),
                        line("61", "5.00", line("606", "5.00"))),
                List.of(funded("74", "a", "30.00"), funded("74", "b", "5.00")));
        Budget realised = budget(
                List.of(line("61", "6.00", line("606", "6.00")), open("60", line("606", "21.00"), line("607", "3.00"))),
                List.of(funded("74", "b", "5.00"), funded("74", "c", "1.00")));
        BudgetComparison comparison = BudgetComparison.of(planned, realised);

        assertThat(comparison.getRows())
                .extracting(BudgetComparisonTests::text)
                .containsExactly(
                        "EXPENSE [60]  30.00 -> 24.00",
                        "EXPENSE [60, 601]  10.00 -> 0.00",
                        "EXPENSE [60, 606]  20.00 -> 21.00",
                        "EXPENSE [60, 607]  0.00 -> 3.00",
                        "EXPENSE [61]  5.00 -> 6.00",
                        "EXPENSE [61, 606]  5.00 -> 6.00",
                        "INCOME [74] a 30.00 -> 0.00",
                        "INCOME [74] b 5.00 -> 5.00",
                        "INCOME [74] c 0.00 -> 1.00");
        assertThat(comparison.getExpenses()).map(Variance::toString).contains("35.00 -> 30.00");
        assertThat(comparison.getIncome()).map(Variance::toString).contains("35.00 -> 6.00");
        assertThat(comparison.getRows().get(1).account()).isEqualTo("601");
        assertThat(comparison.getRows().get(1).depth()).isEqualTo(1);
    }

    private static String text(BudgetComparison.Row row) {
        return row.side() + " " + row.path() + " " + row.funder().orElse("") + " " + row.variance();
    }

    /** A finding stands in the later budget: at its line, or at the one above where the line is gone. */
    @Test
    void findingsPointIntoTheLaterBudget() {
        Budget planned = expenses(open("60", line("601", "10.00"), line("606", "20.00")), line("61", "5.00"));
        Budget realised = expenses(line("64", "1.00"), open("60", line("606", "29.00")));
        Findings findings = ExecutionRules.comparisons().check(BudgetComparison.of(planned, realised), DAY);

        assertThat(findings.ofRule("VAR-002"))
                .extracting(Finding::getPointer)
                .containsExactly("/expenses/1", "/expenses/1/lines/0", "");
        assertThat(findings.ofRule("VAR-003")).extracting(Finding::getPointer).containsExactly("/expenses/0");
    }

    /** Heads of the order of 11 October 2006, art. 3. */
    @Test
    void chargesByTheHeadsOfTheReport() {
        Budget planned = expenses(
                line("60", "100.00"),
                line("61", "20.00"),
                line("62", "3.00"),
                line("63", "7.00"),
                line("64", "500.00"),
                line("66", "2.00"),
                line("68", "60.00", line("681", "20.00"), line("689", "40.00")),
                line("CHARGINDIRECT", "30.00"),
                line("86", "1000.00"));
        BudgetComparison comparison = BudgetComparison.of(planned, expenses(line("6894", "15.00")));

        assertThat(comparison.getHeads())
                .extracting(each -> each.head() + " " + each.variance())
                .containsExactly(
                        "GOODS_AND_SERVICES 123.00 -> 0.00",
                        "STAFF 500.00 -> 0.00",
                        "FINANCIAL 2.00 -> 0.00",
                        "EARMARKED 40.00 -> 15.00",
                        "OTHER 27.00 -> 0.00",
                        "INDIRECT 30.00 -> 0.00");
        assertThat(comparison.getUsesInKind()).map(Variance::toString).contains("1000.00 -> 0.00");
    }

    @Test
    void whatCannotBeComparedIsToldAndNotGuessed() {
        Budget plain = expenses(line("60", "1.00"));
        assertThat(BudgetComparison.of(
                                plain, plain.toBuilder().form("CERFA_12156_06").build())
                        .getObstacle())
                .contains(BudgetComparison.Obstacle.FORMS);
        assertThat(chapter("1.00", "1.00 CHF").getObstacle()).contains(BudgetComparison.Obstacle.CURRENCIES);
        assertThat(BudgetComparison.of(plain, expenses(line("60", "1.00"), line("61", "1.00 CHF")))
                        .getObstacle())
                .contains(BudgetComparison.Obstacle.CURRENCIES);
        assertThat(chapter("-92233720368547758.07", "92233720368547758.07").getObstacle())
                .contains(BudgetComparison.Obstacle.RANGE);
        BudgetComparison none = BudgetComparison.none();
        assertThat(none.getRows()).isEmpty();
        assertThat(none.getHeads()).isEmpty();
        assertThat(none.getExpenses()).isEmpty();
        assertThat(ExecutionRules.comparisons().check(none, DAY).isEmpty()).isTrue();
    }

    @Test
    void aBudgetWithoutAmountsIsInTheCurrencyOfTheOther() {
        BudgetComparison comparison = BudgetComparison.of(expenses(), expenses(line("60", "1.00 CHF")));
        assertThat(comparison.getObstacle()).isEmpty();
        assertThat(comparison.getExpenses()).map(Variance::getDelta).contains(Money.parse("1.00 CHF"));
    }

    @Test
    void linesThatCannotBeToldApartCountTogether() {
        BudgetComparison comparison =
                BudgetComparison.of(expenses(line("60", "1.00"), line("60", "2.00")), expenses(line("60", "4.00")));
        assertThat(comparison.getRows()).hasSize(1);
        assertThat(comparison.getRows().get(0).variance()).hasToString("3.00 -> 4.00");
        assertThat(comparison.getRows().get(0).side()).isEqualTo(Side.EXPENSE);
    }

    @Test
    void theIndicatorNeedsAPlan() {
        Measurement measured = measure(chapter("97200.00", "92340.00"));
        assertThat(measured.getValue()).contains(new BigDecimal("-5.0"));
        assertThat(measured.getNumerator()).contains(new BigDecimal("-4860.00"));
        assertThat(measure(chapter("0.00", "1.00")).getStatus()).isEqualTo(Measurement.Status.NOT_COMPUTABLE);
        assertThat(measure(chapter("1.00", "1.00 CHF"))
                        .getReason()
                        .orElseThrow()
                        .label(Locale.ENGLISH))
                .isEqualTo("they are not in one currency");
    }

    private static Measurement measure(BudgetComparison comparison) {
        return ExecutionIndicators.standard().measure("funding.variance", comparison, Optional.empty());
    }
}
