package org.terreau.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetKind;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.DeclaredTotals;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.RoundingPolicy;
import org.terreau.funding.Side;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.DateRange;

/** Makes the budget of a case: lines in one flat list with their parents by name, or one within the other. */
final class CaseBudget {

    /** A line on its way: it knows what it will hold only when all lines have been seen. */
    private static final class Row {
        private final Side side;
        private final Optional<String> parent;
        private final BudgetLine itself;
        private final List<Row> below = new ArrayList<>();

        Row(Side side, Optional<String> parent, BudgetLine itself) {
            this.side = side;
            this.parent = parent;
            this.itself = itself;
        }

        BudgetLine line() {
            return itself.toBuilder()
                    .lines(below.stream().map(Row::line).toList())
                    .build();
        }
    }

    private final CaseMembers data;
    private final Currency currency;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> chapters = new ArrayList<>();

    private CaseBudget(CaseMembers data) {
        this.data = data;
        this.currency = currency(data, Money.ZERO.getCurrency());
    }

    /**
     * Makes a budget.
     *
     * @param data the data of a case that has {@code lines}, or {@code charges} and {@code produits}
     * @return the budget
     * @throws ArithmeticException when an amount is more than money holds
     * @throws IllegalArgumentException when the data cannot be understood
     */
    static Budget of(CaseMembers data) {
        return new CaseBudget(data).build();
    }

    private Budget build() {
        Budget.Builder budget = Budget.builder().id("case");
        data.text("formVersion", "form").ifPresent(budget::form);
        data.text("fiscalYear", "year").ifPresent(year -> budget.period(DateRange.parse(year)));
        data.text("fiscalYearStart")
                .map(LocalDate::parse)
                .ifPresent(start ->
                        budget.period(DateRange.of(start, start.plusYears(1).minusDays(1))));
        data.text("period").ifPresent(period -> budget.period(DateRange.parse(period)));
        data.text("roundingPolicy", "rounding").ifPresent(policy -> budget.rounding(RoundingPolicy.valueOf(policy)));
        data.text("budgetKind").ifPresent(kind -> budget.kind(BudgetKind.valueOf(kind)));
        data.text("title", "label").ifPresent(budget::title);
        data.take("detailed").ifPresent(detailed -> budget.detailed(detailed.asBoolean()));
        data.objects("lines").ifPresent(lines -> read(lines, Optional.empty(), null));
        data.objects("charges", "expenses").ifPresent(lines -> read(lines, Optional.of(Side.EXPENSE), null));
        data.objects("produits", "income").ifPresent(lines -> read(lines, Optional.of(Side.INCOME), null));
        hang();
        for (Row each : chapters) {
            if (each.side == Side.EXPENSE) {
                budget.addExpense(each.line());
            } else {
                budget.addIncome(each.line());
            }
        }
        totals(budget);
        data.objects("funderTable", "funders")
                .ifPresent(table -> budget.funderTable(table(table, Optional.empty(), Optional.empty())));
        data.object("funderTable").ifPresent(table -> budget.funderTable(table(table, currency)));
        return budget.build();
    }

    private void read(List<CaseMembers> lines, Optional<Side> column, Row above) {
        for (CaseMembers each : lines) {
            String account = each.text("account", "code").orElse("");
            Side side = each.text("side").map(CaseBudget::side).or(() -> column).orElseGet(() -> sideOf(account));
            BudgetLine.Builder line = BudgetLine.builder().account(account);
            each.text("label", "name").ifPresent(line::label);
            each.text("funder", "funderRef").ifPresent(line::funder);
            amount(each, currency, "amount", "declared").ifPresent(line::amount);
            Row row = new Row(side, each.text("parent"), line.build());
            if (above == null) {
                rows.add(row);
            } else {
                above.below.add(row);
            }
            each.objects("lines", "children").ifPresent(below -> read(below, Optional.of(side), row));
        }
    }

