package org.terreau.funding;

import static org.terreau.funding.Budgets.cerfa;
import static org.terreau.funding.Budgets.funded;
import static org.terreau.funding.Budgets.labelled;
import static org.terreau.funding.Budgets.line;
import static org.terreau.funding.Budgets.row;
import static org.terreau.funding.Budgets.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class FundingExamples {

    private static final String LARGEST = "92233720368547758.07";

    private FundingExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule of each book
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.addAll(sums());
        all.addAll(balances());
        all.addAll(lines());
        all.addAll(forms());
        all.addAll(charts());
        all.addAll(conversions());
        all.addAll(besideTheBudget());
        for (RuleExample<FunderTable> each : tables()) {
            all.add(each);
            all.add(budget(each.code(), with(each.fires()), with(each.spares())));
        }
        all.add(new RuleExample<>("ALC-005", FundingRules.allocations(), allocation("3", "-1"), allocation("3", "0")));
        all.add(new RuleExample<>(
                "ALC-005", FundingRules.allocations(), allocation("0", "0.00"), allocation("0", "0.01")));
        return all;
    }

    private static List<RuleExample<Budget>> sums() {
        return List.of(
                budget("BUD-023", deep(501), deep(500)),
                budget("BUD-020", oneAnd("100.00 CHF"), oneAnd("100.00")),
                budget(
                        "BUD-013",
                        cerfa(List.of(line("60", LARGEST), line("61", "0.01")), List.of(line("74", LARGEST))),
                        cerfa(List.of(line("60", LARGEST), line("61", "0.00")), List.of(line("74", LARGEST)))),
                budget("BUD-012", oneAnd("0.00", "0.00"), oneAnd("0.01", "0.01")),
                budget("BUD-001", oneAnd("100.00", "100.01"), oneAnd("100.01", "100.01")),
                budget("BUD-001", oneAnd("5400.00", "4500.00"), oneAnd("5400.00", "5400.00")),
                budget("BUD-011", rounded("333.00", "1000.00"), rounded("331.00", "1000.00")),
                budget("BUD-002", inKind("86", "20.00", "20.01"), inKind("86", "20.00", "20.00")),
                budget(
                        "BUD-003",
                        cerfa(List.of(line("60", "10.00", line("601", "5.00"), line("606", "5.01"))), List.of()),
                        cerfa(List.of(line("60", "10.00", line("601", "5.00"), line("606", "5.00"))), List.of())),
                budget(
                        "BUD-003",
                        cerfa(List.of(), List.of(subsidies("31050.00"))),
                        cerfa(List.of(), List.of(subsidies("31500.00")))),
                budget(
                        "BUD-003",
                        cerfa(List.of(line("60", "4.00", line("601", "4.00"), line("606", "7.00"))), List.of()),
                        cerfa(List.of(line("60", "11.00", line("601", "4.00"), line("606", "7.00"))), List.of())));
    }

    private static List<RuleExample<Budget>> balances() {
        return List.of(
                budget("BUD-004", declared("100.00", "99.99"), declared("100.00", "100.00")),
                budget("BUD-019", declared("120.00", "100.00"), declared("100.00", "100.00")),
                budget(
                        "BUD-017",
                        cerfa(List.of(line("60", "50.00")), List.of(line("74", "40.00"), line("INS", "10.00"))),
                        cerfa(List.of(line("60", "40.00")), List.of(line("74", "40.00"), line("INS", "0.00")))),
                budget(
                        "BUD-018",
                        cerfa(
                                List.of(line("60", "50.00"), line("EXC", "5.00")),
                                List.of(line("74", "45.00"), line("INS", "10.00"))),
                        cerfa(
                                List.of(line("60", "50.00"), line("EXC", "0.00")),
                                List.of(line("74", "40.00"), line("INS", "10.00")))));
    }

    private static List<RuleExample<Budget>> lines() {
        return List.of(
                budget(
                        "BUD-008",
                        cerfa(List.of(line("99", "10.00")), List.of(line("74", "10.00"))),
                        cerfa(List.of(line("69", "10.00")), List.of(line("74", "10.00")))),
                budget(
                        "BUD-008",
                        cerfa(List.of(line("6", "10.00")), List.of(line("74", "10.00"))),
                        cerfa(List.of(line("60", "10.00")), List.of(line("74", "10.00")))),
                budget(
                        "BUD-006",
                        cerfa(List.of(line("60", "10.00")), List.of(line("64", "10.00"))),
                        cerfa(List.of(line("60", "10.00")), List.of(line("74", "10.00")))),
                budget(
                        "BUD-007",
                        cerfa(
                                List.of(line("60", "10.00")),
                                List.of(funded("74etat", "dreets", "6.00"), funded("74etat", "dreets", "4.00"))),
                        cerfa(
                                List.of(line("60", "10.00")),
                                List.of(funded("74etat", "dreets", "6.00"), funded("74etat", "draaf", "4.00")))),
                budget(
                        "BUD-005",
                        cerfa(List.of(line("601", "11.00"), line("602", "-1.00")), List.of(line("74", "10.00"))),
                        cerfa(List.of(line("601", "11.00"), line("603", "-1.00")), List.of(line("74", "10.00")))),
                budget("BUD-010", whole("999.50"), whole("999.00")),
                budget("BUD-009", opened("2025", line("79", "10.00")), opened("2024", line("79", "10.00"))),
                budget("BUD-009", opened("2026", line("777", "10.00")), opened("2026", line("747", "10.00"))),
                budget("BUD-009", opened("2020", line("740", "10.00")), opened("2019", line("740", "10.00"))),
                budget(
                        "BUD-009",
                        opened("2026", labelled("870", "Dons en nature", "10.00")),
                        opened("2026", labelled("870", "Bénévolat", "10.00"))),
                budget(
                        "BUD-009",
                        opened("2026", labelled("875", "Bénévoles", "10.00")),
                        opened("2026", labelled("875", "Dons en nature", "10.00"))));
    }

    private static List<RuleExample<Budget>> forms() {
        return List.of(
                budget(
                        "BUD-022",
                        cerfa().form("CERFA_12156_07").build(),
                        cerfa().form("CERFA_12156_06").build()),
                budget(
                        "BUD-014",
                        detailed(line("60", "79.99", line("601", "79.99")), line("61", "20.01")),
                        detailed(line("60", "80.00", line("601", "80.00")), line("61", "20.00"))),
                budget(
                        "BUD-014",
                        detailed(labelled("65", "Autres charges", "10.00")),
                        detailed(line("65", "10.00", line("658", "10.00")))),
                budget(
                        "BUD-021",
                        detailed(line("60", "10.00", line("601", "10.00"))),
                        detailed(line("60", "10.00", line("601", "10.00")), line("864", "0.01"))));
    }

    private static List<RuleExample<Budget>> charts() {
        return List.of(
                budget(
                        "BUD-009",
                        onChart("PCA_2018", "2025", line("777", "10.00")),
                        onChart("PCA_2018", "2024", line("777", "10.00"))),
                budget(
                        "BUD-009",
                        onChart("PCA_1999", "2020", line("870", "10.00")),
                        onChart("PCA_1999", "2019", line("870", "10.00"))),
                budget(
                        "BUD-009",
                        onChart("PCA_2018", "2019", line("741", "10.00")),
                        onChart("PCA_2018", "2020", line("741", "10.00"))),
                budget(
                        "BUD-009",
                        onChart("PCA_2025", "2025", line("79", "10.00")),
                        onChart("PCA_2025", "2025", line("78", "10.00"))),
                budget(
                        "BUD-009",
                        onChart(Form.FREE, "2021", labelled("875", "Dons en nature", "10.00")),
                        onChart(Form.FREE, "2021", labelled("875", "Bénévolat", "10.00"))),
                budget(
                        "BUD-008",
                        onChart("PCA_2025", "2025", line("99", "10.00")),
                        onChart("PCA_2025", "2025", line("79", "10.00"))));
    }

    private static Budget onChart(String form, String year, BudgetLine income) {
        return opened(year, income).toBuilder().form(form).build();
    }

    private static List<RuleExample<FormConversion>> conversions() {
        return List.of(
                conversion("PCA_2018", labelled("870", "Bénévolat", "10.00"), line("871", "10.00")),
                conversion("PCA_2025", line("79", "10.00"), line("78", "10.00")));
    }

    private static RuleExample<FormConversion> conversion(String target, BudgetLine fires, BudgetLine spares) {
        return new RuleExample<>(
                "BUD-009", FundingRules.conversions(), converted(fires, target), converted(spares, target));
    }

    private static FormConversion converted(BudgetLine income, String target) {
        return FormConversion.of(opened("2026", income), target, Forms.standard());
    }

    private static List<RuleExample<Budget>> besideTheBudget() {
        Budget.Builder three = cerfa().addExpense(line("60", "10.00"))
                .addIncome(line("74", "10.00", funded("74etat", "etat", "7.00"), funded("74com", "ccas", "3.00")));
        return List.of(
                budget(
                        "FUN-001",
                        three.funderTable(table(row("etat", "7.00"), row("ccas", "2.99")))
                                .build(),
                        three.funderTable(table(row("etat", "7.00"), row("ccas", "3.00")))
                                .build()),
                budget(
                        "FUN-001",
                        three.funderTable(table(row("etat", "6.00"), row("ccas", "4.00")))
                                .build(),
                        three.funderTable(table(row("ccas", "3.00"), row("etat", "7.00")))
                                .build()));
    }

    private static List<RuleExample<FunderTable>> tables() {
        return List.of(
                funders(
                        "BUD-016",
                        of("97200.00", row("etat", "25000.00", "25.8")),
                        of("97200.00", row("etat", "25000.00", "25.7"))),
                funders("BUD-016", of("56.00", row("rsa", "5.00", "8.92")), of("56.00", row("rsa", "5.00", "8.93"))),
                funders(
                        "FUN-002",
                        table(row("a", "1.00", "50.0"), row("b", "1.00", "45.0")),
                        table(row("a", "1.00", "50.0"), row("b", "1.00", "50.0"))),
                funders(
                        "FUN-002",
                        table(row("a", "1.00", "33"), row("b", "1.00", "33"), row("c", "1.00", "33")),
                        table(row("a", "1.00", "33"), row("b", "1.00", "34"), row("c", "1.00", "33"))),
                funders("FUN-019", of("2000.00", row("a", "0.99")), of("2000.00", row("a", "1.00"))),
                funders("FUN-013", of("100.00", row("a", "50.01")), of("100.00", row("a", "50.00"))));
    }

    private static RuleExample<Budget> budget(String code, Budget fires, Budget spares) {
        return new RuleExample<>(code, FundingRules.budgets(), fires, spares);
    }

    private static RuleExample<FunderTable> funders(String code, FunderTable fires, FunderTable spares) {
        return new RuleExample<>(code, FundingRules.funderTables(), fires, spares);
    }

    private static FunderTable of(String total, FunderRow... rows) {
        return FunderTable.builder().total(Money.parse(total)).addRows(rows).build();
    }

    private static Budget with(FunderTable table) {
        return cerfa().addExpense(line("60", "1.00"))
                .addIncome(line("70", "1.00"))
                .funderTable(table)
                .build();
    }

    private static Budget deep(int levels) {
        BudgetLine line = line("606", "100.00");
        for (int i = 2; i < levels; i++) {
            line = line("606", "100.00", line);
        }
        return cerfa(List.of(line("60", "100.00", line)), List.of(line("74", "100.00")));
    }

    private static Budget oneAnd(String income) {
        return oneAnd("100.00", income);
    }

    private static Budget oneAnd(String expenses, String income) {
        return cerfa(List.of(line("60", expenses)), List.of(line("74", income)));
    }

    private static Budget whole(String amount) {
        return oneAnd(amount, amount).toBuilder()
                .rounding(RoundingPolicy.WHOLE_EUROS)
                .build();
    }

    /** Four lines, so that rounding explains 2 euros. */
    private static Budget rounded(String last, String income) {
        return cerfa().rounding(RoundingPolicy.WHOLE_EUROS)
                .addExpenses(line("601", "333.00"), line("604", "332.00"), line("606", last))
                .addIncome(line("74", income))
                .build();
    }

    private static Budget inKind(String account, String uses, String contributions) {
        return cerfa(
                List.of(line("60", "100.00"), line(account, uses)),
                List.of(line("74", "100.00"), line("87", contributions)));
    }

    private static BudgetLine subsidies(String departement) {
        return line(
                "74",
                "97200.00",
                line("74etat", "25000.00"),
                labelled("74dep", "Département", departement),
                line("74com", "20700.00"),
                line("74fe", "20000.00"));
    }

    private static Budget declared(String expenses, String income) {
        return inKind("864", "20.00", "20.00").toBuilder()
                .declaredTotals(DeclaredTotals.builder()
                        .expenses(Money.parse(expenses))
                        .income(Money.parse(income))
                        .build())
                .build();
    }

    private static Budget opened(String year, BudgetLine line) {
        Budget.Builder budget = cerfa().period(DateRange.parse(year));
        boolean inKind = Account.isInKind(line.getAccount());
        return budget.addExpense(line(inKind ? "864" : "60", "10.00"))
                .addIncome(line)
                .build();
    }

    /** A budget that is meant to be filled in in detail, with the same contributions in kind on the right. */
    private static Budget detailed(BudgetLine... expenses) {
        Budget.Builder budget = cerfa().detailed(true).addExpenses(expenses);
        for (BudgetLine each : expenses) {
            if (Account.isInKind(each.getAccount())) {
                budget.addIncome(line("87").amount(each.getAmount()).build());
            }
        }
        return budget.build();
    }

    private static Allocation allocation(String... weights) {
        Allocation.Builder allocation = Allocation.builder().total(Money.euros(100));
        for (String each : weights) {
            allocation.addWeight(new BigDecimal(each));
        }
        return allocation.build();
    }
}
