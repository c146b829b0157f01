package org.terreau.funding.execution;

import static org.terreau.funding.execution.Executions.agreement;
import static org.terreau.funding.execution.Executions.budget;
import static org.terreau.funding.execution.Executions.chapter;
import static org.terreau.funding.execution.Executions.expenses;
import static org.terreau.funding.execution.Executions.fund;
import static org.terreau.funding.execution.Executions.line;
import static org.terreau.funding.execution.Executions.paid;
import static org.terreau.funding.execution.Executions.settlement;
import static org.terreau.funding.execution.Executions.tranche;
import static org.terreau.funding.execution.Executions.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class ExecutionExamples {

    private ExecutionExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule of each book
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.addAll(comparisons());
        all.addAll(funds());
        all.addAll(agreements());
        all.add(new RuleExample<>(
                "VAR-005",
                ExecutionRules.settlements(),
                settlement("10000.00", "40", "20000.00", "8000.01"),
                settlement("10000.00", "40", "20000.00", "8000.00")));
        all.add(new RuleExample<>(
                "CAR-005",
                ExecutionRules.unverified(),
                fund(
                        year("2023", "5000.00", "0.00", "0.00", "5000.00"),
                        year("2024", "5000.00", "0.00", "0.00", "5000.00")),
                fund(
                        year("2023", "5000.00", "0.00", "0.00", "5000.00"),
                        year("2024", "5000.00", "0.00", "0.01", "4999.99"))));
        return all;
    }

    private static List<RuleExample<BudgetComparison>> comparisons() {
        return List.of(
                comparison(
                        "VAR-006",
                        BudgetComparison.of(
                                expenses(line("60", "100.00")),
                                expenses(line("60", "100.00")).toBuilder()
                                        .form("CERFA_12156_06")
                                        .build()),
                        chapter("100.00", "100.00")),
                comparison("VAR-006", chapter("100.00", "100.00 CHF"), BudgetComparison.none()),
                comparison("VAR-003", chapter("0.00", "500.00"), chapter("0.00", "0.00")),
                comparison("VAR-002", chapter("1000.00", "1100.01"), chapter("1000.00", "1100.00")),
                comparison("VAR-002", chapter("1000.00", "899.99"), chapter("1000.00", "900.00")),
                comparison("VAR-001", chapter("97200.00", "92340.00"), chapter("97200.00", "97200.00")),
                comparison("VAR-001", chapter("0.00", "500.00"), chapter("0.00", "0.00")),
                comparison(
                        "VAR-001",
                        BudgetComparison.of(
                                budget(List.of(line("60", "100.00")), List.of()),
                                budget(List.of(line("60", "101.00")), List.of(line("70", "1.00")))),
                        BudgetComparison.none()));
    }

    private static RuleExample<BudgetComparison> comparison(
            String code, BudgetComparison fires, BudgetComparison spares) {
        return new RuleExample<>(code, ExecutionRules.comparisons(), fires, spares);
    }

    private static List<RuleExample<DedicatedFund>> funds() {
        DedicatedFundYear first = year("2024", "0.00", "30000.00", "22000.00", "8000.00", "0.00", "8000.00");
        DedicatedFundYear second = year("2025", "8000.00", "30000.00", "38000.00", "0.00", "8000.00", "0.00");
        DedicatedFundYear third = year("2026", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00");
        return List.of(
                ofFund("CAR-012", fund(year("2024", "0.00", "10.00", "0.00", "10.00 CHF")), fund(first, second)),
                ofFund("CAR-009", fund(first, first), fund(first, second)),
                ofFund("CAR-010", fund(first, third), fund(first, second, third)),
                ofFund("CAR-010", fund(second, first), fund(first, second)),
                ofFund(
                        "CAR-001",
                        fund(first, year("2025", "7500.00", "30000.00", "37500.00", "0.00", "7500.00", "0.00")),
                        fund(first, second)),
                ofFund(
                        "CAR-002",
                        fund(year("2024", "0.00", "30000.00", "22000.00", "8000.00", "0.00", "7000.00")),
                        fund(first)),
                ofFund(
                        "CAR-003",
                        fund(year("2025", "8000.00", "30000.00", "39000.00", "0.00", "9000.00", "0.00")),
                        fund(second)),
                ofFund(
                        "CAR-003",
                        fund(year("2024", "0.00", "30000.00", "30500.00", "-500.00", "0.00", "-500.00")),
                        fund(year("2024", "0.00", "30000.00", "30500.00", "0.00", "0.00", "0.00"))),
                ofFund(
                        "CAR-014",
                        fund(year("2024", "0.00", "30000.00", "22000.00", "5000.00", "0.00", "5000.00")),
                        fund(first)),
                ofFund(
                        "CAR-008",
                        fund(year("2025", "8000.00", "30000.00", "39000.00", "0.00", "8000.00", "0.00")),
                        fund(second)));
    }

    private static RuleExample<DedicatedFund> ofFund(String code, DedicatedFund fires, DedicatedFund spares) {
        return new RuleExample<>(code, ExecutionRules.dedicatedFunds(), fires, spares);
    }

    private static List<RuleExample<Agreement>> agreements() {
        Agreement.Builder twoYears = agreement("30000.00").period(DateRange.parse("2025/2026"));
        Agreement plain = twoYears.build();
        return List.of(
                ofAgreement(
                        "CAR-013",
                        agreement("100.00")
                                .addTranche(paid("100.00", "1.00 CHF"))
                                .build(),
                        agreement("100.00").addTranche(paid("100.00", "1.00")).build()),
                ofAgreement("CAR-006", inTwo("30000.00", "29999.99"), inTwo("30000.00", "30000.00")),
                ofAgreement("CAR-006", inTwo("30000.00", "30000.01"), inTwo("30000.00", "30000.00")),
                ofAgreement(
                        "PUB-009",
                        agreement("50000.00")
                                .period(DateRange.parse("2025/2029"))
                                .build(),
                        agreement("50000.00")
                                .period(DateRange.parse("2025/2028"))
                                .build()),
                ofAgreement("CAR-007", yearly(plain, "2027"), yearly(plain, "2026")),
                ofAgreement("CAR-007", due(plain, "2027-01-01"), due(plain, "2026-12-31")),
                ofAgreement("CAR-011", forYear(plain, "2027"), forYear(plain, "2026")),
                ofAgreement("VAR-005", settled("8000.01"), settled("8000.00")),
                ofAgreement("PUB-010", unspent(false), unspent(true)),
                ofAgreement(
                        "PUB-010",
                        unspent(true).toBuilder()
                                .keepAtMost(Money.parse("999.99"))
                                .build(),
                        unspent(true).toBuilder()
                                .keepAtMost(Money.parse("1000.00"))
                                .build()));
    }

    private static RuleExample<Agreement> ofAgreement(String code, Agreement fires, Agreement spares) {
        return new RuleExample<>(code, ExecutionRules.agreements(), fires, spares);
    }

    private static Agreement inTwo(String award, String sum) {
        Money first = Money.parse("10000.00");
        return agreement(award)
                .addTranche(tranche("10000.00").build())
                .addTranche(AgreementTranche.builder()
                        .amount(Money.parse(sum).minus(first))
                        .build())
                .build();
    }

    private static Agreement yearly(Agreement agreement, String year) {
        return agreement.toBuilder()
                .addTranche(tranche("30000.00").year(DateRange.parse(year)).build())
                .build();
    }

    private static Agreement due(Agreement agreement, String day) {
        return agreement.toBuilder()
                .addTranche(tranche("30000.00").dueOn(LocalDate.parse(day)).build())
                .build();
    }

    private static Agreement forYear(Agreement agreement, String year) {
        return agreement.toBuilder()
                .addTranche(AgreementTranche.builder()
                        .from(paid("30000.00", "30000.00"))
                        .paidOn(LocalDate.of(2026, 11, 22))
                        .year(DateRange.parse(year))
                        .build())
                .build();
    }

    private static Agreement settled(String received) {
        return agreement("10000.00")
                .rate(Rate.ofPercent("40"))
                .plannedCost(Money.parse("25000.00"))
                .realisedCost(Money.parse("20000.00"))
                .addTranche(paid("10000.00", received))
                .build();
    }

    private static Agreement unspent(boolean keepClause) {
        return agreement("10000.00")
                .spent(Money.parse("9000.00"))
                .keepClause(keepClause)
                .build();
    }
}