    /** Hangs each line below the first other line of its side that has the account which it names as its parent. */
    private void hang() {
        for (Row each : List.copyOf(rows)) {
            if (each.parent.isEmpty()) {
                chapters.add(each);
            } else {
                Row found = rows.stream()
                        .filter(other -> other != each
                                && other.side == each.side
                                && other.itself.getAccount().equals(each.parent.get()))
                        .findFirst()
                        .orElseGet(() -> blank(each.side, each.parent.get()));
                found.below.add(each);
            }
        }
    }

    /** A parent that the case names without giving it a line of its own: one without an amount. */
    private Row blank(Side side, String account) {
        Row row = new Row(
                side, Optional.empty(), BudgetLine.builder().account(account).build());
        rows.add(row);
        chapters.add(row);
        return row;
    }

    private void totals(Budget.Builder budget) {
        Optional<CaseMembers> cash = data.object("declaredTotals");
        Optional<CaseMembers> all = data.object("declaredTotalsWithCvn");
        if (cash.isPresent() || all.isPresent()) {
            DeclaredTotals.Builder totals = DeclaredTotals.builder();
            cash.flatMap(each -> amount(each, currency, "charges", "expenses")).ifPresent(totals::expenses);
            cash.flatMap(each -> amount(each, currency, "produits", "income")).ifPresent(totals::income);
            all.flatMap(each -> amount(each, currency, "charges", "expenses")).ifPresent(totals::expensesWithInKind);
            all.flatMap(each -> amount(each, currency, "produits", "income")).ifPresent(totals::incomeWithInKind);
            budget.declaredTotals(totals.build());
        }
    }

    /** A table of funders in the form {@code total, parts, declaredTotalShare}. */
    static FunderTable table(CaseMembers data, Currency fallback) {
        Currency currency = currency(data, fallback);
        return table(
                data.objects("parts", "rows", "funders").orElse(List.of()),
                amount(data, currency, "total"),
                data.text("declaredTotalShare", "declaredShareTotal"));
    }

    private static FunderTable table(List<CaseMembers> parts, Optional<Money> total, Optional<String> printedTotal) {
        FunderTable.Builder table = FunderTable.builder().total(total);
        printedTotal.map(PrintedPercent::parse).ifPresent(table::printedTotal);
        Currency currency = total.map(Money::getCurrency).orElse(Money.ZERO.getCurrency());
        for (int i = 0; i < parts.size(); i++) {
            CaseMembers each = parts.get(i);
            FunderRow.Builder row = FunderRow.builder()
                    .funder(each.text("funder", "name", "label", "account").orElse("part-" + i))
                    .amount(amount(each, currency, "amount", "count").orElse(Money.ZERO));
            each.text("declaredShare", "printedShare")
                    .map(PrintedPercent::parse)
                    .ifPresent(row::printedShare);
            table.addRow(row.build());
        }
        return table.build();
    }

    static Optional<Money> amount(CaseMembers from, Currency fallback, String... names) {
        Currency currency = currency(from, fallback);
        Optional<String> minor = from.text("amountMinorUnits", "minorUnits");
        if (minor.isPresent()) {
            return Optional.of(money(new BigDecimal(minor.get()).movePointLeft(2), currency));
        }
        return from.text(names).map(text -> money(new BigDecimal(text), currency));
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return Money.of(amount, currency);
    }

    static Currency currency(CaseMembers from, Currency fallback) {
        return from.text("currency").map(Currency::getInstance).orElse(fallback);
    }

    private static Side side(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "CHARGE", "CHARGES", "EXPENSE", "EXPENSES" -> Side.EXPENSE;
            case "PRODUIT", "PRODUITS", "INCOME" -> Side.INCOME;
            default -> throw new IllegalArgumentException("side " + name);
        };
    }

    private static Side sideOf(String account) {
        return account.startsWith("7") || account.startsWith("87") ? Side.INCOME : Side.EXPENSE;
    }
}
